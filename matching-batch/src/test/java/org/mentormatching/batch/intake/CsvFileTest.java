package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.model.Mentee;

/** The shapes that exports come in. */
class CsvFileTest {
  private static String nameOfFirst(ProgramFolder program) {
    return program.problem().mentee("E-1").map(Mentee::name).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void detectsTheSeparator(String separator, @TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,name\nE-1,junior,\"Duarte, Ana; Dr\tX\"\nE-2,senior,Bao\n"
                    .replace(",\"", separator + "\"")
                    .replace("id,stage,name", String.join(separator, "id", "stage", "name"))
                    .replace("E-1,junior", "E-1" + separator + "junior")
                    .replace("E-2,senior,", String.join(separator, "E-2", "senior", "")));

    assertThat(nameOfFirst(program)).isEqualTo("Duarte, Ana; Dr X");
  }

  @Test
  void obeysTheLineThatNamesTheSeparator(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "sep=;\r\nid;name;stage\r\nE-1;Ana;junior\r\nE-2;Bao;senoir\r\n");

    assertThat(nameOfFirst(program)).isEqualTo("Ana");
    assertThat(program.sentences()).hasSize(1);
    assertThat(program.sentences().get(0)).startsWith("mentees.csv:4 (C3): column \"stage\"");
  }

  @Test
  void refusesAPictureInsteadOfAskingForItsLetters(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\1,\0\0\0\u00c8\b\6\0\0\0\u00d5,\u00e4;\n",
                StandardCharsets.ISO_8859_1);

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv: the file is no text, but something else such as a picture. Export the"
                + " table itself, as .xlsx or CSV UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void detectsTheCharacters(String charset, @TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,name,stage\nE-1,José Ångström,junior\n",
                Charset.forName(charset));

    assertThat(nameOfFirst(program)).isEqualTo("José Ångström");
    boolean certain = charset.equals("UTF-8") || charset.equals("UTF-16");
    assertThat(program.sentences()).hasSize(certain ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void countsPhysicalLinesWhateverEndsThem(String end, @TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,name,stage\nE-1,\"Ana\n\nDuarte\",junior\n\nE-2,Bao,senoir\n"
                    .replace("\n", end));

    assertThat(nameOfFirst(program)).isEqualTo("Ana Duarte");
    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv: 1 blank row was passed over.",
            "mentees.csv:6 (C4): column \"stage\": \"senoir\" is not on the ladder. Did you mean"
                + " \"senior\"?");
  }

  @Test
  void readsQuotationMarksAsExportsWriteThem(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,name,stage\nE-1,\"Ana \"\"Nita\"\" Duarte\" jr,junior\nE-2,5\" Bao,senior\n");

    assertThat(program.problem().mentees())
        .extracting(Mentee::name)
        .containsExactly("Ana \"Nita\" Duarte jr", "5\" Bao");
  }

  @Test
  void acceptsRowsWhoseSurplusCellsAreEmpty(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage,,\nE-1,junior,,\nE-2,senior,,,,\n");

    assertThat(program.sentences()).isEmpty();
  }

  @Test
  void recognisesHeadersByNameMappingAndOtherNames(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "columns:\n  mentees: {id: 'Nr.', languages: Idiomas}\n")
            .file(
                "mentees.csv",
                """
                ID;nr.;E-Mail;Job Level;IDIOMAS;Manager’s notes
                99;E-1;a@example.org;Junior;Português;-
                """);

    Mentee mentee = program.problem().mentee("E-1").orElseThrow();

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv:1: column \"Manager’s notes\" is not known and was not read. If it matters,"
                + " name it under columns: in program.yaml.");
    assertThat(mentee.email()).isEqualTo("a@example.org");
    assertThat(mentee.attributes().columns()).extracting("name").contains("languages", "stage");
  }

  @Test
  void readsFilesUnderOtherNames(@TempDir Path folder) {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("program.yaml", "files: {mentees: Anmeldungen.csv}\n")
            .file("Anmeldungen.csv", "id,stage\nE-1,junior\n")
            .file("Mentors.TSV", "id\tstage\nM-1\tlead\n");

    assertThat(program.problem().mentors()).extracting("id").containsExactly("M-1");
  }

  @Test
  void stopsWhereTwoFilesCouldBeMeant(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder).file("mentees.tsv", new byte[0]).file("x.csv", new byte[0]);

    assertThat(program.sentences())
        .containsExactly(
            "mentees.csv: mentees.tsv is there too. Remove one of them, or name one under files:"
                + " in program.yaml.",
            "x.csv: the file was not read. If it matters, name it under files: in program.yaml.");
  }

  @Test
  void stopsAtCellsOfImpossibleLength(@TempDir Path folder) {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage\nE-1," + "x".repeat(100_001) + "\n");

    assertThat(program.sentences().get(0))
        .startsWith("mentees.csv:2 (B2): a cell has more than 100000 characters");
  }

  @Test
  void namesCellsBeyondColumnZ() {
    RawTable.Row row = new RawTable.Row(9, 7, List.of());

    assertThat(row.address(0)).isEqualTo("A7");
    assertThat(row.address(25)).isEqualTo("Z7");
    assertThat(row.address(26)).isEqualTo("AA7");
    assertThat(row.address(701)).isEqualTo("ZZ7");
    assertThat(row.address(702)).isEqualTo("AAA7");
  }
}
