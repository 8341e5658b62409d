package org.mentormatching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.LevelValue;

/**
 * The best value of a small problem, found by looking at every set of allowed pairs that keeps
 * seats, wishes and hard limits. Every level is there, whether or not the problem needs it; what
 * filled wishes are worth under weighted coverage is part of the last.
 */
final class Exhaustive {
  /** Values from the most important level down. */
  private static final List<String> LEVELS =
      List.of(
          "urgent-now",
          "urgent-soon",
          "mentor-1",
          "waiting",
          "mentor-2",
          "mentor-3",
          "groups",
          "panels",
          "mentors-in-use",
          "kept",
          "floor",
          "fit");

  private static final int FIT = LEVELS.size() - 1;
  private static final int FLOOR = FIT - 1;
  private static final int KEPT = FLOOR - 1;
  private static final int IN_USE = KEPT - 1;
  private static final int PANELS = IN_USE - 1;
  private static final int GROUPS = PANELS - 1;

  private final Policy policy;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final int[][] fit;
  private final int[] filled;
  private final int[] seats;
  private final List<List<Mentee>> settled = new ArrayList<>();
  private final List<List<Mentee>> groups = new ArrayList<>();
  private long[] best = new long[0];

  /** How many sets of pairs are best, and how many of them each pair is in. */
  private int bestSets;

  private final int[][] bestSetsWith;

  /** By mentee, the mentors of new pairs in each best set. */
  private final Map<String, Set<Set<String>>> bestMentors = new HashMap<>();

  private long eligible;
  private long unchecked;

  /** The ids of a pair that must be in a set to count; empty if any set counts. */
  private final List<String> required;

  private Exhaustive(
      Problem problem, Policy policy, List<String> required, Map<List<String>, Integer> fits) {
    this.policy = policy;
    this.required = required;
    mentees = problem.mentees();
    mentors = problem.mentors();
    Appraiser appraiser = Appraiser.of(policy, problem);
    fit = new int[mentees.size()][mentors.size()];
    for (int i = 0; i < mentees.size(); i++) {
      for (int j = 0; j < mentors.size(); j++) {
        Appraisal appraisal = appraiser.appraise(mentees.get(i), mentors.get(j));
        List<String> pair = List.of(mentees.get(i).id(), mentors.get(j).id());
        fit[i][j] = appraisal.isAllowed() ? fits.getOrDefault(pair, appraisal.fit()) : -1;
        eligible += appraisal.isAllowed() ? 1 : 0;
        unchecked += appraisal.isAllowed() && !appraisal.uncheckedRules().isEmpty() ? 1 : 0;
      }
    }
    bestSetsWith = new int[mentees.size()][mentors.size()];
    filled = new int[mentees.size()];
    seats = mentors.stream().mapToInt(Mentor::capacity).toArray();
    mentors.forEach(mentor -> settled.add(new ArrayList<>(problem.menteesOutside(mentor.id()))));
    problem.ongoing().forEach(pair -> settle(pair.menteeId(), pair.mentorId()));
    problem.pins().forEach(pin -> settle(pin.menteeId(), pin.mentorId()));
    settled.forEach(group -> groups.add(new ArrayList<>(group)));
    look(0, 0, 0, nothing());
  }

  /** Looks at every set of pairs. */
  static Exhaustive of(Problem problem, Policy policy) {
    return new Exhaustive(problem, policy, List.of(), Map.of());
  }

  /** Looks at every set of pairs that has a pair. */
  static Exhaustive with(Problem problem, Policy policy, List<String> pair) {
    return new Exhaustive(problem, policy, pair, Map.of());
  }

  /** Looks at every set of pairs, some of which fit otherwise than policy and answers say. */
  static Exhaustive fitting(Problem problem, Policy policy, Map<List<String>, Integer> fits) {
    return new Exhaustive(problem, policy, List.of(), fits);
  }

  /** The value of no pairs. */
  private long[] nothing() {
    long[] value = new long[LEVELS.size()];
    value[FLOOR] = policy.raisesFloor() ? 10_000 : 0;
    return value;
  }

  private void settle(String menteeId, String mentorId) {
    IntStream.range(0, mentees.size())
        .filter(i -> mentees.get(i).id().equals(menteeId))
        .forEach(i -> filled[i]++);
    for (int j = 0; j < mentors.size(); j++) {
      if (mentors.get(j).id().equals(mentorId)) {
        seats[j]--;
        for (int i = 0; i < mentees.size(); i++) {
          if (mentees.get(i).id().equals(menteeId)) {
            settled.get(j).add(mentees.get(i));
            fit[i][j] = -1;
          }
        }
      }
    }
  }

  /** Decides about mentee {@code i} with mentor {@code j}; {@code taken} mentors are new. */
  private void look(int i, int j, int taken, long[] value) {
    if (i == mentees.size()) {
      finish(value);
    } else if (j == mentors.size()) {
      look(i + 1, 0, 0, value);
    } else {
      look(i, j + 1, taken, value);
      Mentee mentee = mentees.get(i);
      if (fit[i][j] >= 0 && seats[j] > 0 && filled[i] + taken < mentee.mentorsWanted()) {
        seats[j]--;
        groups.get(j).add(mentee);
        look(i, j + 1, taken + 1, plus(value, i, j, filled[i] + taken + 1));
        groups.get(j).remove(mentee);
        seats[j]++;
      }
    }
  }

  /** What new pairs are worth, each a mentee's id and a mentor's, at every level. */
  long[] worth(Collection<List<String>> pairs) {
    int[] taken = new int[mentees.size()];
    long[] value = nothing();
    for (List<String> pair : pairs) {
      int i = number(mentees, pair.get(0));
      int number = filled[i] + ++taken[i];
      int j = number(mentors, pair.get(1));
      value = plus(value, i, j, number);
      groups.get(j).add(mentees.get(i));
    }
    value[IN_USE] = inUse();
    value[PANELS] = panels(groups) - panels(settled);
    value[GROUPS] = -shortfall();
    for (int j = 0; j < groups.size(); j++) {
      groups.set(j, new ArrayList<>(settled.get(j)));
    }
    return value;
  }

  /** Whether new pairs keep every hard limit. */
  boolean keepLimits(Collection<List<String>> pairs) {
    for (List<String> pair : pairs) {
      groups.get(number(mentors, pair.get(1))).add(mentees.get(number(mentees, pair.get(0))));
    }
    boolean kept = policy.limits().stream().noneMatch(entry -> entry.isHard() && excess(entry) > 0);
    for (int j = 0; j < groups.size(); j++) {
      groups.set(j, new ArrayList<>(settled.get(j)));
    }
    return kept;
  }

  /** Whether a pair is allowed and not settled. */
  boolean isOpen(String menteeId, String mentorId) {
    return fit[number(mentees, menteeId)][number(mentors, mentorId)] >= 0;
  }

  private static int number(List<? extends Person> people, String id) {
    return IntStream.range(0, people.size())
        .filter(number -> people.get(number).id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private long[] plus(long[] value, int i, int j, int number) {
    Mentee mentee = mentees.get(i);
    long[] sum = value.clone();
    sum[FIT] += fit[i][j];
    String mentorId = mentors.get(j).id();
    if (mentee.attributes().link(Columns.EARLIER_MENTORS, mentorId).named()) {
      sum[KEPT]++;
    }
    if (policy.coverage() instanceof Coverage.Weighted weighted) {
      sum[FIT] += 100L * weighted.worth();
    } else {
      sum[number == 1 ? 2 : number + 2]++;
      sum[3] += number == 1 ? mentee.attributes().get(Columns.CYCLES_WAITING).orElse(0L) : 0;
    }
    if (number == 1) {
      String urgency = mentee.attributes().get(Columns.URGENCY).orElse("normal");
      sum[0] += policy.urgencyTrust().isUrgentNow(mentee) ? 1 : 0;
      sum[1] += urgency.equals("normal") || policy.urgencyTrust().isUrgentNow(mentee) ? 0 : 1;
    }
    return sum;
  }

  private void finish(long[] value) {
    value[IN_USE] = inUse();
    value[PANELS] = panels(groups) - panels(settled);
    value[GROUPS] = -shortfall();
    if (best.length > 0 && Arrays.compare(value, best) < 0) {
      return;
    }
    if (!required.isEmpty()
        && groups.get(number(mentors, required.get(1))).stream()
            .noneMatch(mentee -> mentee.id().equals(required.get(0)))) {
      return;
    }
    long[] less = value.clone();
    less[FLOOR] = Math.min(less[FLOOR], floor());
    for (LimitEntry entry : policy.limits()) {
      long excess = excess(entry);
      if (entry.isHard() && excess > 0) {
        return;
      }
      less[FIT] -= entry.weight() * excess;
    }
    int order = best.length == 0 ? 1 : Arrays.compare(less, best);
    if (order > 0) {
      best = less;
      bestSets = 0;
      Arrays.stream(bestSetsWith).forEach(row -> Arrays.fill(row, 0));
      bestMentors.clear();
    }
    if (order >= 0) {
      bestSets++;
      Map<String, Set<String>> mentorsOf = new HashMap<>();
      mentees.forEach(mentee -> mentorsOf.put(mentee.id(), new HashSet<>()));
      for (int j = 0; j < mentors.size(); j++) {
        for (Mentee mentee : groups.get(j)) {
          int i = mentees.indexOf(mentee);
          if (i >= 0 && fit[i][j] >= 0) {
            bestSetsWith[i][j]++;
            mentorsOf.computeIfAbsent(mentee.id(), id -> new HashSet<>()).add(mentors.get(j).id());
          }
        }
      }
      mentorsOf.forEach(
          (id, own) -> bestMentors.computeIfAbsent(id, some -> new HashSet<>()).add(own));
    }
  }

  /** Mentors whom new pairs bring a first mentee, where a lower limit asks for it. */
  private long inUse() {
    return IntStream.range(0, mentors.size())
        .filter(j -> settled.get(j).isEmpty() && !groups.get(j).isEmpty())
        .filter(j -> !policy.lowerMentorLimits().isEmpty())
        .count();
  }

  /** Mentees with several mentors of whom one is what a lower limit asks for, for each limit. */
  private long panels(List<List<Mentee>> menteesOf) {
    long met = 0;
    for (PanelMemberLimit limit : policy.lowerPanelLimits()) {
      for (Mentee mentee : mentees) {
        List<Mentor> panel = new ArrayList<>();
        for (int j = 0; j < mentors.size(); j++) {
          if (menteesOf.get(j).contains(mentee)) {
            panel.add(mentors.get(j));
          }
        }
        List<Mentee> same = Collections.nCopies(panel.size(), mentee);
        met +=
            panel.size() > 1 && limit.excess(PairGroup.of(policy, limit, same, panel)) == 0 ? 1 : 0;
      }
    }
    return met;
  }

  /** What groups of mentees fall short by, for each limit on their coverage. */
  private long shortfall() {
    Predicate<Mentee> isServed =
        mentee ->
            filled[mentees.indexOf(mentee)] > 0
                || groups.stream().anyMatch(group -> group.contains(mentee));
    List<Mentee> counted =
        mentees.stream()
            .filter(
                mentee ->
                    isServed.test(mentee)
                        || (mentee.mentorsWanted() > 0
                            && mentee.attributes().get(Columns.ACTIVE).orElse(true)))
            .toList();
    return policy.lowerCoverageLimits().stream()
        .mapToLong(limit -> limit.excess(PairGroup.ofMentees(policy, limit, counted, isServed)))
        .sum();
  }

  /** Mentors who offer seats and have nobody in any best set of pairs; the same in each. */
  long idle() {
    long offering = mentors.stream().filter(mentor -> mentor.capacity() > 0).count();
    long before =
        IntStream.range(0, mentors.size())
            .filter(j -> mentors.get(j).capacity() > 0 && !settled.get(j).isEmpty())
            .count();
    return offering - before - best[IN_USE];
  }

  /** The least mean fit of the new pairs of a mentee who has any. */
  private long floor() {
    long[] sums = new long[mentees.size()];
    int[] counts = new int[mentees.size()];
    for (int j = 0; j < mentors.size(); j++) {
      for (Mentee mentee : groups.get(j)) {
        int i = mentees.indexOf(mentee);
        if (i >= 0 && fit[i][j] >= 0) {
          sums[i] += fit[i][j];
          counts[i]++;
        }
      }
    }
    return IntStream.range(0, sums.length)
        .filter(i -> counts[i] > 0)
        .mapToLong(i -> sums[i] / counts[i])
        .min()
        .orElse(10_000);
  }

  /** Whether every best set of pairs has a new pair. */
  boolean isInEvery(String menteeId, String mentorId) {
    return bestSetsWith[number(mentees, menteeId)][number(mentors, mentorId)] == bestSets;
  }

  /** Whether some best set of pairs has a new pair. */
  boolean isInSome(String menteeId, String mentorId) {
    return bestSetsWith[number(mentees, menteeId)][number(mentors, mentorId)] > 0;
  }

  /** Whether in some best set of pairs the new mentors of a mentee are these and no others. */
  boolean hasJust(String menteeId, Set<String> mentorIds) {
    return bestMentors.getOrDefault(menteeId, Set.of()).contains(mentorIds);
  }

  private long excess(LimitEntry entry) {
    return excess(entry, groups) - excess(entry, settled);
  }

  private long excess(LimitEntry entry, List<List<Mentee>> menteesOf) {
    LimitedPairs pairs = new LimitedPairs(policy, entry.limit());
    for (int j = 0; j < mentors.size(); j++) {
      for (Mentee mentee : menteesOf.get(j)) {
        pairs.add(mentee, mentors.get(j));
      }
    }
    return pairs.excess();
  }

  /** The best value at every level; empty if no set counts. */
  long[] best() {
    return best.clone();
  }

  /** Pairs that no rule forbids. */
  long eligible() {
    return eligible;
  }

  /** Those among them for which a rule could not tell. */
  long unchecked() {
    return unchecked;
  }

  /** What a result reaches, at every level. */
  static long[] values(List<LevelValue> objective) {
    long[] values = new long[LEVELS.size()];
    for (LevelValue level : objective) {
      String id = level.level().id();
      values[id.equals("worth") ? FIT : LEVELS.indexOf(id)] = level.value();
    }
    return values;
  }
}
