package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns under headers that nobody knows whose cells say that somebody takes no part. */
class StatusColumnsTest {
  private final Path folder;

  StatusColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt mentees(String header, String... cells) {
    return LookedAt.menteesSay(folder, header, cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coordinator: status | confirmed | Withdrew 3 Nov",
        "Office use | matched last time | on hold until spring",
        "Where we are | called, all fine | is sitting this one out",
        "PB state | ok | Dropped-out (new job)",
        "Follow-up | ok | not taking part this year",
        "Stand der Dinge | ok | hat abgesagt",
        "Rückmeldung HR | dabei | pausiert bis März",
        "Suivi RH | relance le 3 | s'est désistée",
        "Suivi | ok | ne participe plus",
        "Check | active | left",
        "Pipeline step | enrolled | rejected"
      })
  void whoeverIsOutByAnyHeaderIsAskedAbout(String header, String counting, String out) {
    LookedAt files = mentees(header, counting, out, counting);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("mentees.csv:1 (C1): column \"" + header + "\" says ")
        .contains("and it is not clear which of these rows count")
        .contains("files: {mentees: {name: mentees.csv, where: {");
  }

  @Test
  void eachLineAnswersTheQuestion() {
    LookedAt files = mentees("Office use", "ok", "withdrew 3 Nov", "");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("says \"withdrew...\" and also \"ok\", or nothing")
        .contains("where: {Office use: [ok, \"\"]}}}")
        .contains("columns: {mentees: {unread: Office use}}");
    for (String line :
        new String[] {
          "files: {mentees: {name: mentees.csv, where: {Office use: [ok, \"\"]}}}",
          "columns: {mentees: {unread: Office use}}"
        }) {
      assertThat(files.file("program.yaml", line + "\n").questions()).as(line).isEmpty();
    }
  }

  @Test
  void conditionOnAnotherColumnStaysInTheLine() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Wave,Office use\nE-1,junior,2,ok\nE-2,junior,2,cancelled\n")
            .file("program.yaml", "files: {mentees: {name: mentees.csv, where: {Wave: [2]}}}\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("where: {Office use: [ok], Wave: [\"2\"]}");
  }

  @Test
  void oneOfManyRemarksIsNotedWithItsLine() {
    String[] remarks = new String[20];
    for (int row = 0; row < remarks.length; row++) {
      remarks[row] = "remark of number " + row;
    }
    remarks[6] = "Pulled out, see mail of Ann Other";
    LookedAt files = mentees("Remarks of the office", remarks);

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("says \"Pulled out...\" in line 8, and was not read")
                    .doesNotContain("Ann Other"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gender | M | F",
        "Writes with | right | left",
        "Life | working | retired",
        "Ethnicity | A | Declined to state",
        "On Mondays | 9 to 12 | not available",
        "Group sessions | gladly | not interested",
        "Newsletter | weekly | out of interest",
        "Contract | permanent | former apprentice"
      })
  void otherChoicesAreNoStatus(String header, String one, String other) {
    assertThat(mentees(header, one, other, one).questions()).isEmpty();
  }
}
