package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions for seats and wishes that people answer in words. */
class CountsInWordsTest {
  private final Path folder;

  CountsInWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt answers(String file, String header, String... cells) {
    StringBuilder rows = new StringBuilder("id,stage,\"" + header + "\"\n");
    for (int i = 0; i < cells.length; i++) {
      rows.append("P-%d,lead,%s\n".formatted(i, cells[i]));
    }
    return LookedAt.sound(folder).file(file, rows.toString());
  }

  @Test
  void seatsThatAreMostlyNoNumberAreAskedAboutWithTheirCells() {
    String header = "How many people could you mentor?";
    LookedAt files = answers("mentors.csv", header, "plenty", "as many as needed", "1");

    assertThat(files.questions())
        .containsExactly(
            "mentors.csv:1 (C1): column \"How many people could you mentor?\" asks for capacity, but"
                + " says \"plenty\", \"as many as needed\". Write columns: {mentors: {capacity: \"How"
                + " many people could you mentor?\"}} and values: {capacity: {as many as needed:"
                + " \"<number>\", plenty: \"<number>\"}}, with the number that each of them means, or,"
                + " if it says nothing of the kind, columns: {mentors: {unread: \"How many people"
                + " could you mentor?\"}}, in program.yaml.");
    assertThat(
            files
                .file("program.yaml", "columns: {mentors: {capacity: \"" + header + "\"}}\n")
                .questions())
        .isEmpty();
  }

  @Test
  void wishesThatAreMostlyNoNumberAreAskedAbout() {
    assertThat(
            answers("mentees.csv", "How many mentors would you like to meet?", "some", "a few")
                .questions())
        .singleElement()
        .asString()
        .contains("asks for mentors_wanted, but says \"some\", \"a few\".");
  }

  @ParameterizedTest
  @CsvSource({
    "How many people could you mentor?, 2 max, up to 3",
    "How many people could you mentor?, one, two",
    "How many people have you mentored so far?, plenty, a few",
    "How many mentees is your team looking for?, yes, no"
  })
  void asksNothingOfNumbersInWordsOrOtherQuestions(String header, String one, String other) {
    assertThat(answers("mentors.csv", header, one, other).questions())
        .noneMatch(question -> question.contains("asks for capacity"));
  }
}
