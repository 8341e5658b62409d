package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.PublishJob.Reviewer;
import org.mentormatching.batch.job.PublishJob.Step;
import org.mentormatching.batch.program.Flag;

/** Whatever step of publishing is interrupted, publishing once more leaves what it would have. */
class PublishInterruptedTest {
  private final Path folder;

  PublishInterruptedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Stands for the end of the process: nothing of the job clears up behind it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void propose() throws IOException {
    Files.writeString(
        folder.resolve("program.yaml"),
        "cycle: 2027-Q1\ncycle_starts: 2027-01-11\ndefaults: 1\ncriteria: {needs-covered: 60}\n");
    Files.writeString(
        folder.resolve("mentees.csv"),
        "id,stage,development_areas\nE-1,junior,planning\nE-2,junior,planning\nE-3,junior,trust\n");
    Files.writeString(
        folder.resolve("mentors.csv"),
        "id,stage,strengths\nM-1,senior,planning\nM-2,senior,planning; trust\n");
    assertThat(run("2027-Q1").ending()).isEqualTo(Ending.DONE);
  }

  private Outcome run(String cycle) throws IOException {
    return new RunJob(
            folder,
            List.of(Flag.cycle(cycle)),
            Strictness.ROWS_MAY_BE_SET_ASIDE,
            RunJob.Demand.AS_MANY_AS_CAN,
            Optional.empty(),
            SearchSettings.usual(),
            new RunLog(InstantSource.system(), "test", step -> {}))
        .run();
  }

  private Outcome publish(Consumer<Step> progress) throws IOException {
    return new PublishJob(
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Reviewer(true, "Ana"),
            "test",
            progress)
        .run();
  }

  private SortedMap<String, String> written() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(path).toString(),
            Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** Everything that an undisturbed publication of the same proposal leaves. */
  private SortedMap<String, String> undisturbed(Path copy) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Path to = copy.resolve(folder.relativize(path).toString());
        if (!Files.isDirectory(to)) {
          Files.copy(path, to);
        }
      }
    }
    PublishInterruptedTest other = new PublishInterruptedTest(copy);
    assertThat(other.publish(step -> {}).ending()).isEqualTo(Ending.DONE);
    return other.written();
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void secondPublicationFinishesOrStartsAfresh(Step last, @TempDir Path copy) throws IOException {
    SortedMap<String, String> undisturbed = undisturbed(copy);

    assertThatThrownBy(
            () ->
                publish(
                    step -> {
                      if (step == last) {
                        throw new Killed();
                      }
                    }))
        .isInstanceOf(Killed.class);

    assertThat(publish(step -> {}).ending()).isEqualTo(Ending.DONE);
    assertThat(written()).isEqualTo(undisturbed);
    assertThat(publish(step -> {}).facts()).containsEntry("written", false);
    assertThat(written()).isEqualTo(undisturbed);
  }

  @Test
  void nextCycleDoesNotBeginWhileThePublicationIsHalfDone() throws IOException {
    assertThatThrownBy(
            () ->
                publish(
                    step -> {
                      if (step == Step.PUBLISHED) {
                        throw new Killed();
                      }
                    }))
        .isInstanceOf(Killed.class);

    Outcome next = run("2027-Q2");

    assertThat(next.ending()).isEqualTo(Ending.REFUSED);
    assertThat(next.complaints().toString())
        .contains("ledger.csv: it has no row of 2027-Q1, which was published. Publish that cycle");
    publish(step -> {});
    assertThat(run("2027-Q2").ending()).isEqualTo(Ending.DONE);
  }

  @Test
  void ledgerThatCannotBeReplacedLeavesTheOldOneAndIsFinishedLater() throws IOException {
    Path obstacle = folder.resolve(".ledger.csv.partial").resolve("in the way");
    Files.createDirectories(obstacle);

    Outcome failed = publish(step -> {});

    assertThat(failed.ending()).isEqualTo(Ending.NOT_WRITTEN);
    assertThat(failed.complaints().toString()).contains("publish again, which finishes it");
    assertThat(folder.resolve("ledger.csv")).doesNotExist();
    Files.delete(obstacle);
    assertThat(publish(step -> {}).lines().toString()).contains("is in the ledger now too");
    assertThat(folder.resolve("ledger.csv")).exists();
  }
}
