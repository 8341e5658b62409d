package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the export of everybody says of people who left or are away. */
class LeaverColumnsTest {
  private final Path folder;

  LeaverColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Two mentees, two mentors and nine others, with one more column of the export of everybody. */
  private LookedAt everybody(String header, String of, String said, String otherwise) {
    StringBuilder people = new StringBuilder("id,name,manager_id,\"" + header + "\"\n");
    for (String id : new String[] {"E-1", "E-2", "M-1", "M-2"}) {
      people.append(row(id, id.equals(of) ? said : otherwise));
    }
    for (int other = 3; other <= 11; other++) {
      people.append(row("E-" + other, ("E-" + other).equals(of) ? said : otherwise));
    }
    return LookedAt.sound(folder).file("people.csv", people.toString());
  }

  private static String row(String id, String said) {
    return "%s,Person %s,B-1,\"%s\"\n".formatted(id, id, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Employment | leaver (31.12.2026) | active",
        "Employment | on leave | active",
        "HR status | terminated | active",
        "Contract | left | active",
        "Beschäftigung | ausgeschieden | aktiv",
        "Terminated | Yes | No",
        "Termination Date | 2026-12-01 | ''",
        "On Leave | Yes | No",
        "Currently on leave? | Y | ''",
        "Leave of absence | Parental | ''",
        "Last working day | 30/11/2026 | -",
        "Austrittsdatum | 31.12.2026 | ''",
        "Date de sortie | 01/12/2026 | ''"
      })
  void mentorWhoMayBeGoneIsAskedAbout(String header, String said, String otherwise) {
    LookedAt files = everybody(header, "M-2", said, otherwise);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("people.csv:1 (D1): column \"" + header + "\"")
        .contains("it is not clear")
        .contains("files: {people: {name: people.csv, where: {")
        .contains("columns: {people: {unread: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Employment | leaver (31.12.2026) | active",
        "Terminated | Yes | No",
        "Termination Date | 2026-12-01 | ''",
        "On Leave | Yes | No"
      })
  void whoHasNotSignedUpIsNobodysConcern(String header, String said, String otherwise) {
    assertThat(everybody(header, "E-9", said, otherwise).questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Location | Left Bank | Right Bank",
        "Department | Retirement Services | Sales",
        "Contract end | 2027-01-31 | 2027-06-30",
        "Terminated | No | No",
        "On Leave | N | N",
        "Shift | early | late"
      })
  void otherColumnsAreNotAskedAbout(String header, String said, String otherwise) {
    assertThat(everybody(header, "M-2", said, otherwise).questions()).isEmpty();
  }

  @Test
  void bothAnswersDoWhatTheySay() {
    LookedAt files = everybody("Terminated", "M-2", "Yes", "No");
    assertThat(files.questions().get(0))
        .contains("where: {Terminated: [No]}")
        .contains("1 of them a mentee or mentor");

    for (String line :
        new String[] {
          "files: {people: {name: people.csv, where: {Terminated: [No]}}}",
          "columns: {people: {unread: Terminated}}"
        }) {
      files.file("program.yaml", "defaults: 1\n" + line + "\n");
      assertThat(files.questions()).as(line).isEmpty();
    }
  }

  @Test
  void offeredLineRepeatsWhereTheHeadersAre() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "people.csv",
                "Staff list,,\nid,name,Terminated\nM-2,Sven Otto,Yes\nE-1,Ana Ek,No\nE-9,Bo Li,No\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("files: {people: {header_row: 2, ", "where: {Terminated: [No]}}}");
  }

  @Test
  void wordsBehindANameAreNoted() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "people.csv",
                "id,name,manager_id\nE-1,Anna Berg,B-1\nM-2,Sven Otto (On Leave),B-1\n");

    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("says behind the name of 1 mentee or mentor")
                    .doesNotContain("Sven"));
  }

  @ParameterizedTest
  @CsvSource({"Worker Status, Terminated", "Active, No"})
  void whoDoesNotCountAlreadyIsNotAskedAbout(String header, String out) {
    String in = out.equals("No") ? "Yes" : "Active";
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "people.csv",
                "id,name,manager_id,%s,Termination Date\n".formatted(header)
                    + "E-1,Anna Berg,B-1,%s,2026-12-01\nE-2,Di Fay,B-1,%s,\nM-1,Bo Li,B-1,%s,\nM-2,Cy Ott,B-1,%s,\n"
                        .formatted(out, in, in, in));

    assertThat(files.questions()).isEmpty();
  }
}
