package org.mentormatching.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;

class ExplainCommandTest {
  private final Path folder;

  ExplainCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The lines of an answer without the last one, which tells the proposal. */
  private static List<String> answer(Run run) {
    List<String> lines = run.exits(0).lines();
    assertThat(lines.get(lines.size() - 1)).matches("This is about proposal \\d+ of \\S+\\.");
    return lines.subList(0, lines.size() - 2);
  }

  @Test
  void everyAnswerEndsWithTheProposalThatItIsAbout() {
    Path tiny = Programmes.proposed("tiny", folder);
    Run.of("run", "--set", "criteria.path=50", tiny).exits(0);

    for (List<Object> people :
        List.<List<Object>>of(List.of(), List.of("E-101"), List.of("E-101", "E-202"))) {
      List<Object> arguments = new ArrayList<>(List.of("explain", tiny));
      arguments.addAll(people);
      assertThat(Run.of(arguments.toArray()).exits(0).lines())
          .endsWith("", "This is about proposal 2 of 2027-Q1.");
    }
    JsonNode json = Run.of("explain", "--json", tiny, "E-101").json();
    assertThat(json.at("/cycle").asText()).isEqualTo("2027-Q1");
    assertThat(json.at("/proposal").asInt()).isEqualTo(2);
  }

  @Test
  void pairThatIsMadeShowsItsPoints() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101", "E-201").exits(0).lines())
        .startsWith(
            "E-101 with E-201: a pair of the proposal · fit 70 of 100 · 100 % known", "", "Points")
        .anySatisfy(line -> assertThat(line).contains("30 of 60", "planning"))
        .anySatisfy(line -> assertThat(line).contains("40 of 40", "senior"));
  }

  @Test
  void pairThatIsAllowedSaysSo() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101", "E-202").exits(0).lines().get(0))
        .isEqualTo(
            "E-101 with E-202: allowed, but others were better for the whole · fit 20 of 100"
                + " · 100 % known");
  }

  @Test
  void pairWhoseSeatGoesOnIsNotSaidToHaveLost() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    assertThat(Run.of("explain", quarterly, "E-0428", "E-0427").exits(0).lines().get(0))
        .startsWith(
            "E-0428 with E-0427: allowed, but the mentor's only seat is taken by a pair that goes on"
                + " or is pinned · fit ");
    assertThat(
            Run.of("explain", "--json", quarterly, "E-0428", "E-0427")
                .json()
                .at("/pair/outcome")
                .asText())
        .isEqualTo("no-seat-open");
  }

  @Test
  void pairThatIsAllowedHasItsPriceAndWhoWouldMove() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(answer(Run.of("explain", tiny, "E-101", "E-202")))
        .endsWith(
            "",
            "If this pair had to be made",
            "  points of fit, of 100 a pair, over all pairs: 70 less",
            "  E-101 gets E-202 instead of E-201",
            "  E-102 gets E-201 instead of E-202");
    JsonNode price = Run.of("explain", "--json", tiny, "E-101", "E-202").json().at("/otherwise");
    assertThat(price.at("/certainty").asText()).isEqualTo("exact");
    assertThat(price.at("/more/fit").asLong()).isEqualTo(-7_000);
    assertThat(price.at("/moves/1/to").asText()).isEqualTo("E-201");
  }

  @Test
  void pairThatIsMadeSaysWhatItsLossWouldCost() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101", "E-201").exits(0).lines())
        .contains("If this pair were not made", "  E-101 gets E-202 instead of E-201");
  }

  @Test
  void pairThatCannotBeHasNoPrice() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-104", "E-201").out()).doesNotContain("If this pair");
  }

  @Test
  void proposalProvenUnderLimitsSaysWhatAnotherDecisionCostsExactly() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    assertThat(Run.of("explain", quarterly, "E-0103", "E-0489").exits(0).lines())
        .containsSubsequence(
            "If this pair were not made, with the limits",
            "  points of fit, of 100 a pair, over all pairs: 5.83 less",
            "  E-0103 gets E-0259 instead of E-0489")
        .noneMatch(line -> line.contains("Search found this"));
    JsonNode otherwise =
        Run.of("explain", "--json", quarterly, "E-0103", "E-0489").json().get("otherwise");
    assertThat(otherwise.get("certainty").asText()).isEqualTo("exact");
    assertThat(otherwise.at("/more/fit").asLong()).isEqualTo(-583);
  }

  @Test
  void pairThatCostsPointsUnderLimitsIsSaidToHaveLost() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    assertThat(answer(Run.of("explain", quarterly, "E-0372", "E-0463")))
        .anySatisfy(
            line -> assertThat(line).isEqualTo("If this pair had to be made, with the limits"))
        .first()
        .asString()
        .startsWith("E-0372 with E-0463: allowed, but others were better for the whole · fit ");
  }

  @Test
  void pairThatAHardLimitClosesBesideAPinNamesTheLimit() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    Run run = Run.of("explain", quarterly, "E-0435", "E-0671").exits(0);
    assertThat(run.lines().get(0))
        .startsWith("E-0435 with E-0671: allowed, but closed by \"")
        .contains("beside pairs that go on or are pinned");
    assertThat(run.out()).doesNotContain("If this pair");
    JsonNode json = Run.of("explain", "--json", quarterly, "E-0435", "E-0671").json();
    assertThat(json.at("/pair/outcome").asText()).isEqualTo("limit-closed");
    assertThat(json.at("/closedSeat/obstacles/0/limitId").asText()).isEqualTo("hours");
  }

  private static long fit(Path proposal) {
    JsonNode objective = Programmes.record(proposal).get("objective");
    return objective.get(objective.size() - 1).get("value").asLong();
  }

  @Test
  void whatSearchFindsIsWhatTheNextRunProposes() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    JsonNode otherwise =
        Run.of("explain", "--json", quarterly, "E-0103", "E-0489").json().get("otherwise");
    long before = fit(Programmes.proposal(quarterly, 1));

    Programmes.append(quarterly.resolve("exclusions.csv"), "E-0103,E-0489,not these two\n");
    Run.of("run", quarterly).exits(0);

    assertThat(fit(Programmes.proposal(quarterly, 2)) - before)
        .isEqualTo(otherwise.at("/more/fit").asLong());
  }

  @Test
  void pairThatIsRefusedNamesEveryRule() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-104", "E-201").exits(0).out())
        .contains("E-104 with E-201: not allowed", "Refused by")
        .contains("stage 1 to 3 above")
        .contains("common language", "the mentee speaks Spanish");
  }

  @Test
  void orderOfTheTwoDoesNotMatter() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-201", "E-101").out())
        .isEqualTo(Run.of("explain", tiny, "E-101", "E-201").out());
  }

  @Test
  void menteeWithoutMentorSeesTheFunnel() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(answer(Run.of("explain", tiny, "E-104")))
        .containsExactly(
            "E-104 as mentee: no mentor",
            "  0 of 1 mentors wished for: no mentor allowed",
            "       4  all mentors",
            "       4  not the same person",
            "       3  stage 1 to 3 above",
            "       0  common language; without this rule alone 3 more mentors",
            "  would help: one more mentor like E-204 but with languages Spanish, kept for E-104 by a pin:"
                + " 1 more person (verified)",
            "  A pin is a row of pins.csv in the programme's folder: mentee_id, mentor_id.",
            "  closest: E-204, fit 80 of 100, but: the mentee speaks Spanish, the mentor English, Portuguese");
  }

  @Test
  void mentorWithoutConsentIsNamedAndOffersNoFreeSeat() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("mentors.csv"),
        """
        id,stage,languages,capacity,consent,active
        E-201,senior,English,2,yes,yes
        E-202,lead,English,1,,yes
        E-203,head,English,1,yes,no
        """);

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out()).contains("1 of 3 in use · 2 with nobody · 0 seats free");
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(tiny), "mentors.csv"), "free_seats"))
        .containsExactly("0", "0", "0");
    assertThat(answer(Run.of("explain", tiny, "E-202")))
        .containsExactly(
            "E-202 as mentor: 0 of 1 seats taken",
            "  nobody new is allowed: the mentor has not consented to being matched");
    assertThat(answer(Run.of("explain", tiny, "E-203")))
        .endsWith("  nobody new is allowed: the mentor does not take part in this cycle");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void mentorSeesTheMentees() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(answer(Run.of("explain", tiny, "E-201")))
        .containsExactly(
            "E-201 as mentor: 2 of 2 seats taken",
            "  E-101 · fit 70 of 100 · new",
            "  E-103 · fit 100 of 100 · new");
    assertThat(answer(Run.of("explain", tiny, "E-203")))
        .containsExactly(
            "E-203 as mentor: 0 of 1 seats taken",
            "  2 mentees are allowed, all of whom have every mentor wished for elsewhere");
  }

  @Test
  void mentorWhomTheRulesLeaveNobodySeesTheFunnel() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("mentors.csv"), "E-205,Lone Elf,lead,Sindarin,x,1\n");
    Run.of("run", tiny).exits(0);

    assertThat(answer(Run.of("explain", tiny, "E-205")))
        .containsExactly(
            "E-205 as mentor: 0 of 1 seats taken",
            "  no mentee is allowed",
            "       5  all mentees",
            "       5  not the same person",
            "       4  stage 1 to 3 above",
            "       0  common language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E-0101",
        "e-0101",
        "anneliese.haller@example.org",
        "ANNELIESE.Haller@Example.ORG",
        " anneliese.haller@example.org ",
        "Anneliese Haller",
        "anneliese haller"
      })
  void personIsFoundByIdAddressAndName(String person) {
    Path quarterly = Programmes.proposed("quarterly", folder);

    Run run = Run.of("explain", quarterly, person).exits(0);

    assertThat(run.lines().get(0)).startsWith("E-0101 as mentee: 1 mentor");
    assertThat(run.out()).doesNotContainIgnoringCase("haller");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomasz Wójcik",
        "tomasz wojcik",
        "Wójcik, Tomasz",
        "wojcik tomasz",
        "Tomasz",
        "wojc",
        "to woj",
        "cik"
      })
  void personIsFoundByAnyPartOfANameThatNobodyElseHas(String person) {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, person).exits(0).lines().get(0))
        .isEqualTo("E-102 as mentee: 1 mentor");
  }

  @Test
  void lettersThatNoAccentMakesAreFoundByPlainOnes() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"), "E-107,Łukasz Bjørn Æsir,junior,English,planning\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny, "aesir bjorn lukasz").exits(0).out()).startsWith("E-107 ");
  }

  @Test
  void wholeWordsGoBeforeBeginningsOfWords() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        "E-107,Robin Vale,junior,English,planning\nE-108,Robina Vale,junior,English,hiring\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny, "robin").exits(0).out()).startsWith("E-107 ");
    assertThat(Run.of("explain", tiny, "robi").exits(2).err())
        .contains("Use the id: E-107, E-108")
        .doesNotContainIgnoringCase("robin");
    assertThat(Run.of("explain", tiny, "vale vale").exits(2).err()).contains("nobody");
    assertThat(Run.of("explain", tiny, "r").exits(2).err()).contains("nobody");
  }

  @Test
  void partThatARowSetAsideSharesIsAsked() {
    Path tiny = withRowsSetAside();
    Programmes.append(tiny.resolve("mentees.csv"), "E-108,Odd Fellow,junior,English,planning\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny, "odd").exits(2).err())
        .contains("Use the id: E-107, E-108, E-205");
  }

  @Test
  void personInBothRolesIsExplainedInBoth() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"), "E-202,Marta Zając,lead,English; Polish,strategy\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny, "E-202").exits(0).out())
        .contains("E-202 as mentee: ", "E-202 as mentor: ");
    assertThat(Run.of("explain", tiny, "Marta Zając").exits(0).out())
        .contains("E-202 as mentee: ", "E-202 as mentor: ");
    assertThat(Run.of("explain", tiny, "E-202", "E-202").exits(0).out())
        .contains("E-202 with E-202: not allowed", "not the same person");
  }

  @Test
  void sharedNameIsAnsweredWithTheIds() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        """
        E-107,Robin Vale,junior,English,planning
        E-106,ROBIN VALE,junior,English,hiring
        """);
    Run.of("run", tiny).exits(0);

    Run run = Run.of("explain", tiny, "robin vale").exits(2);

    assertThat(run.err()).contains("Use the id: E-106, E-107").doesNotContainIgnoringCase("robin");
  }

  @Test
  void nameSharedAcrossTheRolesIsAnsweredWithTheIds() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("mentees.csv"), "E-107,Chen Yulan,junior,English,planning\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny, "Chen Yulan").exits(2).err())
        .contains("Use the id: E-107, E-201");
  }

  @Test
  void idThatTwoPeopleHaveIsExplainedForBothRoles() {
    Path grades = Programmes.copy("grades", folder);
    Path pool = grades.resolve("mentorenpool.csv");
    Programmes.write(
        pool,
        new String(Programmes.below(grades).get("mentorenpool.csv"), ISO_8859_1)
            .replace("\n1;", "\n100673;")
            .getBytes(ISO_8859_1));
    Run.of("run", grades).exits(0);

    assertThat(Run.of("explain", grades, "100673").exits(0).out())
        .contains("100673 as mentee: ", "100673 as mentor: ");
    assertThat(Run.of("explain", grades, "100673", "100673").exits(0).out())
        .contains("100673 with 100673: ");
  }

  @Test
  void alteredFindingsAreNotRepeated() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("findings.json"),
        text -> text.replace("EVERY_BEST_RESULT", "SOME_BEST_RESULTS"));

    for (Run run :
        List.of(
            Run.of("explain", tiny, "E-104").exits(7),
            Run.of("explain", tiny, "E-103", "E-201").exits(7),
            Run.of("verify", tiny).exits(7))) {
      assertThat(run.err()).contains("findings.json is not as it was written");
    }
  }

  @Test
  void alteredProposalIsNotExplained() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("inputs").resolve("mentees.csv"),
        text -> text.replace("Spanish", "English"));

    assertThat(Run.of("explain", tiny, "E-104").exits(7).err())
        .contains("altered", "matching verify " + tiny);
  }

  @Test
  void onePersonTwiceIsNoPair() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101", "E-101").exits(2).err())
        .contains("both words name the same person, who is a mentee only");
    assertThat(Run.of("explain", tiny, "E-101", "E-102").exits(2).err())
        .contains("these two are both mentees");
  }

  @Test
  void rowOfMatchesThatWasChangedIsNamed() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    Programmes.change(matches, text -> text.replaceFirst("E-101(,[^,]*),E-201", "E-101$1,E-202"));

    for (Run run :
        List.of(
            Run.of("explain", tiny).exits(7),
            Run.of("explain", tiny, "E-101").exits(7),
            Run.of("explain", tiny, "E-101", "E-202").exits(7))) {
      assertThat(run.err()).contains("altered", "matching verify " + tiny, "matches.csv: row 2 ");
    }
  }

  @Test
  void decisionsInMatchesAreNoAlteration() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(tiny).resolve("matches.csv");
    String before = Run.of("explain", tiny, "E-101").exits(0).out();
    int decision =
        List.of(Programmes.text(matches).lines().findFirst().orElseThrow().split(","))
            .indexOf("decision");
    assertThat(decision).isEqualTo(4);
    Programmes.change(matches, text -> text.replaceFirst("(E-101(?:,[^,]*){3},)", "$1keep"));

    assertThat(Programmes.text(matches)).contains(",keep,");
    assertThat(Run.of("explain", tiny, "E-101").exits(0).out()).isEqualTo(before);
  }

  @Test
  void proposalsOwnFolderIsExplainedToo() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", Programmes.proposal(tiny), "E-104").exits(0).out())
        .startsWith("E-104 as mentee: no mentor");
  }

  @Test
  void saysWhyTheFilesLeaveSomebodyOutAndKnowsStaffNumbers() {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        defaults: 1
        files:
          mentees: {name: mentees.csv, where: {Finished: [yes]}}
          people: {name: people.csv, where: {Status: [active]}}
        """);
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        Email,Name,Level,Finished
        a@r.example,Ada Quist,junior,yes
        b@r.example,Bo Ranke,junior,no
        c@r.example,Cy Tamm,junior,yes
        """);
    Programmes.write(folder.resolve("mentors.csv"), "Email,Level\np@r.example,senior\n");
    Programmes.write(
        folder.resolve("people.csv"),
        """
        Staff number,Email,Status
        00017,a@r.example,active
        00018,p@r.example,active
        00019,c@r.example,left
        """);
    Run.of("run", folder).exits(0);

    assertThat(answer(Run.of("explain", folder, "Bo Ranke")))
        .containsExactly("mentees.csv:3 as mentee: left out by \"Finished\" (mentees.csv:3)");
    assertThat(answer(Run.of("explain", folder, "c@r.example")))
        .containsExactly(
            "mentees.csv:4 as mentee: left out by \"Status\" in people.csv (mentees.csv:4)");
    assertThat(Run.of("explain", "--json", folder, "mentees.csv:4").json().at("/leftOut/0/place"))
        .hasToString("\"mentees.csv:4\"");
    assertThat(Run.of("explain", folder, "00017").exits(0).out())
        .startsWith("[inputs/mentees.csv:2] as mentee:");
    assertThat(Run.of("explain", folder, "00017", "00018").exits(0).out()).contains(" with ");
    Run.of("explain", folder, "00019x").exits(2);
  }

  private Path withRowsSetAside() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        ",Nameless One,junior,English,planning\nE-107,Odd Stage,wizard,English,planning\n");
    Programmes.append(tiny.resolve("mentors.csv"), "E-205,Odd Capacity,lead,English,x,many\n");
    Run.of("run", tiny).exits(0);
    return tiny;
  }

  @Test
  void saysThatARowWasSetAsideAndWhy() {
    Path tiny = withRowsSetAside();
    String mentee = "E-107 as mentee: the row was set aside (mentees.csv:8)";
    String mentor = "E-205 as mentor: the row was set aside (mentors.csv:6)";

    assertThat(answer(Run.of("explain", tiny, "E-107")))
        .containsExactly(
            mentee,
            "  mentees.csv:8 (C8): column \"stage\": \"wizard\" is not on the ladder. Write one of"
                + " student, junior, professional, senior, lead, head, director, executive, or say under"
                + " values: in program.yaml which of them it is.");
    assertThat(Run.of("explain", tiny, "odd stage").exits(0).lines()).contains(mentee);
    assertThat(Run.of("explain", tiny, "Odd Capacity").exits(0).lines().get(0)).isEqualTo(mentor);
    assertThat(Run.of("explain", tiny, "mentees.csv:7").exits(0).lines().get(0))
        .isEqualTo("mentees.csv:7 as mentee: the row was set aside (mentees.csv:7)");
    assertThat(Run.of("explain", tiny, "E-107", "E-205").exits(0).lines()).contains(mentee, mentor);
    assertThat(Run.of("explain", tiny, "E-101", "E-205").exits(0).lines()).contains(mentor);
    assertThat(Run.of("explain", "--json", tiny, "E-107").json().at("/setAside/0/place").asText())
        .isEqualTo("mentees.csv:8");
    Run.of("explain", tiny, "E-108").exits(2);
  }

  @Test
  void mentorsSetAsideStandInTheTableOfMentors() {
    Path proposal = Programmes.proposal(withRowsSetAside());

    WrittenTable mentors = Programmes.table(proposal, "mentors.csv");

    List<String> row = mentors.rows().get(mentors.rows().size() - 1);
    assertThat(row.subList(0, 7)).containsExactly("E-205", "Odd Capacity", "", "", "", "", "");
    assertThat(mentors.cell(row, "set_aside")).contains("\"many\" is not a whole number");
    assertThat(mentors.cell(row, "source_file")).isEqualTo("mentors.csv");
    assertThat(mentors.cell(row, "source_line")).isEqualTo("6");
    Run.of("verify", proposal).exits(0);
    Programmes.change(
        proposal.resolve("mentors.csv"), text -> text.replace("Odd Capacity", "Even Capacity"));
    assertThat(Run.of("verify", proposal).exits(7).err())
        .contains("mentors.csv: row 6 (mentors.csv:6) was changed");
  }

  @Test
  void pairWithoutReasonsIsSaidToEarnNothing() {
    Programmes.write(folder.resolve("program.yaml"), "defaults: none\ncriteria: {domain: 100}\n");
    Programmes.write(folder.resolve("mentees.csv"), "id,domains\nE-1,law\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,domains\nM-1,finance\n");
    Run.of("run", folder).exits(0);

    assertThat(Run.of("explain", folder, "E-1").exits(0).lines())
        .containsSequence("  M-1 · fit 0 of 100 · new", "    nothing earns points");
  }
}
