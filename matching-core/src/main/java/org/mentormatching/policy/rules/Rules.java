package org.mentormatching.policy.rules;

import java.util.List;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Rule;

/** The table of contents: every shipped rule, in the order in which they are best checked. */
public final class Rules {
  /** Every rule that a policy file can name. */
  public static final List<Definition<Rule>> ALL =
      List.of(
          NotSamePerson.DEFINITION,
          Active.DEFINITION,
          Consent.DEFINITION,
          Exclusions.DEFINITION,
          ExcludedTopics.DEFINITION,
          StageGap.DEFINITION,
          OutsideReportingLine.DEFINITION,
          DifferentManagers.DEFINITION,
          CommonLanguage.DEFINITION,
          WorkingHoursInCommon.DEFINITION,
          NoRepeat.DEFINITION,
          SameColumn.DEFINITION,
          DifferentColumn.DEFINITION,
          OverlappingColumns.DEFINITION,
          LadderGapWithin.DEFINITION);

  private Rules() {}
}
