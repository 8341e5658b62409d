package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.table.Negation;
import org.mentormatching.model.Columns;

/** Other words for answers that a column understands, as {@code words.txt} lists them. */
final class AnswerWords {
  private static final WordFile LINES =
      new WordFile("words.txt", Pattern.compile("(\\w+): (.+?) ([=~]) (.+)"));

  /** It joins two words in one language and shortens one in another: {@code j'accepte, don't}. */
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

  private static final String TRANSITION = Columns.TRANSITION.name();

  private final Map<String, Map<String, String>> whole = new HashMap<>();
  private final List<Answer> phrases = new ArrayList<>();

  /** The words; read anew. */
  AnswerWords() {
    for (Matcher line : LINES.lines()) {
      String column = line.group(1);
      String answer = line.group(2);
      for (String words : WordFile.split(line.group(4), " \\| ")) {
        if (line.group(3).equals("=")) {
          whole
              .computeIfAbsent(column, key -> new HashMap<>())
              .putIfAbsent(StageWords.compared(words), answer);
        } else {
          phrases.add(new Answer(answer, new Phrase(column, WordFile.split(words, " "))));
        }
      }
    }
  }

  /** A phrase that means an answer. */
  private record Answer(String answer, Phrase phrase) {}

  /** What a text means in a column, if it can only be one of these answers. */
  Optional<String> answer(String column, String text, Set<String> answers) {
    Optional<String> asOneWord = means(column, StageWords.compared(text), text, answers);
    return asOneWord.isPresent()
        ? asOneWord
        : means(
            column, StageWords.compared(APOSTROPHE.matcher(text).replaceAll(" ")), text, answers);
  }

  private Optional<String> means(String column, String compared, String text, Set<String> answers) {
    String known = whole.getOrDefault(column, Map.of()).get(compared);
    Set<String> found = new TreeSet<>();
    if (known != null) {
      found.add(known);
    } else {
      List<String> words = WordFile.split(compared, " ");
      boolean isTurnedRound = column.equals(TRANSITION) && Negation.isIn(text);
      phrases.stream()
          .filter(one -> one.phrase().column().equals(column) && one.phrase().isIn(words))
          .filter(one -> !isTurnedRound || Negation.isIn(String.join(" ", one.phrase().words())))
          .forEach(one -> found.add(one.answer()));
    }
    found.retainAll(answers);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
