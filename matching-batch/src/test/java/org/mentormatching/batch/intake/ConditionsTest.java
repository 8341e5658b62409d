package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/** Which rows of a file count. */
class ConditionsTest {
  private final Path folder;

  ConditionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static RowCount count(
      InputFile table, String file, int read, int used, int setAside, Map<String, Integer> out) {
    return new RowCount(table, file, read, used, setAside, new TreeMap<>(out));
  }

  @Test
  void leavesOutRowsWithAnotherValueWhateverTheCase() {
    Reading reading =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "files: {mentees: {name: mentees.csv, where: {finished: [YES, 'true']}}}\n")
            .file(
                "mentees.csv",
                """
                id,Finished
                E-1, true
                E-2,False
                E-3,Yes;
                E-4,
                """)
            .read();

    assertThat(reading.counts().get(0))
        .isEqualTo(count(InputFile.MENTEES, "mentees.csv", 4, 2, 0, Map.of("by \"Finished\"", 2)));
    assertThat(reading.problem().orElseThrow().mentees())
        .extracting("id")
        .containsExactly("E-1", "E-3");
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void damagedRowIsSetAsideNotLeftOut() {
    Reading reading =
        ProgramFolder.sound(folder)
            .file("program.yaml", "files: {mentees: {name: mentees.csv, where: {Status: [in]}}}\n")
            .file("mentees.csv", "id,name,Status\nE-1,Ana,in\nE-2,Duarte, Bao,in\nE-3,Cleo\n")
            .read();

    assertThat(reading.counts().get(0))
        .isEqualTo(count(InputFile.MENTEES, "mentees.csv", 3, 1, 2, Map.of()));
  }

  @Test
  void oneFormServesBothRoles() {
    Reading reading =
        new ProgramFolder(folder)
            .file(
                "program.yaml",
                """
                files:
                  mentees: {name: form.csv, where: {Role: [mentee, both]}}
                  mentors: {name: form.csv, where: {Role: [mentor, both]}}
                """)
            .file("form.csv", "id,Role\n1,Mentee\n2,Mentor\n3,Both\n4,mentee\n")
            .read();

    Map<String, Integer> byRole = Map.of("by \"Role\"", 1);
    assertThat(reading.counts())
        .containsExactly(
            count(InputFile.MENTEES, "form.csv", 4, 3, 0, byRole),
            count(InputFile.MENTORS, "form.csv", 4, 2, 0, Map.of("by \"Role\"", 2)));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.problem().orElseThrow().mentor("3").orElseThrow().personId()).isEqualTo("3");
  }

  @Test
  void conditionsHoldForEveryFile() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                """
                files:
                  people: {name: people.csv, where: {Employment: active}}
                  exclusions: {name: exclusions.csv, where: {Year: "2027"}}
                """)
            .file(
                "people.csv", "id,Employment\nE-1,active\nE-2,terminated\nM-1,Active\nM-2,active\n")
            .file("exclusions.csv", "mentee_id,mentor_id,Year\nE-1,M-1,2026\n");

    assertThat(program.read().counts().subList(2, 4))
        .containsExactly(
            count(
                InputFile.PEOPLE,
                "people.csv",
                4,
                3,
                0,
                Map.of("by \"Employment\" in people.csv", 1)),
            count(InputFile.EXCLUSIONS, "exclusions.csv", 1, 0, 0, Map.of("by \"Year\"", 1)));
    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:3 (A3): the id E-2 is left out, for the row in people.csv does not count. If"
                + " it does, say so by where: under files: in program.yaml.",
            "program.yaml:3 (column 52): where leaves no row of exclusions.csv: column \"Year\" has to be"
                + " \"2027\" and says \"2026\" (1 row). Did you mean \"2026\"?");
  }

  private ProgramFolder withLeaver() {
    return ProgramFolder.sound(folder)
        .file("program.yaml", "files: {people: {name: people.csv, where: {Status: active}}}\n")
        .file(
            "people.csv",
            """
            id,name,Status,manager_id
            E-1,Ana Duarte,active,P-9
            E-2,Bao Tran,active,
            M-1,Chidi Okafor,active,
            M-2,Dilnoza Karimova,active,
            P-9,Uma Rao,left,
            """);
  }

  @Test
  void managerWhoHasLeftIsInTheChartAsTheRowSays() {
    assertThat(withLeaver().sentences()).noneMatch(sentence -> sentence.contains("manager"));
  }

  @Test
  void exclusionOfSomebodyWhoHasLeftIsNoFault() {
    ProgramFolder program =
        withLeaver()
            .file(
                "exclusions.csv",
                "mentee_id,mentor_id\nE-1,P-9\nUma Rao,M-1\nRao Uma,M-2\nE-2,M-2\n");

    assertThat(program.sentences()).noneMatch(sentence -> sentence.startsWith("exclusions.csv"));
    assertThat(program.problem().exclusions()).hasSize(1);
  }

  @Test
  void whoeverHasLeftByTheExportOfEverybodyTakesNoPart() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "files: {people: {name: people.csv, where: {Employment: active}}}\n")
            .file(
                "people.csv",
                """
                id,email,Employment
                E-1,ana.duarte@example.org,terminated
                E-1,ana.duarte@example.org,active
                9,bao.tran@example.org,terminated
                M-1,,terminated
                M-2,chidi.okafor@example.org,active
                """);

    Problem problem = program.problem();

    assertThat(problem.mentees()).extracting(Person::id).containsExactly("E-1");
    assertThat(problem.mentors()).extracting(Person::id).containsExactly("M-2");
    assertThat(program.read().counts())
        .contains(
            count(
                InputFile.MENTEES,
                "mentees.csv",
                2,
                1,
                0,
                Map.of("with no row that counts in people.csv", 1)));
  }

  @Test
  void saysWhatToDoWhereEverybodyWasLeftOut() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                "files: {people: {name: people.csv, where: {Employment: active}}}\n")
            .file(
                "people.csv",
                "id,Employment\nE-1,terminated\nE-2,terminated\nM-1,active\nM-2,active\n");

    assertThat(program.sentences())
        .contains(
            "mentees.csv: no row can be used. Every row was left out; see the notes, and correct"
                + " people.csv or where: under files: in program.yaml.");
  }

  @Test
  void namesTheFileToCorrectWhereEverybodyHasLeft() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("mentees.csv", "id\nE-1\n")
            .file("mentors.csv", "id\nM-1\n")
            .file("staff.csv", "id,department,Status\nE-1,Law,Terminated\nM-1,Law,Active\n");

    assertThat(program.sentences())
        .contains(
            "mentees.csv: no row can be used. Every row was left out; see the notes, and correct"
                + " staff.csv or where: under files: in program.yaml.");
  }

  @Test
  void somebodyWhoHasLeftIsLeftOutUnderAnIdWithoutItsLeadingZeros() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "files: {people: {name: people.csv, where: {Status: active}}}\n")
            .file("mentees.csv", "id\n101\n102\n")
            .file("people.csv", "id,Status\n00101,active\n00102,inactive\n");

    assertThat(program.read().problem().orElseThrow().mentees())
        .extracting("id")
        .containsExactly("101");
    assertThat(program.sentences())
        .anySatisfy(said -> assertThat(said).contains("the id 102 is left out"))
        .noneSatisfy(said -> assertThat(said).contains("was not found in this file: mentee 102"));
  }
}
