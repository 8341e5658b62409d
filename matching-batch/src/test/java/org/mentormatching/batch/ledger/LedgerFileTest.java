package org.mentormatching.batch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.batch.intake.EarlierCycles;
import org.mentormatching.batch.intake.EarlierCycles.EarlierPair;
import org.mentormatching.batch.intake.EarlierCycles.Fate;
import org.mentormatching.batch.ledger.LedgerFile.LedgerReading;
import org.mentormatching.batch.ledger.LedgerRow.State;

/** The ledger is read strictly, keeps what others wrote in it, and knows what goes on. */
class LedgerFileTest {
  private static final String HEADER =
      "cycle,cycle_number,mentee_id,mentor_id,state,start,end,term,reason\n";

  private final Path folder;

  LedgerFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write() throws IOException {
    write(
        HEADER
            + "2027-Q1,1,,,published,,,,proposal 1\n"
            + "2027-Q1,1,E-1,M-1,active,,,2,kept\n"
            + "2027-Q1,1,E-2,M-2,active,,,1,kept\n"
            + "2027-Q1,1,E-3,,waiting,,,,no free seat\n"
            + "2027-Q2,2,,,published,,,,proposal 3\n"
            + "2027-Q2,2,E-2,M-3,Ended,,,4,left the company\n"
            + "2027-Q2,2,E-3,,waiting,,,,no free seat\n");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(LedgerFile.NAME), text);
  }

  private Ledger ledger() {
    LedgerReading reading = LedgerFile.read(folder);
    assertThat(reading.faults()).isEmpty();
    return reading.ledger();
  }

  @Test
  void programmeWithoutLedgerHasAnEmptyOne(@TempDir Path empty) {
    LedgerReading reading = LedgerFile.read(empty);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.ledger().rows()).isEmpty();
    assertThat(reading.ledger().numberOf("2027-Q1")).isEqualTo(1);
  }

  @Test
  void pairGoesOnWithinItsTermAndIsPastBehindIt() {
    EarlierCycles second = ledger().before("2027-Q2");
    EarlierCycles third = ledger().before("2027-Q3");

    assertThat(second.pairs())
        .containsExactly(
            new EarlierPair("E-1", "M-1", 3, Fate.GOES_ON, 1, 0),
            new EarlierPair("E-2", "M-2", 4, Fate.OVER, 1, 1));
    assertThat(third.pairs())
        .containsExactly(
            new EarlierPair("E-1", "M-1", 3, Fate.OVER, 2, 1),
            new EarlierPair("E-2", "M-2", 4, Fate.OVER, 2, 2),
            new EarlierPair("E-2", "M-3", 7, Fate.ENDED, 1, 1));
  }

  @Test
  void waitingIsCountedFromTheLastCycleWithAMentor() throws IOException {
    assertThat(ledger().before("2027-Q1").waiting()).isEmpty();
    assertThat(ledger().before("2027-Q2").waiting()).containsOnly(Map.entry("E-3", 1));
    assertThat(ledger().before("2027-Q3").waiting()).containsOnly(Map.entry("E-3", 2));

    write(
        Files.readString(folder.resolve(LedgerFile.NAME))
            + "2027-Q3,3,,,published,,,,proposal 1\n2027-Q3,3,E-3,M-1,active,,,1,kept\n");

    assertThat(ledger().before("2027-Q4").waiting()).isEmpty();
  }

  @Test
  void orderOfRowsDoesNotMatter() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(LedgerFile.NAME));
    List<EarlierPair> before = ledger().before("2027-Q3").pairs();
    String sorted =
        String.join(
            "\n",
            lines.subList(1, lines.size()).stream().sorted((a, b) -> b.compareTo(a)).toList());
    write(HEADER + sorted + "\n");

    assertThat(ledger().before("2027-Q3").pairs())
        .extracting(
            EarlierPair::menteeId, EarlierPair::mentorId, EarlierPair::fate, EarlierPair::endedAgo)
        .containsExactlyElementsOf(
            before.stream()
                .map(p -> tuple(p.menteeId(), p.mentorId(), p.fate(), p.endedAgo()))
                .toList());
    assertThat(ledger().before("2027-Q3").waiting()).containsOnly(Map.entry("E-3", 2));
  }

  @Test
  void newestRowOfAPairCounts() throws IOException {
    write(
        Files.readString(folder.resolve(LedgerFile.NAME))
            + "2027-Q3,3,,,published,,,,proposal 1\n2027-Q3,3,E-1,M-1,active,,,1,goes on\n");

    assertThat(ledger().before("2027-Q4").pairs())
        .contains(new EarlierPair("E-1", "M-1", 10, Fate.OVER, 1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-Q2,2,E-2,M-3,Ended|2027-Q2,2,E-2,M-3,over|7|the state is none of published, active,",
        "2027-Q1,1,E-1,M-1,active|2027-Q1,x,E-1,M-1,active|3|cycle_number is no number from 1",
        "2027-Q1,1,E-1,M-1,active|2027-Q1,1,,M-1,active|3|the mentee is missing",
        "2027-Q1,1,E-1,M-1,active|2027-Q1,1,E-1,,active|3|the mentor is missing",
        "2027-Q1,1,E-1,M-1,active|,1,E-1,M-1,active|3|the cycle is missing",
        "active,,,2,kept|active,,,,kept|3|the term is no number from 1",
        "2027-Q1,1,E-3,|2027-Q1,2,E-3,|5|the cycle has two numbers, 1 and 2",
        "2027-Q2,2,E-3,|2027-Q4,2,E-3,|8|two cycles have the number 2",
        "active,,,2,kept|active,,2,kept|3|the row has 8 cells, the header 9",
        "cycle_number,mentee_id|number,mentee_id|1|there is no column cycle_number",
      })
  void whatCannotBeReadStopsWithFileAndLine(String old, String other, int line, String message)
      throws IOException {
    String text = Files.readString(folder.resolve(LedgerFile.NAME));
    assertThat(text).contains(old);
    write(text.replaceFirst(Pattern.quote(old), other));

    LedgerReading reading = LedgerFile.read(folder);

    assertThat(reading.ledger().rows()).isEmpty();
    assertThat(reading.faults())
        .anySatisfy(
            fault ->
                assertThat(fault.sentence()).startsWith("ledger.csv:" + line + ": " + message));
  }

  @Test
  void linesAreCountedPastLineBreaksInCells() throws IOException {
    write(
        Files.readString(folder.resolve(LedgerFile.NAME))
            .replace("left the company", "\"left\nthe\ncompany\"")
            .replace("2027-Q2,2,E-3,,waiting", "2027-Q2,2,E-3,,lost"));

    assertThat(LedgerFile.read(folder).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.sentence()).startsWith("ledger.csv:10: the state"));
  }

  @Test
  void ledgerInAnotherEncodingStops() throws IOException {
    Files.write(
        folder.resolve(LedgerFile.NAME),
        (HEADER + "2027-Q1,1,É-1,M-1,active,,,1,\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(LedgerFile.read(folder).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("not UTF-8"));
  }

  @Test
  void spreadsheetMayHaveSavedItWithSemicolonsAndAColumnMore() throws IOException {
    write(
        Files.readString(folder.resolve(LedgerFile.NAME))
            .replace(",", ";")
            .replaceAll("\n", ";x\n"));
    Ledger before = ledger();
    LedgerRow row =
        new LedgerRow(0, "E-9", "M-9", "2027-Q3", 3, State.ACTIVE, "2027-07-01", "", 2, "kept");

    LedgerFile.write(folder, before.with(List.of(row)));

    Ledger after = ledger();
    assertThat(after.header()).endsWith("x");
    assertThat(after.rows()).hasSize(before.rows().size() + 1);
    assertThat(after.cells().subList(0, before.cells().size())).isEqualTo(before.cells());
    assertThat(after.before("2027-Q4").pairs())
        .contains(new EarlierPair("E-9", "M-9", 9, Fate.GOES_ON, 1, 0));
    assertThat(folder.resolve(".ledger.csv.partial")).doesNotExist();
  }
}
