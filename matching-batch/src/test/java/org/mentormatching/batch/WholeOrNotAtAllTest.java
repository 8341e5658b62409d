package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.sample.CustomCriteriaProgramme;

class WholeOrNotAtAllTest {
  private static final String PARTIAL = ".proposal-1.partial";

  private final Path folder;

  WholeOrNotAtAllTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cycles", "cycles/2027-Q1", "cycles/2027-Q1/proposal-1"})
  void fileInTheWayEndsTheRunAndNothingIsLeft(String inTheWay) {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve(inTheWay), "a file");
    var before = Programmes.below(tiny).keySet();

    Run run = Run.of("run", tiny).exits(6);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("could not be written", "Nothing was left behind");
    assertThat(Programmes.below(tiny).keySet()).isEqualTo(before);
  }

  @Test
  void leftoverOfAKilledRunDisturbsNobody() {
    Path tiny = Programmes.copy("tiny", folder);
    Path cycle = tiny.resolve("cycles").resolve("2027-Q1");
    Programmes.write(cycle.resolve(PARTIAL).resolve("matches.csv"), "half a");
    Programmes.write(cycle.resolve(PARTIAL).resolve("inputs").resolve("x.csv"), "half a");

    Run.of("verify", tiny).exits(2);
    Run.of("explain", tiny, "E-101").exits(2);
    Run.of("check", tiny).exits(0);
    assertThat(Run.of("run", tiny).exits(0).out()).contains("proposal 1");

    assertThat(Programmes.names(cycle)).containsExactly("proposal-1");
    Run.of("verify", tiny).exits(0);
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "200, 3", "200, 20"})
  void killedWhileWritingLeavesNoHalfProposal(int mentees, int moreMillis)
      throws IOException, InterruptedException {
    Path programme = folder.resolve("programme");
    CustomCriteriaProgramme.writeTo(programme, mentees, mentees, 7);
    Path cycle = programme.resolve("cycles").resolve("2027-Q1");
    Process process = quietly(Run.start(Run.thisJava(), List.of(), "run", programme));

    while (process.isAlive() && !Files.exists(cycle)) {
      Thread.sleep(1);
    }
    Thread.sleep(moreMillis);
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

    boolean whole = Files.exists(cycle.resolve("proposal-1"));
    Run.of("verify", programme).exits(whole ? 0 : 2);
    Run next = Run.of("run", programme).exits(0);
    assertThat(next.out()).contains(whole ? "Nothing has changed" : "proposal 1");
    Run.of("verify", programme).exits(0);
    assertThat(Programmes.names(cycle)).containsExactly("proposal-1");
  }

  @RepeatedTest(10)
  void runsAtTheSameTimeShareOneProposal() throws Exception {
    Path tiny = Programmes.copy("tiny", folder);
    int runs = 4;
    CyclicBarrier together = new CyclicBarrier(runs);
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    List<Future<Run>> running = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      running.add(
          threads.submit(
              () -> {
                together.await();
                return Run.of("run", tiny);
              }));
    }
    List<String> said = new ArrayList<>();
    for (Future<Run> one : running) {
      said.add(one.get().exits(0).out());
    }
    threads.shutdown();

    assertThat(said).as("%s", said).filteredOn(out -> out.contains("· proposal 1 ·")).hasSize(1);
    assertThat(said)
        .as("%s", said)
        .filteredOn(out -> out.startsWith("Nothing has changed since proposal 1"))
        .hasSize(runs - 1);
    assertThat(Programmes.names(tiny.resolve("cycles").resolve("2027-Q1")))
        .containsExactly("proposal-1");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void killedWhileSolvingLeavesNothing() throws IOException, InterruptedException {
    Path quarterly = Programmes.copy("quarterly", folder);
    Process process = quietly(Run.start(Run.thisJava(), List.of(), "run", quarterly));

    boolean ended = process.waitFor(500, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

    assertThat(ended).isFalse();
    assertThat(quarterly.resolve("cycles")).doesNotExist();
    Run.of("verify", quarterly).exits(2);
  }

  private static Process quietly(ProcessBuilder builder) throws IOException {
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
