package org.mentormatching.batch.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number format of a spreadsheet makes of a number, as far as it changes the meaning. The
 * formats are those of ECMA-376, part 1, section 18.8.30.
 *
 * @param kind what the number is
 * @param digits least number of digits before the decimal mark
 */
record NumberFormat(Kind kind, int digits) {
  /** What a number can be. */
  enum Kind {
    /** A number. */
    NUMBER,
    /** A share of a hundred. */
    PERCENT,
    /** A day, perhaps with a time. */
    DATE,
    /** A time of day. */
    TIME,
    /** Hours and minutes that may be more than a day. */
    DURATION
  }

  private static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 1);
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
  private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern ZEROS = Pattern.compile("0{2,15}");

  /** Most digits of a number with a fraction that a spreadsheet keeps and shows. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LARGEST_EXPONENT = 400;

  /**
   * The meaning of a format.
   *
   * @param id its number; those from 27 to 36 and from 50 to 58 are dates in Asian editions
   * @param code how it is written; empty if the file does not say
   */
  static NumberFormat of(int id, String code) {
    if (code.isEmpty()) {
      boolean isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
      return isDate ? new NumberFormat(Kind.DATE, 1) : GENERAL;
    }
    String first = code.split(";", -1)[0].toLowerCase(Locale.ROOT);
    String plain = LITERAL.matcher(first).replaceAll("");
    if (plain.contains("general")) {
      return GENERAL;
    }
    if (ELAPSED.matcher(plain).find()) {
      return new NumberFormat(Kind.DURATION, 1);
    }
    Matcher half = HALF_OF_DAY.matcher(plain);
    String letters = half.replaceAll("");
    boolean hasTime = letters.matches(".*[hs].*");
    if (letters.matches(".*[ydg].*") || (!hasTime && letters.contains("m"))) {
      return new NumberFormat(Kind.DATE, 1);
    }
    if (hasTime) {
      return new NumberFormat(Kind.TIME, 1);
    }
    if (plain.contains("%")) {
      return new NumberFormat(Kind.PERCENT, 1);
    }
    return ZEROS.matcher(plain).matches() ? new NumberFormat(Kind.NUMBER, plain.length()) : GENERAL;
  }

  /** A number in words that do not depend on a language; dates and times are not its business. */
  String number(BigDecimal value) {
    return kind == Kind.PERCENT ? plain(value.movePointRight(2)) + "%" : padded(plain(value));
  }

  private String padded(String number) {
    boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
  }

  private static String plain(BigDecimal value) {
    BigDecimal exact = value.stripTrailingZeros();
    if (Math.abs((long) exact.scale()) > LARGEST_EXPONENT) {
      return value.toString();
    }
    return exact.scale() > 0 && exact.precision() > SHOWN.getPrecision()
        ? exact.round(SHOWN).stripTrailingZeros().toPlainString()
        : exact.toPlainString();
  }
}
