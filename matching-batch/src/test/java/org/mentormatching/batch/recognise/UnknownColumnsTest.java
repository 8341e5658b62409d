package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns under headers that nobody knows whose cells name people, topics or numbers of seats. */
class UnknownColumnsTest {
  private final Path folder;

  UnknownColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt mentees(String header, String... cells) {
    return LookedAt.sound(folder)
        .file("mentees.csv", rows("id,name,stage", "E-%d,Person Number%d,junior", header, cells));
  }

  /** Three mentors, of whom nothing says how many seats they have. */
  private LookedAt mentors(String header, String... cells) {
    return LookedAt.sound(folder)
        .file(
            "mentors.csv",
            rows("id,stage,strengths", "M-%1$d,lead,Law; Tax; Writing", header, cells));
  }

  private static String rows(String known, String row, String header, String... cells) {
    StringBuilder text = new StringBuilder(known + ",\"" + header + "\"\n");
    for (int at = 1; at <= cells.length; at++) {
      text.append(row.formatted(at, at)).append(",\"" + cells[at - 1] + "\"\n");
    }
    return text.toString();
  }

  @Test
  void remarkThatNamesSomebodyIsNotedThoughTheColumnSaysWhichRowsCount() {
    LookedAt files =
        mentees("Comments", "dropped out", "not with Bo Li please")
            .file(
                "program.yaml",
                "files: {mentees: {name: mentees.csv, where: {Comments: [not with Bo Li please]}}}\n");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("mentees.csv:1 (D1): column \"Comments\" names mentors in line 3")
                    .contains("excluded_mentors: Comments"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Conflict list | Bo Li | Cy Ott",
        "Red lines (colleagues) | Li, Bo | please not Bo Li",
        "Sperrliste | M-1 | M-2 und M-1",
        "Tabu | Bo Li | Cy Ottt",
        "Personnes concernées | Cy Ott (M-2) | Bo Li"
      })
  void whoeverNamesPeopleOfTheOtherSideIsAskedWhatFor(String header, String one, String other) {
    LookedAt files = mentees(header, one, "", other);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .startsWith("mentees.csv:1 (D1): column \"" + header + "\" names mentors in lines 2, 4")
        .doesNotContain("Bo Li");
    String question = files.questions().get(0);
    for (String column : List.of("excluded_mentors", "preferred_mentors", "unread")) {
      String line = Notebook.line(header, "columns", "mentees", column);
      assertThat(question).contains(line);
      assertThat(files.file("program.yaml", line + "\n").questions()).as(line).isEmpty();
    }
  }

  @Test
  void mentorsWhoNameMenteesAreAskedToo() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentors.csv", "id,stage,capacity,Red list\nM-1,lead,1,Ana Ek\nM-2,head,1,E-2\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "names mentees in lines 2, 3", "columns: {mentors: {excluded_mentees: Red list}}");
  }

  @Test
  void fewOfManyRemarksThatNameSomebodyAreNotedWithTheirLines() {
    LookedAt files =
        mentees(
            "Remarks of ours", "knows Bo Li from school", "likes chess", "late", "see file", "new");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("names mentors in line 2 and was not read")
                    .contains("columns: {mentees: {excluded_mentors: Remarks of ours}}")
                    .doesNotContain("Bo Li"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Signature | Person Number1 | Person Number2",
        "Favourite author | Max Frisch | Bo Diddley",
        "Room | 1 | 2"
      })
  void ownNamesStrangersAndNumbersAreNotAskedAbout(String header, String one, String other) {
    assertThat(mentees(header, one, other).questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Taboo for me",
        "Better leave out",
        "Ungern",
        "Themen, bei denen ich passe und die ich nie übernehme",
        "Ausgeschlossen",
        "Sujets hors de mon domaine"
      })
  void topicsThatAHeaderTurnsDownAreAskedAbout(String header) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentors.csv",
                rows(
                    "id,stage,capacity,strengths",
                    "M-%d,lead,2,Law; Tax; Writing",
                    header,
                    "Law",
                    "Tax; Writing"));

    assertThat(files.questions()).singleElement().asString().contains("want to talk about");
    String question = files.questions().get(0);
    for (String column : List.of("excluded_topics", "unread")) {
      String line = Notebook.line(header, "columns", "mentors", column);
      assertThat(question).contains(line);
      assertThat(files.file("program.yaml", line + "\n").questions()).as(line).isEmpty();
    }
  }

  @Test
  void topicsUnderAnotherHeaderAreNotAskedAbout() {
    assertThat(mentors("Books about", "Law", "Tax; Writing").questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "For how many people would you like to be there? | 2 | up to 3",
        "Number of juniors in your care this season | 1 | 2-3",
        "Wie viele Kolleginnen trauen Sie sich zu? | zwei | bis zu 3",
        "Combien de binômes ? | deux | 1 ou 2"
      })
  void seatsThatAHeaderAsksForAreAskedAbout(String header, String one, String other) {
    LookedAt files = mentors(header, one, other);

    assertThat(files.questions())
        .as(files.notes().toString() + files.settings())
        .singleElement()
        .asString()
        .contains("column \"" + header + "\" may say how many mentees a mentor takes");
    String question = files.questions().get(0);
    for (String column : List.of("capacity", "unread")) {
      String line = Notebook.line(header, "columns", "mentors", column);
      assertThat(question).contains(line);
      assertThat(files.file("program.yaml", line + "\n").questions()).as(line).isEmpty();
    }
  }

  @Test
  void otherSmallNumbersAreNotedWhereNoSeatsAreKnown() {
    LookedAt files = mentors("Load", "1", "2", "3");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anyMatch(
            note ->
                note.contains("column \"Load\" has small numbers and was not read; no column says")
                    && note.contains("write columns: {mentors: {capacity: Load}} in program.yaml"));
  }

  @Test
  void smallNumbersBesideTheSeatsAreNothing() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentors.csv",
                "id,stage,capacity,How many people do you coach?\nM-1,lead,1,2\nM-2,head,2,3\n");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes()).noneMatch(note -> note.contains("small numbers"));
  }

  @Test
  void columnsThatAreNamedButReadByNothingAreNoted() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Sector,Town\nE-1,junior,Steel,Wien\nE-2,junior,Wood,Linz\n")
            .file("program.yaml", "columns: {mentees: {industry: Sector}}\n");

    assertThat(files.notes())
        .contains(
            "mentees.csv:1: industry is named under columns: and not read: no rule, criterion or limit"
                + " that is on goes by it.");
  }

  @Test
  void seatsInOneFormAreAskedAboutThoughOnlyMentorsAnswer() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,name,I want to be,stage,How many colleagues would you take along?
                E-1,Ana Ek,Mentee,junior,
                E-2,Bo Li,Mentor,lead,2
                E-3,Di Fay,Mentee,junior,
                E-4,Ed Roe,Mentee,junior,
                """);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("may say how many mentees a mentor takes");
  }
}
