package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that name a partner without saying why. */
class PartnerColumnsTest {
  private final Path folder;

  PartnerColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt people(String side, String header, String cell) {
    String text = "id,name,stage,%s\nX-1,Ana Ek,junior,%s\nX-2,Di Fay,senior,\n";
    return LookedAt.sound(folder).file(side + ".csv", text.formatted(header, cell));
  }

  private static void asks(LookedAt files, List<String> lines) {
    assertThat(files.questions())
        .singleElement()
        .satisfies(question -> assertThat(question).contains(lines));
    for (String line : lines) {
      assertThat(
              files.file("program.yaml", line.replace(" together with ", "\n") + "\n").questions())
          .as(line)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mentor", "mentor_id", "Mentor id", "Your mentor", "Mentor's name", "MentorID"})
  void mentorOfAMenteeIsAskedAbout(String header) {
    asks(
        people("mentees", header, "Bo Li"),
        List.of(
            "files: {ongoing: mentees.csv} together with columns: {ongoing: {mentee_id: id,"
                + " mentor_id: "
                + Notebook.shown(header)
                + "}}",
            Notebook.line(header, "columns", "mentees", "preferred_mentors"),
            Notebook.line(header, "columns", "mentees", "unread")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mentee", "mentee_id", "Your mentees", "My mentee"})
  void menteeOfAMentorIsAskedAbout(String header) {
    asks(
        people("mentors", header, "E-1"),
        List.of(
            "files: {ongoing: mentors.csv} together with columns: {ongoing: {mentee_id: "
                + header
                + ", mentor_id: id}}",
            Notebook.line(header, "columns", "mentors", "preferred_mentees"),
            Notebook.line(header, "columns", "mentors", "unread")));
  }

  @ParameterizedTest
  @CsvSource({
    "mentees, Current mentor, M-1, preferred_mentors",
    "mentees, Who is your current mentor?, M-1, preferred_mentors",
    "mentors, Assigned mentee, E-1, preferred_mentees"
  })
  void currentPartnerIsNoWish(String side, String header, String cell, String wish) {
    assertThat(people(side, header, cell).questions())
        .singleElement()
        .satisfies(
            question -> assertThat(question).contains("files: {ongoing: ").doesNotContain(wish));
  }

  @Test
  void severalPartnersGoIntoAFileOfTheirOwn() {
    asks(
        people("mentors", "Your mentees", "E-1; E-2"),
        List.of("columns: {mentors: {unread: Your mentees}}"));
    assertThat(people("mentors", "Your mentees", "E-1; E-2").file("program.yaml", "").questions())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question)
                    .contains("put one row for each of them, with mentee_id and mentor_id, into")
                    .contains("ongoing.csv"));
  }

  @Test
  void numberedMentorsAreAskedAboutTogether() {
    LookedAt files =
        LookedAt.sound(folder).file("mentees.csv", "id,Mentor 1,Mentor 2\nE-1,M-1,M-2\nE-2,,\n");

    asks(
        files,
        List.of(
            "columns: {mentees: {preferred_mentors: [Mentor 1, Mentor 2]}}",
            "columns: {mentees: {unread: [Mentor 1, Mentor 2]}}"));
  }

  @Test
  void noteIsEnoughWhereAnotherFileListsThePairsThatGoOn() {
    LookedAt files =
        people("mentees", "Mentor", "M-1").file("ongoing.csv", "mentee_id,mentor_id\nX-1,M-1\n");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("column \"Mentor\" names a mentor", "was not read")
                    .contains("columns: {mentees: {preferred_mentors: Mentor}}"));
  }

  @Test
  void fileWithAnUnusualNameIsNamedForBoth() {
    LookedAt files =
        LookedAt.nothing(folder)
            .mentors("mentors.csv")
            .file("Sign-up of mentees.csv", "id,name,stage,Mentor\nE-1,Ana Ek,junior,M-1\n");

    asks(
        files,
        List.of(
            "files: {mentees: Sign-up of mentees.csv, ongoing: Sign-up of mentees.csv} together"
                + " with columns: {ongoing: {mentee_id: id, mentor_id: Mentor}}"));
  }

  @Test
  void lineSaysWhereTheHeadersAreWhenThatWasAssumed() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentors.csv",
                "Mentor pool of Bettina\n\nid,name,stage,Current mentee\nM-1,Bo Li,lead,E-1\nM-2,Cy"
                    + " Ott,head,\n");

    asks(
        files,
        List.of(
            "files: {ongoing: {header_row: 3, header_rows: 1, name: mentors.csv}} together with"
                + " columns: {ongoing: {mentee_id: Current mentee, mentor_id: id}}"));
  }

  @ParameterizedTest
  @CsvSource({
    "mentees, Mentor, yes",
    "mentees, Mentor, x",
    "mentees, Mentor, none",
    "mentees, Mentor, ''",
    "mentors, Mentees, 2",
    "mentors, Mentee, no"
  })
  void whatNamesNobodyIsNotAskedAbout(String side, String header, String cell) {
    assertThat(people(side, header, cell).questions()).isEmpty();
  }
}
