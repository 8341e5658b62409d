package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Set;
import org.mentormatching.batch.table.NobodyWords;
import org.mentormatching.batch.table.NonAnswers;

/**
 * Answers by which somebody asks for nobody in particular: {@code anyone}, {@code no preference},
 * {@code none this time}. What only says when, or that it is fine, may stand before or behind.
 */
final class NoWish {
  private static final Set<String> ANYBODY =
      Set.of(
          "any",
          "anyone",
          "anybody",
          "any one",
          "any mentor",
          "whoever",
          "no preference",
          "no preferences",
          "no wish",
          "no wishes",
          "nobody in particular",
          "no one in particular",
          "no one specific",
          "nobody specific",
          "open to all",
          "open to anyone",
          "egal",
          "keine praferenz",
          "keine praferenzen",
          "keine vorliebe",
          "kein wunsch",
          "keinen wunsch",
          "keine wunsche",
          "peu importe",
          "n importe qui",
          "pas de preference",
          "sin preferencia",
          "cualquiera",
          "me da igual");

  private static final List<String> BESIDE =
      List.of(
          "this time",
          "this round",
          "this year",
          "for now",
          "at the moment",
          "right now",
          "currently",
          "yet",
          "please",
          "really",
          "thanks",
          "thank you",
          "is fine",
          "is ok",
          "is okay",
          "is good",
          "is welcome",
          "would be fine",
          "will do",
          "works",
          "i have",
          "i am",
          "i m",
          "diesmal",
          "dieses mal",
          "derzeit",
          "momentan",
          "im moment",
          "bitte",
          "ich habe",
          "pour l instant",
          "cette fois",
          "esta vez",
          "por ahora");

  private NoWish() {}

  /** Whether an answer names nobody by saying so. */
  static boolean isSaid(String answer) {
    if (NonAnswers.has(answer)) {
      return true;
    }
    String words = String.join(" ", NamesInAnswer.asWritten(answer));
    String before = "";
    while (!words.equals(before)) {
      before = words;
      words = withoutBeside(words);
    }
    return BESIDE.contains(words) || ANYBODY.contains(words) || NobodyWords.has(words);
  }

  private static String withoutBeside(String words) {
    for (String beside : BESIDE) {
      if (words.endsWith(" " + beside)) {
        return words.substring(0, words.length() - beside.length() - 1);
      }
      if (words.startsWith(beside + " ")) {
        return words.substring(beside.length() + 1);
      }
    }
    return words;
  }
}
