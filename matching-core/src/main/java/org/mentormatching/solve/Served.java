package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.CoverageLimit.Standing;
import org.mentormatching.policy.GroupCoverage;
import org.mentormatching.policy.GroupView;
import org.mentormatching.refine.CoverageGains;

/** What lower limits on the coverage of groups say of chosen pairs. */
final class Served {
  private static final int NO_LEVEL = -1;

  private final Roster roster;
  private final OpenPairs pairs;
  private final GroupCoverage coverage;
  private final CoverageGains gains;

  /** The mentees whom open pairs can serve. */
  Served(Roster roster, OpenPairs pairs, GroupCoverage coverage) {
    this.roster = roster;
    this.pairs = pairs;
    this.coverage = coverage;
    gains = coverage.limits().isEmpty() ? CoverageGains.none() : gains();
  }

  private CoverageGains gains() {
    List<Mentee> mentees = roster.mentees();
    Set<Mentee> looked = new HashSet<>(coverage.counted());
    boolean[] counts = new boolean[mentees.size()];
    boolean[] isServed = new boolean[mentees.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      counts[i] = looked.contains(mentees.get(i));
      isServed[i] = coverage.isServed(mentees.get(i));
      groups.add(new ArrayList<>());
    }
    List<CoverageLimit> limits = new ArrayList<>();
    List<Standing> before = new ArrayList<>();
    for (CoverageLimit limit : coverage.limits()) {
      GroupView view = coverage.view(limit, mentee -> false);
      Map<String, Integer> numbers = new HashMap<>();
      for (var standing : limit.standings(view).entrySet()) {
        numbers.put(standing.getKey(), limits.size());
        limits.add(limit);
        before.add(standing.getValue());
      }
      Map<String, List<Integer>> byId = new HashMap<>();
      for (int i = 0; i < view.size(); i++) {
        byId.put(
            coverage.counted().get(i).id(),
            limit.groups(view, i).stream().map(numbers::get).toList());
      }
      for (int i = 0; i < counts.length; i++) {
        groups.get(i).addAll(byId.getOrDefault(mentees.get(i).id(), List.of()));
      }
    }
    return new CoverageGains(
        NO_LEVEL,
        limits,
        before.stream().mapToInt(one -> (int) one.of()).toArray(),
        groups.stream()
            .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        counts,
        isServed,
        coverage.counted().size(),
        (int) coverage.counted().stream().filter(coverage::isServed).count(),
        before.stream().mapToInt(one -> (int) one.with()).toArray());
  }

  /** Whether nothing is asked of groups. */
  boolean areFree() {
    return gains.isEmpty();
  }

  /** The same as search sees it, at a level. */
  CoverageGains forSearch(int level) {
    return gains.at(level);
  }

  /** What all groups fall short by with chosen pairs. */
  long shortfall(int[] chosen) {
    return chosen(chosen).tally.shortfall();
  }

  /** What groups fall short by as one limit counts it. */
  long missing(CoverageLimit limit, int[] chosen) {
    Set<Mentee> joining = new HashSet<>();
    for (int pair : chosen) {
      joining.add(roster.mentees().get(pairs.mentee(pair)));
    }
    return limit.excess(coverage.view(limit, joining::contains));
  }

  /** Those whom chosen pairs serve, to be changed a little. For use by several threads. */
  Chosen chosen(int[] chosen) {
    return new Chosen(chosen);
  }

  /** Those whom chosen pairs serve. */
  final class Chosen {
    private final CoverageGains.Tally tally = gains.tally();
    private final int[] mentors = new int[areFree() ? 0 : pairs.mentees()];
    private final Set<Integer> in = new HashSet<>();

    private Chosen(int[] chosen) {
      if (areFree()) {
        return;
      }
      for (int pair : chosen) {
        in.add(pair);
        if (++mentors[pairs.mentee(pair)] == 1) {
          tally.change(pairs.mentee(pair), 1);
        }
      }
    }

    /** Whether no group falls short when these pairs come if they are out and go if in. */
    boolean areAllAfter(int[] changes) {
      if (areFree()) {
        return true;
      }
      SortedMap<Integer, Integer> changed = new TreeMap<>();
      for (int pair : changes) {
        changed.merge(pairs.mentee(pair), in.contains(pair) ? -1 : 1, Integer::sum);
      }
      CoverageGains.Tally after = tally.copy();
      changed.forEach(
          (mentee, more) -> {
            int sign = Integer.signum(mentors[mentee] + more) - Integer.signum(mentors[mentee]);
            if (sign != 0) {
              after.change(mentee, sign);
            }
          });
      return after.shortfall() == 0;
    }
  }
}
