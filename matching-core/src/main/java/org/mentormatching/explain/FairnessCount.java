package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.IntervalUtils;
import org.mentormatching.explain.Fairness.Breakdown;
import org.mentormatching.explain.Fairness.Group;
import org.mentormatching.explain.Fairness.Share;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/** Counts how groups of mentees fare. */
final class FairnessCount {
  private static final int WHOLE = 10_000;
  private static final double CONFIDENCE = 0.95;

  /** What is compared. */
  private enum Measure {
    COVERAGE,
    FIT,
    FIRST_CHOICE
  }

  /** One mentee who counts: whether each measure is reached and can be. */
  private record Case(Mentee mentee, int fit, boolean hasFit, Set<Measure> can, Set<Measure> is) {}

  /** A group's people before chances are known. */
  private record Members(List<String> values, List<Case> cases) {
    int of(Measure measure) {
      return (int) cases.stream().filter(one -> one.can().contains(measure)).count();
    }

    int reached(Measure measure) {
      return (int) cases.stream().filter(one -> one.is().contains(measure)).count();
    }

    Optional<Integer> meanFit() {
      long total = cases.stream().filter(Case::hasFit).mapToLong(Case::fit).sum();
      int with = of(Measure.FIT);
      return with < Fairness.FEWEST
          ? Optional.empty()
          : Optional.of(Math.toIntExact((2 * total + with) / (2L * with)));
    }
  }

  /** All groups by some columns. */
  private record Division(List<String> columns, List<Members> groups, Members known, int unknown) {
    /** Whether the second group is nothing but all others of the first. */
    boolean isInTwo() {
      return groups.size() == 2
          && groups.get(0).cases().size() + groups.get(1).cases().size() == known.cases().size();
    }
  }

  private final Policy policy;
  private final List<Case> cases;
  private final int notCounted;
  private final HolmCorrection correction = new HolmCorrection();

  private FairnessCount(Problem problem, Policy policy, MatchingResult result) {
    this.policy = policy;
    Map<String, List<Match>> pairs = new HashMap<>();
    result
        .matches()
        .forEach(
            match -> pairs.computeIfAbsent(match.menteeId(), id -> new ArrayList<>()).add(match));
    Set<String> outside = outside(problem, result, pairs);
    List<Mentee> counted =
        problem.mentees().stream().filter(one -> !outside.contains(one.id())).toList();
    int median =
        median(
            counted.stream()
                .map(one -> pairs.getOrDefault(one.id(), List.of()))
                .filter(own -> !own.isEmpty())
                .mapToInt(FairnessCount::fit)
                .sorted()
                .toArray());
    cases =
        counted.stream()
            .map(one -> of(one, pairs.getOrDefault(one.id(), List.of()), median))
            .toList();
    notCounted = problem.mentees().size() - counted.size();
  }

  static Fairness of(Problem problem, Policy policy, MatchingResult result) {
    return new FairnessCount(problem, policy, result).count();
  }

  private static Set<String> outside(
      Problem problem, MatchingResult result, Map<String, List<Match>> pairs) {
    Set<String> outside = new LinkedHashSet<>();
    for (Unmatched unmatched : result.unmatched()) {
      if (unmatched.cause() == Cause.NOT_TAKING_PART || unmatched.cause() == Cause.NOT_CONSENTING) {
        outside.add(unmatched.menteeId());
      }
    }
    problem.mentees().stream()
        .filter(mentee -> mentee.mentorsWanted() == 0)
        .map(Mentee::id)
        .forEach(outside::add);
    outside.removeAll(pairs.keySet());
    return outside;
  }

  private static int fit(List<Match> pairs) {
    long total = pairs.stream().mapToLong(Match::fit).sum();
    return Math.toIntExact((2 * total + pairs.size()) / (2L * pairs.size()));
  }

  /** The lower one of the two in the middle. */
  private static int median(int[] sorted) {
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) / 2];
  }

  private static Case of(Mentee mentee, List<Match> pairs, int median) {
    Set<Measure> can = new LinkedHashSet<>();
    Set<Measure> is = new LinkedHashSet<>();
    can.add(Measure.COVERAGE);
    int fit = pairs.isEmpty() ? 0 : fit(pairs);
    if (!pairs.isEmpty()) {
      is.add(Measure.COVERAGE);
      can.add(Measure.FIT);
      if (fit >= median) {
        is.add(Measure.FIT);
      }
    }
    Optional<String> first =
        mentee.attributes().get(Columns.PREFERRED_MENTORS).map(named -> named.byNumber()).stream()
            .flatMap(List::stream)
            .findFirst();
    if (first.isPresent()) {
      can.add(Measure.FIRST_CHOICE);
      if (pairs.stream().anyMatch(pair -> pair.mentorId().equals(first.get()))) {
        is.add(Measure.FIRST_CHOICE);
      }
    }
    return new Case(mentee, fit, !pairs.isEmpty(), can, is);
  }

  private Fairness count() {
    List<Column<?>> columns = policy.audit();
    List<Division> divisions = new ArrayList<>();
    columns.forEach(column -> divisions.add(divide(List.of(column))));
    for (int i = 0; i < columns.size(); i++) {
      for (int j = i + 1; j < columns.size(); j++) {
        divisions.add(divide(List.of(columns.get(i), columns.get(j))));
      }
    }
    divisions.forEach(this::test);
    List<Breakdown> breakdowns =
        divisions.stream()
            .map(
                division ->
                    new Breakdown(
                        division.columns(),
                        division.groups().stream().map(one -> group(division, one)).toList(),
                        division.unknown(),
                        readBy(division.columns())))
            .toList();
    return new Fairness(cases.size(), notCounted, correction.size(), breakdowns);
  }

  private List<String> readBy(List<String> columns) {
    List<String> ids = new ArrayList<>();
    policy.rules().forEach(one -> add(ids, one.rule().id(), one.rule().reads(), columns));
    policy
        .criteria()
        .forEach(one -> add(ids, one.criterion().id(), one.criterion().reads(), columns));
    policy.everyLimit().forEach(one -> add(ids, one.id(), one.reads(), columns));
    return ids;
  }

  private static void add(List<String> ids, String id, Reads reads, List<String> columns) {
    if (reads.ofMentee().stream().anyMatch(column -> columns.contains(column.name()))) {
      ids.add(id);
    }
  }

  private Division divide(List<Column<?>> columns) {
    SortedMap<String, Members> groups = new TreeMap<>();
    List<Case> known = new ArrayList<>();
    for (Case one : cases) {
      List<List<String>> combined = List.of(List.of());
      for (Column<?> column : columns) {
        combined = times(combined, answers(one.mentee(), column));
      }
      if (!combined.isEmpty()) {
        known.add(one);
      }
      for (List<String> values : combined) {
        String key = String.join("\n", values).toLowerCase(Locale.ROOT);
        groups
            .computeIfAbsent(key, first -> new Members(values, new ArrayList<>()))
            .cases()
            .add(one);
      }
    }
    List<Members> largestFirst = new ArrayList<>(groups.values());
    largestFirst.sort(Comparator.comparing((Members one) -> one.cases().size()).reversed());
    return new Division(
        columns.stream().map(Column::name).toList(),
        largestFirst,
        new Members(List.of(), known),
        cases.size() - known.size());
  }

  private static List<List<String>> times(List<List<String>> some, List<String> answers) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> one : some) {
      for (String answer : answers) {
        List<String> all = new ArrayList<>(one);
        all.add(answer);
        longer.add(all);
      }
    }
    return longer;
  }

  /** What somebody answers, each answer once, whatever the case of its letters. */
  private static List<String> answers(Mentee mentee, Column<?> column) {
    Optional<?> answer = mentee.attributes().get(column);
    if (answer.isEmpty()) {
      return List.of();
    }
    if (answer.get() instanceof List<?> list) {
      Map<String, String> once = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      list.forEach(one -> once.putIfAbsent(String.valueOf(one), String.valueOf(one)));
      return List.copyOf(once.values());
    }
    if (answer.get() instanceof Boolean flag) {
      return List.of(flag ? "yes" : "no");
    }
    return List.of(String.valueOf(answer.get()));
  }

  private void test(Division division) {
    for (Measure measure : Measure.values()) {
      int all = division.known().of(measure);
      int allReached = division.known().reached(measure);
      for (Members group : division.groups()) {
        int of = group.of(measure);
        if (of >= Fairness.FEWEST && all - of >= Fairness.FEWEST) {
          correction.add(
              key(division, group, measure),
              FisherTest.likelihood(group.reached(measure), of, allReached, all));
        }
      }
    }
  }

  /** The same for both of two groups, for that is one comparison. */
  private static String key(Division division, Members group, Measure measure) {
    List<String> values = division.isInTwo() ? List.of() : group.values();
    return measure + "\n" + String.join("\n", division.columns()) + "\n\n" + values;
  }

  private Group group(Division division, Members one) {
    List<Integer> fits =
        division.groups().stream().flatMap(group -> group.meanFit().stream()).toList();
    Optional<Integer> best =
        fits.stream().max(Comparator.naturalOrder()).filter(fit -> fit > 0 && fits.size() > 1);
    Optional<Integer> own = one.meanFit();
    return new Group(
        one.values(),
        share(division, one, Measure.COVERAGE),
        own,
        own.flatMap(fit -> best.map(most -> ratio(fit, most))),
        share(division, one, Measure.FIT),
        share(division, one, Measure.FIRST_CHOICE));
  }

  private Share share(Division division, Members group, Measure measure) {
    int reached = group.reached(measure);
    int of = group.of(measure);
    if (of < Fairness.FEWEST) {
      return new Share(
          reached, of, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    ConfidenceInterval interval = IntervalUtils.getWilsonScoreInterval(of, reached, CONFIDENCE);
    return new Share(
        reached,
        of,
        Optional.of(rounded(interval.getLowerBound())),
        Optional.of(rounded(interval.getUpperBound())),
        ofBest(division, group, measure),
        correction.corrected(key(division, group, measure)));
  }

  private static int rounded(double share) {
    return Math.toIntExact(Math.round(Math.max(0, Math.min(1, share)) * WHOLE));
  }

  /** Fractions are compared by multiplying crosswise, so that nothing is rounded before the end. */
  private static Optional<Integer> ofBest(Division division, Members group, Measure measure) {
    List<Members> large =
        division.groups().stream().filter(one -> one.of(measure) >= Fairness.FEWEST).toList();
    Optional<Members> best =
        large.stream()
            .max(
                (a, b) ->
                    Long.compare(
                        (long) a.reached(measure) * b.of(measure),
                        (long) b.reached(measure) * a.of(measure)));
    return best.filter(one -> one.reached(measure) > 0 && large.size() > 1)
        .map(
            one ->
                ratio(
                    (long) group.reached(measure) * one.of(measure),
                    (long) group.of(measure) * one.reached(measure)));
  }

  /** A ratio in ten-thousandths, rounded half up; 0 of nothing. */
  static int ratio(long part, long whole) {
    return whole == 0 ? 0 : Math.toIntExact((2 * part * WHOLE + whole) / (2 * whole));
  }
}
