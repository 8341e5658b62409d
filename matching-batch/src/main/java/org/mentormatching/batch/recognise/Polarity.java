package org.mentormatching.batch.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.YesNoWords;

/** What a cell answers to a question that asks for yes or no. */
enum Polarity {
  /** A yes, a cross, a tick. */
  YES,
  /** A no. */
  NO,
  /** It agrees, accepts or comes in. */
  AGREES,
  /** It refuses, declines or stays out. */
  REFUSES,
  /** A number that ticks a box or leaves it. */
  NUMBER,
  /** Neither, and not sure. */
  UNSURE,
  /** Something else. */
  OTHER;

  private static final Set<String> MEAN_YES =
      YesNoWords.yesAnd("y", "x", "j", "o", "\u2713", "\u2714", "\u2611", "yep", "yeah");
  private static final Set<String> MEAN_NO = YesNoWords.noAnd("n", "nope", "\u2717", "\u2610");
  private static final Set<String> UNSURES =
      Set.of(
          "maybe",
          "not sure",
          "not sure yet",
          "unsure",
          "don't know",
          "vielleicht",
          "wei\u00df nicht",
          "wei\u00df noch nicht",
          "peut-\u00eatre",
          "je ne sais pas",
          "tal vez");

  private static final Pattern BEGINS_YES =
      Pattern.compile("(?:yes|yep|yeah|ja|oui|s\u00ed|tak)(?![\\p{L}'\u2019-]).*", Pattern.DOTALL);
  private static final Pattern BEGINS_NO =
      Pattern.compile(
          "(?:no|nope|nein|non)(?![\\p{L}'\u2019-])(?! (?:preference|idea|answer|experience|limit)).*",
          Pattern.DOTALL);
  private static final Pattern AGREEING =
      Pattern.compile(
          "(?:i |ich |je |j['\u2019 ])?(?:do |hereby |fully )?(?:agree|accept|consent|confirm|allow|permit"
              + "|accepte|consens|autorise|approuve|einverstanden|zugestimmt|erlaube|willige ein"
              + "|stimme (?:dem |der |allem )?zu|bin einverstanden|bin dabei|mache mit|d['\u2019]accord"
              + "|acepto|de acuerdo|count me in|i['\u2019]m in|am in|in|dabei|granted|given)(?:ed|[ée]e?)?"
              + "(?![\\p{L}])(?!.*\\b(?:not|nicht|pas)\\b).*",
          Pattern.DOTALL);
  private static final Pattern REFUSING =
      Pattern.compile(
          "(?:i |ich |je |j['\u2019 ])?(?:(?:do not|don['\u2019]?t|cannot|can['\u2019]?t) (?:agree|accept|consent|allow"
              + "|permit|want)|disagree|declined?|refused?|object(?:ed)?|refus[e\u00e9]e?"
              + "|n['\u2019 ]?(?:accepte|autorise) pas|ne consens pas|pas d['\u2019]accord"
              + "|stimme (?:dem )?nicht zu|nicht (?:einverstanden|dabei|zugestimmt)|bin nicht (?:einverstanden|dabei)"
              + "|lehne ab|abgelehnt|widerspreche|widersprochen|count me out|i['\u2019]m out|am out"
              + "|out|not (?:given|granted)|rechazo)(?!\\p{L}).*",
          Pattern.DOTALL);

  /** What makes an answer depend on something, or goes on behind it. */
  private static final Pattern WITH_MORE =
      Pattern.compile(
          "[,;:(]|[.!?] |\\b(?:but|unless|except|only|if|when|aber|nur|wenn|ausser|au\u00dfer|sofern|mais"
              + "|sauf|si|seulement|pero|salvo|solo)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether a cell says one thing and nothing beside it. */
  static boolean isPlain(String text) {
    return !WITH_MORE.matcher(text).find();
  }

  /** What a cell says. */
  static Polarity of(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    String plain = lower.replaceFirst("[.!]+$", "");
    if (MEAN_YES.contains(plain)) {
      return YES;
    }
    if (MEAN_NO.contains(plain)) {
      return NO;
    }
    if (UNSURES.contains(plain)) {
      return UNSURE;
    }
    if (plain.equals("0") || plain.equals("1")) {
      return NUMBER;
    }
    if (REFUSING.matcher(plain).matches() || StaysOut.isSaid(plain)) {
      return REFUSES;
    }
    if (AGREEING.matcher(plain).matches()) {
      return AGREES;
    }
    if (BEGINS_NO.matcher(plain).matches()) {
      return NO;
    }
    return BEGINS_YES.matcher(plain).matches() ? YES : OTHER;
  }

  /** Whether it is one of the two answers. */
  boolean isSaid() {
    return this != UNSURE && this != OTHER;
  }

  /** Whether a cell says yes. */
  static boolean isYes(String text) {
    Polarity said = of(text);
    return said == YES || said == AGREES || text.equals("1");
  }

  /** Whether a cell says no. */
  static boolean isNo(String text) {
    Polarity said = of(text);
    return said == NO || said == REFUSES || text.equals("0");
  }
}
