package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

class PinsTest {
  private final Path folder;

  PinsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path pinning(String... pins) {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("pins.csv"),
        "mentee_id,mentor_id,override\n" + String.join("\n", pins) + "\n");
    return tiny;
  }

  private static String refused(Path programme) {
    Run run = Run.of("run", programme).exits(4);
    assertThat(run.out()).isEmpty();
    assertThat(programme.resolve("cycles")).doesNotExist();
    return run.err();
  }

  @Test
  void pinAgainstRuleIsRefused() {
    assertThat(refused(pinning("E-104,E-202,"))).contains("pin E-104 with E-202: rule language:");
  }

  @Test
  void refusedPinIsNamedByItsOwnLineAndPeopleByTheirRowsWhereIdsAreAddresses() {
    Programmes.write(folder.resolve("mentees.csv"), "Email,Level\na@r.example,senior\n");
    Programmes.write(folder.resolve("mentors.csv"), "Email,Level\n\np@r.example,junior\n");
    Programmes.write(folder.resolve("pins.csv"), "Mentee,Mentor\na@r.example,p@r.example\n");

    assertThat(Run.of("run", folder).exits(4).err())
        .contains("  pins.csv:2: pin mentees.csv:2 with mentors.csv:3: rule stage-gap:")
        .doesNotContain("inputs/", "@");
  }

  @Test
  void pinsAgainstSeatsAreRefusedEach() {
    assertThat(refused(pinning("E-101,E-202,", "E-102,E-202,")))
        .contains("pin E-101 with E-202:", "pin E-102 with E-202:", "2 seats", "offers 1");
  }

  @Test
  void pinsAgainstWishesAreRefusedEach() {
    assertThat(refused(pinning("E-101,E-201,", "E-101,E-202,")))
        .contains(
            "pin E-101 with E-201:", "pin E-101 with E-202:", "2 mentors", "wished for are 1");
  }

  @Test
  void pinAgainstExclusionIsRefused() {
    Path tiny = pinning("E-101,E-201,");
    Programmes.write(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-101,E-201,one family\n");

    assertThat(refused(tiny)).contains("pin E-101 with E-201: rule exclusions:");
  }

  @Test
  void pinsAgainstHardLimitAreRefusedEach() {
    Path tiny = pinning("E-101,E-201,", "E-102,E-201,");
    Programmes.write(tiny.resolve("people.csv"), "id,manager_id\nE-101,E-102\nE-102,\n");

    assertThat(refused(tiny))
        .contains(
            "pin E-101 with E-201: limit no-shared-mentor-in-line:",
            "pin E-102 with E-201: limit no-shared-mentor-in-line:");
  }

  @Test
  void everyConflictIsListedAtOnceWithTheRemedy() {
    assertThat(refused(pinning("E-104,E-202,", "E-105,E-201,")))
        .contains("pin E-104 with E-202: rule language:", "pin E-105 with E-201: rule stage-gap:")
        .contains("\"override\"");
  }

  @Test
  void pinWithReasonHoldsAndIsToBeLookedAtFirst() {
    Path tiny = pinning("E-104,E-202,\"both asked, they learn English\"");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out()).contains("Look first");
    WrittenTable matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    List<String> pinned =
        matches.rows().stream()
            .filter(row -> matches.cell(row, "status").equals("pinned"))
            .findFirst()
            .orElseThrow();
    assertThat(matches.cell(pinned, "mentee_id")).isEqualTo("E-104");
    assertThat(matches.cell(pinned, "mentor_id")).isEqualTo("E-202");
    assertThat(matches.cell(pinned, "look_first")).contains("pinned with an override: both asked");
    assertThat(Programmes.text(Programmes.proposal(tiny).resolve("inputs").resolve("pins.csv")))
        .contains("both asked, they learn English");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void plainPinHoldsBesideOneThatOverridesItsSeat() {
    assertBothPinned(pinning("E-101,E-202,", "E-102,E-202,agreed"));
  }

  @Test
  void plainPinHoldsBesideOneThatOverridesItsWish() {
    assertBothPinned(pinning("E-101,E-201,", "E-101,E-202,agreed"));
  }

  @Test
  void plainPinHoldsBesideOneThatOverridesItsLimit() {
    Path inLine = pinning("E-101,E-201,", "E-102,E-201,agreed");
    Programmes.write(inLine.resolve("people.csv"), "id,manager_id\nE-101,E-102\nE-102,\n");
    assertBothPinned(inLine);
  }

  private static void assertBothPinned(Path programme) {
    Run.of("run", programme).exits(0);
    WrittenTable matches = Programmes.table(Programmes.proposal(programme), "matches.csv");
    assertThat(matches.rows())
        .filteredOn(row -> matches.cell(row, "status").equals("pinned"))
        .hasSize(2);
    Run.of("verify", programme).exits(0);
  }

  @Test
  void whatAnOverrideGoesAgainstIsToldOfThePairAndOfBothPeople() {
    Path tiny = pinning("E-101,E-202,", "E-102,E-202,Noor and Amira agreed");
    Programmes.write(tiny.resolve("people.csv"), "id,manager_id\nE-101,E-102\nE-102,\n");
    Run.of("run", tiny).exits(0);

    Run pair = Run.of("explain", tiny, "E-102", "E-202").exits(0);
    assertThat(pair.out())
        .contains(
            "E-102 with E-202: pinned with an override ·",
            "Against the limits\n  no shared mentor in one reporting line  one of",
            "Against wishes and seats\n  ongoing and pinned pairs take 2 seats of the mentor, who"
                + " offers 1\n")
        .doesNotContain("Noor", "Amira");
    assertThat(Run.of("explain", tiny, "E-202").exits(0).out())
        .contains(
            "E-202 as mentor: 2 of 1 seats taken, by a pin with an override\n",
            "pinned with an override, against limit no shared mentor in line and seats\n")
        .doesNotContain("Noor", "Amira");
    assertThat(Run.of("explain", tiny, "E-102").exits(0).out())
        .contains("pinned with an override, against limit no shared mentor in line and seats\n");
    assertThat(Run.of("verify", tiny).exits(0).out())
        .contains("keep every rule, limit, capacity and pin\n", " but 1 pin with an override\n");
  }

  @Test
  void answersForMachinesTellPinnedPairsFromOthersAndWhyOneOverrides() {
    Path tiny = pinning("E-101,E-201,", "E-102,E-202,", "E-101,E-202,agreed");
    Run.of("run", tiny).exits(0);

    JsonNode plain = Run.of("explain", "--json", tiny, "E-101", "E-201").json();
    JsonNode overriding = Run.of("explain", "--json", tiny, "E-101", "E-202").json();

    assertThat(plain.at("/pair/outcome").asText()).isEqualTo("pinned");
    assertThat(plain.get("overridden").isNull()).isTrue();
    assertThat(overriding.at("/pair/outcome").asText()).isEqualTo("pinned");
    assertThat(overriding.at("/overridden/reason").asText()).isEqualTo("agreed");
    assertThat(overriding.at("/overridden/mentors").asInt()).isEqualTo(2);
    assertThat(overriding.at("/overridden/wishes").asInt()).isEqualTo(1);
  }

  @Test
  void whomALimitBesideAPinShutsOutIsNotSentAfterSeats() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,stage,domains\nE-1,junior,sales\nE-2,junior,law\nE-3,junior,sales\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,stage,capacity\nM-1,senior,2\n");
    Programmes.write(folder.resolve("pins.csv"), "mentee_id,mentor_id\nE-1,M-1\n");
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        program: T
        cycle: c1
        date: 2027-01-11
        defaults: 1
        files: {mentees: mentees.csv, mentors: mentors.csv, pins: pins.csv}
        criteria: {path: 60}
        limits:
          problems-in-common: {columns: [domains], hard: true}
        """);

    assertThat(Run.of("run", folder).exits(0).out())
        .containsPattern("Without mentor +1: limit problems in common 1\n");
    assertThat(Run.of("explain", folder, "E-2").exits(0).out())
        .contains(
            "the seats of M-1 are closed by \"", ", beside pairs that go on or are pinned\n",
            "closest: M-1, fit ", ", but: limit problems in common\n")
        .doesNotContain("compete", "no free seat");
    WrittenTable unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "reason")).containsExactly("limit reached");
    assertThat(Programmes.column(unmatched, "competing_for")).containsExactly("");
    assertThat(Programmes.column(unmatched, "closest_blocked_by"))
        .containsExactly("limit problems in common");
  }

  @Test
  void onlyPlainPinsAreRefusedWhereOneOverrides() {
    assertThat(refused(pinning("E-101,E-202,", "E-102,E-202,", "E-103,E-202,agreed")))
        .contains(
            "pin E-101 with E-202: pins and ongoing pairs without an override take 2 seats",
            "pin E-102 with E-202:")
        .doesNotContain("E-103");
  }

  @Test
  void pinWithinTheRulesHoldsAgainstBetterPairs() {
    Path tiny = pinning("E-101,E-202,");

    Run.of("run", tiny).exits(0);

    WrittenTable matches = Programmes.table(Programmes.proposal(tiny), "matches.csv");
    assertThat(matches.rows().get(0)).contains("E-101", "E-202", "pinned");
    assertThat(Run.of("explain", tiny, "E-101", "E-202").out()).contains("pinned");
  }

  @Test
  void pinOfSomebodySetAsideNamesNobody() {
    Path tiny = pinning("Amira Haddad,E-201,", "E-101,E-201,");
    Programmes.change(
        tiny.resolve("mentees.csv"), text -> text.replace("Amira Haddad,junior", "Amira Haddad,j"));

    assertThat(Run.of("check", tiny).exits(3).out())
        .contains(
            "pins.csv:2 (A2): this mentee is the person of mentees.csv:2, whose row was set aside.",
            "pins.csv:3 (A3): the mentee E-101 is the person of mentees.csv:2, whose row was set aside.")
        .doesNotContain("Haddad");
  }

  @Test
  void pinOfSomebodyMistypedIsComparedWithTheNamesInTheListOfEverybody() {
    Path tiny = pinning("Rahel Winster,E-201,");
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replace("Amira Haddad", ""));
    Programmes.write(tiny.resolve("people.csv"), "id,name\nE-101,Rahel Winter\n");

    assertThat(Run.of("check", tiny).exits(3).out())
        .contains("pins.csv:2 (A2): there is no such mentee. Did you mean E-101?");
  }

  @Test
  void pinOfSomebodyMistypedSaysWhoWasMeant() {
    assertThat(Run.of("check", pinning("Amira Hadad,E-201,")).exits(3).out())
        .contains("pins.csv:2 (A2): there is no such mentee. Did you mean E-101?");
  }
}
