package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;

class PeopleByNameTest {
  private final Path folder;

  PeopleByNameTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder refusing(String text) {
    return ProgramFolder.sound(folder)
        .file(
            "mentees.csv", "id,name,stage,excluded_mentors\nE-1,Ada Lund,junior,\"" + text + "\"\n")
        .file(
            "mentors.csv",
            """
            id,name,stage
            M-1,Karl Vik,senior
            M-2,Élodie Martín,senior
            M-3,Ana Duarte,senior
            M-4,Ana Duarte,senior
            """);
  }

  private static Attributes answers(ProgramFolder program) {
    return program.problem().mentee("E-1").orElseThrow().attributes();
  }

  private static Links refused(ProgramFolder program) {
    return answers(program).get(Columns.EXCLUDED_MENTORS).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Karl Vik", "karl vik", "Vik, Karl", "Karl Vik (M-1)", "M-1"})
  void findsWhomOnlyOneNameMeans(String text) {
    ProgramFolder program = refusing(text);

    assertThat(program.sentences()).isEmpty();
    assertThat(refused(program).ids()).containsExactly("M-1");
  }

  @Test
  void namesTheCellAndWhoIsMeantWhereAPastPairOrAScoreNamesNobody() {
    StringBuilder many = new StringBuilder("mentee_id,mentor_id,cycles_ago\n");
    for (int i = 100; i < 160; i++) {
      many.append("E-").append(i).append(",M-1,2\n");
    }
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "defaults: 1\ncriteria: {affinity: 10}\n")
            .file("past-pairs.csv", many.toString())
            .file("affinity.csv", "mentee_id,mentor_id,affinity\nE-1,m-1 ,50\nM-1,E-1,60\n");

    assertThat(program.sentences())
        .contains(
            "affinity.csv:2 (B2): this mentor is in no file, so that the row does not count. Did you"
                + " mean M-1?",
            "affinity.csv:3 (A3): mentee and mentor stand in each other's column, so that the row"
                + " does not count. Swap them.",
            "past-pairs.csv:2 (A2): this mentee is in no file, so that the row does not count."
                + " Correct it, unless the mentee has left.",
            "past-pairs.csv: 10 more rows name somebody who is not known.")
        .noneMatch(sentence -> sentence.startsWith("past-pairs.csv:52"));
    assertThat(program.problem().mentees()).isNotEmpty();
  }

  @Test
  void findsSeveralNamesWithAndWithoutAccents() {
    ProgramFolder program = refusing("Elodie Martin; Vik, Karl");

    assertThat(program.sentences()).isEmpty();
    assertThat(refused(program).ids()).containsExactlyInAnyOrder("M-1", "M-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Duarte", "my boss", "Anna Martin", "Mrs Duarte", "Karl Berg"})
  void notesWithTheCellWhomItCannotTell(String text) {
    assertThat(refusing(text).sentences())
        .containsExactly(
            "mentees.csv:2 (D2): column \"excluded_mentors\": somebody is named who is not found on the"
                + " other side, or by a name that several people have; that refusal keeps nobody apart,"
                + " and pairs of this person are marked. Write the id, the e-mail address or the full name.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "-", "nobody"})
  void takesNobodyForAnAnswer(String text) {
    assertThat(refusing(text).sentences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl | M-1",
        "Mr Vik | M-1",
        "Not Karl Vik please | M-1",
        "Élodie | M-2",
        "Karl Vik and Elodie Martin | M-1 M-2",
        "Karl und Élodie | M-1 M-2",
        "Karl Vik y Élodie Martín | M-1 M-2"
      })
  void understandsRefusalsInSentencesAndByPartsOfNames(String text, String ids) {
    ProgramFolder program = refusing(text);

    assertThat(program.sentences())
        .singleElement()
        .asString()
        .contains("mentees.csv:2 (D2)", "it is read as " + ids.replace(" ", ", "));
    assertThat(refused(program).ids()).containsExactly(ids.split(" "));
    assertThat(program.read().reminders()).isEmpty();
  }

  @Test
  void keepsApartWhomAHalfUnderstoodRefusalNamesAndMarksIt() {
    ProgramFolder program = refusing("Karl Vik or anybody in his team");

    assertThat(refused(program).to("M-1").named()).isTrue();
    assertThat(program.read().reminders())
        .containsExactly(new Reminder(Reminder.Kind.REFUSAL_NOT_UNDERSTOOD, "mentees.csv", 2));
    assertThat(answers(program).get(Columns.EXCLUSIONS_UNDERSTOOD)).contains(false);
  }

  @Test
  void countsNoWishThatIsOnlyHalfUnderstood() {
    ProgramFolder program =
        refusing("")
            .file(
                "mentees.csv",
                """
                id,name,stage,preferred_mentors
                E-1,Ada Lund,junior,anyone but Karl Vik
                E-2,Bo Berg,junior,not Karl
                E-3,Cy Dahl,junior,Karl please
                """);

    assertThat(program.problem().mentees())
        .extracting(mentee -> mentee.attributes().link(Columns.PREFERRED_MENTORS, "M-1").named())
        .containsExactly(false, false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Tran, Ana Lund | M-2 M-1",
        "Ana Lund, Bo Tran | M-1 M-2",
        "Bo Tran, Nobody Known | M-2",
        "1. Bo Tran 2. Ana Lund | M-2 M-1",
        "Ideally Bo Tran, otherwise Ana Lund | M-2 M-1",
        "'Lund, Ana' | M-1"
      })
  void wishesKeepTheirOrderWhereAnotherCellSeparatesOtherwise(String text, String ids) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,name,stage,preferred_mentors\nE-1,Eva Ek,junior,\""
                    + text.replace("'", "")
                    + "\"\nE-2,Fay Ott,junior,Ana Lund; Bo Tran\n")
            .file("mentors.csv", "id,name,stage\nM-1,Ana Lund,senior\nM-2,Bo Tran,senior\n");

    assertThat(
            answers(program).get(Columns.PREFERRED_MENTORS).map(Links::byNumber).orElse(List.of()))
        .containsExactly(ids.split(" ", -1));
  }

  @Test
  void numberThatMayBeAnIdIsNotPassedOver() {
    ProgramFolder program = refusing("Karl Vik and 12346");

    assertThat(refused(program).ids()).contains("M-1");
    assertThat(program.read().reminders())
        .containsExactly(new Reminder(Reminder.Kind.REFUSAL_NOT_UNDERSTOOD, "mentees.csv", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Everyone except Karl Vik",
        "Everybody but Karl Vik",
        "Anyone apart from Karl Vik",
        "alle bis auf Karl Vik"
      })
  void whoIsTheOnlyExceptionIsNotRefused(String text) {
    ProgramFolder program = refusing(text);

    assertThat(answers(program).get(Columns.EXCLUDED_MENTORS)).isEmpty();
    assertThat(program.sentences())
        .anyMatch(said -> said.contains("pairs of this person are marked"));
  }

  /** Mentors of whom four take no part, each for another reason, and a mentee who names them. */
  private ProgramFolder namingAbsentMentors(String column) {
    return ProgramFolder.sound(folder)
        .file(
            "program.yaml",
            """
            defaults: 1
            ladder: [junior, senior]
            files:
              mentors: {name: mentors.csv, where: {Finished: [yes]}}
              people: {name: people.csv, where: {Status: [active]}}
            """)
        .file(
            "mentees.csv",
            """
            id,name,stage,%s
            E-1,Ada Lund,junior,Karl Vik; Noor Aziz; M-3; Elif Kaya; M-5
            """
                .formatted(column))
        .file(
            "mentors.csv",
            """
            id,name,stage,consent,Finished
            M-1,Karl Vik,seniorish,yes,yes
            M-2,Noor Aziz,senior,yes,no
            M-3,Ana Duarte,senior,yes,yes
            M-4,Elif Kaya,senior,no,yes
            M-5,Bo Tran,senior,yes,yes
            """)
        .file("people.csv", "id,Status\nE-1,active\nM-3,left\nM-4,active\nM-5,active\n");
  }

  @Test
  void notesWishesForPeopleWhoTakeNoPartWithTheReasonOfEach() {
    String names = "mentees.csv:2 (D2): column \"preferred_mentors\" names somebody ";
    String open = ", so that the wish does not count. ";

    assertThat(namingAbsentMentors("preferred_mentors").sentences())
        .contains(
            names + "whose row was set aside" + open + "Correct mentors.csv:2.",
            names
                + "whose row is left out by \"Finished\""
                + open
                + "If mentors.csv:3 counts, say so by where: under files: in program.yaml.",
            names
                + "whose row is left out by \"Status\" in people.csv"
                + open
                + "If mentors.csv:4 counts, say so by where: under files: in program.yaml.",
            names + "who does not consent" + open + "Correct the row of M-4 if it is wrong.")
        .noneMatch(sentence -> sentence.contains("not found on the other side"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karl Vik or Bo Tran",
        "Bo Tran / Karl Vik",
        "Karl Vik oder Bo Tran",
        "Karl Vik, or Bo Tran",
        "Bo Tran & Karl Vik"
      })
  void keepsTheOtherOfTwoWishesWhereOneTakesNoPart(String text) {
    ProgramFolder program =
        namingAbsentMentors("preferred_mentors")
            .file("mentees.csv", "id,stage,preferred_mentors\nE-1,junior,\"" + text + "\"\n");

    assertThat(answers(program).get(Columns.PREFERRED_MENTORS).orElseThrow().ids())
        .containsExactly("M-5");
    assertThat(program.sentences())
        .contains(
            "mentees.csv:2 (C2): column \"preferred_mentors\" names somebody whose row was set"
                + " aside, so that the wish does not count. Correct mentors.csv:2.")
        .noneMatch(sentence -> sentence.contains("not found on the other side"));
  }

  @Test
  void notesRefusalsOfPeopleWhoTakeNoPartAsUnderstood() {
    ProgramFolder program = namingAbsentMentors("excluded_mentors");

    assertThat(program.sentences())
        .contains(
            "mentees.csv:2 (D2): column \"excluded_mentors\" names somebody whose row is left out by"
                + " \"Finished\", so that there is nobody to keep apart. If mentors.csv:3 counts, say"
                + " so by where: under files: in program.yaml.")
        .noneMatch(sentence -> sentence.contains("does not consent"));
    assertThat(refused(program).ids()).containsExactlyInAnyOrder("M-4", "M-5");
    assertThat(program.read().reminders()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anyone", "Anybody is fine", "no preference", "No preference, thanks", "none this time",
        "nobody for now", "keine Präferenz", "Ich habe keine Präferenz", "not sure yet", "egal"
      })
  void takesWordsForAnybodyForNoWish(String text) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage,preferred_mentors\nE-1,junior,\"" + text + "\"\n");

    assertThat(program.sentences()).noneMatch(sentence -> sentence.contains("preferred_mentors"));
    assertThat(answers(program).get(Columns.PREFERRED_MENTORS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anyone", "no preference but Finance", "somebody from Finance"})
  void takesNoOtherWordsForAnybody(String text) {
    String column = text.equals("anyone") ? "excluded_mentors" : "preferred_mentors";
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage," + column + "\nE-1,junior," + text + "\n");

    assertThat(program.sentences()).anyMatch(sentence -> sentence.contains("not found on the"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my own manager", "Not my line manager, please", "meine Führungskraft"})
  void takesTheOwnManagerFromTheChart(String text) {
    ProgramFolder program =
        refusing(text).file("people.csv", "id,manager_id\nE-1,M-2\nM-1,M-2\nM-2,\n");

    assertThat(refused(program).ids()).containsExactly("M-2");
    assertThat(program.sentences()).anyMatch(sentence -> sentence.contains("it is read as M-2"));
  }

  @Test
  void asksForNobodyWhereTheOwnManagerIsNoMentor() {
    ProgramFolder program =
        refusing("my manager").file("people.csv", "id,manager_id\nE-1,E-9\nE-9,\n");

    assertThat(program.sentences()).noneMatch(sentence -> sentence.contains("excluded_mentors"));
    assertThat(program.read().reminders()).isEmpty();
  }

  @Test
  void notesTheOwnManagerOfWhomNothingButANameIsKnown() {
    ProgramFolder program =
        refusing("my manager").file("people.csv", "id,manager_id\nE-1,Petra Holm\n");

    assertThat(program.sentences()).anyMatch(sentence -> sentence.contains("excluded_mentors"));
    assertThat(program.read().reminders()).hasSize(1);
  }

  private ProgramFolder inBothRolesRefusing(String text) {
    return ProgramFolder.sound(folder)
        .file(
            "mentees.csv",
            "id,name,stage,excluded_mentors\nE-1,Ada Lund,senior,%s\nE-2,Bo Tran,junior,\n"
                .formatted(text))
        .file(
            "mentors.csv",
            """
            id,name,stage,excluded_mentees
            E-1,Ada Lund,senior,%s
            M-2,Swantje Ott,senior,
            """
                .formatted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Swantje", "Swantje Ott", "not Swantje please"})
  void understandsARefusalInBothRolesIfOneSideKnowsWhoIsMeant(String text) {
    ProgramFolder program = inBothRolesRefusing(text);

    assertThat(refused(program).ids()).containsExactly("M-2");
    assertThat(program.read().reminders()).isEmpty();
  }

  @Test
  void marksARefusalInBothRolesThatNeitherSideKnows() {
    assertThat(inBothRolesRefusing("Swantje and Per").read().reminders()).hasSize(2);
  }
}
