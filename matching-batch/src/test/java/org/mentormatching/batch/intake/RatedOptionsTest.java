package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Columns;

/** Options of one question that everybody rates by a number. */
class RatedOptionsTest {
  private final ProgramFolder files;

  RatedOptionsTest(@TempDir Path folder) {
    files = ProgramFolder.sound(folder);
  }

  @Test
  void countFromTheUpperStepsOnWithANote() {
    files
        .file(
            "program.yaml",
            "columns: {mentors: {strengths: [\"Good at: [Feedback]\", \"Good at: [Finance]\", \"Good"
                + " at: [Law]\"]}}\n")
        .file(
            "mentors.csv",
            """
            id,Good at: [Feedback],Good at: [Finance],Good at: [Law]
            M-1,4,5,2
            M-2,3,3,1
            M-3,,,5
            """);

    assertThat(files.problem().mentors())
        .extracting(one -> one.attributes().get(Columns.STRENGTHS))
        .containsExactly(
            Optional.of(List.of("Feedback", "Finance")),
            Optional.empty(),
            Optional.of(List.of("Law")));
    assertThat(files.sentences())
        .anyMatch(one -> one.contains("were read as ratings; an option counts from 4 on"));
  }
}
