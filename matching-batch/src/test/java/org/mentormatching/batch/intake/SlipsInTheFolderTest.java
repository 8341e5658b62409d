package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.ProgramReader;

/** Slips of the pen in program.yaml, and files beside it that are none. */
class SlipsInTheFolderTest {
  private final Path folder;
  private final ProgramFolder program;

  SlipsInTheFolderTest(@TempDir Path folder) {
    this.folder = folder;
    program = ProgramFolder.sound(folder);
  }

  private List<String> policyFaults(String yaml) throws Exception {
    Files.writeString(folder.resolve("program.yaml"), yaml);
    return ProgramReader.read(folder).faults().stream().map(Fault::sentence).toList();
  }

  @Test
  void columnWithoutAHeaderSaysNothing() throws Exception {
    assertThat(policyFaults("columns: {mentees: {stage: }}\n"))
        .containsExactly(
            "program.yaml:1 (column 27): \"stage\" says nothing. Write the header that the file has"
                + " for it, or take the line out.");
  }

  @Test
  void numberThatIsTooLargeIsToldTheLargest() throws Exception {
    assertThat(policyFaults("seed: 99999999999999999999\n"))
        .containsExactly(
            "program.yaml:1 (column 7): \"seed\" is \"99999999999999999999\", too large. Write at"
                + " most 999999999999999.");
  }

  @Test
  void zoneMayBeAbbreviatedAsInCells() throws Exception {
    assertThat(policyFaults("time_zone: CEST\n")).isEmpty();
    assertThat(policyFaults("time_zone: PST\n")).hasSize(1);
  }

  @Test
  void eachMisspeltColumnOfAStatementIsNamedInItsPlace() {
    program
        .file(
            "program.yaml",
            "criteria: {overlap: [{id: a-b, points: 3, mentee: development_aeras, mentor: stregnths}]}\n")
        .file("mentees.csv", "id,development_areas\nE-1,chess\nE-2,go\n")
        .file("mentors.csv", "id,strengths\nM-1,rowing\nM-2,golf\n");

    assertThat(program.sentences())
        .contains(
            "program.yaml:1 (column 51): criterion a-b reads \"development_aeras\" of mentees, which"
                + " no file has. Did you mean \"development_areas\"?",
            "program.yaml:1 (column 78): criterion a-b reads \"stregnths\" of mentors, which no file"
                + " has. Did you mean \"strengths\"?");
  }

  @Test
  void shareIsNoNumberOfWishes() {
    program.file("mentees.csv", "id,mentors_wanted\nE-1,1\nE-2,50%\n");

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:3 (B3): column \"mentors_wanted\": \"50%\" is not a whole number. Write"
                + " digits, or say under values: in program.yaml what it means.");
  }

  @Test
  void numbersOfMentorsWishedForAreNoNamesOfMentors() {
    program.file("mentees.csv", "id,Gew\u00fcnschte Mentoren\nE-1,1\nE-2,2\n");

    assertThat(program.sentences()).noneMatch(sentence -> sentence.contains("preferred_mentors"));
  }

  @Test
  void fileThatIsNoTextIsNoTable() {
    program.file("mentees.csv", "id,stage\n\0\1\2\3E-1\0\5\6,x\n".getBytes(StandardCharsets.UTF_8));

    assertThat(program.sentences())
        .contains(
            "mentees.csv: the file is no text, but something else such as a picture. Export the"
                + " table itself, as .xlsx or CSV UTF-8.");
  }
}
