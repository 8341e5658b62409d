package org.mentormatching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.criteria.ASay;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.criteria.PathAhead;
import org.mentormatching.policy.criteria.WaysOfWorking;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.NoRepeat;
import org.mentormatching.policy.rules.NotSamePerson;
import org.mentormatching.policy.rules.StageGap;

class PolicyTest {
  @Test
  void reportsEveryFaultAtOnceWithTheFigures() {
    Policy.Builder builder =
        Policy.builder()
            .require(StageGap.between(1, 2))
            .require(StageGap.between(1, 3))
            .prefer(new EqualColumns("minimum-fit", Column.text("a"), Column.text("a")), 5)
            .prefer(new WaysOfWorking(), -3)
            .prefer(new NeedsCovered(), 1_000_001)
            .softLimit(new MentorHours(), 0)
            .minimumFit(101);
    InvalidPolicyException exception =
        catchThrowableOfType(InvalidPolicyException.class, builder::build);
    assertThat(exception.faults()).hasSize(6);
    assertThat(exception)
        .hasMessageContaining("stage-gap is used more than once")
        .hasMessageContaining("minimum-fit is used more than once")
        .hasMessageContaining("ways-of-working: points is -3")
        .hasMessageContaining("needs-covered: points is 1000001. Give a number from 1 to 1000000")
        .hasMessageContaining("hours: weight is 0")
        .hasMessageContaining("the least fit is 101");
  }

  @Test
  void leavesOutACriterionWithoutPoints() {
    Policy policy = Policy.builder().prefer(new WaysOfWorking(), 0).build();
    assertThat(policy.criteria()).isEmpty();
  }

  static Stream<LowerLimit> lowerLimits() {
    return Samples.lowerLimits().stream();
  }

  @ParameterizedTest
  @MethodSource("lowerLimits")
  void refusesLowerLimitsWhereFilledWishesAreTradedAgainstFit(LowerLimit limit) {
    Policy.Builder policy = Policy.builder().prefer(new Affinity(), 10).lowerLimit(limit);
    assertThat(policy.build().lowerLimits()).containsExactly(limit);
    assertThatThrownBy(policy.coverage(Coverage.weighted(1_000))::build)
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining(limit.id() + " is on and coverage is weighted");
  }

  @Test
  void hasDefaultsWhosePointsSumToAHundred() {
    Policy policy = Defaults.version1().build();
    assertThat(policy.criteria().stream().mapToInt(Policy.CriterionEntry::points).sum())
        .isEqualTo(100);
  }

  @Test
  void switchesOffWhatNeedsAColumnThatNobodyAnswered() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").set(Columns.LANGUAGES, List.of("de")).build())
            .mentor(Mentor.builder("M-1").set(Columns.STAGE, "lead").build())
            .build();
    ActivePolicy active =
        Policy.builder()
            .require(new NotSamePerson())
            .require(new CommonLanguage())
            .require(new Active())
            .prefer(new PathAhead(), 10)
            .build()
            .on(problem);
    assertThat(active.rules().stream().map(entry -> entry.rule().id()))
        .containsExactly("not-same-person");
    assertThat(active.criteria()).isEmpty();
    assertThat(active.off())
        .containsExactly(
            new SwitchedOff("language", SwitchedOff.Kind.RULE, List.of("mentors: languages")),
            new SwitchedOff("path", SwitchedOff.Kind.CRITERION, List.of("mentees: stage")));
  }

  @Test
  void switchesOffPointsForWhomPeopleNameWhereNobodyNamesAnybody() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build())
            .build();
    ActivePolicy active =
        Policy.builder()
            .require(new Exclusions())
            .require(new NoRepeat(4))
            .prefer(new ASay(), 15)
            .prefer(new Affinity(), 5)
            .build()
            .on(problem);
    assertThat(active.criteria()).isEmpty();
    assertThat(active.off())
        .containsExactly(
            new SwitchedOff(
                "a-say",
                SwitchedOff.Kind.CRITERION,
                List.of("mentees: preferred_mentors", "mentors: preferred_mentees")),
            new SwitchedOff("affinity", SwitchedOff.Kind.CRITERION, List.of("mentees: affinity")));
  }

  @Test
  void keepsOnWhatOnePersonOfEachSideAnswered() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentee(Mentee.builder("E-2").set(Columns.LANGUAGES, List.of("de")).build())
            .mentor(Mentor.builder("M-1").set(Columns.LANGUAGES, List.of("de")).build())
            .build();
    ActivePolicy active = Policy.builder().require(new CommonLanguage()).build().on(problem);
    assertThat(active.rules()).hasSize(1);
    assertThat(active.off()).isEmpty();
  }

  @Test
  void neverSwitchesOffARuleThatRefusesWhatItCannotCheck() {
    Problem problem =
        Problem.builder()
            .mentee(Mentee.builder("E-1").build())
            .mentor(Mentor.builder("M-1").build())
            .build();
    ActivePolicy active =
        Policy.builder().require(new CommonLanguage(), WhenUnknown.REFUSE).build().on(problem);
    assertThat(active.rules()).hasSize(1);
    assertThat(active.off()).isEmpty();
  }

  @Test
  void takesLadderAndTransitionsOfAPreset() {
    Policy usual = Policy.builder().build();
    assertThat(usual.ladder().rungs()).isEqualTo(Preset.WORKPLACE.ladder().rungs());
    assertThat(usual.transitions()).isEqualTo(Preset.WORKPLACE.transitions());
    Policy product = Policy.builder().preset(Preset.PRODUCT).build();
    assertThat(product.ladder()).isSameAs(Preset.PRODUCT.ladder());
    assertThat(product.transitions()).isSameAs(Preset.PRODUCT.transitions());
  }

  @Test
  void hasAnotherFingerprintForOtherTransitions() {
    Problem problem = Problem.builder().build();
    Policy.Builder policy = Policy.builder();
    String before = Fingerprint.of(problem, policy.build());
    policy.transitions(Preset.PRODUCT.transitions());
    assertThat(Fingerprint.of(problem, policy.build())).isNotEqualTo(before);
    policy.transitions(Preset.WORKPLACE.transitions());
    assertThat(Fingerprint.of(problem, policy.build())).isEqualTo(before);
  }

  @Test
  void refusesToShowAColumnThatWasNotDeclared() {
    Mentee mentee = Mentee.builder("E-1").set(Columns.STAGE, "lead").build();
    Mentor mentor = Mentor.builder("M-1").build();
    PairView pair =
        new PairCursor("nosy", Reads.nothing(), RandomPeople.policy()).at(mentee, mentor);
    assertThatThrownBy(() -> pair.mentee(Columns.STAGE))
        .isInstanceOf(UndeclaredColumnException.class)
        .hasMessageContainingAll("nosy", "stage", "mentee", "reads()");
    assertThatThrownBy(() -> pair.mentor(Columns.STAGE)).hasMessageContaining("mentor");
    assertThatThrownBy(() -> pair.menteeNames(Columns.SELF)).hasMessageContaining("self");
    assertThatThrownBy(() -> pair.mentorNames(Columns.SELF)).hasMessageContaining("self");
  }

  @Test
  void asksForOptionsThatMustBeSet() {
    List<Option> options =
        List.of(
            Option.required("id", Option.Kind.ID, "my-id", "An id."),
            Option.whole("least", 3, 0, 9, "At least."),
            Option.choice("missing", WhenMissing.LEFT_OUT, "What then."));
    assertThatThrownBy(() -> new Options(options, Map.of())).hasMessage("\"id\" must be set");
    Options set = new Options(options, Map.of("id", "x"));
    assertThat(set.small("least")).isEqualTo(3);
    assertThat(set.text("id")).isEqualTo("x");
    assertThat(set.choice("missing", WhenMissing.class)).isEqualTo(WhenMissing.LEFT_OUT);
    assertThatThrownBy(() -> new Options(options, Map.of("id", "x", "least", 10L)))
        .hasMessage("\"least\" is 10: from 0 to 9 is possible");
    assertThatThrownBy(() -> new Options(options, Map.of("id", "x", "missing", "no")))
        .hasMessage("\"missing\" is \"no\": half or none or left-out is possible");
  }
}
