package org.mentormatching.batch.program;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Column names as they are compared: without case, diacritics, punctuation and spaces. */
public final class ColumnName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");

  private ColumnName() {}

  /** The name in lower case, with one underscore for whatever is neither letter nor digit. */
  public static String normalised(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKD).replace("ß", "ss");
    text = MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    text = OTHERS.matcher(text.replace("'", "").replace("’", "")).replaceAll("_");
    return EDGES.matcher(text).replaceAll("");
  }
}
