package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Exports that can be read in several ways. Each of them is either asked about, with a line for
 * every reading that answers the question when it stands in the policy file, or read with a note.
 */
class AmbiguousExportsTest {
  private final Path folder;

  AmbiguousExportsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The question names both lines, and either of them settles it. */
  private static void asks(LookedAt files, String... lines) {
    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains(Stream.of(lines).map(line -> line + " ").toList())
                    .contains("in program.yaml"));
    for (String line : lines) {
      assertThat(files.file("program.yaml", line + "\n").questions()).as(line).isEmpty();
    }
  }

  private static void notes(LookedAt files, String... notes) {
    assertThat(files.questions()).isEmpty();
    for (String note : notes) {
      assertThat(files.notes()).anySatisfy(one -> assertThat(one).contains(note));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mentees, id, Employee ID, Staff number, E-1, 31, E-2, 32",
    "mentees, stage, Job level, Grade, junior, senior, senior, lead",
    "mentees, email, Work email, Company email, a@example.org, b@example.org, c@example.org,"
        + " d@example.org",
    "mentors, domains, Expertise, Areas of expertise, Law, Tax, Tax, Law",
    "people, manager_id, Manager, Supervisor, E-1, E-2, E-2, E-1"
  })
  void twoHeadersForOneColumnAreAskedAbout(
      String file,
      String column,
      String one,
      String other,
      String a,
      String b,
      String c,
      String d) {
    String also = column.equals("id") ? "Cohort" : "id";
    asks(
        LookedAt.sound(folder)
            .file(
                file + ".csv",
                String.join(",", also, one, other)
                    + "\nE-1,"
                    + String.join(",", a, b)
                    + "\nE-2,"
                    + String.join(",", c, d)
                    + "\n"),
        "columns: {" + file + ": {" + column + ": " + one + "}}",
        "columns: {" + file + ": {" + column + ": " + other + "}}");
  }

  @Test
  void twoQuestionsForOneColumnAreAskedAbout() {
    asks(
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                id,What is your current level?,What is your job level?
                E-1,junior,senior
                E-2,senior,junior
                """),
        "columns: {mentees: {stage: \"What is your current level?\"}}",
        "columns: {mentees: {stage: \"What is your job level?\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "'Employee ID,User ID', 'E-1,ana', 'E-2,bo', User ID, id, Employee ID",
    "'ID,Employee ID', '1,E-1', '2,E-2', ID, id, Employee ID",
    "'id,Email,Work email', 'E-1,a@example.org,b@example.org', 'E-2,c@example.org,d@example.org',"
        + " Work email, email, Email",
    "'id,What would you like to learn?,What do you want to get better at?', 'E-1,Law,Tax',"
        + " 'E-2,Tax,Law', What would you like to learn?, development_areas,"
        + " What do you want to get better at?"
  })
  void lessCertainHeaderIsNotReadAndNotedWithItsLine(
      String header, String row, String other, String left, String column, String read) {
    notes(
        LookedAt.sound(folder).file("mentees.csv", String.join("\n", header, row, other) + "\n"),
        "column \"" + left + "\" ",
        column + " too and was not read; \"" + read + "\" was");
  }

  @Test
  void idsOfEverybodyAreThoseThatOtherColumnsSpeakOf() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("people.csv", "Staff number,Employee ID,Manager\n1,E-1,M-1\n2,E-2,M-1\n3,M-1,\n");

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).contains("columns: {people: {id: Employee ID}}");
  }

  @Test
  void idsOfEverybodyOfWhichNothingSpeaksAreAskedAbout() {
    asks(
        LookedAt.sound(folder)
            .file("people.csv", "Staff number,Employee ID,Office\n31,X-1,A\n32,X-2,B\n"),
        "columns: {people: {id: Staff number}}",
        "columns: {people: {id: Employee ID}}");
  }

  @Test
  void goalsThatAreOnNoRungAreAskedAboutWhereTheyStand() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,goal stage
                E-1,junior,not lead
                E-2,junior,Lead or Head
                E-3,junior,head
                E-4,junior,same as now
                """);

    assertThat(files.questions())
        .containsExactly(
            "mentees.csv:1 (C1): column \"goal stage\" has words that are on no rung of the ladder"
                + " workplace, where everybody's own stage is: \"not lead\", \"Lead or Head\","
                + " \"same as now\". Say what each of them means: ladder: workplace together with"
                + " values: {goal_stage: {not lead: \"...\", Lead or Head: \"...\", same as now: \"...\"}}; or, if"
                + " they are stages of your own, put all in order, the lowest first: ladder: [junior,"
                + " lead, head] in program.yaml, with \"not lead\", \"Lead or Head\", \"same as now\" put"
                + " in where they belong.");
    assertThat(
            files
                .file(
                    "program.yaml",
                    """
                    ladder: workplace
                    values: {goal_stage: {not lead: head, Lead or Head: lead, same as now: junior}}
                    """)
                .questions())
        .isEmpty();
  }

  @Test
  void namesOfPeopleAreNoIds() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentees.csv", "No.,Mentee,stage\n1,Ana Ek,junior\n2,Di Fay,senior\n");

    assertThat(files.settings())
        .containsExactly("columns: {mentees: {name: Mentee}}", "ladder: workplace");
    notes(files, "1 column was taken for what its header may mean: name ← \"Mentee\"");
  }

  @Test
  void numbersOfRepliesAreIdsOfOneFileOnly() {
    String form = "ID,Start time,Completion time,Email,Level\n1,9:00,2027-01-11,anonymous,junior\n";
    LookedAt files = LookedAt.sound(folder).file("mentees.csv", form).file("mentors.csv", form);

    assertThat(files.settings()).contains("ids: own");
    notes(files, "people are told apart by the number of their reply");
  }

  @Test
  void languageOfTheFormIsNotThatOfPeople() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                ID,Start time,Completion time,Email,Name,Language,Which languages do you speak?
                1,9:00,9:01,a@example.org,Ana Ek,English (Ireland),Portuguese;English
                2,9:00,9:01,b@example.org,Di Fay,English (Ireland),German
                """);

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .contains("columns: {mentees: {languages: \"Which languages do you speak?\"}}");
  }

  @Test
  void twoFilesOfOneSideAreAskedAbout() {
    asks(
        LookedAt.nothing(folder)
            .mentees("mentees 2027.csv")
            .mentees("mentees final.csv")
            .mentors("mentors.csv"),
        "files: {mentees: mentees 2027.csv}",
        "files: {mentees: mentees final.csv}");
  }

  @Test
  void formForBothRolesBesideSeparateFilesIsAskedAbout() {
    LookedAt files =
        LookedAt.nothing(folder)
            .mentees("mentee list.csv")
            .mentors("mentor list.csv")
            .file(
                "form.csv",
                "id,I would like to,stage\nE-5,find a mentor,junior\nE-6,be a mentor,lead\n");

    assertThat(files.questions())
        .hasSize(2)
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("files: {mentees: form.csv}", "files: {mentees: mentee list.csv}"))
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("files: {mentors: form.csv}", "files: {mentors: mentor list.csv}"));
  }

  @Test
  void formForBothRolesThatIsReadForOneHasOnlyItsRowsCounted() {
    LookedAt files =
        LookedAt.nothing(folder)
            .mentors("mentor list.csv")
            .file("program.yaml", "files: {mentees: form.csv, mentors: mentor list.csv}\n")
            .file(
                "form.csv",
                "id,I would like to,stage\nE-5,find a mentor,junior\nE-6,be a mentor,lead\n");

    assertThat(files.settings())
        .contains("files: {mentees: {where: {I would like to: [find a mentor]}}}");
    notes(files, "only the rows count that say mentees in column \"I would like to\"");
  }

  @Test
  void formBesideFilesUnderTheUsualNamesIsNotRead() {
    notes(
        LookedAt.sound(folder)
            .file(
                "form.csv",
                "id,I would like to,stage\nE-5,find a mentor,junior\nE-6,be a mentor,lead\n"),
        "form.csv: the file was not read");
  }

  private static final String SIGN_UP =
      """
      Your e-mail,Your name,How will you contribute?
      a@example.org,Ana Ek,Receive guidance
      b@example.org,Bo Li,Give guidance
      c@example.org,Cy Ott,Receive guidance
      d@example.org,Di Fay,Give guidance
      """;

  private static String contributions(String file) {
    String source = "{name: " + file + ", where: {\"How will you contribute?\": [";
    return "files: {mentees: "
        + source
        + "Receive guidance]}}, mentors: "
        + source
        + "Give guidance]}}}";
  }

  @Test
  void columnThatMaySayWhoIsWhatIsAskedAboutInAFileOfNoSide() {
    LookedAt files = LookedAt.nothing(folder).file("form.csv", SIGN_UP);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(contributions("form.csv"), "files: {mentees: form.csv}");
    assertThat(files.file("program.yaml", contributions("form.csv")).questions()).isEmpty();
  }

  @Test
  void columnThatMaySayWhoIsWhatIsAskedAboutWhereTheOtherSideHasNoFile() {
    LookedAt files = LookedAt.nothing(folder).file("mentees.csv", SIGN_UP);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .startsWith("mentors.csv: there is no such file")
        .contains(contributions("mentees.csv"));
    assertThat(files.file("program.yaml", contributions("mentees.csv")).questions()).isEmpty();
  }

  @Test
  void namesAndYesOrNoAreNotTakenForWhoIsWhat() {
    assertThat(
            LookedAt.nothing(folder)
                .file(
                    "form.csv",
                    """
                    e-mail,name,Buddy,Lunch?
                    a@example.org,Ana Ek,Gil Ash,yes
                    b@example.org,Bo Li,Hal Orr,no
                    c@example.org,Cy Ott,Gil Ash,yes
                    """)
                .questions())
        .isEmpty();
  }

  @Test
  void repeatedAddressesAreNamedByTheirLinesWhereNothingElseTellsPeopleApart() {
    assertThat(
            LookedAt.sound(folder)
                .file(
                    "mentees.csv",
                    "Email,Name\ns@example.org,Ana Ek\ns@example.org,Di Fay\nS@example.org,Gil Ash\n")
                .questions())
        .containsExactly(
            "mentees.csv:1 (A1): no column has ids, and column \"Email\" does not tell people apart,"
                + " for it repeats addresses, as in lines 2, 3, 4. Correct it, or say which column"
                + " does: columns: {mentees: {id: ...}} in program.yaml.");
  }

  @Test
  void stagesInUnclearOrderAreAskedAbout() {
    asks(
        LookedAt.sound(folder)
            .file("mentees.csv", "id,stage\nE-1,Specialist\nE-2,Associate\n")
            .file("mentors.csv", "id,stage\nM-1,Expert\nM-2,Partner\n"),
        "ladder: [Associate, Specialist, Expert, Partner]");
  }

  @Test
  void stageWhosePlaceIsNotKnownIsAskedForInsteadOfStandingAtTheTop() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentees.csv", "id,stage\nE-1,Analyst\nE-2,Consultant\nE-3,Consultant\n")
            .file("mentors.csv", "id,stage\nM-1,Manager\nM-2,Partner\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .endsWith(
            "ladder: [Analyst, Manager, Partner] in program.yaml, with \"Consultant\" put in where"
                + " it belongs.");
  }

  @Test
  void twoSheetsOfOneSideAreAskedAbout() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("sign-up.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String name : List.of("Mentees old", "Mentees new")) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "id");
        sheet.value(0, 1, "stage");
        sheet.value(1, 0, "E-1");
        sheet.value(1, 1, "junior");
      }
    }

    asks(
        LookedAt.nothing(folder).mentors("mentors.csv"),
        "files: {mentees: {name: sign-up.xlsx, sheet: Mentees old}}",
        "files: {mentees: {name: sign-up.xlsx, sheet: Mentees new}}");
  }

  private void workbook(String file, String... sheets) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(file));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String text : sheets) {
        List<String> lines = text.lines().toList();
        Worksheet sheet = workbook.newWorksheet(lines.get(0));
        for (int row = 1; row < lines.size(); row++) {
          String[] cells = lines.get(row).split(",", -1);
          for (int column = 0; column < cells.length; column++) {
            sheet.value(row - 1, column, cells[column]);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentees.xlsx", "Mentees 2027.xlsx"})
  void sheetOfInstructionsBeforeThePeopleIsPassedOver(String file) throws IOException {
    workbook(
        file,
        "Read me\nHow to use this file\nFill in the second sheet\nContact,hr@example.org",
        "Answers\nid,stage\nE-1,junior\nE-2,senior");
    LookedAt files = LookedAt.nothing(folder).mentors("mentors.csv");

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).contains("files: {mentees: {sheet: Answers}}");
    assertThat(files.notes()).anyMatch(note -> note.contains("sheet \"Answers\" was "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentees.xlsx", "Mentees 2027.xlsx"})
  void sheetsWithTheSameColumnsAreAskedAbout(String file) throws IOException {
    workbook(file, "2026\nid,stage\nE-8,junior", "2027\nid,stage\nE-1,junior");
    String name = file.equals("mentees.xlsx") ? file : "Mentees 2027.xlsx";

    asks(
        LookedAt.nothing(folder).mentors("mentors.csv"),
        "files: {mentees: {name: " + name + ", sheet: \"2026\"}}",
        "files: {mentees: {name: " + name + ", sheet: \"2027\"}}");
  }

  @Test
  void listsBehindThePeopleAreNoOtherReading() throws IOException {
    workbook(
        "mentees.xlsx",
        "Sheet1\nid,stage,languages\nE-1,junior,English",
        "Lists\nStage,Languages\njunior,English\nsenior,German");
    LookedAt files = LookedAt.nothing(folder).mentors("mentors.csv");

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).noneMatch(line -> line.contains("sheet"));
  }

  @Test
  void headerCloseToTwoColumnsIsNotRead() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("program.yaml", "criteria: {distance-from-home: 5}\n")
            .file("mentors.csv", "id,stage,Placs\nM-1,lead,2\nM-2,head,1\n");

    assertThat(files.settings()).noneMatch(line -> line.contains("Placs"));
    notes(files, "\"Placs\" is not known and was not read");
  }
}
