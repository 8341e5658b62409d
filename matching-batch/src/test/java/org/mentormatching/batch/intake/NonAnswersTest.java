package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Problem;

/** Answers that say nothing, and answers that say what is not meant. */
class NonAnswersTest {
  private final ProgramFolder files;

  NonAnswersTest(@TempDir Path folder) {
    files = ProgramFolder.sound(folder);
  }

  @BeforeEach
  void write() {
    files
        .file(
            "mentees.csv",
            """
            id,stage,development_areas,transition
            E-1,junior,Law,not a first-time manager
            E-2,junior,none,No longer stuck
            E-3,junior,I do not know,none
            E-4,junior,n/a,first-time manager
            """)
        .file(
            "mentors.csv",
            """
            id,stage,strengths,transitions
            M-1,senior,Law,first-time manager; stuck
            M-2,senior,Law,everything except stuck
            """);
  }

  @Test
  void nothingToSayCountsAsNoAnswerWithANote() {
    Problem problem = files.problem();

    assertThat(problem.mentees())
        .extracting(one -> one.attributes().get(Columns.DEVELOPMENT_AREAS).isPresent())
        .containsExactly(true, false, false, false);
    assertThat(files.sentences())
        .anyMatch(
            one ->
                one.startsWith(
                    "mentees.csv:3 (C3): column \"development_areas\": \"none\" and the like name"
                        + " nothing in 3 rows and count as no answer."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I don't know yet",
        "i don\u2019t really know",
        "wei\u00df ich noch nicht",
        "Ich wei\u00df es noch nicht.",
        "je ne sais pas encore",
        "not sure",
        "Not sure yet",
        "n/a",
        "-",
        "still undecided",
        "noch offen"
      })
  void nobodyIsSetAsideForAStageThatIsNotSaid(String nothing) {
    files.file("mentees.csv", "id,stage,goal_stage\nE-1,%1$s,%1$s\n".formatted(nothing));

    assertThat(files.problem().mentees())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.attributes().get(Columns.STAGE)).isEmpty();
              assertThat(one.attributes().get(Columns.GOAL_STAGE)).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everything",
        "Anything",
        "all of the above",
        "alles",
        "tout",
        "Any topic",
        "egal"
      })
  void whatEveryTopicIsNamesNone(String everything) {
    files.file(
        "mentees.csv",
        "id,development_areas\nE-1,%s\nE-2,Feedback; %s\n".formatted(everything, everything));

    assertThat(files.problem().mentees())
        .extracting(one -> one.attributes().get(Columns.DEVELOPMENT_AREAS))
        .containsExactly(Optional.empty(), Optional.of(List.of("Feedback")));
    assertThat(files.sentences())
        .anyMatch(
            one ->
                one.contains(
                    "\"%s\" and the like name nothing in 2 rows and count as no answer"
                        .formatted(everything)));
  }

  @Test
  void theSettingsSayOfAnyWordThatItIsNoAnswer() {
    files
        .file(
            "program.yaml",
            "values: {goal_stage: {mal sehen: no answer}, development_areas: {mal sehen: no answer},"
                + " capacity: {mal sehen: no answer}}\n")
        .file("mentees.csv", "id,goal_stage,development_areas\nE-1,mal sehen,Law; mal sehen\n")
        .file("mentors.csv", "id,capacity\nM-1,mal sehen\n");

    Problem problem = files.problem();

    assertThat(problem.mentees().get(0).attributes().get(Columns.GOAL_STAGE)).isEmpty();
    assertThat(problem.mentees().get(0).attributes().get(Columns.DEVELOPMENT_AREAS))
        .contains(List.of("Law"));
    assertThat(problem.mentors()).hasSize(1);
  }

  @Test
  void nobodyIsSetAsideForAGoalThatIsOpen() {
    files.file(
        "mentees.csv",
        """
        id,stage,goal_stage
        E-1,junior,don't know yet
        E-2,junior,n/a
        E-3,junior,senior
        """);

    assertThat(files.problem().mentees())
        .extracting(one -> one.attributes().get(Columns.GOAL_STAGE).isPresent())
        .containsExactly(false, false, true);
    assertThat(files.sentences())
        .anyMatch(
            one ->
                one.startsWith(
                    "mentees.csv:2 (C2): column \"goal_stage\": \"don't know yet\" and the like name"
                        + " nothing in 2 rows and count as no answer."));
  }

  @Test
  void whatIsNotMeantIsNotReadAsIfItWere() {
    Problem problem = files.problem();

    assertThat(problem.mentees())
        .extracting(one -> one.attributes().get(Columns.TRANSITION).isPresent())
        .containsExactly(false, false, false, true);
    assertThat(problem.mentors().get(0).attributes().get(Columns.TRANSITIONS))
        .contains(List.of("first-time manager", "stuck"));
    assertThat(problem.mentors().get(1).attributes().get(Columns.TRANSITIONS)).isEmpty();
    assertThat(files.sentences())
        .anyMatch(one -> one.contains("\"No longer stuck\" names no transition"))
        .anyMatch(one -> one.contains("\"everything except stuck\" says what is meant by what is"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anything but Law",
        "All except Tax, Law",
        "Everything but Tax and Law",
        "alles außer Law",
        "all topics except Law",
        "Any of these apart from Law",
        "alle Themen außer Law",
        "tous les sujets sauf Law",
        "Tax, everything but Law",
        "tout sauf Law"
      })
  void listOfWhatIsNotMeantCountsAsNoAnswerWithItsCell(String cell) {
    files.file("mentors.csv", "id,stage,strengths\nM-1,senior,Law\nM-2,senior,\"" + cell + "\"\n");

    assertThat(files.problem().mentors().get(1).attributes().get(Columns.STRENGTHS)).isEmpty();
    assertThat(files.sentences())
        .contains(
            "mentors.csv:3 (C3): column \"strengths\" says what is meant by what is not; such an"
                + " answer counts as none. Write the answers that are meant.");
  }

  @Test
  void answerThatOnlyBeginsWithSuchAWordIsKept() {
    files.file("mentors.csv", "id,stage,strengths\nM-1,senior,\"All things law; Any butter\"\n");

    assertThat(files.problem().mentors().get(0).attributes().get(Columns.STRENGTHS))
        .contains(List.of("All things law", "Any butter"));
  }
}
