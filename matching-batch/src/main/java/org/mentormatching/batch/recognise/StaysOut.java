package org.mentormatching.batch.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.CellText;

/**
 * Words at the beginning of a cell by which somebody writes that a person takes no part, in
 * English, German and French: {@code withdrew 3 Nov}, {@code pausiert}, {@code ne participe plus}.
 * They mean so under any header; words that mean something else elsewhere, such as {@code left}, do
 * not stand here.
 */
final class StaysOut {
  private static final String ENGLISH =
      "(?:has |have |is |was |i )?"
          + "(?:withdr[ae]wn?|withdrawing|dropp?(?:ed|ing|s) out|drop(?:ped)?[- ]?out|dropped"
          + "|opt(?:ed|ing|s)? out|declined?(?! to)|cancell?ed|on hold|paused|pausing|on pause"
          + "|suspended|inactive|terminated|resigned|offboarded|deferred|deregistered|unregistered"
          + "|pulled out|backed out|stepp(?:ed|ing) (?:back|down|out|aside)|sit(?:s|ting)? out"
          + "|sitting (?:this|it) (?:one )?out|tak(?:es|ing) a break"
          + "|skip(?:s|ped|ping)?(?: (?:this|the) (?:time|round|cycle|year|quarter|one|season))?"
          + "|no longer (?:taking part|participating|interested|with us|in|joining|employed)"
          + "|(?:not|isn['\u2019]t|won['\u2019]t be|will not be|doesn['\u2019]t|does not) "
          + "(?:taking part|take part|participat(?:e|ing)|joining|continuing|returning|this (?:time"
          + "|round|cycle|year|quarter))"
          + "|left (?:the |our )?(?:company|programme|program|organi[sz]ation|firm|school)"
          + "|left (?=\\W*\\d))";

  private static final String GERMAN =
      "(?:ist |hat |wurde )?"
          + "(?:abgemeldet|abgesagt|zur(?:\u00fc|ue?)ck(?:gezogen|getreten|gestellt)|ausgestiegen"
          + "|ausgetreten|ausgeschieden|abgelehnt|abgebrochen|abgesprungen|storniert|pausiert|pause"
          + "|ruht|ruhend|in pause|macht (?:gerade )?pause|setzt (?:dieses mal |diesmal )?aus|inaktiv"
          + "|gek(?:\u00fc|ue?)ndigt|raus|nicht mehr (?:dabei|aktiv|interessiert)"
          + "|nimmt (?:diesmal |dieses mal )?nicht (?:mehr )?teil|macht nicht (?:mehr )?mit"
          + "|diesmal nicht|dieses mal nicht|keine teilnahme|nicht dabei)";

  private static final String FRENCH =
      "(?:a |est |s['\u2019]est )?"
          + "(?:retir[\u00e9e]e?|d[\u00e9e]sist[\u00e9e]e?|d[\u00e9e]sistement|d[\u00e9e]sinscrite?"
          + "|d[\u00e9e]mission(?:n[\u00e9e]e?)?|d[\u00e9e]clin[\u00e9e]e?|annul[\u00e9e]e?"
          + "|abandonn?(?:[\u00e9e]e?)?|en pause|suspendue?|inacti(?:f|ve)|renonc[\u00e9e]"
          + "|(?:ne )?participe (?:plus|pas)|plus int[\u00e9e]ress[\u00e9e]e?|quitt[\u00e9e]"
          + "|ne souhaite (?:plus|pas) participer|pas cette (?:fois|ann[\u00e9e]e))";

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
