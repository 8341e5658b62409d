package org.mentormatching.batch.recognise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text beside the classes of this room, in which every line that is no comment says one thing.
 */
final class WordFile {
  private final String name;
  private final Pattern line;

  /**
   * A file.
   *
   * @param line what its lines look like
   */
  WordFile(String name, Pattern line) {
    this.name = name;
    this.line = line;
  }

  /** The parts of its lines. */
  List<Matcher> lines() {
    try (InputStream stream =
            Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(text -> !text.isBlank() && !text.startsWith("#"))
          .map(this::parts)
          .toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private Matcher parts(String text) {
    Matcher parts = line.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException(name + ": " + text);
    }
    return parts;
  }

  /** The parts of a text. */
  static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
