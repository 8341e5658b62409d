package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal that settings of the command line shaped is marked wherever it is met. */
class CommandLineSettingsTest {
  private static final String MARK =
      "Command line    criteria.path=10 · rules.language=off (goes before program.yaml)";

  private final Path folder;

  CommandLineSettingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void proposalIsMarkedInSummaryRecordExplanationAndVerification() {
    Path tiny = Programmes.copy("tiny", folder);

    Run run =
        Run.of("run", "--set", "criteria.path=10", "--set", "rules.language=off", tiny).exits(0);

    assertThat(run.lines()).contains(MARK);
    assertThat(Programmes.record(Programmes.proposal(tiny)).get("commandLine"))
        .extracting(setting -> setting.asText())
        .containsExactly("criteria.path=10", "rules.language=off");
    assertThat(Run.of("explain", tiny, "E-101").exits(0).lines()).contains(MARK);
    assertThat(Run.of("verify", tiny).exits(0).lines()).contains(MARK);
  }

  @Test
  void proposalWithoutThemIsNot() {
    Path tiny = Programmes.copy("tiny", folder);

    assertThat(Run.of("run", "--cycle", "2027-Q2", tiny).exits(0).out())
        .doesNotContain("Command line");
    assertThat(Run.of("explain", "--cycle", "2027-Q2", tiny, "E-101").exits(0).out())
        .doesNotContain("Command line");
    assertThat(Run.of("verify", "--cycle", "2027-Q2", tiny).exits(0).out())
        .doesNotContain("Command line");
  }
}
