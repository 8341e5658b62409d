package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check --effective} lists, and in which order. */
class EffectiveSettingsTest {
  private static final String DIFFERENT = "These settings differ from the defaults:";
  private static final String USUAL = "These are as usual:";

  private final Path folder;

  EffectiveSettingsTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(folder.resolve("mentees.csv"), "id,stage\nE-1,junior\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,stage\nM-1,senior\n");
  }

  @Test
  void showsFirstWhatDiffersWithItsOriginAndTheUsualValue() {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        seed: 1
        rules:
          stage-gap: {least: 0}
          language: off
        """);

    List<String> lines =
        Run.of("check", "--effective", "--set", "criteria.domain=25", folder).exits(0).lines();
    int different = lines.indexOf(DIFFERENT);
    int usual = lines.indexOf(USUAL);

    assertThat(different).isNotNegative().isLessThan(usual);
    assertThat(lines.subList(different + 1, usual))
        .map(line -> line.strip().replaceAll(" {2,}", " | "))
        .containsExactly(
            "program.yaml:3 | rules.stage-gap.least | 0 (usually 1)",
            "program.yaml:4 | rules.language | off",
            "--set criteria.domain | criteria.domain.points | 25 (usually 10)");
    assertThat(lines.subList(usual + 1, lines.size()))
        .map(line -> line.strip().replaceAll(" {2,}", " | "))
        .contains("program.yaml:1 | seed | 1", "default | rules.stage-gap.most | 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ladder", "transitions"})
  void transitionsOfAPresetComeFromTheLineThatNamesIt(String key) {
    Programmes.write(folder.resolve("program.yaml"), key + ": university\n");
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\n");
    Programmes.write(folder.resolve("mentors.csv"), "id\nM-1\n");

    assertThat(Run.of("check", "--effective", folder).lines())
        .filteredOn(line -> line.contains(" transitions."))
        .isNotEmpty()
        .allMatch(line -> line.strip().startsWith("program.yaml:1 "));
  }

  @Test
  void saysSoWhereNothingDiffers() {
    assertThat(Run.of("check", "--effective", folder).exits(0).lines())
        .contains("No setting differs from the defaults.", USUAL)
        .doesNotContain(DIFFERENT);
  }

  @Test
  void listsWhatWasAssumedOfAFileBesideItsName() {
    Programmes.write(folder.resolve("mentees.csv"), "id\nE-1\n");
    Programmes.write(folder.resolve("mentors.csv"), "id\nM-1\n");
    Programmes.write(
        folder.resolve("Employee list.csv"),
        "Report of employees\n\nEmployee ID,Department,Manager ID\nE-1,Rail,P-1\nM-1,Air,P-1\n");

    assertThat(Run.of("check", "--effective", folder).lines())
        .map(line -> line.strip().replaceAll(" {2,}", " | "))
        .containsSubsequence(
            "recognised | files.people.name | Employee list.csv",
            "recognised | files.people.header_row | 3");
  }
}
