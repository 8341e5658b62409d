package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Columns;

/** Several replies of the same person. */
class RepliesTest {
  private final Path folder;

  RepliesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void latestReplyCountsAndTheOthersAreListed() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "columns: {mentees: {replied_at: Timestamp}}\n")
            .file(
                "mentees.csv",
                """
                Timestamp,id,stage
                2027/01/11 9:05:32 AM GMT+1,E-1,junior
                2027/01/13 9:05:32 AM GMT+1,E-1,senior
                2027/01/12 9:05:32 AM GMT+1,E-1,professional
                2027/01/12 9:05:32 AM GMT+1,E-2,junior
                2027/01/14 9:05:32 AM GMT+1,E-2,junior
                """);

    assertThat(program.read().counts().get(0))
        .isEqualTo(
            new RowCount(
                InputFile.MENTEES,
                "mentees.csv",
                5,
                2,
                0,
                new TreeMap<>(
                    Map.of("replaced by a later reply", 2, "repeated with the same answers", 1))));
    assertThat(program.problem().mentee("E-1").orElseThrow().attributes().get(Columns.STAGE))
        .contains("senior");
    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:2 (B2): the id E-1 replied again later. The reply in line 3 counts.",
            "mentees.csv:4 (B4): the id E-1 replied again later. The reply in line 3 counts.",
            "mentees.csv:6 (B6): the id E-2 stands in an earlier row too, which says the same. The"
                + " first row counts.");
    assertThat(program.read().usedTables().get(0).header()).doesNotContain("replied_at");
  }

  @Test
  void whoeverRepliesFirstAsMenteeAndThenAsMentorIsNoted() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file(
                "program.yaml",
                """
                files:
                  mentees: {name: form.csv, where: {Role: [mentee, both]}}
                  mentors: {name: form.csv, where: {Role: [mentor, both]}}
                """)
            .file(
                "form.csv",
                """
                id,Role,stage,capacity
                E-1,mentee,junior,
                E-2,both,senior,1
                E-1,mentor,lead,1
                """);

    assertThat(program.problem().mentees()).extracting("id").containsExactly("E-1", "E-2");
    assertThat(program.problem().mentors()).extracting("id").containsExactly("E-1", "E-2");
    assertThat(program.sentences())
        .contains(
            "form.csv:4 (A4): the id E-1 is a mentor by this row and a mentee by form.csv:2, with"
                + " another career stage. Both rows count; remove the one that is not meant.")
        .noneMatch(sentence -> sentence.contains("id E-2"));
  }

  @Test
  void addressesAreTheSameIdWhateverTheirCase() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,replied_at
                Ana.Duarte@Example.org,junior,2027-01-11
                ana.duarte@example.org,senior,2027-01-12
                """)
            .file("pins.csv", "mentee_id,mentor_id\nANA.DUARTE@example.org,M-1\n")
            .file("people.csv", "id,manager_id\nana.duarte@EXAMPLE.ORG,M-2\nM-1,\nM-2,\n");

    assertThat(program.problem().mentees())
        .extracting("id")
        .containsExactly("ana.duarte@example.org");
    assertThat(program.problem().pins()).hasSize(1);
    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:2 (A2): this id replied again later. The reply in line 3 counts.");
  }

  @Test
  void faultyLatestReplyIsSetAsideAndNoEarlierOneTakesItsPlace() {
    Reading reading =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,replied_at
                E-1,junior,2027-01-11
                E-1,senoir,2027-01-12
                E-2,junior,2027-01-12
                """)
            .read();

    assertThat(reading.setAside()).extracting(SetAsideRow::line).containsExactly(3);
    assertThat(reading.problem().orElseThrow().mentees()).extracting("id").containsExactly("E-2");
  }
}
