package org.mentormatching.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.job.Outcome;
import org.mentormatching.batch.job.PublishJob;
import org.mentormatching.batch.job.PublishJob.Reviewer;
import org.mentormatching.batch.job.PublishJob.Step;

/** Of several who publish at once one does, and the others see that it is done. */
class PublishAtOnceTest {
  private final Path folder;

  PublishAtOnceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void assertWrittenOnce(Path programme, String... cycles) {
    WrittenTable ledger = Programmes.table(programme, "ledger.csv");
    List<String> published =
        ledger.rows().stream()
            .filter(row -> ledger.cell(row, "state").equals("published"))
            .map(row -> ledger.cell(row, "cycle"))
            .toList();
    assertThat(published).containsExactlyInAnyOrder(cycles);
    for (String cycle : cycles) {
      assertThat(Programmes.names(programme.resolve("cycles").resolve(cycle)))
          .containsExactly("proposal-1", "published");
    }
    assertThat(Programmes.names(programme)).noneMatch(name -> name.contains("partial"));
  }

  @Test
  void whoComesWhileAnotherPublishesWaitsAndSeesThatItIsDone() throws Exception {
    Path tiny = Programmes.proposed("tiny", folder);
    List<FutureTask<Outcome>> second = new ArrayList<>();

    Outcome first =
        publish(
            tiny,
            step -> {
              if (step == Step.PREPARED) {
                second.add(started(() -> publish(tiny, later -> {})));
              }
            });

    assertThat(first.lines().get(0)).contains("is published; the cycle is closed");
    assertThat(second.get(0).get(1, TimeUnit.MINUTES).lines().get(0))
        .contains("is published already, from proposal 1; nothing was written.");
    assertWrittenOnce(tiny, "2027-Q1");
  }

  /** Something in a thread of its own, which waits or has ended by now. */
  private static FutureTask<Outcome> started(Callable<Outcome> task) {
    FutureTask<Outcome> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "second publication");
    thread.setDaemon(true);
    thread.start();
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TERMINATED) {
      Thread.onSpinWait();
    }
    return future;
  }

  private static Outcome publish(Path programme, Consumer<Step> progress) throws IOException {
    return new PublishJob(
            programme,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Reviewer(true, "Ana Lund"),
            "test",
            progress)
        .run();
  }

  @Test
  void processesThatPublishAtOnceLeaveWhatOneWould() throws Exception {
    Path tiny = Programmes.proposed("tiny", folder);
    List<Run> runs =
        atOnce(
            List.of("publish", tiny, "--accept-rest", "--reviewer", "R"),
            List.of("publish", tiny, "--accept-rest", "--reviewer", "R"),
            List.of("publish", tiny, "--accept-rest", "--reviewer", "R"));

    runs.forEach(run -> assertThat(run.exits(0).err()).isEmpty());
    assertThat(runs).filteredOn(run -> run.out().contains("the cycle is closed")).hasSize(1);
    assertThat(runs).filteredOn(run -> run.out().contains("is published already")).hasSize(2);
    assertWrittenOnce(tiny, "2027-Q1");
  }

  @Test
  void cyclesThatArePublishedAtOnceAreBothInTheLedger() throws Exception {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(
        tiny.resolve("program.yaml"), text -> text.replace("rules:", "rules:\n  no-repeat: off"));
    Run.of("run", tiny).exits(0);
    Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);

    atOnce(
            List.of("publish", tiny, "--accept-rest", "--reviewer", "R"),
            List.of("publish", tiny, "--cycle", "2027-Q2", "--accept-rest", "--reviewer", "R"))
        .forEach(run -> run.exits(0));

    assertWrittenOnce(tiny, "2027-Q1", "2027-Q2");
  }

  private static List<Run> atOnce(List<?>... commands) throws IOException {
    List<CompletableFuture<Run>> running = new ArrayList<>();
    for (List<?> command : commands) {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      Process process =
          Run.start(Run.thisJava(), List.of(), command.toArray())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      running.add(process.onExit().thenApply(ended -> run(ended.exitValue(), out, err)));
    }
    return running.stream().map(CompletableFuture::join).toList();
  }

  private static Run run(int code, Path out, Path err) {
    try {
      Run run = new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
