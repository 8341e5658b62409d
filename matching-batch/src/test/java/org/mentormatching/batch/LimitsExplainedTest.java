package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** What is said where limits are on: whose seats they close, and why nobody competes. */
class LimitsExplainedTest {
  private final Path folder;

  LimitsExplainedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String name, String text) {
    Programmes.write(folder.resolve(name), text);
  }

  /** One mentee needs three hours, which B1 and B2 have. */
  private void writeThreeHours() {
    write(
        "program.yaml",
        """
        program: Hours
        cycle: c1
        defaults: none
        criteria: {affinity: 100}
        limits: {hours: {hard: true}}
        """);
    write("mentees.csv", "id,hours_per_month\nA1,3\n");
    write("mentors.csv", "id,capacity,hours_per_month\nB1,1,4\nB2,1,4\nB3,1,2\n");
    write("affinity.csv", "mentee_id,mentor_id,affinity\nA1,B1,97\nA1,B2,30\nA1,B3,47\n");
  }

  @Test
  void whoeverComesInsteadCanBeHadUnderALimit() {
    writeThreeHours();
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "A1", "B1").exits(0).lines())
        .containsSubsequence(
            "Who would come instead",
            "  for A1: B2, fit 30 of 100, points of fit, of 100 a pair, over all pairs: 67 less");
    WrittenTable matches = Programmes.table(Programmes.proposal(folder, 1), "matches.csv");
    assertThat(Programmes.column(matches, "alternative_1_id")).containsExactly("B2");
    assertThat(Programmes.column(matches, "alternative_2_id")).containsExactly("");
  }

  @Test
  void namesNoPairsThatGoOnWhereThePairAloneIsTooMuch() {
    writeThreeHours();
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "A1", "B3").exits(0).lines().get(0))
        .contains("closed by \"hours of a mentor's mentees\"")
        .doesNotContain("beside");
    JsonNode json = Run.of("explain", "--json", folder, "A1", "B3").json();
    assertThat(json.at("/closedSeat/beside").asText()).isEqualTo("nobody");
  }

  /** But for the hours, A3 could go to B2 beside A4 and make room. */
  static void writeSeatsAndHours(Path folder) {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        program: Seats and hours
        cycle: c1
        defaults: none
        rules: {exclusions: on}
        criteria: {affinity: 100}
        limits: {hours: {hard: true}}
        """);
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,hours_per_month,excluded_mentors\nA1,2,B2\nA2,2,B2\nA3,2,\nA4,2,B1\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,capacity,hours_per_month\nB1,2,6\nB2,2,2\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nA1,B1,97\nA2,B1,30\nA3,B1,47\nA3,B2,47\nA4,B2,80\n");
  }

  @Test
  void saysWhyNobodyCompetesWhereLimitsCountToo() {
    writeSeatsAndHours(folder);
    Run.of("run", folder).exits(0);

    String why = "who competes for these seats is not known: limits count too";
    assertThat(Run.of("explain", folder, "A2").exits(0).out()).contains("  " + why);
    WrittenTable unmatched = Programmes.table(Programmes.proposal(folder, 1), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "reason")).containsExactly("no free seat");
    assertThat(Programmes.column(unmatched, "competing_for"))
        .singleElement()
        .asString()
        .startsWith(why);
    assertThat(Run.of("explain", "--json", folder, "A2").json().findValue("noCompetitors").asText())
        .startsWith(why);
  }

  /** Two mentees and the one seat of T-1, and who is whose manager. */
  private void writeManagerWithTheOnlySeat(String people) {
    write("program.yaml", "program: Line\ncycle: c1\ndefaults: 1\n");
    write("mentees.csv", "id,stage\nE-1,senior\nE-2,professional\n");
    write("mentors.csv", "id,stage,capacity\nT-1,head,1\n");
    write("people.csv", "id,manager_id\n" + people + "T-1,X-2\nX-1,\nX-2,\n");
  }

  @Test
  void namesTheLimitThatWouldCloseAnotherSeatAsWell() {
    writeManagerWithTheOnlySeat("E-1,X-1\nE-2,E-1\n");
    Run.of("run", folder).exits(0);

    String words =
        "seats alone may not be enough: one more seat with T-1 would be closed by \"no shared mentor"
            + " in one reporting line\"";
    String blocked = "no free seat, and limit no shared mentor in line would close one more";
    List<String> lines = Run.of("explain", folder, "E-2").exits(0).lines();
    assertThat(lines)
        .contains(
            "  2 mentees compete for 1 seat of T-1",
            "  closest: T-1, fit 50 of 100, but: " + blocked)
        .anyMatch(line -> line.startsWith("    " + words));
    JsonNode json = Run.of("explain", "--json", folder, "E-2").json();
    assertThat(json.at("/closedIfFree/0/mentorId").asText()).isEqualTo("T-1");
    assertThat(json.at("/closedIfFree/0/beside").asText()).isEqualTo("full");
    assertThat(json.at("/closest/stillClosedBy/0").asText()).isEqualTo("no-shared-mentor-in-line");
    WrittenTable unmatched = Programmes.table(Programmes.proposal(folder, 1), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "competing_for"))
        .singleElement()
        .asString()
        .startsWith("2 mentees for 1 seat with T-1; " + words);
    assertThat(Programmes.column(unmatched, "closest_blocked_by")).containsExactly(blocked);
  }

  @Test
  void saysNothingOfLimitsThatWouldNotCloseAnotherSeat() {
    writeManagerWithTheOnlySeat("E-1,X-1\nE-2,X-1\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "E-2").exits(0).out())
        .contains("2 mentees compete for 1 seat of T-1", "but: no free seat\n")
        .doesNotContain("seats alone");
  }

  @Test
  void namesThePanelThatAnotherSeatWouldNotSuit() {
    write(
        "program.yaml",
        """
        program: Panel
        cycle: c1
        defaults: none
        criteria: {affinity: 100}
        limits: {panel: {columns: [department], hard: true}}
        """);
    write("mentees.csv", "id,mentors_wanted\nA1,2\nA2,1\n");
    write("mentors.csv", "id,capacity,department\nB1,1,Law\nB2,1,Law\n");
    write("affinity.csv", "mentee_id,mentor_id,affinity\nA1,B1,90\nA1,B2,70\nA2,B2,60\n");
    write("exclusions.csv", "mentee_id,mentor_id\nA2,B1\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "A1").exits(0).out())
        .contains("2 mentees with 3 wishes compete for 2 seats of B1, B2")
        .contains("one more seat with B2 would be closed by ");
  }
}
