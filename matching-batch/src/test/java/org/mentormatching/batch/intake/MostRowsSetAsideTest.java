package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MostRowsSetAsideTest {
  private final Path folder;

  MostRowsSetAsideTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder withSeats(String seats) {
    StringBuilder mentors = new StringBuilder("id,stage,capacity\n");
    for (int i = 1; i <= 9; i++) {
      mentors.append("M-").append(i).append(",lead,").append(i <= 3 ? "2" : seats).append('\n');
    }
    return ProgramFolder.sound(folder).file("mentors.csv", mentors.toString());
  }

  @Test
  void stopsInsteadOfMatchingTheFewWhoAreLeft() {
    assertThat(withSeats("several").sentences())
        .contains(
            "mentors.csv: 6 of 9 rows are set aside, which leaves too few for a round. Correct them."
                + " Where many have the same answer, say under values: in program.yaml what it"
                + " means.");
  }

  @Test
  void goesOnOnceAValueSaysWhatTheyMean() {
    ProgramFolder program =
        withSeats("several").file("program.yaml", "values: {capacity: {several: 3}}\n");

    assertThat(program.problem().mentor("M-9").orElseThrow().capacity()).isEqualTo(3);
  }
}
