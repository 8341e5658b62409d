package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms for both roles in which somebody says what they do not want to be. */
class RolesInDoubtTest {
  private final Path folder;

  RolesInDoubtTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt form(String header, List<String> roles) {
    StringBuilder rows = new StringBuilder("id,\"" + header + "\",Level\n");
    for (String role : roles) {
      rows.append("E-").append(rows.length()).append(",\"").append(role).append("\",Junior\n");
    }
    return LookedAt.nothing(folder).file("form.csv", rows.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would not like to be a mentor",
        "I would like to be mentored but not to mentor",
        "mentee, not mentor",
        "Mentor, but no more mentees please",
        "kein Mentor sein, nur Mentee",
        "I already have a mentor",
        "I was a mentor last year",
        "I don't want to be a mentor",
        "Mentee (withdrawn)",
        "Mentor (paused)",
        "Ne souhaite pas être mentor",
        "Maybe a mentor"
      })
  void textThatTurnsARoleRoundIsAskedAboutAndCountsNowhere(String text) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));
    String line =
        "files: {mentees: {name: form.csv, where: {Role: [Mentee]}},"
            + " mentors: {name: form.csv, where: {Role: [Mentor]}}}";

    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("column \"Role\" says \"" + text + "\"", line + " in program.yaml"));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentee",
        "Mentor and mentee",
        "I would like to have a mentor (mentee)",
        "Both",
        "Mentor:in sein",
        "Ich suche eine Mentorin",
        "neither",
        "neither mentee nor mentor"
      })
  void plainTextIsNotAskedAbout(String text) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes()).noneMatch(note -> note.contains("was read as mentee where"));
  }

  @Test
  void rowThatSaysNeitherCountsNowhere() {
    assertThat(form("Role", List.of("Mentee", "Mentor", "neither mentee nor mentor")).notes())
        .anyMatch(note -> note.contains("1 row says neither mentee nor mentor in column \"Role\""));
  }

  @Test
  void textWithFurtherWordsIsNotedWithItsReading() {
    assertThat(form("Role", List.of("Mentee", "Mentor (Vienna)")).notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"Role\" was read as mentee where it says \"Mentee\", and as mentor"
                        + " where it says \"Mentor (Vienna)\""));
  }

  @Test
  void questionThatIsTurnedRoundIsAskedAbout() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,I do not want a mentor,I want to be a mentor,Level
                E-1,no,no,Junior
                E-2,yes,yes,Senior
                """);
    String line =
        "files: {mentees: {name: form.csv, where: {I do not want a mentor: [no]}},"
            + " mentors: {name: form.csv, where: {I want to be a mentor: [yes]}}}";

    assertThat(files.questions()).anySatisfy(question -> assertThat(question).contains(line));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }
}
