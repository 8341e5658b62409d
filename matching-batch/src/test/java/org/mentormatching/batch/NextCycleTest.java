package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** What a published cycle leaves to the next one, from files to files. */
class NextCycleTest {
  private final Path folder;

  NextCycleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path tiny(String settings) {
    Path tiny = Programmes.copy("tiny", folder);
    if (!settings.isEmpty()) {
      Programmes.append(tiny.resolve("program.yaml"), settings);
    }
    return tiny;
  }

  private static void publish(Path programme, String cycle) {
    Run.of("run", "--cycle", cycle, programme).exits(0);
    WrittenTable matches = Programmes.table(proposal(programme, cycle), "matches.csv");
    if (!matches.rows().isEmpty()) {
      PublishCommandTest.fill(proposal(programme, cycle), "matches.csv", "", "decision", "keep");
    }
    Run.of("publish", "--cycle", cycle, programme).exits(0);
  }

  private static Path proposal(Path programme, String cycle) {
    return programme.resolve("cycles").resolve(cycle).resolve("proposal-1");
  }

  private static List<String> pairs(Path proposal, String status) {
    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    return matches.rows().stream()
        .filter(row -> matches.cell(row, "status").equals(status))
        .map(row -> matches.cell(row, "mentee_id") + " with " + matches.cell(row, "mentor_id"))
        .toList();
  }

  private static List<String> states(Path programme, String cycle) {
    WrittenTable ledger = Programmes.table(programme, "ledger.csv");
    return ledger.rows().stream()
        .filter(row -> ledger.cell(row, "cycle").equals(cycle))
        .map(
            row ->
                String.join(
                    " ",
                    ledger.cell(row, "cycle_number"),
                    ledger.cell(row, "mentee_id"),
                    ledger.cell(row, "mentor_id"),
                    ledger.cell(row, "state"),
                    ledger.cell(row, "term"),
                    ledger.cell(row, "reason")))
        .toList();
  }

  @Test
  void pairsOfOneCycleArePastInTheNextAndNotRepeated() {
    Path tiny = tiny("");
    publish(tiny, "2027-Q1");
    List<String> first = pairs(proposal(tiny, "2027-Q1"), "new");

    publish(tiny, "2027-Q2");

    assertThat(pairs(proposal(tiny, "2027-Q2"), "new"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(first);
    WrittenTable past =
        Programmes.table(proposal(tiny, "2027-Q2").resolve("inputs"), "past-pairs.csv");
    assertThat(past.rows()).contains(List.of("E-101", "E-201", "1")).hasSize(first.size());
    Run.of("verify", "--cycle", "2027-Q2", tiny).exits(0);
    assertThat(states(tiny, "2027-Q1"))
        .startsWith("1   published  proposal 1", "1 E-101 E-201 active 1 kept")
        .endsWith("1 E-104  waiting  no mentor allowed");
    assertThat(states(tiny, "2027-Q2")).startsWith("2   published  proposal 1");
    Run.of("run", "--cycle", "2027-Q3", tiny).exits(0);
    assertThat(
            Programmes.table(proposal(tiny, "2027-Q3").resolve("inputs"), "past-pairs.csv").rows())
        .contains(List.of("E-101", "E-201", "2"));
  }

  @Test
  void pairGoesOnForItsTermAndNoLonger() {
    Path tiny = tiny("term: 2\n");
    publish(tiny, "2027-Q1");
    List<String> first = pairs(proposal(tiny, "2027-Q1"), "new");

    publish(tiny, "2027-Q2");

    assertThat(pairs(proposal(tiny, "2027-Q2"), "ongoing")).isEqualTo(first);
    assertThat(pairs(proposal(tiny, "2027-Q2"), "new")).isEmpty();
    assertThat(states(tiny, "2027-Q2"))
        .containsExactly("2   published  proposal 1", "2 E-104  waiting  no mentor allowed");
    Run.of("run", "--cycle", "2027-Q3", tiny).exits(0);
    assertThat(pairs(proposal(tiny, "2027-Q3"), "ongoing")).isEmpty();
    assertThat(pairs(proposal(tiny, "2027-Q3"), "new")).doesNotContainAnyElementsOf(first);
  }

  @Test
  void saysWhatToDoWithThePinsOfAnEarlierCycle() {
    Path tiny = tiny("");
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-102,E-202\n");
    Run.of("run", tiny).exits(0);
    assertThat(Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(0).out())
        .contains("then take the pins of this cycle out, name the next cycle");
    String hint =
        "Pins are for one cycle: if pins.csv is that of an earlier one, take its rows out; pairs"
            + " that go on are in ledger.csv.";

    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(4).err()).contains(hint);
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replaceAll("(?m)^E-102.*\n", ""));
    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(3).err())
        .contains("pins.csv:2 (A2): there is no such mentee", hint);
  }

  @Test
  void verifyWorksFromTheProposalsOwnFolderWithoutTheLedger() {
    Path tiny = tiny("term: 2\n");
    publish(tiny, "2027-Q1");
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);
    Path alone = Programmes.copy(proposal(tiny, "2027-Q2"), folder.resolve("alone"));

    Run.of("verify", alone).exits(0);
  }

  @Test
  void pairThatIsEndedInTheLedgerIsPast() {
    Path tiny = tiny("term: 4\n");
    publish(tiny, "2027-Q1");
    Programmes.change(
        tiny.resolve("ledger.csv"),
        text -> text.replace("E-101,E-201,active,,,4,kept", "E-101,E-201,ended,,,4,moved away"));

    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    assertThat(pairs(proposal(tiny, "2027-Q2"), "ongoing"))
        .isNotEmpty()
        .doesNotContain("E-101 with E-201");
    assertThat(
            Programmes.table(proposal(tiny, "2027-Q2").resolve("inputs"), "past-pairs.csv").rows())
        .containsExactly(List.of("E-101", "E-201", "1"));
  }

  @Test
  void waitingIsTakenFromTheLedgerUnlessTheFileSaysIt() {
    Path tiny = tiny("");
    publish(tiny, "2027-Q1");
    publish(tiny, "2027-Q2");
    Run run = Run.of("run", "--cycle", "2027-Q3", tiny).exits(0);

    assertThat(run.out()).contains(" · waiting 1 of 2\n");
    Path third = proposal(tiny, "2027-Q3");
    WrittenTable unmatched = Programmes.table(third, "unmatched.csv");
    assertThat(Programmes.column(unmatched, "cycles_waiting")).contains("2");

    Programmes.change(
        tiny.resolve("mentees.csv"),
        text ->
            text.replace("development_areas\n", "development_areas,cycles_waiting\n")
                .replace("Spanish,strategy\n", "Spanish,strategy,7\n")
                .replaceAll("(?m)^(E-10[1235].*)$", "$1,"));
    Run.of("run", "--cycle", "2027-Q4", tiny).exits(0);
    assertThat(
            Programmes.column(
                Programmes.table(proposal(tiny, "2027-Q4"), "unmatched.csv"), "cycles_waiting"))
        .contains("7")
        .doesNotContain("2");
  }

  @Test
  void ongoingFileGoesOnToWorkBesideTheLedger() {
    Path tiny = tiny("");
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,E-201\n");
    publish(tiny, "2027-Q1");
    publish(tiny, "2027-Q2");

    assertThat(pairs(proposal(tiny, "2027-Q2"), "ongoing")).containsExactly("E-101 with E-201");
    assertThat(states(tiny, "2027-Q2")).contains("2 E-101 E-201 active 1 goes on");
    Programmes.remove(tiny.resolve("ongoing.csv"));
    Run.of("run", "--cycle", "2027-Q3", tiny).exits(0);
    assertThat(pairs(proposal(tiny, "2027-Q3"), "ongoing")).isEmpty();
    assertThat(pairs(proposal(tiny, "2027-Q3"), "new")).doesNotContain("E-101 with E-201");
  }

  @Test
  void contradictionsBetweenLedgerAndFilesStopTheRunWithTheLine() {
    Path tiny = tiny("term: 2\n");
    publish(tiny, "2027-Q1");
    Programmes.write(
        tiny.resolve("past-pairs.csv"), "mentee_id,mentor_id,cycles_ago\nE-101,E-201,1\n");

    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(3).err())
        .contains(
            "ledger.csv:3: the pair goes on, but past-pairs.csv says that it ended 1 cycle ago. Write"
                + " ended as its state here, or remove the row there.");

    Programmes.write(
        tiny.resolve("past-pairs.csv"), "mentee_id,mentor_id,cycles_ago\nE-101,E-201,5\n");
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    Programmes.change(
        tiny.resolve("ledger.csv"), text -> text.replace("E-201,active", "E-201,ended"));
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,E-201\n");
    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(3).err())
        .contains(
            "ledger.csv:3: the pair has ended, but ongoing.csv says that it goes on. Remove the row"
                + " there, or write active as the state here.");
  }

  @Test
  void pairOfSomebodyWhoHasLeftDoesNotGoOn() {
    Path tiny = tiny("term: 3\n");
    publish(tiny, "2027-Q1");
    Programmes.change(tiny.resolve("mentors.csv"), text -> text.replaceAll("(?m)^E-204.*\n?", ""));
    Run second = Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    assertThat(pairs(proposal(tiny, "2027-Q2"), "ongoing")).contains("E-105 with E-204");
    assertThat(second.out())
        .contains("Ongoing         1 row with a mentor who takes no part", "ledger.csv:");

    Programmes.write(
        tiny.resolve("people.csv"),
        "id,department\nE-101,A\nE-102,A\nE-103,A\nE-104,A\nE-105,A\nE-201,A\nE-202,A\nE-203,A\n");
    Run third = Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);
    Path again = tiny.resolve("cycles").resolve("2027-Q2").resolve("proposal-2");
    assertThat(pairs(again, "ongoing")).doesNotContain("E-105 with E-204");
    assertThat(third.out())
        .contains("Ended           1 row of somebody who has left", "ledger.csv:");
  }

  @Test
  void ledgerThatCannotBeReadStopsEveryCommandWithTheLine() {
    Path tiny = tiny("");
    publish(tiny, "2027-Q1");
    Programmes.change(
        tiny.resolve("ledger.csv"), text -> text.replace("E-201,active", "E-201,aktiv"));

    String fault = "ledger.csv:3: the state is none of published, active, ended, waiting.";
    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(3).err()).contains(fault);
    assertThat(Run.of("check", "--cycle", "2027-Q2", tiny).exits(3).said()).contains(fault);
    assertThat(Run.of("publish", "--cycle", "2027-Q2", tiny).exits(3).err()).contains(fault);
  }

  @Test
  void ledgerIsNeverTakenForAnExport() {
    Path tiny = tiny("");
    publish(tiny, "2027-Q1");

    assertThat(Run.of("check", "--cycle", "2027-Q2", tiny).exits(0).out()).doesNotContain("ledger");
    assertThat(Run.of("init", tiny).said()).doesNotContain("ledger");
  }
}
