package org.mentormatching.batch.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.Parsed;

/** Whole numbers as people write them. */
final class WholeNumber {
  /** What is wrong with a number that has become a day, in words that follow it. */
  static final String DAY = "is a day, which a spreadsheet makes of an answer such as 1-2";

  private static final Pattern PLAIN = Pattern.compile("\\+?([0-9]{1,9})([.,]0+)?");
  private static final Pattern NEGATIVE = Pattern.compile("[-−–]\\s*[0-9]+([.,][0-9]+)?");
  private static final Pattern LEADING = Pattern.compile("([0-9]{1,4})\\b(?![.,][0-9]|\\s*%).*");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\s*\\(?\\b(?:mentees?|mentors?|mentoren|people|persons?|personen|personnes?|seats?"
              + "|places?|plätze)\\b\\)?\\.?$");
  private static final Pattern NONE =
      Pattern.compile("(?:(?:none|null|zero|keine) ?[/(] ?0\\)?|0 ?[/(] ?(?:none|zero|keine)\\)?)");
  private static final Map<String, Long> WORDS = new TreeMap<>();

  static {
    List<List<String>> words =
        List.of(
            List.of("zero", "none", "null", "keine", "zéro", "aucun"),
            List.of("one", "eins", "ein", "eine", "un", "une"),
            List.of("two", "zwei", "deux"),
            List.of("three", "drei", "trois"),
            List.of("four", "vier", "quatre"),
            List.of("five", "fünf", "cinq"),
            List.of("six", "sechs"),
            List.of("seven", "sieben", "sept"),
            List.of("eight", "acht", "huit"),
            List.of("nine", "neun", "neuf"),
            List.of("ten", "zehn", "dix"));
    for (int number = 0; number < words.size(); number++) {
      for (String word : words.get(number)) {
        WORDS.put(word, (long) number);
      }
    }
  }

  private WholeNumber() {}

  /**
   * A whole number from 0 to a greatest one; of a range the lower end, and of words such as "up to
   * 3 mentees" or "at least 2" their number, which are assumptions.
   */
  static Parsed<Long> read(String text, long least, long most) {
    Matcher plain = PLAIN.matcher(text);
    if (plain.matches()) {
      long number = Long.parseLong(plain.group(1));
      return number >= least && number <= most
          ? Parsed.good(number)
          : Parsed.wrong("is not from " + least + " to " + most, "Correct it");
    }
    if (NEGATIVE.matcher(text).matches()) {
      return Parsed.wrong("is negative", "Write a number from " + least + " to " + most);
    }
    Optional<Long> assumed =
        assumed(text.toLowerCase(Locale.ROOT)).filter(number -> number >= least && number <= most);
    if (assumed.isPresent()) {
      return new Parsed.Good<>(assumed.get(), "was read as " + assumed.get());
    }
    if (SpreadsheetDay.standsForANumber(text)) {
      return Parsed.wrong(DAY, "Write the number that was meant, and format the column as text");
    }
    return Parsed.wrong(
        "is not a whole number",
        meant(text)
            .map(number -> "Did you mean " + number + "?")
            .orElse("Write digits, or say under values: in program.yaml what it means"));
  }

  /** The number in words that say how many of what, or the lower end of a range. */
  private static Optional<Long> assumed(String text) {
    if (NONE.matcher(text).matches()) {
      return Optional.of(0L);
    }
    return NumberInWords.read(text, PEOPLE)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 0)
        .map(BigDecimal::longValueExact)
        .or(() -> inWords(text));
  }

  /** A number in words with what it counts, or one alone, which counts without an answer too. */
  private static Optional<Long> inWords(String text) {
    String bare = PEOPLE.matcher(text).replaceFirst("").strip();
    return Optional.ofNullable(WORDS.get(bare))
        .filter(number -> number == 1 || !bare.equals(text.strip()));
  }

  private static Optional<Long> meant(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher leading = LEADING.matcher(lower);
    return leading.matches()
        ? Optional.of(Long.valueOf(leading.group(1)))
        : Optional.ofNullable(WORDS.get(lower));
  }

  /** A decimal number with a point or a comma; empty if the text is none. */
  static Optional<BigDecimal> decimal(String text) {
    return text.matches("[0-9]{1,6}([.,][0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** What to do about a text that is no number. */
  static String remedy(String text, String otherwise) {
    return meant(text).map(number -> "Did you mean " + number + "?").orElse(otherwise);
  }

  static boolean isNegative(String text) {
    return NEGATIVE.matcher(text).matches();
  }
}
