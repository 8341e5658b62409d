package org.mentormatching.batch.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.CellText;

/**
 * Words at the beginning of a cell by which somebody writes that a person takes no part, in
 * English, German and French: {@code withdrew 3 Nov}, {@code pausiert}, {@code ne participe plus}.
 * A verb counts in its usual forms, behind whoever does so and an auxiliary too: {@code se
 * désiste}, {@code elle s'est désistée}; its infinitive only behind a wish or a plan: {@code veut
 * renoncer}. The parts of a German verb may stand apart: {@code meldet sich leider ab}. They mean
 * so under any header; words that mean something else elsewhere, such as {@code left}, do not stand
 * here. None of the words is a name.
 */
final class StaysOut {
  private static final String ENGLISH =
      "(?:(?:i|we|he|she|they|has|have|had|is|are|was|will|just|already|decided to|had to|has to"
          + "|needs? to|wants? to|wish(?:es)? to|would like to|is going to) ){0,3}"
          + "(?:withdr[ae]w(?:n|s|ing|al)?|drop(?:p(?:ed|ing)|s)?[- ]?out|dropped"
          + "|opt(?:ed|ing|s)? out|declin(?:es?|ed|ing)(?! to)|cancel(?:l?ed|s|l?ing)|on hold"
          + "|paus(?:ed|es|ing)|on pause|suspended|inactive|terminated|resign(?:ed|s|ing)|offboarded"
          + "|deferr?(?:ed|ing|s)|(?:de|un)register(?:ed|s|ing)"
          + "|(?:(?:pull|back)(?:ed|s|ing)|(?<=to )(?:pull|back)) out"
          + "|(?:step(?:ped|ping|s)|(?<=to )step) (?:back|down|out|aside)|sit(?:s|ting)? out"
          + "|sitting (?:this|it) (?:one )?out|tak(?:es|ing) a break"
          + "|skip(?:s|ped|ping)?(?: (?:this|the) (?:time|round|cycle|year|quarter|one|season))?"
          + "|no longer (?:(?:wants?|wish(?:es)?|able) to )?(?:tak(?:e|ing) part|participat(?:e|es|ing)"
          + "|interested|with us|in|joining|employed)"
          + "|(?:not|isn['\u2019]t|won['\u2019]t|will not|doesn['\u2019]t|does not|don['\u2019]t|do not|can['\u2019]t|cannot)"
          + "(?: be| (?:want|wish|able|going) to)? (?:tak(?:e|ing) part|participat(?:e|ing)|joining"
          + "|continu(?:e|ing)|returning|this (?:time|round|cycle|year|quarter))"
          + "|left (?:the |our )?(?:company|programme|program|organi[sz]ation|firm|school)"
          + "|left (?=\\W*\\d))";

  /** What may stand between the parts of a German verb. */
  private static final String APART =
      " (?:(?:sich|mich|leider|wieder|jetzt|nun|erst|erstmal|mal|diesmal|dieses mal|doch|wohl"
          + "|hiermit|gerade) ){0,3}";

  private static final String GERMAN =
      "(?:(?:ich|wir|er|sie|ist|hat|habe|wurde|wird|m(?:\u00f6|oe?)chte|will|muss|musste|sich|mich|leider"
          + "|wieder) ){0,5}"
          + "(?:abge(?:meldet|sagt|lehnt|brochen|sprungen)|abmeldung"
          + "|(?:melde|meldet|sage|sagt|springe|springt|breche|bricht|lehne|lehnt)"
          + APART
          + "ab"
          + "|zur(?:\u00fc|ue?)ck(?:gezogen|getreten|gestellt)"
          + "|(?:ziehe|zieht|trete|tritt)"
          + APART
          + "zur(?:\u00fc|ue?)ck|ausge(?:stiegen|treten|schieden)"
          + "|(?:steige|steigt|trete|tritt|scheide|scheidet|setze|setzt)"
          + APART
          + "aus|storniert|pausiere?t?"
          + "|(?<=(?:chte|will|muss|sste|wird|sich|mich|ider) )(?:abmelden|absagen|ablehnen|abbrechen"
          + "|abspringen|zur(?:\u00fc|ue?)ck(?:ziehen|treten)|aussteigen|austreten|ausscheiden|aussetzen"
          + "|pausieren|verzichten)"
          + "|pause|ruht|ruhend|in pause|macht?e?"
          + APART
          + "pause|inaktiv|verzichtet?|gek(?:\u00fc|ue?)ndigt"
          + "|k(?:\u00fc|ue?)ndigt|raus|nicht mehr (?:dabei|aktiv|interessiert)"
          + "|(?:nimmt|nehme)"
          + APART
          + "nicht (?:mehr )?teil|macht?e?"
          + APART
          + "nicht (?:mehr )?mit"
          + "|kann"
          + APART
          + "nicht (?:mehr )?(?:teilnehmen|mitmachen)"
          + "|diesmal nicht|dieses mal nicht|keine teilnahme|nicht dabei)";

  private static final String FRENCH =
      "(?:(?:je|il|elle|on|nous|a|ai|est|suis|va|vais|vient de|veut|veux|souhaite|pr[e\u00e9]f[e\u00e8]re"
          + "|d[e\u00e9]cid[e\u00e9] de|doit|dois|me|se) |s['\u2019]|m['\u2019]|j['\u2019]){0,5}"
          + "(?:retir[\u00e9e]e?s?|(?<=se |me )retirer|(?:retir(?:e|er|ent)) (?:sa|ma|son|leur) candidature"
          + "|d[\u00e9e]sist\\p{L}{1,6}|d[\u00e9e]sinscri\\p{L}{1,4}|d[\u00e9e]mission(?:n(?:e|ent|[\u00e9e]e?s?))?"
          + "|d[\u00e9e]clin(?:e|ent|[\u00e9e]e?s?)|annul(?:e|ent|[\u00e9e]e?s?)|abandonn?(?:e|ent|[\u00e9e]e?s?)?"
          + "|renonc(?:e|ent|[\u00e9e])|quitt(?:e|[\u00e9e]e?)"
          + "|(?<=va |vais |veut |veux |haite |f[e\u00e8]re |t de |[e\u00e9] de |doit |dois )(?:renoncer"
          + "|abandonner|annuler|d[\u00e9e]cliner|quitter|d[\u00e9e]missionner|arr[\u00eae]ter)"
          + "|en pause|suspendue?s?|inacti(?:f|ve)|(?:ne )?participe (?:plus|pas)"
          + "|(?:ne )?(?:peut|peux|veut|veux|souhaite) (?:plus|pas) participer"
          + "|plus int[\u00e9e]ress[\u00e9e]e?|pas cette (?:fois|ann[\u00e9e]e))";

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\W*((?:" + ENGLISH + "|" + GERMAN + "|" + FRENCH + ")(?!\\p{L}))(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private StaysOut() {}

  /** Whether a cell says so. */
  static boolean isSaid(String text) {
    return BEGINNING.matcher(text).matches();
  }

  /** The words that say so in quotation marks, without what follows, which may name somebody. */
  static Optional<String> shown(String text) {
    Matcher beginning = BEGINNING.matcher(text);
    return beginning.matches()
        ? Optional.of(
            CellText.quoted(
                beginning.group(1).strip() + (beginning.group(2).isEmpty() ? "" : "...")))
        : Optional.empty();
  }
}
