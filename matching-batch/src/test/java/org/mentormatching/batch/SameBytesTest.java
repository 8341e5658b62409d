package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the order of its rows and wherever it runs. */
class SameBytesTest {
  private static final String OTHER_JAVA = "MATCHING_OTHER_JDK";

  private final Path folder;

  SameBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"grades, 1", "grades, 2", "grades, 3", "quarterly, 1", "quarterly, 2"})
  void orderOfRowsDoesNotMatter(String sample, long seed) {
    Path programme = Programmes.copy(sample, folder.resolve("shuffled"));
    Programmes.below(programme)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".csv")) {
                Programmes.write(programme.resolve(name), shuffled(bytes, new Random(seed)));
              }
            });

    Run.of("run", programme).exits(0);

    assertSameAsTheFirst(sample, programme);
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    List<String> rows =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
    String header = rows.remove(0);
    assertThat(rows).allMatch(row -> row.chars().filter(c -> c == '"').count() % 2 == 0);
    Collections.shuffle(rows, random);
    return (header + String.join("", rows)).getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grades", "quarterly"})
  void languageTimeZoneEncodingAndASingleProcessorDoNotMatter(String sample) {
    assertSameIn(
        Run.thisJava(),
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:ActiveProcessorCount=1"),
        sample);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grades", "quarterly"})
  void severalProcessorsDoNotMatter(String sample) {
    assertSameIn(Run.thisJava(), List.of("-XX:ActiveProcessorCount=2"), sample);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grades", "quarterly"})
  @EnabledIfEnvironmentVariable(named = OTHER_JAVA, matches = ".+")
  void anotherJavaDoesNotMatter(String sample) {
    assertSameIn(Path.of(System.getenv(OTHER_JAVA)), List.of(), sample);
  }

  private void assertSameIn(Path java, List<String> options, String sample) {
    Path programme = Programmes.copy(sample, folder.resolve("elsewhere"));

    Run run = Run.inNewProcess(java, options, "run", programme).exits(0);

    assertSameAsTheFirst(sample, programme);
    assertThat(untimed(run.out().replace(programme.toString(), "FOLDER")))
        .isEqualTo(untimed(Programmes.firstRun(sample, folder.resolve("first")).out()));
    assertThat(run.err()).isEmpty();
  }

  private static String untimed(String text) {
    return text.replaceAll("\\(\\d+\\.\\d s\\) *", "");
  }

  private void assertSameAsTheFirst(String sample, Path programme) {
    SortedMap<String, String> first = first(sample);
    SortedMap<String, String> files = Programmes.lasting(Programmes.proposal(programme));
    assertThat(files.keySet()).isEqualTo(first.keySet());
    files.forEach((name, text) -> assertThat(text).as(name).isEqualTo(first.get(name)));
  }

  private SortedMap<String, String> first(String sample) {
    return Programmes.lasting(
        Programmes.proposal(Programmes.proposed(sample, folder.resolve("first"))));
  }
}
