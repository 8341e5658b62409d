package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that a form asks twice, of which a tool numbers the second. */
class CopiedQuestionsTest {
  private final Path folder;

  CopiedQuestionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt form(String question, String copy) {
    return LookedAt.nothing(folder)
        .file(
            "form.csv",
            """
            ID,Email,I take part as,"%s","%s"
            1,p0@example.org,Mentee,Junior,
            2,p1@example.org,Mentee,Junior,
            3,p2@example.org,Mentor,,Lead
            4,p3@example.org,Mentor,,Lead
            """
                .formatted(question, copy));
  }

  @ParameterizedTest
  @CsvSource({
    "Career stage, Career stage2, stage",
    "Career stage, Career stage 2, stage",
    "Career stage, Career stage (2), stage",
    "Career stage, Career stage(2), stage",
    "Karrierestufe, Karrierestufe2, stage",
    "Languages, Languages2, languages",
    "What is your career stage?, What is your career stage?2, stage"
  })
  void meanWhatTheQuestionMeans(String question, String copy, String column) {
    LookedAt files = form(question, copy);

    assertThat(files.questions())
        .as(files.notes().toString())
        .anyMatch(
            one ->
                one.contains("\"" + question + "\"")
                    && one.contains("\"" + copy + "\"")
                    && one.contains("both mean " + column + ". Say which: "));
    assertThat(files.notes()).noneMatch(note -> note.contains("Did you mean"));
  }

  @Test
  void nameThatAToolAddsGoesBeforeTheQuestion() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,Name,Name2,stage\nE-1,Ana Ek,Anna Ek,junior\nE-2,Di Fay,Di Fay,senior\n");

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anyMatch(note -> note.contains("column \"Name2\"") && note.contains("\"Name\" was"));
  }

  @ParameterizedTest
  @CsvSource({"Shirt size, Shirt size2", "Track 1, Track 12"})
  void ofWhatNobodyKnowsOrOtherNumbersAreNot(String question, String copy) {
    assertThat(form(question, copy).questions()).noneMatch(one -> one.contains("both mean"));
  }
}
