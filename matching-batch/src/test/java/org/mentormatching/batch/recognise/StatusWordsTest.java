package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ups in which a column says who has withdrawn. */
class StatusWordsTest {
  private final Path folder;

  StatusWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt mentees(String status) {
    return LookedAt.sound(folder)
        .file(
            "mentees.csv",
            "id,stage,Status\nE-1,junior,Active\nE-2,junior," + status + "\nE-3,junior,Active\n");
  }

  @Test
  void whoeverWithdrewOrDeclinedDoesNotCount() {
    for (String status : new String[] {"Withdrawn", "Left", "Declined", "Zurückgezogen"}) {
      LookedAt files = mentees(status);

      assertThat(files.questions()).isEmpty();
      assertThat(files.settings()).contains("files: {mentees: {where: {Status: [Active]}}}");
      assertThat(files.notes())
          .anyMatch(
              note ->
                  note.contains("1 row does not count: column \"Status\" says \"" + status + "\""));
    }
  }

  private LookedAt qualtrics(String first, String second) {
    return LookedAt.sound(folder)
        .file(
            "mentees.csv",
            "Status,id,stage\nResponse Type,Id,Stage\n%s,E-1,junior\n%s,E-2,senior\n"
                .formatted(first, second));
  }

  @ParameterizedTest
  @CsvSource({"IP Address,Survey Preview", "IP Address,Spam", "0,1", "4,8"})
  void repliesOfWhoeverTriedTheFormDoNotCount(String counting, String other) {
    LookedAt files =
        qualtrics(counting, other)
            .file(
                "program.yaml",
                "files: {mentees: {name: mentees.csv, header_row: 1, header_rows: 2}}");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anyMatch(
            note ->
                note.contains("1 row does not count: column \"Status\" says \"" + other + "\""));
  }

  @Test
  void previewBesideAnUnknownWordIsAskedAbout() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv", "id,stage,Status\nE-1,junior,QR Code\nE-2,junior,Survey Preview\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("says \"Survey Preview\" and also");
  }

  @Test
  void nothingButPreviewsIsNoted() {
    LookedAt files =
        LookedAt.sound(folder).file("mentees.csv", "id,stage,Status\nE-1,junior,Survey Preview\n");

    assertThat(files.notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"Status\" says of every row \"Survey Preview\", so that all of its"
                        + " rows count"));
  }

  @Test
  void rowsOfWhichNothingIsSaidCountBesideThoseThatWithdrew() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentees.csv", "id,stage,Status\nE-1,junior,\nE-2,junior,withdrawn\n");

    assertThat(files.settings()).contains("files: {mentees: {where: {Status: [\"\"]}}}");
    assertThat(files.notes())
        .anyMatch(note -> note.contains("1 row does not count: column \"Status\" says"));
  }

  @Test
  void questionAboutAStatusKeepsTheRoleAndEmptyCells() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,stage,Role,Status
                E-1,junior,Mentee,
                E-2,junior,Mentee,dropped out in May
                E-3,senior,Mentor,
                E-4,senior,Mentor,
                """);
    String line = "files: {mentees: {name: form.csv, where: {Role: [Mentee], Status: [\"\"]}}}";

    assertThat(files.questions())
        .anySatisfy(question -> assertThat(question).contains(", or nothing", line + " in "));
  }

  @Test
  void unknownWordBesideOneThatDoesNotCountIsAskedAbout() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Status\nE-1,junior,Active\nE-2,junior,Withdrawn\nE-3,junior,Frozen\n");
    String line = "files: {mentees: {name: mentees.csv, where: {Status: [Active, Frozen]}}}";

    assertThat(files.questions())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question)
                    .contains("\"Withdrawn\" and also \"Active\" or \"Frozen\"", line + " in "));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @Test
  void unknownWordAloneIsNoted() {
    assertThat(mentees("Frozen").notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"Status\" was not read, so that all of its rows count: it says"
                        + " \"Active\" or \"Frozen\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Leave",
        "Parental leave",
        "Leave of Absence",
        "beurlaubt",
        "Elternzeit",
        "En congé"
      })
  void leaveIsAskedAbout(String status) {
    LookedAt files = mentees(status);
    String line = "files: {mentees: {name: mentees.csv, where: {Status: [Active]}}}";

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "column \"Status\" says \"" + status + "\" and also \"Active\"",
            "Write " + line + " in program.yaml, with those on leave too if they take part");
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
    String both = "files: {mentees: {where: {Status: [Active, " + status + "]}}}\n";
    assertThat(files.file("program.yaml", both).questions()).isEmpty();
  }

  @Test
  void leaveBesideWithdrawalIsAskedAboutToo() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Status\nE-1,junior,Active\nE-2,junior,Withdrawn\nE-3,junior,On Leave\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("\"Withdrawn\" or \"On Leave\" and also \"Active\"", "{Status: [Active]}");
  }

  @Test
  void leaveIsAskedAboutWithoutWhatStandsBehindIt() {
    for (String status : new String[] {"On leave; replaced by Ivo Klatt", "On leave Ivo Klatt"}) {
      assertThat(mentees(status).questions())
          .singleElement()
          .asString()
          .contains("\"On leave...\"")
          .doesNotContain("Klatt");
    }
    assertThat(mentees("Ivo Klatt is on leave").questions())
        .singleElement()
        .asString()
        .contains("\"...on leave\"")
        .doesNotContain("Klatt");
  }

  @Test
  void leaveInTheExportOfEverybodyMattersOnlyOfWhoeverSignedUp() {
    String people =
        "id,name,manager_id,Employee Status\nE-%s,Ana Ek,,On Leave\nX-8,Oda Lo,,Active\n";
    LookedAt files = LookedAt.sound(folder);

    assertThat(files.file("people.csv", people.formatted("77")).questions()).isEmpty();
    assertThat(files.file("people.csv", people.formatted("1")).questions())
        .singleElement()
        .asString()
        .contains("people.csv:1 (D1): column \"Employee Status\" says \"On Leave\"");
  }

  @Test
  void statusThatGoesOnIsAskedAboutWithoutWhatStandsBehindIt() {
    LookedAt files = mentees("left; replaced by Ivo Klatt");

    assertThat(files.questions())
        .anySatisfy(
            asked ->
                assertThat(asked).contains("\"Status\" says \"left...\"").doesNotContain("Klatt"));
  }
}
