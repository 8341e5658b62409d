package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that are others than when a proposal was made. */
class FilesSinceTest {
  private static final String SINCE = "changed since this proposal was made";

  private final Path folder;

  FilesSinceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String explained(Path programme) {
    return Run.of("explain", programme, "E-101").exits(0).out();
  }

  @Test
  void filesAsTheyWereAreNotSpokenOf() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(explained(tiny)).doesNotContain(SINCE);
    assertThat(Run.of("explain", "--json", tiny, "E-101").json().get("changedSince")).isEmpty();
  }

  @Test
  void otherAnswersAreSpokenOfUntilTheNextRun() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.append(tiny.resolve("mentees.csv"), "E-109,New Here,junior,English,planning\n");

    assertThat(explained(tiny))
        .endsWith("\nmentees.csv changed since this proposal was made; run again to use it.\n");
    assertThat(Run.of("explain", "--json", tiny, "E-101").json().at("/changedSince/0").asText())
        .isEqualTo("mentees.csv");
    Run.of("run", tiny);
    assertThat(explained(tiny)).doesNotContain(SINCE);
  }

  @Test
  void filesThatOnlyLookDifferentAreNotSpokenOf() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replace("\n", "\r\n"));
    Programmes.append(tiny.resolve("program.yaml"), "\n# as agreed\n");

    assertThat(explained(tiny)).doesNotContain(SINCE);
  }

  @Test
  void everyFileIsNamedAndWhatStopsARunIsSaid() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(tiny.resolve("mentors.csv"), text -> text.replace("E-204", "E-206"));
    Programmes.append(tiny.resolve("program.yaml"), "\nseed: 7\n");

    assertThat(explained(tiny))
        .endsWith("\nmentors.csv and program.yaml " + SINCE + "; run again to use them.\n");

    Programmes.append(tiny.resolve("program.yaml"), "\nnonsense: 7\n");
    assertThat(explained(tiny)).contains(SINCE + "; a run is refused now: ");
  }

  @Test
  void decisionsAreNoChange() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(
        tiny.resolve("decisions.csv"),
        "proposal,fingerprint,mentee_id,mentor_id,decision,other_mentor_id,decision_note\n"
            + Programmes.record(Programmes.proposal(tiny)).get("cycle").asText()
            + "/proposal-1,,E-101,E-201,keep,,\n");

    assertThat(explained(tiny)).doesNotContain(SINCE);
  }

  @Test
  void settingsOfTheCommandLineAreNoChange() {
    Path tiny = Programmes.copy("tiny", folder);
    Run.of("run", "--set", "criteria.path=50", "--cycle", "2030-x", tiny).exits(0);

    assertThat(Run.of("explain", "--cycle", "2030-x", tiny, "E-101").exits(0).out())
        .doesNotContain(SINCE);
  }

  @Test
  void publishingSaysItAndGoesOn() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.append(tiny.resolve("mentees.csv"), "E-109,New Here,junior,English,planning\n");

    assertThat(Run.of("publish", tiny).exits(3).err()).contains("mentees.csv " + SINCE);
    assertThat(Run.of("publish", "--accept-rest", "--reviewer", "Ana", tiny).exits(0).out())
        .contains("mentees.csv " + SINCE);
    assertThat(explained(tiny)).endsWith("\nmentees.csv " + SINCE + ".\n");
  }

  @Test
  void publishingIsRefusedWhereTheFilesDoNotAllowAPairAnyMore() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Files.writeString(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-101,E-201,conflict\n");

    Run run = Run.of("publish", "--accept-rest", "--reviewer", "Ana", tiny).exits(3);

    assertThat(run.err())
        .contains("The files do not allow these pairs any more:", "  E-101 with E-201: not allowed")
        .contains("exclusions.csv " + SINCE + "; run again to use it.");
    assertThat(tiny.resolve("ledger.csv")).doesNotExist();
    Run.of("run", tiny).exits(0);
  }

  @Test
  void publishingIsRefusedWhereSomebodyIsGone() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replaceAll("(?m)^E-101,.*\\R", ""));

    assertThat(Run.of("publish", "--accept-rest", "--reviewer", "Ana", tiny).exits(3).err())
        .contains("  E-101 with E-201: no longer in the files");
  }
}
