package org.mentormatching.batch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The exports in {@code sample-data/exports} and the truth about them are what is generated. */
class ExportShapesTest {
  private static final Path EXPORTS = Path.of("..", "sample-data", "exports");
  private static final Path TRUTH = Path.of("src", "test", "resources", "exports");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.-]@[\\w.-]+");

  static List<ExportFolder> shapes() {
    return ExportShapes.all();
  }

  @Test
  void everyFolderHasItsGenerator() throws IOException {
    try (Stream<Path> folders = Files.list(EXPORTS)) {
      assertThat(
              folders.filter(Files::isDirectory).map(shape -> String.valueOf(shape.getFileName())))
          .containsExactlyInAnyOrderElementsOf(shapes().stream().map(ExportFolder::shape).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyMachineCanWriteTheFileNames(ExportFolder shape) throws IOException {
    assertThat(names(EXPORTS.resolve(shape.shape()))).allMatch(name -> name.matches("[ -~]+"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void exportsAreWhatTheirGeneratorWrites(ExportFolder shape, @TempDir Path folder)
      throws IOException {
    shape.write(folder);

    List<String> names = names(folder);
    assertThat(names).isNotEmpty().isEqualTo(names(EXPORTS.resolve(shape.shape())));
    for (String name : names) {
      assertThat(EXPORTS.resolve(shape.shape()).resolve(name))
          .hasSameBinaryContentAs(folder.resolve(name));
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void truthIsWhatTheGeneratorKnows(ExportFolder shape, @TempDir Path folder) throws IOException {
    Path written = folder.resolve("truth.yaml");
    shape.writeTruth(written);

    assertThat(Files.readString(TRUTH.resolve(shape.shape() + ".yaml")))
        .isEqualTo(Files.readString(written));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void headersStandWhereTheTruthSays(ExportFolder shape) throws IOException {
    for (JsonNode file : truth(shape).path("files")) {
      if (file.path("kind").asText().equals("csv")) {
        List<CSVRecord> records = records(shape, file);
        for (JsonNode columns : file.path("columns")) {
          for (JsonNode column : columns) {
            JsonNode headers = column.path("header");
            for (int row = 0; row < file.path("header_rows").asInt(); row++) {
              CSVRecord record = records.get(file.path("header_row").asInt() - 1 + row);
              assertThat(record.get(column.path("column").asInt() - 1))
                  .isEqualTo((headers.isArray() ? headers.path(row) : headers).asText());
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyRowIsUsedOrHasItsReason(ExportFolder shape) throws IOException {
    for (JsonNode file : truth(shape).path("files")) {
      assertThat(file.path("rows").asInt())
          .isEqualTo(
              file.path("used").asInt()
                  + file.path("left_out").size()
                  + file.path("set_aside").size());
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void nobodyHasARealAddress(ExportFolder shape) throws IOException {
    for (String name : names(EXPORTS.resolve(shape.shape()))) {
      String text =
          Files.readString(
              EXPORTS.resolve(shape.shape()).resolve(name), StandardCharsets.ISO_8859_1);
      assertThat(ADDRESS.matcher(text.replace("\0", "")).results().map(MatchResult::group))
          .allMatch(address -> address.matches("(?i).@example\\.(org|com)"));
    }
  }

  private static JsonNode truth(ExportFolder shape) throws IOException {
    String truth = Files.readString(TRUTH.resolve(shape.shape() + ".yaml"));
    return new ObjectMapper()
        .valueToTree(new Load(LoadSettings.builder().build()).loadFromString(truth));
  }

  private static List<CSVRecord> records(ExportFolder shape, JsonNode file) throws IOException {
    byte[] bytes =
        Files.readAllBytes(EXPORTS.resolve(shape.shape()).resolve(file.path("name").asText()));
    String text =
        Charset.forName(file.path("encoding").asText())
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(file.path("separator").asText())
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .get()
        .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))
        .getRecords();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
