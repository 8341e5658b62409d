package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.recognise.StageWords.Standing;
import org.mentormatching.model.Ladder;

/**
 * How words stand on a ladder.
 *
 * @param others the stage of the ladder for each word that is not on it but clearly means one
 * @param unknown the words that are neither, with the number of rows that have them
 */
record LadderFit(SortedMap<String, String> others, Map<String, Integer> unknown) {
  private static final int LEAST_ROWS_FOR_SPELLING = 2;

  /**
   * Puts words on a ladder: as they are, whatever their case, else by what they mean, else by the
   * nearest spelling. A misspelling in a single row is left to whoever reads that row.
   *
   * @param words with the number of rows that have them
   */
  static LadderFit of(Ladder ladder, Map<String, Integer> words, StageWords known) {
    List<String> stages = ladder.rungs().stream().flatMap(List::stream).toList();
    Map<String, List<String>> byMeaning = new TreeMap<>();
    for (String stage : stages) {
      known
          .standing(stage)
          .map(Standing::meaning)
          .ifPresent(
              meaning -> byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(stage));
    }
    SortedMap<String, String> others = new TreeMap<>();
    Map<String, Integer> unknown = new LinkedHashMap<>();
    words.forEach(
        (word, rows) -> {
          if (stages.stream().noneMatch(word::equalsIgnoreCase)) {
            Optional<String> stage = stage(known.standing(word), byMeaning);
            if (stage.isEmpty() && rows >= LEAST_ROWS_FOR_SPELLING) {
              stage = misspelt(word, stages).or(() -> stage(known.misspelt(word), byMeaning));
            }
            stage.ifPresentOrElse(found -> others.put(word, found), () -> unknown.put(word, rows));
          }
        });
    return new LadderFit(others, unknown);
  }

  private static Optional<String> stage(
      Optional<Standing> standing, Map<String, List<String>> byMeaning) {
    return standing
        .map(meaning -> byMeaning.getOrDefault(meaning.meaning(), List.of()))
        .filter(same -> same.size() == 1)
        .map(same -> same.get(0));
  }

  private static Optional<String> misspelt(String word, List<String> stages) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> near =
        stages.stream()
            .filter(stage -> StageWords.isMisspelt(lower, stage.toLowerCase(Locale.ROOT)))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether every word stands on the ladder. */
  boolean isWhole() {
    return unknown.isEmpty();
  }

  /** Number of rows whose word is not on the ladder. */
  int unknownRows() {
    return unknown.values().stream().mapToInt(Integer::intValue).sum();
  }
}
