package org.mentormatching.batch.recognise;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.table.CellText;

/** A status that says that somebody is away for a while: such a row may count or not. */
final class OnLeave {
  private static final String WORD =
      "(?<!\\p{L})(?:leave|loa|sabbatical|absent|beurlaubt|elternzeit|mutterschutz|abwesend|karenz"
          + "|cong[eé]|baja|permiso|urlop\\p{L}*)(?!\\p{L})";

  /** Words that stand beside such a word and are nobody's name. */
  private static final String BESIDE =
      "(?:on|in|en|of|de|absence|paid|unpaid|parental|maternity|paternity|medical|sick|family|annual"
          + "|study|temporary|long[- ]term|maternit[eé])";

  private static final Pattern WORDS = pattern(WORD);
  private static final Pattern PLAIN =
      pattern("(?:(?<!\\p{L})" + BESIDE + "\\s+)*" + WORD + "(?:\\s+" + BESIDE + "(?!\\p{L}))*");

  private OnLeave() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a status says so. */
  static boolean isSaid(String text) {
    return WORDS.matcher(text).find();
  }

  /** A status in quotation marks without what stands around such words, which may be a name. */
  static String shown(String text) {
    Matcher plain = PLAIN.matcher(text);
    if (!plain.find()) {
      throw new IllegalArgumentException("the status says nothing of a leave");
    }
    return CellText.quoted(
        (plain.start() > 0 ? "..." : "")
            + plain.group()
            + (plain.end() < text.length() ? "..." : ""));
  }

  /**
   * Whether somebody who takes part is on leave by a column. In the export of everybody those count
   * who have signed up.
   */
  static boolean concernsAnybody(
      FoundColumns columns, InputFile file, int place, Collection<FoundColumns> all) {
    return columns.table().isAny(place, OnLeave::isSaid)
        && (file != InputFile.PEOPLE || new SignedUp(columns, all).isAny(place, OnLeave::isSaid));
  }
}
