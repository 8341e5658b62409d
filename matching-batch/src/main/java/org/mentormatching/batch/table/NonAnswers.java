package org.mentormatching.batch.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which people say that they have no answer. */
public final class NonAnswers {
  private static final Set<String> WORDS =
      Set.of(
          "idk",
          "no answer",
          "prefer not to say",
          "tbd",
          "tbc",
          "to be decided",
          "to be defined",
          "unknown",
          "?",
          "??",
          "???",
          "-",
          "\u2013",
          "\u2014",
          ".",
          "n/a",
          "#n/a",
          "not applicable",
          "keine angabe",
          "--",
          "---",
          "...",
          "none yet",
          "none at the moment",
          "nothing specific",
          "nothing in particular",
          "nichts",
          "unbekannt",
          "aucune id\u00e9e",
          "rien",
          "\u00e0 d\u00e9finir",
          "nada",
          "nie wiem");

  /** That everything will do, which names nothing. */
  private static final Pattern EVERYTHING =
      Pattern.compile(
          "(?:i am |i'?m )?(?:open to )?(?:all|any|every)(?:thing|(?: of)?(?: the above| these| those"
              + "| them))?(?: topics?| areas?| fields?| subjects?| options?)?(?: goes| is fine)?"
              + "|no preference|whatever|(?:alles|alle|egal|jedes)(?: genannte[ns]?| davon| themen| bereiche)?"
              + "|keine pr\u00e4ferenz|tout(?:e?s)?(?: les th\u00e8mes| les domaines| ce qui pr\u00e9c\u00e8de)?"
              + "|n'importe|peu importe|todo|tod[oa]s(?: los temas)?|cualquiera");

  /** That somebody does not know or has not decided, in lower case with plain apostrophes. */
  private static final List<Pattern> OPEN =
      List.of(
          Pattern.compile(
              "(?:i |still |really |honestly,? )*(?:do not|don'?t|cannot|can not|can'?t)"
                  + " (?:really |yet |quite )*(?:know|say|decide|tell)"
                  + "(?: exactly)?(?: yet| now| right now| at the moment| for now)?"),
          Pattern.compile(
              "(?:i am |i'?m |still )*(?:not (?:yet |quite |really |so |entirely )*"
                  + "(?:sure|certain|decided|clear)|unsure|uncertain|undecided)"
                  + "(?: yet| now| right now| at the moment| for now)?"),
          Pattern.compile("(?:i have )?no (?:idea|clue)(?: yet| at the moment)?"),
          Pattern.compile(
              "(?:das |es )?(?:ich )?wei(?:\u00df|ss) (?:ich |es |das )*(?:noch |leider )*nicht"
                  + "(?: genau| so genau)?"),
          Pattern.compile(
              "(?:ich )?(?:bin )?(?:mir )?(?:noch )?"
                  + "(?:nicht sicher|unsicher|unentschieden|unschl\u00fcssig)"),
          Pattern.compile(
              "(?:ist )?noch (?:nicht (?:bekannt|klar|entschieden|festgelegt)|offen|unklar)"),
          Pattern.compile("(?:ich habe )?keine ahnung"),
          Pattern.compile("(?:je )?(?:ne )?sais pas(?: encore)?"),
          Pattern.compile("pas (?:encore )?(?:s\u00fbre?|d\u00e9cid\u00e9e?|d\u00e9fini)"),
          Pattern.compile("ind\u00e9cise?"),
          Pattern.compile(
              "(?:todav\u00eda |a\u00fan )?no (?:lo )?s\u00e9(?: todav\u00eda| a\u00fan)?"));

  /** A text that ends as a sentence does, and not with several full stops. */
  private static final Pattern SENTENCE = Pattern.compile(".*[^.][.!]");

  private NonAnswers() {}

  /** Whether a text among topics says that every one will do. */
  public static boolean isEverything(String text) {
    return EVERYTHING.matcher(plain(text)).matches();
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean mayBeOne = lower.endsWith(".") || lower.endsWith("!");
    return mayBeOne && SENTENCE.matcher(lower).matches()
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** Whether a text is one of them or says that there is nobody or nothing. */
  public static boolean has(String text) {
    return isOpen(text) || NobodyWords.has(text);
  }

  /** Whether a text is one of them, whatever its case and its full stop, and not a plain no. */
  public static boolean isOpen(String text) {
    String plain = plain(text);
    return WORDS.contains(plain) || OPEN.stream().anyMatch(words -> words.matcher(plain).matches());
  }
}
