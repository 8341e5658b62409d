package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A header is suggested only where its column may hold such answers. */
class SuggestedHeadersTest {
  private final Path folder;

  SuggestedHeadersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void answersThatTellNobodyApartSuggestNoId() {
    LookedAt files =
        LookedAt.nothing(folder)
            .mentors("mentors.csv")
            .file(
                "mentees.csv",
                """
                Mail,stage,Participation
                a@example.org,junior,confirmed
                b@example.org,junior,confirmed
                c@example.org,senior,confirmed
                """);

    assertThat(files.notes())
        .filteredOn(note -> note.contains("Did you mean"))
        .singleElement()
        .asString()
        .contains("column \"Participation\"", "Did you mean \"active\"?");
  }

  @Test
  void headerOfTheOtherSideSuggestsNothing() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                Mail,Level,Role,# mentees
                a@example.org,Junior,Mentee,
                b@example.org,Senior,Mentor,2
                c@example.org,Lead,Mentor,1
                """);

    assertThat(files.notes()).noneMatch(note -> note.contains("Did you mean"));
  }
}
