package org.mentormatching.batch.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which pairs of the quarterly programme somebody would think of. */
final class Plausible {
  private static final Set<Site> ONE_DAY =
      EnumSet.of(Site.LISBON, Site.WARSAW, Site.BERLIN, Site.ISTANBUL, Site.CAIRO, Site.NAIROBI);

  private final Organisation organisation;

  Plausible(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Whether the mentor stands one to three rungs above and outside the mentee's line. */
  boolean pair(Employee mentee, Employee mentor) {
    int gap = mentor.stage().rung - mentee.stage().rung;
    return gap >= 1 && gap <= 3 && !organisation.inOneLine(mentee, mentor);
  }

  /** Those of them whom the mentee would think of. */
  List<Participant> mentorsFor(Participant mentee, List<Participant> mentors) {
    return mentors.stream().filter(who -> pair(mentee.employee(), who.employee())).toList();
  }

  /** Those of them whom the mentor would think of. */
  List<Participant> menteesFor(Participant mentor, List<Participant> mentees) {
    return mentees.stream().filter(who -> pair(who.employee(), mentor.employee())).toList();
  }

  /** Whether the two can certainly meet and talk: most of a working day and English in common. */
  static boolean canMeet(Participant one, Participant other) {
    return isReachable(one) && isReachable(other);
  }

  private static boolean isReachable(Participant who) {
    return ONE_DAY.contains(who.employee().site())
        && who.get("working_hours").isEmpty()
        && who.get("languages").contains("English");
  }
}
