package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PairwiseLimit;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.refine.SearchOutcome;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.solve.CapFinder.NamedCaps;

/** What the limits of a policy say of chosen pairs. */
final class LimitStage {
  /** Pairs that a bound looks at while search tries one change. */
  private static final long WORK_OF_STEP = 100;

  /**
   * What a pair that stays is worth to search, in ten-thousandths of fit: more than all fit of some
   * hundred thousand pairs.
   */
  private static final long STAYING = 1L << 30;

  private static final int NOT_OPEN = -1;

  private final Policy policy;
  private final Roster roster;
  private final OpenPairs pairs;
  private final Settled settled;
  private final List<List<Mentee>> settledOf;
  private final BooleanSupplier cancelled;
  private final Panels panels;
  private final Served served;
  private @Nullable NamedCaps caps;

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
    this.settled = settled;
    settledOf = roster.mentors().stream().map(settled::menteesOf).toList();
    panels = new Panels(roster, pairs, settled.panels(), this::goOn);
    served = new Served(roster, pairs, settled.coverage());
  }

  boolean areBroken(int[] chosen) {
    return outcomes(chosen).stream().anyMatch(outcome -> outcome.excess() > 0);
  }

  /**
   * Whether chosen pairs keep every limit from above, panels have all that the kernel counts on for
   * the wishes that are filled, and no group of mentees falls short.
   */
  boolean isKept(int[] chosen) {
    return isKeptButForGroups(chosen) && served.shortfall(chosen) == 0;
  }

  /** The same whether or not groups fall short. */
  boolean isKeptButForGroups(int[] chosen) {
    return (policy.limits().isEmpty() || !areBroken(chosen)) && panels.haveAll(chosen);
  }

  /** What lower limits say of panels. */
  Panels panels() {
    return panels;
  }

  /** What lower limits say of the coverage of groups. */
  Served served() {
    return served;
  }

  /** Chosen pairs that keep every limit, to be changed a little. */
  Kept kept(int[] chosen) {
    return new Kept(chosen);
  }

  /** Chosen pairs that keep every limit, in its groups. For use by several threads. */
  final class Kept {
    private final List<Map<String, List<Pair>>> ofLimits = new ArrayList<>();
    private final Panels.Chosen ofPanels;
    private final Served.Chosen ofGroups;

    private Kept(int[] chosen) {
      ofPanels = panels.chosen(chosen);
      ofGroups = served.chosen(chosen);
      for (LimitEntry entry : policy.limits()) {
        Map<String, List<Pair>> groups = new HashMap<>();
        settled.visit(
            (mentee, mentor) -> join(groups, entry.limit(), new Pair(NOT_OPEN, mentee, mentor)));
        for (int pair : chosen) {
          join(groups, entry.limit(), pair(pair));
        }
        ofLimits.add(groups);
      }
    }

    private void join(Map<String, List<Pair>> groups, Limit limit, Pair pair) {
      goOn();
      for (String name : groupsOf(limit, pair)) {
        groups.computeIfAbsent(name, key -> new ArrayList<>()).add(pair);
      }
    }

    /** Whether every limit is still kept when these pairs come if they are out and go if in. */
    boolean isKeptAfter(int[] changes) {
      for (int i = 0; i < ofLimits.size(); i++) {
        if (isBroken(policy.limits().get(i).limit(), ofLimits.get(i), changes)) {
          return false;
        }
      }
      return ofPanels.haveAllAfter(changes) && ofGroups.areAllAfter(changes);
    }

    private boolean isBroken(Limit limit, Map<String, List<Pair>> groups, int[] changes) {
      Map<String, List<Pair>> changed = new HashMap<>();
      Set<String> grown = new HashSet<>();
      for (int number : changes) {
        Pair pair = pair(number);
        for (String name : groupsOf(limit, pair)) {
          List<Pair> group =
              changed.computeIfAbsent(
                  name, key -> new ArrayList<>(groups.getOrDefault(key, List.of())));
          if (!group.removeIf(other -> other.number() == number)) {
            group.add(pair);
            grown.add(name);
          }
        }
      }
      if (limit instanceof PairwiseLimit) {
        // Two of whom neither came are as they were.
        changed.keySet().retainAll(grown);
      }
      return changed.values().stream()
          .anyMatch(group -> !group.isEmpty() && excess(limit, group) > 0);
    }
  }

  /** A chosen pair by number, or a settled one. */
  private record Pair(int number, Mentee mentee, Mentor mentor) {}

  private Pair pair(int number) {
    return new Pair(
        number,
        roster.mentees().get(pairs.mentee(number)),
        roster.mentors().get(pairs.mentor(number)));
  }

  private List<String> groupsOf(Limit limit, Pair pair) {
    return LimitedPairs.groupsOf(policy, limit, pair.mentee(), pair.mentor());
  }

  private long excess(Limit limit, List<Pair> group) {
    return limit.excess(
        PairGroup.of(
            policy,
            limit,
            group.stream().map(Pair::mentee).toList(),
            group.stream().map(Pair::mentor).toList()));
  }

  /**
   * How each limit from above fares: what is broken beyond what settled pairs break by themselves.
   */
  List<LimitOutcome> outcomes(int[] chosen) {
    List<LimitOutcome> outcomes = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      LimitedPairs before = new LimitedPairs(policy, entry.limit());
      LimitedPairs after = new LimitedPairs(policy, entry.limit());
      settled.visit(
          (mentee, mentor) -> {
            goOn();
            before.add(mentee, mentor);
            after.add(mentee, mentor);
          });
      for (int number : chosen) {
        goOn();
        Pair pair = pair(number);
        after.add(pair.mentee(), pair.mentor());
      }
      long excess = Math.subtractExact(after.excess(), before.excess());
      long cost = Math.multiplyExact(entry.weight(), excess);
      outcomes.add(new LimitOutcome(entry.limit().id(), entry.isHard(), excess, cost));
    }
    return outcomes;
  }

  /**
   * What lower limits miss: in the groups of mentees, in the panels of all mentees, or with all
   * mentors who offer seats.
   */
  List<LimitOutcome> missing(int[] chosen) {
    List<LimitOutcome> outcomes = new ArrayList<>();
    for (LowerLimit limit : policy.lowerLimits()) {
      long missing = missing(limit, chosen);
      outcomes.add(new LimitOutcome(limit.id(), false, missing, 0));
    }
    return outcomes;
  }

  private long missing(LowerLimit limit, int[] chosen) {
    if (limit instanceof CoverageLimit ofGroups) {
      return served.missing(ofGroups, chosen);
    }
    return limit instanceof PanelMemberLimit ofPanel
        ? panels.missing(ofPanel, chosen)
        : missingWithMentors(limit, chosen);
  }

  private long missingWithMentors(LowerLimit limit, int[] chosen) {
    List<List<Mentee>> menteesOf = new ArrayList<>();
    settledOf.forEach(mentees -> menteesOf.add(new ArrayList<>(mentees)));
    for (int number : chosen) {
      menteesOf.get(pairs.mentor(number)).add(roster.mentees().get(pairs.mentee(number)));
    }
    long missing = 0;
    for (int i = 0; i < menteesOf.size(); i++) {
      goOn();
      Mentor mentor = roster.mentors().get(i);
      if (mentor.capacity() > 0) {
        missing =
            Math.addExact(
                missing, limit.excess(PairGroup.ofMentor(policy, limit, mentor, menteesOf.get(i))));
      }
    }
    return missing;
  }

  private void goOn() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("cancelled while looking at limits");
    }
  }

  /**
   * The problem as search sees it. What every filled wish is worth at the last level counts with
   * the pair that fills it, since a pair fills exactly one; so does staying in the earlier
   * proposal, which is worth more than all fit. What lower limits ask of panels counts there as it
   * is, not as what wishes can bring at most, and so does what they ask of groups of mentees.
   */
  SearchProblem searchProblem(long[][][] wishes, ObjectiveLevels levels) {
    int[] worth = new int[pairs.size()];
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      goOn();
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        long staying = isEarlier(mentee, pair) ? STAYING : 0;
        worth[pair] = Math.toIntExact(pairs.fit(pair) + levels.worthOfWish() + staying);
      }
    }
    return new SearchProblem(
        policy,
        roster.mentees(),
        roster.mentors(),
        pairs.wishes(),
        pairs.seats(),
        pairs.worthOfFirst(),
        pairs.starts(),
        pairs.mentorsOfPairs(),
        worth,
        levels.worthOfWish(),
        withoutLast(wishes, pairs.earlier().levels(), levels.panels()),
        settledOf,
        new MentorLimits(policy, roster.mentees(), roster.mentors(), settledOf),
        caps().caps(),
        panels.forSearch(levels.panels()),
        served.forSearch(levels.groups()),
        policy.seed());
  }

  /** The caps of the limits. */
  NamedCaps caps() {
    if (caps == null) {
      caps = new CapFinder(policy, roster, pairs, settled, cancelled).find();
    }
    return caps;
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

  private long[] fromSearch(long[] seen, int[] chosen) {
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

  /** What search found, worth what it is at each level. */
  Choice choice(SearchOutcome outcome) {
    return new Choice(
        outcome.chosen(),
        fromSearch(outcome.value(), outcome.chosen()),
        Math.multiplyExact(WORK_OF_STEP, outcome.steps()));
  }

  private long[][][] withoutLast(long[][][] wishes, int levels, int levelOfPanels) {
    long[][][] trimmed = new long[wishes.length][][];
    for (int mentee = 0; mentee < wishes.length; mentee++) {
      goOn();
      trimmed[mentee] = new long[wishes[mentee].length][];
      for (int wish = 0; wish < wishes[mentee].length; wish++) {
        long[] worth = wishes[mentee][wish];
        trimmed[mentee][wish] = Arrays.copyOf(worth, worth.length - levels);
        if (levelOfPanels >= 0) {
          trimmed[mentee][wish][levelOfPanels] = 0;
        }
      }
    }
    return trimmed;
  }
}
