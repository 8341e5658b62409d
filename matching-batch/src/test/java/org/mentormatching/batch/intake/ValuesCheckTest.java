package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Columns;

/** What program.yaml says that answers mean. */
class ValuesCheckTest {
  private final ProgramFolder program;

  ValuesCheckTest(@TempDir Path folder) {
    program = ProgramFolder.sound(folder);
  }

  @Test
  void consentThatIsLeftOpenIsRefused() {
    program
        .file("program.yaml", "values: {consent: {Gern: \"<yes or no>\"}}\n")
        .file("mentees.csv", "id,consent\nE-1,Gern\nE-2,Nein\n");

    assertThat(program.sentences())
        .contains(
            "program.yaml:1 (column 26): \"values\" of consent: \"<yes or no>\" is neither yes nor no."
                + " Write yes or no.");
  }

  @Test
  void truthValuesOfSpreadsheetsSayWhoConsents() {
    program.file("mentees.csv", "id,consent\nE-1,VERDADEIRO\nE-2,FALSO\n");

    assertThat(program.sentences()).isEmpty();
    assertThat(program.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.CONSENT))
        .extracting(Optional::orElseThrow)
        .containsExactly(true, false);
  }

  @Test
  void stageThatIsOnNoRungIsNamedWhereItIsWrittenAlone() {
    program.file("program.yaml", "values: {stage: {junior: juniro}}\n");

    assertThat(program.sentences())
        .containsExactly(
            "program.yaml:1 (column 26): \"values\" of stage: \"juniro\" is not on the ladder. Did you"
                + " mean \"junior\"?");
  }
}
