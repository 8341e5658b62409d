package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesAsIdsTest {
  private static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mentees.csv"),
        "id,stage\nana@example.org,junior\nben@example.org,executive\n");
    Files.writeString(folder.resolve("mentors.csv"), "id,stage\ncleo@example.org,senior\n");
  }

  @Test
  void explainShowsTheRowInsteadOfTheAddress(@TempDir Path folder) throws IOException {
    write(folder);
    Run.of("run", folder).exits(0);

    Run person = Run.of("explain", folder, "ben@example.org").exits(0);
    Run pair = Run.of("explain", folder, "ana@example.org", "cleo@example.org").exits(0);

    assertThat(person.out()).contains("[inputs/mentees.csv:3] as mentee").doesNotContain("@");
    assertThat(pair.out())
        .contains("[inputs/mentees.csv:2] with [inputs/mentors.csv:2]")
        .doesNotContain("@");
  }

  @Test
  void rowThatIsShownCanBeAskedFor(@TempDir Path folder) throws IOException {
    write(folder);
    Run.of("run", folder).exits(0);
    String by = Run.of("explain", folder, "ben@example.org").exits(0).out();

    assertThat(by).contains("Ids that are addresses are shown as rows of ", "inputs");
    assertThat(Run.of("explain", folder, "inputs/mentees.csv:3").exits(0).out()).isEqualTo(by);
    assertThat(Run.of("explain", folder, "[inputs/mentees.csv:3]").exits(0).out()).isEqualTo(by);
    assertThat(
            Run.of("explain", folder, "inputs/mentees.csv:2", "inputs/mentors.csv:2")
                .exits(0)
                .out())
        .startsWith("[inputs/mentees.csv:2] with [inputs/mentors.csv:2]: a pair of the proposal");
    for (String nobody :
        List.of("inputs/mentees.csv:1", "inputs/mentees.csv:4", "inputs/x.csv:2")) {
      assertThat(Run.of("explain", folder, nobody).exits(2).err())
          .contains("a row of the proposal is named as inputs/mentees.csv:2");
    }
  }

  @Test
  void severalPeopleOfOneNameAreShownByTheirRows(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("mentees.csv"),
        "id,name,stage\nana@example.org,Kim Ash,junior\nben@example.org,Kim Elm,junior\n");
    Files.writeString(
        folder.resolve("mentors.csv"), "id,name,stage\ncleo@example.org,Jo Oak,senior\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "kim").exits(2).err())
        .contains("Use the id: [inputs/mentees.csv:2], [inputs/mentees.csv:3]")
        .contains("such a row can be given as PERSON")
        .doesNotContain("@example")
        .doesNotContainIgnoringCase("kim");
  }

  @Test
  void verifyShowsTheRowInsteadOfTheAddress(@TempDir Path folder) throws IOException {
    write(folder);
    Run.of("run", folder).exits(0);
    Path matches = Programmes.proposal(folder).resolve("matches.csv");
    Files.writeString(matches, Files.readString(matches).lines().findFirst().orElseThrow() + "\n");

    Run run = Run.of("verify", folder).exits(7);

    assertThat(run.err()).contains("[inputs/mentees.csv:2]").doesNotContain("@example");
  }

  @Test
  void refusedPinShowsTheRowInsteadOfTheAddress(@TempDir Path folder) throws IOException {
    write(folder);
    Files.writeString(
        folder.resolve("pins.csv"), "mentee_id,mentor_id\nben@example.org,cleo@example.org\n");

    Run run = Run.of("run", folder).exits(4);

    assertThat(run.err())
        .contains("pins.csv:2: pin mentees.csv:3 with mentors.csv:2")
        .doesNotContain("@example");
  }

  @Test
  void publishSaysWhoseRowsItShows(@TempDir Path folder) throws IOException {
    write(folder);
    Run.of("run", folder).exits(0);

    assertThat(Run.of("publish", folder).exits(3).err())
        .contains("[inputs/mentees.csv:", "Ids that are addresses are shown as rows of ")
        .doesNotContain("@example");
  }
}
