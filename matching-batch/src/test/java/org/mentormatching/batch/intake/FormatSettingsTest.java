package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What program.yaml says of a file and what is not so stands where it was said. */
class FormatSettingsTest {
  private final Path folder;
  private final ProgramFolder program;

  FormatSettingsTest(@TempDir Path folder) {
    this.folder = folder;
    program = ProgramFolder.sound(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "header_row: 99 | \"header_row\" is 99, and there is nothing in that row of mentees.csv.",
        "header_rows: 9 | \"header_rows\" is 9, and from row 1 of mentees.csv on there are only 3.",
        "encoding: utf-16 | in mentees.csv the characters are not utf-16.",
        "separator: ; | the cells of mentees.csv are not separated by semicolons. They seem to be",
        "where: {stage: [junoir]} | where leaves no row of mentees.csv: column \"stage\" has to be",
      })
  void saysWhereASettingStandsThatIsNotSo(String setting, String fault) {
    String quoted = setting.replace(" ;", " \";\"");
    program.file("program.yaml", "files:\n  mentees:\n    name: mentees.csv\n    " + quoted + "\n");

    assertThat(program.sentences())
        .singleElement()
        .asString()
        .matches("(?s)program\\.yaml:4 \\(column \\d+\\): .*")
        .contains(": " + fault);
  }

  @ParameterizedTest
  @CsvSource({"2072, 2027", "2207, 2027", "2O26, 2026"})
  void prefersASheetWithTwoNeighboursSwapped(String written, String meant) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("people.xlsx"));
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String sheet : new String[] {"2026", "2027"}) {
        Worksheet rows = workbook.newWorksheet(sheet);
        rows.value(0, 0, "id");
        rows.value(1, 0, "E-1");
      }
    }
    program.file(
        "program.yaml", "files:\n  people: {name: people.xlsx, sheet: \"" + written + "\"}\n");

    assertThat(program.sentences())
        .containsExactly(
            "program.yaml:2 (column 38): there is no sheet \""
                + written
                + "\" in people.xlsx; the sheets are \"2026\", \"2027\". Did you mean \""
                + meant
                + "\"?");
  }

  @Test
  void namesTheFormatOfAllFilesForEachOfThem() {
    program.file("program.yaml", "format: {separator: ';'}\n");

    assertThat(program.sentences())
        .containsExactly(
            "program.yaml:1 (column 21): the cells of mentees.csv are not separated by semicolons."
                + " They seem to be separated by commas: correct separator, or leave it out.",
            "program.yaml:1 (column 21): the cells of mentors.csv are not separated by semicolons."
                + " They seem to be separated by commas: correct separator, or leave it out.");
  }
}
