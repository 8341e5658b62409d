package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.PanelAims;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.refine.PanelGains;

/** What lower limits on panels say of chosen pairs. */
final class Panels {
  private final Roster roster;
  private final OpenPairs pairs;
  private final PanelAims aims;
  private final Runnable goOn;

  /**
   * The panels that open pairs can bring.
   *
   * @param goOn told often; throws if the work is cancelled
   */
  Panels(Roster roster, OpenPairs pairs, PanelAims aims, Runnable goOn) {
    this.roster = roster;
    this.pairs = pairs;
    this.aims = aims;
    this.goOn = goOn;
  }

  /** Whether nothing is asked of panels. */
  boolean areFree() {
    return aims.limits().isEmpty();
  }

  /** By mentee, the mentors whom chosen pairs bring. */
  private SortedMap<Integer, List<Mentor>> joining(int[] chosen) {
    SortedMap<Integer, List<Mentor>> joining = new TreeMap<>();
    for (int pair : chosen) {
      joining
          .computeIfAbsent(pairs.mentee(pair), number -> new ArrayList<>())
          .add(roster.mentors().get(pairs.mentor(pair)));
    }
    return joining;
  }

  /** Whether panels have all that the kernel counts on for the wishes that chosen pairs fill. */
  boolean haveAll(int[] chosen) {
    return areFree() || haveAll(joining(chosen));
  }

  private boolean haveAll(Map<Integer, List<Mentor>> joining) {
    return joining.entrySet().stream().allMatch(panel -> hasAll(panel.getKey(), panel.getValue()));
  }

  private boolean hasAll(int number, List<Mentor> joining) {
    Mentee mentee = roster.mentees().get(number);
    long worth = 0;
    for (int wish = 0; wish < joining.size(); wish++) {
      worth += aims.worth(mentee, wish);
    }
    return aims.gain(mentee, joining) == worth;
  }

  /** Panels of chosen pairs, to be changed a little. For use by several threads. */
  Chosen chosen(int[] chosen) {
    return new Chosen(areFree() ? new TreeMap<>() : joining(chosen));
  }

  /** Panels of chosen pairs. */
  final class Chosen {
    private final SortedMap<Integer, List<Mentor>> joining;

    private Chosen(SortedMap<Integer, List<Mentor>> joining) {
      this.joining = joining;
    }

    /** Whether those that change have all when these pairs come if they are out and go if in. */
    boolean haveAllAfter(int[] changes) {
      if (areFree()) {
        return true;
      }
      SortedMap<Integer, List<Mentor>> changed = new TreeMap<>();
      for (int pair : changes) {
        List<Mentor> mentors =
            changed.computeIfAbsent(
                pairs.mentee(pair),
                mentee -> new ArrayList<>(joining.getOrDefault(mentee, List.of())));
        Mentor mentor = roster.mentors().get(pairs.mentor(pair));
        if (!mentors.remove(mentor)) {
          mentors.add(mentor);
        }
      }
      return haveAll(changed);
    }
  }

  /** What chosen pairs gain of what is asked of panels. */
  long gain(int[] chosen) {
    long gain = 0;
    for (Map.Entry<Integer, List<Mentor>> panel : joining(chosen).entrySet()) {
      goOn.run();
      gain += aims.gain(roster.mentees().get(panel.getKey()), panel.getValue());
    }
    return gain;
  }

  /** What a limit misses in the panels of all mentees. */
  long missing(PanelMemberLimit limit, int[] chosen) {
    SortedMap<Integer, List<Mentor>> joining = joining(chosen);
    long missing = 0;
    for (int i = 0; i < roster.mentees().size(); i++) {
      goOn.run();
      Mentee mentee = roster.mentees().get(i);
      List<Mentor> mentors = new ArrayList<>(aims.settled(mentee));
      mentors.addAll(joining.getOrDefault(i, List.of()));
      missing += aims.missing(limit, mentee, mentors);
    }
    return missing;
  }

  /** The same as search sees it. */
  PanelGains forSearch(int level) {
    List<PanelMemberLimit> limits = aims.limits();
    int[] before = roster.mentees().stream().mapToInt(m -> aims.settled(m).size()).toArray();
    boolean[][] isAskedFor = new boolean[limits.size()][pairs.size()];
    int[][] askedForBefore = new int[limits.size()][before.length];
    for (int i = 0; i < limits.size(); i++) {
      PanelMemberLimit limit = limits.get(i);
      for (int number = 0; number < before.length; number++) {
        goOn.run();
        Mentee mentee = roster.mentees().get(number);
        askedForBefore[i][number] =
            (int)
                aims.settled(mentee).stream()
                    .filter(mentor -> aims.isAskedFor(limit, mentee, mentor))
                    .count();
        for (int pair = pairs.start(number); pair < pairs.start(number + 1); pair++) {
          Mentor mentor = roster.mentors().get(pairs.mentor(pair));
          isAskedFor[i][pair] = aims.isAskedFor(limit, mentee, mentor);
        }
      }
    }
    return new PanelGains(level, before, isAskedFor, askedForBefore);
  }
}
