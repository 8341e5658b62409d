package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mentormatching.batch.report.page.Amount;
import org.mentormatching.batch.report.page.HeatMap;
import org.mentormatching.batch.report.page.Picture;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.PathAhead;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/**
 * Where mentors are missing: wishes against seats, by the job after next of a mentee and the stage
 * of a mentor, and by the domain or the transition of both.
 */
final class DemandPicture {
  private final Problem problem;
  private final Policy policy;
  private final Disclosure disclosure;
  private final Set<String> out = new HashSet<>();

  /** What meets in a cell, and how many people wish for something there or offer something. */
  private static final class Tally {
    private long wishes;
    private long mentees;
    private long seats;
    private long mentors;

    private void add(Tally other) {
      wishes += other.wishes;
      mentees += other.mentees;
      seats += other.seats;
      mentors += other.mentors;
    }

    private boolean isSmall() {
      return Amount.isSmall(mentees) || Amount.isSmall(mentors);
    }
  }

  DemandPicture(Problem problem, Policy policy, MatchingResult result, Disclosure disclosure) {
    this.problem = problem;
    this.policy = policy;
    this.disclosure = disclosure;
    result.unmatched().stream()
        .filter(one -> one.cause() == Cause.NOT_TAKING_PART || one.cause() == Cause.NOT_CONSENTING)
        .map(Unmatched::menteeId)
        .forEach(out::add);
  }

  /** The picture; empty where the files do not tell on which rung people stand. */
  Optional<Picture> picture() {
    Function<Mentee, List<String>> domainsWanted =
        one -> listed(one.attributes().get(Columns.DOMAINS));
    Function<Mentor, List<String>> domains = one -> listed(one.attributes().get(Columns.DOMAINS));
    if (isAnswered(domainsWanted, domains)) {
      return picture("domain", domainsWanted, domains);
    }
    Function<Mentee, List<String>> faced =
        one -> one.attributes().get(Columns.TRANSITION).stream().toList();
    Function<Mentor, List<String>> lived = one -> listed(one.attributes().get(Columns.TRANSITIONS));
    return isAnswered(faced, lived)
        ? picture("change", faced, lived)
        : picture("", one -> List.of("all"), one -> List.of("all"));
  }

  private static List<String> listed(Optional<List<String>> answers) {
    return List.copyOf(new TreeSet<>(answers.orElse(List.of())));
  }

  private boolean isAnswered(
      Function<Mentee, List<String>> wanted, Function<Mentor, List<String>> offered) {
    return problem.mentees().stream().anyMatch(one -> !wanted.apply(one).isEmpty())
        && problem.mentors().stream().anyMatch(one -> !offered.apply(one).isEmpty());
  }

  private Optional<Picture> picture(
      String by, Function<Mentee, List<String>> wanted, Function<Mentor, List<String>> offered) {
    Map<Integer, Map<String, Tally>> byRung = new HashMap<>();
    Map<String, Long> demand = new HashMap<>();
    for (Mentee mentee : problem.mentees()) {
      OptionalInt goal =
          PathAhead.goal(
              mentee.attributes().get(Columns.GOAL_STAGE),
              mentee.attributes().get(Columns.STAGE),
              policy.ladder());
      if (goal.isPresent() && !out.contains(mentee.id())) {
        for (String column : wanted.apply(mentee)) {
          Tally tally = tally(byRung, goal.getAsInt(), column);
          tally.wishes += mentee.mentorsWanted();
          tally.mentees += mentee.mentorsWanted() > 0 ? 1 : 0;
          demand.merge(column, (long) mentee.mentorsWanted(), Long::sum);
        }
      }
    }
    if (demand.isEmpty()) {
      return Optional.empty();
    }
    for (Mentor mentor : problem.mentors()) {
      OptionalInt rung = policy.ladder().rungOf(mentor.attributes().get(Columns.STAGE).orElse(""));
      if (rung.isPresent() && ClosedMentors.reason(policy, mentor).isEmpty()) {
        for (String column : offered.apply(mentor)) {
          Tally tally = tally(byRung, rung.getAsInt(), column);
          tally.seats += mentor.capacity();
          tally.mentors += mentor.capacity() > 0 ? 1 : 0;
          demand.merge(column, 0L, Long::sum);
        }
      }
    }
    List<String> columns =
        demand.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    boolean isCoarse = disclosure == Disclosure.LARGE_NUMBERS && isMostlySmall(byRung);
    HeatMap map =
        isCoarse
            ? map(List.of("all stages"), columns, List.of(allStages(byRung, columns)))
            : map(byRung, columns);
    return Optional.of(map.picture("demand", title(by), description(by, isCoarse)));
  }

  /** Whether the stages apart would show hardly anything. */
  private static boolean isMostlySmall(Map<Integer, Map<String, Tally>> byRung) {
    List<Tally> cells = byRung.values().stream().flatMap(row -> row.values().stream()).toList();
    return 2 * cells.stream().filter(Tally::isSmall).count() > cells.size();
  }

  private static List<Tally> allStages(
      Map<Integer, Map<String, Tally>> byRung, List<String> columns) {
    return columns.stream()
        .map(
            column -> {
              Tally sum = new Tally();
              byRung.values().forEach(row -> sum.add(row.getOrDefault(column, new Tally())));
              return sum;
            })
        .toList();
  }

  private static Tally tally(Map<Integer, Map<String, Tally>> byRung, int rung, String column) {
    return byRung
        .computeIfAbsent(rung, key -> new HashMap<>())
        .computeIfAbsent(column, key -> new Tally());
  }

  private HeatMap map(Map<Integer, Map<String, Tally>> byRung, List<String> columns) {
    List<String> rows = new ArrayList<>();
    List<List<Tally>> tallies = new ArrayList<>();
    for (int rung = policy.ladder().size() - 1; rung >= 0; rung--) {
      Map<String, Tally> ofRung = byRung.get(rung);
      if (ofRung != null) {
        rows.add(String.join(" / ", policy.ladder().rungs().get(rung)));
        tallies.add(
            columns.stream().map(column -> ofRung.getOrDefault(column, new Tally())).toList());
      }
    }
    return map(rows, columns, tallies);
  }

  private HeatMap map(List<String> rows, List<String> columns, List<List<Tally>> tallies) {
    List<Tally> all = tallies.stream().flatMap(List::stream).toList();
    List<Amount> wishes =
        disclosure.parts(
            all.stream().map(one -> one.wishes).toList(),
            all.stream().map(one -> one.mentees).toList());
    List<Amount> seats =
        disclosure.parts(
            all.stream().map(one -> one.seats).toList(),
            all.stream().map(one -> one.mentors).toList());
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int first = row * columns.size();
      cells.add(
          IntStream.range(first, first + columns.size())
              .mapToObj(i -> new HeatMap.Cell(wishes.get(i), seats.get(i)))
              .toList());
    }
    return new HeatMap(rows, columns, cells);
  }

  private static String title(String by) {
    return "Where mentors are missing" + (by.isEmpty() ? "" : ", by " + by);
  }

  private static String description(String by, boolean isCoarse) {
    String rows =
        isCoarse
            ? ""
            : " Rows: the stage of the mentor, which for a mentee is that of the job after next.";
    String several = by.equals("domain") ? " Somebody with several domains counts in each." : "";
    return "In each cell, mentors wished for / seats."
        + rows
        + several
        + " ▲ more wishes than seats.";
  }
}
