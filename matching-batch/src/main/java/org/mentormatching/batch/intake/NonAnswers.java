package org.mentormatching.batch.intake;

import java.util.Locale;
import java.util.Set;
import org.mentormatching.batch.table.NobodyWords;

/** Words by which people say that they have no answer. */
final class NonAnswers {
  private static final Set<String> WORDS =
      Set.of(
          "i do not know",
          "i don't know",
          "i don\u2019t know",
          "don't know",
          "don't know yet",
          "don\u2019t know yet",
          "don\u2019t know",
          "do not know",
          "dont know",
          "idk",
          "not sure",
          "unsure",
          "not sure yet",
          "i am not sure",
          "i'm not sure",
          "no idea",
          "no answer",
          "prefer not to say",
          "tbd",
          "to be decided",
          "to be defined",
          "unknown",
          "?",
          "??",
          "???",
          "--",
          "---",
          "...",
          "none yet",
          "none at the moment",
          "nothing specific",
          "nothing in particular",
          "wei\u00df nicht",
          "wei\u00df ich nicht",
          "ich wei\u00df nicht",
          "ich wei\u00df es nicht",
          "nichts",
          "unbekannt",
          "je ne sais pas",
          "aucune id\u00e9e",
          "rien",
          "no lo s\u00e9",
          "no s\u00e9",
          "nada",
          "nie wiem");

  private NonAnswers() {}

  /** Whether a text is one of them, whatever its case and its full stop. */
  static boolean has(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain =
        lower.length() > 1 && lower.endsWith(".") && !lower.endsWith("..")
            ? lower.substring(0, lower.length() - 1)
            : lower;
    return WORDS.contains(plain) || NobodyWords.has(text);
  }
}
