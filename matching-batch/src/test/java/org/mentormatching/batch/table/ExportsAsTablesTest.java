package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.program.Encodings;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.Severity;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The exports in {@code sample-data/exports}, read without a word about their format. */
class ExportsAsTablesTest {
  private static final Path EXPORTS = Path.of("..", "sample-data", "exports");
  private static final Path TRUTH = Path.of("src", "test", "resources", "exports");

  /** A file with what is true of it. */
  record Export(Path path, Map<?, ?> truth) {
    int number(String key) {
      return Integer.parseInt(text(key).orElseThrow());
    }

    Optional<String> text(String key) {
      return Optional.ofNullable(truth.get(key)).map(String::valueOf);
    }

    @Override
    public String toString() {
      return EXPORTS.relativize(path) + text("sheet").map(sheet -> " " + sheet).orElse("");
    }
  }

  static List<Export> exports() throws IOException {
    List<Export> exports = new ArrayList<>();
    try (Stream<Path> truths = Files.list(TRUTH)) {
      truths
          .filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .forEach(path -> exports.addAll(files(path)));
    }
    return exports;
  }

  private static List<Export> files(Path truth) {
    try (InputStream bytes = Files.newInputStream(truth)) {
      Map<?, ?> all =
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(bytes);
      Path folder = EXPORTS.resolve(String.valueOf(all.get("shape")));
      return ((List<?>) Objects.requireNonNull(all.get("files")))
          .stream()
              .map(file -> (Map<?, ?>) file)
              .map(file -> new Export(folder.resolve(String.valueOf(file.get("name"))), file))
              .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void findsCharactersSeparatorHeadersAndRows(Export export) {
    List<TableFault> faults = new ArrayList<>();
    Format said = export.text("sheet").map(Fixture::sheet).orElse(Fixture.ANY);

    RawTable table = TableFile.read(export.path(), "export", said, faults).orElseThrow();

    assertThat(faults).allMatch(found -> found.fault().severity() == Severity.NOTE);
    assertThat(table.format().headerRow()).contains(table.header().row());
    assertThat(table.header().line()).isEqualTo(export.number("header_line"));
    assertThat(table.headers()).hasSize(export.number("header_rows"));
    assertThat(table.rows().size() + table.apart().size()).isEqualTo(export.number("rows"));
    assertThat(table.format().encoding().map(Encodings::key))
        .isEqualTo(export.text("encoding").map(name -> name.replace("utf-16le", "utf-16")));
    assertThat(table.format().separator().map(String::valueOf)).isEqualTo(export.text("separator"));
    assertThat(table.format().sheet()).isEqualTo(export.text("sheet"));
  }
}
