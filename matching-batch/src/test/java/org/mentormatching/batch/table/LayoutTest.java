package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.table.RawTable.Apart;
import org.mentormatching.batch.table.RawTable.Assumption;
import org.mentormatching.batch.table.RawTable.Reason;
import org.mentormatching.batch.table.RawTable.Row;

/** Where the names of the columns stand, what stands above them, and what below the rows. */
class LayoutTest {
  private static final String PEOPLE =
      """
      id,name,email,stage,capacity
      E-1,Ana Duarte,ana.duarte@example.org,junior,1
      E-2,Bao Tran,bao.tran@example.org,senior,2
      E-3,Leila Farsi,leila.farsi@example.org,senior,
      """;

  private final Path folder;

  LayoutTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Fixture read(String text) {
    return Fixture.read(folder, text);
  }

  private static void isPlain(Fixture file) {
    assertThat(file.sentences()).isEmpty();
    assertThat(file.found().assumed()).isEmpty();
    assertThat(file.found().above()).isEmpty();
    assertThat(file.found().headers()).hasSize(1);
    assertThat(file.found().header().row()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name\nE-1,Ana\n",
        "id\nE-1\nE-2\n",
        "id\n1\n2\n3\n4\n",
        "name,city\nAna,Lisbon\nBao,Hanoi\nLeila,Shiraz\n",
        "id,2024,2025\nE-1,3,4\nE-2,1,2\nE-3,1,2\n",
        "id,name,stage,goal,notes,languages\nE-1,Ana,,,,\nE-2,,,,,\n",
        "id,name,,\nE-1,Ana,x,y\nE-2,Bao,z,w\n",
        "Q1,Q2,Q3,Q4\nA1,B1,C1,D1\nA2,B2,C2,D2\nA3,B3,C3,D3\n",
        "id,hours,capacity\nE-1,many,two\nE-2,3,4\nE-3,3,4\nE-4,1,4\n",
        "id,name\n",
        "mentee_id,mentor_id\nE-1,M-1\n",
        "mentee_id,mentor_id,affinity\nE-1,M-1,30\nE-1,M-2,40\n"
      })
  void takesTheFirstRowOfAPlainTable(String text) {
    isPlain(read(text));
  }

  @Test
  void findsTheHeaderBelowATitle() {
    Fixture file = read("Mentoring report\nPrinted,2027-01-11\n\n" + PEOPLE);

    assertThat(file.header()).startsWith("id", "name");
    assertThat(file.found().above()).hasSize(2);
    assertThat(file.found().blank()).isZero();
    assertThat(file.found().format().headerRow()).contains(4);
    assertThat(file.found().assumed()).containsExactly(Assumption.HEADER_ROW);
    assertThat(file.sentences())
        .containsExactly(
            "the names of the columns were taken from row 4; the 2 rows above were left out. Settle"
                + " it with files: {mentees: {name: mentees, header_row: 4}} in program.yaml.");
  }

  @Test
  void findsTheHeaderBelowNotesInQuotes() {
    Fixture file =
        read(
            """
            Notes:
            "When exporting your connection data, you may notice that some of the addresses are
            missing, and that commas, in this text, are many."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ana,Duarte,https://example.org/in/ana,,Example,Engineer,11 Jan 2027
            Bao,Tran,https://example.org/in/bao,,Example,Designer,12 Jan 2027
            """);

    assertThat(file.header()).startsWith("First Name", "Last Name");
    assertThat(file.rows()).hasSize(2);
    assertThat(file.found().format().headerRow()).contains(4);
  }

  @Test
  void findsTheHeaderBelowTitlesThatArePadded() {
    Fixture file =
        read(
            """
            Workers by location;;;;
            Effective date;11.01.2027;;;
            ;;;;
            Employee ID;Worker;Manager;Location;Grade
            10023;Duarte, Ana;Okafor, Chidi;Lisbon;7
            10024;Tran, Bao;Okafor, Chidi;Hanoi;8
            """);

    assertThat(file.header()).startsWith("Employee ID", "Worker");
    assertThat(file.rows()).hasSize(2);
  }

  @Test
  void readsTheThreeHeaderRowsOfASurvey() {
    Fixture file =
        read(
            """
            StartDate,Finished,ResponseId,Q1,Q2_1
            Start Date,Finished,Response ID,What is your name?,"Which of these, if any"
            "{""ImportId"":""startDate"",""timeZone"":""Z""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_1""}"
            2027-01-11 09:30:00,True,R_1aBc,Ana,Data
            """);

    assertThat(file.header()).containsExactly("StartDate", "Finished", "ResponseId", "Q1", "Q2_1");
    assertThat(file.found().headers()).hasSize(3);
    assertThat(file.rows()).hasSize(1);
    assertThat(file.sentences())
        .containsExactly(
            "the names of the columns were taken from rows 1 to 3. Settle it with files: {mentees:"
                + " {name: mentees, header_row: 1, header_rows: 3}} in program.yaml.");
  }

  @Test
  void readsKeysAndLabels() {
    Fixture file =
        read(
            """
            STATUS,USERID,FIRSTNAME,LASTNAME,MANAGER,HIREDATE
            Status,User ID,First Name,Last Name,Manager,Hire Date
            active,10023,Ana,Duarte,NO_MANAGER,2020-01-01
            """);

    assertThat(file.found().headers()).hasSize(2);
    assertThat(file.header()).startsWith("STATUS", "USERID");
    assertThat(file.rows()).hasSize(1);
  }

  @Test
  void readsLabelsThatContradictTheColumns() {
    Fixture file =
        read(
            """
            uid,mail,entry,dept
            Kennung,Elektronische Adresse,Eintrittsdatum,Abteilung
            10023,ana@example.org,2020-01-01,Vertrieb
            10024,bao@example.org,2021-01-01,Einkauf
            10025,leila@example.org,2022-01-01,Einkauf
            """);

    assertThat(file.found().headers()).hasSize(2);
    assertThat(file.rows()).hasSize(3);
  }

  @Test
  void keepsTheFirstPersonEvenIfTheAnswersAreOdd() {
    Fixture file =
        read(
            """
            id,email,hours,capacity
            E-1,unknown,many,two
            E-2,bao@example.org,3,1
            E-3,leila@example.org,3,1
            E-4,chidi@example.org,4,1
            """);

    assertThat(file.rows()).hasSize(4);
  }

  @Test
  void stopsWhereTwoRowsCouldBeTheHeader() {
    Fixture file =
        read(
            """
            Person,Name,Home,,,,
            Staff,First,Last,Town,Grade,Since,Boss
            ana,Ana,Duarte,Lisbon,seven,May,chidi
            bao,Bao,Tran,Hanoi,eight,June,chidi
            """
                .replace("Home,,,,", "Home,Work,,,"));

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences())
        .containsExactly(
            "the names of the columns may stand in row 1 (4 cells) or in row 2 (7 cells). Say"
                + " which: files: {mentees: {name: mentees, header_row: 1}} or header_row: 2 in"
                + " program.yaml.");
  }

  @Test
  void stopsWhereNoRowHasNames() {
    Fixture file = read(PEOPLE.substring(PEOPLE.indexOf('\n') + 1));

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences())
        .containsExactly(
            "1: this row looks like a row of values, and no row has the names of the"
                + " columns. Put a row with names above it, or say that it is one: files:"
                + " {mentees: {name: mentees, header_row: 1}} in program.yaml.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@example.org,Ana Duarte,junior\nbao@example.org,Bao Tran,senior\n",
        "Ana Duarte;ana@example.org;junior\nBao Tran;bao@example.org;senior\n",
        "Ana Duarte,ana@example.org,junior,English\nBao Tran,,senior,English\nCy Li,,lead,Thai\n",
        "Ana Duarte,ana@example.org\n",
        "E-1,Ana,junior\nE-2,Bao,senior\nE-3,Cy,junior\n",
        "Ana,junior,English\nBao,junior,German\nCy,senior,English\nDi,lead,Thai\n"
      })
  void takesNobodyForTheNamesOfTheColumns(String text) {
    Fixture file = read(text);

    assertThat(file.table()).isEmpty();
    assertThat(file.sentences())
        .singleElement()
        .asString()
        .contains("no row has the names of the columns")
        .doesNotContain("Ana");
  }

  @Test
  void takesOptionsThatAnswersRepeatForNames() {
    isPlain(read("Name,Finance,Hiring\nAna,Finance,\nBao,,Hiring\nCy,Finance,Hiring\n"));
  }

  @Test
  void obeysTheRowsThatAreSaid() {
    String text = "a,b,c\n" + PEOPLE;

    Fixture file = Fixture.read(folder, text, Fixture.headerRows(2, 2));

    assertThat(file.found().headers()).extracting(Row::row).containsExactly(2, 3);
    assertThat(file.found().above()).hasSize(1);
    assertThat(file.rows()).hasSize(2);
    assertThat(file.sentences()).isEmpty();
    assertThat(file.found().assumed()).isEmpty();
  }

  @Test
  void refusesRowsThatAreNotThere() {
    assertThat(Fixture.read(folder, PEOPLE + "\n\n", Fixture.headerRow(6)).sentences())
        .containsExactly(
            "header_row in program.yaml is 6, and there is nothing in that row. Name the row with"
                + " the names of the columns, or leave header_row out.");
    assertThat(Fixture.read(folder, PEOPLE, Fixture.headerRows(3, 5)).sentences())
        .containsExactly(
            "header_rows in program.yaml is 5, and from row 3 on there are only 2. Correct"
                + " header_rows, or leave it out.");
  }

  @Test
  void leavesOutWhatStandsApartAtTheEnd() {
    Fixture file = read(PEOPLE + "\nTotal,3\nPrinted on 2027-01-11 by HR\n");

    assertThat(file.rows()).hasSize(3);
    assertThat(file.found().apart())
        .extracting(Apart::reason)
        .containsOnly(Reason.FOOTER)
        .hasSize(2);
    assertThat(file.found().blank()).isZero();
    assertThat(file.sentences())
        .containsExactly(
            "rows 6 and 7 stand below the table and were left out. A row that belongs to it needs"
                + " more cells.");
  }

  @Test
  void leavesOutRemarksBelowSeveralBlankRows() {
    Fixture file = read(PEOPLE + "\n* still waiting for Karl\n\nlast change 14 Nov\n");

    assertThat(file.rows()).hasSize(3);
    assertThat(file.sentences())
        .containsExactly(
            "rows 6 and 8 stand below the table and were left out. A row that belongs to it needs"
                + " more cells.");
  }

  @Test
  void leavesOutRemarksBelowATableWithGroupedNames() {
    Fixture file =
        read(
            """
            Mentee,,,Offer,
            id,name,email,stage,capacity
            E-1,Ana Duarte,ana.duarte@example.org,junior,1
            E-2,Bao Tran,bao.tran@example.org,senior,2
            E-3,Leila Farsi,leila.farsi@example.org,senior,

            Total,3

            * still waiting for Karl
            """);

    assertThat(file.found().headers()).hasSize(2);
    assertThat(file.rows()).hasSize(3);
    assertThat(file.found().apart()).extracting(apart -> apart.row().row()).containsExactly(7, 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr Total,3\n",
        "Total,Chidi Okafor,,lead,\n",
        "\nE-9\n",
        "\nE-9,,,,\n",
        "\nE-9,Chidi Okafor\n",
        "\nE-9,Chidi Okafor,,lead,\n",
        "\n,,,,3\n"
      })
  void keepsWhateverMayBeARow(String end) {
    Fixture file = read(PEOPLE + end);

    assertThat(file.rows()).hasSize(4);
    assertThat(file.sentences()).isEmpty();
  }

  @Test
  void refusesMoreColumnsThanATableCanHave() {
    assertThat(read("c,".repeat(1_000) + "last\n").sentences())
        .containsExactly("the file has more than 1000 columns. Keep those that are needed.");
  }

  @Test
  void settlesTheWholeFormat() {
    Fixture file = read(PEOPLE.replace(',', ';'));

    assertThat(file.found().format().encoding()).contains(StandardCharsets.UTF_8);
    assertThat(file.found().format().separator()).contains(';');
    assertThat(file.found().format().sheet()).isEmpty();
    assertThat(file.found().format().headerRow()).contains(1);
    assertThat(file.found().format().headerRows()).contains(1);
  }

  @Test
  void passesOverRowsOfSeparatorsMarksAndNuls() {
    Fixture file = read("\ufeffid,name\u200b\n\u0000E-1,Ana\n\ufeffE-2,Bao\n,\n,\n,\n");

    assertThat(file.rows()).hasSize(2);
    assertThat(CellText.clean(file.header().get(1))).isEqualTo("name");
    assertThat(CellText.clean(file.firstRow().get(0))).isEqualTo("E-1");
    assertThat(file.rows().get(1).get(0)).isEqualTo("E-2");
    assertThat(file.found().blank()).isZero();
    assertThat(file.sentences()).isEmpty();
  }

  @Test
  void notesCellsThatLookLikeFormulas() {
    Fixture file =
        read("id,name,staff\nE-1,\"=1+1\",1.23E+05\nE-2,'=2,17\nE-3,=A1,\nE-4,=A2,\nE-5,=A3,=\n");

    assertThat(file.firstRow()).containsExactly("E-1", "=1+1", "1.23E+05");
    assertThat(file.sentences())
        .containsExactly(
            "4 cells begin with = and were read as text (B2, B4, B5 and 1 more). Nothing is ever"
                + " calculated; write the value itself.");
  }

  @Test
  void notesTextBehindAClosingQuotationMark() {
    Fixture file = read("id,name\nE-1,\"Ana\" jr\nE-2,\"Bao\" \n\nE-3,\"Leila\"x\n");

    assertThat(file.firstRow()).containsExactly("E-1", "Ana jr");
    assertThat(file.sentences())
        .containsExactly(
            "2 cells go on behind the closing quotation mark; all of it was kept (B2 and B5). A"
                + " quotation mark inside a text is written twice.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><table><tr><td>id</td></tr></table></html>",
        "\ufeff<?xml version=\"1.0\"?><Workbook/>",
        "\n <TABLE><tr><td>id</td></tr></TABLE>"
      })
  void saysThatMarkupIsNoTable(String text) {
    assertThat(read(text).sentences())
        .containsExactly(
            "the file is a web page or another document in markup, not a table. Open it in a"
                + " spreadsheet program and save it as .xlsx or CSV UTF-8.");
  }

  @Test
  void saysThatAnOldSpreadsheetHasToBeSavedAnew() {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, 0};

    assertThat(Fixture.read(folder, old, Fixture.ANY).sentences())
        .containsExactly(
            "the file is a spreadsheet in the old format (.xls) or has a password. Open it and"
                + " save it without a password as .xlsx or CSV UTF-8.");
  }

  @Test
  void saysThatATextHasNoSheets() {
    assertThat(Fixture.read(folder, PEOPLE, Fixture.sheet("Mentees")).sentences())
        .containsExactly(
            "program.yaml names a sheet, but the file is a text and has none. Leave sheet: out, or"
                + " name the spreadsheet.");
  }

  @Test
  void givesTheFullEntryForAFileWithoutAUsualName() {
    byte[] text = ("Report\n\n" + PEOPLE).getBytes(StandardCharsets.UTF_8);

    assertThat(Fixture.read(folder, "new joiners.csv", text, Fixture.ANY).sentences())
        .containsExactly(
            "the names of the columns were taken from row 3; the row above was left out. Settle it"
                + " with {name: \"new joiners.csv\", header_row: 3} under files: in program.yaml.");
  }

  @Test
  void keepsRowsThatAreDamagedForTheOneWhoReadsThem() {
    assertThat(read("id,name\nE-1\nE-2,Bao,x\n").rows())
        .containsExactly(List.of("E-1"), List.of("E-2", "Bao", "x"));
  }
}
