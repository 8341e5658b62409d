package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.RowPlace;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Sureness.Presence;

/**
 * The figures of a proposal that a terminal shows. Numbers and ids of rules, and the ids of those
 * whom the change concerns that would help most.
 *
 * @param served how many mentees have a mentor
 * @param setAside people whose rows were set aside, who are in none of the other figures, and rows
 *     of pairs
 * @param quality how good the result is
 * @param newFits fits of the proposed pairs that are not ongoing, ascending, in ten-thousandths
 * @param pinned how many of these pairs are pinned
 * @param counted which part of the policy's criteria the answers allow
 * @param helpsMost the change that would serve most people; empty if there is none
 * @param mentorUse how far the mentors are in use
 * @param oneEach what counts as one each because nobody was asked: seats, wishes
 * @param ongoingExcess what ongoing pairs exceed by themselves
 * @param settledExcess by how much they break limits together with pinned ones
 * @param checks which rules, criteria and limits were heeded
 * @param sureness how sure the new pairs are
 * @param lookFirst pairs that deserve a second look
 */
public record Summary(
    @JsonUnwrapped Served served,
    SetAside setAside,
    @JsonUnwrapped Quality quality,
    List<Integer> newFits,
    int pinned,
    Counted counted,
    String helpsMost,
    @JsonUnwrapped MentorUse mentorUse,
    List<String> oneEach,
    OngoingExcess ongoingExcess,
    SettledExcess settledExcess,
    @JsonUnwrapped Checks checks,
    Sure sureness,
    int lookFirst) {
  /**
   * How sure the new pairs are.
   *
   * @param firm pairs that stay whatever single criterion counts a little more or less
   * @param closeCalls pairs that do not
   * @param notKnown pairs that limits brought about or of which they hide it
   * @param equallyGood pairs that some best results have and some have not
   * @param leftAside what is left aside in all of that
   * @param pairsKept whether pairs of the proposal before are kept in all of that before fit counts
   * @param words the same as a terminal shows it
   */
  public record Sure(
      int firm,
      int closeCalls,
      int notKnown,
      int equallyGood,
      LeftAside leftAside,
      boolean pairsKept,
      @JsonIgnore String words) {
    private static Sure of(HowSure sure, MatchingResult result, SurenessTerms terms) {
      int firm = sure.count(Verdict.FIRM);
      int closeCalls = sure.count(Verdict.CLOSE_CALL);
      int pairs =
          (int) result.matches().stream().filter(match -> match.status() == Status.NEW).count();
      String words = pairs == 0 ? "" : SurenessWords.ofAll(sure, terms);
      return new Sure(
          firm,
          closeCalls,
          pairs - firm - closeCalls,
          SurenessWords.count(sure, Presence.SOME_BEST_RESULTS),
          terms.aside(),
          terms.pairsKept(),
          words);
    }
  }

  /**
   * What was set aside.
   *
   * @param mentees how many rows of mentees
   * @param mentors how many rows of mentors
   * @param pairs places of the rows in files of pairs
   * @param words the same as a terminal shows it; empty if there is nothing
   */
  public record SetAside(int mentees, int mentors, List<String> pairs, @JsonIgnore String words) {
    private static final int SHOWN = 5;

    /** Copies the list. */
    public SetAside {
      pairs = List.copyOf(pairs);
    }

    private static SetAside of(List<SetAsideRow> rows) {
      int mentees = number(rows, InputFile.MENTEES);
      int mentors = number(rows, InputFile.MENTORS);
      List<SetAsideRow> pairs = rows.stream().filter(row -> !row.table().listsPeople()).toList();
      return new SetAside(
          mentees,
          mentors,
          pairs.stream().map(SetAsideRow::toString).toList(),
          joined(
              Stream.of(ofPeople(mentees, mentors), ofPairs(pairs))
                  .filter(words -> !words.isEmpty())));
    }

    private static int number(List<SetAsideRow> rows, InputFile side) {
      return (int) rows.stream().filter(row -> row.table() == side).count();
    }

    /** Who is missing from the figures, and where to read why; empty if nobody is. */
    private static String ofPeople(int mentees, int mentors) {
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

    /** Which rows of pairs decide nothing, and how to learn why; empty if none. */
    private static String ofPairs(List<SetAsideRow> pairs) {
      return pairs.isEmpty()
          ? ""
          : "%s of pairs, not used: %s; check says why"
              .formatted(counted(pairs.size(), "row"), RowPlace.inWords(pairs, SHOWN));
    }
  }

  /** The heading of the warning that nothing tells good pairs from bad ones. */
  public static final String NO_CRITERION = "No criterion";

  /** Copies the lists. */
  public Summary {
    newFits = List.copyOf(newFits);
    oneEach = List.copyOf(oneEach);
  }

  /**
   * The figures of a result.
   *
   * @param findings what was found out about the result
   * @param setAside rows that are not in the problem because they are faulty
   * @param review what was decided before
   */
  public static Summary of(
      Problem problem,
      Policy policy,
      MatchingResult result,
      Findings findings,
      List<SetAsideRow> setAside,
      Review review) {
    ActivePolicy active = policy.on(problem);
    OngoingExcess ongoing = OngoingExcess.of(problem, policy);
    return new Summary(
        Served.of(problem, policy, result, review),
        SetAside.of(setAside),
        Quality.of(policy, result),
        newFits(result),
        (int) fitted(result).filter(match -> match.status() == Status.PINNED).count(),
        Counted.of(policy, active),
        findings.helps().most(),
        MentorUse.of(problem, policy, result),
        oneEach(problem),
        ongoing,
        SettledExcess.of(problem, policy, result, ongoing),
        Checks.of(problem, policy, result, findings.conflicts()),
        Sure.of(findings.sure(), result, SurenessTerms.of(problem, policy, result)),
        new LookFirst(problem, policy, result, findings.sure()).count());
  }

  private static List<Integer> newFits(MatchingResult result) {
    return fitted(result).map(Match::fit).sorted().toList();
  }

  /** The pairs whose fit is counted. */
  private static Stream<Match> fitted(MatchingResult result) {
    return result.matches().stream()
        .filter(match -> match.status() != Status.ONGOING && !match.points().isEmpty());
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

  /** The lines below the title, each with its heading; those that say nothing are left out. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(served.headline()));
    facts().forEach(fact -> lines.add(line(fact.heading(), fact.text())));
    return lines;
  }

  /**
   * Something that is said of a run.
   *
   * @param heading what it is
   * @param text what is said
   */
  record Fact(String heading, String text) {}

  /** The same but for the first line, each with its heading. */
  List<Fact> facts() {
    List<Fact> lines = new ArrayList<>();
    add(lines, NO_CRITERION, counted.warning());
    add(lines, "Mentor absent", served.absentMentors());
    add(lines, "Set aside", setAside.words());
    add(lines, "Wishes", served.wishesMet());
    add(lines, "Best possible", bestPossible());
    add(lines, "Time limit", quality.timeLimit());
    add(lines, "Coverage", quality.coverage());
    add(lines, "How sure", counted.coversNothing() ? "" : sureness.words());
    add(lines, "Fit", fits());
    add(lines, "Counted", checks.notCounted().isEmpty() ? "" : counted.words());
    add(lines, "Without mentor", served.withoutMentor());
    add(lines, "Helps most", helpsMost);
    add(lines, "Mentors", mentorUse.words());
    addOneEach(lines);
    add(lines, "Exceeded", exceeded());
    add(lines, "Limits", checks.measured(settledExcess));
    add(lines, "In conflict", checks.inConflict());
    add(lines, "Not checked", checks.notChecked());
    add(lines, "Not counted", checks.notCounted());
    add(
        lines,
        "Look first",
        lookFirst == 0 ? "" : counted(lookFirst, "pair") + ", listed at the top of the report");
    return lines;
  }

  private String exceeded() {
    List<String> words = new ArrayList<>();
    if (!ongoingExcess.words().isEmpty()) {
      words.add("by ongoing pairs alone: " + ongoingExcess.words() + "; check shows the rows");
    }
    if (!settledExcess.words().isEmpty()) {
      words.add("by pinned and ongoing pairs: " + settledExcess.words());
    }
    return joined(words.stream());
  }

  /** How good the result is; without a criterion a proof is about numbers of mentees alone. */
  private String bestPossible() {
    return counted.coversNothing() && quality.optimality().proven()
        ? "only in how many have a mentor; no criterion tells good pairs from bad ones"
        : Quality.words(quality.optimality());
  }

  private static void add(List<Fact> lines, String heading, String text) {
    if (!text.isEmpty()) {
      lines.add(new Fact(heading, text));
    }
  }

  /** A line with its heading. */
  public static String line(String heading, String text) {
    return heading + " ".repeat(Math.max(1, 16 - heading.length())) + text;
  }

  private void addOneEach(List<Fact> lines) {
    String what = String.join(", ", oneEach);
    if (!what.isEmpty()) {
      String heading = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
      lines.add(new Fact(heading, "one each: no column that is read tells how many"));
    }
  }

  private String fits() {
    if (newFits.isEmpty()) {
      return "";
    }
    int size = newFits.size();
    int median = (newFits.get((size - 1) / 2) + newFits.get(size / 2)) / 2;
    long low = newFits.stream().filter(fit -> fit < LookFirst.LOW_FIT).count();
    return "median %d of 100 · lowest %d · %s below %d%s"
        .formatted(
            Fit.shown(median),
            Fit.shown(newFits.get(0)),
            counted(low, "pair"),
            LookFirst.LOW_FIT / 100,
            pinned == 0 ? "" : " · with " + counted(pinned, "pinned pair"));
  }

  /** A number of things: {@code 1 pair}, {@code 2 pairs}. */
  public static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" · "));
  }
}
