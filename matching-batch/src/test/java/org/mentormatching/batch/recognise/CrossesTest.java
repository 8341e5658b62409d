package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for both roles with a cross under "Mentee" or "Mentor". */
class CrossesTest {
  private static final String ROWS =
      """
      Email,Mentee,Mentor,Level,# mentees
      a@example.org,x,,Junior,
      b@example.org,X,,Junior,
      c@example.org,MENTEE,MENTOR,Lead,2
      d@example.org,,x,Lead,1
      """;

  private final Path folder;

  CrossesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt form(String mentee, String mentor) {
    return LookedAt.nothing(folder)
        .file("form.csv", ROWS.replace("MENTEE", mentee).replace("MENTOR", mentor));
  }

  @ParameterizedTest
  @CsvSource({"?, x, ?", "x (maybe), '', x (maybe)", "'', maybe, maybe", "x, next year, next year"})
  void otherTextAmongThemIsAskedAbout(String mentee, String mentor, String other) {
    LookedAt files = form(mentee, mentor);
    String line =
        "files: {mentees: {name: form.csv, where: {Mentee: [x]}}, mentors: {name: form.csv, where:"
            + " {Mentor: [x]}}}";

    assertThat(files.questions())
        .containsExactly(
            "form.csv:1 (B1): column \"Mentee\" and column \"Mentor\" may say who is a mentee and"
                + " who a mentor, but \""
                + other
                + "\" is no yes or no. Write "
                + line
                + " in program.yaml, with the answers that make somebody one of a side.");
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @Test
  void numberOfMenteesIsNoCross() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file("form.csv", ROWS.replace("MENTEE,MENTOR,Lead,2", "x,x,Lead,"));

    assertThat(files.questions()).isEmpty();
  }

  @Test
  void pairsOfWhichSomeLackAPartnerRemainPairs() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("list.csv", "Mentee,Mentor\nE-1,M-1\nE-2,\n,M-2\nE-3,M-1\nE-4,-\n");

    assertThat(files.questions()).anyMatch(question -> question.contains("the file lists pairs"));
  }
}
