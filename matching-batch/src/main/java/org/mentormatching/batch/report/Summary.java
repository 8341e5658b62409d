package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.result.Unmatched;

/**
 * The figures of a proposal that a terminal shows. Numbers and ids of rules only, never people.
 *
 * @param mentees all mentees
 * @param matched those with a mentor, ongoing ones included
 * @param urgent those who need a mentor now
 * @param waiting those who have been waiting
 * @param wishes mentors wished for in all
 * @param met mentors found in all
 * @param optimality how good the result is
 * @param searchEnding why the search under limits ended
 * @param coverage what a filled wish counts if that is traded against fit, otherwise empty
 * @param newFits fits of the proposed pairs that are not ongoing, ascending, in ten-thousandths
 * @param without mentees without a mentor by cause, the most frequent first
 * @param mentors all mentors
 * @param mentorsInUse those with a mentee
 * @param freeSeats seats that are left
 * @param limits how the limits fared
 * @param uncheckedPairs pairs that a rule could not check, by rule
 * @param switchedOff rules and criteria that are off for want of a column
 * @param lookFirst pairs that deserve a second look
 */
public record Summary(
    int mentees,
    int matched,
    Part urgent,
    Part waiting,
    long wishes,
    long met,
    Optimality optimality,
    SearchEnding searchEnding,
    String coverage,
    List<Integer> newFits,
    List<Cause> without,
    int mentors,
    int mentorsInUse,
    long freeSeats,
    List<LimitOutcome> limits,
    SortedMap<String, Integer> uncheckedPairs,
    List<SwitchedOff> switchedOff,
    int lookFirst) {
  /**
   * How many of some have a mentor.
   *
   * @param matched with a mentor
   * @param of all of them
   */
  public record Part(int matched, int of) {}

  /**
   * How many have no mentor for one cause.
   *
   * @param what in a few words
   * @param count how many
   */
  public record Cause(String what, int count) {
    String words() {
      return what + " " + count;
    }
  }

  /** The figures of a result. */
  public static Summary of(Problem problem, Policy policy, MatchingResult result) {
    Set<String> without = new HashSet<>();
    SortedMap<String, Integer> causes = new TreeMap<>();
    long missing = 0;
    for (Unmatched unmatched : result.unmatched()) {
      missing += unmatched.mentorsWanted() - unmatched.mentorsFound();
      if (unmatched.mentorsFound() == 0) {
        without.add(unmatched.menteeId());
        causes.merge(cause(unmatched), 1, Integer::sum);
      }
    }
    Set<String> with = new HashSet<>();
    result.matches().forEach(match -> with.add(match.menteeId()));
    problem.ongoing().forEach(pair -> with.add(pair.menteeId()));
    for (Mentee mentee : problem.mentees()) {
      if (mentee.mentorsWanted() == 0 && !with.contains(mentee.id())) {
        without.add(mentee.id());
        causes.merge("asks for nobody", 1, Integer::sum);
      }
    }
    Predicate<Mentee> matched = mentee -> !without.contains(mentee.id());
    long wishes = problem.mentees().stream().mapToLong(Mentee::mentorsWanted).sum();
    Set<String> inUse = new HashSet<>();
    SortedMap<String, Integer> unchecked = new TreeMap<>();
    LookFirst lookFirst = new LookFirst(problem);
    int look = 0;
    for (Match match : result.matches()) {
      inUse.add(match.mentorId());
      look += lookFirst.reasons(match).isEmpty() ? 0 : 1;
      if (match.status() != Status.ONGOING) {
        match.uncheckedRules().forEach(rule -> unchecked.merge(rule, 1, Integer::sum));
      }
    }
    problem.ongoing().forEach(pair -> inUse.add(pair.mentorId()));
    return new Summary(
        problem.mentees().size(),
        problem.mentees().size() - without.size(),
        part(problem, policy.urgencyTrust()::isUrgentNow, matched),
        part(problem, Summary::isWaiting, matched),
        wishes,
        wishes - missing,
        result.optimality(),
        result.searchEnding(),
        coverage(policy.coverage()),
        result.matches().stream()
            .filter(match -> match.status() != Status.ONGOING && !match.points().isEmpty())
            .map(Match::fit)
            .sorted()
            .toList(),
        frequentFirst(causes),
        problem.mentors().size(),
        (int) problem.mentors().stream().filter(mentor -> inUse.contains(mentor.id())).count(),
        freeSeats(problem, result),
        result.limits(),
        unchecked,
        result.switchedOff(),
        look);
  }

  private static String coverage(Coverage coverage) {
    return coverage instanceof Coverage.Weighted weighted
        ? "weighted: a filled wish counts " + counted(weighted.worth(), "point") + " of fit"
        : "";
  }

  private static boolean isWaiting(Mentee mentee) {
    return mentee.attributes().get(Columns.CYCLES_WAITING).orElse(0L) > 0;
  }

  private static Part part(Problem problem, Predicate<Mentee> some, Predicate<Mentee> matched) {
    int all = (int) problem.mentees().stream().filter(some).count();
    return new Part((int) problem.mentees().stream().filter(some.and(matched)).count(), all);
  }

  private static String cause(Unmatched unmatched) {
    String straw = Wording.lastStraw(unmatched);
    return unmatched.cause() == Unmatched.Cause.NO_MENTOR_ALLOWED && !straw.isEmpty()
        ? straw
        : Wording.cause(unmatched.cause());
  }

  private static List<Cause> frequentFirst(Map<String, Integer> causes) {
    return causes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new Cause(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static long freeSeats(Problem problem, MatchingResult result) {
    Map<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(pair -> taken.merge(pair.mentorId(), 1, Integer::sum));
    long free = 0;
    for (Mentor mentor : problem.mentors()) {
      free += Math.max(0, mentor.capacity() - taken.getOrDefault(mentor.id(), 0));
    }
    return free;
  }

  /** The lines below the title, each with its heading. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    if (wishes > mentees) {
      lines.add(line("Wishes", met + " of " + wishes + " mentors wished for"));
    }
    lines.add(line("Best possible", quality()));
    if (searchEnding == SearchEnding.TIME_LIMIT) {
      lines.add(line("Time limit", "ended the search early; another run may give other pairs"));
    }
    if (!coverage.isEmpty()) {
      lines.add(line("Coverage", coverage));
    }
    if (!newFits.isEmpty()) {
      lines.add(line("Fit", fits()));
    }
    if (!without.isEmpty()) {
      int all = without.stream().mapToInt(Cause::count).sum();
      lines.add(line("Without mentor", all + ": " + joined(without.stream().map(Cause::words))));
    }
    lines.add(
        line(
            "Mentors",
            "%d of %d in use · %d with nobody · %s free"
                .formatted(
                    mentorsInUse, mentors, mentors - mentorsInUse, counted(freeSeats, "seat"))));
    List<String> off = switchedOff(SwitchedOff.Kind.LIMIT);
    List<LimitOutcome> measured =
        limits.stream().filter(limit -> !off.contains(limit.limitId().replace('-', ' '))).toList();
    if (!measured.isEmpty()) {
      lines.add(line("Limits", joined(measured.stream().map(Summary::words))));
    }
    List<String> unchecked = unchecked();
    if (!unchecked.isEmpty()) {
      lines.add(line("Not checked", String.join(" · ", unchecked)));
    }
    List<String> criteria = switchedOff(SwitchedOff.Kind.CRITERION);
    if (!criteria.isEmpty()) {
      lines.add(line("Not counted", String.join(" · ", criteria) + " (no answers read)"));
    }
    if (lookFirst > 0) {
      lines.add(line("Look first", counted(lookFirst, "pair") + ", marked in matches.csv"));
    }
    return lines;
  }

  /** A line with its heading. */
  public static String line(String heading, String text) {
    return heading + " ".repeat(Math.max(1, 16 - heading.length())) + text;
  }

  private String headline() {
    StringBuilder text = new StringBuilder();
    text.append("%d of %s".formatted(matched, counted(mentees, "mentee")))
        .append(mentees == 1 ? " has a mentor" : " have a mentor");
    if (mentees > 0) {
      text.append(" (").append((200L * matched + mentees) / (2L * mentees)).append(" %)");
    }
    if (urgent.of() > 0) {
      text.append(" · urgent ").append(urgent.matched()).append(" of ").append(urgent.of());
    }
    if (waiting.of() > 0) {
      text.append(" · waiting ").append(waiting.matched()).append(" of ").append(waiting.of());
    }
    return text.toString();
  }

  private String quality() {
    return quality(optimality);
  }

  /** How good a result is, in words. */
  public static String quality(Optimality optimality) {
    if (optimality.proven()) {
      return "proven under your rules and points, checked separately";
    }
    long gap = optimality.bound() - optimality.value();
    return switch (optimality.level().kind()) {
      case FIT ->
          "at most %s below the best possible, checked separately".formatted(percent(optimality));
      case WORTH ->
          "at most %s below the best possible total of fit and filled wishes, checked separately"
              .formatted(percent(optimality));
      case WAITING -> "at most " + counted(gap, "waiting cycle") + " below the best possible";
      case URGENT_NOW, URGENT_SOON ->
          "at most " + gap + " more of the urgent mentees could have a mentor";
      case MENTORS ->
          "at most %d more of the mentees could have %s"
              .formatted(gap, ordinal(optimality.level().mentorNumber()));
    };
  }

  /** The gap in per cent of the bound, rounded up to tenths. */
  private static String percent(Optimality optimality) {
    long gap = optimality.bound() - optimality.value();
    long tenths = (1000 * gap + optimality.bound() - 1) / Math.max(1, optimality.bound());
    return "%d.%d %%".formatted(tenths / 10, tenths % 10);
  }

  private static String ordinal(int mentorNumber) {
    return switch (mentorNumber) {
      case 1 -> "a mentor";
      case 2 -> "a second mentor";
      case 3 -> "a third mentor";
      default -> "mentor number " + mentorNumber;
    };
  }

  private String fits() {
    int size = newFits.size();
    int median = (newFits.get((size - 1) / 2) + newFits.get(size / 2)) / 2;
    long low = newFits.stream().filter(fit -> fit < LookFirst.LOW_FIT).count();
    return "median %d of 100 · lowest %d · %s below %d"
        .formatted(
            Fit.shown(median),
            Fit.shown(newFits.get(0)),
            counted(low, "pair"),
            LookFirst.LOW_FIT / 100);
  }

  private static String words(LimitOutcome limit) {
    String name = limit.limitId().replace('-', ' ');
    if (limit.excess() == 0) {
      return name + " kept";
    }
    return name + " broken by " + limit.excess();
  }

  private List<String> unchecked() {
    List<String> unchecked = new ArrayList<>();
    List<String> off = new ArrayList<>(switchedOff(SwitchedOff.Kind.RULE));
    off.addAll(switchedOff(SwitchedOff.Kind.LIMIT));
    if (!off.isEmpty()) {
      unchecked.add(String.join(", ", off) + " (no answers read)");
    }
    uncheckedPairs.forEach(
        (rule, pairs) -> unchecked.add(rule.replace('-', ' ') + " for " + counted(pairs, "pair")));
    return unchecked;
  }

  private List<String> switchedOff(SwitchedOff.Kind kind) {
    return switchedOff.stream()
        .filter(off -> off.kind() == kind)
        .map(off -> off.id().replace('-', ' '))
        .toList();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String joined(Stream<String> words) {
    return String.join(" · ", words.toList());
  }
}
