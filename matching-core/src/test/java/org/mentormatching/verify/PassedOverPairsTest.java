package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.PinConflictException;
import org.mentormatching.result.Unmatched;

/** Pairs that cannot count are passed over together, and that never changes what is found. */
class PassedOverPairsTest {
  private static final int DRAFTS = 40;

  private record Case(RandomProgrammes programme, MatchingResult result) {
    List<String> violations(Draft draft) {
      return Verifier.verify(programme.problem(), programme.policy(), draft.result())
          .violations()
          .stream()
          .map(Violation::toString)
          .toList();
    }

    List<Long> plainBound(Draft draft) {
      return PlainBound.of(programme.problem(), programme.policy(), draft.result());
    }
  }

  private static List<Case> cases() {
    List<Case> cases =
        LongStream.range(0, 12)
            .mapToObj(RandomProgrammes::larger)
            .flatMap(programme -> match(programme).stream())
            .limit(5)
            .toList();
    assertThat(cases).hasSize(5);
    return cases;
  }

  private static Optional<Case> match(RandomProgrammes programme) {
    try {
      MatchingResult result = Matcher.using(programme.policy()).match(programme.problem());
      return Optional.of(new Case(programme, result));
    } catch (PinConflictException e) {
      return Optional.empty();
    }
  }

  /** Changes the prices of some people at any level, by a little, a good deal or very much. */
  private static Draft spoiled(MatchingResult result, Random random) {
    Draft draft = Draft.of(result);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      List<Price> side = random.nextBoolean() ? draft.mentees : draft.mentors;
      int level = random.nextInt(result.objective().size());
      long amount = 1L << random.nextInt(random.nextInt(4) == 0 ? 50 : 14);
      Draft.addTo(
          side, random.nextInt(side.size()), level, random.nextBoolean() ? amount : -amount);
    }
    return draft;
  }

  private static void setBounds(Draft draft, List<Long> bounds) {
    for (int level = 0; level < bounds.size(); level++) {
      LevelValue old = draft.objective.get(level);
      draft.objective.set(level, new LevelValue(old.level(), old.value(), bounds.get(level)));
    }
    draft.rated();
  }

  private static List<String> ofBounds(List<String> violations) {
    return violations.stream().filter(text -> text.contains(": bound is ")).toList();
  }

  @Test
  void boundIsThatOfLookingAtEveryPair() {
    int changed = 0;
    for (Case one : cases()) {
      Random random = new Random(one.result().matches().size());
      List<Long> proven = one.result().objective().stream().map(LevelValue::bound).toList();
      assertThat(one.plainBound(Draft.of(one.result()))).isEqualTo(proven);
      for (int i = 0; i < DRAFTS; i++) {
        Draft draft = spoiled(one.result(), random);
        List<Long> bound = one.plainBound(draft);
        setBounds(draft, bound);
        assertThat(ofBounds(one.violations(draft))).as("draft %d", i).isEmpty();
        changed += bound.equals(proven) ? 0 : 1;
        int level = random.nextInt(bound.size());
        List<Long> other = new ArrayList<>(bound);
        other.set(level, bound.get(level) - 1);
        setBounds(draft, other);
        assertThat(ofBounds(one.violations(draft))).as("draft %d, one less", i).hasSize(1);
      }
    }
    assertThat(changed).isGreaterThan(DRAFTS);
  }

  @Test
  void everyNumberOfAFunnelIsCounted() {
    int steps = 0;
    for (Case one : cases()) {
      assertThat(one.violations(Draft.of(one.result()))).isEmpty();
      for (int i = 0; i < Math.min(5, one.result().unmatched().size()); i++) {
        Unmatched right = one.result().unmatched().get(i);
        for (int step = 0; step < right.funnel().size(); step++) {
          Draft draft = Draft.of(one.result());
          draft.unmatched.set(i, oneMore(right, step));
          assertThat(one.violations(draft))
              .as("%s, step %d", right.menteeId(), step)
              .anySatisfy(text -> assertThat(text).contains("funnel is "));
          steps++;
        }
      }
    }
    assertThat(steps).isGreaterThan(100);
  }

  private static Unmatched oneMore(Unmatched right, int at) {
    List<Unmatched.Step> funnel = new ArrayList<>(right.funnel());
    Unmatched.Step step = funnel.get(at);
    funnel.set(at, new Unmatched.Step(step.ruleId(), step.title(), step.mentorsLeft() + 1));
    return new Unmatched(
        right.menteeId(), right.mentorsWanted(), right.mentorsFound(), right.cause(), funnel);
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (Case one : cases()) {
        Random random = new Random(1);
        for (int i = 0; i < DRAFTS; i++) {
          Draft draft = spoiled(one.result(), random);
          assertThat(
                  Verifier.verify(
                      one.programme().problem(),
                      one.programme().policy(),
                      draft.result(),
                      () -> false,
                      threads,
                      3))
              .isEqualTo(
                  Verifier.verify(
                      one.programme().problem(), one.programme().policy(), draft.result()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static final Column<Long> NUMBER = Column.number("number");

  /** Everybody's number is different, and the closer the better. */
  private static final class Near implements Criterion {
    private final int of;
    private final AtomicInteger asked;

    Near(int of, AtomicInteger asked) {
      this.of = of;
      this.asked = asked;
    }

    @Override
    public String id() {
      return "near";
    }

    @Override
    public String title() {
      return "near";
    }

    @Override
    public Reads reads() {
      return Reads.both(NUMBER);
    }

    @Override
    public Share share(PairView pair) {
      asked.incrementAndGet();
      long apart = Math.abs(pair.mentee(NUMBER).orElseThrow() - pair.mentor(NUMBER).orElseThrow());
      return Share.of(of - apart, of);
    }

    @Override
    public Reason reason(PairView pair) {
      return Reason.of("near", Audience.EVERYBODY, "near");
    }
  }

  private static final Column<String> HOUSE = Column.text("house");

  private static void withPeople(int size, Consumer<Problem> then) {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < size; i++) {
      String house = "house " + i % 10;
      long number = i;
      problem.mentee(
          Mentee.builder("E-%03d".formatted(i)).set(NUMBER, number).set(HOUSE, house).build());
      problem.mentor(
          Mentor.builder("M-%03d".formatted(i)).set(NUMBER, number).set(HOUSE, house).build());
    }
    then.accept(problem.build());
  }

  @Test
  void asksOnlyAboutPairsThatCouldCount() {
    AtomicInteger asked = new AtomicInteger();
    Policy policy =
        Policy.builder()
            .prefer(new EqualColumns("house", HOUSE, HOUSE), 60)
            .prefer(new Near(200, asked), 40)
            .build();
    withPeople(
        200,
        problem -> {
          MatchingResult result = Matcher.using(policy).match(problem);
          asked.set(0);
          assertThat(Verifier.verify(problem, policy, result).isConfirmed()).isTrue();
          assertThat(asked.get()).isPositive().isLessThan(200 * 200 / 5);
        });
  }
}
