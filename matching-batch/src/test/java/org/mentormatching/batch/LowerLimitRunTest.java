package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lower limit says on the terminal and in the record. */
class LowerLimitRunTest {
  private final Path folder;

  LowerLimitRunTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\ncriteria: {affinity: 10}\nlimits: {mentee-for-every-mentor: on}\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,capacity\nM-1,2\nM-2,1\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,10\nE-2,M-1,90\nE-2,M-2,20\n");
  }

  @Test
  void saysHowManyMentorsAreWithoutAndExplainsWith() {
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\n");

    assertThat(Run.of("run", folder).exits(0).out()).contains("mentee for every mentor: 1 without");
    assertThat(Run.of("explain", folder, "M-2").exits(0).lines())
        .contains(
            "  not met: a mentee for every mentor: the mentor offers seats and has 0 mentees");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void saysWhoHasNobodyFromOutsideAmongSeveralMentors() throws Exception {
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\ncriteria: {affinity: 10}\nlimits: {outside-member: on}\n");
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,department,mentors_wanted\nE-1,Law,2\nE-2,Rail,1\nE-3,Law,2\n");
    Programmes.write(
        folder.resolve("mentors.csv"),
        "id,department,capacity\nM-1,Law,2\nM-2,Law,2\nM-3,Rail,1\n");
    Programmes.write(folder.resolve("affinity.csv"), "mentee_id,mentor_id,affinity\nE-2,M-3,90\n");

    assertThat(Run.of("run", folder).exits(0).out()).contains("outside member: 1 without");
    Path proposal = Programmes.proposal(folder, 1);
    assertThat(Programmes.record(proposal).get("objective").findValuesAsText("kind"))
        .contains("PANELS");
    assertThat(Programmes.text(proposal.resolve("report.html")))
        .contains("outside member: 1 without");
    assertThat(Run.of("explain", folder, "E-1").exits(0).out() + explained("E-3"))
        .contains(
            "not met: somebody from outside the own department among several mentors: none of")
        .contains("2 mentors is known to be from outside Law (department)");
    assertThat(explained("E-2")).doesNotContain("not met");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void saysWhichGroupsAreBelowTheRestToTheCoordinatorAlone() throws Exception {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        defaults: none
        criteria: {affinity: 10}
        rules: {exclusions: on}
        limits: {group-coverage: {columns: [team], within: 20}}
        """);
    Programmes.write(
        folder.resolve("mentees.csv"), "id,team\nE-1,Law\nE-2,Law\nE-3,Rail\nE-4,Rail\n");
    Programmes.write(
        folder.resolve("exclusions.csv"),
        "mentee_id,mentor_id\nE-3,M-1\nE-3,M-2\nE-4,M-1\nE-4,M-2\n");

    assertThat(Run.of("run", folder).exits(0).out())
        .contains("group coverage: 2 missing")
        .contains("at most 2 mentees more could have a mentor in groups that are behind the rest");
    Path proposal = Programmes.proposal(folder, 1);
    assertThat(Programmes.record(proposal).get("objective").findValuesAsText("kind"))
        .contains("GROUPS");
    assertThat(Programmes.text(proposal.resolve("report.html")))
        .contains("group coverage: 2 missing");
    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains(
            "  clearly fewer than of the rest have a mentor of team: Rail (0 of 2, of the rest 2"
                + " of 2, 2 more would do)");
    assertThat(explained("E-3")).doesNotContain("clearly fewer");
    Run.of("verify", folder).exits(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group-coverage: {columns: [team]}",
        "outside-member: {column: team}",
        "mentee-for-every-mentor: on"
      })
  void refusesLowerLimitsWhereCoverageIsTradedAgainstFit(String limit) {
    Programmes.write(folder.resolve("mentees.csv"), "id,team\nE-1,Law\n");
    Programmes.write(
        folder.resolve("program.yaml"), "coverage: weighted\nlimits: {" + limit + "}\n");

    assertThat(Run.of("run", folder).exits(3).err())
        .contains("program.yaml:2 (column ")
        .contains(limit.substring(0, limit.indexOf(':')) + " is on and coverage is weighted")
        .contains("Leave one of them out");
  }

  @Test
  void asksForTheColumnsOfGroups() {
    Programmes.write(folder.resolve("mentees.csv"), "id,team\nE-1,Law\n");
    Programmes.write(folder.resolve("program.yaml"), "limits: {group-coverage: on}\n");
    assertThat(Run.of("run", folder).exits(3).err()).contains("group-coverage", "columns");
  }

  private String explained(String id) {
    return Run.of("explain", folder, id).exits(0).out();
  }

  @Test
  void saysThatItIsMet() {
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\nE-2\n");

    assertThat(Run.of("run", folder).exits(0).out()).contains("mentee for every mentor met");
    assertThat(
            Programmes.record(Programmes.proposal(folder, 1))
                .get("objective")
                .findValuesAsText("kind"))
        .contains("MENTORS_IN_USE");
    assertThat(Run.of("explain", folder, "M-2").exits(0).out()).doesNotContain("not met");
  }
}
