package org.mentormatching.batch.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Languages as people name them: in English, in another language or by a code, several in one
 * answer, with words around them. The names are those of {@code languages.txt}.
 */
final class LanguageNames {
  private static final String FILE = "languages.txt";
  private static final SortedMap<String, String> KNOWN = read();
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[/&+,]\\s*|\\s+(?:and|und|et|y|e|oraz|i)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:no|not|non|kein\\p{L}*|nicht|ohne|pas|sans|without|except|never|learning|lerne)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AROUND =
      Pattern.compile(
          "\\b(?:only|nur|fluent|fluently|native|basic|good|some|business|conversational"
              + "|spoken|i speak|a bit of|a little|a bit|bit of|little|also|mainly|mostly|preferably"
              + "|flie(?:ß|ss)end\\p{L}*|etwas|gut\\p{L}*|ein wenig|un peu d[e']|seulement|british"
              + "|american|us|uk)(?!\\p{L})\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

  private LanguageNames() {}

  /**
   * What an answer says.
   *
   * @param languages in English where they are known, else as they are written
   * @param assumption what was assumed; empty if nothing
   */
  record Reading(List<String> languages, String assumption) {
    Reading {
      languages = List.copyOf(languages);
    }
  }

  private static SortedMap<String, String> read() {
    SortedMap<String, String> known = new TreeMap<>();
    try (InputStream stream =
            Objects.requireNonNull(LanguageNames.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(text -> !text.startsWith("#")).toList()) {
        String[] parts = line.split(" = ", -1);
        known.put(lower(parts[0]), parts[0]);
        if (parts.length > 1) {
          for (String name : parts[1].split(" \\| ", -1)) {
            known.put(name, parts[0]);
          }
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return Collections.unmodifiableSortedMap(known);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String without(Pattern words, String text) {
    return EMPTY.matcher(words.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** The language that a name or a code stands for. */
  static Optional<String> named(String text) {
    return Optional.ofNullable(KNOWN.get(lower(text)));
  }

  /** Whether a text is a language that is known, whatever stands behind it in brackets. */
  static boolean isKnown(String text) {
    return named(text).or(() -> named(without(BRACKETS, text))).isPresent();
  }

  /** The languages of an answer without its level; one that is not known stays as it is. */
  static Reading read(String answer) {
    Optional<String> whole = named(answer);
    if (whole.isPresent()) {
      String language = whole.get();
      return new Reading(List.of(language.equalsIgnoreCase(answer) ? answer : language), "");
    }
    List<String> languages = new ArrayList<>();
    for (String part : BETWEEN.splitAsStream(answer).toList()) {
      boolean isNegated = NEGATED.matcher(part).find();
      String plain = LanguageLevel.of(without(AROUND, part)).language();
      String name = isNegated ? without(NEGATED, plain) : plain;
      Optional<String> language = named(name);
      if (language.isEmpty()) {
        return new Reading(List.of(answer), "");
      }
      if (!isNegated) {
        languages.add(language.get());
      }
    }
    return new Reading(
        languages,
        languages.isEmpty()
            ? "names no language that is spoken and was left out"
            : "was read as " + String.join(" and ", languages));
  }
}
