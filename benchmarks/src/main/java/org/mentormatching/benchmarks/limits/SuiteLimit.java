package org.mentormatching.benchmarks.limits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import org.mentormatching.benchmarks.limits.LimitShape.KeyCount;
import org.mentormatching.benchmarks.limits.LimitShape.MenteesApart;
import org.mentormatching.benchmarks.limits.LimitShape.MentorSum;
import org.mentormatching.benchmarks.limits.LimitShape.MentorsDiffer;
import org.mentormatching.model.Columns;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;

/** The limits of the suite: each as this project's policy has it and as the others see it. */
@SuppressWarnings("ImmutableEnumChecker") // functions are of this class alone and keep nothing
enum SuiteLimit {
  /** A mentor's hours suffice, needs by mentee. */
  HOURS(20, cohort -> new MentorHours(), SuiteLimit::hours),
  /** A mentor's hours suffice, needs by pair. */
  PAIR_HOURS(
      20, cohort -> new MentorHours(), cohort -> new MentorSum(cohort.pairNeed(), cohort.room())),
  /** Nobody shares a mentor with somebody above in the reporting line. */
  LINE(3_000, cohort -> new NoSharedMentorInLine(), cohort -> new MenteesApart(lines(cohort))),
  /** A mentor takes so many urgent mentees. */
  URGENT(
      3_000,
      cohort -> new UrgentPerMentor(),
      cohort -> new MentorSum(urgentNeed(cohort), asLongs(cohort.traits().mostUrgent()))),
  /** A mentor's load is free up to three mentees and costs more with each further one. */
  LOAD(
      1_000,
      cohort -> new RisingLoad(SuiteLimit.FREE_MENTEES),
      cohort -> new LimitShape.RisingLoad(SuiteLimit.FREE_MENTEES)),
  /** Mentees who share a mentor have a domain in common. */
  PROBLEMS(
      1_500,
      cohort -> new ProblemsInCommon(List.of(Columns.DOMAINS)),
      cohort -> new MenteesApart(strangers(cohort))),
  /** The mentors of a mentee are of different departments. */
  PANEL(
      3_000,
      cohort -> new DiversePanel(),
      cohort -> new MentorsDiffer(cohort.traits().department())),
  /** Of the mentees of a location so many pairs are made at most. */
  LOCATION(
      2_000,
      cohort ->
          new AtMost("location", AtMost.Side.MENTEES, Columns.LOCATION, mostOfLocation(cohort)),
      cohort -> new KeyCount(locations(cohort), Traits.LOCATIONS, mostOfLocation(cohort))),
  /** Who is in both roles is not the mentor of the own mentor; every mentor is a mentee too. */
  MUTUAL(3_000, cohort -> new NoMutualPairs(), SuiteLimit::mutual);

  private static final int FREE_MENTEES = 3;
  private static final int LOCATION_PERCENT = 80;

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
    return new MentorSum(ofPairs(cohort, (i, j) -> cohort.need()[i]), cohort.room());
  }

  private static int[] urgentNeed(Cohort cohort) {
    return ofPairs(cohort, (i, j) -> cohort.isUrgent()[i] ? 1 : 0);
  }

  private static int[] ofPairs(Cohort cohort, IntBinaryOperator each) {
    int[] values = new int[cohort.pairs()];
    for (int i = 0; i < cohort.mentees(); i++) {
      for (int pair = cohort.start()[i]; pair < cohort.start()[i + 1]; pair++) {
        values[pair] = each.applyAsInt(i, cohort.mentor()[pair]);
      }
    }
    return values;
  }

  private static long[] asLongs(int[] values) {
    return Arrays.stream(values).asLongStream().toArray();
  }

  private static BitSet[] strangers(Cohort cohort) {
    int[] domains = cohort.traits().domains();
    BitSet[] apart = new BitSet[domains.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = new BitSet();
      for (int other = 0; other < apart.length; other++) {
        if ((domains[i] & domains[other]) == 0) {
          apart[i].set(other);
        }
      }
    }
    return apart;
  }

  /** Eight tenths of what each location would have were the wishes spread evenly. */
  private static int mostOfLocation(Cohort cohort) {
    int wishes = Arrays.stream(cohort.wishes()).sum();
    return Math.max(1, wishes * LOCATION_PERCENT / 100 / Traits.LOCATIONS);
  }

  private static int[] locations(Cohort cohort) {
    return ofPairs(cohort, (i, j) -> cohort.traits().location()[i]);
  }

  /** A key for every two mentors each of whom may have the other. */
  private static LimitShape mutual(Cohort cohort) {
    int[] key = ofPairs(cohort, (i, j) -> LimitShape.NO_KEY);
    int keys = 0;
    for (int j = 0; j < cohort.mentors(); j++) {
      int mentee = cohort.menteeWhoIs(j);
      for (int pair = cohort.start()[mentee]; pair < cohort.start()[mentee + 1]; pair++) {
        int other = cohort.mentor()[pair];
        int reverse = cohort.pair(cohort.menteeWhoIs(other), j);
        if (other > j && reverse >= 0) {
          key[pair] = keys;
          key[reverse] = keys++;
        }
      }
    }
    return new KeyCount(key, keys, 1);
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
