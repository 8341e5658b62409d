package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A limit that is broken: what is counted, who breaks it, by how much and at what cost. */
class SoftLimitsTest {
  private static final String OF_M_1 =
      "hours broken by 60 minutes a month with E-1, E-2, which costs 6 points: the mentees need 240"
          + " minutes a month, the mentor has 180";

  private final Path folder;

  SoftLimitsTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,hours_per_month,urgency,urgency_confirmed\nE-1,2,now,yes\nE-2,2,now,yes\nE-3,2,,\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,capacity,hours_per_month\nM-1,3,3\nM-2,2,9\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        """
        mentee_id,mentor_id,affinity
        E-1,M-1,90
        E-2,M-1,90
        E-3,M-2,90
        E-1,M-2,10
        E-2,M-2,10
        E-3,M-1,10
        """);
    limits("hours: {weight: 10}");
  }

  private void limits(String limits) {
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\ncriteria: {affinity: 100}\nlimits: {" + limits + "}\n");
  }

  @Test
  void summaryTellsTheUnitAndTheCost() {
    assertThat(Run.of("run", folder).exits(0).lines())
        .contains("Limits          hours broken by 60 minutes a month, which costs 6 points");
  }

  @Test
  void aSingleUnitAndASinglePointAreSingular() {
    limits("load: {free: 1, weight: 100}");

    assertThat(Run.of("run", folder).exits(0).lines())
        .contains("Limits          load broken by 1 unit of load, which costs 1 point");
  }

  @Test
  void explainAndReportTellWhoBreaksIt() {
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "M-1").exits(0).lines()).contains("  " + OF_M_1);
    assertThat(Run.of("explain", folder, "M-2").exits(0).out()).doesNotContain("broken");
    assertThat(Run.of("explain", folder).exits(0).lines())
        .containsSequence("Soft limits that are broken", "  M-1: " + OF_M_1);
    assertThat(Programmes.text(Programmes.proposal(folder).resolve("report.html")))
        .containsOnlyOnce("Limit " + OF_M_1 + ".");
  }

  @Test
  void explainTellsOfTheMentorsOfAMentee() {
    Programmes.write(folder.resolve("mentees.csv"), "id,mentors_wanted\nE-1,2\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,department\nM-1,Law\nM-2,Law\n");
    limits("panel: {weight: 500}");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "E-1").exits(0).lines())
        .contains(
            "  panel broken by 1 pair of mentors with M-1, M-2, which costs 5 points: several of the"
                + " mentee's mentors have the same department");
  }

  @Test
  void pairsOfSeveralMentorsAreToldOfTheWhole() {
    Programmes.write(folder.resolve("mentees.csv"), "id,location\nE-1,Oslo\nE-2,Oslo\nE-3,Oslo\n");
    limits("at-most: [{id: few-from-each, column: location, most: 2, weight: 100}]");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains(
            "  few from each broken by 1 pair too many with E-1 and M-1, E-2 and M-1, E-3 and M-2,"
                + " which costs 1 point: 3 pairs of mentees have Oslo as location, at most 2 may");
  }

  @Test
  void machinesAreToldTheSame() {
    Run.of("run", folder).exits(0);

    JsonNode broken = Run.of("explain", "--json", folder, "M-1").exits(0).json();

    assertThat(broken.at("/brokenAsMentor/0/excess").asLong()).isEqualTo(60);
    assertThat(broken.at("/brokenAsMentor/0/cost").asLong()).isEqualTo(600);
    assertThat(broken.at("/brokenAsMentor/0/pairs/1/menteeId").asText()).isEqualTo("E-2");
  }

  @Test
  void whatPinsBreakIsSetAsideAndTold() {
    limits("urgent-per-mentor: {most: 1, hard: true}");
    Programmes.write(
        folder.resolve("pins.csv"),
        "mentee_id,mentor_id,override\nE-1,M-1,agreed\nE-2,M-1,agreed\n");

    assertThat(Run.of("run", folder).exits(0).lines())
        .contains(
            "Exceeded        by pinned and ongoing pairs: urgent per mentor by 1 urgent mentee too"
                + " many",
            "Limits          urgent per mentor kept by new pairs");
    assertThat(Run.of("verify", folder).exits(0).out())
        .contains(
            "but what pinned and ongoing pairs exceed by themselves: urgent per mentor by 1 urgent"
                + " mentee too many\n");
  }

  @Test
  void newPairsAnswerForWhatTheyAddAlone() {
    Programmes.write(folder.resolve("pins.csv"), "mentee_id,mentor_id\nE-1,M-1\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,capacity,hours_per_month\nM-1,3,1\nM-2,2,9\n");

    assertThat(Run.of("run", folder).exits(0).lines())
        .contains(
            "Exceeded        by pinned and ongoing pairs: hours by 60 minutes a month",
            "Limits          hours broken by new pairs by 120 minutes a month, which costs 12 points");
    assertThat(Run.of("explain", folder, "M-1").exits(0).out())
        .contains("hours broken by 120 minutes a month with E-1, E-2, which costs 12 points");
  }

  @Test
  void policyPageTellsWhatAUnitCosts() {
    Run.of("init", folder);

    assertThat(Programmes.text(folder.resolve("policy.html")))
        .contains(
            "If need be it is broken, which costs 0.1 points of fit for each minute a month.");
  }
}
