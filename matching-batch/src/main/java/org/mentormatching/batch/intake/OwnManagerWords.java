package org.mentormatching.batch.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers that mean the manager of whoever gives them: {@code my own manager, please}. */
final class OwnManagerWords {
  private static final Pattern MEANT =
      Pattern.compile(
          "(?:my|mein|meine|meinen|meiner|mon|ma|mi)"
              + "(?: (?:own|direct|current|line|immediate|people|eigene|eigener|eigenen|direkte"
              + "|direkter|direkten|propre))*"
              + " (?:manager|boss|supervisor|chef|chefin|cheffe|vorgesetzte|vorgesetzter"
              + "|vorgesetzten|fuhrungskraft|superieur|superieure|responsable|jefe|jefa)"
              + "(?: direct)?");

  private OwnManagerWords() {}

  /** Whether an answer means the own manager and nobody else. */
  static boolean isMeant(String answer) {
    String words =
        NamesInAnswer.asWritten(answer).stream()
            .filter(word -> !NamesInAnswer.onlyJoins(word))
            .collect(Collectors.joining(" "));
    return MEANT.matcher(words).matches();
  }
}
