package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.criteria.EqualColumns;

/** The arithmetic between answers and fit. */
class FitTest {
  private static final Column<String> A = Column.text("a");
  private static final Column<String> B = Column.text("b");

  @Test
  void roundsSharesHalfUp() {
    assertThat(Share.of(1, 3).parts()).isEqualTo(3_333);
    assertThat(Share.of(2, 3).parts()).isEqualTo(6_667);
    assertThat(Share.of(1, 20_000).parts()).isEqualTo(1);
    assertThat(Share.of(1, 20_001).parts()).isEqualTo(0);
    assertThat(Share.of(0, 5)).isSameAs(Share.NONE);
    assertThat(Share.of(5, 5)).isSameAs(Share.FULL);
  }

  @Test
  void refusesSharesThatAreNone() {
    assertThatThrownBy(() -> Share.of(3, 2)).hasMessage("a share of 3 in 2");
    assertThatThrownBy(() -> Share.of(-1, 2)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Share.of(0, 0)).hasMessageContaining("0 in 0");
    assertThatThrownBy(() -> Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void roundsFitHalfUpAndGivesNoneWhereNothingIsAttainable() {
    assertThat(Fit.of(0, 0)).isEqualTo(0);
    assertThat(Fit.of(30_000, 30_000)).isEqualTo(Fit.FULL);
    assertThat(Fit.of(10_000, 30_000)).isEqualTo(3_333);
    assertThat(Fit.of(1, 20_000)).isEqualTo(1);
    assertThat(Fit.shown(7_149)).isEqualTo(71);
    assertThat(Fit.shown(7_150)).isEqualTo(72);
  }

  @Test
  void treatsAMissingAnswerAsThePolicySays() {
    assertThat(fit(WhenMissing.HALF)).isEqualTo(8_750);
    assertThat(fit(WhenMissing.NONE)).isEqualTo(7_500);
    assertThat(fit(WhenMissing.LEFT_OUT)).isEqualTo(10_000);
    assertThat(appraisal(WhenMissing.LEFT_OUT).known()).isEqualTo(7_500);
    assertThat(appraisal(WhenMissing.LEFT_OUT).points().get(1).attainable()).isEqualTo(0);
  }

  @Test
  void knowsNothingOfAPairWhereNoCriterionCounts() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build())
            .build();
    Policy policy = Policy.builder().prefer(new EqualColumns("by-a", A, A), 30).build();
    Appraisal appraisal =
        Appraiser.of(policy, problem).appraise(problem.mentees().get(0), problem.mentors().get(0));

    assertThat(appraisal.points()).isEmpty();
    assertThat(appraisal.fit()).isEqualTo(0);
    assertThat(appraisal.known()).isEqualTo(0);
  }

  private static int fit(WhenMissing whenMissing) {
    return appraisal(whenMissing).fit();
  }

  private static Appraisal appraisal(WhenMissing whenMissing) {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").set(A, "x").build())
            .mentee(Mentee.builder("E-2").set(B, "x").build())
            .mentor(Mentor.builder("M-1").set(A, "x").set(B, "x").build())
            .build();
    Policy policy =
        Policy.builder()
            .prefer(new EqualColumns("by-a", A, A), 30)
            .prefer(new EqualColumns("by-b", B, B), 10, whenMissing)
            .build();
    return Appraiser.of(policy, problem)
        .appraise(problem.mentees().get(0), problem.mentors().get(0));
  }

  @Test
  void neverTakesAValueForAPlaceInASentence() {
    Reason reason =
        Reason.of(
            "test.refused",
            Audience.EVERYBODY,
            "{a} and {b}, not {c}",
            Reason.text("a", "{b}"),
            Reason.text("b", "$1 \\ {a}"));
    assertThat(reason.sentence()).isEqualTo("{b} and $1 \\ {a}, not {c}");
  }

  @Test
  void refusesUnknownAsThePolicySays() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build())
            .build();
    for (WhenUnknown whenUnknown : WhenUnknown.values()) {
      Policy policy = Policy.builder().require(new Silent(), whenUnknown).build();
      Appraisal appraisal =
          Appraiser.of(policy, problem)
              .appraise(problem.mentees().get(0), problem.mentors().get(0));
      assertThat(appraisal.isAllowed()).isEqualTo(whenUnknown == WhenUnknown.ALLOW);
      assertThat(appraisal.uncheckedRules())
          .isEqualTo(whenUnknown == WhenUnknown.ALLOW ? List.of("silent") : List.of());
    }
  }

  /** Never can tell. */
  private static final class Silent implements Rule {
    @Override
    public String id() {
      return "silent";
    }

    @Override
    public String title() {
      return "whatever";
    }

    @Override
    public Reads reads() {
      return Reads.nothing();
    }

    @Override
    public Verdict check(PairView pair) {
      return Verdict.UNKNOWN;
    }

    @Override
    public Reason refusal(PairView pair) {
      return Reason.of("silent.unknown", Audience.EVERYBODY, "nobody knows");
    }
  }
}
