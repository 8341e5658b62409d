package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    assertThat(run.err()).contains("[inputs/mentees.csv:3]").doesNotContain("@example");
  }
}
