package org.mentormatching.batch.recognise;

import java.util.regex.Pattern;

/**
 * Words in English, German and French by which a text speaks of going, of being away or of a day:
 * {@code leaver (31.12.2026)}, {@code on sabbatical until June}. Whether such a row counts is for
 * somebody to say who knows the day of the round.
 */
final class MayBeAway {
  private static final String GOING =
      "leav(?:e|es|er|ers|ing)|left|quit\\w*|gone|going|exit\\w*|depart\\w*|notice|retire\\w*|resign\\w*"
          + "|terminat\\w*|dismiss\\w*|end(?:s|ed|ing)?|verl(?:\u00e4|ae?)sst|geht|gegangen|k(?:\u00fc|ue?)ndig\\w*"
          + "|gek(?:\u00fc|ue?)ndigt|ausscheide\\w*|scheidet|austritt|rente|ruhestand|endet|quitt\\w*|part(?:i|ie|ant)?"
          + "|d\u00e9part\\w*|d\u00e9mission\\w*|licenci\\w*|retrait\\w*";

  private static final String AWAY =
      "sabbatical|loa|absen\\w*|away|abroad|sick|ill|maternity|paternity|parental|secondment|paus\\w*|break"
          + "|return\\w*|back|beurlaub\\w*|elternzeit|mutterschutz|abwesend|karenz|krank\\w*|urlaub\\w*"
          + "|zur(?:\u00fc|ue?)ck|ruht|cong[e\u00e9]s?|malad\\w*|arr\u00eat|revient|retour";

  private static final String DAY =
      "until|till?|as of|from|after|later|starting|bis|ab|nach|sp(?:\u00e4|ae?)ter|jusqu\\w*|d\u00e8s|apr\u00e8s|\u00e0 partir"
          + "|(?:jan|febr)uary?|march|april|june|july|august|(?:septem|octo|novem|decem)ber"
          + "|januar|februar|m\u00e4rz|juni|juli|oktober|dezember|janvier|f\u00e9vrier|avril|juin|juillet|ao\u00fbt"
          + "|(?:septem|octo|novem|d\u00e9cem)bre|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{0,4})?";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:" + GOING + "|" + AWAY + "|" + DAY + ")(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private MayBeAway() {}

  /** Whether a text says so. */
  static boolean isSaid(String text) {
    return WORDS.matcher(text).find();
  }
}
