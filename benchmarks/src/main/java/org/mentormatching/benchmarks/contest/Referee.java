package org.mentormatching.benchmarks.contest;

/** Recomputes from the instance alone what an assignment is worth and whether it is allowed. */
final class Referee {
  private Referee() {}

  /**
   * What an assignment is worth.
   *
   * @throws ContestFault if a pair is not one of its mentee's or a mentor has too many mentees
   */
  static Objective judge(String contestant, Instance instance, Assignment assignment) {
    if (assignment.mentees() != instance.mentees()) {
      throw new ContestFault(
          "%s answered for %d mentees; there are %d"
              .formatted(contestant, assignment.mentees(), instance.mentees()));
    }
    int[] taken = new int[instance.mentors()];
    long matched = 0;
    long fit = 0;
    for (int mentee = 0; mentee < instance.mentees(); mentee++) {
      int pair = assignment.pair(mentee);
      if (pair != Assignment.UNMATCHED) {
        if (pair < instance.start(mentee) || pair >= instance.start(mentee + 1)) {
          throw new ContestFault(
              "%s gave mentee %d pair %d, which is not one of its own"
                  .formatted(contestant, mentee, pair));
        }
        taken[instance.mentor(pair)]++;
        matched++;
        fit += instance.fit(pair);
      }
    }
    for (int mentor = 0; mentor < taken.length; mentor++) {
      if (taken[mentor] > instance.seats(mentor)) {
        throw new ContestFault(
            "%s gave mentor %d %d mentees; there are %d seats"
                .formatted(contestant, mentor, taken[mentor], instance.seats(mentor)));
      }
    }
    return new Objective(matched, fit);
  }
}
