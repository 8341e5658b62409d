package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.job.Outcome;
import org.mentormatching.batch.job.RunJob;
import org.mentormatching.batch.job.RunLog;
import org.mentormatching.batch.job.SearchSettings;
import org.mentormatching.batch.job.Strictness;

/** Runs whose search may take only so long. */
class TimeLimitRunTest {
  private static final String STRUCK =
      "Time limit      ended the search early; another run may give other pairs";

  private final Path programme;

  /**
   * Two mentees want half an hour and two want two and a half, of either of two mentors who have
   * two and a half each: three of them can be served.
   */
  TimeLimitRunTest(@TempDir Path folder) {
    programme = folder.resolve("busy");
    Programmes.write(
        programme.resolve("mentees.csv"),
        "id,hours_per_month\nE-1,0.5\nE-2,0.5\nE-3,2.5\nE-4,2.5\n");
    Programmes.write(
        programme.resolve("mentors.csv"), "id,capacity,hours_per_month\nM-1,3,2.5\nM-2,3,2.5\n");
    Programmes.write(
        programme.resolve("program.yaml"), "cycle: 1\ndefaults: none\nlimits: {hours: hard}\n");
  }

  /** A clock by which an hour passes whenever somebody looks. */
  private static InstantSource hasty() {
    AtomicLong hours = new AtomicLong();
    return () -> Instant.EPOCH.plus(Duration.ofHours(hours.incrementAndGet()));
  }

  private Outcome runInHaste(String seconds) throws IOException {
    return new RunJob(
            programme,
            List.of(),
            Strictness.ROWS_MAY_BE_SET_ASIDE,
            RunJob.Demand.AS_MANY_AS_CAN,
            Optional.empty(),
            new SearchSettings("normal", Optional.of(seconds)),
            new RunLog(hasty(), Version.current(), step -> {}))
        .run();
  }

  @Test
  void limitThatStruckIsSaidAndRecordedAndTheProposalHolds() throws IOException {
    Outcome outcome = runInHaste("1");

    assertThat(outcome.lines()).contains(STRUCK).contains("Command line    --time-limit 1");
    String record = Programmes.record(Programmes.proposal(programme)).toString();
    assertThat(record).contains("\"searchEnding\":\"TIME_LIMIT\"").contains("--time-limit 1");
    assertThat(Run.of("verify", programme).exits(0).out()).contains("--time-limit 1");
    assertThat(Run.of("explain", programme).exits(0).out()).contains("--time-limit 1");
    assertThat(Run.of("explain", programme, "E-1").exits(0).out()).startsWith("E-1");
  }

  @Test
  void searchWithMoreTimeIsAnotherProposal() throws IOException {
    runInHaste("1");

    assertThat(Run.of("run", programme).exits(0).out())
        .contains("proposal 2")
        .doesNotContain(STRUCK);
    assertThat(runInHaste("1").lines().toString()).contains("proposal 3");
    assertThat(runInHaste("1").lines().toString()).contains("Nothing has changed");
  }

  @Test
  void whatComesBeforeTheSearchDoesNotCount() throws IOException {
    Programmes.write(programme.resolve("program.yaml"), "cycle: 1\ndefaults: none\n");

    assertThat(runInHaste("1").lines()).noneMatch(line -> line.startsWith("Time limit"));
  }

  @Test
  void filesThatChangeAfterwardsAreTold() throws IOException {
    runInHaste("1");
    Programmes.append(programme.resolve("mentees.csv"), "E-5,1\n");

    assertThat(Run.of("explain", programme, "E-1").exits(0).out())
        .contains("mentees.csv changed since this proposal was made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.5", "1 min", "9999999999"})
  void refusesWhatIsNoWholeNumberOfSeconds(String seconds) {
    assertThat(Run.of("run", programme, "--time-limit", seconds).exits(2).err())
        .contains(
            "--time-limit \"" + seconds + "\" is no whole number of seconds from 1 on, such as 60");
  }
}
