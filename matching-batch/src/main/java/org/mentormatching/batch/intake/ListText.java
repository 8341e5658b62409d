package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Several words in one cell. A backslash before a separator makes it part of a word, two make a
 * backslash at the end of a word; everywhere else a backslash is just that.
 */
final class ListText {
  /** What stands between the words of a canonical cell. */
  static final char CANONICAL = ';';

  private static final char ESCAPE = '\\';

  private ListText() {}

  /** The words of a cell, each once whatever its case, without empty ones. */
  static List<String> split(String cell, char separator) {
    return once(parts(cell, separator));
  }

  /** Each word once whatever its case, as it stands first. */
  static List<String> once(List<String> words) {
    Map<String, String> once = new LinkedHashMap<>();
    words.forEach(word -> once.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return new ArrayList<>(once.values());
  }

  /** The words of a cell, without empty ones. */
  static List<String> parts(String cell, char separator) {
    return cell.indexOf(ESCAPE) < 0
        ? plainParts(cell, separator)
        : partsWithEscapes(cell, separator);
  }

  private static List<String> plainParts(String cell, char separator) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int at = cell.indexOf(separator, from);
      int to = at < 0 ? cell.length() : at;
      String word = cell.substring(from, to).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
      from = to + 1;
    }
    return words;
  }

  private static List<String> partsWithEscapes(String cell, char separator) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int escapes = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ESCAPE) {
        escapes++;
      } else if (c == separator) {
        append(word, escapes / 2);
        if (escapes % 2 == 1) {
          word.append(c);
        } else {
          end(word, words);
        }
        escapes = 0;
      } else {
        append(word, escapes);
        word.append(c);
        escapes = 0;
      }
    }
    append(word, escapes);
    end(word, words);
    return words;
  }

  private static void append(StringBuilder word, int escapes) {
    for (int i = 0; i < escapes; i++) {
      word.append(ESCAPE);
    }
  }

  private static void end(StringBuilder word, List<String> words) {
    String text = word.toString().strip();
    if (!text.isEmpty()) {
      words.add(text);
    }
    word.setLength(0);
  }

  /** The words as a canonical cell. */
  static String join(List<String> words) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      int escapes = 0;
      for (char c : words.get(i).toCharArray()) {
        if (c == CANONICAL) {
          append(cell, escapes + 1);
        }
        escapes = c == ESCAPE ? escapes + 1 : 0;
        cell.append(c);
      }
      if (i + 1 < words.size()) {
        append(cell, escapes);
        cell.append(CANONICAL);
      }
    }
    return cell.toString();
  }

  /** The words of a canonical cell. */
  static List<String> words(String canonical) {
    return split(canonical, CANONICAL);
  }
}
