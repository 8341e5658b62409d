package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Counts;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/** One thing is spoiled in a result that is right; the checker names it with both figures. */
class SpoiledResultTest {
  private static final Policy POLICY = AffinityTable.policy().hardLimit(new Alone()).build();

  private static final Problem PROBLEM =
      AffinityTable.problem(
              """
                     M-1*2  M-2*1  M-3*1
              E-1*1  90     40     10
              E-2*1  80     70     10
              E-3*1  -      60     10
              E-4*2  50     50     -
              """)
          .ongoing("E-4", "M-1")
          .pin("E-3", "M-3")
          .build();

  /** The hard limit closes the second seat of M-1, so that the bound is not reached. */
  private static Draft right() {
    return Draft.of(PROBLEM, POLICY, "E-2 M-2 new; E-3 M-3 pinned; E-4 M-1 ongoing")
        .mentee("E-1", 0L, 0L, 0L)
        .mentee("E-2", 0L, 0L, 1_000L)
        .mentee("E-4", 0L, 0L, 0L)
        .mentor("M-1", 0L, 0L, 9_000L)
        .mentor("M-2", 0L, 0L, 8_000L)
        .reaches(Draft.mentors(1), 1, 2)
        .reaches(Draft.mentors(2), 0, 1)
        .reaches(Draft.fit(), 7_000, 16_000)
        .rated()
        .counts(PROBLEM, 2, 3);
  }

  static Stream<Arguments> spoilings() {
    return Stream.of(
        spoil("drops a pair", d -> d.matches.remove(0))
            .says("mentor-1: value is 1 in the result, recomputing gives 0"),
        spoil("drops an ongoing pair", d -> d.matches.remove(2))
            .says("E-4, M-1: the pair is ONGOING: 0 times in the result, not 1"),
        spoil("drops a pin", d -> d.matches.remove(1))
            .says("E-3, M-3: the pair is PINNED: 0 times in the result, not 1"),
        spoil("lists a pair twice", d -> d.matches.add(1, d.matches.get(0)))
            .says("E-2, M-2: the pair is more than 1 time in the result"),
        spoil("exceeds a capacity", d -> d.matches.add(0, pair("E-1", "M-2")))
            .says("M-2: the mentor has 2 mentees, seats are 1"),
        spoil("breaks a hard limit", d -> d.matches.add(0, pair("E-1", "M-1")))
            .says(
                "M-1, alone: the hard limit is broken by 1 mentee too many, what is settled"
                    + " breaks it by 0"),
        spoil("exceeds wishes", d -> d.matches.add(2, pair("E-3", "M-2")))
            .says("E-3: the mentee has 2 mentors, wishes are 1"),
        spoil("breaks a rule", d -> d.matches.add(2, pair("E-3", "M-1")))
            .says(
                "E-3, M-1, exclusions: the pair is in the result, the rule exclusions refuses it"),
        spoil("swaps a mentor", d -> d.matches.set(0, pair("E-2", "M-1")))
            .says("fit: value is 7000 in the result, recomputing gives 8000"),
        spoil("swaps a mentee", d -> d.matches.set(0, pair("E-1", "M-2")))
            .says("E-1: the mentee is listed, has 1 mentors and wishes for 1"),
        spoil("names a stranger", d -> d.matches.add(named(d.matches.get(0), "E-9", "M-2")))
            .says("E-9, M-2: the problem has no mentee E-9"),
        spoil("names a strange mentor", d -> d.matches.add(named(d.matches.get(0), "E-4", "M-9")))
            .says("E-4, M-9: the problem has no mentor M-9"),
        spoil("gives a wrong fit", d -> change(d, 0, 7_001, 10_000, 1, Status.NEW))
            .says("E-2, M-2: fit is 7001 in the result, recomputing gives 7000"),
        spoil("gives a wrong known", d -> change(d, 0, 7_000, 9_999, 1, Status.NEW))
            .says("E-2, M-2: known is 9999 in the result, recomputing gives 10000"),
        spoil("numbers mentors wrongly", d -> change(d, 0, 7_000, 10_000, 2, Status.NEW))
            .says("E-2, M-2: mentor number is 2 in the result, recomputing gives 1"),
        spoil("passes a pin off as new", d -> change(d, 1, 1_000, 10_000, 1, Status.NEW))
            .says("E-3, M-3: status is NEW in the result, recomputing gives PINNED"),
        spoil(
                "passes a new pair off as ongoing",
                d -> change(d, 0, 7_000, 10_000, 1, Status.ONGOING))
            .says("E-2, M-2: status is ONGOING in the result, recomputing gives NEW"),
        spoil("gives wrong points", d -> d.matches.set(0, points(d.matches.get(0), 1, "")))
            .says(
                "E-2, M-2: what the criteria give is affinity 700001 of 100 in the result,"
                    + " recomputing gives affinity 700000 of 100"),
        spoil("gives a wrong reason", d -> d.matches.set(0, points(d.matches.get(0), 0, "made-up")))
            .says(
                "E-2, M-2: title or reason of the criterion affinity differ: the reason is made-up"
                    + " in the result, recomputing gives affinity.score"),
        spoil("forgets a criterion", d -> d.matches.set(0, bare(d.matches.get(0), List.of())))
            .says("E-2, M-2: number of criteria is 0 in the result, recomputing gives 1"),
        spoil(
                "invents an unchecked rule",
                d -> d.matches.set(0, bare(d.matches.get(0), List.of("x"))))
            .says(
                "E-2, M-2: the list of rules that could not tell is [x] in the result, recomputing"
                    + " gives []"),
        spoil("does not sort by mentee", d -> d.matches.add(d.matches.remove(0)))
            .says("E-2, M-2: the pair stands after those of E-4, not in order of id"),
        spoil("forgets somebody unmatched", d -> d.unmatched.remove(0))
            .says("E-1: the mentee is not listed, has 0 mentors and wishes for 1"),
        spoil("lists somebody unmatched twice", d -> d.unmatched.add(d.unmatched.get(0)))
            .says("E-1: the mentee is listed 2 times, not 1"),
        spoil("does not sort the unmatched", d -> d.unmatched.add(d.unmatched.remove(0)))
            .says("E-1: the mentee is listed after E-4"),
        spoil("invents somebody unmatched", d -> d.unmatched.add(unmatched(d, "E-9", 1, 0, 3)))
            .says("E-9: the problem has no mentee E-9"),
        spoil("gives wrong wishes", d -> d.unmatched.set(0, unmatched(d, "E-1", 2, 0, 3)))
            .says("E-1: wishes is 2 in the result, recomputing gives 1"),
        spoil("gives a wrong number found", d -> d.unmatched.set(0, unmatched(d, "E-1", 1, 1, 3)))
            .says("E-1: mentors found is 1 in the result, recomputing gives 0"),
        spoil("gives a wrong funnel", d -> d.unmatched.set(0, unmatched(d, "E-1", 1, 0, 2)))
            .says(
                "E-1: funnel is [all (all mentors) 3, exclusions (not ruled out) 2] in the result,"
                    + " recomputing gives [all (all mentors) 3, exclusions (not ruled out) 3]"),
        spoil("gives a wrong cause", d -> d.unmatched.set(0, cause(d, Cause.NO_MENTOR_ALLOWED)))
            .says("E-1: the cause is NO_MENTOR_ALLOWED, the rules leave 3 further mentors"),
        spoil("blames absence", d -> d.unmatched.set(0, cause(d, Cause.NOT_TAKING_PART)))
            .says("E-1: the cause is NOT_TAKING_PART, the rules leave 3 further mentors"),
        spoil("blames consent", d -> d.unmatched.set(0, cause(d, Cause.NOT_CONSENTING)))
            .says("E-1: the cause is NOT_CONSENTING, the rules leave 3 further mentors"),
        spoil("claims a higher first level", d -> value(d, 0, 2, 2))
            .says("mentor-1: value is 2 in the result, recomputing gives 1"),
        spoil("claims more second mentors", d -> value(d, 1, 1, 1))
            .says("mentor-2: value is 1 in the result, recomputing gives 0"),
        spoil("claims a higher fit", d -> value(d, 2, 7_001, 16_000))
            .says("fit: value is 7001 in the result, recomputing gives 7000"),
        spoil("claims a lower bound at the first level", d -> value(d, 0, 1, 1))
            .says("mentor-1: bound is 1 in the result, recomputing gives 2"),
        spoil("claims a lower bound in between", d -> value(d, 1, 0, 0))
            .says("mentor-2: bound is 0 in the result, recomputing gives 1"),
        spoil("claims a lower bound of the fit", d -> value(d, 2, 7_000, 15_999))
            .says("fit: bound is 15999 in the result, recomputing gives 16000"),
        spoil("leaves out a level", d -> d.objective.remove(1)).says("the list of levels is"),
        spoil("leaves out a level of the proof", d -> d.certificateLevels = List.of(Draft.fit()))
            .says("the certificate's list of levels is"),
        spoil("spoils a mentee's price at the first level", d -> Draft.addTo(d.mentees, 1, 0, 1))
            .says("mentor-1: bound is 2 in the result, recomputing gives 3"),
        spoil("spoils a mentee's price in between", d -> Draft.addTo(d.mentees, 1, 1, 1))
            .says("mentor-2: bound is 1 in the result, recomputing gives 2"),
        spoil("spoils a mentee's price of the fit", d -> Draft.addTo(d.mentees, 1, 2, 1))
            .says("fit: bound is 16000 in the result, recomputing gives 16001"),
        spoil("spoils a mentor's price at the first level", d -> Draft.addTo(d.mentors, 0, 0, 1))
            .says("mentor-1: bound is 2 in the result, recomputing gives 3"),
        spoil("spoils a mentor's price in between", d -> Draft.addTo(d.mentors, 0, 1, 1))
            .says("mentor-2: bound is 1 in the result, recomputing gives 2"),
        spoil("spoils a mentor's price of the fit", d -> Draft.addTo(d.mentors, 0, 2, 1))
            .says("fit: bound is 16000 in the result, recomputing gives 16001"),
        spoil("hides a price", d -> d.mentors.remove(0)).says("fit: bound is 16000 in the result"),
        spoil("gives two prices", d -> d.mentors.add(d.mentors.get(0)))
            .says("M-1: there are 2 prices, not 1"),
        spoil("prices a stranger", d -> d.mentor("M-9", 0L, 0L, 0L))
            .says("M-9: there is a price, the problem has nobody of this id"),
        spoil("gives a short price", d -> d.mentor("M-3", 0L, 0L))
            .says("M-3: the price has 2 levels, the objective 3"),
        spoil(
                "gives a price that would wrap",
                d -> Draft.addTo(d.mentors, 0, 2, Long.MAX_VALUE / 2))
            .says("M-1: the price is [0, 0, 4611686018427396903], at most 2305843009213693952"),
        spoil("gives a large price", d -> huge(d))
            .says("fit: bound is 16000 in the result, recomputing gives 2305843009213700952"),
        spoil("claims to be proven", d -> d.optimality = proven(7_000, 16_000))
            .says("mentor-1: how good the result is is Optimality[status=PROVEN"),
        spoil("names the wrong level", d -> d.optimality = bounded(7_000, 16_000))
            .says("Level[kind=MENTORS, mentorNumber=1], value=1, bound=2"),
        spoil("claims that no search was needed", d -> d.searchEnding = SearchEnding.NOT_NEEDED)
            .says("mentor-1: the search ended with NOT_NEEDED, value is 1 and bound 2"),
        spoil("claims to have reached the bound", d -> d.searchEnding = SearchEnding.BOUND_REACHED)
            .says("mentor-1: the search ended with BOUND_REACHED, value is 1 and bound 2"),
        spoil("forgets a limit", d -> d.limits.clear())
            .says("number of limits is 0 in the result, recomputing gives 1"),
        spoil("gives a wrong excess", d -> d.limit(new LimitOutcome("alone", true, 3, 0)))
            .says("alone: excess is 3 in the result, recomputing gives 0"),
        spoil("gives a wrong cost", d -> d.limit(new LimitOutcome("alone", true, 0, 2)))
            .says("alone: cost is 2 in the result, recomputing gives 0"),
        spoil("softens a limit", d -> d.limit(new LimitOutcome("alone", false, 0, 0)))
            .says("alone: hard is false in the result, recomputing gives true"),
        spoil("renames a limit", d -> d.limits.set(0, new LimitOutcome("other", true, 0, 0)))
            .says("alone: id of the limit is other in the result, recomputing gives alone"),
        spoil("is about other people", d -> d.fingerprint = "0")
            .says("fingerprint of problem and policy is 0 in the result, recomputing gives "),
        spoil("is of another version", d -> d.version = 9)
            .says("version is 9 in the result, recomputing gives 2"),
        spoil("miscounts", d -> d.counts = new Counts(5, 4, 0, 0, 3, 4, 0))
            .says("number of mentees is 5 in the result, recomputing gives 4"),
        spoil("miscounts seats", d -> d.counts = new Counts(4, 3, 0, 0, 3, 3, 0))
            .says("number of open seats is 3 in the result, recomputing gives 2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilings")
  void refuses(String what, Consumer<Draft> spoiling, String message) {
    Draft draft = right();
    assertThat(violations(draft)).as("before").isEmpty();
    spoiling.accept(draft);
    assertThat(violations(draft)).as(what).anySatisfy(v -> assertThat(v).contains(message));
  }

  private static List<String> violations(Draft draft) {
    return Verifier.verify(PROBLEM, POLICY, draft.result()).violations().stream()
        .map(Violation::toString)
        .toList();
  }

  private record Spoiling(String what, Consumer<Draft> change) {
    Arguments says(String message) {
      return arguments(what, change, message);
    }
  }

  private static Spoiling spoil(String what, Consumer<Draft> change) {
    return new Spoiling(what, change);
  }

  private static Match pair(String mentee, String mentor) {
    return Draft.of(PROBLEM, POLICY, mentee + " " + mentor + " new").matches.get(0);
  }

  private static Match named(Match match, String mentee, String mentor) {
    return new Match(mentee, mentor, 1, Status.NEW, match.fit(), 10_000, match.points(), List.of());
  }

  private static void change(
      Draft draft, int index, int fit, int known, int number, Status status) {
    Match old = draft.matches.get(index);
    draft.matches.set(
        index,
        new Match(
            old.menteeId(), old.mentorId(), number, status, fit, known, old.points(), List.of()));
  }

  private static Match points(Match match, long more, String key) {
    Appraisal.Points old = match.points().get(0);
    Reason reason =
        key.isEmpty() ? old.reason() : new Reason(key, old.reason().audience(), List.of(), "x");
    Appraisal.Points points =
        new Appraisal.Points(
            old.criterionId(), old.title(), old.attainable(), old.earned() + more, true, reason);
    return new Match(
        match.menteeId(),
        match.mentorId(),
        1,
        Status.NEW,
        match.fit(),
        match.known(),
        List.of(points),
        List.of());
  }

  private static Match bare(Match match, List<String> unchecked) {
    return new Match(
        match.menteeId(),
        match.mentorId(),
        1,
        Status.NEW,
        match.fit(),
        match.known(),
        unchecked.isEmpty() ? List.of() : match.points(),
        unchecked);
  }

  private static Unmatched unmatched(Draft draft, String id, int wanted, int found, int left) {
    Unmatched first = draft.unmatched.get(0);
    Unmatched.Step last = first.funnel().get(1);
    return new Unmatched(
        id,
        wanted,
        found,
        first.cause(),
        List.of(first.funnel().get(0), new Unmatched.Step(last.ruleId(), last.title(), left)));
  }

  private static Unmatched cause(Draft draft, Cause cause) {
    Unmatched old = draft.unmatched.get(0);
    return new Unmatched(
        old.menteeId(), old.mentorsWanted(), old.mentorsFound(), cause, old.funnel());
  }

  private static void value(Draft draft, int index, long value, long bound) {
    draft.objective.set(index, new LevelValue(draft.objective.get(index).level(), value, bound));
    draft.rated();
  }

  private static void huge(Draft draft) {
    draft.mentors.set(0, new Price("M-1", List.of(0L, 0L, 1L << 61)));
  }

  private static Optimality proven(long value, long bound) {
    return new Optimality(Optimality.Status.PROVEN, Draft.fit(), value, bound);
  }

  private static Optimality bounded(long value, long bound) {
    return new Optimality(Optimality.Status.BOUNDED, Draft.fit(), value, bound);
  }
}
