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
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
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
}
