package org.mentormatching.benchmarks.limits;

import java.util.BitSet;

/** What a limit looks like to a solver that knows people and pairs by their numbers only. */
sealed interface LimitShape {
  /**
   * The needs of a mentor's pairs add up to at most the mentor's room; the excess is what is too
   * much.
   *
   * @param need of each pair, 0 or more
   * @param room of each mentor
   */
  record MentorSum(int[] need, long[] room) implements LimitShape {}

  /**
   * Some mentees do not share a mentor; the excess counts pairs of mentees of one mentor who do.
   *
   * @param apart by mentee: those with whom it does not share one; both name each other
   */
  record MenteesApart(BitSet[] apart) implements LimitShape {}

  /**
   * The mentors of one mentee differ; the excess counts pairs of equal mentors of one mentee.
   *
   * @param value by mentor: in what they differ
   */
  record MentorsDiffer(int[] value) implements LimitShape {}

  /**
   * Of the pairs with one key at most so many are made; the excess is what is too much.
   *
   * @param key of each pair, from 0; {@link #NO_KEY} if the pair does not count
   * @param keys how many keys there are
   * @param most pairs of one key
   */
  record KeyCount(int[] key, int keys, int most) implements LimitShape {}

  /**
   * A mentor's load has a rising price: the first mentee beyond {@code from} is an excess of 1, the
   * second one of 2 more, and so on.
   *
   * @param from mentees of one mentor without an excess
   */
  record RisingLoad(int from) implements LimitShape {}

  /** Instead of a key: the pair does not count. */
  int NO_KEY = -1;
}
