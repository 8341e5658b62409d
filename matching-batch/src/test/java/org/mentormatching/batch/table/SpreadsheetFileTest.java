package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.table.RawTable.Assumption;

/** What spreadsheets in the .xlsx format hold, as people see it. */
class SpreadsheetFileTest {
  private static final String UNITS = "id,value";

  private final Path folder;

  SpreadsheetFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static byte[] written(Consumer<Workbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Matching", "1.0")) {
      content.accept(workbook);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static void people(Worksheet sheet) {
    sheet.value(0, 0, "id");
    sheet.value(0, 1, "name");
    sheet.value(1, 0, "E-1");
    sheet.value(1, 1, "Żółć & <Söhne>");
  }

  private Fixture read(byte[] bytes) {
    return Fixture.read(folder, "mentees.xlsx", bytes, Fixture.ANY);
  }

  private Fixture cell(String cell) {
    return read(
        WorkbookText.of(UNITS, "<c t=\"inlineStr\"><is><t>E-1</t></is></c>" + cell).bytes());
  }

  private Fixture number(String value, int format, String code) {
    return read(
        WorkbookText.of(UNITS, "<c><v>7</v></c><c s=\"1\"><v>" + value + "</v></c>")
            .style(format, code)
            .bytes());
  }

  @Test
  void readsWhatALibraryWrites() {
    Fixture file =
        read(
            written(
                workbook -> {
                  Worksheet sheet = workbook.newWorksheet("Mentees");
                  people(sheet);
                  sheet.value(0, 2, "since");
                  sheet.value(1, 2, LocalDate.of(2027, 1, 11));
                  sheet.style(1, 2).format("dd/mm/yyyy").set();
                  sheet.value(0, 3, "at");
                  sheet.value(1, 3, LocalDateTime.of(2027, 1, 11, 9, 30));
                  sheet.style(1, 3).format("m/d/yy h:mm").set();
                  sheet.value(0, 4, "active");
                  sheet.value(1, 4, true);
                  sheet.value(0, 5, "capacity");
                  sheet.value(1, 5, 2);
                }));

    assertThat(file.sentences()).isEmpty();
    assertThat(file.header()).containsExactly("id", "name", "since", "at", "active", "capacity");
    assertThat(file.firstRow())
        .containsExactly("E-1", "Żółć & <Söhne>", "2027-01-11", "2027-01-11T09:30:00", "yes", "2");
    assertThat(file.found().format())
        .isEqualTo(
            new Format(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mentees"),
                Optional.of(1),
                Optional.of(1)));
  }

  @Test
  void isKnownByItsContentWhateverItsName() {
    byte[] bytes = written(workbook -> people(workbook.newWorksheet("Mentees")));

    assertThat(Fixture.read(folder, "mentees.csv", bytes, Fixture.ANY).firstRow().get(0))
        .isEqualTo("E-1");
    assertThat(
            Fixture.read(
                    folder,
                    "mentees.xlsx",
                    "id,name\nE-1,Ana\n".getBytes(StandardCharsets.UTF_8),
                    Fixture.ANY)
                .firstRow())
        .containsExactly("E-1", "Ana");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|0||2",
        "2.0|0||2",
        "0|0||0",
        "-3.50|0||-3.5",
        "1.5E3|0||1500",
        "0.30000000000000004|0||0.3",
        "2.9999999999999996|0||3",
        "123456789012345|0||123456789012345",
        "42|164|000000|000042",
        "1234567|164|00000|1234567",
        "0.5|9||50%",
        "0.125|10||12.5%",
        "1234.5|4||1234.5",
        "7|164|0 \"days\"|7",
        "7|164|[Red]0|7",
        "46398|14||2027-01-11",
        "46398.395833333336|22||2027-01-11T09:30:00",
        "46398.999999999|22||2027-01-12",
        "46398|164|[$-407]d. mmmm yyyy|2027-01-11",
        "46398|31||2027-01-11",
        "0.395833333333333|20||09:30",
        "0.39585648148148|164|h:mm:ss AM/PM|09:30:02",
        "1.1041666666666667|46||26:30",
        "60.5|2||60.5",
        "59|14||1900-02-28",
        "61|14||1900-03-01",
        "-1|14||-1"
      })
  void showsNumbersAsPeopleSeeThem(String value, int format, String code, String shown) {
    Fixture file = number(value, format, code == null ? "" : code);

    assertThat(file.firstRow().get(1)).isEqualTo(shown);
    assertThat(file.sentences()).isEmpty();
  }

  @Test
  void countsDaysFrom1904WhereTheFileDoes() {
    Fixture file =
        read(
            WorkbookText.of(UNITS, "<c><v>7</v></c><c s=\"1\"><v>44936</v></c>")
                .style(14, "")
                .countingFrom1904()
                .bytes());

    assertThat(file.firstRow()).containsExactly("7", "2027-01-11");
  }

  @Test
  void knowsNeitherTimeZoneNorLanguage() {
    TimeZone zone = TimeZone.getDefault();
    Locale language = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(number("46398.395833333336", 22, "").firstRow().get(1))
          .isEqualTo("2027-01-11T09:30:00");
      assertThat(number("1.1041666666666667", 46, "").firstRow().get(1)).isEqualTo("26:30");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
  }

  @Test
  void keepsLongNumbersAsFarAsTheyAreStoredAndSaysSo() {
    Fixture file = cell("<c><v>12345678901234567</v></c>");

    assertThat(file.firstRow().get(1)).isEqualTo("12345678901234567");
    assertThat(file.sentences())
        .containsExactly(
            "1 cell is a number of more than 15 digits, of which a spreadsheet does not keep the"
                + " last ones (B2). If they are ids, format the column as text and export again.");
  }

  @Test
  void takesTheValueOfAFormula() {
    Fixture file =
        read(
            WorkbookText.of(
                    "number,text,empty,shared",
                    "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>two</v></c>"
                        + "<c t=\"str\"><f>IF(A2,\"\")</f><v></v></c>"
                        + "<c t=\"b\"><f>TRUE()</f><v>1</v></c>")
                .bytes());

    assertThat(file.firstRow()).containsExactly("2", "two", "", "yes");
    assertThat(file.sentences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<c><f>A1+1</f></c>", "<c><f>A1+1</f><v></v></c>"})
  void stopsWhereAFormulaWasNeverCalculated(String cell) {
    Fixture file = cell(cell);

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences())
        .containsExactly(
            "1 formula has no value that could be read (B2). Open the file in a spreadsheet"
                + " program and save it, which calculates them.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c t=\"e\"><v>#N/A</v></c>",
        "<c t=\"e\"><f>VLOOKUP(A2,C:D,2,0)</f><v>#N/A</v></c>"
      })
  void keepsAndNotesErrors(String cell) {
    Fixture file = cell(cell);

    assertThat(file.firstRow().get(1)).isEqualTo("#N/A");
    assertThat(file.sentences())
        .containsExactly(
            "1 cell shows an error such as #N/A instead of a value (B2). Correct the formula, or"
                + " write the value itself.");
  }

  @Test
  void readsSharedStringsWithSeveralFonts() {
    Fixture file =
        read(
            WorkbookText.of(
                    "id,name,note",
                    "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>")
                .strings(
                    "<si><t>E-1</t></si>"
                        + "<si><r><rPr><b/></rPr><t>Ana </t></r><r><t>Duarte</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>ANA</t></rPh></si>"
                        + "<si><t>one_x000D_two</t></si>")
                .bytes());

    assertThat(file.firstRow()).containsExactly("E-1", "Ana Duarte", "one\rtwo");
  }

  @Test
  void namesHiddenColumnsAndReadsThem() {
    String text = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
    Fixture file =
        read(
            WorkbookText.of("id", "")
                .columns(
                    "<col min=\"1\" max=\"1\" width=\"9\"/>"
                        + "<col min=\"2\" max=\"9\" width=\"0\" hidden=\"1\"/>")
                .sheet(
                    "Sheet1",
                    WorkbookText.row(1, text.formatted("id") + text.formatted("stage"))
                        + WorkbookText.row(2, text.formatted("E-1") + text.formatted("lead")))
                .bytes());

    assertThat(file.rows()).containsExactly(List.of("E-1", "lead"));
    assertThat(file.sentences())
        .containsExactly(
            "1 hidden column was read like all others (B). Delete columns that are not meant.");
  }

  @Test
  void countsHiddenRowsAndReadsThem() {
    String id = "<c t=\"inlineStr\"><is><t>E-%d</t></is></c>";
    Fixture file =
        read(
            WorkbookText.of("id", id.formatted(1))
                .sheet(
                    "Sheet1",
                    WorkbookText.row(1, "<c t=\"inlineStr\"><is><t>id</t></is></c>")
                        + "<row r=\"2\" hidden=\"1\">"
                        + id.formatted(1)
                        + "</row>"
                        + WorkbookText.row(3, id.formatted(2)))
                .bytes());

    assertThat(file.rows()).containsExactly(List.of("E-1"), List.of("E-2"));
    assertThat(file.sentences())
        .containsExactly("1 hidden row was read like all others. Delete rows that are not meant.");
  }

  @Test
  void numbersRowsAsTheSpreadsheetDoes() {
    Fixture file =
        read(
            new WorkbookText()
                .sheet(
                    "Sheet1",
                    WorkbookText.row(3, text("A3", "id") + text("C3", "name"))
                        + WorkbookText.row(7, text("C7", "Ana"))
                        + WorkbookText.row(8, text("A8", "E-2")))
                .bytes());

    assertThat(file.header()).containsExactly("id", "", "name");
    assertThat(file.rows()).containsExactly(List.of("", "", "Ana"), List.of("E-2", "", ""));
    assertThat(file.found().rows().get(0).address(2)).isEqualTo("C7");
    assertThat(file.found().blank()).isEqualTo(3);
    assertThat(file.found().format().headerRow()).contains(3);
  }

  private static String text(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  @Test
  void numbersRowsThatHaveNoNumber() {
    Fixture file =
        read(
            new WorkbookText()
                .sheet(
                    "Sheet1",
                    "<row><c t=\"inlineStr\"><is><t>id</t></is></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t>E-1</t></is></c></row>")
                .bytes());

    assertThat(file.found().header().row()).isEqualTo(1);
    assertThat(file.found().rows().get(0).row()).isEqualTo(2);
    assertThat(file.found().blank()).isZero();
  }

  @Test
  void readsASpreadsheetWithoutStyles() {
    byte[] bytes = WorkbookText.of("id,name", "<c><v>1</v></c><c><v>2</v></c>").bytes();

    assertThat(read(WorkbookText.without(bytes, "xl/styles.xml")).firstRow())
        .containsExactly("1", "2");
  }

  @Test
  void takesTheFirstSheetWithRowsAndSaysWhichOthersThereAre() {
    Fixture file =
        read(
            written(
                workbook -> {
                  workbook.newWorksheet("Cover");
                  people(workbook.newWorksheet("Mentees"));
                  people(workbook.newWorksheet("Old"));
                }));

    assertThat(file.firstRow().get(0)).isEqualTo("E-1");
    assertThat(file.found().assumed()).containsExactly(Assumption.SHEET);
    assertThat(file.sentences())
        .containsExactly(
            "the sheet \"Mentees\" was read; other sheets with rows are \"Old\". Settle it with files:"
                + " {mentees: {name: mentees.xlsx, sheet: Mentees}} in program.yaml.");
  }

  @Test
  void readsTheSheetThatIsNamed() {
    byte[] bytes =
        written(
            workbook -> {
              people(workbook.newWorksheet("Mentees"));
              Worksheet other = workbook.newWorksheet("Old ones");
              other.value(0, 0, "id");
              other.value(1, 0, "E-9");
            });

    Fixture file = Fixture.read(folder, "mentees.xlsx", bytes, Fixture.sheet("old ones"));

    assertThat(file.firstRow()).containsExactly("E-9");
    assertThat(file.sentences()).isEmpty();
  }

  @Test
  void listsTheSheetsWhereOneIsUnknown() {
    byte[] bytes = written(workbook -> people(workbook.newWorksheet("Mentees")));

    assertThat(Fixture.read(folder, "mentees.xlsx", bytes, Fixture.sheet("Mentes")).sentences())
        .containsExactly(
            "there is no sheet \"Mentes\" in mentees.xlsx; the only sheet is \"Mentees\". Did you mean \"Mentees\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mimetype=application/vnd.oasis.opendocument.spreadsheet|the file is an OpenDocument",
        "mimetype=application/vnd.oasis.opendocument.text|the file is a document",
        "word/document.xml|the file is a document",
        "xl/workbook.bin|the file is a binary spreadsheet",
        "Index/Document.iwa|the file is a Numbers spreadsheet",
        "mentees.csv|the file is an archive"
      })
  void saysWhatOtherPackedFilesAre(String part, String message) {
    Fixture file = read(WorkbookText.zip(part));

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences()).singleElement().asString().startsWith(message);
  }

  @Test
  void saysThatTheStrictVariantIsNotRead() {
    byte[] bytes = WorkbookText.of(UNITS, "<c><v>1</v></c><c><v>2</v></c>").strict().bytes();

    assertThat(read(bytes).sentences())
        .containsExactly(
            "the file is a spreadsheet in the strict variant of .xlsx. Open it and save it as an"
                + " ordinary Excel workbook (.xlsx) or CSV UTF-8.");
  }

  @Test
  void saysThatADamagedSpreadsheetCannotBeRead() {
    byte[] bytes = WorkbookText.of(UNITS, "<c t=\"s\"><v>x</v></c><c><v>2</v></c>").bytes();

    assertThat(read(bytes).sentences())
        .containsExactly(
            "the file begins like a spreadsheet, but cannot be read. Open it and save it anew as"
                + " .xlsx or CSV UTF-8.");
    assertThat(read(Arrays.copyOf(bytes, bytes.length / 2)).sentences()).hasSize(1);
  }

  @Test
  void refusesASpreadsheetThatUnpacksWithoutEnd() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      WorkbookText.put(zip, "[Content_Types].xml", "");
      WorkbookText.put(zip, "xl/workbook.xml", "");
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] spaces = new byte[1 << 20];
      for (int i = 0; i < 1000; i++) {
        zip.write(spaces);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }

    assertThat(bytes.size()).isLessThan(2_000_000);
    assertThat(read(bytes.toByteArray()).sentences())
        .containsExactly(
            "the spreadsheet unpacks to more than 1000 MB. Keep the sheet that is needed, or"
                + " export it as CSV UTF-8.");
  }

  @Test
  void readsMergedCellsBesideAllTheirRows() {
    Fixture file =
        read(
            written(
                workbook -> {
                  Worksheet sheet = workbook.newWorksheet("People");
                  sheet.value(0, 0, "Our people");
                  sheet.range(0, 0, 0, 2).merge();
                  sheet.value(1, 0, "id");
                  sheet.value(1, 1, "department");
                  sheet.value(1, 2, "stage");
                  for (int row = 2; row < 6; row++) {
                    sheet.value(row, 0, "E-" + row);
                    sheet.value(row, 2, "junior");
                  }
                  sheet.value(2, 1, "Sales");
                  sheet.range(2, 1, 4, 1).merge();
                  sheet.value(5, 1, "Law");
                }));

    assertThat(file.rows())
        .containsExactly(
            List.of("E-2", "Sales", "junior"),
            List.of("E-3", "Sales", "junior"),
            List.of("E-4", "Sales", "junior"),
            List.of("E-5", "Law", "junior"));
    assertThat(file.sentences())
        .contains(
            "2 cells are merged with the one above and were read as it (B4 and B5). Undo the merge"
                + " where a value is meant for the first row alone.");
  }
}
