package org.mentormatching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static Mentee mentee(String id) {
    return Mentee.builder(id).build();
  }

  private static Mentor mentor(String id) {
    return Mentor.builder(id).build();
  }

  @Test
  void reportsEveryFaultAtOnceByIdWithBothSides() {
    Problem.Builder builder =
        Problem.builder()
            .mentee(mentee(" "))
            .mentee(mentee("E-1"))
            .mentee(mentee("E-1"))
            .mentee(Mentee.builder("E-2").set(Columns.MENTORS_WANTED, -1L).build())
            .mentee(Mentee.builder("E-3").set(Columns.CYCLES_WAITING, -7L).build())
            .mentee(
                Mentee.builder("E-4").set(Columns.HOURS_PER_MONTH, Duration.ofHours(-2)).build())
            .mentee(
                Mentee.builder("E-5")
                    .link(Columns.PREFERRED_MENTORS, Links.numbered(Map.of("M-1", 0L)))
                    .link(Columns.AFFINITY, Links.numbered(Map.of("M-1", 101L)))
                    .build())
            .mentor(mentor("M-1"))
            .mentor(mentor("M-1"))
            .mentor(Mentor.builder("M-2").set(Columns.CAPACITY, 10_001L).build())
            .pin("E-9", "M-9")
            .past("E-1", "M-1", 0)
            .affinity("E-1", "M-1", -1)
            .reportsTo("P-1", "P-2")
            .reportsTo("P-1", "P-3");
    InvalidProblemException exception =
        catchThrowableOfType(InvalidProblemException.class, builder::build);
    assertThat(exception.faults().stream().map(ProblemFault::toString))
        .containsExactlyInAnyOrder(
            "a mentee: has no id. Give every mentee an id",
            "mentee E-1: appears more than once. Keep one of them",
            "mentee E-2: mentors_wanted is -1. Give a number from 0 to 10000",
            "mentee E-3: cycles_waiting is -7. Give a number from 0 up",
            "mentee E-4: hours_per_month is -120 minutes. Give an amount of time from 0 up",
            "mentee E-5: preferred_mentors gives M-1 the number 0. Give a number from 1 up",
            "mentee E-5: affinity gives M-1 the number 101. Give a number from 0 to 100",
            "mentor M-1: appears more than once. Keep one of them",
            "mentor M-2: capacity is 10001. Give a number from 0 to 10000",
            "pin E-9 with M-9: there is no mentee E-9. Remove the pin or add the mentee",
            "pin E-9 with M-9: there is no mentor M-9. Remove the pin or add the mentor",
            "past pair E-1 with M-1: ended 0 cycles ago. A pair that has ended did so at least 1"
                + " cycle ago",
            "affinity of E-1 with M-1: -1 is outside 0 to 100. Give a score from 0 to 100",
            "person P-1: reports to P-2 and to P-3. Keep one manager");
    assertThat(exception).hasMessageContaining("14 faults").hasMessageContaining("E-4");
  }

  @Test
  void keepsPeopleAndPairsInTheOrderOfTheirIds() {
    Problem problem =
        Problem.builder()
            .mentees(List.of(mentee("E-2"), mentee("E-1")))
            .mentors(List.of("M-2", "M-1"), ProblemTest::mentor)
            .pin("E-2", "M-1")
            .pin("E-1", "M-2")
            .pin("E-1", "M-2")
            .ongoing("E-2", "M-2")
            .ongoing("E-1", "gone")
            .build();
    assertThat(problem.mentees()).extracting(Mentee::id).containsExactly("E-1", "E-2");
    assertThat(problem.mentors()).extracting(Mentor::id).containsExactly("M-1", "M-2");
    assertThat(problem.pins()).containsExactly(Pin.of("E-1", "M-2"), Pin.of("E-2", "M-1"));
    assertThat(problem.ongoing())
        .containsExactly(new OngoingPair("E-1", "gone"), new OngoingPair("E-2", "M-2"));
    assertThat(problem.mentee("E-2")).contains(problem.mentees().get(1));
    assertThat(problem.mentor("M-9")).isEmpty();
  }

  @Test
  void completesPeopleWithWhatIsSaidOfPairs() {
    Problem problem =
        Problem.builder()
            .mentee(
                Mentee.builder("E-1")
                    .personId("P-1")
                    .link(Columns.EXCLUDED_MENTORS, Links.ranked(List.of("M-2")))
                    .build())
            .mentor(mentor("M-1"))
            .exclude("E-1", "M-1", "worked together")
            .past("E-1", "M-1", 3)
            .past("E-1", "M-1", 2)
            .affinity("E-1", "M-1", 40)
            .affinity("E-1", "M-1", 60)
            .reportsTo("P-1", "M-1")
            .topOfTheChart("M-1")
            .build();
    Attributes answers = problem.mentees().get(0).attributes();
    assertThat(answers.link(Columns.EXCLUDED_MENTORS, "M-1").named()).isTrue();
    assertThat(answers.link(Columns.EXCLUDED_MENTORS, "M-2").named()).isTrue();
    assertThat(answers.link(Columns.PAST_MENTORS, "M-1").value()).isEqualTo(2);
    assertThat(answers.link(Columns.AFFINITY, "M-1").value()).isEqualTo(60);
    assertThat(answers.link(Columns.REPORTING_LINE, "M-1").value()).isEqualTo(1);
    assertThat(answers.link(Columns.SELF, "P-1").named()).isTrue();
    assertThat(answers.get(Columns.REPORTING_LINE_COMPLETE)).contains(true);
  }

  @Test
  void takesAMentorMoreWhoIsConnectedWithNobody() {
    Problem problem = Problem.builder().mentor(Mentor.builder("M-2").build()).build();
    Mentor more = Mentor.builder("M-1").build();

    assertThat(problem.withMore(more).mentors())
        .extracting(Mentor::id)
        .containsExactly("M-1", "M-2");
    assertThat(problem.withMore(more).mentor("M-1")).contains(more);
    assertThat(problem.withMore(more).mentor("M-2")).isPresent();
    Mentor again = Mentor.builder("M-2").build();
    assertThatThrownBy(() -> problem.withMore(again)).hasMessageContaining("M-2");
  }

  @Test
  void wishesForOneMentorAndOffersOneSeatUnlessSaid() {
    assertThat(mentee("E-1").mentorsWanted()).isEqualTo(1);
    assertThat(mentor("M-1").capacity()).isEqualTo(1);
  }

  @Test
  void keepsNamesOutOfTextAndExceptions() {
    Mentee mentee = Mentee.builder("E-1").name("Ada Secret").email("ada@secret.example").build();
    Mentor mentor = Mentor.builder("M-1").name("Bo Secret").email("bo@secret.example").build();
    Problem.Builder twice =
        Problem.builder().mentee(mentee).mentee(mentee).mentor(mentor).mentor(mentor);
    assertThatThrownBy(twice::build).message().doesNotContain("Secret", "secret", "@");
    Problem problem = Problem.builder().mentee(mentee).mentor(mentor).build();
    assertThat(List.of(mentee, mentor, problem, mentee.attributes(), problem.mentees()))
        .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain("Secret", "secret"));
  }

  @Test
  void keepsNamesWhenPeopleAreCopied() {
    Mentee copy = Mentee.builder("E-1").name("Ada").email("a@b").personId("P").build();
    copy = copy.toBuilder().set(Columns.STAGE, "lead").build();
    assertThat(List.of(copy.name(), copy.email(), copy.personId()))
        .containsExactly("Ada", "a@b", "P");
  }

  @Test
  void asksForAReasonWhenAPinOverrides() {
    assertThat(Pin.overriding("E-1", "M-1", "agreed").overrides()).isTrue();
    assertThat(Pin.of("E-1", "M-1").overrides()).isFalse();
    assertThatThrownBy(() -> Pin.overriding("E-1", "M-1", " ")).hasMessageContaining("reason");
  }
}
