package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets with mentees above and mentors below. */
class SecondTableTest {
  private static final String MENTEES =
      """
      Name,E-mail,Level,Wants to learn
      Ana Ek,ana@example.org,Junior,Feedback
      Di Fay,di@example.org,Junior,Strategy
      """;

  private final Path folder;

  SecondTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> questions(String mentees) {
    return LookedAt.nothing(folder).mentors("mentors.csv").file("mentees.csv", mentees).questions();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nMENTORS\nName,E-mail,Level,Good at\nBo Li,bo@example.org,Lead,Feedback\n",
        "\nName,E-mail,Level,Good at\nBo Li,bo@example.org,Lead,Feedback\n",
        "Mentors,,,\nName,E-mail,Level,Wants to learn\nBo Li,bo@example.org,Lead,Feedback\n",
        ",,,\nMentors,,,\nMentor,Email,Capacity\nBo Li,bo@example.org,2\n",
        "\nE-Mail,Karrierestufe,Name\nbo@example.org,Lead,Bo Li\n"
      })
  void isAskedAbout(String below) {
    assertThat(questions(MENTEES + below))
        .singleElement()
        .asString()
        .contains("a second table seems to begin in row ")
        .contains("Put it on a sheet or into a file of its own; ")
        .doesNotContain("Li");
  }

  @Test
  void rowsAreNamedAsTheSpreadsheetNumbersThem() {
    assertThat(
            questions(
                MENTEES + "\nMENTORS\nName,E-mail,Level,Good at\nBo Li,bo@example.org,Lead,Any\n"))
        .containsExactly(
            "mentees.csv:6: a second table seems to begin in row 6, which has names of columns, and it is"
                + " not clear whose rows follow. Put it on a sheet or into a file of its own; if the rows"
                + " below belong to the first table and have the same columns, take rows 5 and 6 out.");
  }

  @Test
  void oneFileAloneIsAskedAboutToo() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "list.csv",
                """
                Name,E-mail,Level
                Ana Ek,ana@example.org,Junior

                MENTORS
                Name,E-mail,Level
                Bo Li,bo@example.org,Lead
                """);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .startsWith("list.csv:5: a second table seems to begin in row 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\nBo Li,bo@example.org,Junior,Feedback\n",
        "\nName,E-mail,Level,Wants to learn\nBo Li,bo@example.org,Junior,Feedback\n",
        "Wave 2,,,\nName,E-mail,Level,Wants to learn\nBo Li,bo@example.org,Junior,Feedback\n",
        "\nBo Li,,Lead,Languages\nCy Ott,cy@example.org,Junior,Location\n",
        "\nTotal,2,,\n"
      })
  void anythingElseIsNot(String below) {
    assertThat(questions(MENTEES + below)).isEmpty();
  }

  @Test
  void answersThatRepeatTheirHeadersAreNot() {
    StringBuilder text = new StringBuilder("id,Feedback,Strategy,Sales\n");
    for (int row = 1; row < 9; row++) {
      text.append(row % 3 == 0 ? "\n" : "").append("E-" + row + ",Feedback,Strategy,Sales\n");
    }

    assertThat(questions(text.toString())).noneMatch(one -> one.contains("second table"));
  }
}
