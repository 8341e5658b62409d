package org.mentormatching.benchmarks.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentormatching.batch.MatchingCli;

class WholeRunTest {
  private static final int MENTEES = 300;
  private static final int MENTORS = 90;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private static SeededFolder seeded(Kind kind) {
    return new SeededFolder(kind, MENTEES, MENTORS, 90, 1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyUsualRuleAndCriterionIsOnAndTheProposalIsProven(Kind kind) throws IOException {
    seeded(kind).write(folder);
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int exit = MatchingCli.run(out, out, "run", folder.toString());
    assertThat(exit).as("%s", said).isZero();
    String record = Files.readString(folder.resolve("cycles/2027-Q1/proposal-1/run.json"), UTF_8);
    assertThat(record.replaceAll("\\s", "").substring(0, 6_000))
        .contains("\"switchedOff\":[]", "\"status\":\"PROVEN\"", "\"setAside\":[]");
    assertThat(said.toString()).contains("Read            777 rows of people = 777 used");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSameSeedGivesTheSameFiles(Kind kind) throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path other = Files.createDirectory(folder.resolve("other"));
    seeded(kind).write(one);
    seeded(kind).write(other);
    try (var files = Files.list(one)) {
      for (Path file : files.toList()) {
        assertThat(file).hasSameBinaryContentAs(other.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void commandPrintsWhatRunAndVerifyTookAndNoNames() {
    StringWriter out = new StringWriter();
    int exit =
        WholeRun.execute(
            new PrintWriter(out), "--mentees=300", "--mentors=90", "--kind=unique", "--heap=256m");
    assertThat(out.toString())
        .contains(
            "### 300 × 90, nearly unique profiles, seats for 90 %",
            "run: ",
            "  reading: ",
            "  verification: ",
            "  Best possible   proven under your rules and points, checked separately",
            "verify: ",
            "  Best possible   proven: the prices show that no other set of pairs is better")
        .doesNotContain("E-0");
    assertThat(exit).isZero();
  }
}
