package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** What is said of changes that nobody tried, or that nobody is asked for. */
class ChangesNotTriedTest {
  private static final String WHY =
      "where limits shape the proposal, it is open under weighted coverage who would have a mentor";

  private final Path folder;

  /** Three ask for what one of two mentors has; the other one could take somebody from there. */
  ChangesNotTriedTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        id,languages,development_areas
        a1,en,x
        a2,en,y
        a3,en,y
        a4,en,y
        """);
    Programmes.write(
        folder.resolve("mentors.csv"),
        """
        id,languages,strengths,capacity
        b1,en,x;y,1
        b2,en,y,2
        """);
  }

  private Run run(String... more) {
    Programmes.write(
        folder.resolve("program.yaml"),
        "cycle: c1\ndefaults: 1\ncriteria: {needs-covered: 60}\n" + String.join("\n", more));
    return Run.of("run", folder).exits(0);
  }

  @Test
  void whereLimitsAndTradedWishesLeaveOpenWhoIsServedNothingWasTried() {
    Run run = run("coverage: {weighted: 100}", "limits: {load: {free: 1, weight: 500}}");

    assertThat(run.out())
        .contains("3 of 4 mentees have a mentor")
        .contains("not looked into: " + WHY);
    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains("  Not looked into: " + WHY + ".")
        .noneMatch(line -> line.contains("that was tried"));
    Path proposal = Programmes.proposal(folder, 1);
    WrittenTable unmatched = Programmes.table(proposal, "unmatched.csv");
    assertThat(Programmes.column(unmatched, "cheapest_change"))
        .containsExactly("not looked into: " + WHY);
    String lacking = Programmes.column(unmatched, "mentee_id").get(0);
    assertThat(Run.of("explain", folder, lacking).exits(0).lines())
        .contains("  would help: not looked into: " + WHY);
    assertThat(Programmes.text(proposal.resolve("report.html")))
        .contains(WHY)
        .doesNotContain("that was tried");
    assertThat(Run.of("explain", "--json", folder).json().get("changesTried").asBoolean())
        .isFalse();
    Run.of("verify", folder).exits(0);
  }

  @Test
  void underEitherAloneChangesAreTried() {
    for (String one : new String[] {"coverage: {weighted: 100}", "limits: {load: {weight: 500}}"}) {
      assertThat(run(one).out()).contains("Helps most      one more seat with b");
      assertThat(Run.of("explain", "--json", folder).json().get("changesTried").asBoolean())
          .isTrue();
    }
  }

  @Test
  void aSeatIsAskedOfThoseAloneWhoOfferAny() {
    Programmes.write(folder.resolve("mentees.csv"), "id,languages\na1,en\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,languages,capacity\nb1,en,0\n");

    assertThat(run().out()).contains("Helps most      one more mentor like b1");
    assertThat(Run.of("explain", folder).exits(0).lines())
        .contains(
            "  A mentor more, see below. Nothing else that was tried by itself gives more people a mentor: a"
                + " seat more with a mentor who offers any, a rule relaxed or an exclusion lifted.");
  }
}
