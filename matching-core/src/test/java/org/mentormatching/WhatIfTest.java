package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.BottleneckTally;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.WhatIf;

/** Answers to "what if" over seeded small programmes, each against every set of pairs. */
class WhatIfTest {
  private static final int PROGRAMMES = 600;

  /** A programme, its result and what is asked about it. */
  private static final class Asked {
    final SmallProgramme programme;
    final Problem problem;
    final Policy policy;
    final MatchingResult result;
    final WhatIf whatIf;
    final String name;

    Asked(SmallProgramme programme, Policy policy, String name) {
      this.programme = programme;
      this.policy = policy;
      this.name = name;
      problem = programme.problem();
      Matcher matcher = Matcher.using(policy);
      result = matcher.match(problem);
      whatIf = matcher.whatIf(problem, result, RunOptions.defaults()).orElseThrow();
    }

    /** A third of the programmes want a mentee for every mentor. */
    static Asked of(long seed) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy.Builder policy = programme.policy();
      if (seed % 3 == 0) {
        policy.lowerLimit(new MenteeForEveryMentor());
      }
      return new Asked(programme, policy.build(), "programme " + seed);
    }

    /** New pairs, each a mentee's id and a mentor's. */
    Set<List<String>> newPairs() {
      Set<List<String>> pairs = new TreeSet<>(Comparator.comparing(List::toString));
      result.matches().stream()
          .filter(match -> match.status() == Status.NEW)
          .forEach(match -> pairs.add(List.of(match.menteeId(), match.mentorId())));
      return pairs;
    }

    /** New pairs after the moves of a difference. */
    Set<List<String>> moved(Difference difference) {
      Set<List<String>> pairs = newPairs();
      for (Move move : difference.moves()) {
        move.from()
            .ifPresent(from -> assertThat(pairs.remove(List.of(move.menteeId(), from))).isTrue());
      }
      for (Move move : difference.moves()) {
        move.to().ifPresent(to -> assertThat(pairs.add(List.of(move.menteeId(), to))).isTrue());
      }
      return pairs;
    }

    /** What is reached if a difference is right, at every level. */
    long[] after(Difference difference) {
      return after(difference.changes());
    }

    /** What is reached at most. */
    long[] most(Difference difference) {
      return after(difference.most());
    }

    private long[] after(List<Change> changes) {
      List<LevelValue> values = new ArrayList<>();
      for (int level = 0; level < changes.size(); level++) {
        LevelValue before = result.objective().get(level);
        long value = before.value() + changes.get(level).more();
        values.add(new LevelValue(before.level(), value, value));
      }
      return Exhaustive.values(values);
    }

    int openSeats(String mentorId) {
      return Math.max(0, capacity(mentorId) - settled(pair -> pair.get(1).equals(mentorId)));
    }

    int capacity(String mentorId) {
      return problem.mentor(mentorId).orElseThrow().capacity();
    }

    /** How many of some ongoing and pinned pairs there are. */
    int settled(Predicate<List<String>> some) {
      Set<List<String>> settled = new TreeSet<>(Comparator.comparing(List::toString));
      problem.ongoing().forEach(pair -> settled.add(List.of(pair.menteeId(), pair.mentorId())));
      problem.pins().forEach(pin -> settled.add(List.of(pin.menteeId(), pin.mentorId())));
      return (int) settled.stream().filter(some).count();
    }

    /** Whether a mentee and those who have these mentors could have no other mentor. */
    boolean leadsNowhereElse(String menteeId, Set<String> mentors) {
      Set<List<String>> made = newPairs();
      Set<String> mentees = new TreeSet<>(List.of(menteeId));
      made.stream()
          .filter(pair -> mentors.contains(pair.get(1)))
          .forEach(pair -> mentees.add(pair.get(0)));
      return openPairs().stream()
          .filter(pair -> mentees.contains(pair.get(0)))
          .allMatch(pair -> mentors.contains(pair.get(1)));
    }

    /**
     * Other mentors with a seat left by settled pairs whom a mentee has in some set of pairs that
     * keeps every limit.
     */
    Set<String> leftBySettled(String menteeId) {
      Set<String> left = new TreeSet<>();
      for (List<String> pair : openPairs()) {
        if (pair.get(0).equals(menteeId)
            && Exhaustive.with(problem, policy, pair).best().length > 0) {
          left.add(pair.get(1));
        }
      }
      return left;
    }

    /** Whether everybody has wishes and seats for new pairs. */
    boolean haveRoom(Set<List<String>> pairs) {
      return problem.mentors().stream()
              .allMatch(
                  mentor ->
                      pairs.stream().filter(pair -> pair.get(1).equals(mentor.id())).count()
                          <= openSeats(mentor.id()))
          && problem.mentees().stream()
              .allMatch(
                  mentee ->
                      pairs.stream().filter(pair -> pair.get(0).equals(mentee.id())).count()
                          <= mentee.mentorsWanted()
                              - settled(pair -> pair.get(0).equals(mentee.id())));
    }

    /** Seats of a mentor with nobody. */
    long freeSeats(String mentorId) {
      return openSeats(mentorId)
          - newPairs().stream().filter(pair -> pair.get(1).equals(mentorId)).count();
    }

    List<List<String>> openPairs() {
      List<List<String>> pairs = new ArrayList<>();
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          if (whatIf.isOpen(mentee.id(), mentor.id())) {
            pairs.add(List.of(mentee.id(), mentor.id()));
          }
        }
      }
      return pairs;
    }
  }

  private static long[] sum(long[] a, long[] b) {
    long[] sum = new long[a.length];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }

  @Test
  void makingAPairCostsExactlyWhatIsSaid() {
    int questions = 0;
    int chains = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      Exhaustive all = Exhaustive.of(asked.problem, asked.policy);
      for (List<String> pair : asked.openPairs()) {
        Difference difference = asked.whatIf.ifMade(pair.get(0), pair.get(1));
        Pin pin = Pin.overriding(pair.get(0), pair.get(1), "what if");
        Exhaustive pinned =
            Exhaustive.of(asked.programme.with(more -> more.pin(pin)), asked.policy);
        assertThat(asked.after(difference))
            .as("%s in %s", pair, asked.name)
            .isEqualTo(sum(pinned.best(), all.worth(List.of(pair))));
        assertThat(difference.certainty()).isEqualTo(Certainty.EXACT);
        Set<List<String>> moved = asked.moved(difference);
        assertThat(moved).as("%s in %s", pair, asked.name).contains(pair);
        assertThat(all.worth(moved)).isEqualTo(asked.after(difference));
        assertThat(difference.moves().get(0).menteeId()).isEqualTo(pair.get(0));
        assertThat(difference.moves().get(0).to()).contains(pair.get(1));
        questions++;
        chains += difference.moves().size() > 2 ? 1 : 0;
      }
    }
    assertThat(questions).as("questions").isGreaterThan(PROGRAMMES / 3);
    assertThat(chains).as("answers in which more than two move").isPositive();
  }

  @Test
  void forbiddingAPairCostsExactlyWhatIsSaid() {
    int questions = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      Exhaustive all = Exhaustive.of(asked.problem, asked.policy);
      for (List<String> pair : asked.newPairs()) {
        Difference difference = asked.whatIf.ifForbidden(pair.get(0), pair.get(1));
        Problem apart =
            asked.programme.with(more -> more.exclude(pair.get(0), pair.get(1), "what if"));
        assertThat(asked.after(difference))
            .as("%s in %s", pair, asked.name)
            .isEqualTo(Exhaustive.of(apart, asked.policy).best());
        Set<List<String>> moved = asked.moved(difference);
        assertThat(moved).doesNotContain(pair);
        assertThat(all.worth(moved)).isEqualTo(asked.after(difference));
        assertThat(difference.moves().get(0).menteeId()).isEqualTo(pair.get(0));
        assertThat(difference.moves().get(0).from()).contains(pair.get(1));
        questions++;
      }
    }
    assertThat(questions).isGreaterThan(PROGRAMMES);
  }

  /** What is said of decisions under a limit, against every set of pairs that keeps it. */
  private static final class UnderLimits {
    int exact;
    int between;
    int atMost;
    int looks;

    void check(Asked asked, Difference difference, List<String> decided, long[] best, String name) {
      switch (difference.certainty()) {
        case EXACT -> {
          assertThat(asked.after(difference)).as(name).isEqualTo(best);
          exact++;
        }
        case BETWEEN -> {
          assertThat(Arrays.compare(asked.after(difference), best)).as(name).isNotPositive();
          assertThat(Arrays.compare(asked.most(difference), best)).as(name).isNotNegative();
          between++;
        }
        case AT_MOST -> {
          assertThat(Arrays.compare(asked.most(difference), best)).as(name).isNotNegative();
          atMost++;
        }
      }
      if (difference.certainty() != Certainty.AT_MOST) {
        Exhaustive all = Exhaustive.of(asked.problem, asked.policy);
        assertThat(all.worth(asked.moved(difference))).as(name).isEqualTo(asked.after(difference));
        assertThat(all.keepLimits(asked.moved(difference))).as(name).isTrue();
        nobodyMovesWithoutNeed(asked, all, asked.moved(difference), difference, decided, name);
      }
    }

    /** No set of pairs is as good that differs from the result in some of these changes only. */
    private void nobodyMovesWithoutNeed(
        Asked asked,
        Exhaustive all,
        Set<List<String>> moved,
        Difference difference,
        List<String> decided,
        String name) {
      Set<List<String>> before = asked.newPairs();
      List<List<String>> changed = new ArrayList<>(before);
      changed.addAll(moved);
      changed.removeIf(pair -> before.contains(pair) == moved.contains(pair));
      changed.remove(decided);
      for (int some = 1; some < 1 << changed.size(); some++) {
        Set<List<String>> fewer = new TreeSet<>(Comparator.comparing(List::toString));
        fewer.addAll(moved);
        for (int i = 0; i < changed.size(); i++) {
          List<String> pair = changed.get(i);
          if ((some >>> i & 1) != 0 && !fewer.remove(pair)) {
            fewer.add(pair);
          }
        }
        boolean isAsGood =
            asked.haveRoom(fewer)
                && all.keepLimits(fewer)
                && Arrays.equals(all.worth(fewer), asked.after(difference));
        assertThat(isAsGood).as("%s: %s instead of %s", name, fewer, moved).isFalse();
        looks++;
      }
    }
  }

  private static Asked limited(long seed) {
    SmallProgramme programme = SmallProgramme.of(seed);
    Policy.Builder policy = programme.policy().hardLimit(new MentorHours());
    if (seed % 3 == 0) {
      policy.lowerLimit(new MenteeForEveryMentor());
    }
    if (seed % 3 == 1) {
      policy.lowerLimit(new OutsideMember(Column.text("rank")));
    }
    return new Asked(programme, policy.build(), "programme " + seed);
  }

  private static void checkForbidding(Asked asked, UnderLimits said) {
    for (List<String> pair : asked.newPairs()) {
      Difference difference = asked.whatIf.ifForbidden(pair.get(0), pair.get(1));
      Problem apart =
          asked.programme.with(more -> more.exclude(pair.get(0), pair.get(1), "what if"));
      String name = pair + " in " + asked.name;
      said.check(asked, difference, pair, Exhaustive.of(apart, asked.policy).best(), name);
    }
  }

  @Test
  void withTheCoverageOfGroupsForbiddingCostsWhatLiesBetweenWhatIsSaid() {
    UnderLimits said = new UnderLimits();
    for (long seed = 0; seed < PROGRAMMES / 4; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy =
          programme
              .policy()
              .lowerLimit(new CoverageOfGroups(List.of(Column.text("house")), 10))
              .build();
      checkForbidding(new Asked(programme, policy, "programme " + seed), said);
    }
    assertThat(said.exact).isPositive();
    assertThat(said.between).isPositive();
    assertThat(said.atMost).isZero();
  }

  @Test
  void underLimitsForbiddingCostsWhatLiesBetweenWhatIsSaid() {
    UnderLimits said = new UnderLimits();
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      checkForbidding(limited(seed), said);
    }
    assertThat(said.exact).isPositive();
    assertThat(said.between).isLessThan(said.exact / 10);
    assertThat(said.atMost).isZero();
    assertThat(said.looks).as("ways to take changes back").isPositive();
  }

  @Test
  void underLimitsMakingCostsWhatLiesBetweenWhatIsSaid() {
    UnderLimits said = new UnderLimits();
    int impossible = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = limited(seed);
      for (List<String> pair : asked.openPairs()) {
        Difference difference = asked.whatIf.ifMade(pair.get(0), pair.get(1));
        long[] best = Exhaustive.with(asked.problem, asked.policy, pair).best();
        String name = pair + " in " + asked.name;
        PairExplanation.Outcome outcome =
            Explainer.of(asked.problem, asked.policy, asked.result)
                .pair(pair.get(0), pair.get(1))
                .outcome();
        assertThat(outcome == PairExplanation.Outcome.LIMIT_CLOSED)
            .as(name)
            .isEqualTo(best.length == 0);
        if (best.length > 0) {
          said.check(asked, difference, pair, best, name);
        } else {
          assertThat(difference.certainty()).as(name).isEqualTo(Certainty.AT_MOST);
          impossible++;
        }
      }
    }
    assertThat(said.exact).isPositive();
    assertThat(said.between).isLessThan(said.exact / 10);
    assertThat(said.atMost).isZero();
    assertThat(impossible).isPositive();
  }

  @Test
  void aBottleneckCountsAsClaimedAndIsMinimal() {
    int found = 0;
    int full = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      for (Mentee mentee : asked.problem.mentees()) {
        Optional<Bottleneck> bottleneck = asked.whatIf.bottleneck(mentee.id());
        if (bottleneck.isPresent()) {
          counts(asked, mentee, bottleneck.get());
          holdsForWhoeverCountsAllAllowed(asked, bottleneck.get());
          addsUp(asked, bottleneck.get());
          found++;
          full += bottleneck.get().mentorIds().isEmpty() ? 1 : 0;
        }
      }
    }
    assertThat(found).as("bottlenecks").isGreaterThan(20);
    assertThat(full).as("with full mentors alone").isPositive();
  }

  private static void holdsForWhoeverCountsAllAllowed(Asked asked, Bottleneck bottleneck) {
    Appraiser appraiser = Appraiser.of(asked.policy, asked.problem);
    Set<String> full = new TreeSet<>();
    long wishes = 0;
    for (String menteeId : bottleneck.menteeIds()) {
      Mentee mentee = asked.problem.mentee(menteeId).orElseThrow();
      int open = mentee.mentorsWanted() - asked.settled(pair -> pair.get(0).equals(menteeId));
      List<String> fillers = new ArrayList<>();
      for (Mentor mentor : asked.problem.mentors()) {
        List<String> pair = List.of(menteeId, mentor.id());
        boolean competedFor = bottleneck.mentorIds().contains(mentor.id());
        if (asked.newPairs().contains(pair)) {
          open -= competedFor ? 0 : 1;
        } else if (appraiser.allows(mentee, mentor)
            && asked.settled(pair::equals) == 0
            && !competedFor) {
          assertThat(asked.openSeats(mentor.id())).as(asked.name).isZero();
          full.add(mentor.id());
        }
        if (appraiser.allows(mentee, mentor)
            && asked.settled(pair::equals) == 0
            && (competedFor || (bottleneck.mentorIds().isEmpty() && full.contains(mentor.id())))) {
          fillers.add(mentor.id());
        }
      }
      wishes += mostFilled(fillers, open);
    }
    assertThat(bottleneck.fullMentorIds()).as(asked.name).containsExactlyElementsOf(full);
    assertThat(bottleneck.wishes())
        .as(asked.name)
        .isEqualTo(wishes)
        .isGreaterThan(bottleneck.seats());
    long settled = asked.settled(pair -> bottleneck.mentorIds().contains(pair.get(1)));
    assertThat(bottleneck.settledSeats()).as(asked.name).isEqualTo(settled);
    assertThat(bottleneck.fullSeats())
        .as(asked.name)
        .isEqualTo(full.stream().mapToLong(asked::capacity).sum());
  }

  /** The most mentors with seats for all whom a mentee can have, over every set of them. */
  private static int mostFilled(List<String> fillers, int open) {
    return IntStream.range(0, 1 << fillers.size())
        .map(Integer::bitCount)
        .filter(count -> count <= open)
        .max()
        .orElseThrow();
  }

  private static void addsUp(Asked asked, Bottleneck bottleneck) {
    BottleneckTally tally =
        Explainer.of(asked.problem, asked.policy, asked.result).tally(bottleneck);
    assertThat(tally.mentees().stream().map(BottleneckTally.OfMentee::menteeId))
        .as(asked.name)
        .containsExactlyElementsOf(bottleneck.menteeIds());
    assertThat(tally.mentors().stream().map(BottleneckTally.OfMentor::mentorId))
        .as(asked.name)
        .containsExactlyElementsOf(bottleneck.mentorIds());
    assertThat(tally.mentees().stream().mapToLong(BottleneckTally.OfMentee::wishes).sum())
        .as(asked.name)
        .isEqualTo(bottleneck.wishes());
    assertThat(tally.mentees().stream().mapToLong(one -> one.elsewhere().size()).sum())
        .as(asked.name)
        .isEqualTo(bottleneck.elsewhere());
    assertThat(tally.mentors().stream().mapToLong(BottleneckTally.OfMentor::seats).sum())
        .as(asked.name)
        .isEqualTo(bottleneck.seats());
    assertThat(tally.mentors().stream().mapToLong(BottleneckTally.OfMentor::settledSeats).sum())
        .as(asked.name)
        .isEqualTo(bottleneck.settledSeats());
  }

  private static void counts(Asked asked, Mentee mentee, Bottleneck bottleneck) {
    String name = mentee.id() + " in " + asked.name;
    Set<List<String>> made = asked.newPairs();
    assertThat(bottleneck.menteeIds()).as(name).contains(mentee.id());
    long seats = 0;
    for (String mentorId : bottleneck.mentorIds()) {
      seats += asked.openSeats(mentorId);
      assertThat(made.stream().filter(pair -> pair.get(1).equals(mentorId)))
          .as(name)
          .hasSize(asked.openSeats(mentorId))
          .allMatch(pair -> bottleneck.menteeIds().contains(pair.get(0)));
    }
    assertThat(bottleneck.seats()).as(name).isEqualTo(seats);
    assertThat(bottleneck.elsewhere())
        .as(name)
        .isEqualTo(
            made.stream()
                .filter(pair -> bottleneck.menteeIds().contains(pair.get(0)))
                .filter(pair -> !bottleneck.mentorIds().contains(pair.get(1)))
                .count());
    int count = bottleneck.mentorIds().size();
    for (int some = 0; some < 1 << count; some++) {
      Set<String> mentors = new TreeSet<>();
      for (int i = 0; i < count; i++) {
        if ((some >> i & 1) != 0) {
          mentors.add(bottleneck.mentorIds().get(i));
        }
      }
      assertThat(asked.leadsNowhereElse(mentee.id(), mentors))
          .as("%s with %s of %s", name, mentors, bottleneck)
          .isEqualTo(some == (1 << count) - 1);
    }
  }

  @Test
  void nobodyCompetesForSeatsThatLimitsCloseBesideSettledPairs() {
    int closed = 0;
    int competing = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = limited(seed);
      for (Unmatched unmatched : asked.result.unmatched()) {
        String name = unmatched.menteeId() + " in " + asked.name;
        Set<String> left = asked.leftBySettled(unmatched.menteeId());
        boolean isFree = left.stream().anyMatch(id -> asked.freeSeats(id) > 0);
        if (unmatched.cause() == Cause.NO_FREE_SEAT) {
          Optional<Bottleneck> found = asked.whatIf.bottleneck(unmatched.menteeId());
          assertThat(isFree).as(name).isFalse();
          found.ifPresent(
              one -> {
                assertThat(one.wishes()).as(name).isGreaterThan(one.seats());
                assertThat(one.mentorIds()).as(name).containsAll(left);
              });
          competing += found.isPresent() && !left.isEmpty() ? 1 : 0;
        } else if (unmatched.cause() == Cause.LIMIT_REACHED && left.isEmpty()) {
          closed++;
        }
      }
    }
    assertThat(closed).as("closed by limits alone").isPositive();
    assertThat(competing).as("competing for seats").isPositive();
  }

  @Test
  void anAnswerDoesNotDependOnTheQuestionsBefore() {
    for (long seed = 0; seed < 50; seed++) {
      Asked asked = Asked.of(seed);
      for (List<String> pair : asked.openPairs()) {
        Difference first = asked.whatIf.ifMade(pair.get(0), pair.get(1));
        asked.newPairs().forEach(made -> asked.whatIf.ifForbidden(made.get(0), made.get(1)));
        assertThat(asked.whatIf.ifMade(pair.get(0), pair.get(1))).isEqualTo(first);
      }
    }
  }

  @Test
  void refusesQuestionsAboutPairsThatAreNone() {
    Asked asked = Asked.of(7);
    Match made = asked.result.matches().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.whatIf.ifMade(made.menteeId(), made.mentorId()))
        .withMessageContaining("are no open pair");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.whatIf.isOpen("nobody", made.mentorId()))
        .withMessage("there is no mentee nobody");
  }

  /** The same with a mentee's pairs with some mentors excluded. */
  private static Problem excluding(Asked asked, String menteeId, Set<String> mentorIds) {
    return asked.programme.with(
        problem -> mentorIds.forEach(mentor -> problem.exclude(menteeId, mentor, "to be without")));
  }

  @Test
  void someMentorsAndNoOthersAreWhatExclusionsOfTheseBring() {
    int answers = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      for (Mentee mentee : asked.problem.mentees()) {
        Set<String> open = new TreeSet<>();
        asked.problem.mentors().stream()
            .map(Mentor::id)
            .filter(
                id ->
                    asked.whatIf.isOpen(mentee.id(), id)
                        || asked.newPairs().contains(List.of(mentee.id(), id)))
            .forEach(open::add);
        for (String mentor : open) {
          Set<String> others = new TreeSet<>(open);
          others.remove(mentor);

          Difference with = asked.whatIf.ifMentors(mentee.id(), Set.of(mentor), others);
          Difference without = asked.whatIf.ifMentors(mentee.id(), Set.of(), others);

          Problem less = excluding(asked, mentee.id(), others);
          List<String> pair = List.of(mentee.id(), mentor);
          assertThat(asked.after(with))
              .as("%s with %s only in %s", mentee.id(), mentor, asked.name)
              .isEqualTo(Exhaustive.with(less, asked.policy, pair).best());
          assertThat(asked.after(without)).isEqualTo(Exhaustive.of(less, asked.policy).best());
          answers++;
        }
      }
    }
    assertThat(answers).isGreaterThan(800);
  }

  @Test
  void mentorsWhoCannotBeHadAreRefused() {
    Asked asked = Asked.of(1);
    String mentee = asked.problem.mentees().get(0).id();
    String mentor = asked.problem.mentors().get(0).id();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.whatIf.ifMentors("nobody", Set.of(), Set.of()))
        .withMessage("there is no mentee nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.whatIf.ifMentors(mentee, Set.of(), Set.of("nobody")))
        .withMessage("there is no mentor nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.whatIf.ifMentors(mentee, Set.of(mentor), Set.of(mentor)))
        .withMessage("mentee %s cannot be both with and without mentor %s", mentee, mentor);
  }
}
