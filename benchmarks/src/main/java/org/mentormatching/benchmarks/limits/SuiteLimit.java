package org.mentormatching.benchmarks.limits;

import java.util.BitSet;
import java.util.function.Function;
import org.mentormatching.benchmarks.limits.LimitShape.MenteesApart;
import org.mentormatching.benchmarks.limits.LimitShape.MentorSum;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;

/** The limits of the suite: each as this project's policy has it and as the others see it. */
@SuppressWarnings("ImmutableEnumChecker") // functions are of this class alone and keep nothing
enum SuiteLimit {
  /** A mentor's hours suffice, needs by mentee. */
  HOURS(20, cohort -> new MentorHours(), SuiteLimit::hours),
  /** A mentor's hours suffice, needs by pair. */
  PAIR_HOURS(
      20, cohort -> new MentorHours(), cohort -> new MentorSum(cohort.pairNeed(), cohort.room())),
  /** Nobody shares a mentor with somebody above in the reporting line. */
  LINE(3_000, cohort -> new NoSharedMentorInLine(), cohort -> new MenteesApart(lines(cohort)));

  private final long softPrice;
  private final Function<Cohort, Limit> limit;
  private final Function<Cohort, LimitShape> shape;

  /**
   * A limit.
   *
   * @param softPrice ten-thousandths of fit that each unit of excess costs where it is soft
   */
  SuiteLimit(long softPrice, Function<Cohort, Limit> limit, Function<Cohort, LimitShape> shape) {
    this.softPrice = softPrice;
    this.limit = limit;
    this.shape = shape;
  }

  /** What each unit of excess costs where it is soft. */
  long softPrice() {
    return softPrice;
  }

  /** As a policy has it. */
  Limit limit(Cohort cohort) {
    return limit.apply(cohort);
  }

  /** As the others see it. */
  LimitShape shape(Cohort cohort) {
    return shape.apply(cohort);
  }

  private static LimitShape hours(Cohort cohort) {
    int[] need = new int[cohort.pairs()];
    for (int i = 0; i < cohort.mentees(); i++) {
      for (int pair = cohort.start()[i]; pair < cohort.start()[i + 1]; pair++) {
        need[pair] = cohort.need()[i];
      }
    }
    return new MentorSum(need, cohort.room());
  }

  private static BitSet[] lines(Cohort cohort) {
    BitSet[] apart = new BitSet[cohort.mentees()];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = new BitSet();
    }
    for (int i = 0; i < apart.length; i++) {
      for (int above = cohort.manager()[i];
          above != Cohort.NOBODY;
          above = cohort.manager()[above]) {
        apart[i].set(above);
        apart[above].set(i);
      }
    }
    return apart;
  }
}
