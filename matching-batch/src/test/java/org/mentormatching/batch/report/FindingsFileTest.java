package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Firmness.Shift;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.Help;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.Level;
import org.mentormatching.result.Remedy;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Sureness.Presence;

class FindingsFileTest {
  private static final HowSure SILENT = HowSure.silent(Scope.TOO_MANY_PAIRS);

  private static final ClosePairs CLOSE =
      new ClosePairs(
          500,
          List.of("M-1", "M-2"),
          List.of(new ClosePairs.OfMentee("E-1", List.of(0, 1), List.of(7_100, 6_650))));

  @Test
  void keepsClosePairs() {
    assertThat(read(SILENT, new TreeMap<>()).close()).isEqualTo(CLOSE);
  }

  private static FindingsFile read(HowSure sure, SortedMap<String, WhatHelps.OfMentee> people) {
    Findings findings =
        new Findings(sure, new WhatHelps(List.of(), people, Tried.YES), CLOSE, List.of());
    try {
      return FindingsFile.read(FindingsFile.of(findings).bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static WhatHelps.OfMentee of(Optional<Bottleneck> bottleneck, Optional<Help> cheapest) {
    return new WhatHelps.OfMentee(
        bottleneck, List.of(), cheapest, Optional.empty(), Optional.empty());
  }

  private static Help help(Remedy remedy) {
    return new Help(
        remedy,
        1,
        2,
        List.of(new Change(new Level(Level.Kind.MENTORS, 1), 1)),
        List.of("E-1", "E-2"),
        List.of("E-3"));
  }

  @Test
  void keepsEveryKindOfChange() {
    SortedMap<String, String> answers = new TreeMap<>(Map.of("stage", "director"));
    List<Remedy> remedies =
        List.of(
            new Remedy.MoreSeats("M-1", 2),
            new Remedy.SeatFor("E-1", "M-1"),
            new Remedy.ExclusionLifted("E-1", "M-1"),
            new Remedy.RuleRelaxedFor("E-1", "stage-gap", "stage 1 to 4 above"),
            new Remedy.RuleRelaxed("stage-gap", "stage 1 to 4 above"),
            new Remedy.OneMoreMentor("M-1", answers),
            new Remedy.MentorFor("E-1", "M-1", answers));
    SortedMap<String, WhatHelps.OfMentee> people = new TreeMap<>();
    remedies.forEach(
        remedy ->
            people.put("E-" + people.size(), of(Optional.empty(), Optional.of(help(remedy)))));
    people.put("E-none", of(Optional.empty(), Optional.empty()));

    FindingsFile file = read(SILENT, people);

    assertThat(remedies.stream().map(Object::getClass))
        .hasSize(Remedy.class.getPermittedSubclasses().length);
    people.forEach(
        (id, said) -> {
          assertThat(file.cheapestHelp(id)).isEqualTo(said.cheapest());
          assertThat(file.bottleneck(id)).isEmpty();
        });
    assertThat(file.cheapestHelp("E-unknown")).isEmpty();
  }

  @Test
  void keepsEveryBottleneckAsItWasFound() {
    Random random = new Random(5);
    SortedMap<String, WhatHelps.OfMentee> people = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      Bottleneck bottleneck =
          new Bottleneck(
              some("E-", random),
              some("M-", random),
              random.nextInt(9),
              random.nextInt(9),
              random.nextInt(3),
              i % 2,
              some("F-", random),
              random.nextInt(9));
      people.put("E-" + i, of(Optional.of(bottleneck), Optional.empty()));
    }

    FindingsFile file = read(SILENT, people);

    people.forEach((id, said) -> assertThat(file.bottleneck(id)).isEqualTo(said.bottleneck()));
  }

  private static List<String> some(String prefix, Random random) {
    return IntStream.range(0, 40)
        .filter(i -> random.nextInt(4) > 0)
        .mapToObj(i -> prefix + i)
        .sorted()
        .toList();
  }

  @Test
  void tellsOneBottleneckOfManyMenteesBySmallDifferences() {
    List<String> mentees = IntStream.range(100_000, 104_000).mapToObj(i -> "E-" + i).toList();
    SortedMap<String, WhatHelps.OfMentee> people = new TreeMap<>();
    for (int i = 104_000; i < 104_500; i++) {
      List<String> all = new ArrayList<>(mentees);
      all.add("E-" + i);
      people.put(
          "E-" + i,
          of(
              Optional.of(new Bottleneck(all, List.of("M-1"), 4001, 4000, 0, 0, List.of(), 0)),
              Optional.empty()));
    }

    FindingsFile file = read(SILENT, people);

    assertThat(file.bytes()).hasSizeLessThan(200_000);
    people.forEach((id, said) -> assertThat(file.bottleneck(id)).isEqualTo(said.bottleneck()));
  }

  @Test
  void keepsHowSureEachPairIs() {
    Firmness close = new Firmness(Verdict.CLOSE_CALL, 10, List.of(new Shift("domain", -10)));
    HowSure sure =
        new HowSure(
            Scope.PROVEN,
            List.of(
                new Sureness("E-1", "M-1", Presence.SOME_BEST_RESULTS, close, List.of()),
                new Sureness("E-2", "M-2", Presence.NOT_KNOWN, Firmness.NOT_KNOWN, List.of())));

    FindingsFile file = read(sure, new TreeMap<>());

    assertThat(file.pair("E-1", "M-1"))
        .contains(new FindingsFile.Pair("E-1", "M-1", Presence.SOME_BEST_RESULTS, close));
    assertThat(file.pair("E-1", "M-2")).isEmpty();
    assertThat(file.agreesWith(sure)).isTrue();
    assertThat(file.agreesWith(SILENT)).isFalse();
  }
}
