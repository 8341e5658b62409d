package org.mentormatching.batch.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;

/** What career stages are called, from {@code stages.txt}. */
final class StageWords {
  private static final String FILE = "stages.txt";
  private static final String ANY_END = "*";
  private static final StageWords ALL = new StageWords();

  private final SortedMap<String, Stage> names = new TreeMap<>();
  private final SortedMap<String, Stage> beginnings = new TreeMap<>();

  /**
   * A stage of people in general.
   *
   * @param rank the higher, the further up
   * @param name by which it is known first
   */
  record Stage(int rank, String name) {}

  private StageWords() {
    try (InputStream stream =
            Objects.requireNonNull(StageWords.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private void add(String line) {
    int end = line.indexOf(' ');
    int rank = Integer.parseInt(line.substring(0, end));
    List<String> all = List.of(line.substring(end + 1).split(Pattern.quote(" | "), -1));
    Stage stage = new Stage(rank, all.get(0));
    for (String name : all) {
      if (name.endsWith(ANY_END)) {
        beginnings.put(ColumnName.normalised(name) + "_", stage);
      } else {
        names.put(ColumnName.normalised(name), stage);
      }
    }
  }

  /** The stage that a word means; empty if the word is not known. */
  static Optional<Stage> stage(String word) {
    String sought = ColumnName.normalised(word);
    Stage exact = ALL.names.get(sought);
    return exact != null
        ? Optional.of(exact)
        : ALL.beginnings.entrySet().stream()
            .filter(entry -> sought.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
