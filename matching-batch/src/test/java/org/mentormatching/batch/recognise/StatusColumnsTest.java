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
        "Suivi | ok | Se désiste",
        "Suivi | ok | elle s'est désistée hier",
        "Suivi | ok | souhaite se désister",
        "Suivi | ok | a abandonné",
        "Suivi | ok | Désistement le 3/11",
        "Suivi | ok | va renoncer",
        "Suivi | ok | ne peut plus participer",
        "Stand | ok | meldet sich leider ab",
        "Stand | ok | möchte sich abmelden",
        "Stand | ok | zieht zurück",
        "Stand | ok | hat sich wieder abgemeldet",
        "Stand | ok | kann leider nicht teilnehmen",
        "Stand | ok | steigt aus",
        "State | ok | she wants to withdraw",
        "State | ok | withdrawing",
        "State | ok | drops out",
        "State | ok | cannot take part",
        "State | ok | decided to step back",
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
  void formatThatWasFoundOrWrittenStaysInTheLine() {
    String rows = "id,stage,Office use\nE-1,junior,ok\nE-2,junior,cancelled\nE-3,junior,ok\n";
    LookedAt files = LookedAt.sound(folder).file("mentees.csv", "Mentoring 2027\n\n" + rows);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "files: {mentees: {header_row: 3, header_rows: 1, name: mentees.csv, where: {Office use:"
                + " [ok]}}}");

    files
        .file("mentees.csv", rows.replace(',', ';'))
        .file(
            "program.yaml",
            "files: {mentees: {name: mentees.csv, separator: \";\", encoding: utf-8}}\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "files: {mentees: {encoding: utf-8, name: mentees.csv, separator: \";\", where: {Office"
                + " use: [ok]}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on sabbatical until June",
        "leaver (31.12.2026)",
        "leaves the company in May",
        "away 10/11 to 20/12",
        "from September",
        "Elternzeit bis Mai",
        "verlässt uns im Herbst",
        "en congé maternité jusqu'en mars",
        "part à la retraite"
      })
  void whoeverMayBeAwayIsNotAmongThoseWhoCount(String doubtful) {
    LookedAt files = mentees("Office use", "ok", "withdrawn", doubtful, "leads two teams");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("and also \"ok\" or \"leads two teams\", and it is not clear which")
        .contains("where: {Office use: [ok, leads two teams]}");
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
        "Subject | Leading | Retirement planning",
        "Thema | Führen | Abbau von Stress",
        "Thema | Führen | Steigern der Wirkung",
        "Sujet | Diriger | Retirer les freins",
        "Sujet | Diriger | Je souhaite participer",
        "Sujet | Diriger | Veut progresser",
        "Notes | will join | we want to continue",
        "Group sessions | gladly | not interested",
        "Newsletter | weekly | out of interest",
        "Contract | permanent | former apprentice"
      })
  void otherChoicesAreNoStatus(String header, String one, String other) {
    assertThat(mentees(header, one, other, one).questions()).isEmpty();
  }
}
