package org.mentormatching.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.report.Sha256;

/** Decisions on a proposal shape the next one, wherever they were written down. */
class ReviewTest {
  private static final String HEADER =
      "proposal,fingerprint,mentee_id,mentor_id,decision,other_mentor_id,decision_note\n";

  private final Path folder;

  ReviewTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> pairs(Path proposal) {
    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    return matches.rows().stream()
        .map(
            row ->
                "%s with %s: %s"
                    .formatted(
                        matches.cell(row, "mentee_id"),
                        matches.cell(row, "mentor_id"),
                        matches.cell(row, "status")))
        .toList();
  }

  private static String fingerprint(Path proposal) {
    try {
      return new ObjectMapper()
          .readTree(proposal.resolve("run.json").toFile())
          .get("input")
          .asText();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Rows of decisions on a proposal of the sample, each of five cells. */
  private static String decisions(Path programme, int proposal, String... rows) {
    String print = fingerprint(Programmes.proposal(programme, proposal));
    StringBuilder text = new StringBuilder(HEADER);
    for (String row : rows) {
      text.append("2027-Q1/proposal-" + proposal + "," + print + "," + row + "\n");
    }
    return text.toString();
  }

  private Path tinyDecided(String... rows) {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(tiny.resolve("decisions.csv"), decisions(tiny, 1, rows));
    return tiny;
  }

  /** Fills cells of a proposal's table as a coordinator does. */
  private static void decide(Path file, String menteeId, Map<String, String> cells) {
    try {
      WrittenTable table = WrittenTable.read(Files.readAllBytes(file));
      List<List<String>> rows = new ArrayList<>();
      for (List<String> row : table.rows()) {
        List<String> copy = new ArrayList<>(row);
        if (row.get(0).equals(menteeId)) {
          cells.forEach((column, cell) -> copy.set(table.header().indexOf(column), cell));
        }
        rows.add(copy);
      }
      Files.write(file, new org.mentormatching.batch.report.Sheet(table.header(), rows).bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsRejectsNamesAndHoldsBack() {
    Path tiny =
        tinyDecided(
            "E-101,E-201,not this,,same project",
            "E-102,E-202,not this,E-203,knows the field",
            "E-105,,hold,,");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .contains("proposal 2", "Decided         2 not this · 1 hold, the last on 2027-Q1/");
    Path second = Programmes.proposal(tiny, 2);
    assertThat(pairs(second))
        .contains("E-102 with E-203: pinned")
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"))
        .noneMatch(pair -> pair.startsWith("E-105"));
    assertThat(Programmes.text(second.resolve("unmatched.csv")))
        .contains("held back,Held back in this cycle by a decision");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void tablesThatAreAsTheRunWroteThemAreNotReadAgain() {
    Path tiny = tinyDecided("E-101,E-201,not this,,same project");
    Run.of("run", tiny).exits(0);
    Path workbook = Programmes.proposal(tiny).resolve("matches.xlsx");
    Programmes.write(workbook, "PK no workbook");
    assertThat(Run.of("run", tiny).exits(3).err()).contains("matches.xlsx");

    String digest = Sha256.of("PK no workbook".getBytes(StandardCharsets.UTF_8));
    Programmes.change(
        Programmes.proposal(tiny).resolve("run.json"),
        text ->
            text.replaceFirst(
                "\"matches.xlsx\" : \"[0-9a-f]+\"", "\"matches.xlsx\" : \"" + digest + "\""));

    Run.of("run", tiny).exits(0);
  }

  @Test
  void reportSaysWhoMovedAndWhy() {
    Path tiny =
        tinyDecided("E-101,E-201,not this,,", "E-102,E-202,not this,E-203,", "E-105,,hold,,");
    Run.of("run", tiny).exits(0);

    String report = Programmes.text(Programmes.proposal(tiny, 2).resolve("report.html"));

    assertThat(report)
        .contains(
            "Changed since 2027-Q1/proposal-1",
            "not this pair, by a decision",
            "not this pair, by a decision; named by a decision",
            "held back by a decision");
    assertThat(Programmes.text(Programmes.proposal(tiny).resolve("report.html")))
        .doesNotContain("Changed since");
  }

  @Test
  void changesNothingElseWherePairsAreKept() {
    Path tiny = tinyDecided("E-101,E-201,keep,,");
    List<String> before = pairs(Programmes.proposal(tiny));

    assertThat(Run.of("run", tiny).exits(0).out())
        .contains("Kept            %d of %d pairs".formatted(before.size(), before.size()));

    assertThat(pairs(Programmes.proposal(tiny, 2)))
        .containsExactlyElementsOf(
            before.stream()
                .map(pair -> pair.replace("E-101 with E-201: new", "E-101 with E-201: pinned"))
                .toList());
    assertThat(Programmes.table(Programmes.proposal(tiny, 2), "matches.csv").rows().get(0))
        .contains("keep");
  }

  @Test
  void writesNothingWhereNothingWasDecidedSince() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("run", tiny).exits(0).out()).contains("Nothing has changed since proposal 2");
  }

  @Test
  void decisionsGoOnToHoldUntilTheyAreTakenBack() {
    Path tiny = tinyDecided("E-101,E-201,not this,,", "E-105,,hold,,");
    Run.of("run", tiny).exits(0);
    Programmes.write(tiny.resolve("decisions.csv"), decisions(tiny, 2, "E-102,E-202,keep,,"));
    Run.of("run", tiny).exits(0);
    Path third = Programmes.proposal(tiny, 3);
    assertThat(pairs(third))
        .contains("E-102 with E-202: pinned")
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"));

    decide(third.resolve("unmatched.csv"), "E-105", Map.of("decision", ""));
    decide(third.resolve("matches.csv"), "E-102", Map.of("decision", ""));
    Run.of("run", tiny).exits(0);

    assertThat(pairs(Programmes.proposal(tiny, 4)))
        .noneMatch(pair -> pair.endsWith("pinned"))
        .anyMatch(pair -> pair.startsWith("E-105 with "));
  }

  @Test
  void rejectionStaysWhereTheOneNamedInsteadIsRejectedInTurn() {
    Path tiny = tinyDecided("E-101,E-201,not this,E-202,former couple");
    Run.of("run", tiny).exits(0);
    Programmes.write(tiny.resolve("decisions.csv"), decisions(tiny, 2, "E-101,E-202,not this,,"));
    Run.of("run", tiny).exits(0);

    assertThat(Programmes.text(Programmes.proposal(tiny, 3).resolve("inputs/decisions.csv")))
        .contains("E-101,E-201,not this,,former couple", "E-101,E-202,not this,,");
    assertThat(pairs(Programmes.proposal(tiny, 3)))
        .noneMatch(
            pair -> pair.startsWith("E-101 with E-201") || pair.startsWith("E-101 with E-202"));
  }

  @Test
  void takesBackARejectionByTheWordOpen() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Run.of("run", tiny).exits(0);
    Programmes.write(
        tiny.resolve("decisions.csv"),
        "proposal,mentee_id,mentor_id,decision\n2027-Q1/proposal-2,E-101,E-201,open\n");

    Run.of("run", tiny).exits(0);

    assertThat(Programmes.proposal(tiny, 3).resolve("inputs/decisions.csv")).doesNotExist();
  }

  @Test
  void refusesDecisionsInTheTablesOfAnOlderProposalUnlessTheyWereTakenIn() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path first = Programmes.proposal(tiny).resolve("matches.csv");
    decide(first, "E-101", Map.of("decision", "not this"));
    Run.of("run", tiny).exits(0);
    assertThat(Run.of("run", tiny).exits(0).out()).contains("Nothing has changed");

    decide(first, "E-105", Map.of("decision", "not this"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("this was decided on 2027-Q1/proposal-1, and the newest is 2027-Q1/proposal-2");
  }

  @Test
  void refusesANamedFileThatIsNoTableOfDecisionsAndReadsOneInUtf16() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path file = folder.resolve("reviewed.csv");
    assertThat(Run.of("run", tiny, "--decisions", file).exits(3).err())
        .contains("reviewed.csv: there is no such file. Name the one that you have saved.")
        .doesNotContain("no table of decisions");
    Programmes.write(file, "id,name\n1,x\n");
    assertThat(Run.of("run", tiny, "--decisions", file).exits(3).err())
        .contains("this is no table of decisions");

    Files.write(file, ("\uFEFF" + decisions(tiny, 1, "E-101,E-201,not this,,")).getBytes(UTF_16LE));
    Run.of("run", tiny, "--decisions", file).exits(0);

    assertThat(pairs(Programmes.proposal(tiny, 2)))
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"));
  }

  @Test
  void anotherMentorByNameIsTheSameAsById() {
    Path byId = Programmes.proposed("tiny", folder.resolve("id"));
    Path byName = Programmes.proposed("tiny", folder.resolve("name"));
    Programmes.write(
        byId.resolve("decisions.csv"), decisions(byId, 1, "E-102,E-202,not this,E-203,"));
    Programmes.write(
        byName.resolve("decisions.csv"),
        decisions(byName, 1, "E-102,E-202,not this,youssef naim,"));
    Run.of("run", byId).exits(0);
    Run.of("run", byName).exits(0);

    assertThat(Programmes.lasting(Programmes.proposal(byName, 2)))
        .isEqualTo(Programmes.lasting(Programmes.proposal(byId, 2)));
    assertThat(Run.of("run", byName).exits(0).out()).contains("Nothing has changed");
  }

  /** The same review by each way to write it down. */
  @Test
  void givesTheSameBytesWhereverDecisionsWereWritten() throws IOException {
    Map<String, SortedMap<String, String>> proposals = new LinkedHashMap<>();
    for (String way : List.of("page", "elsewhere", "csv", "excel-csv", "xlsx", "workbook")) {
      Path tiny = Programmes.proposed("tiny", folder.resolve(way));
      Path matches = Programmes.proposal(tiny).resolve("matches.csv");
      String rows =
          decisions(
              tiny, 1, "E-101,E-201,not this,,Gespräch geführt", "E-102,E-202,not this,E-203,");
      Path workbook = Programmes.proposal(tiny).resolve("matches.xlsx");
      List<Object> command = new ArrayList<>(List.of("run", tiny));
      switch (way) {
        case "page" -> Programmes.write(tiny.resolve("decisions (1).csv"), rows);
        case "elsewhere" -> {
          Programmes.write(folder.resolve("downloads/reviewed.csv"), rows);
          command.addAll(List.of("--decisions", folder.resolve("downloads/reviewed.csv")));
        }
        default -> {
          decide(
              matches,
              "E-101",
              Map.of("decision", "Not this ", "decision_note", "Gespräch geführt"));
          decide(matches, "E-102", Map.of("other_mentor_id", "E-203"));
          if (way.equals("workbook")) {
            asWorkbook(matches, workbook);
            Programmes.write(matches, decided("tiny", "page", "matches.csv"));
          } else if (way.equals("excel-csv")) {
            asSpreadsheetsSave(matches);
          } else if (way.equals("xlsx")) {
            asWorkbook(matches, tiny.resolve("matches reviewed.xlsx"));
            Programmes.write(matches, decided("tiny", "page", "matches.csv"));
          }
        }
      }
      Run.of(command.toArray()).exits(0);
      proposals.put(way, Programmes.lasting(Programmes.proposal(tiny, 2)));
    }

    proposals.forEach((way, files) -> assertThat(files).as(way).isEqualTo(proposals.get("page")));
  }

  private String decided(String sample, String way, String file) {
    return Programmes.text(Programmes.proposal(folder.resolve(way).resolve(sample)).resolve(file));
  }

  /** Semicolons and the encoding of a western European Windows. */
  private static void asSpreadsheetsSave(Path file) throws IOException {
    WrittenTable table = WrittenTable.read(Files.readAllBytes(file));
    StringBuilder text = new StringBuilder(String.join(";", table.header())).append("\r\n");
    for (List<String> row : table.rows()) {
      text.append(
              String.join(
                  ";", row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()))
          .append("\r\n");
    }
    Files.write(file, text.toString().getBytes(Charset.forName("windows-1252")));
  }

  private static void asWorkbook(Path file, Path to) throws IOException {
    WrittenTable table = WrittenTable.read(Files.readAllBytes(file));
    try (OutputStream out = Files.newOutputStream(to);
        Workbook workbook = new Workbook(out, "reviewer", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Matches");
      for (int column = 0; column < table.header().size(); column++) {
        sheet.value(0, column, table.header().get(column));
        for (int row = 0; row < table.rows().size(); row++) {
          sheet.value(row + 1, column, table.rows().get(row).get(column));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E-101,E-201,kep,,|decisions.csv:2 (E2): the value is no decision. Did you mean keep?",
        "E-101,E-201,maybe,,|the value is no decision. Write keep, not this, hold, open.",
        "E-101,,keep,,|decisions.csv:2 (E2): \"keep\" is about a pair, and only one of two is named",
        ",,hold,,|decisions.csv:2 (C2): nobody is named",
        "E-101,E-201,Amira Haddad,,|decisions.csv:2 (E2): the value is no decision. Write keep",
        "E-101,E-201,keep,E-202,|decisions.csv:2 (F2): another mentor is named beside \"keep\"",
        "E-101,E-201,not this,E-201,|decisions.csv:2 (F2): the other mentor is the same one",
        "E-101,E-201,not this,E-2O2,|decisions.csv:2 (F2): column other_mentor_id: \"E-2O2\" is no mentor of 2027-Q1/proposal-1. Did you mean E-202?",
      })
  void refusesADecisionThatIsNone(String row, String said) {
    Run run = Run.of("run", tinyDecided(row)).exits(3);

    assertThat(run.err()).contains(said);
    assertThat(folder.resolve("tiny/cycles/2027-Q1/proposal-2")).doesNotExist();
  }

  @Test
  void listsDecisionsThatContradictEachOther() {
    Path tiny = tinyDecided("E-101,E-201,keep,,", "E-102,E-202,keep,,", ",E-202,hold,,");
    decide(
        Programmes.proposal(tiny).resolve("matches.csv"), "E-101", Map.of("decision", "not this"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("\"hold\" contradicts \"keep\"", "\"keep\" contradicts \"not this\"");
  }

  @Test
  void refusesDecisionsOnAProposalThatIsNotTheNewest() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Run.of("run", tiny).exits(0);
    Programmes.write(
        tiny.resolve("decisions (1).csv"), decisions(tiny, 1, "E-102,E-202,not this,,"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains(
            "decisions (1).csv:2: this was decided on 2027-Q1/proposal-1, and the newest is"
                + " 2027-Q1/proposal-2. Decide there, and take it back here.");
  }

  /** A file that the command names is to decide something. */
  @Test
  void refusesANamedFileOfWhichNothingCounts() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path file = folder.resolve("downloads/decisions (3).csv");
    Programmes.write(file, decisions(tiny, 1, "E-101,E-201,not this,,"));

    assertThat(Run.of("run", tiny, "--cycle", "2027-Q2", "--decisions", file).exits(3).err())
        .contains(
            "decisions (3).csv: it decides on 2027-Q1/proposal-1, and this cycle has no proposal,"
                + " so that nothing counts. Name the file that was decided on this one, or none.");
    Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);
    for (String command : List.of("run", "publish")) {
      assertThat(Run.of(command, tiny, "--cycle", "2027-Q2", "--decisions", file).exits(3).err())
          .contains(
              "decisions (3).csv: it decides on 2027-Q1/proposal-1, which is not this cycle's, so"
                  + " that nothing counts.");
    }
    Programmes.write(file, decisions(tiny, 1, "E-101,E-201,,,only a note", "E-102,E-202,,,"));
    for (String command : List.of("run", "publish")) {
      assertThat(Run.of(command, tiny, "--decisions", file).exits(3).err())
          .contains("decisions (3).csv: nothing is decided in it. Name the file");
    }
    assertThat(Programmes.proposal(tiny).resolveSibling("proposal-2")).doesNotExist();
  }

  @Test
  void namedFileThatWasFollowedBeforeChangesNothing() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path file = folder.resolve("reviewed.csv");
    Programmes.write(file, decisions(tiny, 1, "E-101,E-201,not this,,"));
    Run.of("run", tiny, "--decisions", file).exits(0);

    assertThat(Run.of("run", tiny, "--decisions", file).exits(0).out())
        .contains("Nothing has changed since proposal 2");
  }

  @Test
  void runSaysWhichDecisionsItPassedOver() {
    Path tiny = Programmes.proposed("tiny", folder);
    Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);
    Programmes.write(
        tiny.resolve("decisions.csv"),
        decisions(tiny, 1, "E-101,E-201,not this,,") + "2027-Q2/proposal-1,,E-102,E-202,keep,,\n");
    String noted =
        "Noted           decisions.csv: it decides on 2027-Q1/proposal-1, which is not this"
            + " cycle's, so that it is passed over.";

    Run first = Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);

    assertThat(first.out()).contains("proposal 2", noted).doesNotContain("Assumed");
    assertThat(Run.of("run", tiny, "--cycle", "2027-Q2").exits(0).out())
        .contains("Nothing has changed", noted);
  }

  @Test
  void publishOfAnOlderProposalNotesDecisionsOnOthers() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Run.of("run", tiny).exits(0);
    Programmes.write(tiny.resolve("decisions.csv"), decisions(tiny, 2, "E-102,E-202,keep,,"));

    assertThat(Run.of("publish", tiny, "--proposal", "1").exits(3).err())
        .contains(
            "decisions.csv: it decides on 2027-Q1/proposal-2, and it is 2027-Q1/proposal-1 that is"
                + " asked for, so that it is passed over.");
  }

  /** Sorted by the mentor, say, and decided from below. */
  @ParameterizedTest
  @CsvSource({"matches.csv", "matches.xlsx"})
  void rowsInAnotherOrderAreDecidedAndNotAltered(String file) throws IOException {
    Path tiny = Programmes.proposed("tiny", folder.resolve("sorted"));
    Path straight = Programmes.proposed("tiny", folder.resolve("straight"));
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    byte[] written = Files.readAllBytes(matches);
    for (String mentee : List.of("E-101", "E-102", "E-103", "E-105")) {
      decide(matches, mentee, Map.of("decision", "keep"));
    }
    Files.write(Programmes.proposal(straight).resolve("matches.csv"), Files.readAllBytes(matches));
    WrittenTable table = WrittenTable.read(Files.readAllBytes(matches));
    List<List<String>> rows = new ArrayList<>(table.rows());
    Collections.reverse(rows);
    Files.write(matches, new org.mentormatching.batch.report.Sheet(table.header(), rows).bytes());
    if (file.equals("matches.xlsx")) {
      asWorkbook(matches, Programmes.proposal(tiny).resolve(file));
      Files.write(matches, written);
    }

    assertThat(Run.of("verify", tiny).exits(0).out())
        .contains("Decided         in matches." + (file.endsWith("xlsx") ? "xlsx" : "csv"));
    Run.of("publish", tiny).exits(0);
    Run.of("publish", straight).exits(0);
    SortedMap<String, byte[]> expected = published(straight);
    published(tiny)
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }

  private static SortedMap<String, byte[]> published(Path programme) {
    return Programmes.below(programme.resolve("cycles/2027-Q1/published"));
  }

  @ParameterizedTest
  @CsvSource({"matches.csv", "matches.xlsx"})
  void runSaysWhatElseWasAlteredWhereItReadsDecisions(String file) throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    byte[] written = Files.readAllBytes(matches);
    decide(matches, "E-101", Map.of("decision", "not this", "fit", "99"));
    WrittenTable table = WrittenTable.read(Files.readAllBytes(matches));
    Files.write(
        matches,
        new org.mentormatching.batch.report.Sheet(table.header(), table.rows().subList(0, 3))
            .bytes());
    if (file.equals("matches.xlsx")) {
      asWorkbook(matches, Programmes.proposal(tiny).resolve(file));
      Files.write(matches, written);
    }
    String called = file.equals("matches.csv") ? file : "matches.xlsx, the pairs";

    for (String command : List.of("verify", "publish")) {
      assertThat(Run.of(command, tiny).exits(7).err())
          .contains(
              called + ": row 2 (E-101 with E-201) was changed",
              called + ": the row of E-105 with E-204 is missing");
    }
    assertThat(Run.of("run", tiny).exits(0).out())
        .contains(
            "Noted           cycles/2027-Q1/proposal-1/"
                + file
                + ": 2 rows are altered beside what is decided, and nothing but decisions was read"
                + " there. Which, says matching verify ");
  }

  @Test
  void pinAndTheDecisionAgainstItAreBothNamed() {
    Path tiny = tinyDecided("E-102,E-202,not this,,", "E-101,,hold,,");
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-101,E-201\nE-102,E-202\n");
    Programmes.write(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-102,E-202,family\n");

    assertThat(Run.of("run", tiny).exits(4).err())
        .contains("  pins.csv:2: pin E-101 with E-201: rule active: ")
        .containsPattern("pins.csv:2: .*, by decisions.csv:3\n")
        .containsPattern(
            "pins.csv:3: pin E-102 with E-202: rule exclusions: .*, by exclusions.csv:2 and"
                + " decisions.csv:2\n");
  }

  @Test
  void whoIsHeldBackIsCalledSoEverywhere() {
    Path tiny = tinyDecided("E-105,,hold,,", ",E-204,hold,,");
    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out()).contains("held back 1").doesNotContain("taking part");
    assertThat(Run.of("explain", tiny, "E-105").exits(0).out())
        .contains("0 of 1 mentors wished for: held back", "would help: to be held back no longer")
        .doesNotContain("not taking part");
    assertThat(Run.of("explain", tiny, "E-204").exits(0).out())
        .contains("nobody new is allowed: the mentor is held back by a decision");
    Path second = Programmes.proposal(tiny, 2);
    WrittenTable unmatched = Programmes.table(second, "unmatched.csv");
    assertThat(Programmes.column(unmatched, "reason")).contains("held back");
    assertThat(Programmes.column(unmatched, "cheapest_change"))
        .contains("to be held back no longer");
    assertThat(Programmes.text(second.resolve("report.html")))
        .contains("held back 1")
        .doesNotContain("not taking part");
  }

  @Test
  void passesOverDecisionsOfAnotherCycle() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");

    Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);

    assertThat(Run.of("check", tiny, "--cycle", "2027-Q2").exits(0).out())
        .contains("it decides on 2027-Q1/proposal-1, which is not this cycle's");
    assertThat(pairs(Programmes.proposal(tiny))).contains("E-101 with E-201: new");
  }

  @Test
  void aPinAgainstARuleIsRefusedWithBothNamed() {
    Path tiny = tinyDecided("E-101,E-201,not this,E-204,");

    assertThat(Run.of("run", tiny).exits(4).err())
        .contains(
            "decisions.csv:2: pin E-101 with E-204: rule stage-gap",
            "Take back the decision, or mend what stands in its way, or put the two into pins.csv")
        .doesNotContain("Remove the pin");
    Programmes.write(
        tiny.resolve("pins.csv"), "mentee_id,mentor_id,override\nE-101,E-204,agreed by all\n");

    Run.of("run", tiny).exits(0);

    assertThat(pairs(Programmes.proposal(tiny, 2))).contains("E-101 with E-204: pinned");
  }

  @Test
  void whoIsHeldBackIsComparedAsSuchAndNotByOtherAnswers() {
    Path tiny = tinyDecided("E-101,,hold,,", ",E-202,hold,,");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).out())
        .contains(
            "  1 mentee held back by a decision: E-101\n",
            "  1 mentor held back by a decision: E-202\n",
            "E-201 is not allowed any more: the mentee is held back by a decision",
            "E-202 is not allowed any more: the mentor is held back by a decision")
        .doesNotContain("other answers", "take part");

    Programmes.write(
        tiny.resolve("decisions.csv"), decisions(tiny, 2, "E-101,,open,,", ",E-202,open,,"));
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny, "2", "3").exits(0).out())
        .contains(
            "  1 mentee held back no longer: E-101\n",
            "  1 mentor held back no longer: E-202\n",
            "E-202 was not allowed before: the mentee was held back by a decision")
        .doesNotContain("other answers", "take part");
  }

  @Test
  void asksForTheRuleThatADecisionHoldsBy() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Programmes.write(
        tiny.resolve("program.yaml"),
        Programmes.text(tiny.resolve("program.yaml"))
            .replace("  stage-gap:", "  exclusions: off\n  stage-gap:"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("\"not this\" was decided, which holds by the rule exclusions, and that is off");
  }

  @Test
  void workbookHasAllThreeTablesWithWhatTheFilesSay() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);

    List<WrittenTable> sheets = DecisionFile.read(proposal.resolve("matches.xlsx"));

    assertThat(sheets).hasSize(3);
    List<String> files = List.of("matches.csv", "unmatched.csv", "mentors.csv");
    for (int i = 0; i < 3; i++) {
      WrittenTable csv = Programmes.table(proposal, files.get(i));
      WrittenTable sheet = sheets.get(i);
      assertThat(sheet.header()).isEqualTo(csv.header());
      assertThat(sheet.rows()).hasSameSizeAs(csv.rows());
      for (int row = 0; row < csv.rows().size(); row++) {
        for (String column : csv.header()) {
          assertThat(sheet.cell(sheet.rows().get(row), column))
              .as(column)
              .isEqualTo(csv.cell(csv.rows().get(row), column));
        }
      }
    }
  }

  @Test
  void verifyTellsDecidedFromAlteredInTheWorkbookToo() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    Path workbook = Programmes.proposal(tiny).resolve("matches.xlsx");
    byte[] written = Files.readAllBytes(matches);
    decide(matches, "E-101", Map.of("decision", "keep"));
    asWorkbook(matches, workbook);
    Files.write(matches, written);
    assertThat(Run.of("verify", tiny).exits(0).out())
        .contains("Decided         in matches.xlsx, where nothing else is altered");

    decide(matches, "E-101", Map.of("fit", "99"));
    asWorkbook(matches, workbook);
    Files.write(matches, written);

    assertThat(Run.of("verify", tiny).exits(7).err())
        .contains("matches.xlsx, the pairs: row 2 (E-101 with E-201) was changed");
  }

  @Test
  void verifyTellsDecidedFromAltered() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    assertThat(Run.of("verify", tiny).exits(0).out()).doesNotContain("Decided");
    decide(matches, "E-101", Map.of("decision", "keep"));
    Path mentors = Programmes.proposal(tiny).resolve("mentors.csv");
    Programmes.change(mentors, text -> text.replace("\uFEFF", ""));
    assertThat(Run.of("verify", tiny).exits(0).out())
        .contains(
            "Decided         in matches.csv, where nothing else is altered",
            "Saved again     mentors.csv, and says what it said");

    decide(matches, "E-101", Map.of("fit", "99"));

    assertThat(Run.of("verify", tiny).exits(7).err()).contains("(E-101 with E-201) was changed");
    assertThat(Files.readString(matches, UTF_8)).contains("keep");
  }

  @Test
  void asksForTheColumnWhereAnotherMentorWasWrittenIntoThePair() {
    Path tiny = Programmes.proposed("tiny", folder);
    decide(Programmes.proposal(tiny).resolve("matches.csv"), "E-102", Map.of("mentor_id", "E-203"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains(
            "matches.csv:3: this is no pair of 2027-Q1/proposal-1. Restore the row; another mentor"
                + " is named in other_mentor_id.");
  }

  /** Who is named in the wrong column, or by a name that nobody has, is found by the place. */
  @ParameterizedTest
  @CsvSource({
    "'E-101,E-201,amira,,'",
    "'E-101,E-201,a.haddad@tiny.example,,'",
    "'E-101,E-201,Holt,,'",
    "'E-101,E-201,not this,amira hadad,'",
    "'E-101,E-201,not this,Hadad,'",
    "'E-101,E-201,not this,a.haddad2@tiny.example,'",
    "'amira hadad,E-201,keep,,'",
    "'hadad,,hold,,'"
  })
  void namesNobodyWhereverANameIsTyped(String row) {
    Path tiny = tinyDecided(row);

    for (String command : List.of("run", "publish", "check")) {
      assertThat(Run.of(command, tiny).exits(3).said())
          .contains("decisions.csv:2 (")
          .doesNotContainIgnoringCase("amira", "hadad", "haddad", "@", "holt\"");
    }
    Programmes.write(
        tiny.resolve("decisions.csv"),
        "mentee_id,mentor_id,decision,proposal\nE-101,E-201,keep,amira hadad 2\n");
    assertThat(Run.of("run", tiny).exits(3).said())
        .contains("decisions.csv:2 (D2): column proposal: the value is the name of no proposal")
        .doesNotContain("hadad");
  }

  @Test
  void nameThatFitsSeveralMentorsIsSaidToWithTheirIds() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("mentors.csv"),
        text -> text.stripTrailing() + "\n" + newMentor(text).replace("Chen Yu,", "Youssef Naim,"));
    Run.of("run", tiny).exits(0);
    Programmes.write(
        tiny.resolve("decisions.csv"), decisions(tiny, 1, "E-102,E-202,not this,youssef naim,"));

    for (String command : List.of("run", "publish")) {
      assertThat(Run.of(command, tiny).exits(3).err())
          .contains(
              "decisions.csv:2 (F2): column other_mentor_id: the name fits 2 mentors of"
                  + " 2027-Q1/proposal-1: E-203, E-299. Write the id of the one who is meant.")
          .doesNotContainIgnoringCase("naim");
    }
  }

  @Test
  void namesNobodyInMessages() {
    Path tiny = tinyDecided("E-101,E-201,not this,,Amira knows why");

    Run run = Run.of("run", tiny);

    assertThat(run.said()).doesNotContain("Amira", "knows why");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void decisionWithoutTheNameOfItsProposalIsOnTheOnlyOne(boolean hasColumn) {
    Path tiny = Programmes.proposed("tiny", folder);
    String row = "E-101,E-201,not this\n";
    Programmes.write(
        tiny.resolve("decisions.csv"),
        (hasColumn ? "proposal," : "")
            + "mentee_id,mentor_id,decision\n"
            + (hasColumn ? "," : "")
            + row);

    Run publish = Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(3);
    Run.of("run", tiny).exits(0);

    assertThat(publish.err()).contains("E-101 with E-201: not this");
    assertThat(pairs(Programmes.proposal(tiny, 2)))
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"));
    Run.of("run", tiny).exits(0);
    assertThat(tiny.resolve("cycles/2027-Q1/proposal-3")).doesNotExist();
  }

  @Test
  void decisionThatMayBeOnSeveralProposalsIsNeverPassedOver() {
    Path tiny = tinyDecided("E-101,E-201,not this,,");
    Run.of("run", tiny).exits(0);
    Programmes.write(
        tiny.resolve("decisions (1).csv"),
        """
        mentee_id,mentor_id,decision,proposal
        E-102,E-202,not this,
        E-103,E-201,keep,2027-Q1/proposal 2
        E-105,E-204,keep,2027-Q1/proposal-2
        """);

    for (String command : List.of("run", "publish")) {
      assertThat(Run.of(command, tiny).exits(3).err())
          .contains(
              "decisions (1).csv:2 (D2): column proposal is empty, so that it is not clear on which"
                  + " proposal this was decided. Write 2027-Q1/proposal-2 if it is about the"
                  + " newest, otherwise take the decision out.",
              "decisions (1).csv:3 (D3): column proposal: \"2027-Q1/proposal 2\" is the name of no"
                  + " proposal")
          .doesNotContain("(1).csv:4");
    }
    assertThat(Run.of("publish", tiny, "--proposal", "1").exits(3).err())
        .contains("decisions (1).csv:2 (D2): column proposal is empty");
  }

  @Test
  void decisionsSavedBesideTheReportCount() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(
        Programmes.proposal(tiny).resolve("decisions.csv"),
        "Mentee ID,Mentor ID,Decision\nE-101,E-201,not this\n");

    Run.of("run", tiny).exits(0);

    assertThat(pairs(Programmes.proposal(tiny, 2)))
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"));
  }

  @Test
  void emptiedCellsOfATableThatNamesNoProposalAreNeverPassedOver() throws IOException {
    Path tiny = tinyDecided("E-102,E-202,keep,,");
    Run.of("run", tiny).exits(0);
    WrittenTable table =
        WrittenTable.read(Files.readAllBytes(Programmes.proposal(tiny, 2).resolve("matches.csv")));
    int last = table.header().indexOf("proposal");
    Files.write(
        tiny.resolve("matches (1).csv"),
        new org.mentormatching.batch.report.Sheet(
                table.header().subList(0, last),
                table.rows().stream().map(row -> row.subList(0, last)).toList())
            .bytes());
    decide(tiny.resolve("matches (1).csv"), "E-102", Map.of("decision", ""));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("matches (1).csv:3: there is no column proposal, so that it is not clear");
  }

  @Test
  void decisionAboutNobodyOfTheProposalIsNamed() {
    Path tiny =
        tinyDecided("E-999,,hold,,", "E-1O1,,open,,", "E-101,E-2O1,keep,,", ",E-999,hold,,");

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains(
            "decisions.csv:3 (C3): column mentee_id: \"E-1O1\" is no mentee of 2027-Q1/proposal-1."
                + " Did you mean E-101?",
            "decisions.csv:2 (C2): column mentee_id: \"E-999\" is no mentee of 2027-Q1/proposal-1.",
            "decisions.csv:4 (D4): column mentor_id: \"E-2O1\" is no mentor of 2027-Q1/proposal-1.",
            "decisions.csv:5 (D5): column mentor_id: \"E-999\" is no mentor of 2027-Q1/proposal-1.");
    Programmes.write(tiny.resolve("decisions.csv"), decisions(tiny, 1, "E-999,E-201,keep,,"));
    assertThat(Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(3).err())
        .contains("decisions.csv:2 (C2): column mentee_id: \"E-999\" is no mentee");
  }

  @Test
  void mentorWhoIsNewInTheFilesMayBeNamed() {
    Path tiny = tinyDecided("E-101,E-201,not this,E-299,");
    Programmes.change(
        tiny.resolve("mentors.csv"), text -> text.stripTrailing() + "\n" + newMentor(text));

    Run.of("run", tiny).exits(0);

    assertThat(pairs(Programmes.proposal(tiny, 2))).contains("E-101 with E-299: pinned");
  }

  /** The first mentor's row under another id. */
  private static String newMentor(String mentors) {
    return mentors
        .lines()
        .filter(line -> line.startsWith("E-201"))
        .findFirst()
        .orElseThrow()
        .replace("E-201", "E-299")
        .replace("Chen Yulan", "Chen Yu");
  }

  @Test
  void keepOfAPairThatIsNotProposedAsksForARun() {
    Path tiny = tinyDecided("E-101,E-202,keep,,");

    assertThat(Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(3).err())
        .contains("These decisions ask for other pairs:", "E-101 with E-202: keep");
  }

  @ParameterizedTest
  @CsvSource({"kept.csv", "not-together.csv", "pairs.xlsx"})
  void copyOfAProposalsTableUnderAnotherNameIsNamedAndNoInput(String name) throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    WrittenTable table = WrittenTable.read(Files.readAllBytes(matches));
    int last = table.header().indexOf("proposal");
    Path copy = folder.resolve("copy.csv");
    Files.write(
        copy,
        new org.mentormatching.batch.report.Sheet(
                table.header().subList(0, last),
                table.rows().stream().map(row -> row.subList(0, last)).toList())
            .bytes());
    decide(copy, "E-101", Map.of("decision", "not this"));
    if (name.endsWith(".xlsx")) {
      asWorkbook(copy, tiny.resolve(name));
    } else {
      Files.copy(copy, tiny.resolve(name));
    }

    for (String command : List.of("run", "publish", "check")) {
      assertThat(Run.of(command, tiny).exits(3).said())
          .contains(
              name
                  + ": something is decided in this file, and it is not called so, so that it would"
                  + " not be read. Rename it to decisions-"
                  + name);
    }
    Run.of("run", tiny, "--decisions", tiny.resolve(name).toString()).exits(0);
    assertThat(pairs(Programmes.proposal(tiny, 2)))
        .noneMatch(pair -> pair.startsWith("E-101 with E-201"))
        .contains("E-103 with E-201: new");
  }
}
