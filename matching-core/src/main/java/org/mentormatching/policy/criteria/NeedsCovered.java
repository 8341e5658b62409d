package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.DEVELOPMENT_AREAS;
import static org.mentormatching.model.Columns.STRENGTHS;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** The share of the mentee's development areas that are strengths of the mentor. */
public final class NeedsCovered implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.plain(
          "needs-covered",
          "The share of the mentee's development areas that are strengths of the mentor.",
          new NeedsCovered());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "development areas and strengths";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(DEVELOPMENT_AREAS).mentor(STRENGTHS).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    return Overlap.covered(pair.mentee(DEVELOPMENT_AREAS), pair.mentor(STRENGTHS));
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(
          id() + ".missing", Audience.MENTEE, "development areas and strengths not given");
    }
    List<String> common = Overlap.common(pair.mentee(DEVELOPMENT_AREAS), pair.mentor(STRENGTHS));
    return common.isEmpty()
        ? Reason.of(id() + ".none", Audience.MENTEE, "is strong in none of the development areas")
        : Reason.of(
            id() + ".some",
            Audience.MENTEE,
            "is strong in what is to be developed: {common}",
            Reason.texts("common", common));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    List<String> common = Overlap.common(pair.mentee(DEVELOPMENT_AREAS), pair.mentor(STRENGTHS));
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.MENTEE,
                "how the mentor became strong in {common}",
                Reason.texts("common", common)));
  }
}
