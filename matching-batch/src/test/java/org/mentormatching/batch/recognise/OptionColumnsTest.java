package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of which each is an option of one question. */
class OptionColumnsTest {
  private final LookedAt folder;

  OptionColumnsTest(@TempDir Path folder) {
    this.folder = LookedAt.nothing(folder).mentors("mentors.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "Ja,Nein",
    "yes,no",
    "1,0",
    "TRUE,FALSE",
    "x,''",
    "Checked,Unchecked",
    "Coché,Non coché"
  })
  void areReadWhateverMarkSaysWhatWasChosen(String chosen, String not) {
    folder.file(
        "mentees.csv",
        """
        id,name,stage,In welchen Themen möchten Sie sich weiterentwickeln? [Führung],In welchen Themen möchten Sie sich weiterentwickeln? [Konflikte],In welchen Themen möchten Sie sich weiterentwickeln? [Sonstiges]
        E-1,Ana Ek,junior,YES,NO,
        E-2,Di Fay,senior,NO,YES,Reden
        """
            .replace("YES", chosen)
            .replace("NO", not));

    assertThat(folder.settings())
        .contains(
            "columns: {mentees: {development_areas: [\"In welchen Themen möchten Sie sich"
                + " weiterentwickeln? [Führung]\", \"In welchen Themen möchten Sie sich"
                + " weiterentwickeln? [Konflikte]\", \"In welchen Themen möchten Sie sich"
                + " weiterentwickeln? [Sonstiges]\"]}}");
    assertThat(folder.questions()).isEmpty();
  }

  @Test
  void areReadWhereEverybodyRatesThem() {
    folder.file(
        "mentors.csv",
        """
        id,name,stage,capacity,What are you good at? [Feedback],What are you good at? [Finance],What are you good at? [Law]
        M-1,Bo Li,lead,1,4,5,2
        M-2,Cy Ott,head,1,3,3,5
        """);

    assertThat(folder.mentees("mentees.csv").settings())
        .anyMatch(setting -> setting.contains("strengths: [\"What are you good at? [Feedback]\","));
  }

  @Test
  void areLeftAloneWhereTheQuestionAsksForNoList() {
    folder.file(
        "mentees.csv",
        """
        id,name,stage,I agree: data,I agree: photos
        E-1,Ana Ek,junior,yes,no
        E-2,Di Fay,senior,yes,yes
        """);

    assertThat(folder.notes()).noneMatch(note -> note.contains("options of"));
  }

  @Test
  void areAskedAboutWhereOneOfTwoQuestionsMaySayWhatAMentorRulesOut() {
    folder
        .mentees("mentees.csv")
        .file(
            "mentors.csv",
            """
            id,name,stage,Feedback,Finance,Cooking,Other,Feedback,Finance,Cooking,Other
            M-1,Bo Li,lead,Feedback,Finance,,,,,Cooking,
            M-2,Cy Ott,head,Feedback,Finance,Cooking,,Feedback,,,
            """);

    assertThat(folder.questions())
        .hasSize(2)
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains(
                        "columns \"Feedback\" to \"Other\" look like the options of one question,"
                            + " others ask the same, and no header says what",
                        "columns: {mentors: {strengths: [Feedback, Finance, Cooking, Other]}}"));
  }
}
