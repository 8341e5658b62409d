package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of forms in words of their own, with the answers that people give to them. */
class WordedQuestionsTest {
  private final Path folder;

  WordedQuestionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"400956; 400272", "ana.ek@example.org", "M-1"})
  void wishesAreNumbersOrAddressesOrIds(String wish) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Whom would you like as your mentor?\nE-1,junior," + wish + "\n");

    assertThat(files.settings())
        .contains(
            "columns: {mentees: {preferred_mentors: \"Whom would you like as your mentor?\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many graduates can you take?",
        "How many students could you mentor at a time?",
        "How many people can you take on?"
      })
  void seatsAreAskedForInTheWordsOfTheProgramme(String question) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentors.csv", "id,stage," + question + "\nM-1,lead,2\nM-2,head,1\n");

    assertThat(files.settings()).contains("columns: {mentors: {capacity: \"" + question + "\"}}");
  }

  @Test
  void corporateTitleIsTheStageOfBanks() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file("mentees.csv", "id,name\nE-1,Ana Ek\n")
            .file("mentors.csv", "id,name,capacity\nM-1,Bo Li,2\n")
            .file("people.csv", "id,Corporate title\nE-1,Analyst\nM-1,Director\n");

    assertThat(files.settings()).contains("columns: {people: {stage: Corporate title}}");
  }
}
