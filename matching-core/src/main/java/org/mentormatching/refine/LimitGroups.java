package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The groups of all limits of a problem, numbered through, and the places of pairs in them. A place
 * is one pair in one group.
 *
 * <p>Weights and excesses of two pairs are asked of the limit when they are first needed and
 * remembered, on flat arrays without allocation, because search asks millions of times.
 */
final class LimitGroups {
  private static final long UNKNOWN = -1;
  private static final int SAMPLE = 997;
  private static final long MOST_WEIGHT = 1L << 40;
  private static final int MOST_BITS = 20;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** How the excess of a group comes about. */
  enum Form {
    /** From a sum of weights. */
    SUM,
    /** From every two pairs. */
    TWOS,
    /** From all pairs together. */
    WHOLE
  }

  private final List<Grouping> groupings = new ArrayList<>();
  private final int[] firstGroup;
  private final int[] groupingOf;
  private final Form[] form;
  private final boolean[] hard;
  private final boolean[] quick;
  private final boolean[] hasSettled;
  private final long[] price;
  private final long[] usual;
  private final boolean soft;
  private final int[] placeStart;
  private final int[] groupAt;
  private final int[] pairAt;
  private final long[] weight;
  private final int bits;
  private final long[] keys;
  private final long[] excesses;

  /**
   * The groups of a problem's limits.
   *
   * @throws java.util.concurrent.CancellationException if the search is cancelled
   */
  LimitGroups(SearchProblem problem, PairOrder order, SearchEffort effort) {
    Groupings ofLimits = new Groupings(problem, order, effort);
    problem.policy().limits().forEach(entry -> groupings.add(ofLimits.of(entry)));
    firstGroup = new int[groupings.size() + 1];
    for (int i = 0; i < groupings.size(); i++) {
      firstGroup[i + 1] = firstGroup[i] + groupings.get(i).groups();
    }
    groupingOf = new int[firstGroup[groupings.size()]];
    hasSettled = new boolean[groupingOf.length];
    form = new Form[groupings.size()];
    hard = new boolean[form.length];
    quick = new boolean[form.length];
    price = new long[form.length];
    for (int i = 0; i < form.length; i++) {
      Arrays.fill(groupingOf, firstGroup[i], firstGroup[i + 1], i);
      for (int group = firstGroup[i]; group < firstGroup[i + 1]; group++) {
        hasSettled[group] = groupings.get(i).membership().settled(group - firstGroup[i]) > 0;
      }
      form[i] = formOf(groupings.get(i));
      hard[i] = groupings.get(i).entry().isHard();
      quick[i] = groupings.get(i) instanceof Grouping.Twos twos && twos.isQuick();
      price[i] = groupings.get(i).entry().weight();
    }
    soft = groupings.stream().anyMatch(grouping -> !grouping.entry().isHard());
    placeStart = new int[problem.pairs() + 1];
    int[] groups = new int[problem.pairs() * groupings.size()];
    int places = 0;
    for (int pair = 0; pair < problem.pairs(); pair++) {
      if (pair % 1024 == 0) {
        effort.goOn();
      }
      for (int i = 0; i < form.length; i++) {
        for (int group : groupings.get(i).groupsOf(pair)) {
          if (places == groups.length) {
            groups = Arrays.copyOf(groups, 2 * places + 1);
          }
          groups[places++] = firstGroup[i] + group;
        }
      }
      placeStart[pair + 1] = places;
    }
    groupAt = Arrays.copyOf(groups, places);
    pairAt = new int[places];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      Arrays.fill(pairAt, placeStart[pair], placeStart[pair + 1], pair);
    }
    boolean adds = Arrays.asList(form).contains(Form.SUM);
    weight = new long[adds ? places : 0];
    Arrays.fill(weight, UNKNOWN);
    usual = new long[form.length];
    Arrays.fill(usual, 1);
    int[] asked = new int[form.length];
    for (int place = 0; place < places; place += Math.max(1, places / SAMPLE)) {
      int grouping = groupingOf[groupAt[place]];
      if (form[grouping] == Form.SUM) {
        asked[grouping]++;
        usual[grouping] += weightAt(place);
      }
    }
    for (int i = 0; i < form.length; i++) {
      usual[i] = Math.max(1, usual[i] / Math.max(1, asked[i]));
    }
    boolean compares = Arrays.asList(form).contains(Form.TWOS);
    bits =
        compares ? Math.min(MOST_BITS, 4 + Integer.SIZE - Integer.numberOfLeadingZeros(places)) : 0;
    keys = new long[1 << bits];
    excesses = new long[1 << bits];
  }

  private static Form formOf(Grouping grouping) {
    if (grouping instanceof Grouping.Sums) {
      return Form.SUM;
    }
    return grouping instanceof Grouping.Twos ? Form.TWOS : Form.WHOLE;
  }

  /** Number of groups. */
  int groups() {
    return groupingOf.length;
  }

  /** Number of places. */
  int places() {
    return groupAt.length;
  }

  /** First place of a pair; its last is before that of the next pair. */
  int placeStart(int pair) {
    return placeStart[pair];
  }

  /** The group of a place. */
  int groupAt(int place) {
    return groupAt[place];
  }

  /** The pair of a place. */
  int pairAt(int place) {
    return pairAt[place];
  }

  /** How the excess of a group comes about. */
  Form form(int group) {
    return form[groupingOf[group]];
  }

  /** Whether the limit of a group is hard. */
  boolean isHard(int group) {
    return hard[groupingOf[group]];
  }

  /** Whether a limit has to be asked about whole groups. */
  boolean hasWholes() {
    return Arrays.asList(form).contains(Form.WHOLE);
  }

  /** Whether a limit is soft. */
  boolean hasSoft() {
    return soft;
  }

  /** What a unit of excess of a soft group costs; 0 if it is hard. */
  long price(int group) {
    return price[groupingOf[group]];
  }

  /** An excess that one pair too many would cause, roughly; at least 1. */
  long usualExcess(int group) {
    return usual[groupingOf[group]];
  }

  /** Whether a group is a sum whose limit is hard and binds from some weight on. */
  boolean isPriced(int group) {
    return form(group) == Form.SUM && isHard(group) && excessOfSum(group, MOST_WEIGHT) > 0;
  }

  /** The greatest weight that a group whose excess is a sum has room for. */
  long room(int group) {
    long low = 0;
    long high = MOST_WEIGHT;
    while (high - low > 1) {
      long middle = (low + high) >>> 1;
      if (excessOfSum(group, middle) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** What the pair at a place weighs in its group, which is a sum. */
  long weightAt(int place) {
    long known = weight[place];
    if (known == UNKNOWN) {
      int group = groupAt[place];
      int grouping = groupingOf[group];
      Grouping.Sums sums = (Grouping.Sums) groupings.get(grouping);
      known = sums.weight(group - firstGroup[grouping], pairAt[place]);
      weight[place] = known;
    }
    return known;
  }

  /** The excess of a group whose pairs weigh so much together. */
  long excessOfSum(int group, long sum) {
    int grouping = groupingOf[group];
    return ((Grouping.Sums) groupings.get(grouping)).excess(group - firstGroup[grouping], sum);
  }

  /** Whether a group is made of the pairs of one mentor. */
  boolean isOfMentor(int group) {
    return groupings.get(groupingOf[group]).entry().limit().looksAtOneMentor();
  }

  /** The excess of a group of these pairs. */
  long excess(int group, List<Integer> pairs) {
    return switch (form(group)) {
      case SUM -> excessOfSum(group, pairs.stream().mapToLong(pair -> weight(group, pair)).sum());
      case TWOS -> excessOfTwos(group, pairs);
      case WHOLE -> excessOfWhole(group, pairs);
    };
  }

  private long weight(int group, int pair) {
    int place = placeStart[pair];
    while (groupAt[place] != group) {
      place++;
    }
    return weightAt(place);
  }

  private long excessOfTwos(int group, List<Integer> pairs) {
    long sum = 0;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = 0; j <= i; j++) {
        sum = Math.addExact(sum, excessOfTwo(group, pairs.get(i), pairs.get(j)));
      }
    }
    return sum;
  }

  /** The excess of two pairs in a group, or of one with those settled if both are the same. */
  long excessOfTwo(int group, int one, int other) {
    if (one == other) {
      return hasSettled[group] ? remembered(group, one, one) : 0;
    }
    return quick[groupingOf[group]] ? ask(group, one, other) : remembered(group, one, other);
  }

  private long remembered(int group, int one, int other) {
    long low = Math.min(one, other);
    long high = Math.max(one, other);
    long key = ((low << Integer.SIZE) | high) + 1;
    int place = (int) ((key * SPREAD + group * (SPREAD | 1)) >>> (Long.SIZE - bits));
    if (keys[place] == key && (int) excesses[place] == group) {
      return excesses[place] >>> Integer.SIZE;
    }
    long excess = ask(group, one, other);
    if (excess <= Integer.MAX_VALUE) {
      keys[place] = key;
      excesses[place] = (excess << Integer.SIZE) | group;
    }
    return excess;
  }

  private long ask(int group, int one, int other) {
    int grouping = groupingOf[group];
    Grouping.Twos twos = (Grouping.Twos) groupings.get(grouping);
    int local = group - firstGroup[grouping];
    return one == other ? twos.alone(local, one) : twos.between(local, one, other);
  }

  /** The excess of a group of which nothing else is known. */
  long excessOfWhole(int group, List<Integer> pairs) {
    int grouping = groupingOf[group];
    return ((Grouping.Wholes) groupings.get(grouping)).excess(group - firstGroup[grouping], pairs);
  }
}
