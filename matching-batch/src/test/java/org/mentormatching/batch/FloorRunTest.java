package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * What {@code floor: raise} makes of files. The greatest total leaves one mentee with a fit of 10;
 * the highest floor is 40.
 */
class FloorRunTest {
  private final Path folder;

  FloorRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Run run(String settings) {
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\nE-2\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,capacity\nM-1,1\nM-2,1\n");
    Programmes.write(
        folder.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nE-1,M-1,90\nE-1,M-2,40\nE-2,M-1,50\nE-2,M-2,10\n");
    Programmes.write(
        folder.resolve("program.yaml"),
        "defaults: none\ncriteria: {affinity: {points: 10, missing: none}}\n" + settings);
    return Run.of("run", folder);
  }

  private List<String> pairs() {
    WrittenTable matches = Programmes.table(Programmes.proposal(folder), "matches.csv");
    return matches.rows().stream()
        .map(row -> matches.cell(row, "mentee_id") + " " + matches.cell(row, "mentor_id"))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leavesTheFloorWhereItIs() {
    run("").exits(0);
    assertThat(pairs()).containsExactly("E-1 M-1", "E-2 M-2");
  }

  @Test
  void raisesTheFloorAndProvesIt() {
    Run run = run("floor: raise\n").exits(0);

    assertThat(pairs()).containsExactly("E-1 M-2", "E-2 M-1");
    assertThat(run.lines())
        .contains(
            "Best possible   proven under your rules and points, checked separately",
            "Fit             median 45 of 100 · lowest 40 · 1 pair below 45");
    assertThat(Programmes.record(Programmes.proposal(folder)).at("/objective").toString())
        .contains("FLOOR");
    Run.of("verify", folder).exits(0);
    assertThat(Run.of("explain", folder, "E-1", "M-1").exits(0).out())
        .contains("points of fit, of 100, of the mentee who fares worst: 30 less");
  }

  @Test
  void showsWhatAHigherLowestFitCosts() {
    run("").exits(0);
    List<String> lines = Run.of("explain", folder).exits(0).lines();
    int title = lines.indexOf("What a higher lowest fit costs");

    assertThat(lines.subList(title + 1, title + 8))
        .containsExactly(
            "                 lowest fit  with a mentor  new pairs  their mean fit  their points of fit",
            "  this proposal  10          2              2          50              100",
            "  possible       10          2              2          50              100",
            "  possible       40          2              2          45              90",
            "  possible       90          1              1          90              90",
            "  Pairs and fit are of new pairs alone: ongoing and pinned ones stay whatever their fit, and a pin"
                + " below minimum_fit needs an override.",
            "  To ask for a lowest fit, set minimum_fit in program.yaml.");
  }

  @Test
  void asksForTheCostOfALowestFitOfTheWholeOnly() {
    run("").exits(0);

    assertThat(Run.of("explain", "--trade-offs", folder, "E-1").exits(2).err())
        .contains("Leave the person out");
    assertThat(Run.of("explain", "--trade-offs", folder).exits(0).out())
        .contains("What a higher lowest fit costs");
  }

  @Test
  void noticesAFloorThatCouldBeHigher() {
    run("floor: raise\n").exits(0);
    Path certificate = Programmes.proposal(folder).resolve("certificate.csv");
    String written = read(certificate);
    assertThat(written).contains("mentee-floor,E-1");
    Programmes.write(certificate, written.replaceAll("(?m)^mentee-floor.*\\R", ""));
    assertThat(Run.of("verify", folder).exits(7).err()).contains("certificate.csv");
  }

  @Test
  void refusesAFloorUnderWeightedCoverage() {
    Run run = run("floor: raise\ncoverage: weighted\n").exits(3);

    assertThat(run.err())
        .contains("program.yaml:3")
        .contains("nobody fares worst if nobody has a mentor")
        .contains("Leave one of them out");
  }
}
