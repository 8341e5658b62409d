package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.STRENGTHS;
import static org.mentormatching.model.Columns.WANTS_TO_LEARN;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** The share of what the mentor wants to learn that the mentee is good at. */
public final class LearningBothWays implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.plain(
          "learning-both-ways",
          "The mentor learns too: the share of what the mentor wants to learn that is among the"
              + " mentee's strengths.",
          new LearningBothWays());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "learning both ways";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(STRENGTHS).mentor(WANTS_TO_LEARN);
  }

  @Override
  public Share share(PairView pair) {
    return Overlap.covered(pair.mentor(WANTS_TO_LEARN), pair.mentee(STRENGTHS));
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(
          id() + ".missing", Audience.MENTOR, "what the mentor can learn here is not given");
    }
    List<String> common = Overlap.common(pair.mentor(WANTS_TO_LEARN), pair.mentee(STRENGTHS));
    return common.isEmpty()
        ? Reason.of(
            id() + ".none",
            Audience.MENTOR,
            "the mentee is strong in nothing that the mentor wants to learn")
        : Reason.of(
            id() + ".some",
            Audience.MENTOR,
            "the mentor can learn from the mentee: {common}",
            Reason.texts("common", common));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    List<String> common = Overlap.common(pair.mentor(WANTS_TO_LEARN), pair.mentee(STRENGTHS));
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.MENTOR,
                "what the mentor would like to learn from the mentee: {common}",
                Reason.texts("common", common)));
  }
}
