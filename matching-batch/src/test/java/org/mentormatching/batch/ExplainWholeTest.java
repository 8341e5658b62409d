package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} without a person: how groups fare, and whom both sides prefer. */
class ExplainWholeTest {
  private final Path folder;

  ExplainWholeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Seventy mentees, thirty-five at each of two sites; only those of one find mentors. */
  private Path twoSites(String settings) {
    StringBuilder mentees = new StringBuilder("id,languages,site,preferred_mentors\n");
    for (int i = 10; i < 80; i++) {
      mentees.append(
          "E-%d,%s,%s,%s\n"
              .formatted(
                  i,
                  i < 45 ? "English" : "Greek",
                  i < 45 ? "Porto" : "Volos",
                  i == 10 ? "M-1; M-2" : ""));
    }
    mentees.append("E-80,English,Ada Quist,\nE-81,English,,\n");
    Path programme = folder.resolve("sites");
    Programmes.write(programme.resolve("mentees.csv"), mentees.toString());
    Programmes.write(
        programme.resolve("mentors.csv"),
        "id,languages,capacity,preferred_mentees\nM-1,English,20,E-10\nM-2,English,20,\n");
    Programmes.write(programme.resolve("program.yaml"), "defaults: 1\n" + settings);
    Run.of("run", programme).exits(0);
    return programme;
  }

  @Test
  void groupsAreComparedByTheColumnsNamedForAudit() {
    Run run = Run.of("explain", twoSites("audit: site\n")).exits(0);

    assertThat(run.lines())
        .contains(
            "How groups fare",
            "  A difference is a reason to look closer and proves nothing; no difference proves"
                + " nothing either.",
            "  Counted: 72 mentees.",
            "By site",
            "  1 smaller group: too few to say",
            "  1 of whom it is not known",
            "These differ from all others who answered, taken together, by more than chance explains"
                + " (corrected for 2 comparisons):")
        .anyMatch(line -> line.startsWith("  Porto  100 % (90–100) · the best"))
        .anyMatch(line -> line.startsWith("  Volos  0 of 35 · 0 % (0–10) · 0 % of the best"))
        .anyMatch(
            line ->
                line.equals(
                    "  site Porto, with a mentor: such a difference comes about by chance in less than"
                        + " 0.01 of 100 cases"));
    assertThat(run.out()).as("the answer of one alone").doesNotContain("Quist");
  }

  @Test
  void jsonSaysTheSame() {
    Path programme = twoSites("audit: site\n");

    JsonNode fairness = Run.of("explain", "--json", programme).exits(0).json().get("fairness");

    assertThat(fairness.get("mentees").asInt()).isEqualTo(72);
    assertThat(fairness.toString()).as("the answer of one alone").doesNotContain("Quist");
    assertThat(fairness.at("/breakdowns/0/smallerGroups").asInt()).isEqualTo(1);
    JsonNode porto = fairness.at("/breakdowns/0/groups/0");
    assertThat(porto.at("/values/0").asText()).isEqualTo("Porto");
    assertThat(porto.at("/coverage/of").isNull()).as("would tell the one left").isTrue();
    assertThat(porto.at("/coverage/low").asInt()).isEqualTo(9_000);
    JsonNode volos = fairness.at("/breakdowns/0/groups/1");
    assertThat(volos.at("/values/0").asText()).isEqualTo("Volos");
    assertThat(volos.at("/coverage/reached").asInt()).isZero();
    assertThat(volos.at("/coverage/chance").asDouble()).isLessThan(1e-9);
    assertThat(fairness.at("/breakdowns/0/unknown").asInt()).isEqualTo(1);
  }

  @Test
  void withoutAuditItSaysHowToNameColumns() {
    assertThat(Run.of("explain", twoSites("")).exits(0).lines())
        .contains("  By nothing: program.yaml names no column under audit:, such as [department].");
  }

  @Test
  void columnForAuditThatNoFileHasIsNoted() {
    Path programme = twoSites("audit: [sites, badge]\n");

    assertThat(Run.of("check", programme).exits(0).out())
        .contains("audit names \"sites\" of mentees, which no file has. Did you mean \"site\"?")
        .contains("audit names \"badge\" of mentees, which no file has. Add the column");
  }

  @Test
  void columnForAuditThatMakesNoGroupsIsRefused() {
    Path programme = twoSites("");
    Programmes.append(programme.resolve("program.yaml"), "audit: [working_hours]\n");

    assertThat(Run.of("check", programme).exits(3).out()).contains("makes no groups");
  }

  @Test
  void columnForAuditOfEverybodyIsFoundAndStored() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("people.csv"), "id,manager_id,Building\nE-101,,Old\nE-102,,Old\nE-103,,New\n");
    Programmes.append(tiny.resolve("program.yaml"), "audit: building\n");
    Run.of("run", tiny).exits(0);

    assertThat(Run.of("explain", tiny).exits(0).out()).contains("By building", "2 of whom");
    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(tiny).resolve("inputs"), "mentees.csv"),
                "building"))
        .containsExactly("Old", "Old", "New", "", "");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void policyPageSaysWhatIsLookedAt() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("program.yaml"), "audit: [stage]\n");
    Run.of("init", tiny);

    assertThat(Programmes.text(tiny.resolve("policy.html")))
        .contains("Afterwards it is looked at how mentees fare by stage. That changes no pair.");
  }

  @Test
  void peopleWhoPreferEachOtherToTheirPartnersAreListed() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    Run run = Run.of("explain", quarterly).exits(0);
    JsonNode stability = Run.of("explain", "--json", quarterly).exits(0).json().get("stability");

    assertThat(run.out()).contains("Whom both sides prefer");
    assertThat(stability.get("blocking")).isNotEmpty();
    assertThat(stability.get("known").asBoolean()).isTrue();
    for (JsonNode pair : stability.get("blocking")) {
      assertThat(run.out())
          .contains(
              pair.get("menteeId").asText() + " with " + pair.get("mentorId").asText() + ": ");
    }
  }

  @Test
  void whereNobodyIsNamedThereIsNothingToSay() {
    Path tiny = Programmes.proposed("tiny", folder);

    List<String> lines = Run.of("explain", tiny).exits(0).lines();
    assertThat(lines).contains("  Nothing to say: not both sides name anybody whom they prefer.");
  }

  @Test
  void preferencesThatAreNotReadAreNotSaidToBeMissing() {
    Path tiny = Programmes.copy("tiny", folder);
    Run.of("run", tiny, "--set", "criteria.a-say=off").exits(0);

    assertThat(Run.of("explain", tiny).exits(0).lines())
        .contains("  Not known: who prefers whom is read only where a-say has points, 1 or more.");
    assertThat(
            Run.of("explain", "--json", tiny)
                .exits(0)
                .json()
                .at("/stability/known")
                .asBoolean(true))
        .isFalse();
  }
}
