package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-ups in which a column says who has withdrawn. */
class StatusWordsTest {
  private final Path folder;

  StatusWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt mentees(String status) {
    return LookedAt.sound(folder)
        .file(
            "mentees.csv",
            "id,stage,Status\nE-1,junior,Active\nE-2,junior," + status + "\nE-3,junior,Active\n");
  }

  @Test
  void whoeverWithdrewOrDeclinedDoesNotCount() {
    for (String status : new String[] {"Withdrawn", "Left", "Declined", "Zurückgezogen"}) {
      LookedAt files = mentees(status);

      assertThat(files.questions()).isEmpty();
      assertThat(files.settings()).contains("files: {mentees: {where: {Status: [Active]}}}");
      assertThat(files.notes())
          .anyMatch(
              note ->
                  note.contains("1 row does not count: column \"Status\" says \"" + status + "\""));
    }
  }

  @Test
  void unknownWordBesideOneThatDoesNotCountIsAskedAbout() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Status\nE-1,junior,Active\nE-2,junior,Withdrawn\nE-3,junior,Frozen\n");
    String line = "files: {mentees: {name: mentees.csv, where: {Status: [Active, Frozen]}}}";

    assertThat(files.questions())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question)
                    .contains("\"Withdrawn\" and also \"Active\" or \"Frozen\"", line + " in "));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @Test
  void unknownWordAloneIsNoted() {
    assertThat(mentees("Frozen").notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"Status\" was not read, so that all of its rows count: it says"
                        + " \"Active\" or \"Frozen\""));
  }

  @Test
  void statusThatGoesOnIsAskedAboutWithoutWhatStandsBehindIt() {
    LookedAt files = mentees("left; replaced by Ivo Klatt");

    assertThat(files.questions())
        .anySatisfy(
            asked ->
                assertThat(asked).contains("\"Status\" says \"left...\"").doesNotContain("Klatt"));
  }
}
