package org.mentormatching.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
  private static final Path SAMPLES = Path.of("..", "sample-data");

  @Test
  void quarterlyIsWhatItsGeneratorWrites(@TempDir Path folder) throws IOException {
    QuarterlyProgramme.writeTo(folder);
    assertSameFiles(folder, SAMPLES.resolve("quarterly"));
  }

  @Test
  void gradesIsWhatItsGeneratorWrites(@TempDir Path folder) throws IOException {
    GradesProgramme.writeTo(folder);
    assertSameFiles(folder, SAMPLES.resolve("grades"));
  }

  @Test
  void womenInLeadershipIsWhatItsGeneratorWrites(@TempDir Path folder) throws IOException {
    WomenInLeadership.writeTo(folder);
    assertSameFiles(folder, SAMPLES.resolve("recipes/women-in-leadership"));
  }

  @Test
  void theSameSeedWritesTheSameCustomProgramme(@TempDir Path folder) throws IOException {
    Path once = folder.resolve("once");
    Path again = folder.resolve("again");
    CustomCriteriaProgramme.writeTo(once, 40, 30, 7);
    CustomCriteriaProgramme.writeTo(again, 40, 30, 7);
    assertSameFiles(once, again);
    assertThat(Files.readAllLines(once.resolve("mentees.csv"))).hasSize(41);
    assertThat(Files.readAllLines(once.resolve("mentors.csv"))).hasSize(31);
  }

  @Test
  void graduateIntakeIsWhatItsGeneratorWrites(@TempDir Path folder) throws IOException {
    GraduateIntake.writeTo(folder);
    assertSameFiles(folder, SAMPLES.resolve("recipes/graduate-intake"));
  }

  private static void assertSameFiles(Path written, Path kept) throws IOException {
    List<String> tables = tables(written);
    assertThat(tables).isNotEmpty().isEqualTo(tables(kept));
    for (String table : tables) {
      assertThat(kept.resolve(table)).hasSameBinaryContentAs(written.resolve(table));
    }
  }

  private static List<String> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }
}
