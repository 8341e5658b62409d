package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator does with a proposal until it is what they want, and in the next cycle. */
class NextRoundTest {
  private final Path folder;

  NextRoundTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> pairs(Path proposal, String status) {
    var matches = Programmes.table(proposal, "matches.csv");
    return matches.rows().stream()
        .filter(row -> matches.cell(row, "status").equals(status))
        .map(row -> matches.cell(row, "mentee_id") + " with " + matches.cell(row, "mentor_id"))
        .toList();
  }

  @Test
  void summarySaysWhatToDoNext() {
    Run run = Programmes.firstRun("tiny", folder);

    assertThat(run.out())
        .contains("Next            read matches.csv and unmatched.csv; why: matching explain ")
        .contains("\n                to change a pair: pins.csv, exclusions.csv or program.yaml,");
  }

  @Test
  void pairIsExcludedAndAnotherIsPinnedInTheNextProposal() {
    Path tiny = Programmes.proposed("tiny", folder);
    assertThat(pairs(Programmes.proposal(tiny), "new"))
        .contains("E-101 with E-201", "E-102 with E-202");

    Programmes.write(
        tiny.resolve("exclusions.csv"), "mentee_id,mentor_id,reason\nE-101,E-201,same project\n");
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-102,E-203\n");
    Run.of("run", tiny).exits(0);

    Path second = Programmes.proposal(tiny, 2);
    assertThat(pairs(second, "new")).doesNotContain("E-101 with E-201");
    assertThat(pairs(second, "pinned")).containsExactly("E-102 with E-203");
    assertThat(pairs(Programmes.proposal(tiny), "new")).contains("E-101 with E-201");
  }

  @Test
  void pairIsExcludedByFullNames() {
    Path spring = Programmes.copy("exports/bamboohr", folder);
    Run.of("run", spring).exits(0);
    String pair = "orla.castellano@example.com with kamau.ndungu@example.com";
    assertThat(pairs(Programmes.proposal(spring), "new")).contains(pair);

    Programmes.write(
        spring.resolve("exclusions.csv"),
        "mentee_id,mentor_id,reason\nOrla Castellano,Kamau Ndungu,worked together last year\n");
    Run.of("run", spring).exits(0);

    assertThat(pairs(Programmes.proposal(spring, 2), "new")).isNotEmpty().doesNotContain(pair);
  }

  @Test
  void tableOfMatchesIsReadAsPairsThatGoOnInTheNextCycle() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path first = Programmes.proposal(tiny);

    Files.copy(first.resolve("matches.csv"), tiny.resolve("ongoing.csv"));
    Run.of("run", "--cycle", "2027-Q2", tiny).exits(0);

    Path next = tiny.resolve("cycles").resolve("2027-Q2").resolve("proposal-1");
    assertThat(pairs(next, "ongoing")).isNotEmpty().isEqualTo(pairs(first, "new"));
  }

  @Test
  void takesTheLastMatchesAsOngoingPairsWithoutAQuestion() {
    Path programme = Programmes.proposed("tiny", folder);
    Path matches = Programmes.proposal(programme).resolve("matches.csv");
    Programmes.write(programme.resolve("ongoing.csv"), Programmes.text(matches));

    assertThat(Run.of("check", programme).exits(0).out())
        .contains("ongoing.csv  mentee_id, mentor_id")
        .doesNotContain("mentor_number");
  }
}
