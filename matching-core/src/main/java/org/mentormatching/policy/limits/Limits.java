package org.mentormatching.policy.limits;

import java.util.List;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Limit;

/** The table of contents: every shipped limit, in the order in which they are reported. */
public final class Limits {
  /** Those among them that are lower limits: on or off, neither hard nor soft. */
  public static final List<Definition<Limit>> LOWER =
      List.of(
          CoverageOfGroups.DEFINITION, OutsideMember.DEFINITION, MenteeForEveryMentor.DEFINITION);

  /** Every limit that a policy file can name. */
  public static final List<Definition<Limit>> ALL =
      List.of(
          MentorHours.DEFINITION,
          NoSharedMentorInLine.DEFINITION,
          UrgentPerMentor.DEFINITION,
          RisingLoad.DEFINITION,
          ProblemsInCommon.DEFINITION,
          DiversePanel.DEFINITION,
          NoMutualPairs.DEFINITION,
          AtMost.DEFINITION,
          CoverageOfGroups.DEFINITION,
          OutsideMember.DEFINITION,
          MenteeForEveryMentor.DEFINITION);

  /**
   * A weight to begin with, in hundredths of a point of fit for each unit: 6 points for an hour too
   * many, 5 for each unit of any other limit.
   */
  public static int gentleWeight(Definition<?> definition) {
    return definition.equals(MentorHours.DEFINITION) ? 10 : 500;
  }

  private Limits() {}
}
