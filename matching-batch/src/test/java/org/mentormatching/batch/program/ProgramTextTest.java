package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fingerprint;

class ProgramTextTest {
  private static final Problem NOBODY = Problem.builder().build();

  private static Program read(Path folder, String yaml) throws IOException {
    Files.writeString(folder.resolve(ProgramReader.FILE), yaml);
    ProgramReading reading = ProgramReader.read(folder);
    assertThat(reading.faults()).isEmpty();
    return reading.program();
  }

  private static String text(Program program) {
    return ProgramText.of(
        program, sources(program), new TreeMap<>(), OpenQuestions.none(), id -> true);
  }

  private static SortedMap<InputFile, Source> sources(Program program) {
    SortedMap<InputFile, Source> sources = new TreeMap<>();
    for (InputFile file : InputFile.values()) {
      program.source(file).ifPresent(source -> sources.put(file, source));
    }
    return sources;
  }

  @Test
  void saysWhatIsInForceSoThatItReadsTheSame(@TempDir Path folder) throws IOException {
    Program program =
        read(
            folder,
            """
            program: "Women in leadership: spring"
            cycle: 2027-Q1
            date: 2027-01-11
            seed: 7
            ids: own
            time_zone: Europe/Berlin
            files:
              mentees: {name: "Sign-up (1).xlsx", sheet: Replies, header_row: 3, where: {"Your role:": [Mentee, Both]}}
            columns:
              mentees: {id: "E-Mail #", name: [First, Last]}
            values: {languages: {"Deutsch, fließend": German, "off": No}}
            ladder: [junior, [senior, "lead: people"], "null"]
            urgency: as-stated
            minimum_fit: 30
            rules:
              stage-gap: {least: 0, most: 2, missing: refuse}
              language: off
              same: [{id: same-site, mentee: location, mentor: location}]
            criteria:
              domain: {points: 25, order: ranked}
              rhythm: 0
            limits:
              hours: {weight: 500}
            """);

    Program again = read(folder, text(program));

    assertThat(Fingerprint.of(NOBODY, again.policy()))
        .isEqualTo(Fingerprint.of(NOBODY, program.policy()));
    assertThat(again.settingsInForce())
        .extracting(setting -> setting.key() + " " + setting.value())
        .containsExactlyElementsOf(
            program.settingsInForce().stream()
                .map(setting -> setting.key() + " " + setting.value())
                .toList());
    assertThat(text(again)).isEqualTo(text(program));
  }

  @Test
  void explainsWhyAndAsksWhatIsOpen(@TempDir Path folder) throws IOException {
    Program program = read(folder, "columns: {mentees: {id: Email}}\n");
    SortedMap<String, String> why = new TreeMap<>();
    why.put("columns.mentees.id", "the only column that tells people apart");

    String text =
        ProgramText.of(
            program,
            sources(program),
            why,
            new OpenQuestions(
                List.of("Which file holds the mentors?"),
                Map.of("ladder", List.of("low", "high")),
                List.of()),
            id -> false);

    assertThat(text)
        .startsWith("# yaml-language-server: $schema=program.schema.json\n")
        .contains("# QUESTION Which file holds the mentors?\n")
        .contains("    id: Email  # the only column that tells people apart\n")
        .contains("  # language: {missing: allow}\n")
        .contains("\n# ladder: [low, high]\n")
        .doesNotContain("\nladder:");
    assertThat(text.lines().filter(line -> line.strip().startsWith("#")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
  }
}
