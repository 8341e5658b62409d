package org.mentormatching.batch.table;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that say yes or no by themselves, in lower case: answers, and the truth values that
 * spreadsheet programs show in the language of whoever saves a table.
 */
public final class YesNoWords {
  private static final List<String> YES =
      List.of(
          "yes", "ja", "oui", "sí", "si", "sì", "sim", "tak", "ano", "áno", "igen", "evet", "kyllä",
          "ναι", "да", "так");
  private static final List<String> NO =
      List.of(
          "no", "nein", "non", "nee", "não", "nao", "nie", "nem", "hayır", "nej", "nei", "όχι",
          "нет", "ні");
  private static final List<String> TRUE =
      List.of(
          "true",
          "wahr",
          "vrai",
          "verdadero",
          "verdadeiro",
          "vero",
          "waar",
          "prawda",
          "sant",
          "sand",
          "sann",
          "tosi",
          "pravda",
          "igaz",
          "adevărat",
          "doğru",
          "cert",
          "истина",
          "істина",
          "αληθής",
          "αληθησ",
          "αληθης");
  private static final List<String> FALSE =
      List.of(
          "false",
          "falsch",
          "faux",
          "falso",
          "onwaar",
          "fałsz",
          "falskt",
          "falsk",
          "usann",
          "epätosi",
          "nepravda",
          "hamis",
          "fals",
          "yanlış",
          "yanliş",
          "ложь",
          "хибність",
          "ψευδής",
          "ψευδησ",
          "ψευδης");

  private YesNoWords() {}

  /** Every word that says yes, and more. */
  public static Set<String> yesAnd(String... more) {
    return all(YES, TRUE, more);
  }

  /** Every word that says no, and more. */
  public static Set<String> noAnd(String... more) {
    return all(NO, FALSE, more);
  }

  private static Set<String> all(List<String> words, List<String> values, String... more) {
    Set<String> all = new TreeSet<>(words);
    all.addAll(values);
    all.addAll(List.of(more));
    return Collections.unmodifiableSet(all);
  }
}
