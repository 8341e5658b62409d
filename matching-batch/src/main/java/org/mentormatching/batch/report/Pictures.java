package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/** A result in pictures, as far as the files answer what they show. */
final class Pictures {
  private static final int BINS = 10;
  private static final int MOST_LOADS = 12;
  private static final String OTHER_CHANGES = "other changes";

  private static final List<String> EXPERIENCE =
      List.of("has lived it", "has lived one like it", "neither", "not known");

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
    List<Long> bins = new ArrayList<>(Collections.nCopies(BINS, 0L));
    for (int fit : fits) {
      int bin = Math.min(BINS - 1, Fit.shown(fit) / BINS);
      bins.set(bin, bins.get(bin) + 1);
    }
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (Disclosure.Span span : disclosure.spans(bins)) {
      int last = span.last() == BINS - 1 ? 100 : 10 * span.last() + 9;
      columns.add(
          new ColumnChart.Column(
              "%d–%d".formatted(10 * span.first(), last), List.of(span.amount())));
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
    int most = Math.min(MOST_LOADS, byLoad.lastKey());
    List<Long> full = new ArrayList<>(Collections.nCopies(most + 1, 0L));
    List<Long> free = new ArrayList<>(Collections.nCopies(most + 1, 0L));
    byLoad.forEach(
        (load, mentors) -> {
          int place = Math.min(most, load);
          full.set(place, full.get(place) + mentors[0]);
          free.set(place, free.get(place) + mentors[1]);
        });
    boolean isMore = byLoad.lastKey() > most;
    return Optional.of(
        disclosure == Disclosure.EVERYTHING ? load(full, free, isMore) : load(full, free));
  }

  private static Picture load(List<Long> full, List<Long> free, boolean isMore) {
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (int load = 0; load < full.size(); load++) {
      columns.add(
          new ColumnChart.Column(
              load + (isMore && load == full.size() - 1 ? " or more" : ""),
              List.of(Amount.of(full.get(load)), Amount.of(free.get(load)))));
    }
    return loadOf(List.of("mentors without a free seat", "mentors with a free seat"), columns);
  }

  /** The same for a reader who is told of no few. */
  private Picture load(List<Long> full, List<Long> free) {
    List<Long> all = new ArrayList<>();
    for (int load = 0; load < full.size(); load++) {
      all.add(full.get(load) + free.get(load));
    }
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (Disclosure.Span span : disclosure.spans(all)) {
      String name =
          span.last() == all.size() - 1 && (span.first() > 0 || span.last() > 0)
              ? span.first() + " or more"
              : span.first() == span.last()
                  ? Integer.toString(span.first())
                  : span.first() + "–" + span.last();
      columns.add(new ColumnChart.Column(name, List.of(span.amount())));
    }
    return loadOf(List.of("mentors"), columns);
  }

  private static Picture loadOf(List<String> parts, List<ColumnChart.Column> columns) {
    return new ColumnChart("mentees of one mentor", parts, columns)
        .picture(
            "load",
            "How the work is shared among mentors",
            "How many mentors have no mentee, one, two and so on, ongoing pairs included.",
            List.of());
  }

  private Optional<Picture> helps() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (HelpLine line : HelpLine.of(findings.helps().programme())) {
      int served = line.helps().get(0).least();
      if (served == 0) {
        continue;
      }
      Optional<String> change =
          disclosure == Disclosure.EVERYTHING
              ? Optional.of(line.change())
              : HelpWords.changeOfNobody(line.remedy());
      change
          .map(words -> new BarChart.Bar(words, disclosure.number(served)))
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
    return Optional.of(
        (disclosure == Disclosure.EVERYTHING ? whole(byTransition) : large(byTransition))
            .picture(
                "flow",
                "Who faces which change, and whether the mentor has been through it",
                "Every pair, ongoing ones included: from the change that the mentee faces to what"
                    + " the mentor has lived or coached.",
                "change",
                List.of()));
  }

  private static Flow whole(SortedMap<String, long[]> byTransition) {
    List<String> from = frequentFirst(byTransition);
    return new Flow(
        from,
        EXPERIENCE,
        from.stream()
            .map(
                one ->
                    Arrays.stream(byTransition.getOrDefault(one, new long[0]))
                        .mapToObj(Amount::of)
                        .toList())
            .toList());
  }

  /**
   * The same with few kinds on the right and with those transitions together that few face. Whoever
   * has no mentor is counted among the parts, for with the pairs these may add up to all mentees.
   */
  private Flow large(SortedMap<String, long[]> byTransition) {
    SortedMap<String, long[]> coarse = new TreeMap<>();
    byTransition.forEach(
        (transition, pairs) -> {
          long alike = pairs[0] + pairs[1];
          long other = pairs[2] + pairs[3];
          boolean isSmall = Amount.isSmall(alike) || Amount.isSmall(other);
          long[] sum =
              coarse.computeIfAbsent(isSmall ? OTHER_CHANGES : transition, key -> new long[2]);
          sum[0] += alike;
          sum[1] += other;
        });
    List<String> from = frequentFirst(coarse);
    List<Long> numbers = new ArrayList<>();
    from.forEach(one -> Arrays.stream(coarse.getOrDefault(one, new long[2])).forEach(numbers::add));
    numbers.add((long) summary.served().mentees() - summary.served().matched());
    List<Amount> amounts = disclosure.parts(numbers);
    return new Flow(
        from,
        List.of("lived it or one like it", "neither, or not known"),
        IntStream.range(0, from.size())
            .mapToObj(row -> amounts.subList(2 * row, 2 * row + 2))
            .toList());
  }

  private static List<String> frequentFirst(SortedMap<String, long[]> rows) {
    return rows.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -Arrays.stream(entry.getValue()).sum()))
        .map(Map.Entry::getKey)
        .toList();
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
