package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of headers above a yes or a no that speak of taking part, of agreeing or of what may be
 * done with answers. They are looked for only where the cells answer yes or no.
 */
final class TakingPartWords {
  /** What was, or is asked about other things than this programme. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:before|previous\\w*|past|ever|earlier|already|have you (?:taken|participated|been)"
              + "|last (?:time|year|round|cycle)|bisher|bereits|schon|fr\u00fcher|zuvor|d\u00e9j\u00e0|auparavant"
              + "|newsletter|mailing list|photos?|fotos?|pictures?|recorded|recordings?|kick-?off|workshops?"
              + "|trainings?|lunch|events?|part[- ]?time|teilzeit|temps partiel)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Some words of a sentence. */
  private static final String SOME = ",? (?:[\\w'\u2019,-]+ ){0,6}?";

  /** Being happy with it that somebody does something with what was written. */
  private static final String HAPPY_WITH_USE =
      "(?:happy|ok|okay|fine|glad|content|comfortable|willing|all ?right|no problem|not mind|(?:do|wo|would)n['\u2019]t mind)"
          + SOME
          + "(?:us(?:e|es|ed|ing)|shar\\w+|process\\w*|stor(?:e|es|ed|ing)|pass\\w*|keep\\w*|see|seeing|show\\w*"
          + "|forward\\w*)"
          + SOME
          + "(?:(?:this|these|it|them|all|everything)(?= (?:to|for|when|if|in|with|by|on)\\b|\\W*$)|what i"
          + "|(?:my|your|our|this|the) (?:name|e-?mail|form|entr(?:y|ies)|submission|registration|sign-?up|cv))"
          + "|(?:ok|okay|in ordnung|recht)"
          + SOME
          + "(?:das|dies\\w*|mein\\w*|dein\\w*|ihr\\w*|eur\\w*)"
          + SOME
          + "(?:ge|ver)?(?:nutz|wend|arbeit|speicher|teil)\\w*"
          + "|utilis\\w*"
          + SOME
          + "(?:ceci|cela|\u00e7a|formulaire|inscription)";

  private static final Pattern CONSENT =
      Pattern.compile(
          "\\b(?:consent\\w*|agree\\w*|accept\\w*|permission|permit\\w*|allow\\w*|authori[sz]e\\w*"
              + "|objections?|gdpr|privacy|dsgvo|rgpd|rodo|data protection|datenschutz\\w*|einwillig\\w*|einverstand\\w*"
              + "|zustimm\\w*|zugestimmt|stimm\\w* .*\\bzu|widersprech\\w*|consens\\w*|consentement|accepte\\w*"
              + "|autoris\\w*|d['\u2019 ]accord|oppos\\w*"
              + "|(?:shar\\w+|us(?:e|ed|ing)|process\\w*|stor(?:e|ed|ing)|pass\\w*|keep|show\\w*|forward\\w*) (?:\\w+ ){0,4}"
              + "(?:data|answers?|information|details|responses?|profile|replies)"
              + "|(?:data|answers?|information|details|responses?|profile|replies) (?:\\w+ ){0,4}"
              + "(?:shar\\w+|used?|process\\w*|stored|passed|kept|shown|forwarded)"
              + "|(?:daten|angaben|antworten) (?:\\w+ ){0,8}(?:nutz\\w*|verwend\\w*|verarbeit\\w*|weiter\\w*|teil\\w*|gespeichert)"
              + "|(?:partag\\w*|utilis\\w*|trait\\w*|transm\\w*|communiqu\\w*) (?:\\S+ ){0,4}"
              + "(?:donn\u00e9es|r\u00e9ponses|informations)"
              + "|"
              + HAPPY_WITH_USE
              + ")\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TAKING_PART =
      Pattern.compile(
          "\\b(?:tak(?:e|es|ing) part|tak(?:es?|ing) a break|participat\\w*|withdr[ae]w\\w*|drop(?:s|ped|ping)?[ -]?out|opt(?:ed|ing)?[ -]?(?:in|out)"
              + "|skip(?:s|ping)?|sit(?:s|ting)? (?:\\w+ ){0,3}out|still (?:in|on|here|interested|want|wish|keen|with)"
              + "|(?:are you|are we|is|you(?: a|['\u2019])re|i['\u2019]m|count \\w+|leave \\w+|keep \\w+) (?:in|out)|in or out|on board"
              + "|sign(?:ed|ing)?[ -]?(?:up|off)|enrol\\w*|unsubscrib\\w*|step(?:ped|ping)? (?:back|down|out|aside)"
              + "|(?:this|next) (?:time|round|cycle|season|edition|wave)|continu\\w*|paus\\w*|resign\\w*|cancel\\w*"
              + "|mitmach\\w*|mach\\w* .*\\bmit|teilnehm\\w*|teilnahme\\w*|teilgenommen|nehm\\w* .*\\bteil|dabei|dabeibleiben"
              + "|aussetz\\w*|setz\\w* .*\\baus|abmeld\\w*|abgemeldet|angemeldet|ausgestiegen|aussteig\\w*|aussteigen|abgesprungen|verzicht\\w*"
              + "|particip\\w*|prend\\w* part|renonc\\w*|se retir\\w*|retrait|d\u00e9sist\\w*|d\u00e9sinscri\\w*|abandon\\w*|toujours"
              + "|partant\\w*|cette fois)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private TakingPartWords() {}

  /** Whether headers speak of agreeing, or of what may be done with answers. */
  static boolean areOfConsent(List<String> headers) {
    return areOf(CONSENT, headers);
  }

  /** Whether headers speak of any of it. */
  static boolean areIn(List<String> headers) {
    return areOf(CONSENT, headers) || areOf(TAKING_PART, headers);
  }

  private static boolean areOf(Pattern words, List<String> headers) {
    return headers.stream()
        .filter(text -> !text.startsWith("{\"") && !HeaderReader.asksWhatIfNobody(text))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> words.matcher(text).find() && !OTHERWISE.matcher(text).find());
  }
}
