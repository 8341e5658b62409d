package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in docs that confirms proofs, run where there is an interpreter for it. */
class CheckProofScriptTest {
  private static final String INTERPRETER = "python3";

  private record Answer(int code, String said) {}

  private final Path folder;

  CheckProofScriptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void thereIsAnInterpreter() throws InterruptedException {
    boolean isThere;
    try {
      isThere = run(List.of(INTERPRETER, "--version")).code() == 0;
    } catch (IOException e) {
      isThere = false;
    }
    assumeTrue(isThere, "SKIPPED: there is no " + INTERPRETER + " to run docs/check-proof.py");
  }

  private static Answer run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), said);
  }

  private Answer check(Path certificate, Path scores) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(INTERPRETER));
    command.add(Programmes.ROOT.resolve("docs/check-proof.py").toString());
    command.add(certificate.toString());
    command.add(scores.toString());
    return run(command);
  }

  private Path scores(Path programme) {
    Path scores = folder.resolve("scores.csv");
    Run.of("verify", "--scores", scores, programme).exits(0);
    return scores;
  }

  @ParameterizedTest
  @CsvSource({"tiny, 0", "grades, 0", "quarterly, 2"})
  void confirmsWhatTheProgramClaims(String sample, int code) throws Exception {
    Path programme = Programmes.proposed(sample, folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");

    Answer answer = check(certificate, scores(programme));

    assertThat(answer.code()).as(answer.said()).isEqualTo(code);
    assertThat(answer.said()).contains(code == 0 ? "Proven" : "No proof that this is the best");
    boolean proven = Run.of("verify", programme).exits(0).out().contains("proven: the prices");
    assertThat(proven).isEqualTo(code == 0);
  }

  @Test
  void refusesOtherPricesAndOtherPairs() throws Exception {
    Path programme = Programmes.proposed("tiny", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Path scores = scores(programme);
    Path spoiled = folder.resolve("spoiled.csv");

    Files.writeString(spoiled, Files.readString(certificate).replaceAll("(?m),-?\\d+$", ",99999"));
    assertThat(check(spoiled, scores).code()).isEqualTo(2);

    Files.writeString(spoiled, Files.readString(scores).replaceFirst("(?m)^match", "pair"));
    assertThat(check(certificate, spoiled).code()).isEqualTo(2);

    Files.writeString(spoiled, Files.readString(scores).replaceAll("(?m)^wish.*\\R", ""));
    assertThat(check(certificate, spoiled).code()).isNotZero();
  }
}
