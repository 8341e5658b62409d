package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.policy.limits.Limits;

/** From files to files: what each limit changes, and that a proposal keeps it and is confirmed. */
class LimitsInFilesTest {
  private static final String TWO_SEATS = "id,capacity\nM-1,2\nM-2,2\n";
  private static final String RATHER_THE_FIRST =
      "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-2,M-1,90\nE-1,M-2,10\nE-2,M-2,10\n";
  private static final List<String> BOTH_WITH_THE_FIRST = List.of("E-1 M-1", "E-2 M-1");

  private final Path folder;

  LimitsInFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Arguments apart(String limit, String mentees) {
    return apart(limit, mentees, TWO_SEATS);
  }

  private static Arguments apart(String limit, String mentees, String mentors) {
    return Arguments.of(limit, mentees, mentors, RATHER_THE_FIRST, BOTH_WITH_THE_FIRST);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        apart(
            "hours: hard",
            "id,hours_per_month\nE-1,2\nE-2,2\n",
            "id,capacity,hours_per_month\nM-1,2,3\nM-2,2,3\n"),
        apart("no-shared-mentor-in-line: hard", "id,manager_id\nE-1,E-2\nE-2,E-9\n"),
        apart(
            "urgent-per-mentor: hard", "id,urgency,urgency_confirmed\nE-1,now,yes\nE-2,now,yes\n"),
        apart(
            "urgent-per-mentor: {most: 5, hard: true}",
            "id,urgency,urgency_confirmed\nE-1,now,yes\nE-2,now,yes\n",
            "id,capacity,max_urgent\nM-1,2,1\nM-2,2,\n"),
        apart("load: {weight: 8100}", "id\nE-1\nE-2\n"),
        apart("mentee-for-every-mentor: on", "id\nE-1\nE-2\n"),
        Arguments.of(
            "group-coverage: {columns: [team], within: 20}",
            "id,team\nE-1,Law\nE-2,Law\nE-3,Rail\nE-4,Rail\n",
            "id\nM-1\nM-2\n",
            "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-2,M-2,90\nE-3,M-2,20\nE-4,M-2,10\n",
            List.of("E-1 M-1", "E-2 M-2")),
        Arguments.of(
            "outside-member: {column: team}",
            "id,mentors_wanted,team\nE-1,2,Law\n",
            "id,team\nM-1,Law\nM-2,Law\nM-3,Rail\n",
            "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,80\nE-1,M-3,10\n",
            List.of("E-1 M-1", "E-1 M-2")),
        apart("problems-in-common: hard", "id,domains\nE-1,law\nE-2,rail\n"),
        apart(
            "problems-in-common: {columns: [Hobbies], hard: true}",
            "id,Hobbies\nE-1,chess\nE-2,judo; go\n"),
        Arguments.of(
            "panel: hard",
            "id,mentors_wanted\nE-1,2\n",
            "id,department\nM-1,Law\nM-2,Law\nM-3,Rail\n",
            "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,80\nE-1,M-3,10\n",
            List.of("E-1 M-1", "E-1 M-2")),
        Arguments.of(
            "no-mutual: hard",
            "id\nP-1\nP-2\n",
            "id\nP-1\nP-2\nP-3\nP-4\n",
            "mentee_id,mentor_id,affinity\nP-1,P-2,90\nP-2,P-1,90\nP-1,P-3,40\nP-2,P-4,30\n",
            List.of("P-1 P-2", "P-2 P-1")),
        apart(
            "at-most: [{id: one-each, side: mentors, column: location, most: 1, hard: true}]",
            "id\nE-1\nE-2\n",
            "id,capacity,location\nM-1,2,Oslo\nM-2,2,Lyon\n"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void bindsAndIsKept(
      String limit, String mentees, String mentors, String affinity, List<String> without) {
    Programmes.write(folder.resolve("mentees.csv"), mentees);
    Programmes.write(folder.resolve("mentors.csv"), mentors);
    Programmes.write(folder.resolve("affinity.csv"), affinity);

    assertThat(pairs("", 1)).isEqualTo(without);
    List<String> kept = pairs("limits: {" + limit + "}\n", 2);

    assertThat(kept).hasSameSizeAs(without).isNotEqualTo(without);
    assertThat(Run.of("verify", folder).exits(0).lines())
        .anyMatch(line -> line.contains("keep every rule, limit, capacity and pin"));
  }

  @Test
  void takesTheHoursOfPairsBeforeThoseOfMentees() {
    Programmes.write(folder.resolve("mentees.csv"), "id,hours_per_month\nE-1,1\nE-2,1\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,capacity,hours_per_month\nM-1,2,2\nM-2,2,2\n");
    Programmes.write(folder.resolve("affinity.csv"), RATHER_THE_FIRST);
    assertThat(pairs("limits: {hours: hard}\n", 1)).isEqualTo(BOTH_WITH_THE_FIRST);

    Programmes.write(
        folder.resolve("needs.csv"), "mentee_id,mentor_id,hours_per_month\nE-2,M-1,1.5 h\n");
    List<String> kept = pairs("limits: {hours: hard}\n", 2);

    assertThat(kept).hasSize(2).isNotEqualTo(BOTH_WITH_THE_FIRST);
    assertThat(Programmes.names(Programmes.proposal(folder, 2).resolve("inputs")))
        .contains("needs.csv");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void namesHardLimitsThatLeaveSomebodyOut() {
    Programmes.write(
        folder.resolve("mentees.csv"), "id,hours_per_month,manager_id\nE-1,2,E-2\nE-2,1,E-9\n");
    Programmes.write(
        folder.resolve("mentors.csv"), "id,capacity,hours_per_month\nM-1,2,3\nM-2,1,1\n");
    Programmes.write(folder.resolve("exclusions.csv"), "mentee_id,mentor_id\nE-2,M-2\n");

    String conflict =
        "hours with no shared mentor in line: without any one of them 1 more of the mentees could"
            + " have a mentor";
    String exclusions = "rules: {exclusions: on}\n";
    Run both = proposed(exclusions + "limits: {hours: hard, no-shared-mentor-in-line: hard}\n");
    assertThat(both.lines()).contains("In conflict     " + conflict);
    assertThat(Run.of("explain", folder).exits(0).lines())
        .containsSubsequence("Limits in conflict", "  " + conflict);
    Path proposal = Programmes.proposal(folder, 1);
    assertThat(Programmes.text(proposal.resolve("run.json")).replaceAll("\\s", ""))
        .contains("\"limitConflicts\":[{\"limitIds\":[\"hours\",\"no-shared-mentor-in-line\"]");
    assertThat(Programmes.text(proposal.resolve("report.html"))).contains(conflict);

    Run softer =
        proposed(exclusions + "limits: {hours: hard, no-shared-mentor-in-line: {weight: 10}}\n");
    assertThat(softer.lines()).noneMatch(line -> line.startsWith("In conflict"));
  }

  private Run proposed(String limits) {
    Programmes.write(
        folder.resolve("program.yaml"), "defaults: none\ncriteria: {affinity: 10}\n" + limits);
    return Run.of("run", folder).exits(0);
  }

  private List<String> pairs(String limits, int number) {
    proposed(limits);
    WrittenTable matches = Programmes.table(Programmes.proposal(folder, number), "matches.csv");
    List<String> ids = Programmes.column(matches, "mentee_id");
    List<String> others = Programmes.column(matches, "mentor_id");
    TreeSet<String> pairs = new TreeSet<>();
    for (int i = 0; i < ids.size(); i++) {
      pairs.add(ids.get(i) + " " + others.get(i));
    }
    return List.copyOf(pairs);
  }

  @Test
  void leavesNoLimitOut() {
    assertThat(Limits.ALL)
        .allSatisfy(
            definition ->
                assertThat(limits().map(one -> (String) one.get()[0]))
                    .anyMatch(limit -> limit.startsWith(definition.id() + ":")));
  }
}
