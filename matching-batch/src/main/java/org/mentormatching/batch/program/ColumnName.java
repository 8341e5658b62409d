package org.mentormatching.batch.program;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Column names as they are compared: without case, diacritics, punctuation and spaces. */
public final class ColumnName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");

  private static final String APART = "ßẞłŁøØđĐæÆœŒıħĦþÞðÐ";
  private static final List<String> LETTERS =
      List.of(
          "ss", "ss", "l", "l", "o", "o", "d", "d", "ae", "ae", "oe", "oe", "i", "h", "h", "th",
          "th", "d", "d");

  private ColumnName() {}

  /** The name in lower case, with one underscore for whatever is neither letter nor digit. */
  public static String normalised(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    return isPlain(name, plain) ? plain.toString() : normalisedLetters(name);
  }

  /** Reads a name of ASCII characters alone, as nearly all are; whether it is one. */
  private static boolean isPlain(String name, StringBuilder normalised) {
    boolean isOpen = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      boolean isUpper = c >= 'A' && c <= 'Z';
      if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (isOpen && !normalised.isEmpty()) {
          normalised.append('_');
        }
        normalised.append(isUpper ? (char) (c + ('a' - 'A')) : c);
        isOpen = false;
      } else if (c != '\'') {
        isOpen = true;
      }
    }
    return true;
  }

  private static String normalisedLetters(String name) {
    String text = withoutLigatures(Normalizer.normalize(name, Normalizer.Form.NFKD));
    text = MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    text = OTHERS.matcher(text.replace("'", "").replace("’", "")).replaceAll("_");
    return EDGES.matcher(text).replaceAll("");
  }

  /** Letters with strokes and of two letters, which no decomposition takes apart. */
  private static String withoutLigatures(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int known = APART.indexOf(c);
      if (known < 0) {
        text.append(c);
      } else {
        text.append(LETTERS.get(known));
      }
    }
    return text.toString();
  }
}
