package org.mentormatching.batch.table;

import java.util.Locale;
import java.util.Set;

/** Words by which people say that there is nobody to name. */
public final class NobodyWords {
  private static final Set<String> WORDS =
      Set.of(
          "no_manager",
          "no manager",
          "none",
          "nobody",
          "no one",
          "no-one",
          "noone",
          "no body",
          "none that i know of",
          "nothing",
          "not really",
          "nope",
          "no",
          "n",
          "na",
          "not applicable",
          "-",
          "–",
          "—",
          ".",
          "n/a",
          "#n/a",
          "null",
          "nein",
          "niemand",
          "niemanden",
          "keine",
          "keiner",
          "keinen",
          "keine angabe",
          "non",
          "personne",
          "aucun",
          "aucune",
          "nadie",
          "ninguno",
          "ninguna",
          "nie",
          "brak",
          "nikt");

  private NobodyWords() {}

  /** Whether a text says that there is nobody, whatever its case and its full stop. */
  public static boolean has(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower)
        || (lower.length() > 1
            && lower.endsWith(".")
            && WORDS.contains(lower.substring(0, lower.length() - 1)));
  }
}
