package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of two words that a command line takes apart. */
class ExplainUnquotedNameTest {
  private final Path folder;

  ExplainUnquotedNameTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void run() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        id,name,stage
        E-1,Anna Berg,junior
        E-2,Anna Lund,junior
        E-3,Cy Lee,junior
        E-4,Cy Lee,junior
        """);
    Programmes.write(
        folder.resolve("mentors.csv"),
        """
        id,name,stage,capacity
        M-1,Max Stone,senior,1
        M-2,Nia Holm,senior,3
        """);
    Run.of("run", folder).exits(0);
  }

  @Test
  void isOnePersonWhoHasExactlyThatName() {
    run();

    assertThat(Run.of("explain", folder, "anna", "Berg").exits(0).lines())
        .isEqualTo(Run.of("explain", folder, "Anna Berg").exits(0).lines());
    assertThat(Run.of("explain", folder, "Lund", "Anna").exits(0).lines().get(0)).contains("E-2");
  }

  @Test
  void twoPeopleAreStillAPair() {
    run();

    assertThat(Run.of("explain", folder, "Lund", "Stone").exits(0).lines().get(0))
        .startsWith("E-2 with M-1");
  }

  @Test
  void whatIsNoNameOfOneSaysWhatToDo() {
    run();

    assertThat(Run.of("explain", folder, "Anna", "Stone").exits(2).err())
        .contains("several people go by", "A name of two words is put between quotation marks")
        .doesNotContain("Stone");
    assertThat(Run.of("explain", folder, "Cy", "Lee").exits(2).err())
        .contains("several people go by what was given. Use the id: E-3, E-4");
    assertThat(Run.of("explain", folder, "E-1", "M-9").exits(2).err()).doesNotContain("quotation");
  }
}
