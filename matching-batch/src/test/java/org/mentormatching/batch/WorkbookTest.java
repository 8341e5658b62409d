package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A programme in the sheets of one workbook. */
class WorkbookTest {
  private static final String MENTEES =
      """
      Mentees
      Employee ID,Career stage,Development areas,Mentors wanted
      1,junior,Feedback,two
      2,boss,Feedback,1
      3,junior,Sales,1
      """;
  private static final String MENTORS =
      """
      Mentors
      Employee ID,Career stage,Strengths,Capacity
      11,senior,Feedback,two
      12,senior,Sales,1
      13,boss,Sales,1
      """;

  private final Path folder;

  WorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Writes sheets: the first line is the name, a cell that begins with = a formula. */
  private void workbook(String... sheets) {
    try (OutputStream out = Files.newOutputStream(folder.resolve("Programme.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String text : sheets) {
        List<String> lines = text.lines().toList();
        Worksheet sheet = workbook.newWorksheet(lines.get(0));
        for (int row = 1; row < lines.size(); row++) {
          String[] cells = lines.get(row).split(",", -1);
          for (int column = 0; column < cells.length; column++) {
            if (cells[column].startsWith("=")) {
              sheet.formula(row - 1, column, cells[column].substring(1));
            } else {
              sheet.value(row - 1, column, cells[column]);
            }
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void faultsNameTheSheet() {
    workbook(MENTEES, MENTORS);

    String check = Run.of("check", folder).exits(0).out();

    assertThat(check)
        .contains(
            "  Programme.xlsx, sheet Mentees:\n    line 2 (D2): column \"Mentors wanted\"",
            "  Programme.xlsx, sheet Mentors:\n    line 2 (D2): column \"Capacity\"",
            "Programme.xlsx, sheet Mentors  id ← \"Employee ID\"",
            "(Programme.xlsx, sheet Mentees:2, 3, Programme.xlsx, sheet Mentors:2, ...)")
        .doesNotContain("counts twice");
    Run.of("run", folder).exits(0);
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(folder), "unmatched.csv"), "source_file"))
        .containsExactly("Programme.xlsx, sheet Mentees", "Programme.xlsx, sheet Mentees");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void sheetThatIsReadAloneNeedsNoName() {
    workbook("Read me\nHow to use this", MENTEES);
    Programmes.write(folder.resolve("mentors.csv"), "id,stage\n11,senior\n");

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("Programme.xlsx:2 (D2): column \"Mentors wanted\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read me\nHow to use this workbook\nFill in both sheets",
        "Cover\nStep,What to do\n1,Fill in both sheets\n2,Send it to us",
        "Cover\nMentoring 2027\nMentees and mentors\nContact,HR"
      })
  void sheetWithoutPeopleIsNoOtherReading(String cover) {
    workbook(cover, MENTEES, MENTORS);

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("6 rows of people = 2 used + 4 set aside");
  }

  @Test
  void formulaThatWasNeverCalculatedIsNamedAtOnce() {
    workbook("Sheet1\nName,Mail,Level\n=A7,a@example.org,Junior\n=A8,b@example.org,Lead");

    assertThat(Run.of("check", folder).exits(3).out())
        .contains(
            "Programme.xlsx: the file was not read: 2 formulas have no value that could be read (A2"
                + " and A3). Open the file in a spreadsheet program and save it, which calculates"
                + " them.")
        .containsPattern("(?m)^Read +no rows$");
  }

  @Test
  void nothingIsSaidToBeReadWhileQuestionsAreOpen() {
    Programmes.write(folder.resolve("a.csv"), "Name,Mail\nAna,a@example.org\nBo,b@example.org\n");
    Programmes.write(folder.resolve("b.csv"), "Name,Mail\nCy,c@example.org\nDi,d@example.org\n");

    assertThat(Run.of("check", folder).exits(3).out())
        .containsPattern("(?m)^Read +no rows yet, for questions are open$");
  }
}
