package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
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
 * @param setAside people whose rows were set aside, who are in none of the other figures
 * @param wishes mentors wished for in all
 * @param met mentors found in all
 * @param optimality how good the result is
 * @param searchEnding why the search under limits ended
 * @param coverage what a filled wish counts if that is traded against fit, otherwise empty
 * @param newFits fits of the proposed pairs that are not ongoing, ascending, in ten-thousandths
 * @param counted which part of the policy's criteria the answers allow
 * @param without mentees without a mentor by cause, the most frequent first
 * @param mentors all mentors
 * @param mentorsInUse those with a mentee
 * @param freeSeats seats that are left with mentors who have consented and take part
 * @param oneEach what counts as one each because nobody was asked: seats, wishes
 * @param limits how the limits fared
 * @param unchecked proposed pairs that a rule could not check
 * @param switchedOff rules, criteria and limits that are off for want of answers
 * @param lookFirst pairs that deserve a second look
 */
public record Summary(
    int mentees,
    int matched,
    Part urgent,
    Part waiting,
    SetAside setAside,
    long wishes,
    long met,
    Optimality optimality,
    SearchEnding searchEnding,
    String coverage,
    List<Integer> newFits,
    Counted counted,
    List<Cause> without,
    int mentors,
    int mentorsInUse,
    long freeSeats,
    List<String> oneEach,
    List<LimitOutcome> limits,
    UncheckedRules unchecked,
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
   * How many people were set aside.
   *
   * @param mentees rows of mentees
   * @param mentors rows of mentors
   */
  public record SetAside(int mentees, int mentors) {
    private static SetAside of(List<SetAsideRow> rows) {
      return new SetAside(number(rows, InputFile.MENTEES), number(rows, InputFile.MENTORS));
    }

    private static int number(List<SetAsideRow> rows, InputFile side) {
      return (int) rows.stream().filter(row -> row.table() == side).count();
    }

    /** Who is missing from the figures, and where to read why; empty if nobody is. */
    private String words() {
      List<String> who = new ArrayList<>();
      List<String> where = new ArrayList<>();
      if (mentees > 0) {
        who.add(counted(mentees, "mentee"));
        where.add("unmatched.csv");
      }
      if (mentors > 0) {
        who.add(counted(mentors, "mentor"));
        where.add("mentors.csv");
      }
      return who.isEmpty()
          ? ""
          : "%s, not counted here: why stands in %s"
              .formatted(String.join(" and ", who), String.join(" and ", where));
    }
  }

  /**
   * The criteria that the answers allow, of those that the policy gives points.
   *
   * @param criteria criteria that count
   * @param ofCriteria all criteria with points
   * @param points points that a pair can earn
   * @param ofPoints points of all criteria
   */
  public record Counted(int criteria, int ofCriteria, long points, long ofPoints) {
    /** The part of a policy's criteria that is on. */
    public static Counted of(Policy policy, ActivePolicy active) {
      List<CriterionEntry> on = active.criteria();
      List<CriterionEntry> all = policy.criteria();
      return new Counted(number(on), number(all), points(on), points(all));
    }

    private static int number(List<CriterionEntry> some) {
      return (int) some.stream().filter(entry -> entry.points() > 0).count();
    }

    private static long points(List<CriterionEntry> some) {
      return some.stream().mapToLong(CriterionEntry::points).sum();
    }

    /** Whether all criteria count. */
    public boolean coversAll() {
      return criteria == ofCriteria;
    }

    /** The part in words: {@code 40 of 100 points, 3 of 8 criteria}. */
    public String words() {
      return "%d of %s, %d of %d criteria"
          .formatted(points, Summary.counted(ofPoints, "point"), criteria, ofCriteria);
    }
  }

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

  /**
   * The figures of a result.
   *
   * @param setAside rows that are not in the problem because they are faulty
   */
  public static Summary of(
      Problem problem, Policy policy, MatchingResult result, List<SetAsideRow> setAside) {
    Set<String> without = new HashSet<>();
    SortedMap<String, Integer> causes = new TreeMap<>();
    ActivePolicy active = policy.on(problem);
    ClosedSeats closed = ClosedSeats.of(problem, policy, result);
    long missing = 0;
    for (Unmatched unmatched : result.unmatched()) {
      missing += unmatched.mentorsWanted() - unmatched.mentorsFound();
      if (unmatched.mentorsFound() == 0) {
        without.add(unmatched.menteeId());
        causes.merge(cause(unmatched, closed), 1, Integer::sum);
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
    LookFirst lookFirst = new LookFirst(problem, result);
    int look = 0;
    for (Match match : result.matches()) {
      inUse.add(match.mentorId());
      look += lookFirst.reasons(match).isEmpty() ? 0 : 1;
    }
    problem.ongoing().forEach(pair -> inUse.add(pair.mentorId()));
    return new Summary(
        problem.mentees().size(),
        problem.mentees().size() - without.size(),
        part(problem, policy.urgencyTrust()::isUrgentNow, matched),
        part(problem, Summary::isWaiting, matched),
        SetAside.of(setAside),
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
        Counted.of(policy, active),
        frequentFirst(causes),
        problem.mentors().size(),
        (int) problem.mentors().stream().filter(mentor -> inUse.contains(mentor.id())).count(),
        freeSeats(problem, policy, result),
        oneEach(problem),
        result.limits(),
        UncheckedRules.of(result),
        active.off(),
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

  private static List<String> oneEach(Problem problem) {
    List<String> oneEach = new ArrayList<>();
    if (problem.mentors().stream().noneMatch(mentor -> isGiven(mentor, Columns.CAPACITY))) {
      oneEach.add("seats");
    }
    if (problem.mentees().stream().noneMatch(mentee -> isGiven(mentee, Columns.MENTORS_WANTED))) {
      oneEach.add("wishes");
    }
    return oneEach;
  }

  private static boolean isGiven(Person person, Column<?> column) {
    return person.attributes().get(column).isPresent();
  }

  private static String cause(Unmatched unmatched, ClosedSeats closed) {
    if (unmatched.cause() == Unmatched.Cause.LIMIT_REACHED) {
      return closed.limits(unmatched.menteeId());
    }
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

  private static long freeSeats(Problem problem, Policy policy, MatchingResult result) {
    Map<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(pair -> taken.merge(pair.mentorId(), 1, Integer::sum));
    long free = 0;
    for (Mentor mentor : problem.mentors()) {
      if (ClosedMentors.reason(policy, mentor).isEmpty()) {
        free += Math.max(0, mentor.capacity() - taken.getOrDefault(mentor.id(), 0));
      }
    }
    return free;
  }

  /** The lines below the title, each with its heading. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    if (!setAside.words().isEmpty()) {
      lines.add(line("Set aside", setAside.words()));
    }
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
    List<SwitchedOff> notCounted = switchedOff(SwitchedOff.Kind.CRITERION);
    if (!notCounted.isEmpty()) {
      lines.add(line("Counted", counted.words()));
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
    if (!oneEach.isEmpty()) {
      String what = String.join(", ", oneEach);
      lines.add(
          line(
              what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
              "one each: no column tells how many"));
    }
    List<String> off = switchedOff(SwitchedOff.Kind.LIMIT).stream().map(SwitchedOff::id).toList();
    List<LimitOutcome> measured =
        limits.stream().filter(limit -> !off.contains(limit.limitId())).toList();
    if (!measured.isEmpty()) {
      lines.add(line("Limits", joined(measured.stream().map(Summary::words))));
    }
    List<String> notChecked = notChecked();
    if (!notChecked.isEmpty()) {
      lines.add(line("Not checked", String.join(" · ", notChecked)));
    }
    if (!notCounted.isEmpty()) {
      lines.add(line("Not counted", String.join(" · ", Unheard.words(notCounted))));
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

  private List<String> notChecked() {
    List<SwitchedOff> off = new ArrayList<>(switchedOff(SwitchedOff.Kind.RULE));
    off.addAll(switchedOff(SwitchedOff.Kind.LIMIT));
    List<String> notChecked = new ArrayList<>(Unheard.words(off));
    unchecked.byRule().keySet().forEach(rule -> notChecked.add(unchecked.words(rule)));
    return notChecked;
  }

  private List<SwitchedOff> switchedOff(SwitchedOff.Kind kind) {
    return switchedOff.stream().filter(off -> off.kind() == kind).toList();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String joined(Stream<String> words) {
    return String.join(" · ", words.toList());
  }
}
