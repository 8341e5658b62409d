package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said of headers of real sheets that are none of our columns: that they were not read, and
 * hardly ever that something else was meant. The list was written before anything was measured.
 */
class OtherHeadersTest {
  private static final String EVERY_COLUMN =
      """
      criteria:
        industry: 5
        coaching-rating: 5
        learning-both-ways: 5
        distance-from-home: 5
        affinity: 5
      limits:
        hours: hard
      """;
  private static final int SUGGESTIONS = 2;

  @Test
  void hardlyAnyIsSaidToMeanSomethingElse(@TempDir Path parent) throws IOException {
    List<String> suggestions = new ArrayList<>();
    List<String> readings = new ArrayList<>();
    for (CSVRecord row : rows()) {
      String side = row.get("side");
      String header = row.get("header");
      LookedAt files =
          LookedAt.sound(Files.createTempDirectory(parent, "headers"))
              .file("program.yaml", EVERY_COLUMN)
              .file(side + ".csv", "id," + header + "\nX-1,something\nX-2,something else\n");
      files.notes().stream()
          .filter(note -> note.contains("Did you mean"))
          .forEach(suggestions::add);
      files.settings().stream().filter(setting -> setting.contains(header)).forEach(readings::add);
      assertThat(files.questions()).isEmpty();
    }
    assertThat(readings).containsExactly("columns: {mentees: {department: Cost centre}}");
    assertThat(suggestions).hasSizeLessThanOrEqualTo(SUGGESTIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Datum Abgeschickt",
        "Abgesendet am",
        "Eingereicht am",
        "Envoyé le",
        "Date de réponse",
        "submitdate",
        "Enviado el"
      })
  void whenAFormWasSentIsKnown(String header, @TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id," + header + "\nX-1,2027-01-08 20:45:30\nX-2,2027-01-09 20:45:30\n");

    assertThat(files.settings())
        .anyMatch(setting -> setting.startsWith("columns: {mentees: {replied_at: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Comments", "Comment", "Contact", "Contract", "Concerns"})
  void nobodyIsAskedWhetherACommentIsConsent(String header, @TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentees.csv", "id," + header + "\nX-1,something\nX-2,something else\n");

    assertThat(files.notes()).noneMatch(note -> note.contains("Did you mean"));
  }

  @Test
  void columnsThatAreKeptForLaterAreKnown(@TempDir Path folder) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentors.csv", "id,Max urgent,cycles_served\nX-1,1,2\nX-2,0,4\n");

    assertThat(files.notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"cycles_served\" is kept for later and not read: no rule, criterion or"
                        + " limit goes by it"))
        .noneMatch(note -> note.contains("not known"));
  }

  private static List<CSVRecord> rows() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                OtherHeadersTest.class.getResourceAsStream("/words/other-headers.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
