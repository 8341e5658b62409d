package org.mentormatching.batch.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language and how well somebody speaks it: {@code English (C1)}, {@code German – native}.
 *
 * @param language without the level
 * @param level in lower case; empty if none was given
 */
record LanguageLevel(String language, String level) {
  private static final String LEVEL =
      "(?<level%d>[abc][12]\\+?(?:\\s*[-–/]\\s*[abc][12]\\+?)?|(?:native|mother|bilingual|fluent"
          + "|proficient|advanced|upper|intermediate|conversational|basic|beginner|elementary"
          + "|business|professional|full|working|limited|good|very good|mutter|verhandlungssicher"
          + "|fließend|fliessend|gut|sehr gut|grund|anfänger|langue maternelle|maternelle|courant"
          + "|bilingue|avancé|intermédiaire|débutant|notions|scolaire)[\\p{L} ]*)";
  private static final Pattern WITH_LEVEL =
      Pattern.compile(
          "(?<language>\\p{L}[\\p{L} .'’-]*?)(?:\\s*[(\\[]\\s*%s\\s*[)\\]]|\\s*[–—:/]\\s*%s|\\s+-\\s*%s|\\s+%s)"
              .formatted(
                  LEVEL.formatted(1),
                  LEVEL.formatted(2),
                  LEVEL.formatted(3),
                  "(?<level4>[abc][12]\\+?)"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LOW =
      Pattern.compile(
          "a[12].*|(?:basic|beginner|elementary|limited|grund|anfänger|débutant|notions|scolaire).*");

  /** What a word says. */
  static LanguageLevel of(String word) {
    Matcher matcher = WITH_LEVEL.matcher(word);
    if (!matcher.matches()) {
      return new LanguageLevel(word, "");
    }
    for (int i = 1; i <= 4; i++) {
      String level = matcher.group("level" + i);
      if (level != null) {
        return new LanguageLevel(
            matcher.group("language").strip(), level.strip().toLowerCase(Locale.ROOT));
      }
    }
    throw new IllegalStateException("a level without a text");
  }

  /** Whether a level was given. */
  boolean isGiven() {
    return !level.isEmpty();
  }

  /** Whether the level is hardly enough to talk. */
  boolean isLow() {
    return LOW.matcher(level).matches();
  }
}
