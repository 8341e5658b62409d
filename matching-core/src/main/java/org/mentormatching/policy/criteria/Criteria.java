package org.mentormatching.policy.criteria;

import java.util.List;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;

/** The table of contents: every shipped criterion, in the order in which they are reported. */
public final class Criteria {
  /** Every criterion that a policy file can name. */
  public static final List<Definition<Criterion>> ALL =
      List.of(
          TransitionLived.DEFINITION,
          NeedsCovered.DEFINITION,
          PathAhead.DEFINITION,
          ASay.DEFINITION,
          WaysOfWorking.DEFINITION,
          DomainOverlap.DEFINITION,
          Rhythm.DEFINITION,
          CompanyStageKnown.DEFINITION,
          IndustryKnown.DEFINITION,
          CoachingRating.DEFINITION,
          LearningBothWays.DEFINITION,
          DistanceFromHome.DEFINITION,
          Affinity.DEFINITION,
          EqualColumns.DEFINITION,
          UnequalColumns.DEFINITION,
          SharedValues.DEFINITION,
          LadderGap.DEFINITION,
          Closeness.DEFINITION);

  private Criteria() {}
}
