package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.COMPANY_STAGE;
import static org.mentormatching.model.Columns.COMPANY_STAGES;

import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** The mentor knows companies of the stage that the mentee's is in. */
public final class CompanyStageKnown implements Criterion {
  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.plain(
          "company-stage",
          "The mentor knows companies of the stage that the mentee's is in.",
          new CompanyStageKnown());

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "company stage";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(COMPANY_STAGE).mentor(COMPANY_STAGES).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    Optional<String> stage = pair.mentee(COMPANY_STAGE);
    Optional<List<String>> known = pair.mentor(COMPANY_STAGES);
    if (stage.isEmpty() || known.isEmpty()) {
      return Share.MISSING;
    }
    return known.get().contains(stage.get()) ? Share.FULL : Share.NONE;
  }

  @Override
  public Reason reason(PairView pair) {
    Share share = share(pair);
    if (share.isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "company stage not given");
    }
    return Reason.of(
        id() + (share == Share.FULL ? ".known" : ".other"),
        Audience.EVERYBODY,
        share == Share.FULL
            ? "knows companies at {stage}"
            : "knows companies at other stages than {stage}",
        Reason.text("stage", pair.mentee(COMPANY_STAGE).orElse("")));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    return share(pair) == Share.FULL
        ? Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "what companies at {stage} have in common",
                Reason.text("stage", pair.mentee(COMPANY_STAGE).orElse(""))))
        : Optional.empty();
  }
}
