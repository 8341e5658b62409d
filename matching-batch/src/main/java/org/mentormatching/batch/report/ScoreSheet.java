package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PanelAims;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/**
 * What a proposal was chosen from, as a table: every open wish with its worth at each level, every
 * mentor's open seats and what the first of them is worth beside, every eligible pair with its fit,
 * settled pairs left aside, and where the floor is raised those below it of mentees with one open
 * wish, and what broken soft limits cost, groups of mentees fall short by and panels lack. With the
 * prices of the certificate it is all that a script needs to confirm the proof. Time and memory
 * grow with the number of mentees times that of mentors.
 */
public final class ScoreSheet {
  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final List<Level> levels;
  private final long floor;
  private final Set<String> settled = new TreeSet<>();
  private final Set<String> made = new TreeSet<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final PanelAims panels;
  private final int ofPanels;
  private final List<List<String>> rows = new ArrayList<>();

  private ScoreSheet(Problem problem, Policy policy, MatchingResult result) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    levels = result.certificate().levels();
    panels = PanelAims.of(policy, problem);
    ofPanels = levels.indexOf(new Level(Level.Kind.PANELS, 0));
    floor =
        result.objective().stream()
            .filter(value -> value.level().kind() == Level.Kind.FLOOR)
            .mapToLong(value -> boundsTotalAlone() ? Math.min(value.value(), value.bound()) : 0)
            .findFirst()
            .orElse(0);
  }

  /** Whether the total has prices of its own, for pairs that are not below the floor. */
  private boolean boundsTotalAlone() {
    Certificate certificate = result.certificate();
    return !certificate.total().equals(certificate.above());
  }

  /** The table of a result. */
  public static Sheet of(Problem problem, Policy policy, MatchingResult result) {
    ScoreSheet scores = new ScoreSheet(problem, policy, result);
    scores.settle();
    problem.mentees().forEach(scores::wishes);
    problem.mentors().forEach(scores::seats);
    scores.pairs();
    scores.costs();
    List<String> header = new ArrayList<>(List.of("what", "mentee_id", "mentor_id", "count"));
    scores.levels.forEach(level -> header.add(level.id()));
    return new Sheet(header, scores.rows);
  }

  private void settle() {
    for (OngoingPair pair : problem.ongoing()) {
      settle(pair.menteeId(), pair.mentorId());
    }
    for (Match match : result.matches()) {
      if (match.status() == Status.NEW) {
        made.add(key(match.menteeId(), match.mentorId()));
      } else {
        settle(match.menteeId(), match.mentorId());
      }
    }
  }

  private void settle(String menteeId, String mentorId) {
    if (settled.add(key(menteeId, mentorId))) {
      taken.merge("mentee " + menteeId, 1, Integer::sum);
      taken.merge("mentor " + mentorId, 1, Integer::sum);
    }
  }

  private static String key(String menteeId, String mentorId) {
    return menteeId + '\u001f' + mentorId;
  }

  private void wishes(Mentee mentee) {
    int filled = taken.getOrDefault("mentee " + mentee.id(), 0);
    for (int number = filled + 1; number <= mentee.mentorsWanted(); number++) {
      long[] worth = new long[levels.size()];
      for (int level = 0; level < worth.length; level++) {
        worth[level] = levels.get(level).worth(mentee, number, policy);
      }
      if (ofPanels >= 0) {
        worth[ofPanels] = panels.worth(mentee, number - filled - 1);
      }
      add("wish", mentee.id(), "", 1, worth);
    }
  }

  private void seats(Mentor mentor) {
    int open = mentor.capacity() - taken.getOrDefault("mentor " + mentor.id(), 0);
    if (open > 0) {
      add("seats", "", mentor.id(), open, new long[levels.size()]);
      firstSeat(mentor);
    }
  }

  /** What the first seat of a mentor who has nobody yet is worth to lower limits. */
  private void firstSeat(Mentor mentor) {
    int inUse = levels.indexOf(new Level(Level.Kind.MENTORS_IN_USE, 0));
    if (inUse >= 0 && !taken.containsKey("mentor " + mentor.id())) {
      long[] worth = new long[levels.size()];
      for (LowerLimit limit : policy.lowerMentorLimits()) {
        worth[inUse] += limit.excess(PairGroup.ofMentor(policy, limit, mentor, List.of()));
      }
      add("first", "", mentor.id(), 1, worth);
    }
  }

  private void pairs() {
    Appraiser appraiser = Appraiser.of(policy, problem);
    for (Mentee mentee : problem.mentees()) {
      for (Mentor mentor : problem.mentors()) {
        String key = key(mentee.id(), mentor.id());
        Appraisal appraisal = appraiser.appraise(mentee, mentor);
        boolean counts = !isBelowFloor(mentee, appraisal.fit());
        if (!settled.contains(key) && appraisal.isAllowed() && counts) {
          long[] worth = new long[levels.size()];
          worth[worth.length - 1] = appraisal.fit();
          int kept = levels.indexOf(new Level(Level.Kind.KEPT, 0));
          if (kept >= 0) {
            worth[kept] = isEarlier(mentee, mentor) ? 1 : 0;
          }
          add(made.contains(key) ? "match" : "pair", mentee.id(), mentor.id(), 1, worth);
        }
      }
    }
  }

  /** Whether a pair cannot be part of a result with this floor. */
  private boolean isBelowFloor(Mentee mentee, int fit) {
    int open = mentee.mentorsWanted() - taken.getOrDefault("mentee " + mentee.id(), 0);
    return open == 1 && fit < floor;
  }

  /**
   * What broken soft limits cost, what groups of mentees fall short by, and what panels lack of
   * what filled wishes bring at most.
   */
  private void costs() {
    long cost = result.limits().stream().mapToLong(LimitOutcome::cost).sum();
    long lacking = ofPanels < 0 ? 0 : lackingInPanels();
    long missing = -reached(Level.Kind.GROUPS);
    if (cost > 0 || lacking > 0 || missing > 0) {
      long[] worth = new long[levels.size()];
      worth[worth.length - 1] = cost;
      if (ofPanels >= 0) {
        worth[ofPanels] = lacking;
      }
      if (missing > 0) {
        worth[levels.indexOf(new Level(Level.Kind.GROUPS, 0))] = missing;
      }
      add("cost", "", "", 1, worth);
    }
  }

  private long lackingInPanels() {
    Map<String, Integer> filled = new HashMap<>();
    result.matches().stream()
        .filter(match -> match.status() == Status.NEW)
        .forEach(match -> filled.merge(match.menteeId(), 1, Integer::sum));
    long most = 0;
    for (Mentee mentee : problem.mentees()) {
      for (int wish = 0; wish < filled.getOrDefault(mentee.id(), 0); wish++) {
        most += panels.worth(mentee, wish);
      }
    }
    return most - reached(Level.Kind.PANELS);
  }

  /** What is reached at a level; 0 where there is none. */
  private long reached(Level.Kind kind) {
    return result.objective().stream()
        .filter(value -> value.level().kind() == kind)
        .mapToLong(LevelValue::value)
        .sum();
  }

  private static boolean isEarlier(Mentee mentee, Mentor mentor) {
    return mentee.attributes().link(Columns.EARLIER_MENTORS, mentor.id()).named();
  }

  private void add(String what, String menteeId, String mentorId, int count, long[] worth) {
    List<String> row = new ArrayList<>(List.of(what, menteeId, mentorId, String.valueOf(count)));
    for (long value : worth) {
      row.add(String.valueOf(value));
    }
    rows.add(row);
  }
}
