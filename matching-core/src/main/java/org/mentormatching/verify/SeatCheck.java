package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.verify.Violation.Kind;

/** Counts seats and wishes, and the order of a mentee's mentors. */
final class SeatCheck {
  private SeatCheck() {}

  static void check(Claim claim, Pairs pairs, Findings findings) {
    for (Mentor mentor : claim.problem().mentors()) {
      claim.goOn();
      int mentees = pairs.ofMentor(mentor.id()).size() + claim.settled().menteesElsewhere(mentor);
      int most = claim.settled().mostMentees(mentor);
      if (mentees > most) {
        findings.add(
            Kind.CAPACITY,
            List.of(mentor.id()),
            "the mentor has " + mentees + " mentees, seats are " + most);
      }
    }
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      List<Match> mentors = pairs.ofMentee(mentee.id());
      int all = mentors.size() + claim.settled().mentorsElsewhere(mentee);
      int most = claim.settled().mostMentors(mentee);
      if (all > most) {
        findings.add(
            Kind.WISHES,
            List.of(mentee.id()),
            "the mentee has " + all + " mentors, wishes are " + most);
      }
      for (int i = 1; i < mentors.size(); i++) {
        checkOrder(mentors.get(i - 1), mentors.get(i), findings);
      }
    }
  }

  private static void checkOrder(Match before, Match after, Findings findings) {
    boolean swapped = before.status() == Status.NEW && after.status() != Status.NEW;
    if (before.status() == Status.NEW && after.status() == Status.NEW) {
      swapped =
          before.fit() < after.fit()
              || (before.fit() == after.fit() && before.mentorId().compareTo(after.mentorId()) > 0);
    }
    if (swapped) {
      findings.add(
          Kind.PAIR,
          List.of(before.menteeId(), before.mentorId(), after.mentorId()),
          "the mentor %s (%s, fit %d) stands before %s (%s, fit %d)"
              .formatted(
                  before.mentorId(),
                  before.status(),
                  before.fit(),
                  after.mentorId(),
                  after.status(),
                  after.fit()));
    }
  }
}
