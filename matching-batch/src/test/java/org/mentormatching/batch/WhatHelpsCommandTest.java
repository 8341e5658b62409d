package org.mentormatching.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** What would help, as a coordinator reads it and tries it. */
class WhatHelpsCommandTest {
  private static final Pattern SEAT = Pattern.compile("one more seat with (\\S+)");

  private final Path folder;

  WhatHelpsCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static long matched(JsonNode answer) {
    return answer.at("/summary/matched").asLong();
  }

  @Test
  void summarySaysWhatHelpsMost() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    WrittenTable helps = Programmes.table(Programmes.proposal(quarterly, 1), "what-helps.csv");
    List<String> first = helps.rows().get(0);

    assertThat(Programmes.firstRun("quarterly", folder).lines())
        .contains(
            "Helps most      %s: %s more people (verified)"
                .formatted(helps.cell(first, "change"), helps.cell(first, "serves")));
  }

  @Test
  void oneMoreSeatInTheFileServesAsManyAsSaid() throws IOException {
    Path quarterly = Programmes.copy("quarterly", folder);
    JsonNode before = Run.of("run", "--json", quarterly).exits(0).json();
    WrittenTable helps = Programmes.table(Programmes.proposal(quarterly, 1), "what-helps.csv");
    List<String> row =
        helps.rows().stream()
            .filter(one -> SEAT.matcher(helps.cell(one, "change")).matches())
            .findFirst()
            .orElseThrow();
    Matcher seat = SEAT.matcher(helps.cell(row, "change"));
    assertThat(seat.matches()).isTrue();
    oneMoreSeat(quarterly.resolve("mentors.csv"), seat.group(1));

    JsonNode after = Run.of("run", "--json", quarterly).exits(0).json();

    assertThat(matched(after) - matched(before))
        .isEqualTo(Long.parseLong(helps.cell(row, "serves")));
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(quarterly, 2), "matches.csv"), "mentee_id"))
        .contains(helps.cell(row, "serves_whom").split("; "));
  }

  private static void oneMoreSeat(Path mentors, String id) throws IOException {
    List<String> lines = Files.readAllLines(mentors, UTF_8);
    int column = List.of(lines.get(0).split(",")).indexOf("capacity");
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith(id + ",")) {
        String[] cells = lines.get(i).split(",", -1);
        cells[column] = Integer.toString(Integer.parseInt(cells[column]) + 1);
        lines.set(i, String.join(",", cells));
      }
    }
    Files.write(mentors, lines, UTF_8);
  }

  @Test
  void pointsAreNotSaidToBeHiddenByLimitsWhereThereAreNone() {
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\ncriteria: {domain: 100}\ncoverage: {weighted: 20}\n");
    Programmes.write(folder.resolve("mentees.csv"), "id,domains\nE-1,law\nE-2,law\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,domains\nM-1,law\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains("Where to recruit: one more mentor with one seat")
        .noneMatch(line -> line.contains("limits"));
  }

  @Test
  void everybodyWithoutAMentorHasAChangeAndANearestMentor() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    WrittenTable unmatched = Programmes.table(Programmes.proposal(quarterly, 1), "unmatched.csv");

    assertThat(unmatched.rows())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(unmatched.cell(row, "cheapest_change")).isNotEmpty();
              assertThat(unmatched.cell(row, "closest_mentor_id")).isNotEmpty();
              assertThat(unmatched.cell(row, "closest_blocked_by")).isNotEmpty();
              assertThat(unmatched.cell(row, "competing_for").isEmpty())
                  .isEqualTo(!unmatched.cell(row, "reason").equals("no free seat"));
            });
  }

  @Test
  void explainSaysWhatWouldHelpOneMentee() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    WrittenTable unmatched = Programmes.table(Programmes.proposal(quarterly, 1), "unmatched.csv");
    List<String> row =
        unmatched.rows().stream()
            .filter(one -> unmatched.cell(one, "reason").equals("no free seat"))
            .findFirst()
            .orElseThrow();
    String id = unmatched.cell(row, "mentee_id");

    assertThat(Run.of("explain", quarterly, id).exits(0).lines())
        .contains(
            "  would help: %s: 1 more person (verified)"
                .formatted(unmatched.cell(row, "cheapest_change")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("  closest: " + unmatched.cell(row, "closest_mentor_id"))
                    .endsWith("but: " + unmatched.cell(row, "closest_blocked_by")));
    JsonNode json = Run.of("explain", "--json", quarterly, id).json();
    JsonNode help = json.at("/wouldHelp");
    assertThat(help.at("/change").asText()).isEqualTo(unmatched.cell(row, "cheapest_change"));
    assertThat(help.at("/least").asInt()).isEqualTo(1);
    assertThat(help.at("/most").asInt()).isEqualTo(1);
    assertThat(json.at("/withFreeSeat").asInt(-1)).isZero();
  }

  /** The seat that helps A-1 most is with B-1, whom an exclusion keeps from A-1. */
  static Path proposedDetour(Path folder) {
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\nrules: {exclusions: on}\ncriteria: {affinity: 100}\n");
    Programmes.write(folder.resolve("mentees.csv"), "id\nA-1\nA-2\nA-3\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,capacity\nB-1,1\nB-2,1\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        """
        mentee_id,mentor_id,affinity
        A-1,B-2,10
        A-2,B-1,90
        A-2,B-2,50
        A-3,B-1,95
        """);
    Programmes.write(folder.resolve("exclusions.csv"), "mentee_id,mentor_id\nA-1,B-1\nA-3,B-2\n");
    Run.of("run", folder).exits(0);
    return folder;
  }

  @Test
  void whoCannotHaveTheSeatIsToldThatSomebodyElseGetsIt() {
    Path programme = proposedDetour(folder.resolve("detour"));
    String way =
        "the rules do not allow B-1 for A-1: the seat goes to somebody else, and A-1 gets"
            + " one that becomes free by that";

    assertThat(Run.of("explain", programme, "A-1").exits(0).lines())
        .containsSequence(
            "  would help: one more seat with B-1: 1 more person (verified)", "    " + way);
    assertThat(Run.of("explain", "--json", programme, "A-1").json().at("/detour").asText())
        .isEqualTo(way);
    assertThat(Programmes.text(Programmes.proposal(programme).resolve("report.html")))
        .containsOnlyOnce("one more seat with B-1 (serves 1): " + way);
    assertThat(Run.of("explain", "--json", programme, "A-2").json().has("detour")).isFalse();
  }

  @Test
  void funnelEndsWithThoseWhoHaveAFreeSeat() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    Path proposal = Programmes.proposal(quarterly, 1);
    WrittenTable unmatched = Programmes.table(proposal, "unmatched.csv");

    List<List<String>> noSeat =
        unmatched.rows().stream()
            .filter(one -> unmatched.cell(one, "reason").equals("no free seat"))
            .toList();
    assertThat(noSeat)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(unmatched.cell(row, "steps")).matches("90( → [1-9]\\d*)* → 0");
              assertThat(Run.of("explain", quarterly, row.get(0)).exits(0).lines())
                  .contains("       0  with a free seat");
            });
    assertThat(Programmes.text(proposal.resolve("report.html")).split("</b> with a free seat<"))
        .hasSize(noSeat.size() + 1);
  }

  @Test
  void explainOfTheWholeSaysWhatHelpsWhereToRecruitAndWhichSeatsNobodyNeeds() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    Path proposal = Programmes.proposal(quarterly, 1);
    WrittenTable helps = Programmes.table(proposal, "what-helps.csv");
    WrittenTable mentors = Programmes.table(proposal, "mentors.csv");
    long free = Programmes.column(mentors, "free_seats").stream().mapToLong(Long::parseLong).sum();

    List<String> lines = Run.of("explain", quarterly).exits(0).lines();
    JsonNode json = Run.of("explain", "--json", quarterly).json();

    List<String> first = helps.rows().get(0);
    assertThat(lines)
        .containsSubsequence(
            "What would help",
            "  %s: %s more people (verified) · %s"
                .formatted(
                    helps.cell(first, "change"),
                    helps.cell(first, "serves"),
                    helps.cell(first, "serves_whom").replace(";", ",")),
            "Where to recruit: one more mentor with one seat",
            "Seats that nobody needs",
            "How groups fare")
        .anySatisfy(line -> assertThat(line).startsWith("  %d seats of ".formatted(free)));
    assertThat(json.at("/whatHelps")).hasSize(helps.rows().size());
    assertThat(json.at("/whatHelps/0/change").asText()).isEqualTo(helps.cell(first, "change"));
    assertThat(json.at("/freeSeats").properties())
        .extracting(seats -> seats.getValue().asLong())
        .satisfies(
            seats -> assertThat(seats.stream().mapToLong(Long::longValue).sum()).isEqualTo(free));
  }

  @Test
  void recruitingProfilesAreKindsEachOnce() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    WrittenTable helps = Programmes.table(Programmes.proposal(quarterly, 1), "what-helps.csv");
    List<String> profiles =
        Programmes.column(helps, "profile").stream().filter(cell -> !cell.isEmpty()).toList();

    assertThat(profiles)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            profile ->
                assertThat(profile)
                    .contains("stage ", "languages ")
                    .doesNotContain("strengths", "company stages", "ways of working"));
  }

  @Test
  void mentorKeptForOneMenteeIsOnTheProgrammesPageToo() {
    Path tiny = Programmes.proposed("tiny", folder);
    String kept = "one more mentor like E-204 but with languages Spanish, kept for E-104 by a pin";

    assertThat(Run.of("explain", tiny).exits(0).lines())
        .containsSubsequence(
            "What would help",
            "  A mentor more, see below. Nothing else that was tried by itself gives more people a mentor: a"
                + " seat more with a mentor who offers any, a rule relaxed or an exclusion lifted.",
            "Where to recruit: one more mentor with one seat",
            "  " + kept + ": 1 more person (verified), points of fit over all pairs: 80 more",
            "  A pin is a row of pins.csv in the programme's folder:" + " mentee_id, mentor_id.")
        .noneMatch(line -> line.contains("Nothing that was tried"));
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(tiny), "what-helps.csv"), "change"))
        .containsExactly(kept);
    assertThat(Programmes.firstRun("tiny", folder).lines())
        .contains("Helps most      " + kept + ": 1 more person (verified)");
  }

  @Test
  void whoeverIsServedByAPinAloneIsToldOnTheProgrammesPage() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    Path proposal = Programmes.proposal(quarterly, 1);
    List<String> cheapest =
        Programmes.column(Programmes.table(proposal, "unmatched.csv"), "cheapest_change").stream()
            .filter(change -> change.endsWith(" by a pin"))
            .toList();

    assertThat(cheapest).hasSizeGreaterThan(2);
    assertThat(Programmes.column(Programmes.table(proposal, "what-helps.csv"), "change"))
        .containsAll(cheapest);
    assertThat(Run.of("explain", quarterly).exits(0).out()).contains(cheapest);
  }

  /**
   * A1 and A7 could both have a mentor only at the cost of A5, for a reporting line shares none.
   */
  private void writeOneGivesWay() {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        program: Two for one
        cycle: c1
        defaults: none
        seed: 3
        ladder: [l1, l2, l3, l4, l5]
        rules:
          exclusions: on
          stage-gap: {least: 0, most: 3}
          language: on
        criteria:
          affinity: {points: 60, missing: none}
          equal: [{id: same-color, mentee: color, mentor: color, points: 40}]
        limits:
          no-shared-mentor-in-line: {hard: true}
        """);
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        id,stage,languages,color,excluded_mentors
        A1,l1,French,g,
        A2,l1,English; French,b,
        A3,l3,French,b,
        A4,l1,English; German,r,
        A5,l3,French,r,B2
        A6,l3,German,g,
        A7,l1,German,b,
        """);
    Programmes.write(
        folder.resolve("mentors.csv"),
        """
        id,stage,languages,color,capacity
        B1,l4,English,r,1
        B2,l3,English; French,r,2
        B3,l5,German; French,g,3
        """);
    Programmes.write(
        folder.resolve("people.csv"),
        """
        id,manager_id
        A1,
        A2,A1
        A3,
        A4,A2
        A5,
        A6,
        A7,A3
        B1,
        B2,
        B3,
        """);
    Programmes.write(
        folder.resolve("affinity.csv"),
        """
        mentee_id,mentor_id,affinity
        A1,B1,29
        A1,B2,73
        A1,B3,2
        A2,B1,22
        A2,B2,95
        A2,B3,79
        A3,B1,33
        A3,B2,65
        A3,B3,14
        A4,B1,94
        A4,B2,33
        A4,B3,75
        A5,B1,100
        A5,B2,4
        A5,B3,7
        A6,B1,66
        A6,B2,20
        A6,B3,91
        A7,B1,4
        A7,B2,34
        A7,B3,22
        """);
  }

  @Test
  void namesWhoeverLosesTheirMentor() {
    writeOneGivesWay();
    String change = "ask for \"stage 0 to 4 above\" of everybody";

    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains(
            "  " + change + ": 1 more person, counting that A5 loses a mentor (verified) · A1, A7");
    WrittenTable helps = Programmes.table(Programmes.proposal(folder, 1), "what-helps.csv");
    assertThat(helps.rows())
        .filteredOn(row -> helps.cell(row, "change").equals(change))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(helps.cell(row, "serves")).isEqualTo("1");
              assertThat(helps.cell(row, "serves_whom")).isEqualTo("A1; A7");
              assertThat(helps.cell(row, "who_loses")).isEqualTo("A5");
            });
    assertThat(Run.of("explain", "--json", folder).json().at("/whatHelps"))
        .filteredOn(help -> help.at("/change").asText().equals(change))
        .singleElement()
        .satisfies(help -> assertThat(help.at("/losingIds/0").asText()).isEqualTo("A5"));
  }

  @Test
  void whoDoesNotConsentIsNotSaidToHaveAMentor() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,name,stage,consent\na1,Ann,junior,no\na2,Al,junior,no\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,name,stage,capacity\nb1,Bob,senior,1\n");
    Programmes.write(folder.resolve("program.yaml"), "program: T\ncycle: c1\ndefaults: 1\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains("  Nobody who takes part, consents and wishes for a mentor is without one.");
  }
}
