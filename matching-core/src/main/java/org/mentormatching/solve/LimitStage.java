package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.refine.SearchEffort;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.LimitOutcome;

/** What the limits of a policy say of chosen pairs. */
final class LimitStage {
  private static final long ROUNDS = 3;

  /**
   * What a pair that stays is worth to search, in ten-thousandths of fit: more than all fit of some
   * hundred thousand pairs.
   */
  private static final long STAYING = 1L << 30;

  private final Policy policy;
  private final Roster roster;
  private final OpenPairs pairs;
  private final List<List<Mentee>> settledOf;
  private final BooleanSupplier cancelled;

  /**
   * The limits of a policy on some pairs.
   *
   * @param cancelled asked at every mentor, at times by several threads
   */
  LimitStage(
      Policy policy, Roster roster, OpenPairs pairs, Settled settled, BooleanSupplier cancelled) {
    this.policy = policy;
    this.roster = roster;
    this.pairs = pairs;
    this.cancelled = cancelled;
    settledOf = roster.mentors().stream().map(settled::menteesOf).toList();
  }

  boolean areBroken(int[] chosen) {
    return outcomes(chosen).stream().anyMatch(outcome -> outcome.excess() > 0);
  }

  /** Whether chosen pairs keep every limit. */
  boolean isKept(int[] chosen) {
    return policy.limits().isEmpty() || !areBroken(chosen);
  }

  /** Chosen pairs that keep every limit, to be changed a little. */
  Kept kept(int[] chosen) {
    return new Kept(chosen);
  }

  /** Chosen pairs that keep every limit, by mentor. For use by several threads. */
  final class Kept {
    private final List<BitSet> ofMentor = new ArrayList<>();

    private Kept(int[] chosen) {
      for (int mentor = 0; mentor < pairs.mentors(); mentor++) {
        ofMentor.add(new BitSet());
      }
      for (int pair : chosen) {
        ofMentor.get(pairs.mentor(pair)).set(pairs.mentee(pair));
      }
    }

    /** Whether every limit is still kept when these pairs come if they are out and go if in. */
    boolean isKeptAfter(int[] changes) {
      if (policy.limits().isEmpty()) {
        return true;
      }
      Map<Integer, BitSet> groups = new TreeMap<>();
      for (int pair : changes) {
        groups
            .computeIfAbsent(pairs.mentor(pair), mentor -> (BitSet) ofMentor.get(mentor).clone())
            .flip(pairs.mentee(pair));
      }
      return groups.entrySet().stream()
          .noneMatch(group -> isBroken(group.getKey(), group.getValue()));
    }

    private boolean isBroken(int mentor, BitSet mentees) {
      List<Mentee> group = new ArrayList<>(settledOf.get(mentor));
      mentees.stream().forEach(mentee -> group.add(roster.mentees().get(mentee)));
      return policy.limits().stream().anyMatch(entry -> excess(entry.limit(), mentor, group) > 0);
    }
  }

  /** How each limit fares: what is broken beyond what settled pairs break by themselves. */
  List<LimitOutcome> outcomes(int[] chosen) {
    List<List<Mentee>> groups = new ArrayList<>();
    settledOf.forEach(settled -> groups.add(new ArrayList<>(settled)));
    for (int pair : chosen) {
      groups.get(pairs.mentor(pair)).add(roster.mentees().get(pairs.mentee(pair)));
    }
    List<LimitOutcome> outcomes = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      long excess = 0;
      for (int mentor = 0; mentor < groups.size(); mentor++) {
        goOn();
        excess = Math.addExact(excess, excess(entry.limit(), mentor, groups.get(mentor)));
      }
      long cost = Math.multiplyExact(entry.weight(), excess);
      outcomes.add(new LimitOutcome(entry.limit().id(), entry.isHard(), excess, cost));
    }
    return outcomes;
  }

  private void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("cancelled while looking at limits");
    }
  }

  private long excess(Limit limit, int number, List<Mentee> group) {
    Mentor mentor = roster.mentors().get(number);
    return limit.excess(PairGroup.ofMentor(policy, limit, mentor, group))
        - limit.excess(PairGroup.ofMentor(policy, limit, mentor, settledOf.get(number)));
  }

  /**
   * The problem as search sees it. What every filled wish is worth at the last level counts with
   * the pair that fills it, since a pair fills exactly one; so does staying in the earlier
   * proposal, which is worth more than all fit.
   */
  SearchProblem searchProblem(long[][][] wishes, long worthOfWish) {
    int[] worth = new int[pairs.size()];
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      goOn();
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        long staying = isEarlier(mentee, pair) ? STAYING : 0;
        worth[pair] = Math.toIntExact(pairs.fit(pair) + worthOfWish + staying);
      }
    }
    return new SearchProblem(
        policy,
        roster.mentees(),
        roster.mentors(),
        pairs.wishes(),
        pairs.seats(),
        pairs.starts(),
        pairs.mentorsOfPairs(),
        worth,
        worthOfWish,
        withoutLast(wishes, pairs.earlier().levels()),
        settledOf,
        policy.seed());
  }

  private boolean isEarlier(int mentee, int pair) {
    return pairs.earlier().contains(mentee, pairs.mentor(pair));
  }

  /** Values at each level as search sees them. */
  long[] forSearch(long[] value) {
    if (pairs.earlier().levels() == 1) {
      return value;
    }
    long[] seen = Arrays.copyOf(value, value.length - 1);
    int last = seen.length - 1;
    seen[last] = Math.addExact(Math.multiplyExact(STAYING, seen[last]), value[value.length - 1]);
    return seen;
  }

  /** The value at each level of chosen pairs that search sees so. */
  long[] fromSearch(long[] seen, int[] chosen) {
    if (pairs.earlier().levels() == 1) {
      return seen;
    }
    long staying =
        Arrays.stream(chosen).filter(pair -> isEarlier(pairs.mentee(pair), pair)).count();
    long[] value = Arrays.copyOf(seen, seen.length + 1);
    int last = seen.length;
    value[last] = Math.subtractExact(seen[last - 1], Math.multiplyExact(STAYING, staying));
    value[last - 1] = staying;
    return value;
  }

  private long[][][] withoutLast(long[][][] wishes, int levels) {
    long[][][] trimmed = new long[wishes.length][][];
    for (int mentee = 0; mentee < wishes.length; mentee++) {
      goOn();
      trimmed[mentee] = new long[wishes[mentee].length][];
      for (int wish = 0; wish < wishes[mentee].length; wish++) {
        long[] worth = wishes[mentee][wish];
        trimmed[mentee][wish] = Arrays.copyOf(worth, worth.length - levels);
      }
    }
    return trimmed;
  }

  /** How many results search may look at: a few rounds, which grow with the programme. */
  static long work(SearchProblem problem) {
    return Math.multiplyExact(ROUNDS, SearchEffort.roundOf(problem));
  }
}
