package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** What the summary says of answers that no file has. */
class WhatFilesDoNotTellTest {
  private final Path folder;

  WhatFilesDoNotTellTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Run run(String mentees, String mentors) {
    Programmes.write(folder.resolve("mentees.csv"), mentees);
    Programmes.write(folder.resolve("mentors.csv"), mentors);
    return Run.of("run", folder).exits(0);
  }

  private static String line(Run run, String heading) {
    return run.lines().stream()
        .filter(line -> line.startsWith(heading + " "))
        .map(line -> line.substring(heading.length()).strip())
        .findFirst()
        .orElse("");
  }

  @Test
  void saysThatSeatsAndWishesAreOneEachWhereNoColumnTells() {
    Run run = run("id,stage\nE-1,junior\n", "id,stage\nM-1,senior\n");

    assertThat(line(run, "Seats, wishes"))
        .isEqualTo("one each: no column that is read tells how many");
  }

  @Test
  void saysItOfWishesAloneWhereSeatsAreGiven() {
    Run run = run("id,stage\nE-1,junior\n", "id,stage,capacity\nM-1,senior,2\n");

    assertThat(run.lines()).noneMatch(line -> line.startsWith("Seats"));
    assertThat(line(run, "Wishes")).isEqualTo("one each: no column that is read tells how many");
  }

  @Test
  void saysNothingWhereBothAreGiven() {
    Run run =
        run(
            "id,stage,mentors_wanted\nE-1,junior,1\n",
            "id,stage,capacity\nM-1,senior,2\nM-2,senior,\n");

    assertThat(run.out()).doesNotContain("one each");
  }

  @Test
  void namesTheSideWhoseStagesAreEmpty() {
    Run mentors = run("id,stage\nE-1,junior\n", "id,stage\nM-1,\n");
    Run mentees = run("id,stage\nE-1,\n", "id,stage\nM-1,senior\n");

    assertThat(line(mentors, "Not checked")).contains("stage gap (no answers of mentors: stage)");
    assertThat(line(mentees, "Not checked")).contains("stage gap (no answers of mentees: stage)");
  }

  @Test
  void saysThatNobodyAnsweredWhereBothSidesAreEmpty() {
    Run run = run("id,languages\nE-1,English\n", "id,languages\nM-1,English\n");

    assertThat(line(run, "Not checked"))
        .isEqualTo(
            "consent, stage gap, working hours (no answers read) · reporting line, no shared mentor"
                + " in line (no managers read)");
  }

  @Test
  void warnsFirstOfAllWhereNoCriterionCounts() {
    Run run = run("id,languages\nE-1,English\n", "id,languages\nM-1,English\n");

    assertThat(run.lines().get(3))
        .isEqualTo(
            "No criterion    counts, of 8: who is with whom follows from rules and seats alone, and"
                + " whether any pair is good is not known. Name the columns that criteria need"
                + " under columns: in program.yaml");
    assertThat(line(run, "Best possible"))
        .isEqualTo("only in how many have a mentor; no criterion tells good pairs from bad ones");
    assertThat(line(run, "How sure")).isEmpty();
    assertThat(line(run, "Look first")).startsWith("1 pair");
    WrittenTable matches = Programmes.table(Programmes.proposal(folder), "matches.csv");
    assertThat(Programmes.column(matches, "fit")).containsExactly("0");
    assertThat(Programmes.column(matches, "known")).containsExactly("0");
    assertThat(Programmes.column(matches, "look_first"))
        .containsExactly("nothing known: no criterion counts");
    assertThat(Run.of("check", folder).exits(0).lines().get(0))
        .startsWith("No criterion    counts");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void doesNotWarnWhereAPolicyAsksForNoCriterion() {
    String off =
        Stream.of(
                "transition-lived",
                "needs-covered",
                "path",
                "a-say",
                "ways-of-working",
                "domain",
                "rhythm",
                "company-stage")
            .map(id -> id + ": off")
            .collect(Collectors.joining(", ", "criteria: {", "}\n"));
    Programmes.write(folder.resolve("program.yaml"), off);

    Run run = run("id\nE-1\n", "id\nM-1\n");

    assertThat(run.lines()).noneMatch(line -> line.startsWith("No criterion"));
    assertThat(line(run, "Best possible")).startsWith("proven");
    assertThat(line(run, "Look first")).isEmpty();
  }

  @Test
  void saysHowManyOfThePointsCount() {
    Run run = run("id,domains\nE-1,tax\n", "id,domains\nM-1,tax\n");

    assertThat(line(run, "Counted")).isEqualTo("10 of 100 points, 1 of 8 criteria");
    assertThat(line(run, "Not counted"))
        .isEqualTo(
            "transition lived, needs covered, path, ways of working, rhythm, company stage (no"
                + " answers read) · a say (nobody is named)");
    assertThat(line(run, "points")).isEmpty();
    assertThat(run.lines()).contains("  points        domain 10");
    assertThat(Run.of("explain", folder, "E-1", "M-1").exits(0).lines())
        .contains("Counted: 10 of 100 points, 1 of 8 criteria; the files answer no others.");
  }

  @Test
  void saysNothingOfPointsWhereAllCount() {
    Run run = Programmes.firstRun("quarterly", folder);

    assertThat(run.lines()).noneMatch(line -> line.contains("ounted "));
  }

  /** Many pairs under managers of whom the files know nothing, or nothing for one mentee alone. */
  private Run managed(int mentees, boolean everybody) {
    StringBuilder seekers = new StringBuilder("id,stage,manager_id\n");
    StringBuilder givers = new StringBuilder("id,stage,manager_id,capacity\n");
    for (int i = 1; i <= mentees; i++) {
      seekers
          .append("E-" + i + ",junior,")
          .append(everybody || i == 1 ? "X-" + i : "none")
          .append('\n');
    }
    givers.append("M-1,senior,none,").append(mentees).append('\n');
    return run(seekers.toString(), givers.toString());
  }

  @Test
  void looksFirstAtNoPairWhereARuleCouldBeCheckedForNobody() {
    Run run = managed(12, true);

    assertThat(line(run, "Not checked")).contains("reporting line for all 12 pairs");
    assertThat(run.lines()).noneMatch(line -> line.startsWith("Look first"));
    var matches = Programmes.table(Programmes.proposal(folder), "matches.csv");
    assertThat(Programmes.column(matches, "unchecked_rules")).containsOnly("reporting-line");
    assertThat(Programmes.column(matches, "look_first")).containsOnly("");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void looksFirstAtThePairThatARuleCouldNotBeCheckedFor() {
    Run run = managed(12, false);

    assertThat(line(run, "Not checked")).contains("reporting line for 1 pair");
    assertThat(line(run, "Look first")).startsWith("1 pair");
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(folder), "matches.csv"), "look_first"))
        .containsOnlyOnce("not checked: reporting-line")
        .filteredOn(String::isEmpty)
        .hasSize(11);
  }

  @Test
  void saysInUnmatchedWhichLimitClosesWhoseSeat() {
    Programmes.write(folder.resolve("program.yaml"), "limits: {hours: hard}\n");
    Run run =
        run(
            "id,stage,hours_per_month\nE-1,junior,2\nE-2,junior,2\n",
            "id,stage,capacity,hours_per_month\nM-1,senior,2,3\n");
    var unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    String left = Programmes.column(unmatched, "mentee_id").get(0);
    String why =
        "the free seat with M-1 is closed by \"hours of a mentor's mentees\" (then the mentees need"
            + " 240 minutes a month, the mentor has 180)";

    assertThat(line(run, "Without mentor")).isEqualTo("1: limit hours 1");
    assertThat(Programmes.column(unmatched, "in_plain_words"))
        .isEqualTo(List.of("No rule refuses any of 1 mentor; " + why));
    assertThat(Run.of("explain", folder, left).exits(0).lines()).contains("  " + why);
    assertThat(Run.of("explain", folder, "M-1").exits(0).lines())
        .contains("  " + left + " is allowed and wishes for more: " + why);
    JsonNode wanting = Run.of("explain", "--json", folder, "M-1").exits(0).json().at("/wanting/0");
    assertThat(wanting.get("menteeId").asText()).isEqualTo(left);
    assertThat(wanting.at("/closedSeat/obstacles/0/limitId").asText()).isEqualTo("hours");
    assertThat(Run.of("explain", folder, left, "M-1").exits(0).lines().get(0))
        .startsWith(left + " with M-1: allowed, but " + why);
  }

  @Test
  void namesAllMentorsWhoseSeatsALimitCloses() {
    Programmes.write(folder.resolve("program.yaml"), "limits: {hours: hard}\n");
    run(
        "id,stage,hours_per_month\nE-1,junior,2\n",
        "id,stage,hours_per_month\nM-1,senior,1\nM-2,senior,1\n");

    assertThat(Run.of("explain", folder, "E-1").exits(0).out())
        .contains("       2  with a free seat\n")
        .contains("  the free seats with M-1, M-2 are closed by \"hours of a mentor's mentees\"\n");
  }
}
