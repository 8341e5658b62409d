package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Problem;

class IntakeTest {
  @Test
  void readsSoundProgramWithoutProgramFile(@TempDir Path folder) {
    ProgramFolder program = ProgramFolder.sound(folder);

    Problem problem = program.problem();

    assertThat(program.sentences()).isEmpty();
    assertThat(problem.mentees()).extracting("id").containsExactly("E-1", "E-2");
    assertThat(problem.mentor("M-1").orElseThrow().capacity()).isEqualTo(2);
    assertThat(
            problem.mentee("E-1").orElseThrow().attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly("Portuguese", "English");
  }
}
