package org.mentormatching.batch.table;

import java.util.regex.Pattern;

/** Words that turn an answer round: "not a first-time manager", "everything except law". */
public final class Negation {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!\\p{L})(?:not|no|no longer|never|neither|except|without|(?:anything|everything|all) but"
              + "|don['\u2019]?t|isn['\u2019]?t|kein\\p{L}*|nicht|ohne|au(?:ß|ss)er|niemals|pas|sauf|sans"
              + "|jamais|aucun\\p{L}*|nunca|excepto|salvo)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Negation() {}

  /** Whether a text has such a word. */
  public static boolean isIn(String text) {
    return WORDS.matcher(text).find();
  }
}
