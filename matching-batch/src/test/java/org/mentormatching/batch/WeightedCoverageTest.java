package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * What {@code coverage: weighted} makes of files. Either both mentees have a mentor, with fits of
 * 10 and 20, or one of them, with a fit of 90.
 */
class WeightedCoverageTest {
  private final Path folder;

  WeightedCoverageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Run run(String settings) {
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\nE-2\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,capacity\nM-1,1\nM-2,1\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,10\nE-2,M-1,20\nE-2,M-2,0\n");
    Programmes.write(folder.resolve("exclusions.csv"), "mentee_id,mentor_id\nE-2,M-2\n");
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\nrules: {exclusions: on}\ncriteria: {affinity: {points: 10, missing:"
            + " none}}\n"
            + settings);
    Run run = Run.of("run", folder).exits(0);
    assertThat(run.err()).isEmpty();
    Run.of("verify", folder).exits(0);
    return run;
  }

  private List<String> pairs() {
    WrittenTable matches = Programmes.table(Programmes.proposal(folder), "matches.csv");
    return matches.rows().stream()
        .map(
            row ->
                "%s %s %s"
                    .formatted(
                        matches.cell(row, "mentee_id"),
                        matches.cell(row, "mentor_id"),
                        matches.cell(row, "fit")))
        .toList();
  }

  private JsonNode record() {
    return Programmes.record(Programmes.proposal(folder));
  }

  @Test
  void saysNothingOfCoverageThatComesFirst() {
    Run run = run("");
    assertThat(pairs()).containsExactly("E-1 M-2 10", "E-2 M-1 20");
    assertThat(run.out()).doesNotContain("Coverage ");
    assertThat(record().get("policy").toString()).contains("\"coverage: first\"");
  }

  @Test
  void tradesAFilledWishAgainstFitAndSaysSo() {
    Run run = run("coverage: {weighted: 59}\n");
    assertThat(pairs()).containsExactly("E-1 M-1 90");
    assertThat(run.lines())
        .contains(
            "1 of 2 mentees have a mentor (50 %)",
            "Best possible   proven under your rules and points, checked separately",
            "Coverage        weighted: a filled wish counts 59 points of fit",
            "Fit             median 90 of 100 · lowest 90 · 0 pairs below 45",
            "Without mentor  1: no free seat 1");
    JsonNode record = record();
    assertThat(record.get("policy").toString())
        .contains("\"coverage: weighted: 59 points for a filled wish\"");
    assertThat(record.at("/objective")).hasSize(1);
    assertThat(record.at("/objective/0/level/kind").asText()).isEqualTo("WORTH");
    assertThat(record.at("/objective/0/value").asLong()).isEqualTo(14_900);
    assertThat(Programmes.text(Programmes.proposal(folder).resolve("certificate.csv")))
        .contains("side,id,worth");
    assertThat(Programmes.text(Programmes.proposal(folder).resolve("inputs/program.yaml")))
        .contains("coverage: {weighted: 59}");
  }

  @Test
  void fillsWishesThatCountMore() {
    run("coverage: weighted\n");
    assertThat(pairs()).containsExactly("E-1 M-2 10", "E-2 M-1 20");
    assertThat(record().at("/objective/0/value").asLong()).isEqualTo(23_000);
  }

  @Test
  void anotherWorthIsAnotherInput() {
    run("coverage: {weighted: 59}\n");
    assertThat(Run.of("run", folder, "--set", "coverage.weighted=58").exits(0).out())
        .contains("proposal 2", "counts 58 points");
    assertThat(Run.of("run", folder, "--set", "coverage.weighted=58").exits(0).out())
        .contains("Nothing has changed");
  }

  @Test
  void verifyFindsAnotherWorth() {
    run("coverage: {weighted: 59}\n");
    Programmes.change(
        Programmes.proposal(folder).resolve("inputs/program.yaml"),
        text -> text.replace("59", "60"));
    assertThat(Run.of("verify", folder).exits(7).err())
        .contains("inputs/program.yaml is not as it was written")
        .contains("worth: value is 14900 in the result, recomputing gives 15000");
  }
}
