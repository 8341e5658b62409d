package org.mentormatching.batch.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell says once everything that only looks like something is gone. */
public final class CellText {
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u2060\\ufeff\\u0000]");
  private static final Pattern SPACES =
      Pattern.compile(
          "[\\s\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

  /** Words for a cell that is not shown. */
  public static final String HIDDEN = "the value";

  private static final String DEFUSED = "=+-@'\t\r";
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int MOST_WORDS = 3;

  /** Two capitalised words side by side, or all there is but for a comma. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{Ll}'’-][\\p{L}'’-]*\\.? (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'’-]*\\p{Ll}"
              + "|^\\p{Lu}[\\p{L}'’-]+, ?\\p{Lu}[\\p{L}'’-]+$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Separators between cells, as they stand where nobody has divided a row. */
  private static final Pattern UNDIVIDED = Pattern.compile("([,;|])[^\\s,;|].*\\1[^\\s,;|]|\\t");

  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_HEADER = 140;

  private CellText() {}

  /**
   * The cell without the apostrophe that keeps spreadsheets from calculating, without invisible
   * characters, composed, and with single spaces.
   */
  public static String clean(String cell) {
    String text = cell;
    if (text.length() > 1 && text.charAt(0) == '\'' && DEFUSED.indexOf(text.charAt(1)) >= 0) {
      text = text.substring(1);
    }
    if (isPlain(text)) {
      return text;
    }
    text = INVISIBLE.matcher(text).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether a cell says nothing. */
  static boolean isBlank(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c > ' ' && c < 0x7f) {
        return false;
      }
    }
    return clean(cell).isEmpty();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f || (c == ' ' && isSpare(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpare(String text, int space) {
    return space == 0 || space == text.length() - 1 || text.charAt(space - 1) == ' ';
  }

  /** The text between quotation marks, shortened; what looks like an address is not shown. */
  public static String quoted(String text) {
    if (text.indexOf('@') >= 0) {
      return HIDDEN;
    }
    return text.length() <= LONGEST_QUOTE
        ? "\"" + text + "\""
        : "\"" + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "...\"";
  }

  /**
   * What somebody wrote, between quotation marks if it can be one of a short list of answers. What
   * is longer than a few words, looks like the name of a person or stands beside one is not shown:
   * the place of the cell is enough to find it.
   */
  public static String answer(String text) {
    boolean isLong =
        text.codePoints().noneMatch(Character::isDigit)
            && SPACE.splitAsStream(text).count() > MOST_WORDS;
    return isLong || NAME.matcher(text).find() ? HIDDEN : quoted(text);
  }

  /**
   * What somebody wrote among others in a list, between quotation marks. What looks like the name
   * of a person is not shown.
   */
  public static String entry(String text) {
    return NAME.matcher(text).find() ? HIDDEN : quoted(text);
  }

  /**
   * A header between quotation marks. What looks like a whole row that was not divided into cells
   * is not shown. A header is often a whole question that says what it asks for at its end, so of a
   * very long one both ends are shown.
   */
  public static String header(String text) {
    int points = text.codePointCount(0, text.length());
    if (text.indexOf('@') >= 0) {
      return quoted(text);
    }
    if (UNDIVIDED.matcher(text).find()) {
      return "\"...\"";
    }
    if (points <= LONGEST_HEADER) {
      return "\"" + text + "\"";
    }
    int half = LONGEST_HEADER / 2;
    return "\""
        + text.substring(0, text.offsetByCodePoints(0, half)).strip()
        + " ... "
        + text.substring(text.offsetByCodePoints(0, points - half)).strip()
        + "\"";
  }

  /**
   * What somebody wrote where an id belongs, between quotation marks if it can be one: a word with
   * a digit and no address. Anything else may be the name of a person, by which people may be meant
   * there, and is not shown.
   */
  public static String reference(String text) {
    boolean isId =
        text.codePoints().anyMatch(Character::isDigit)
            && text.codePoints().noneMatch(Character::isWhitespace);
    return isId ? quoted(text) : HIDDEN;
  }

  /** An id behind a noun; an address is not shown. */
  public static String id(String noun, String id) {
    return id.indexOf('@') >= 0 ? "this " + noun : "the " + noun + " " + id;
  }
}
