package org.mentormatching.verify;

import org.mentormatching.model.Problem;

/** Three mentees and two seats; the best pairs earn 90 and 70, and E-3 goes without. */
final class Scarce {
  static final Problem PROBLEM =
      AffinityTable.problem(
              """
                     M-1*1  M-2*1
              E-1*1  90     40
              E-2*1  80     70
              E-3*1  -      60
              """)
          .build();

  private Scarce() {}

  /** The best result with its proof. */
  static Draft best() {
    return prices(Draft.of(PROBLEM, AffinityTable.policy().build(), "E-1 M-1 new; E-2 M-2 new"))
        .reaches(Draft.mentors(1), 2, 2)
        .reaches(Draft.fit(), 16_000, 16_000)
        .rated()
        .counts(PROBLEM, 2, 3);
  }

  /** Prices that prove the bound of 2 mentees with a fit of 16,000. */
  static Draft prices(Draft draft) {
    return draft
        .mentee("E-1", 1L, -2_000L)
        .mentee("E-2", 1L, -1_000L)
        .mentee("E-3", 1L, 0L)
        .mentor("M-1", 1L, 7_000L)
        .mentor("M-2", 1L, 6_000L);
  }
}
