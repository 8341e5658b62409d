package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentormatching.explain.ClosestMentor;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.rules.LadderGapWithin;
import org.mentormatching.result.Help;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Remedy;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.WhatIf;

/** What would help, over seeded small programmes, each answer against every set of pairs. */
class WhatHelpsTest {
  private static final int PROGRAMMES = 300;

  /** Where {@link Exhaustive} counts mentees with a mentor. */
  private static final int PEOPLE = 2;

  private static final List<String> RANKS = List.of("r1", "r2", "r3", "r4");

  /** A programme, its result and what is asked about it. */
  private static final class Asked {
    final Problem problem;
    final Policy policy;
    final MatchingResult result;
    final WhatIf whatIf;
    final Exhaustive before;
    final String name;

    Asked(Problem problem, Policy policy, String name) {
      this.problem = problem;
      this.policy = policy;
      this.name = name;
      Matcher matcher = Matcher.using(policy);
      result = matcher.match(problem);
      whatIf = matcher.whatIf(problem, result, RunOptions.defaults()).orElseThrow();
      before = Exhaustive.of(problem, policy);
    }

    /** A third of the programmes want a mentee for every mentor. */
    static Asked of(long seed) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy.Builder policy = policy(programme);
      if (seed % 3 == 0) {
        policy.lowerLimit(new MenteeForEveryMentor());
      }
      return new Asked(programme.problem(), policy.build(), "programme " + seed);
    }

    static Policy.Builder policy(SmallProgramme programme) {
      return programme
          .policy()
          .require(new LadderGapWithin("rank-gap", Column.text("rank"), RANKS, 0, 1));
    }

    List<Help> cheapest() {
      List<Help> helps = new ArrayList<>();
      problem.mentees().forEach(mentee -> whatIf.cheapestHelp(mentee.id()).ifPresent(helps::add));
      return helps;
    }

    /** Whether a mentor who is allowed offers seats, of which settled pairs take no more. */
    boolean couldHaveASeat(String menteeId) {
      return problem.mentors().stream()
          .anyMatch(
              mentor ->
                  mentor.capacity() > 0
                      && settledOf(mentor) <= mentor.capacity()
                      && before.isOpen(menteeId, mentor.id())
                      && result.matches().stream()
                          .noneMatch(
                              match ->
                                  match.menteeId().equals(menteeId)
                                      && match.mentorId().equals(mentor.id())));
    }

    private long settledOf(Mentor mentor) {
      Set<String> pairs = new TreeSet<>();
      problem.ongoing().forEach(pair -> pairs.add(pair.menteeId() + " with " + pair.mentorId()));
      problem.pins().forEach(pin -> pairs.add(pin.menteeId() + " with " + pin.mentorId()));
      return pairs.stream().filter(pair -> pair.endsWith(" with " + mentor.id())).count();
    }

    long people() {
      return Exhaustive.values(result.objective())[PEOPLE];
    }

    /** What a run finds if a change is made in the inputs. */
    MatchingResult run(Remedy remedy) {
      ChangedInputs changed = ChangedInputs.of(problem, policy, remedy);
      return Matcher.using(changed.policy()).match(changed.problem());
    }

    /** What is reached at every level if a change is made in the inputs. */
    long[] best(Remedy remedy) {
      ChangedInputs changed = ChangedInputs.of(problem, policy, remedy);
      long[] best = Exhaustive.of(changed.problem(), changed.policy()).best();
      changed
          .pinned()
          .ifPresent(
              pair -> {
                long[] pinned =
                    remedy instanceof Remedy.MentorFor
                        ? worthOfArrival(changed, pair)
                        : before.worth(List.of(pair));
                for (int level = 0; level < best.length; level++) {
                  best[level] += pinned[level];
                }
              });
      return best;
    }

    private static long[] worthOfArrival(ChangedInputs changed, List<String> pair) {
      Problem.Builder unpinned =
          Problem.builder()
              .mentees(changed.problem().mentees())
              .mentors(changed.problem().mentors());
      changed.problem().ongoing().forEach(o -> unpinned.ongoing(o.menteeId(), o.mentorId()));
      changed.problem().pins().stream()
          .filter(pin -> !List.of(pin.menteeId(), pin.mentorId()).equals(pair))
          .forEach(unpinned::pin);
      return Exhaustive.of(unpinned.build(), changed.policy()).worth(List.of(pair));
    }

    /** What is reached at every level if an answer is right. */
    long[] claimed(Help help) {
      List<LevelValue> values = new ArrayList<>();
      for (int level = 0; level < help.changes().size(); level++) {
        LevelValue now = result.objective().get(level);
        long value = now.value() + help.changes().get(level).more();
        values.add(new LevelValue(now.level(), value, value));
      }
      return Exhaustive.values(values);
    }
  }

  @Test
  void everyChangeHelpsExactlyAsManyPeopleAsItSays() {
    Set<String> kinds = new TreeSet<>();
    int answers = 0;
    int several = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
      helps.addAll(asked.cheapest());
      for (Help help : helps) {
        String name = help + " in " + asked.name;
        long[] best = asked.best(help.remedy());
        assertThat(help.isExact()).as(name).isTrue();
        assertThat(asked.claimed(help)).as(name).isEqualTo(best);
        assertThat(best[PEOPLE] - asked.people()).as(name).isEqualTo(help.least());
        kinds.add(help.remedy().getClass().getSimpleName());
        answers++;
        several += help.least() > 1 ? 1 : 0;
      }
    }
    assertThat(answers).isGreaterThan(PROGRAMMES);
    assertThat(several).as("changes that serve several").isPositive();
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Remedy.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet()));
  }

  @Test
  void noSeatAndNoStepThatHelpsIsMissing() {
    int helping = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      Set<String> said = new TreeSet<>();
      for (Help help : asked.whatIf.whatHelps()) {
        said.add(
            help.remedy() instanceof Remedy.MoreSeats more
                ? more.mentorId()
                : help.remedy().toString());
      }
      for (Mentor mentor : asked.problem.mentors()) {
        if (mentor.capacity() > 0) {
          boolean helps = asked.best(new Remedy.MoreSeats(mentor.id(), 1))[PEOPLE] > asked.people();
          assertThat(said.contains(mentor.id()))
              .as("a seat with %s in %s", mentor.id(), asked.name)
              .isEqualTo(helps);
          helping += helps ? 1 : 0;
        }
      }
      for (String title : List.of("rank 1 below to 1 above", "rank 0 to 2 above")) {
        Remedy remedy = new Remedy.RuleRelaxed("rank-gap", title);
        assertThat(said.contains(remedy.toString()))
            .as("%s in %s", remedy, asked.name)
            .isEqualTo(asked.best(remedy)[PEOPLE] > asked.people());
      }
    }
    assertThat(helping).isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void thoseThatServeMostComeFirst() {
    for (long seed = 0; seed < PROGRAMMES / 4; seed++) {
      List<Integer> served = Asked.of(seed).whatIf.whatHelps().stream().map(Help::least).toList();
      assertThat(served).isSortedAccordingTo((a, b) -> b - a).allMatch(count -> count > 0);
    }
  }

  @Test
  void theCheapestChangeServesTheMenteeAskedAbout() {
    int without = 0;
    int answered = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      for (Mentee mentee : asked.problem.mentees()) {
        asked
            .whatIf
            .cheapestHelp(mentee.id())
            .ifPresent(help -> assertThat(help.menteeIds()).as(asked.name).contains(mentee.id()));
      }
      List<String> waiting =
          asked.result.unmatched().stream()
              .filter(unmatched -> unmatched.cause() == Cause.NO_FREE_SEAT)
              .filter(unmatched -> unmatched.mentorsFound() == 0)
              .map(unmatched -> unmatched.menteeId())
              .filter(asked::couldHaveASeat)
              .toList();
      without += waiting.size();
      answered +=
          (int) waiting.stream().filter(id -> asked.whatIf.cheapestHelp(id).isPresent()).count();
    }
    assertThat(answered).as("answers for those who only lack a seat").isEqualTo(without);
    assertThat(without).isGreaterThan(PROGRAMMES / 20);
  }

  @Test
  void whoeverAChangeOfTheProgrammeServesIsToldOfAChange() {
    int served = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      for (Asked asked : List.of(Asked.of(seed), underLimits(seed))) {
        List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
        helps.removeIf(help -> help.remedy() instanceof Remedy.OneMoreMentor);
        for (Help help : helps) {
          for (String menteeId : help.menteeIds()) {
            if (asked.result.unmatched().stream()
                .anyMatch(one -> one.menteeId().equals(menteeId))) {
              assertThat(asked.whatIf.cheapestHelp(menteeId))
                  .as("%s of %s in %s", menteeId, help, asked.name)
                  .isPresent();
              served++;
            }
          }
        }
      }
    }
    assertThat(served).isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void nobodyIsAdvisedToFindADoubleOfWhomAVetoKeepsAway() {
    int advised = 0;
    int ofCoordinator = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Asked asked = Asked.of(seed);
      Appraiser appraiser = Appraiser.of(asked.policy, asked.problem);
      for (Mentee mentee : asked.problem.mentees()) {
        Optional<String> like =
            asked.whatIf.cheapestHelp(mentee.id()).flatMap(help -> like(help.remedy()));
        if (like.isPresent()) {
          Mentor mentor = asked.problem.mentor(like.get()).orElseThrow();
          boolean isRuledOut =
              asked.problem.exclusions().stream()
                  .filter(asked.problem::isOfCoordinatorAlone)
                  .filter(pair -> pair.menteeId().equals(mentee.id()))
                  .anyMatch(pair -> pair.mentorId().equals(mentor.id()));
          ofCoordinator += isRuledOut ? 1 : 0;
          Set<String> choices = isRuledOut ? Set.of("active") : Set.of("exclusions", "active");
          assertThat(appraiser.appraise(mentee, mentor).rules())
              .as("%s for %s in %s", like, mentee.id(), asked.name)
              .noneMatch(ruling -> ruling.refuses() && choices.contains(ruling.ruleId()));
          advised++;
        }
      }
    }
    assertThat(advised).as("mentors advised").isPositive();
    assertThat(ofCoordinator).as("like one whom the coordinator rules out").isPositive();
  }

  private static Optional<String> like(Remedy remedy) {
    if (remedy instanceof Remedy.OneMoreMentor more) {
      return Optional.of(more.likeMentorId());
    }
    return remedy instanceof Remedy.MentorFor wanted
        ? Optional.of(wanted.likeMentorId())
        : Optional.empty();
  }

  @Test
  void theClosestMentorIsTheSameWithAResultOpenedAsWithout() {
    int allowed = 0;
    int refused = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = Asked.policy(programme).minimumFit(seed % 2 == 0 ? 0 : 40).build();
      Problem problem = programme.problem();
      MatchingResult result = Matcher.using(policy).match(problem);
      WhatIf whatIf =
          Matcher.using(policy).whatIf(problem, result, RunOptions.defaults()).orElseThrow();
      Explainer explainer = Explainer.of(problem, policy, result);
      for (Mentee mentee : problem.mentees()) {
        Optional<ClosestMentor> closest = explainer.closest(mentee.id(), whatIf);
        assertThat(closest)
            .as("%s in programme %d", mentee.id(), seed)
            .isEqualTo(explainer.closest(mentee.id()));
        allowed += closest.filter(one -> one.refusedBy().isEmpty()).isPresent() ? 1 : 0;
        refused += closest.filter(one -> !one.refusedBy().isEmpty()).isPresent() ? 1 : 0;
      }
    }
    assertThat(allowed).as("closest mentors who are allowed").isPositive();
    assertThat(refused).as("closest mentors whom a rule refuses").isPositive();
  }

  @Test
  void underLimitsTheAnswerIsAnIntervalThatHolds() {
    int exact = 0;
    int open = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      Asked asked = underLimits(seed);
      List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
      helps.addAll(asked.cheapest());
      for (Help help : helps) {
        long served = asked.best(help.remedy())[PEOPLE] - asked.people();
        assertThat(served)
            .as("%s in %s", help, asked.name)
            .isBetween((long) help.least(), (long) help.most());
        exact += help.isExact() ? 1 : 0;
        open += help.isExact() ? 0 : 1;
      }
    }
    assertThat(exact).isPositive();
    assertThat(open).isPositive();
  }

  @Test
  void underLimitsARunWithTheChangeServesThosePeople() {
    int named = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      Asked asked = underLimits(seed);
      List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
      helps.addAll(asked.cheapest());
      for (Help help : helps) {
        if (help.changes().isEmpty() && !help.menteeIds().isEmpty()) {
          MatchingResult then = asked.run(help.remedy());
          for (String menteeId : help.menteeIds()) {
            assertThat(mentors(then, menteeId))
                .as("%s in %s for %s", help, asked.name, menteeId)
                .isGreaterThan(mentors(asked.result, menteeId));
            named++;
          }
        }
      }
    }
    assertThat(named).as("people named under limits").isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void namesWhoeverLosesTheirMentor() {
    int losing = 0;
    List<Limit> limits =
        List.of(
            new MentorHours(),
            new NoSharedMentorInLine(),
            new AtMost("of-a-house", AtMost.Side.MENTEES, SmallProgramme.HOUSE, 1));
    for (int seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed, 7, 4);
      Policy policy = Asked.policy(programme).hardLimit(limits.get(seed % limits.size())).build();
      Asked asked = new Asked(programme.problem(), policy, "programme " + seed);
      List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
      helps.addAll(asked.cheapest());
      for (Help help : helps) {
        if (help.changes().isEmpty() && !help.menteeIds().isEmpty()) {
          String name = help + " in " + asked.name;
          MatchingResult then = asked.run(help.remedy());
          assertThat(mentees(asked, id -> mentors(then, id) < mentors(asked.result, id)))
              .as(name)
              .isEqualTo(help.losingIds());
          long served = alone(help.menteeIds(), asked.result) - alone(help.menteeIds(), then);
          long lost = alone(help.losingIds(), then) - alone(help.losingIds(), asked.result);
          assertThat(served - lost).as(name).isEqualTo(help.least());
          losing += help.losingIds().isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(losing).as("changes by which somebody loses a mentor").isGreaterThan(10);
  }

  private static List<String> mentees(Asked asked, Predicate<String> condition) {
    return asked.problem.mentees().stream().map(Mentee::id).filter(condition).sorted().toList();
  }

  /** How many of some mentees have nobody. */
  private static long alone(List<String> menteeIds, MatchingResult result) {
    return result.unmatched().stream()
        .filter(one -> one.mentorsFound() == 0 && menteeIds.contains(one.menteeId()))
        .count();
  }

  @Test
  void underLimitsNoSeatThatARunFindsHelpfulIsMissing() {
    int helping = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      Asked asked = underLimits(seed);
      Set<String> said = new TreeSet<>();
      for (Help help : asked.whatIf.whatHelps()) {
        if (help.remedy() instanceof Remedy.MoreSeats more) {
          said.add(more.mentorId());
        }
      }
      for (Mentor mentor : asked.problem.mentors()) {
        if (mentor.capacity() > 0) {
          MatchingResult then = asked.run(new Remedy.MoreSeats(mentor.id(), 1));
          boolean helps = Exhaustive.values(then.objective())[PEOPLE] > asked.people();
          assertThat(said.contains(mentor.id()))
              .as("a seat with %s in %s", mentor.id(), asked.name)
              .isEqualTo(helps);
          helping += helps && !asked.result.provenWithoutLimits() ? 1 : 0;
        }
      }
    }
    assertThat(helping).as("seats that help where limits shaped the result").isPositive();
  }

  @Test
  void underLimitsNoMentorThatARunFindsHelpfulIsMissing() {
    int helping = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      Asked asked = underLimits(seed);
      boolean isSaid =
          asked.whatIf.whatHelps().stream()
              .anyMatch(help -> help.remedy() instanceof Remedy.OneMoreMentor);
      boolean helps =
          asked.problem.mentors().stream()
              .map(like -> asked.best(new Remedy.OneMoreMentor(like.id(), new TreeMap<>())))
              .anyMatch(best -> best[PEOPLE] > asked.people());
      assertThat(isSaid).as(asked.name).isEqualTo(helps);
      helping += helps && !asked.result.provenWithoutLimits() ? 1 : 0;
    }
    assertThat(helping).as("mentors that help where limits shaped the result").isPositive();
  }

  private static Mentee needing(String id, int hours) {
    return Mentee.builder(id).set(Columns.HOURS_PER_MONTH, Duration.ofHours(hours)).build();
  }

  private static Mentor having(String id, int hours) {
    return Mentor.builder(id).set(Columns.HOURS_PER_MONTH, Duration.ofHours(hours)).build();
  }

  @Test
  void aMentorIsKeptWhoseLikeHasHoursForTheMentee() {
    Policy policy =
        Policy.builder().prefer(new Affinity(), 100).hardLimit(new MentorHours()).build();
    Mentee waiting = needing("E-4", 1).toBuilder().set(Columns.CYCLES_WAITING, 1L).build();
    Problem problem =
        Problem.builder()
            .mentors(List.of(having("M-1", 1), having("M-2", 3)))
            .mentees(List.of(needing("E-1", 2), needing("E-2", 2), needing("E-3", 1), waiting))
            .affinity("E-1", "M-2", 90)
            .affinity("E-2", "M-2", 60)
            .affinity("E-3", "M-1", 50)
            .affinity("E-4", "M-1", 70)
            .build();
    Asked asked = new Asked(problem, policy, "four and two");
    assertThat(asked.result.unmatched()).extracting(Unmatched::menteeId).contains("E-2");

    Help help = asked.whatIf.cheapestHelp("E-2").orElseThrow();

    assertThat(help.remedy()).isEqualTo(new Remedy.MentorFor("E-2", "M-2", new TreeMap<>()));
    assertThat(help.menteeIds()).containsExactly("E-2");
    assertThat(asked.run(help.remedy()).matches()).extracting(Match::menteeId).contains("E-2");
  }

  @Test
  void aRunWithAChangeLeavesNoIntervalWhereItProvesThatNobodyElseCanBeServed() {
    int closed = 0;
    int open = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      Asked asked = underLimits(seed);
      for (Help help : asked.whatIf.whatHelps()) {
        if (help.changes().isEmpty()) {
          closed += help.isExact() ? 1 : 0;
          open += help.isExact() ? 0 : 1;
        }
      }
    }
    assertThat(open * 20).as("intervals beside %d numbers", closed).isLessThan(closed);
  }

  /** A mentee with one mentor of two could lose that one for the seat that is kept. */
  @Test
  void keptSeatUnderASoftLimitGivesOneMentorMore() {
    int further = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = Asked.policy(programme).softLimit(new RisingLoad(1), 3).build();
      Asked asked = new Asked(programme.problem(), policy, "programme " + seed);
      for (Mentee mentee : asked.problem.mentees()) {
        Optional<Help> help = asked.whatIf.cheapestHelp(mentee.id());
        if (help.filter(one -> one.changes().isEmpty()).isPresent()) {
          assertThat(mentors(asked.run(help.get().remedy()), mentee.id()))
              .as("%s, %s in %s", mentee.id(), help, asked.name)
              .isGreaterThan(mentors(asked.result, mentee.id()));
          further += mentors(asked.result, mentee.id()) > 0 ? 1 : 0;
        }
      }
    }
    assertThat(further).as("second mentors").isPositive();
  }

  @Test
  void limitThatIsMerelyThereHidesNoHelp() {
    int kept = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Problem problem = programme.problem();
      Asked free = new Asked(problem, Asked.policy(programme).build(), "programme " + seed);
      Policy policy = free.policy.toBuilder().hardLimit(new NoMutualPairs()).build();
      Asked limited = new Asked(problem, policy, "programme " + seed);
      boolean isSame = limited.result.matches().equals(free.result.matches());
      for (Mentee mentee : isSame ? problem.mentees() : List.<Mentee>of()) {
        Optional<Help> help = free.whatIf.cheapestHelp(mentee.id());
        Optional<Help> same = limited.whatIf.cheapestHelp(mentee.id());
        if (help.filter(one -> one.least() > 0).isPresent()) {
          assertThat(same).as("%s, %s in %s", mentee.id(), help, free.name).isPresent();
          boolean isKept =
              same.get().remedy() instanceof Remedy.SeatFor
                  || same.get().remedy() instanceof Remedy.MentorFor;
          kept += isKept ? 1 : 0;
          assertThat(mentors(limited.run(same.get().remedy()), mentee.id()))
              .as("%s, %s in %s", mentee.id(), same, free.name)
              .isGreaterThan(mentors(limited.result, mentee.id()));
        }
      }
    }
    assertThat(kept).as("seats and mentors kept by a pin").isPositive();
  }

  private static Asked underLimits(long seed) {
    SmallProgramme programme = SmallProgramme.of(seed);
    Policy policy = Asked.policy(programme).hardLimit(new MentorHours()).build();
    return new Asked(programme.problem(), policy, "programme " + seed);
  }

  private static long mentors(MatchingResult result, String menteeId) {
    return result.matches().stream().filter(match -> match.menteeId().equals(menteeId)).count();
  }

  @Test
  void underWeightedCoverageTheObjectiveGainsWhatIsSaid() {
    int answers = 0;
    for (long seed = 0; seed < PROGRAMMES / 2; seed++) {
      SmallProgramme programme = SmallProgramme.of(seed);
      Policy policy = Asked.policy(programme).coverage(Coverage.weighted(60)).build();
      Asked asked = new Asked(programme.problem(), policy, "programme " + seed);
      List<Help> helps = new ArrayList<>(asked.whatIf.whatHelps());
      helps.addAll(asked.cheapest());
      for (Help help : helps) {
        assertThat(asked.claimed(help))
            .as("%s in %s", help, asked.name)
            .isEqualTo(asked.best(help.remedy()));
        answers++;
      }
    }
    assertThat(answers).isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void anAnswerDoesNotDependOnTheQuestionsBefore() {
    for (long seed = 0; seed < 50; seed++) {
      Asked asked = Asked.of(seed);
      List<Help> first = asked.whatIf.whatHelps();
      List<Help> cheapest = asked.cheapest();
      assertThat(asked.cheapest()).isEqualTo(cheapest);
      assertThat(Asked.of(seed).cheapest()).isEqualTo(cheapest);
      assertThat(asked.whatIf.whatHelps()).isEqualTo(first);
    }
  }
}
