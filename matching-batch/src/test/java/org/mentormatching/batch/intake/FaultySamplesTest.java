package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.Generated;

/** Every sentence about the programmes in {@code sample-data/faulty}, word by word. */
class FaultySamplesTest {
  private static final Path SAMPLES = Path.of("..", "sample-data", "faulty");

  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Test
  void coversMoreThanThirtyFaults() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(30);
  }

  private static String lines(List<String> sentences) {
    return sentences.isEmpty() ? "" : String.join("\n", sentences) + "\n";
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatIsWrongAndWhatToDo(String sample) throws IOException {
    Path folder = SAMPLES.resolve(sample);

    List<String> sentences = ProgramFolder.sentences(folder);

    assertThat(folder.resolve("expected.txt")).exists();
    Generated.is(folder.resolve("expected.txt"), lines(sentences));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tellsNoNamesAndNoAddresses(String sample) {
    assertThat(ProgramFolder.sentences(SAMPLES.resolve(sample)))
        .noneMatch(sentence -> sentence.contains("@"))
        .noneMatch(sentence -> sentence.matches(".*(Duarte|Tran|Farsi|Okafor|Karimova|Lind).*"));
  }
}
