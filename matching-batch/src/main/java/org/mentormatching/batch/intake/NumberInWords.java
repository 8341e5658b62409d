package org.mentormatching.batch.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number among words that say how sure it is: {@code about 3}, {@code 2 or 3}, {@code 3+}. */
final class NumberInWords {
  private static final String NUMBER = "([0-9]{1,4}(?:[.,][0-9]{1,2})?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s*(?:-|–|—|to|or|bis|oder|à|ou|a|o)\\s*" + NUMBER);
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:up to|at most|max\\.?|maximum|maximal|höchstens|bis zu|jusqu['’]à|only|nur"
              + "|about|around|approx\\.?|approximately|roughly|circa|ca\\.?|etwa|ungefähr|environ"
              + "|unos|unas|at least|min\\.?|minimum|mindestens|au moins|al menos|por lo menos|~)"
              + "(?![\\p{L}])\\s*:?\\s*)+");
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\+|(?:or|and|oder|und|ou|et|o|y) (?:more|so|mehr|plus|más)|max(?:imum|imal)?"
              + "|min(?:imum|imal)?|\\((?:max(?:imum|imal)?|min(?:imum|imal)?)\\))\\.?$");

  private NumberInWords() {}

  /**
   * The number of a text in lower case; the smaller one of two, which is what somebody gives for
   * sure.
   *
   * @param unit what the number counts, as it may stand behind it
   */
  static Optional<BigDecimal> read(String text, Pattern unit) {
    String bare = BEFORE.matcher(text).replaceFirst("").strip();
    bare = unit.matcher(bare).replaceFirst("").strip();
    bare = BEHIND.matcher(bare).replaceFirst("").strip();
    bare = unit.matcher(bare).replaceFirst("").strip();
    Matcher plain = PLAIN.matcher(bare);
    if (plain.matches()) {
      return Optional.of(number(plain.group(1)));
    }
    Matcher range = RANGE.matcher(bare);
    return range.matches()
        ? Optional.of(number(range.group(1)).min(number(range.group(2))))
        : Optional.empty();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }
}
