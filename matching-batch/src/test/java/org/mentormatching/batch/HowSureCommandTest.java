package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** How sure pairs are, as run, matches.csv and explain say it. */
class HowSureCommandTest {
  private final Path folder;

  HowSureCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void explainSaysHowSureAPairIsWhoWouldComeInsteadAndWhatToTalkAbout() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101", "E-201").exits(0).lines())
        .containsSubsequence(
            "To talk about first",
            "  what a week as senior looks like, and what led there",
            "  how the mentor became strong in planning (to the mentee only, who may bring it up)",
            "How sure",
            "  every best result has this pair",
            "  firm: it stays when any one criterion counts up to 20 % more or less",
            "Who would come instead",
            "  for E-101: E-202, fit 20 of 100, points of fit, of 100 a pair, over all pairs: 70 less",
            "  for E-201: E-102, fit 50 of 100, points of fit, of 100 a pair, over all pairs: 70 less");
    JsonNode json = Run.of("explain", "--json", tiny, "E-101", "E-201").json();
    assertThat(json.at("/sureness/verdict").asText()).isEqualTo("firm");
    assertThat(json.at("/sureness/presence").asText()).isEqualTo("every-best-result");
    assertThat(json.at("/runnersUp/ofMentee/0/id").asText()).isEqualTo("E-202");
    assertThat(json.at("/runnersUp/ofMentor/0/difference/more/fit").asLong()).isEqualTo(-7_000);
    assertThat(json.at("/starters/1/audience").asText()).isEqualTo("mentee");
  }

  @Test
  void summaryCountsFirmPairsAndCloseCalls() {
    Run run = Programmes.firstRun("grades", folder);
    WrittenTable matches =
        Programmes.table(Programmes.proposal(folder.resolve("grades")), "matches.csv");
    List<String> firmness = Programmes.column(matches, "firmness");
    long firm = firmness.stream().filter(cell -> cell.startsWith("firm")).count();
    long close = firmness.stream().filter(cell -> cell.startsWith("close call (")).count();
    long alike = firmness.stream().filter(cell -> cell.endsWith("alternatives exist")).count();

    assertThat(run.lines())
        .contains(
            "How sure        %d of %d pairs firm · %d close calls · %d with equally good alternatives"
                .formatted(firm, firmness.size(), close, alike));
    assertThat(close).isPositive();
    assertThat(alike).isPositive();
    assertThat(firm + close).isEqualTo(firmness.size());
  }

  @Test
  void onlyTheClosestCallsAreToBeLookedAtFirst() {
    Path grades = Programmes.proposed("grades", folder);
    WrittenTable matches = Programmes.table(Programmes.proposal(grades), "matches.csv");

    assertThat(matches.rows())
        .allSatisfy(
            row ->
                assertThat(matches.cell(row, "look_first").contains("close call (5 %)"))
                    .isEqualTo(matches.cell(row, "firmness").startsWith("close call (5 %)")));
    assertThat(Programmes.column(matches, "look_first"))
        .anySatisfy(cell -> assertThat(cell).contains("close call (5 %)"))
        .noneSatisfy(cell -> assertThat(cell).contains("close call (10 %)"));
  }

  @Test
  void theAlternativeIsWhomTheMenteeGetsOnceThePairIsRuledOut() {
    Path grades = Programmes.proposed("grades", folder);
    WrittenTable matches = Programmes.table(Programmes.proposal(grades), "matches.csv");
    List<String> row =
        matches.rows().stream()
            .filter(one -> matches.cell(one, "firmness").equals("firm"))
            .filter(one -> !matches.cell(one, "alternative_2_id").isEmpty())
            .findFirst()
            .orElseThrow();
    String mentee = matches.cell(row, "mentee_id");

    Programmes.write(
        grades.resolve("exclusions.csv"),
        "mentee_id;mentor_id;reason\n%s;%s;too close\n"
            .formatted(mentee, matches.cell(row, "mentor_id")));
    Run.of("run", grades, "--set", "rules.exclusions=on").exits(0);

    WrittenTable second = Programmes.table(Programmes.proposal(grades, 2), "matches.csv");
    assertThat(second.rows())
        .filteredOn(one -> second.cell(one, "mentee_id").equals(mentee))
        .extracting(one -> second.cell(one, "mentor_id"))
        .doesNotContain(matches.cell(row, "mentor_id"))
        .contains(matches.cell(row, "alternative_1_id"));
  }

  @Test
  void afterAReviewItSaysThatKeptPairsAreSureWhateverTheirFit() {
    String kept = ", while pairs of the proposal before are kept";
    Path grades = Programmes.proposed("grades", folder);
    Path first = Programmes.proposal(grades);
    WrittenTable before = Programmes.table(first, "matches.csv");
    List<String> row = before.rows().get(0);
    Programmes.write(
        grades.resolve("decisions.csv"),
        "proposal,mentee_id,mentor_id,decision\n%s,%s,%s,not this\n"
            .formatted(
                before.cell(row, "proposal"),
                before.cell(row, "mentee_id"),
                before.cell(row, "mentor_id")));

    Run run = Run.of("run", grades, "--set", "rules.exclusions=on").exits(0);

    WrittenTable matches = Programmes.table(Programmes.proposal(grades, 2), "matches.csv");
    List<String> firmness = Programmes.column(matches, "firmness");
    long firm = firmness.stream().filter(cell -> cell.startsWith("firm" + kept)).count();
    assertThat(firm).isPositive();
    assertThat(run.out())
        .contains("How sure        %d of %d pairs firm%s".formatted(firm, firmness.size(), kept));
    assertThat(firmness).allMatch(cell -> cell.contains(kept));
    assertThat(Programmes.column(before, "firmness")).noneMatch(cell -> cell.contains(kept));
    List<String> made = matches.rows().get(0);
    String mentee = matches.cell(made, "mentee_id");
    String mentor = matches.cell(made, "mentor_id");
    String sentence =
        "pairs of the proposal before are kept before fit counts, which may alone make this pair sure";
    assertThat(Run.of("explain", grades, mentee, mentor).exits(0).lines())
        .containsSubsequence("How sure", "  " + sentence);
    assertThat(Programmes.text(Programmes.proposal(grades, 2).resolve("report.html")))
        .contains(sentence);
    assertThat(Run.of("explain", "--json", grades, mentee, mentor).json().at("/pairsKept"))
        .isEqualTo(BooleanNode.TRUE);
  }

  @Test
  void whereLimitsShapedTheProposalTheyAreLeftAside() {
    Run run = Programmes.firstRun("quarterly", folder);
    Path quarterly = folder.resolve("quarterly");
    WrittenTable matches = Programmes.table(Programmes.proposal(quarterly), "matches.csv");
    List<List<String>> made =
        matches.rows().stream().filter(row -> matches.cell(row, "status").equals("new")).toList();
    Map<String, List<List<String>>> byFirmness =
        made.stream().collect(Collectors.groupingBy(row -> matches.cell(row, "firmness")));
    List<List<String>> firm = byFirmness.getOrDefault("firm without the limits", List.of());
    List<List<String>> byLimits = byFirmness.getOrDefault("brought about by limits", List.of());

    assertThat(run.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("How sure        without the limits ")
                    .contains("of " + made.size() + " pairs would be firm")
                    .endsWith(" · %d are there because of the limits".formatted(byLimits.size())));
    assertThat(firm).isNotEmpty();
    assertThat(explained(quarterly, firm.get(0)))
        .contains("  without the limits every best result would have this pair")
        .contains("Who would come instead without the limits");
    assertThat(explained(quarterly, firm.get(0)))
        .contains("If this pair were not made, with the limits")
        .doesNotContain("If this pair were not made");
    assertThat(byFirmness.keySet())
        .anyMatch(cell -> cell.startsWith("close call (5 %) without the limits"))
        .anyMatch(cell -> cell.endsWith("; equally good alternatives exist without the limits"))
        .allMatch(cell -> cell.endsWith(" limits") || cell.equals("not known"));
    assertThat(Programmes.column(matches, "look_first").toString())
        .contains("close call (5 %) without the limits")
        .doesNotContain("close call (5 %),", "close call (5 %)]", "close call (5 %);");
    assertThat(byLimits).isNotEmpty();
    assertThat(explained(quarterly, byLimits.get(0)))
        .contains("  the limits brought this pair about: no best result without the limits has it");
    assertThat(Programmes.text(Programmes.proposal(quarterly).resolve("report.html")))
        .contains("<p>without the limits every best result would have this pair</p>")
        .contains("<h4>Who would come instead for the mentee without the limits</h4>")
        .doesNotContain("<p>every best result has this pair</p>");
    assertThat(
            Run.of("explain", "--json", quarterly, firm.get(0).get(0), firm.get(0).get(2))
                .json()
                .get("leftAside")
                .asText())
        .isEqualTo("limits");
  }

  @Test
  void whereTheFloorIsRaisedWithoutLimitsItIsTheFloorThatIsLeftAside() {
    Path tiny = Programmes.copy("tiny", folder);

    Run run = Run.of("run", "--set", "floor=raise", tiny).exits(0);

    assertThat(run.out()).contains("How sure        without the raised floor ");
    assertThat(Run.of("explain", tiny, "E-101", "E-201").exits(0).lines())
        .contains("  without the raised floor every best result would have this pair")
        .contains("Who would come instead without the raised floor")
        .contains("If this pair were not made, with the raised floor")
        .noneMatch(line -> line.contains("limit"));
  }

  private static List<String> explained(Path programme, List<String> match) {
    return Run.of("explain", programme, match.get(0), match.get(2)).exits(0).lines();
  }

  /** B1 has two seats, so that A3 may come beside A4. */
  @Test
  void saysUnderWhichConditionTheSecondAlternativeHasItsPrice() {
    Programmes.write(
        folder.resolve("program.yaml"),
        "program: Seats\ncycle: c1\ndefaults: none\ncriteria: {affinity: 100}\n");
    Programmes.write(folder.resolve("mentees.csv"), "id\nA1\nA2\nA3\nA4\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,capacity\nB1,2\nB2,4\nB3,4\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        """
        mentee_id,mentor_id,affinity
        A1,B1,90
        A2,B1,80
        A3,B1,70
        A4,B1,60
        A1,B2,40
        A1,B3,30
        A2,B2,10
        A3,B2,10
        A4,B2,10
        """);
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "A1", "B1").exits(0).lines())
        .containsSubsequence(
            "Who would come instead",
            "  for A1: B2, fit 40 of 100, points of fit, of 100 a pair, over all pairs: 30 less",
            "  for A1, if B2 may not come either: B3, fit 30 of 100, points of fit, of 100 a pair,"
                + " over all pairs: 40 less",
            "  for B1: A3, fit 70 of 100, points of fit, of 100 a pair, over all pairs: 30 less",
            "  for B1, if A3 may not come either: A4, fit 60 of 100, points of fit, of 100 a pair,"
                + " over all pairs: 40 less");
    assertThat(Programmes.proposal(folder, 1).resolve("report.html"))
        .content()
        .contains("fit 40: points of fit", "fit 30, if B2 may not come either: points of fit");
  }
}
