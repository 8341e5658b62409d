package org.mentormatching.batch.intake;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

class IntakeTest {
  private static Person mentee(Problem problem, String id) {
    return problem.mentee(id).orElseThrow();
  }

  private static Person mentor(Problem problem, String id) {
    return problem.mentor(id).orElseThrow();
  }

  private static Iterable<String> named(Person person, LinkColumn column) {
    return person.attributes().get(column).map(Links::byNumber).orElseThrow();
  }

  @Test
  void readsSoundProgramWithoutProgramFile(@TempDir Path folder) {
    ProgramFolder program = ProgramFolder.sound(folder);

    Problem problem = program.problem();

    assertThat(program.sentences()).isEmpty();
    assertThat(problem.mentees()).extracting("id").containsExactly("E-1", "E-2");
    assertThat(problem.mentor("M-1").orElseThrow().capacity()).isEqualTo(2);
    assertThat(mentee(problem, "E-1").attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly("Portuguese", "English");
  }

  @Test
  void joinsSeveralHeadersInOneColumn(@TempDir Path folder) {
    Problem problem =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                """
                columns:
                  mentees: {name: [First name, Surname], domains: [Data, Law, Other field]}
                """)
            .file(
                "mentees.csv",
                "id,First name,Surname,Data,Law,Other field\nE-1,Ana,Duarte,x,,History of art\n")
            .problem();

    assertThat(mentee(problem, "E-1").name()).isEqualTo("Ana Duarte");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.DOMAINS).orElseThrow())
        .containsExactly("Data", "History of art");
  }

  @Test
  void needsNothingButIds(@TempDir Path folder) {
    ProgramFolder program =
        new ProgramFolder(folder).file("mentees.csv", "id\n1\n").file("mentors.csv", "id\n1\n");

    assertThat(program.sentences()).isEmpty();
    assertThat(mentor(program.problem(), "1").personId()).isEqualTo("1");
  }

  @Test
  void countsEveryRow(@TempDir Path folder) {
    Reading reading =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,stage\nE-1,junior\nE-2,senoir\n,senior\nE-3\n\nE-1,junior\nE-4,lead\n")
            .read();

    assertThat(reading.counts())
        .containsExactly(
            new RowCount(
                InputFile.MENTEES,
                "mentees.csv",
                6,
                2,
                3,
                new TreeMap<>(Map.of("repeated with the same answers", 1))),
            new RowCount(InputFile.MENTORS, "mentors.csv", 2, 2, 0));
    assertThat(reading.setAside()).extracting(SetAsideRow::line).containsExactly(3, 4, 5);
    assertThat(reading.setAside()).extracting(SetAsideRow::id).containsExactly("E-2", "", "E-3");
    assertThat(reading.setAside().get(0).reason())
        .isEqualTo(
            "mentees.csv:3 (B3): column \"stage\": \"senoir\" is not on the ladder. Did you mean"
                + " \"senior\"?");
  }

  @Test
  void readsNoColumnThatThePolicyDoesNotRead(@TempDir Path folder) {
    Reading reading =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage,department,salary,consent\nE-1,junior,Tax,900,yes\n")
            .read();

    assertThat(reading.usedTables().get(0).header())
        .containsExactly("id", "name", "email", "consent", "stage");
    assertThat(reading.usedTables().toString()).doesNotContain("Tax").doesNotContain("900");
  }

  @Test
  void tellsWhichHeadersItUnderstood(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "limits: {hours: hard}\n")
            .file(
                "mentees.csv", "Department,Career level,Mitarbeiternummer,Languages\n,junior,1,\n")
            .file(
                "mentors.csv",
                "id,Anzahl Plätze,Stunden,Was möchten Sie lernen?,Shoe size\nM-1,2,3,,42\n");

    assertThat(program.read().understood())
        .map(HeadingsRead::toString)
        .containsExactly(
            "mentees.csv  stage ← \"Career level\", id ← \"Mitarbeiternummer\", languages",
            "mentors.csv  id, capacity ← \"Anzahl Plätze\", hours_per_month ← \"Stunden\"");
    assertThat(program.sentences())
        .containsExactly(
            "mentors.csv:1: column \"Shoe size\" is not known and was not read. If it matters, name"
                + " it under columns: in program.yaml.",
            "mentors.csv:1 (D1): column \"Was möchten Sie lernen?\" is one of mentees and was not"
                + " read here.");
  }

  @Test
  void listsTheFirstOfManyUnknownHeaders(@TempDir Path folder) {
    String headers = IntStream.rangeClosed(1, 32).mapToObj(i -> ",Q" + i).collect(joining());
    String shown =
        IntStream.rangeClosed(1, 30).mapToObj(i -> "\"Q" + i + "\"").collect(joining(", "));
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id" + headers + "\nE-1" + ",".repeat(32) + "\n")
            .file("mentors.csv", "id,Q1,Q2,Q3,Q4,Q5,Q6,Q7,who@example.org\nM-1,,,,,,,,\n")
            .file("people.csv", "id,Cost centre\nE-1,7\nM-1,8\n")
            .file("program.yaml", "files: {mentors: {name: mentors.csv, header_row: 1}}\n");

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:1: columns "
                + shown
                + " and 2 more are not known and were not read. If one matters, name it under"
                + " columns: in program.yaml.",
            "mentors.csv:1: columns \"Q1\", \"Q2\", \"Q3\", \"Q4\", \"Q5\", \"Q6\", \"Q7\" and the"
                + " value are not known and were not read. If one matters, name it under columns:"
                + " in program.yaml.");
  }

  @Test
  void unitesSpellingsThatDifferInCase(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                """
                transitions: {new: [New Role, New Function]}
                rules:
                  different: [{id: other-team, mentee: department, mentor: department}]
                """)
            .file(
                "mentees.csv",
                """
                id,stage,languages,transition,department
                E-1,JUNIOR,english;Tamil,new role,sales
                E-2,Senior,ENGLISH; English,NEW FUNCTION,Tax
                """)
            .file(
                "mentors.csv",
                """
                id,stage,languages,transitions,department
                M-1,lead,English,new role|stuck,Sales
                """);

    Problem problem = program.problem();

    assertThat(mentee(problem, "E-1").attributes().get(Columns.STAGE)).contains("junior");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly("ENGLISH", "Tamil");
    assertThat(mentee(problem, "E-2").attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly("ENGLISH");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.TRANSITION)).contains("New Role");
    assertThat(mentor(problem, "M-1").attributes().get(Columns.TRANSITIONS).orElseThrow())
        .containsExactly("New Role", "stuck");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.DEPARTMENT)).contains("Sales");
  }

  @Test
  void keepsTransitionsThatNobodyListedAndNotesEachOnce(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,transition
                E-1,new rolle
                E-2,Moving house
                E-3,moving house
                E-4,Stuck
                """);

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:2 (B2): column \"transition\": \"new rolle\" is not among the transitions"
                + " of the policy. Did you mean \"new role\"?",
            "mentees.csv:3 (B3): column \"transition\": \"Moving house\" is not among the"
                + " transitions of the policy. Name it under transitions: if it matters.");
    Problem problem = program.problem();
    assertThat(mentee(problem, "E-1").attributes().get(Columns.TRANSITION)).contains("new rolle");
    assertThat(mentee(problem, "E-3").attributes().get(Columns.TRANSITION))
        .contains("Moving house");
    assertThat(mentee(problem, "E-4").attributes().get(Columns.TRANSITION)).contains("stuck");
    program.file("program.yaml", "transitions: {}\n");
    assertThat(program.sentences()).isEmpty();
  }

  @Test
  void mapsTheirValuesToOurs(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                """
                values:
                  stage: {"Jr.": junior, "Stufe 4": senior}
                  languages: {Deutsch: German}
                """)
            .file("mentees.csv", "id,stage,languages\nE-1,jr.,deutsch; English\nE-2,Stufe 4,\n");

    Problem problem = program.problem();

    assertThat(mentee(problem, "E-1").attributes().get(Columns.STAGE)).contains("junior");
    assertThat(mentee(problem, "E-2").attributes().get(Columns.STAGE)).contains("senior");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly("German", "English");
  }

  @Test
  void completesPeopleFromTheExportOfEverybody(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,email,time_zone
                E-1,,Asia/Tokyo
                E-2,BAO.TRAN@example.org,
                """)
            .file(
                "people.csv",
                """
                Employee ID,Name,Mail,Level,Time zone,Manager
                E-1,Ana Duarte,ana@example.org,junior,Europe/Lisbon,M-1
                P-9,Bao Tran,bao.tran@example.org,senior,Asia/Tokyo,ana@example.org
                M-1,Chidi Okafor,,,,NO_MANAGER
                """);

    Problem problem = program.problem();

    assertThat(mentee(problem, "E-1").name()).isEqualTo("Ana Duarte");
    assertThat(mentee(problem, "E-2").attributes().get(Columns.STAGE)).contains("senior");
    assertThat(mentee(problem, "E-1").attributes().get(Columns.WORKING_HOURS))
        .isEqualTo(mentee(problem, "E-2").attributes().get(Columns.WORKING_HOURS))
        .isPresent();
    assertThat(named(mentee(problem, "E-2"), Columns.REPORTING_LINE)).containsExactly("E-1", "M-1");
    assertThat(mentee(problem, "E-2").attributes().get(Columns.REPORTING_LINE_COMPLETE))
        .contains(true);
  }

  @Test
  void keepsOfTheChartOnlyWhoIsAboveSomebody(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "people.csv",
                "id,manager_id\nE-1,P-1\nP-1,P-2\nP-2,P-2\nX-1,X-2\nX-2,X-3\nM-1,gone\n");

    Reading reading = program.read();

    assertThat(reading.usedTables().get(2).rows().toString())
        .isEqualTo("[[E-1, P-1], [M-1, gone], [P-1, P-2], [P-2, ]]");
    assertThat(program.sentences())
        .contains("people.csv: 1 manager is in no file, so that who is above is not known.");
  }

  @Test
  void recognisesPeopleInBothRoles(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentors.csv", "id,email\nE-1,\nM-2,Bao.Tran@example.org\nM-3,anonymous\n");

    Problem problem = program.problem();

    assertThat(mentor(problem, "E-1").personId()).isEqualTo("E-1");
    assertThat(mentor(problem, "M-2").personId()).isEqualTo("E-2");
    assertThat(mentor(problem, "M-3").personId()).isEqualTo("M-3");
  }

  private static String unknownWish() {
    return "column \"preferred_mentors\": somebody is named who is not found on the other side, or by a name"
        + " that several people have; that wish does not count. Write the id, the e-mail address or"
        + " the full name.";
  }

  @Test
  void resolvesChoicesByIdAndAddress(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,preferred_mentors,excluded_mentors
                E-1,"dilnoza.karimova@example.org, M-9, M-1, M-1",M-2
                E-2,M-9,
                """);

    Problem problem = program.problem();

    assertThat(named(mentee(problem, "E-1"), Columns.PREFERRED_MENTORS))
        .containsExactly("M-2", "M-1");
    assertThat(named(mentee(problem, "E-1"), Columns.EXCLUDED_MENTORS)).containsExactly("M-2");
    assertThat(mentee(problem, "E-2").attributes().get(Columns.PREFERRED_MENTORS)).isEmpty();
    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:2 (B2): " + unknownWish(), "mentees.csv:3 (B3): " + unknownWish());
  }

  @Test
  void readsColumnsOfTheProgrammesOwnUnderTheirHeader(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "rules:\n  same: [{id: same-shift, mentee: Shift plan, mentor: shift}]\n")
            .file("mentees.csv", "id,SHIFT-PLAN\nE-1,early\n")
            .file("mentors.csv", "id,Shift\nM-1,Early\n");

    assertThat(mentee(program.problem(), "E-1").attributes().get(Column.text("Shift plan")))
        .contains("Early");
  }

  @Test
  void comparesManagersWhateverTheyAreNamedBy(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "rules:\n  different: [{id: other-boss, mentee: manager_id, mentor: manager_id}]\n")
            .file(
                "people.csv",
                "id,email,manager_id\nE-1,,P-1\nM-1,,uma@example.org\nP-1,uma@example.org,\n");

    Problem problem = program.problem();

    assertThat(mentor(problem, "M-1").attributes().get(Column.text("manager_id")))
        .isEqualTo(mentee(problem, "E-1").attributes().get(Column.text("manager_id")))
        .contains("P-1");
  }

  @Test
  void saysOfWhichManagersNobodyKnowsWhoIsAbove(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage,manager_id\nE-1,junior,M-3\nE-2,junior,M-9\n")
            .file("mentors.csv", "id,stage\nM-1,senior\nM-2,senior\nM-3,seniorish\n");

    assertThat(program.sentences())
        .contains(
            "mentees.csv: 1 manager is in a file that gives no manager above, so that who is above"
                + " is not known.",
            "mentees.csv: 1 manager is in no file, so that who is above is not known.");
  }
}
