package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator does with a proposal until it is what they want, and in the next cycle. */
class NextRoundTest {
  private final Path folder;

  NextRoundTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> pairs(Path proposal, String status) {
    var matches = Programmes.table(proposal, "matches.csv");
    return matches.rows().stream()
        .filter(row -> matches.cell(row, "status").equals(status))
        .map(row -> matches.cell(row, "mentee_id") + " with " + matches.cell(row, "mentor_id"))
        .toList();
  }

  @Test
  void summarySaysWhatToDoNext() {
    Run run = Programmes.firstRun("tiny", folder);

    assertThat(run.out())
        .contains("Next            open the report, decide, then run again; why: matching explain ")
        .containsPattern("\nReport \\([0-9.]+ s\\)  .*proposal-1.report\\.html\n$");
  }

  @Test
  void pairIsExcludedAndAnotherIsPinnedInTheNextProposal() {
    Path tiny = Programmes.proposed("tiny", folder);
    assertThat(pairs(Programmes.proposal(tiny), "new"))
        .contains("E-101 with E-201", "E-102 with E-202");

    Programmes.write(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-101,E-201,same project\n");
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-102,E-203\n");
    Run.of("run", tiny).exits(0);

    Path second = Programmes.proposal(tiny, 2);
    assertThat(pairs(second, "new")).doesNotContain("E-101 with E-201");
    assertThat(pairs(second, "pinned")).containsExactly("E-102 with E-203");
    assertThat(pairs(Programmes.proposal(tiny), "new")).contains("E-101 with E-201");
  }

  @Test
  void pairIsExcludedByFullNames() {
    Path spring = Programmes.copy("exports/bamboohr", folder);
    Run.of("run", spring).exits(0);
    String pair = "orla.castellano@example.com with kamau.ndungu@example.com";
    assertThat(pairs(Programmes.proposal(spring), "new")).contains(pair);

    Programmes.write(
        spring.resolve("exclusions.csv"),
        "mentee_id,mentor_id,reason\nOrla Castellano,Kamau Ndungu,worked together last year\n");
    Run.of("run", spring).exits(0);

    assertThat(pairs(Programmes.proposal(spring, 2), "new")).isNotEmpty().doesNotContain(pair);
  }

  @Test
  void tableOfMatchesIsReadAsPairsThatGoOnInTheNextCycle() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path first = Programmes.proposal(tiny);

    Files.copy(first.resolve("matches.csv"), tiny.resolve("ongoing.csv"));
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    Path next = tiny.resolve("cycles").resolve("2027-Q2").resolve("proposal-1");
    assertThat(pairs(next, "ongoing")).isNotEmpty().isEqualTo(pairs(first, "new"));
  }

  @Test
  void takesTheLastMatchesAsOngoingPairsWithoutAQuestion() {
    Path programme = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(programme).resolve("matches.csv");
    Programmes.write(programme.resolve("ongoing.csv"), Programmes.text(matches));

    assertThat(Run.of("check", programme).exits(0).out())
        .contains("ongoing.csv  mentee_id, mentor_id")
        .doesNotContain("mentor_number");
  }

  private Path excluding(String pair) {
    Path spring = Programmes.copy("exports/bamboohr", folder);
    Programmes.write(spring.resolve("exclusions.csv"), "mentee_id,mentor_id\n" + pair + "\n");
    return spring;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orla Castellano,Kamau Ndugu",
        "Orla Castelano,Kamau Ndungu",
        "orla.castellano@example.com,kamau.ndugu@example.com",
        "Kamau Ndungu,Orla Castellano"
      })
  void mistypedExclusionStopsTheRunWithTheCell(String pair) {
    Run run = Run.of("run", excluding(pair)).exits(3);

    assertThat(run.err())
        .containsPattern("exclusions.csv:2 \\([AB]2\\): .* so that this pair is not kept apart")
        .containsPattern("Did you mean|Swap them")
        .doesNotContain("@", "Castel", "Ndu");
  }

  @Test
  void exportUnderAnotherNameIsAnsweredWithTheLineThatNamesTheOldOne() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("program.yaml"), "files:\n  mentees: {name: \"Sign-up (1-40).csv\"}\n");
    Programmes.write(
        tiny.resolve("Sign-up (1-52).csv"), Programmes.text(tiny.resolve("mentees.csv")));
    Programmes.remove(tiny.resolve("mentees.csv"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains(
            "program.yaml:2 (column 19): there is no file \"Sign-up (1-40).csv\" in the folder. Did"
                + " you mean \"Sign-up (1-52).csv\"? If this round's export has another name, write"
                + " that name here.");
  }

  @Test
  void refusedRunSaysTheCauseBelowAllElseAndCountsTheNotes() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("program.yaml"), "rules: {stage-gap: {least: many}}\n");
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replaceAll("(?m)(.)$", "$1,odd"));

    assertThat(Run.of("run", tiny).exits(3).err())
        .containsPattern(
            "(?s)These stop the run:\n  program.yaml[^\n]*\n(Assumed +[0-9]+ notes?: [^\n]*\n)?Nothing"
                + " was solved or written")
        .doesNotContain("Notes:");
  }

  @Test
  void exclusionOfSomebodyInNoFileStandsInTheSummary() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("exclusions.csv"), "mentee_id,mentor_id\nE-101,E-999\n");

    assertThat(Run.of("run", tiny).exits(0).out())
        .contains("Not kept apart  1 row names somebody who is not known: exclusions.csv:2\n");
    assertThat(Run.of("run", "--strict", tiny).exits(3).err())
        .contains("exclusions.csv:2 (B2): this mentor is in no file");
  }

  @Test
  void exclusionWithTooFewCellsIsNotTakenForOneOfSomebodyInNoFile() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-101,E-202\n,E-202,\n");

    assertThat(Run.of("run", tiny).exits(0).out())
        .contains(
            "\nSet aside       2 rows of pairs, not used: exclusions.csv:2, 3; check says why\n",
            "\nNot kept apart  2 rows have too few or too many cells, or an empty one:"
                + " exclusions.csv:2, 3\n")
        .doesNotContain("not known");
  }

  @Test
  void menteeWhoseMentorIsInNoFileDoesNotCountAsHavingOne() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,Willem Quist\nE-102,E-202\n");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .contains(
            "\n3 of 5 mentees have a mentor (60 %): 2 new, 1 ongoing\n",
            "Mentor absent   1 mentee, not counted above, goes on with a mentor who takes no part;"
                + " see unmatched.csv\n",
            "Without mentor  1: language 1\n",
            "Ongoing         1 row with a mentor who takes no part; remove it if the pair has ended:"
                + " ongoing.csv:2\n");
    Path proposal = Programmes.proposal(tiny);
    assertThat(cells(proposal, "unmatched.csv", "E-101", "reason", "in_plain_words"))
        .containsExactly(
            "mentor absent: Goes on with Willem Quist, who is in no row of mentors that counts; take"
                + " the pair out of the ongoing ones if it has ended");
    assertThat(cells(proposal, "matches.csv", "E-101", "status", "look_first"))
        .containsExactly("ongoing: the mentor is in no row of mentors that counts");
    assertThat(Run.of("check", tiny).out())
        .contains("ongoing.csv:2 (B2): this mentor is in no file, and the mentee gets no other")
        .doesNotContain("Quist");
    assertThat(Run.of("explain", tiny, "E-101").exits(0).out())
        .contains("ongoing")
        .doesNotContain("Quist");
    Run.of("verify", tiny).exits(0);
    Run.of("run", "--require-all", tiny).exits(5);
  }

  @Test
  void menteeWhoseMentorDoesNotConsentDoesNotCountAsHavingOne() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-102,E-202\n");
    addColumn(tiny, "mentors.csv", "consent", row -> row.startsWith("E-202") ? "no" : "yes");
    assertThat(Run.of("run", tiny).exits(0).out()).contains("Mentor absent   1 mentee,");

    Path proposal = Programmes.proposal(tiny);
    assertThat(cells(proposal, "unmatched.csv", "E-102", "in_plain_words").get(0))
        .startsWith("Goes on with E-202, who has not consented to being matched; ");
    assertThat(cells(proposal, "matches.csv", "E-102", "status", "look_first"))
        .containsExactly("ongoing: the mentor has not consented to being matched");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void newPairsAndOngoingOnesAreCountedApart() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-102,E-202\n");

    Run run = Run.of("run", tiny, "--json").exits(0);

    assertThat(run.json().at("/summary/matched").asInt()).isEqualTo(4);
    assertThat(run.json().at("/summary/ongoing").asInt()).isEqualTo(1);
    assertThat(run.json().at("/summary/mentorAbsent").asInt()).isZero();
  }

  private static void addColumn(
      Path folder, String file, String header, UnaryOperator<String> cellOfRow) {
    Programmes.change(
        folder.resolve(file),
        text ->
            text.lines()
                .map(line -> line + "," + (line.startsWith("id,") ? header : cellOfRow.apply(line)))
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private static List<String> cells(Path proposal, String file, String mentee, String... columns) {
    var table = Programmes.table(proposal, file);
    return table.rows().stream()
        .filter(row -> table.cell(row, "mentee_id").equals(mentee))
        .map(
            row ->
                Stream.of(columns)
                    .map(column -> table.cell(row, column))
                    .collect(Collectors.joining(": ")))
        .toList();
  }

  @Test
  void ongoingPairWithAMentorWhoHasLeftDoesNotGoOn() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,P-9\n");
    Programmes.write(tiny.resolve("people.csv"), "id,status\nE-101,active\nP-8,active\nP-9,left\n");
    Programmes.write(
        tiny.resolve("program.yaml"),
        Programmes.text(tiny.resolve("program.yaml"))
            + "\nfiles: {people: {name: people.csv, where: {status: active}}}\n");

    Run run = Run.of("check", tiny);

    assertThat(run.out()).contains("ongoing.csv:2 (B2): this mentor stands only in rows of people");
    assertThat(Run.of("run", tiny).exits(0).out())
        .contains(
            "\n4 of 5 mentees have a mentor (80 %)\n",
            "Ended           1 row of somebody who has left, so that the pair does not go on:"
                + " ongoing.csv:2\n")
        .doesNotContain("Ongoing  ", "Mentor absent");
    assertThat(cells(Programmes.proposal(tiny), "matches.csv", "E-101", "status"))
        .containsExactly("new");
  }

  @Test
  void refusalThatIsNotUnderstoodMarksThePairsAndStandsInTheSummary() {
    Path tiny = Programmes.copy("tiny", folder);
    addColumn(
        tiny,
        "mentees.csv",
        "excluded_mentors",
        row -> row.matches("E-10[12].*") ? "somebody in Finance" : "");
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-102,E-202\n");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .contains(
            "Refusals        not understood in 2 rows, whose pairs are marked in matches.csv:"
                + " mentees.csv:2, 3\n",
            "exclusions for 1 pair\n");
    var matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    assertThat(matches.rows())
        .allSatisfy(
            row -> {
              boolean refuses = matches.cell(row, "mentee_id").matches("E-10[12]");
              assertThat(matches.cell(row, "look_first").contains("a refusal was not understood"))
                  .isEqualTo(refuses);
              assertThat(matches.cell(row, "unchecked_rules").contains("exclusions"))
                  .isEqualTo(refuses);
            });
    assertThat(pairs(Programmes.proposal(tiny), "ongoing")).containsExactly("E-102 with E-202");
    assertThat(Programmes.text(Programmes.proposal(tiny).resolve("run.json")))
        .contains("\"exclusions\" : 1");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void pairWhoseMenteeFillsInNoNewFormIsStillListedAndKeepsItsSeat() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-77,E-202\n");
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    Path next = tiny.resolve("cycles").resolve("2027-Q2").resolve("proposal-1");
    assertThat(pairs(next, "ongoing")).containsExactly("E-77 with E-202");
    assertThat(pairs(next, "new")).noneMatch(pair -> pair.endsWith("E-202"));
    Run.of("verify", "--cycle", "2027-Q2", tiny).exits(0);
    Run.of("explain", "--cycle", "2027-Q2", tiny, "E-202").exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e-202", "E -202", "E202x"})
  void ongoingPairOfWhichAnIdIsMistypedStopsTheRun(String mentor) {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101," + mentor + "\n");
    if (mentor.endsWith("x")) {
      Programmes.write(tiny.resolve("people.csv"), "id,department\nE-101,Rail\nE-202,Rail\n");
    }

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("These stop the run:\n  ongoing.csv:2 (B2): this mentor is in no file. ")
        .contains(
            mentor.endsWith("x")
                ? "Correct it, or remove the row if the pair has ended; if it goes on, add the"
                    + " mentor to people.csv."
                : "Did you mean E-202?");
  }

  @Test
  void ongoingMentorOutsideThisRoundIsKnownByTheListOfEverybody() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,E-299\n");
    Programmes.write(tiny.resolve("people.csv"), "id,department\nE-101,Rail\nE-299,Rail\n");

    assertThat(Run.of("run", tiny).exits(0).out()).contains("Mentor absent   1 mentee");
  }

  @Test
  void saysWhatOngoingPairsExceedByThemselves() {
    Programmes.write(folder.resolve("program.yaml"), "defaults: 1\nlimits: {hours: hard}\n");
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,stage,hours_per_month\nE-1,junior,2\nE-2,junior,2\nE-3,junior,2\n");
    Programmes.write(
        folder.resolve("mentors.csv"),
        "id,stage,hours_per_month,capacity\nM-1,senior,2,1\nM-2,senior,2,1\n");
    Programmes.write(folder.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-1,M-1\nE-2,M-1\n");

    Run run = Run.of("run", folder).exits(0);

    assertThat(run.out())
        .contains(
            "\nExceeded        by ongoing pairs alone: seats of 1 mentor · hours of 1 mentor; check"
                + " shows the rows\n",
            "\nLimits          hours kept by new pairs\n");
    assertThat(Run.of("verify", folder).exits(0).out())
        .contains(
            "3 pairs keep every rule, limit, capacity and pin\n",
            "but what ongoing pairs exceed by themselves: seats of 1 mentor · hours of 1 mentor\n");
    assertThat(Run.of("check", folder).exits(0).out())
        .contains(
            "mentors.csv:2 (D2): 2 pairs go on with this mentor, who offers 1; they go on, and"
                + " nobody new is added.",
            "mentors.csv:2 (A2): ongoing pairs alone break the limit hours: the mentees need 240"
                + " minutes a month, the mentor has 120; they go on, and nobody new is added.");
  }

  @Test
  void saysNothingOfOngoingPairsWithinWhatMentorsOffer() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-102,E-202\n");

    assertThat(Run.of("run", tiny).exits(0).out()).doesNotContain("Exceeded", "by new pairs");
    assertThat(Run.of("verify", tiny).exits(0).out()).doesNotContain("exceed");
  }
}
