package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentormatching.batch.report.page.Amount;
import org.mentormatching.batch.report.page.BarChart;
import org.mentormatching.batch.report.page.ColumnChart;
import org.mentormatching.batch.report.page.Flow;
import org.mentormatching.batch.report.page.Picture;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Help;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/** A result in pictures, as far as the files answer what they show. */
final class Pictures {
  private static final int BINS = 10;

  private static final List<String> EXPERIENCE =
      List.of("has been through it", "through one like it", "through neither", "not known");

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final Findings findings;
  private final Summary summary;
  private final Disclosure disclosure;

  Pictures(
      Problem problem,
      Policy policy,
      MatchingResult result,
      Findings findings,
      Summary summary,
      Disclosure disclosure) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.findings = findings;
    this.summary = summary;
    this.disclosure = disclosure;
  }

  /** All pictures that have something to show. */
  List<Picture> all() {
    List<Picture> pictures = new ArrayList<>();
    new DemandPicture(problem, policy, result, disclosure).picture().ifPresent(pictures::add);
    fit().ifPresent(pictures::add);
    load().ifPresent(pictures::add);
    helps().ifPresent(pictures::add);
    flow().ifPresent(pictures::add);
    new CoveragePicture(problem, policy, result, disclosure).picture().ifPresent(pictures::add);
    return pictures;
  }

  private Optional<Picture> fit() {
    List<Integer> fits = summary.newFits();
    if (fits.isEmpty() || summary.counted().coversNothing()) {
      return Optional.empty();
    }
    long[] bins = new long[BINS];
    fits.forEach(fit -> bins[Math.min(BINS - 1, Fit.shown(fit) / BINS)]++);
    List<Amount> amounts =
        disclosure.parts(IntStream.range(0, BINS).mapToObj(i -> bins[i]).toList());
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      String name = i == BINS - 1 ? "90–100" : "%d–%d".formatted(10 * i, 10 * i + 9);
      columns.add(new ColumnChart.Column(name, List.of(amounts.get(i))));
    }
    return Optional.of(
        new ColumnChart("fit, of 100", List.of("pairs"), columns)
            .picture(
                "fit",
                "How well the new pairs fit",
                "How many pairs earn which share of the points that the programme gives.",
                List.of()));
  }

  private Optional<Picture> load() {
    SortedMap<Integer, long[]> byLoad = new TreeMap<>();
    Map<String, Integer> taken = new TreeMap<>();
    result.matches().forEach(match -> taken.merge(match.mentorId(), 1, Integer::sum));
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(pair -> taken.merge(pair.mentorId(), 1, Integer::sum));
    for (Mentor mentor : problem.mentors()) {
      int load = taken.getOrDefault(mentor.id(), 0);
      boolean isFree = load < mentor.capacity() && ClosedMentors.reason(policy, mentor).isEmpty();
      byLoad.computeIfAbsent(load, key -> new long[2])[isFree ? 1 : 0]++;
    }
    if (byLoad.isEmpty()) {
      return Optional.empty();
    }
    int most = Math.min(12, byLoad.lastKey());
    List<Long> numbers = new ArrayList<>();
    for (int load = 0; load <= most; load++) {
      long[] parts = {0, 0};
      SortedMap<Integer, long[]> some =
          load == most ? byLoad.tailMap(load) : byLoad.subMap(load, load + 1);
      some.values()
          .forEach(
              more -> {
                parts[0] += more[0];
                parts[1] += more[1];
              });
      numbers.add(parts[0]);
      numbers.add(parts[1]);
    }
    List<Amount> amounts = disclosure.parts(numbers);
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (int load = 0; load <= most; load++) {
      String name = load == most && byLoad.lastKey() > most ? load + " or more" : "" + load;
      columns.add(new ColumnChart.Column(name, amounts.subList(2 * load, 2 * load + 2)));
    }
    return Optional.of(
        new ColumnChart(
                "mentees of one mentor",
                List.of("mentors without a free seat", "mentors with a free seat"),
                columns)
            .picture(
                "load",
                "How the work is shared among mentors",
                "How many mentors have no mentee, one, two and so on, ongoing pairs included.",
                List.of()));
  }

  private Optional<Picture> helps() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Help help : findings.helps().programme()) {
      if (help.least() == 0) {
        continue;
      }
      Optional<String> change =
          disclosure == Disclosure.EVERYTHING
              ? Optional.of(HelpWords.change(help.remedy()))
              : HelpWords.changeOfNobody(help.remedy());
      change
          .map(words -> new BarChart.Bar(words, disclosure.number(help.least())))
          .filter(bar -> !bars.contains(bar))
          .ifPresent(bars::add);
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BarChart("change", "mentees more who have a mentor then, at least", bars)
                .picture(
                    "helps",
                    "What would help most",
                    "How many mentees more would have a mentor after one change; each was tried by"
                        + " solving the changed programme."));
  }

  private Optional<Picture> flow() {
    SortedMap<String, long[]> byTransition = new TreeMap<>();
    Set<String> answered = new HashSet<>();
    for (Match match : result.matches()) {
      Mentee mentee = problem.mentee(match.menteeId()).orElseThrow();
      Optional<String> faced = mentee.attributes().get(Columns.TRANSITION);
      faced.ifPresent(answered::add);
      Optional<List<String>> lived =
          problem.mentor(match.mentorId()).orElseThrow().attributes().get(Columns.TRANSITIONS);
      byTransition
          .computeIfAbsent(faced.orElse("not given"), key -> new long[EXPERIENCE.size()])[
          experience(faced, lived)]++;
    }
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    List<String> from =
        byTransition.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -Arrays.stream(entry.getValue()).sum()))
            .map(Map.Entry::getKey)
            .toList();
    List<Long> numbers = new ArrayList<>();
    for (String transition : from) {
      for (long number : byTransition.getOrDefault(transition, new long[EXPERIENCE.size()])) {
        numbers.add(number);
      }
    }
    List<Amount> amounts = disclosure.parts(numbers);
    List<List<Amount>> rows =
        IntStream.range(0, from.size())
            .mapToObj(
                row -> amounts.subList(row * EXPERIENCE.size(), (row + 1) * EXPERIENCE.size()))
            .toList();
    return Optional.of(
        new Flow(from, EXPERIENCE, rows)
            .picture(
                "flow",
                "Who faces which change, and whether the mentor has been through it",
                "Every pair, ongoing ones included: from the change that the mentee faces to what"
                    + " the mentor has lived or coached.",
                "change",
                List.of()));
  }

  private int experience(Optional<String> faced, Optional<List<String>> lived) {
    if (faced.isEmpty() || lived.isEmpty()) {
      return 3;
    }
    if (lived.get().contains(faced.get())) {
      return 0;
    }
    return lived.get().stream().anyMatch(one -> policy.transitions().isAlike(faced.get(), one))
        ? 1
        : 2;
  }
}
