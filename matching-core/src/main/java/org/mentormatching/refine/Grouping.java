package org.mentormatching.refine;

import java.util.List;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * One limit as search sees it: the groups of pairs that it looks at, and by how much the pairs of a
 * group break it beyond what settled pairs break by themselves. No pair breaks nothing; a further
 * pair never makes an excess fall.
 */
sealed interface Grouping permits Grouping.Sums, Grouping.Twos, Grouping.Wholes {
  /** The limit, hard or with a weight. */
  LimitEntry entry();

  /** Which pairs it looks at together. */
  Membership membership();

  /** Number of groups, counted from 0. */
  default int groups() {
    return membership().groups();
  }

  /** The groups that a pair belongs to, each once. */
  default int[] groupsOf(int pair) {
    return membership().of(pair);
  }

  /** Every pair weighs something; the excess of a group follows from the sum. */
  non-sealed interface Sums extends Grouping {
    /** What a pair weighs in a group, 0 or more. */
    long weight(int group, int pair);

    /** The excess of a group whose pairs weigh so much. */
    long excess(int group, long sum);
  }

  /** The excess is a sum over single pairs and over every two pairs. */
  non-sealed interface Twos extends Grouping {
    /** By how much a pair breaks the limit together with settled pairs. */
    long alone(int group, int pair);

    /** By how much two pairs break the limit. */
    long between(int group, int one, int other);

    /** Whether answers are at hand, so that there is no need to remember them. */
    boolean isQuick();
  }

  /** Nothing is known of the excess but what is asked. */
  non-sealed interface Wholes extends Grouping {
    /** The excess of a group of these pairs, in any order. */
    long excess(int group, List<Integer> pairs);
  }
}
