package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.report.Sheet;

/** A proposal is published once it was reviewed, and not before. */
class PublishCommandTest {
  private final Path folder;

  PublishCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Run acceptRest(Path programme) {
    return Run.of("publish", "--accept-rest", "--reviewer", "Ana Lund", programme);
  }

  private static Path published(Path programme) {
    return programme.resolve("cycles").resolve("2027-Q1").resolve("published");
  }

  /** Fills a cell of a proposal's table, as somebody with a spreadsheet would. */
  static void fill(Path proposal, String file, String id, String column, String cell) {
    WrittenTable table = Programmes.table(proposal, file);
    int at = table.header().indexOf(column);
    List<List<String>> rows =
        table.rows().stream()
            .map(
                row -> {
                  List<String> cells = new ArrayList<>(row);
                  if (id.isEmpty() || row.get(0).equals(id)) {
                    cells.set(at, cell);
                  }
                  return List.copyOf(cells);
                })
            .toList();
    Programmes.write(proposal.resolve(file), new Sheet(table.header(), rows).bytes());
  }

  private static void keepAll(Path programme) {
    fill(Programmes.proposal(programme), "matches.csv", "", "decision", "keep");
  }

  @Test
  void undecidedPairsAreListedAndNothingIsPublished() {
    Path tiny = Programmes.proposed("tiny", folder);
    fill(Programmes.proposal(tiny), "matches.csv", "E-101", "decision", "Keep");

    Run run = Run.of("publish", tiny).exits(3);

    assertThat(run.err())
        .contains("Nothing was published.\nThese pairs are undecided:\n  E-102 with E-202\n")
        .doesNotContain("E-101");
    assertThat(published(tiny)).doesNotExist();
    assertThat(tiny.resolve("ledger.csv")).doesNotExist();
    JsonNode json = Run.of("publish", "--json", tiny).exits(3).json();
    assertThat(json.path("undecided")).hasSize(3);
    assertThat(json.path("ending").asText()).isEqualTo("refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void acceptingTheRestNeedsSomebodyWhoAnswersForIt(String nobody) {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("publish", "--accept-rest", tiny).exits(2).err()).contains("--reviewer");
    Run.of("publish", "--accept-rest", "--reviewer", nobody, tiny).exits(2);

    assertThat(published(tiny)).doesNotExist();
  }

  @Test
  void pairsThatNeedASecondLookAreNeverAcceptedWithTheRest() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    WrittenTable matches = Programmes.table(Programmes.proposal(quarterly), "matches.csv");

    Run run = Run.of("publish", quarterly, "--accept-rest", "--reviewer", "R", "--json").exits(3);

    List<String> expected =
        matches.rows().stream()
            .filter(row -> !matches.cell(row, "status").equals("ongoing"))
            .filter(
                row ->
                    !matches.cell(row, "look_first").isEmpty()
                        || !matches.cell(row, "unchecked_rules").isEmpty())
            .map(row -> matches.cell(row, "mentee_id") + " with " + matches.cell(row, "mentor_id"))
            .toList();
    assertThat(expected).isNotEmpty();
    JsonNode json = run.json();
    List<String> toKeep = new ArrayList<>();
    json.path("toKeep")
        .forEach(one -> toKeep.add(one.asText().replaceAll("(?: \\(pinned\\))?:.*", "")));
    assertThat(toKeep).isEqualTo(expected);
    assertThat(json.path("toKeep").toString()).contains("not checked: reporting-line");
    assertThat(json.path("undecided")).isEmpty();
  }

  @Test
  void pairWithAnUncheckedRuleNeedsAKeepEvenWhereNothingMarksIt() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("program.yaml"), "  affinity: 0\n");
    Programmes.write(tiny.resolve("people.csv"), "id,manager_id\nE-101,E-9\nE-9,E-8\nE-8,\n");
    Run.of("run", tiny).exits(0);
    WrittenTable matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    assertThat(Programmes.column(matches, "unchecked_rules")).contains("reporting-line");
    assertThat(Programmes.column(matches, "look_first")).containsOnly("");

    assertThat(acceptRest(tiny).exits(3).err()).contains(": not checked: reporting-line\n");

    keepAll(tiny);
    Run.of("publish", tiny).exits(0);
  }

  @ParameterizedTest
  @CsvSource({
    "not this,'',E-102 with E-202: not this",
    "not this,E-203,'E-102 with E-202: not this, E-203 instead'",
    "'',E-203,'E-102 with E-202: not this, E-203 instead'",
    "hold,'',mentee E-102: hold"
  })
  void decisionForOtherPairsAsksForARunFirst(String decision, String other, String words) {
    Path tiny = Programmes.proposed("tiny", folder);
    keepAll(tiny);
    fill(Programmes.proposal(tiny), "matches.csv", "E-102", "decision", decision);
    fill(Programmes.proposal(tiny), "matches.csv", "E-102", "other_mentor_id", other);

    assertThat(acceptRest(tiny).exits(3).err())
        .contains("These decisions ask for other pairs:\n  " + words + "\n")
        .contains("Run again first: matching run ")
        .doesNotContain("undecided");
    assertThat(published(tiny)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"unmatched.csv,E-104,mentee E-104: hold", "mentors.csv,E-203,mentor E-203: hold"})
  void holdOnSomebodyAsksForARunFirstAndHoldsInTheNextProposal(
      String file, String id, String words) {
    Path tiny = Programmes.proposed("tiny", folder);
    keepAll(tiny);
    fill(Programmes.proposal(tiny), file, id, "decision", "hold");

    assertThat(acceptRest(tiny).exits(3).err()).contains("  " + words + "\n");

    Run.of("run", tiny).exits(0);
    assertThat(Run.of("publish", tiny).exits(0).out()).contains("Pairs           4: kept 4\n");
    WrittenTable letters = Programmes.table(published(tiny), "mail-merge.csv");
    assertThat(Programmes.column(letters, "id")).doesNotContain(id);
    assertThat(Programmes.text(tiny.resolve("ledger.csv"))).doesNotContain(id + ",");
  }

  @Test
  void cellThatIsNoDecisionIsNamedAndNotGuessed() {
    Path tiny = Programmes.proposed("tiny", folder);
    keepAll(tiny);
    fill(Programmes.proposal(tiny), "matches.csv", "E-102", "decision", "perhaps");

    assertThat(acceptRest(tiny).exits(3).err())
        .contains("Nothing was published.\n", "proposal-1/matches.csv:3 (E3): ", "is no decision");
    assertThat(published(tiny)).doesNotExist();
  }

  @Test
  void decisionsInAFileCountAsThoseInTheTablesDo() {
    Path tiny = Programmes.proposed("tiny", folder);
    String input = Programmes.record(Programmes.proposal(tiny)).path("input").asText();
    StringBuilder decisions =
        new StringBuilder(
            "proposal,fingerprint,mentee_id,mentor_id,decision,other_mentor_id,decision_note\n");
    for (String pair : List.of("E-101,E-201", "E-102,E-202", "E-103,E-201")) {
      decisions.append("2027-Q1/proposal-1,").append(input).append(',').append(pair);
      decisions.append(",keep,,\n");
    }
    Path file = folder.resolve("downloaded.csv");
    Programmes.write(file, decisions.toString());

    assertThat(Run.of("publish", "--decisions", file, tiny).exits(3).err())
        .contains("These pairs are undecided:\n  E-105 with E-204\n")
        .doesNotContain("E-101");
    fill(Programmes.proposal(tiny), "matches.csv", "E-105", "decision", "keep");
    Programmes.write(tiny.resolve("decisions.csv"), decisions.toString());
    assertThat(Run.of("publish", tiny).exits(0).out()).contains("4: kept 4\n");
  }

  @Test
  void keepThatIsTakenBackIsUndecidedAgain() {
    Path tiny = Programmes.proposed("tiny", folder);
    keepAll(tiny);
    fill(Programmes.proposal(tiny), "unmatched.csv", "E-104", "decision", "hold");
    Run.of("run", tiny).exits(0);
    fill(Programmes.proposal(tiny, 2), "matches.csv", "E-102", "decision", "");

    assertThat(Run.of("publish", tiny).exits(3).err())
        .contains("undecided:\n  E-102 with E-202\n")
        .doesNotContain("E-101");
  }

  @Test
  void alteredProposalIsNotPublished() {
    Path tiny = Programmes.proposed("tiny", folder);
    keepAll(tiny);
    fill(Programmes.proposal(tiny), "matches.csv", "E-102", "mentor_name", "Somebody Else");

    Run run = Run.of("publish", tiny).exits(7);

    assertThat(run.err()).contains("Nothing was published.", "(E-102 with E-202) was changed");
    assertThat(published(tiny)).doesNotExist();
  }

  @Test
  void olderProposalIsPublishedOnlyIfItIsNamed() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-102,E-203\n");
    Run.of("run", tiny).exits(0);
    keepAll(tiny);

    assertThat(Run.of("publish", tiny).exits(3).err())
        .contains("this was decided on 2027-Q1/proposal-1, and the newest is 2027-Q1/proposal-2");
    assertThat(Run.of("publish", "--proposal", 9, tiny).exits(2).err())
        .contains("there is no proposal 9 of 2027-Q1");
    assertThat(Run.of("publish", "--proposal", 1, tiny).exits(0).out())
        .contains("proposal 1 is published");
    assertThat(Run.of("publish", "--proposal", 2, tiny).exits(3).err())
        .contains("2027-Q1 was published from proposal 1, and is closed.");
  }

  @Test
  void proposalOfItsOwnFolderAndMissingProposalAreWrongUsage() {
    Path tiny = Programmes.copy("tiny", folder);
    assertThat(Run.of("publish", tiny).exits(2).err()).contains("no proposal of 2027-Q1 yet");
    Run.of("run", tiny).exits(0);
    assertThat(Run.of("publish", Programmes.proposal(tiny)).exits(2).err())
        .contains("--proposal N");
  }

  @Test
  void pinnedPairsThatNeedNoSecondLookAndOngoingOnesNeedNoDecision() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-103,E-201\n");
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,E-201\nE-77,E-202\n");
    Run.of("run", tiny).exits(0);
    WrittenTable matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    for (List<String> row : matches.rows()) {
      if (matches.cell(row, "status").equals("new")) {
        fill(Programmes.proposal(tiny), "matches.csv", row.get(0), "decision", "keep");
      }
    }

    assertThat(Run.of("publish", tiny).exits(0).out()).contains("pinned 1 · goes on 2");

    WrittenTable pairs = Programmes.table(published(tiny), "pairs.csv");
    assertThat(Programmes.column(pairs, "mentee_id")).contains("E-77", "E-101", "E-102");
    assertThat(Programmes.column(pairs, "accepted")).contains("goes on", "pinned", "kept");
  }

  @Test
  void pinnedPairToLookAtFirstNeedsAKeep() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("pins.csv"),
        "mentee_id,mentor_id,override\nE-104,E-203,as Ana asked\nE-102,E-203,\n");
    Programmes.change(
        tiny.resolve("mentors.csv"), text -> text.replace("hiring,1\nE-204", "hiring,2\nE-204"));
    Programmes.change(
        tiny.resolve("mentees.csv"), text -> text.replace("English; Polish,feedback", ",feedback"));
    Run.of("run", tiny).exits(0);

    Run refused = Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(3);

    assertThat(refused.err())
        .contains(
            "These pairs need a decision of their own:\n  E-102 with E-203 (pinned): ",
            "not checked: language",
            "  E-104 with E-203 (pinned): low fit (40); pinned with an override\n",
            "Write keep beside each in matches.csv")
        .doesNotContain("Ana");
    fill(Programmes.proposal(tiny), "matches.csv", "E-102", "decision", "keep");
    fill(Programmes.proposal(tiny), "matches.csv", "E-104", "decision", "keep");
    assertThat(Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(0).out())
        .contains("kept 2")
        .doesNotContain("pinned", "Look first");
  }

  @Test
  void pinnedPairOfLowFitNeedsAKeepAndOneOfGoodFitNone() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-101,E-202\nE-102,E-203\n");
    Run.of("run", tiny).exits(0);
    WrittenTable matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    List<String> low =
        matches.rows().stream()
            .filter(row -> matches.cell(row, "status").equals("pinned"))
            .filter(row -> !matches.cell(row, "look_first").isEmpty())
            .map(row -> matches.cell(row, "mentee_id"))
            .toList();
    assertThat(low).isNotEmpty();

    Run refused = acceptRest(tiny).exits(3);

    low.forEach(id -> assertThat(refused.err()).contains("  " + id + " with "));
    low.forEach(id -> fill(Programmes.proposal(tiny), "matches.csv", id, "decision", "keep"));
    acceptRest(tiny).exits(0);
  }

  @Test
  void saysOfManyPairsHowManyThereAre() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    Run run = Run.of("publish", quarterly).exits(3);

    assertThat(run.err().lines().count()).isLessThan(30);
    assertThat(run.err()).containsPattern("\n  and [0-9]+ more\nWrite keep beside each");
    assertThat(acceptRest(quarterly).exits(3).err()).doesNotContain(" more\nWrite keep");
  }

  @Test
  void saysOfPeopleWhoAreHeldBackThatNothingIsWrittenToThem() {
    Path tiny = Programmes.proposed("tiny", folder);
    fill(Programmes.proposal(tiny), "matches.csv", "E-105", "decision", "hold");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("publish", tiny, "--accept-rest", "--reviewer", "R").exits(0).out())
        .contains("Not written to  1 held back by a decision")
        .doesNotContain("take no part");
  }

  @Test
  void publishingTwiceChangesNothingAndSaysSo() {
    Path tiny = Programmes.proposed("tiny", folder);
    acceptRest(tiny).exits(0);
    SortedMap<String, byte[]> before = Programmes.below(tiny);

    Run again = Run.of("publish", tiny).exits(0);

    assertThat(again.out()).contains("2027-Q1 is published already, from proposal 1");
    assertThat(Run.of("publish", "--json", tiny).exits(0).json().path("written").asBoolean())
        .isFalse();
    assertThat(Programmes.below(tiny).keySet()).isEqualTo(before.keySet());
    Programmes.below(tiny)
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
  }

  @Test
  void publishedCycleIsClosedForRuns() {
    Path tiny = Programmes.proposed("tiny", folder);
    acceptRest(tiny).exits(0);
    Programmes.append(tiny.resolve("mentees.csv"), "E-110,New,junior,English,planning\n");

    assertThat(Run.of("run", tiny).exits(3).err())
        .contains("2027-Q1 is published; start the next cycle.");
    Run.of("verify", tiny).exits(0);
    Run.of("explain", tiny, "E-104").exits(0);
    Run.of("check", tiny).exits(0);
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);
  }

  @Test
  void lettersTellEachSideWhatItMayReadAndNothingElse() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    keepAll(quarterly);
    Run.of("publish", quarterly).exits(0);
    WrittenTable letters = Programmes.table(published(quarterly), "mail-merge.csv");

    assertThat(letters.rows().stream().map(row -> row.get(0) + " " + row.get(1)))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(200);
    for (List<String> row : letters.rows()) {
      String all = String.join(" ", row.subList(letters.header().indexOf("reason"), row.size()));
      assertThat(all)
          .doesNotContain(" of 15)", "rating", "asked for", "rank", "urgent", "waiting", "score")
          .doesNotContain("returning from leave")
          .doesNotContainPattern("fit \\d|\\(\\d");
      if (letters.cell(row, "role").equals("mentor")) {
        assertThat(all).doesNotContain("to be developed", "became strong");
      }
    }
    assertThat(letters.rows().toString()).contains("is strong in what is to be developed");
  }

  @Test
  void mentorReadsDevelopmentAreasOnlyWhereTheMenteeAgrees() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("mentees.csv"),
        text ->
            text.replace("development_areas\n", "development_areas,shares_development_areas\n")
                .replace("public speaking\n", "public speaking,yes\n")
                .replace("feedback; negotiation\n", "feedback; negotiation,no\n")
                .replace(",negotiation\n", ",negotiation,perhaps\n"));
    Run.of("run", tiny).exits(0);
    acceptRest(tiny).exits(0);
    WrittenTable letters = Programmes.table(published(tiny), "mail-merge.csv");

    List<String> why =
        letters.rows().stream()
            .filter(row -> letters.cell(row, "role").equals("mentor"))
            .map(row -> letters.cell(row, "partner_1_why") + letters.cell(row, "partner_2_why"))
            .filter(text -> text.contains("to be developed"))
            .toList();
    assertThat(why)
        .hasSize(1)
        .first()
        .asString()
        .contains("planning")
        .doesNotContain("negotiation");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void waitingAndUnusedPeopleAreToldNothingOfOthers() {
    Path quarterly = Programmes.proposed("quarterly", folder);
    keepAll(quarterly);
    Run run = Run.of("publish", quarterly).exits(0);

    WrittenTable waiting = Programmes.table(published(quarterly), "waiting.csv");
    assertThat(Programmes.column(waiting, "reason"))
        .isNotEmpty()
        .containsOnly(
            "no mentor of this round fits the rules of the programme",
            "more people looked for a mentor than there was room for");
    WrittenTable notUsed = Programmes.table(published(quarterly), "mentors-not-used.csv");
    assertThat(Programmes.column(notUsed, "reason")).containsOnly("no mentee in this round");
    assertThat(run.out()).contains("who take no part or have not consented");
    WrittenTable unmatched = Programmes.table(Programmes.proposal(quarterly), "unmatched.csv");
    List<String> silent =
        unmatched.rows().stream()
            .filter(row -> unmatched.cell(row, "reason").matches("not (consenting|taking part).*"))
            .map(row -> row.get(0))
            .toList();
    assertThat(silent).isNotEmpty();
    assertThat(Programmes.column(waiting, "mentee_id")).doesNotContainAnyElementsOf(silent);
    assertThat(Programmes.column(Programmes.table(published(quarterly), "mail-merge.csv"), "id"))
        .doesNotContainAnyElementsOf(silent);
  }

  @Test
  void terminalNamesNobody() {
    Path spring = Programmes.copy("exports/bamboohr", folder);
    Run.of("run", spring).exits(0);

    assertThat(Run.of("publish", spring).exits(3).err())
        .contains("[inputs/mentees.csv:")
        .doesNotContain("@");
    Path cycle = Programmes.proposal(spring).resolve("..");
    keepAll(spring);
    assertThat(acceptRest(spring).exits(0).said()).doesNotContain("@", "Ana");
    assertThat(Programmes.text(cycle.resolve("published").resolve("publication.json")))
        .contains("\"reviewer\" : \"Ana Lund\"");
  }

  @Test
  void invitationsAreWrittenWhereThePolicyGivesADay() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("program.yaml"), "cycle_starts: 2027-01-11\ncycle_ends: 2027-03-31\n");
    Programmes.change(
        tiny.resolve("mentees.csv"),
        text -> text.replace("Amira Haddad", "\"Amira, Haddad; \\ BEGIN:VALARM\nX:1\""));
    Run.of("run", tiny).exits(0);
    acceptRest(tiny).exits(0);

    WrittenTable pairs = Programmes.table(published(tiny), "pairs.csv");
    assertThat(Programmes.column(pairs, "cycle_starts")).containsOnly("2027-01-11");
    assertThat(Programmes.column(pairs, "cycle_ends")).containsOnly("2027-03-31");
    assertThat(Programmes.column(pairs, "invitation"))
        .startsWith("invitations/pair-00001.ics", "invitations/pair-00002.ics");
    String first = Programmes.text(published(tiny).resolve("invitations/pair-00001.ics"));
    assertThat(first)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("\r\nDTSTAMP:20270111T000000Z\r\n", "\r\nDTSTART;VALUE=DATE:20270111\r\n")
        .containsPattern("\r\nUID:[0-9a-f]{32}@matching\r\n")
        .contains("SUMMARY:Tiny mentoring: Amira\\, Haddad\\;")
        .doesNotContain("\r\nX:1", "\nBEGIN:VALARM");
    assertThat(first.lines().filter(line -> line.startsWith("BEGIN:"))).hasSize(2);
  }

  @Test
  void daysOfThePolicyAreOfItsOwnCycleAlone() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("program.yaml"), "cycle_starts: 2027-01-11\ncycle_ends: 2027-03-31\n");

    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);
    Run.of("publish", "--cycle", "2027-Q2", "--accept-rest", "--reviewer", "Ana Lund", tiny)
        .exits(0);

    assertThat(Run.of("check", "--cycle", "2027-Q2", tiny).out())
        .contains(
            "cycle_starts and cycle_ends are of 2027-Q1 and left out in 2027-Q2. Write the cycle")
        .contains("--set cycle_starts=");
    assertThat(Run.of("check", tiny).out()).doesNotContain("left out in");
    Path published = tiny.resolve("cycles").resolve("2027-Q2").resolve("published");
    assertThat(Programmes.text(published.resolve("pairs.csv"))).doesNotContain("2027-01-11");
    assertThat(Programmes.names(published)).doesNotContain("invitations");
    assertThat(Programmes.text(tiny.resolve("ledger.csv"))).doesNotContain("2027-01-11");
  }

  @Test
  void daysGivenForAnotherCycleCountThere() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("program.yaml"), "cycle_starts: 2027-01-11\n");
    String days = "cycle_starts=2027-04-05";

    assertThat(Run.of("check", "--cycle", "2027-Q2", "--set", days, tiny).out())
        .doesNotContain("left out in");
    Run.of("run", "--cycle", "2027-Q2", "--set", days, tiny).exits(0);

    assertThat(Programmes.text(tiny.resolve("cycles/2027-Q2/proposal-1/inputs/program.yaml")))
        .contains("2027-04-05");
  }

  @Test
  void noInvitationWithoutADay() {
    Path tiny = Programmes.proposed("tiny", folder);
    acceptRest(tiny).exits(0);

    assertThat(Programmes.names(published(tiny)))
        .containsExactly(
            "mail-merge.csv",
            "mentors-not-used.csv",
            "pairs.csv",
            "publication.json",
            "waiting.csv");
  }

  @Test
  void hostileNamesAreTextInEveryFile() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("mentees.csv"),
        text ->
            text.replace("Amira Haddad", "\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")
                .replace("Diego Fuentes", "@SUM(A1)"));
    Run.of("run", tiny).exits(0);
    acceptRest(tiny).exits(0);

    Programmes.below(published(tiny))
        .forEach(
            (name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContainPattern("(^|[,\n\"])[=@]"));
    assertThat(Programmes.column(Programmes.table(published(tiny), "pairs.csv"), "mentee_name"))
        .contains("=HYPERLINK(\"http://x\",\"y\")");
  }

  @Test
  void sameInputGivesTheSameBytes() {
    SortedMap<String, byte[]> one = publishedIn(folder.resolve("one"));
    SortedMap<String, byte[]> two = publishedIn(folder.resolve("two"));

    assertThat(two.keySet()).isEqualTo(one.keySet()).hasSize(10);
    one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
  }

  private static SortedMap<String, byte[]> publishedIn(Path folder) {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("program.yaml"), "cycle_starts: 2027-01-11\n");
    Run.of("run", tiny).exits(0);
    acceptRest(tiny).exits(0);
    SortedMap<String, byte[]> files = Programmes.below(published(tiny));
    files.put(
        "ledger.csv", Programmes.text(tiny.resolve("ledger.csv")).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  @Test
  void damagedRecordOfAPublicationIsNeverWrittenOver() {
    Path tiny = Programmes.proposed("tiny", folder);
    acceptRest(tiny).exits(0);
    Programmes.write(published(tiny).resolve("publication.json"), "{");

    assertThat(Run.of("publish", tiny).exits(3).err())
        .contains("publication.json cannot be read. Restore it");
  }

  @Test
  void ledgerWithoutItsPublicationIsNeverWrittenTwice() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    acceptRest(tiny).exits(0);
    String ledger = Programmes.text(tiny.resolve("ledger.csv"));
    Files.move(published(tiny), tiny.resolve("elsewhere"));

    assertThat(acceptRest(tiny).exits(3).err()).contains("ledger.csv has rows of 2027-Q1, but ");
    assertThat(Programmes.text(tiny.resolve("ledger.csv"))).isEqualTo(ledger);
  }
}
