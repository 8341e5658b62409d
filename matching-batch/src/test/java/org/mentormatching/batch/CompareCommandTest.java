package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private final Path folder;

  CompareCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The tiny programme, and again without one mentor. */
  private Path withoutOneMentor() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(tiny.resolve("mentors.csv"), text -> text.replaceAll("(?m)^E-201,.*\\R", ""));
    Run.of("run", tiny).exits(0);
    return tiny;
  }

  @Test
  void saysWhoGainedLostAndMovedAndWhy() {
    assertThat(Run.of("compare", withoutOneMentor()).exits(0).lines())
        .containsExactly(
            "Tiny mentoring: what is different in proposal 2 of 2027-Q1 since proposal 1 of"
                + " 2027-Q1",
            "",
            "Figures",
            "  3 mentees have a mentor, before 4",
            "  Without ongoing and pinned pairs:",
            "    mentees with a mentor: 1 fewer",
            "    points of fit, of 100 a pair, over all pairs: 200 less",
            "",
            "People",
            "  1 mentor gone: E-201",
            "",
            "1 mentee of both proposals keeps the mentors whom they had.",
            "1 mentee of both has no mentor, as before.",
            "",
            "Lost a mentor (1)",
            "  E-101: no longer E-201 · E-201 is not there any more",
            "",
            "Have another mentor (2)",
            "  E-102: E-203 instead of E-202 · follows from what is different for E-103",
            "  E-103: E-202 instead of E-201 · E-201 is not there any more");
  }

  @Test
  void namesTheOngoingOrPinnedPairThatDecides() {
    Path two = folder.resolve("two");
    Programmes.write(two.resolve("program.yaml"), "defaults: none\ncriteria: {affinity: 100}\n");
    Programmes.write(two.resolve("mentees.csv"), "id\nE-1\nE-2\n");
    Programmes.write(two.resolve("mentors.csv"), "id\nM-1\nM-2\n");
    Programmes.write(
        two.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,20\nE-2,M-2,30\n");
    Run.of("run", two).exits(0);
    Programmes.write(two.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-2,M-1\n");
    Run.of("run", two).exits(0);

    assertThat(Run.of("compare", two).exits(0).lines())
        .contains(
            "  E-1: M-2 instead of M-1 · E-2 with M-1 is ongoing now",
            "  E-2: M-1 instead of M-2 · E-2 with M-1 is ongoing now");

    Programmes.remove(two.resolve("ongoing.csv"));
    Programmes.write(two.resolve("pins.csv"), "mentee_id,mentor_id\nE-1,M-1\n");
    Run.of("run", two).exits(0);

    assertThat(Run.of("compare", two).exits(0).lines())
        .contains(
            "  E-1: M-1 instead of M-2 · E-1 with M-1 is pinned now",
            "  E-2: M-2 instead of M-1 · E-2 with M-1 was ongoing before");
  }

  /** A mentee with one mentor of two wished for has one; there is no other. */
  @Test
  void oneMenteeIsNotSpokenOfAsOfMany() {
    Path one = folder.resolve("one");
    Programmes.write(
        one.resolve("program.yaml"),
        "defaults: none\nrules: {language: on}\ncriteria: {affinity: 100}\n");
    Programmes.write(one.resolve("mentees.csv"), "id,mentors_wanted,languages\nE-1,2,French\n");
    Programmes.write(one.resolve("mentors.csv"), "id,languages\nM-1,French\nM-2,English\n");
    Programmes.write(
        one.resolve("affinity.csv"), "mentee_id,mentor_id,affinity\nE-1,M-1,50\nE-1,M-2,60\n");
    Run.of("run", one).exits(0);
    Run.of("run", "--set", "criteria.affinity=50", one).exits(0);

    assertThat(Run.of("compare", one).exits(0).lines())
        .contains("  1 mentee has a mentor, before 1");
    assertThat(Run.of("explain", one, "E-1").exits(0).lines())
        .contains("  1 of 2 mentors wished for: no other mentor allowed");
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(one), "unmatched.csv"), "reason"))
        .containsExactly("no other mentor allowed");
  }

  @Test
  void ofManyOfAKindTheFirstAreNamedAndAllWhenAsked() {
    Path tiny = Programmes.proposed("tiny", folder);
    List<String> came = IntStream.range(0, 24).mapToObj(i -> "E-5%02d".formatted(i)).toList();
    came.forEach(
        id ->
            Programmes.append(
                tiny.resolve("mentees.csv"), id + ",New One,junior,Klingon,planning\n"));
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).lines())
        .contains("  " + String.join(", ", came.subList(0, 20)) + " and 4 more; --all shows them");
    assertThat(Run.of("compare", "--all", tiny).exits(0).lines())
        .contains("  " + String.join(", ", came))
        .noneMatch(line -> line.contains("more; --all"));
  }

  @Test
  void ofManyWhoGotAMentorTheFirstAreNamedAndAllWhenAsked() {
    Path many = folder.resolve("many");
    Programmes.write(many.resolve("mentees.csv"), "id,languages\n");
    Programmes.write(many.resolve("mentors.csv"), "id,languages,capacity\nM-1,English,30\n");
    Programmes.append(many.resolve("mentees.csv"), "E-99,English\n");
    Run.of("run", many).exits(0);
    IntStream.range(10, 32)
        .forEach(i -> Programmes.append(many.resolve("mentees.csv"), "E-" + i + ",English\n"));
    Run.of("run", many).exits(0);

    assertThat(Run.of("compare", many).exits(0).lines())
        .contains("Came, and got a mentor (22)", "  E-29: M-1", "  and 2 more; --all shows them")
        .doesNotContain("  E-30: M-1");
    assertThat(Run.of("compare", "--all", many).exits(0).lines())
        .contains("  E-30: M-1", "  E-31: M-1")
        .noneMatch(line -> line.contains("more; --all"));
  }

  @Test
  void jsonSaysTheSame() {
    Path tiny = withoutOneMentor();

    JsonNode json = Run.of("compare", "--json", tiny).exits(0).json();
    String text = Run.of("compare", tiny).exits(0).out();

    assertThat(json.at("/before/proposal").asInt()).isEqualTo(1);
    assertThat(json.at("/now/proposal").asInt()).isEqualTo(2);
    assertThat(json.at("/withMentor/now").asInt()).isEqualTo(3);
    assertThat(json.at("/difference/more/fit").asLong()).isEqualTo(-20_000);
    assertThat(json.get("changes")).hasSize(3);
    for (JsonNode change : json.get("changes")) {
      assertThat(text).contains("  " + change.get("menteeId").asText() + ": ");
    }
    assertThat(json.at("/changes/0/kind").asText()).isEqualTo("lost");
    assertThat(json.at("/changes/0/cause").asText()).isEqualTo("mentor-gone");
    assertThat(json.at("/earlierPairs").isNull()).as("a mentor is gone").isTrue();
  }

  @Test
  void otherPolicyIsNamedSettingBySetting() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        tiny.resolve("program.yaml"),
        text ->
            text.replace("needs-covered: 60", "needs-covered: 1").replace("most: 3", "most: 1"));
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).lines())
        .contains(
            "Policy",
            "  criteria.needs-covered.points: 60 → 1",
            "  rules.stage-gap.most: 3 → 1",
            "  Without ongoing and pinned pairs, both by the policy of now:",
            "  By the policy of now 4 of the earlier pairs are not allowed");
  }

  @Test
  void samePairsUnderOtherPoliciesAreNoDifference() {
    Path tiny = Programmes.proposed("tiny", folder);
    List<String> settings =
        List.of("coverage=weighted", "floor=raise", "criteria.coaching-rating.points=5");
    for (String setting : settings) {
      Run.of("run", "--set", setting, tiny).exits(0);
    }

    for (int number = 2; number <= settings.size() + 1; number++) {
      assertThat(Run.of("compare", tiny, "1", number + "").exits(0).lines())
          .as(settings.get(number - 2))
          .contains("  As good as before at every level.")
          .noneMatch(line -> line.contains("instead of"));
      assertThat(Run.of("compare", tiny, number + "", "1").exits(0).lines())
          .contains("  As good as before at every level.");
    }
  }

  /** Two mentees of two hours, and a mentor of three hours, whom each of them fits. */
  private Path ofHours() {
    Path programme = folder.resolve("hours");
    Programmes.write(
        programme.resolve("program.yaml"),
        "program: Hours\ndefaults: none\ncriteria: {affinity: 100}\nlimits: {hours: hard}\n");
    Programmes.write(programme.resolve("mentees.csv"), "id,hours_per_month\nE-1,2\nE-2,2\nE-3,1\n");
    Programmes.write(
        programme.resolve("mentors.csv"), "id,hours_per_month,capacity\nM-1,3,2\nM-2,9,1\n");
    Programmes.write(
        programme.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-2,M-1,80\nE-3,M-1,10\nE-3,M-2,20\n");
    return programme;
  }

  @Test
  void limitThatWasSwitchedIsNamedOnceAndForThoseWhoseMentorsItDecides() {
    Path programme = ofHours();
    Run.of("run", programme).exits(0);
    Run.of("run", "--set", "limits.hours=off", programme).exits(0);

    assertThat(Run.of("compare", programme).exits(0).lines())
        .containsSubsequence("Policy", "  limit hours is off")
        .noneMatch(line -> line.contains("limits.hours"))
        .anyMatch(
            line ->
                line.endsWith(
                    "limit hours was against M-1 before, beside the pairs of now: the mentees need"
                        + " 240 minutes a month, the mentor has 180"));
    assertThat(Run.of("compare", programme, "2", "1").exits(0).lines())
        .containsSubsequence("Policy", "  limit hours is on: hard, usual_minutes 60")
        .anyMatch(line -> line.contains("limit hours is against M-1 now: the mentees need 240"));
    JsonNode json = Run.of("compare", "--json", programme).exits(0).json();
    assertThat(json.at("/turns/0/id").asText()).isEqualTo("hours");
    assertThat(json.at("/turns/0/direction").asText()).isEqualTo("off");
    assertThat(json.findValuesAsText("cause")).contains("limit-lifted");
    assertThat(json.findValuesAsText("limitId")).contains("hours");
  }

  @Test
  void whatFollowsFromThePolicyAloneSaysSo() {
    Path tiny = Programmes.proposed("tiny", folder);
    Run.of("run", "--set", "limits.mentee-for-every-mentor=on", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).lines())
        .contains(
            "    mentors with a mentee: 1 more",
            "  limit mentee for every mentor is on",
            "  E-102: E-203 instead of E-202 · follows from the policy: limit mentee for every"
                + " mentor is on");
  }

  @Test
  void columnThatIsNotReadAnyMoreIsNoOtherAnswer() {
    Path tiny = Programmes.proposed("tiny", folder);
    Run.of("run", "--set", "rules.language=off", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).out())
        .contains("rules.language")
        .doesNotContain("other answers");
  }

  @Test
  void ruleThatIsAgainstAPairNowIsNamed() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(tiny.resolve("exclusions.csv"), "mentee_id,mentor_id\nE-101,E-201\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).lines())
        .anyMatch(
            line ->
                line.startsWith("  E-101: ") && line.contains("E-201 is not allowed any more: "));
  }

  @Test
  void proposalsAreNamedByNumberCycleBothOrFolder() {
    Path tiny = withoutOneMentor();
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    for (List<String> two :
        List.of(
            List.of("1", "2027-Q2"),
            List.of("2027-Q1/1", "2027-Q2/1"),
            List.of("2027-Q1/proposal-1", "2027-Q2"),
            List.of(
                Programmes.proposal(tiny).resolveSibling("proposal-1").toString(), "2027-Q2/1"))) {
      assertThat(Run.of("compare", tiny, two.get(0), two.get(1)).exits(0).lines().get(0))
          .endsWith("in proposal 1 of 2027-Q2 since proposal 1 of 2027-Q1");
    }
    assertThat(Run.of("compare", tiny, "1").exits(0).lines().get(0))
        .endsWith("in proposal 2 of 2027-Q1 since proposal 1 of 2027-Q1");
    assertThat(Run.of("compare", tiny, "2027-Q1", "2027-Q2").exits(0).lines())
        .contains("  As good as before at every level.")
        .noneMatch(line -> line.contains("instead of"));
  }

  @Test
  void whatIsNoProposalIsRefused() {
    Path tiny = Programmes.copy("tiny", folder);
    assertThat(Run.of("compare", tiny).exits(2).err()).contains("no proposal of 2027-Q1 yet");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(2).err()).contains("Name another cycle");
    assertThat(Run.of("compare", tiny, "7").exits(2).err())
        .contains("no proposal or cycle 7", "2027-Q1/1");
    Run.of("compare", folder.resolve("nowhere")).exits(2);
    assertThat(Run.of("compare", tiny, "Anna Example").exits(2).err())
        .contains("no such proposal or cycle")
        .doesNotContain("Anna");
  }

  @Test
  void whoseRowIsDamagedNowIsSetAsideAndNotGone() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        tiny.resolve("mentees.csv"),
        text -> text.replaceFirst("(?m)^(E-101.*)$", "$1,one cell too many"));
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("compare", tiny).exits(0).out())
        .contains("1 mentee set aside, as the row is damaged now: E-101")
        .doesNotContain("1 mentee gone");
    assertThat(Run.of("compare", "--json", tiny).exits(0).out())
        .contains("\"menteesSetAside\" : [ \"E-101\" ]");
  }

  @Test
  void alteredProposalIsNotCompared() {
    Path tiny = withoutOneMentor();
    Programmes.change(
        Programmes.proposal(tiny).resolve("inputs").resolve("mentees.csv"),
        text -> text.replace("Spanish", "English"));

    assertThat(Run.of("compare", tiny).exits(7).err()).contains("altered");
  }

  @Test
  void proposalIsNotComparedWithItself() {
    Path tiny = withoutOneMentor();

    for (Object same : List.of("2", "2027-Q1", Programmes.proposal(tiny, 2))) {
      assertThat(Run.of("compare", tiny, same).exits(2).err()).contains("the same proposal");
    }
  }

  @Test
  void proposalsOfOneNumberAreToldApartByTheirFolders() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path other = Programmes.copy(tiny, folder.resolve("other"));
    Programmes.append(other.resolve("mentees.csv"), "E-109,New One,junior,Klingon,planning\n");
    Run.of("run", other).exits(0);

    Run run =
        Run.of("compare", tiny, Programmes.proposal(tiny), Programmes.proposal(other)).exits(0);
    assertThat(run.lines().get(0))
        .contains(
            "proposal 1 of 2027-Q1 (" + Programmes.proposal(other) + ")",
            "proposal 1 of 2027-Q1 (" + Programmes.proposal(tiny) + ")");
    assertThat(run.lines()).containsSubsequence("Came, and has no mentor (1)", "  E-109");
    assertThat(
            Run.of("compare", "--json", tiny, Programmes.proposal(tiny), Programmes.proposal(other))
                .json()
                .at("/cameWithout/0")
                .asText())
        .isEqualTo("E-109");
  }

  @Test
  void rowOfMatchesThatWasChangedIsNamedWithItsProposal() {
    Path tiny = withoutOneMentor();
    Programmes.change(
        Programmes.proposal(tiny, 1).resolve("matches.csv"),
        text -> text.replaceFirst("(?m)^E-102,.*\\R", ""));

    assertThat(Run.of("compare", tiny).exits(7).err())
        .contains("altered", "2027-Q1/proposal-1/matches.csv: the row of E-102");
  }

  @Test
  void addressesThatServeAsIdsStayOffTheTerminal() {
    Path programme = folder.resolve("addresses");
    Programmes.write(
        programme.resolve("mentees.csv"),
        "email,languages\na@r.example,English\nb@r.example,English\n");
    Programmes.write(programme.resolve("mentors.csv"), "email,languages\np@r.example,English\n");
    Run.of("run", programme).exits(0);
    Programmes.write(programme.resolve("mentees.csv"), "email,languages\nc@r.example,English\n");
    Run.of("run", programme).exits(0);

    assertThat(Run.of("compare", programme).exits(0).out())
        .contains(
            "[cycle-1/proposal-1/inputs/mentees.csv:2]",
            "[cycle-1/proposal-2/inputs/mentees.csv:2]")
        .doesNotContain("@");
  }
}
