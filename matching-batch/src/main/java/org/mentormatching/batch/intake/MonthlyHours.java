package org.mentormatching.batch.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.Parsed;

/** Hours a month as people write them: {@code 2}, {@code 1.5}, {@code 1,5 h}, {@code about 3}. */
final class MonthlyHours {
  private static final BigDecimal MOST = BigDecimal.valueOf(744);
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*(?:h|hrs?|hours?|std\\.?|stunden?|heures?|horas?)"
              + "(?:\\s*(?:/|per|a|each|pro|im|par|al)\\s*(?:month|monat|mois|mes))?\\.?$");

  private MonthlyHours() {}

  /**
   * The hours as a plain decimal number; of a range the lower end, and of words such as "about 3"
   * their number, which are assumptions.
   */
  static Parsed<String> read(String text) {
    String number = UNIT.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    if (WholeNumber.isNegative(number)) {
      return Parsed.wrong("is negative", "Write hours such as 1.5");
    }
    Optional<BigDecimal> plain = WholeNumber.decimal(number);
    Optional<BigDecimal> hours =
        plain.or(() -> NumberInWords.read(text.toLowerCase(Locale.ROOT), UNIT));
    if (hours.isEmpty() && SpreadsheetDay.standsForANumber(text)) {
      return Parsed.wrong(
          WholeNumber.DAY, "Write the hours that were meant, and format the column as text");
    }
    if (hours.isEmpty()) {
      return Parsed.wrong(
          "is not a number of hours", WholeNumber.remedy(number, "Write hours such as 1.5"));
    }
    if (hours.get().compareTo(MOST) > 0) {
      return Parsed.wrong("is more than a month has", "Write hours such as 1.5");
    }
    String canonical = hours.get().stripTrailingZeros().toPlainString();
    return plain.isPresent()
        ? Parsed.good(canonical)
        : new Parsed.Good<>(canonical, "was read as " + canonical);
  }

  /** The time that a plain decimal number of hours means, rounded to minutes. */
  static Duration duration(String canonical) {
    BigDecimal minutes = new BigDecimal(canonical).multiply(BigDecimal.valueOf(60));
    return Duration.ofMinutes(minutes.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
