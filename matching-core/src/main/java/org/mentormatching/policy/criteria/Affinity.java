package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.AFFINITY;

import org.mentormatching.model.Link;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** A score from 0 to 100 that something outside gives to the pair, in proportion. */
public final class Affinity implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.<Criterion>plain(
              "affinity",
              "A score from 0 to 100 that an affinity file gives to the pair, in proportion.",
              new Affinity())
          .whenMissing("Pairs that the file does not name count as missing.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "affinity";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeNames(AFFINITY);
  }

  @Override
  public Share share(PairView pair) {
    Link score = pair.menteeNames(AFFINITY);
    return score.named() ? Share.of(score.value(), 100) : Share.MISSING;
  }

  @Override
  public Reason reason(PairView pair) {
    Link score = pair.menteeNames(AFFINITY);
    return score.named()
        ? Reason.of(
            id() + ".score",
            Audience.COORDINATOR,
            "affinity {score} of 100",
            Reason.number("score", score.value()))
        : Reason.of(id() + ".missing", Audience.COORDINATOR, "no affinity given");
  }
}
