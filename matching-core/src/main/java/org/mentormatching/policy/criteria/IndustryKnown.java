package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.INDUSTRIES;
import static org.mentormatching.model.Columns.INDUSTRY;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** The mentor knows the industry that the mentee works in. */
public final class IndustryKnown implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.plain(
          "industry",
          "The mentor knows the industry that the mentee works in.",
          new IndustryKnown());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "industry";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(INDUSTRY).mentor(INDUSTRIES).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    Optional<String> industry = pair.mentee(INDUSTRY);
    Optional<List<String>> known = pair.mentor(INDUSTRIES);
    if (industry.isEmpty() || known.isEmpty()) {
      return Share.MISSING;
    }
    return known.get().contains(industry.get()) ? Share.FULL : Share.NONE;
  }

  @Override
  public Reason reason(PairView pair) {
    Share share = share(pair);
    if (share.isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "industry not given");
    }
    return Reason.of(
        id() + (share == Share.FULL ? ".known" : ".other"),
        Audience.EVERYBODY,
        share == Share.FULL
            ? "knows the industry {industry}"
            : "knows other industries than {industry}",
        Reason.text("industry", pair.mentee(INDUSTRY).orElse("")));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    return share(pair) == Share.FULL
        ? Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "what is changing in {industry}",
                Reason.text("industry", pair.mentee(INDUSTRY).orElse(""))))
        : Optional.empty();
  }
}
