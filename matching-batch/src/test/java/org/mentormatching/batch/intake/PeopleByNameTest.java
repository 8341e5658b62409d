package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;

class PeopleByNameTest {
  private final Path folder;

  PeopleByNameTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder refusing(String text) {
    return ProgramFolder.sound(folder)
        .file(
            "mentees.csv", "id,name,stage,excluded_mentors\nE-1,Ada Lund,junior,\"" + text + "\"\n")
        .file(
            "mentors.csv",
            """
            id,name,stage
            M-1,Karl Vik,senior
            M-2,Élodie Martín,senior
            M-3,Ana Duarte,senior
            M-4,Ana Duarte,senior
            """);
  }

  private static Links refused(ProgramFolder program) {
    return program
        .problem()
        .mentee("E-1")
        .orElseThrow()
        .attributes()
        .get(Columns.EXCLUDED_MENTORS)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Karl Vik", "karl vik", "Vik, Karl", "Karl Vik (M-1)", "M-1"})
  void findsWhomOnlyOneNameMeans(String text) {
    ProgramFolder program = refusing(text);

    assertThat(program.sentences()).isEmpty();
    assertThat(refused(program).ids()).containsExactly("M-1");
  }

  @Test
  void findsSeveralNamesWithAndWithoutAccents() {
    ProgramFolder program = refusing("Elodie Martin; Vik, Karl");

    assertThat(program.sentences()).isEmpty();
    assertThat(refused(program).ids()).containsExactlyInAnyOrder("M-1", "M-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Duarte", "my boss", "Karl"})
  void notesWithTheCellWhomItCannotTell(String text) {
    assertThat(refusing(text).sentences())
        .containsExactly(
            "mentees.csv:2 (D2): column \"excluded_mentors\" names somebody who is not found on the"
                + " other side, or a name that several people have; that refusal keeps nobody apart."
                + " Write the id, the e-mail address or the full name.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "-", "nobody"})
  void takesNobodyForAnAnswer(String text) {
    assertThat(refusing(text).sentences()).isEmpty();
  }
}
