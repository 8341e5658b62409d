package org.mentormatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Unit;
import org.mentormatching.policy.rules.SameColumn;
import org.mentormatching.result.Phase;

/** How much is done between two questions whether the caller has cancelled. */
class CancellationTest {
  private static final int MENTEES = 128;
  private static final int MENTORS = 1_100;
  private static final Column<Long> NUMBER = Column.number("number");
  private static final Column<String> SITE = Column.text("site");

  /** Says something else of every pair, and counts how often it is asked. */
  private record Opaque(AtomicInteger asked) implements Criterion {
    @Override
    public String id() {
      return "opaque";
    }

    @Override
    public String title() {
      return "opaque";
    }

    @Override
    public Reads reads() {
      return Reads.both(NUMBER);
    }

    @Override
    public Share share(PairView pair) {
      asked.incrementAndGet();
      long mentee = pair.mentee(NUMBER).orElseThrow();
      return Share.of((mentee * 37 + pair.mentor(NUMBER).orElseThrow() * 101) % 997, 997);
    }

    @Override
    public Reason reason(PairView pair) {
      return Reason.of(id(), Audience.EVERYBODY, title());
    }

    @Override
    public String toString() {
      return id();
    }
  }

  private final AtomicInteger asked = new AtomicInteger();
  private final Policy policy =
      Policy.builder()
          .require(new SameColumn("site", SITE, SITE))
          .prefer(new Opaque(asked), 10)
          .build();

  /** All on one site; every tenth mentor has a seat, so that some mentees find none. */
  private static Problem people() {
    Problem.Builder problem = Problem.builder();
    for (long i = 0; i < MENTEES; i++) {
      problem.mentee(Mentee.builder("E-" + i).set(NUMBER, i).set(SITE, "here").build());
    }
    for (long j = 0; j < MENTORS; j++) {
      problem.mentor(
          Mentor.builder("M-" + j)
              .set(NUMBER, j)
              .set(SITE, "here")
              .set(Columns.CAPACITY, j % 10 == 0 ? 1L : 0L)
              .build());
    }
    return problem.build();
  }

  @Test
  void asksAtLeastOnceForEachMenteeWithAllMentors() {
    Map<Phase, Integer> most = new TreeMap<>();
    Phase[] phase = {Phase.CANDIDATES};
    RunOptions options =
        RunOptions.defaults()
            .progress(begun -> phase[0] = begun)
            .cancelledWhen(
                () -> {
                  most.merge(phase[0], asked.getAndSet(0), Math::max);
                  return false;
                });

    Matcher.using(policy).match(people(), options);

    assertThat(most)
        .containsOnlyKeys(Phase.CANDIDATES, Phase.KERNEL, Phase.RESULT, Phase.VERIFICATION);
    assertThat(most.values()).allMatch(answers -> answers <= MENTORS);
  }

  @Test
  void endsInEveryPhase() {
    for (int threads : new int[] {1, 3}) {
      for (Phase last :
          new Phase[] {Phase.CANDIDATES, Phase.KERNEL, Phase.RESULT, Phase.VERIFICATION}) {
        Phase[] phase = {Phase.CANDIDATES};
        RunOptions options =
            RunOptions.defaults()
                .threads(threads)
                .progress(begun -> phase[0] = begun)
                .cancelledWhen(() -> phase[0] == last);
        assertThatThrownBy(() -> Matcher.using(policy).match(people(), options))
            .isInstanceOf(CancellationException.class);
        assertThat(phase[0]).isEqualTo(last);
      }
    }
  }

  @Test
  void endsFingerprintAtAnyPerson() {
    Problem problem = people();
    AtomicInteger questions = new AtomicInteger();
    assertThat(Fingerprint.of(problem, policy, questions::incrementAndGet))
        .isEqualTo(Fingerprint.of(problem, policy));
    assertThat(questions).hasValue(MENTEES + MENTORS);
  }

  /** One mentee of each mentor, and counts how often it is asked. */
  private record One(AtomicInteger asked) implements Limit {
    @Override
    public String id() {
      return "one";
    }

    @Override
    public String title() {
      return "one";
    }

    @Override
    public Unit unit() {
      return new Unit("mentee", "mentees");
    }

    @Override
    public Reads reads() {
      return Reads.nothing();
    }

    @Override
    public long excess(GroupView group) {
      asked.incrementAndGet();
      return Math.max(0, group.size() - 1);
    }

    @Override
    public Reason reason(GroupView group) {
      return Reason.of(id(), Audience.COORDINATOR, title());
    }

    @Override
    public String toString() {
      return id();
    }
  }

  private static Problem ofFewMentors() {
    Problem.Builder problem = Problem.builder();
    for (long i = 0; i < MENTEES; i++) {
      problem.mentee(Mentee.builder("E-" + i).set(NUMBER, i).set(SITE, "here").build());
    }
    for (long j = 0; j < MENTEES / 2; j++) {
      problem.mentor(
          Mentor.builder("M-" + j)
              .set(NUMBER, j)
              .set(SITE, "here")
              .set(Columns.CAPACITY, 2L)
              .build());
    }
    return problem.build();
  }

  private Policy limited() {
    return Policy.builder()
        .require(new SameColumn("site", SITE, SITE))
        .prefer(new Opaque(new AtomicInteger()), 10)
        .hardLimit(new One(asked))
        .build();
  }

  /**
   * Before it asks again, one mentee looks for chains, of 2,700 steps at most, or 64 moves are
   * drawn, or one mentor's best group is sought, of 20,000 branches that ask twice each.
   */
  @Test
  void asksAmongLimitsOften() {
    int[] most = {0};
    int[] questions = {0};
    Phase[] phase = {Phase.CANDIDATES};
    RunOptions options =
        RunOptions.defaults()
            .progress(begun -> phase[0] = begun)
            .cancelledWhen(
                () -> {
                  int since = asked.getAndSet(0);
                  if (phase[0] == Phase.SEARCH) {
                    most[0] = Math.max(most[0], since);
                    questions[0]++;
                  }
                  return false;
                });

    Matcher.using(limited()).match(ofFewMentors(), options);

    assertThat(most[0]).isBetween(1, 40_100);
    assertThat(questions[0]).isGreaterThan(1_000);
  }

  @Test
  void endsAtWhicheverQuestionOfTheSearchIsAnswered() {
    for (int answered = 0; answered < 1_500; answered += 37) {
      int[] left = {answered};
      Phase[] phase = {Phase.CANDIDATES};
      RunOptions options =
          RunOptions.defaults()
              .progress(begun -> phase[0] = begun)
              .cancelledWhen(() -> phase[0] == Phase.SEARCH && left[0]-- <= 0);

      assertThatThrownBy(() -> Matcher.using(limited()).match(ofFewMentors(), options))
          .isInstanceOf(CancellationException.class);
      assertThat(phase[0]).isEqualTo(Phase.SEARCH);
    }
  }
}
