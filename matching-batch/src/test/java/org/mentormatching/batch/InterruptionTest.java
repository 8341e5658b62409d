package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever stops a command reads one plain line; skipped where there are no signals and pipes. */
class InterruptionTest {
  private static final Path STATUS = Path.of("/proc/self/status");

  private final Path folder;

  InterruptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
  void runThatIsStoppedSaysThatNothingWasWritten(String name, int number, int code)
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(STATUS) && !isIgnored(number), "signals reach a child");
    Path tiny = Programmes.copy("tiny", folder);
    Path pipe = folder.resolve("decisions.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MatchingCli.class.getName(),
                "run",
                "--decisions",
                pipe.toString(),
                tiny.toString())
            .redirectError(err.toFile())
            .start();
    // The run reads from a pipe in which nothing comes; opening it waits until the run does so.
    try (OutputStream never = new FileOutputStream(pipe.toFile())) {
      String pid = Long.toString(process.pid());
      assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      never.flush();
    }

    assertThat(process.exitValue()).isEqualTo(code);
    assertThat(Files.readString(err).lines())
        .filteredOn(line -> !line.startsWith("Picked up"))
        .containsExactly("Stopped; nothing was written.");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(tiny.resolve("cycles")).doesNotExist();
  }

  /** Whether children of this process are born with a signal ignored. */
  private static boolean isIgnored(int number) throws IOException {
    List<String> lines = Files.readAllLines(STATUS, StandardCharsets.UTF_8);
    return lines.stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .anyMatch(mask -> (mask >> (number - 1) & 1) == 1);
  }
}
