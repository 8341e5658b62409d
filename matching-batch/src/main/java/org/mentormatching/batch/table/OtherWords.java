package org.mentormatching.batch.table;

import java.util.regex.Pattern;

/** The words by which a form offers answers of one's own beside its choices. */
public final class OtherWords {
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:others?|something else|sonstiges?|andere[rs]?|autres?|otr[oa]s?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OtherWords() {}

  /** Whether an option stands for answers of one's own. */
  public static boolean are(String option) {
    return OTHER.matcher(option).matches();
  }
}
