package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.program.ProgramReader;

/**
 * Exports in the shapes of many tools become a proposal: at once, or after the question that the
 * first look asks has been answered by the line that it proposes.
 */
class FromExportToProposalTest {
  /** The answer to the question of a shape, as a line of the policy file. */
  private static final Map<String, String> ANSWERS =
      new TreeMap<>(
          Map.of(
              "google-forms",
              "ladder: [IC2, IC3, IC4, [IC5, M1], [IC6, M2], M3]",
              "successfactors",
              "ladder: [Analyst, Associate, Senior Associate, Manager, Senior Manager, Director,"
                  + " Vice President]"));

  private final Path folder;

  FromExportToProposalTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<String> shapes() {
    return Programmes.names(Programmes.ROOT.resolve("sample-data/exports")).stream()
        .filter(name -> !name.endsWith(".md"))
        .toList();
  }

  private Path copy(String shape) {
    return copy(shape, folder);
  }

  static Path copy(String shape, Path into) {
    Path programme = into.resolve(shape);
    Programmes.below(Programmes.ROOT.resolve("sample-data/exports").resolve(shape))
        .forEach((name, bytes) -> Programmes.write(programme.resolve(name), bytes));
    return programme;
  }

  /** Answers what stops the first look at a shape, where something does. */
  static void answer(String shape, Path programme) {
    String answer = ANSWERS.getOrDefault(shape, "");
    if (!answer.isEmpty()) {
      Programmes.change(
          programme.resolve(ProgramReader.FILE),
          text -> text.replaceFirst("(?m)^# ladder: .*$", answer));
    } else if (shape.equals("handmade")) {
      mendHandmade(programme.resolve("mentees 2027 FINAL (2).csv"));
    }
  }

  /** One id is written as above; of two rows with different answers the second is removed. */
  private static void mendHandmade(Path mentees) {
    Programmes.change(
        mentees,
        text -> text.replace("\n ab-158,", "\nAB-158,").replaceFirst("\nAB- 164,[^\n]*\n", "\n"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void shapeBecomesAProposal(String shape) {
    Path programme = copy(shape);
    Run first = Run.of("init", programme);
    String answer = ANSWERS.getOrDefault(shape, "");
    if (!answer.isEmpty()) {
      assertThat(first.code()).isEqualTo(ExitCode.REFUSED.code());
      assertThat(first.out()).contains(answer);
    } else if (shape.equals("handmade")) {
      assertThat(first.code()).isEqualTo(ExitCode.REFUSED.code());
      assertThat(first.out())
          .contains("(A19): the id AB-164 differs only in case or spaces from AB- 164")
          .contains("(A20): the id ab-158 differs only in case or spaces from AB-158")
          .contains("Write it in one way, or remove the row that does not count");
    } else {
      assertThat(first.code()).as(first.out()).isZero();
    }
    answer(shape, programme);

    Run run = Run.of("run", programme);

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("mentees have a mentor", "proposal 1");
    assertThat(run.out().contains("counts twice")).isEqualTo(shape.equals("google-forms"));
    Run.of("verify", programme).exits(0);
    assertThat(Run.of("run", programme).exits(0).out()).contains("Nothing has changed");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void firstLookAtARecognisedFolderNeedsNoPolicyFile(String shape) {
    Path programme = copy(shape);
    Run run = Run.of("run", programme);

    boolean asks = ANSWERS.containsKey(shape) || shape.equals("handmade");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(asks ? 3 : 0);
    assertThat(Files.exists(programme.resolve(ProgramReader.FILE))).isFalse();
    assertThat(run.out() + run.err())
        .contains(asks ? List.of("These stop the run") : List.of("Defaults ", "Assumed"));
  }
}
