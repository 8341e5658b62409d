package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.WAYS_OF_WORKING;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Source;

/** The share of the mentee's ways of working that the mentor shares. */
public final class WaysOfWorking implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.<Criterion>plain(
              "ways-of-working",
              "The share of the mentee's ways of working that the mentor shares.",
              new WaysOfWorking())
          .leaningOn(
              new Source(
                  "Deep-level similarity (values, attitudes, ways of working) goes with perceived"
                      + " support and quality more than anything else measured.",
                  "correlations from .38 to .59; 173 samples, 40,737 people; cross-sectional",
                  "Eby et al. 2013, Psychological Bulletin 139:441"),
              new Source(
                  "Perceived similarity is among the key antecedents of mentoring.",
                  "direction only",
                  "Ghosh 2014, Journal of Vocational Behavior 84:367"));

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "ways of working";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(WAYS_OF_WORKING).mentor(WAYS_OF_WORKING).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    return Overlap.covered(pair.mentee(WAYS_OF_WORKING), pair.mentor(WAYS_OF_WORKING));
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "ways of working not given");
    }
    List<String> common =
        Overlap.common(pair.mentee(WAYS_OF_WORKING), pair.mentor(WAYS_OF_WORKING));
    return common.isEmpty()
        ? Reason.of(id() + ".none", Audience.EVERYBODY, "like to work differently")
        : Reason.of(
            id() + ".some",
            Audience.EVERYBODY,
            "share ways of working: {common}",
            Reason.texts("common", common));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    List<String> common =
        Overlap.common(pair.mentee(WAYS_OF_WORKING), pair.mentor(WAYS_OF_WORKING));
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "{common}: when it helps at work, and when it gets in the way",
                Reason.texts("common", common)));
  }
}
