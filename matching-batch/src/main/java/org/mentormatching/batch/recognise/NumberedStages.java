package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.recognise.StageWords.Standing;

/**
 * Career stages with numbers: grades such as {@code G5} or {@code Band 3}, several ways up such as
 * {@code IC3} and {@code M1}, and words behind a number such as {@code 7 Senior}.
 */
final class NumberedStages {
  private static final Pattern GRADE = Pattern.compile("(\\D{0,20}?)([ .-]?)0*(\\d{1,2})");
  private static final Pattern WORD = Pattern.compile("0*(\\d{1,2})[ .:)–-]+(\\p{L}.*)");
  private static final int MOST_GRADES = 30;
  private static final int LEAST_WORDS = 2;

  /** Usual frameworks begin the management track beside the fifth level of the others. */
  private static final int FIRST_MANAGER = 4;

  private NumberedStages() {}

  /** A grade: a number behind a word, which may be empty. */
  private record Grade(String text, String word, String between, int number) {}

  /** The ladder of one row of grades, those between the lowest and the highest included. */
  static Optional<List<Object>> grades(Collection<String> words) {
    SortedMap<String, List<Grade>> series = series(words);
    if (series.size() != 1) {
      return Optional.empty();
    }
    List<Object> ladder = new ArrayList<>();
    List<Grade> grades = series.values().iterator().next();
    Grade first = grades.get(0);
    int last = grades.get(grades.size() - 1).number();
    if (grades.size() < LEAST_WORDS || last - first.number() > MOST_GRADES) {
      return Optional.empty();
    }
    for (int number = first.number(); number <= last; number++) {
      int wanted = number;
      ladder.add(
          grades.stream()
              .filter(grade -> grade.number() == wanted)
              .map(Grade::text)
              .findFirst()
              .orElse(first.word() + first.between() + number));
    }
    return Optional.of(ladder);
  }

  /**
   * The ladder that seems right for two ways up: managers beside the experts from the fifth level
   * on.
   */
  static Optional<List<Object>> twoWays(Collection<String> words) {
    SortedMap<String, List<Grade>> series = series(words);
    if (series.size() != 2 || !series.containsKey("m")) {
      return Optional.empty();
    }
    SortedMap<Integer, List<String>> rungs = new TreeMap<>();
    series.forEach(
        (word, grades) ->
            grades.forEach(
                grade ->
                    rungs
                        .computeIfAbsent(
                            grade.number() + (word.equals("m") ? FIRST_MANAGER : 0),
                            key -> new ArrayList<>())
                        .add(grade.text())));
    List<Object> ladder = new ArrayList<>();
    rungs.values().forEach(rung -> ladder.add(rung.size() == 1 ? rung.get(0) : rung));
    return Optional.of(ladder);
  }

  /** Grades by the word before their number; empty if a word is no grade. */
  private static SortedMap<String, List<Grade>> series(Collection<String> words) {
    SortedMap<String, List<Grade>> series = new TreeMap<>();
    for (String word : words) {
      Matcher grade = GRADE.matcher(word);
      if (!grade.matches()) {
        return new TreeMap<>();
      }
      series
          .computeIfAbsent(ColumnName.normalised(grade.group(1)), key -> new ArrayList<>())
          .add(new Grade(word, grade.group(1), grade.group(2), Integer.parseInt(grade.group(3))));
    }
    series.values().forEach(all -> all.sort(Comparator.comparingInt(Grade::number)));
    return series;
  }

  /** Words behind numbers in the order of the numbers, in the direction in which the words rise. */
  static Optional<List<Object>> words(Collection<String> words, StageWords known) {
    SortedMap<Integer, String> byNumber = new TreeMap<>();
    SortedMap<Integer, Standing> standings = new TreeMap<>();
    for (String word : words) {
      Matcher parts = WORD.matcher(word);
      if (!parts.matches() || byNumber.put(Integer.parseInt(parts.group(1)), word) != null) {
        return Optional.empty();
      }
      known
          .standing(parts.group(2))
          .ifPresent(standing -> standings.put(Integer.parseInt(parts.group(1)), standing));
    }
    int up = pairs(standings, true);
    int down = pairs(standings, false);
    if ((up == 0) == (down == 0)) {
      return Optional.empty();
    }
    List<Object> ladder = new ArrayList<>(byNumber.values());
    if (down > 0) {
      Collections.reverse(ladder);
    }
    return Optional.of(ladder);
  }

  /** Number of pairs whose words rise, or fall, with their numbers. */
  private static int pairs(SortedMap<Integer, Standing> standings, boolean rising) {
    int pairs = 0;
    for (Map.Entry<Integer, Standing> one : standings.entrySet()) {
      for (Standing other : standings.tailMap(one.getKey() + 1).values()) {
        pairs += (rising ? one.getValue().isBelow(other) : other.isBelow(one.getValue())) ? 1 : 0;
      }
    }
    return pairs;
  }
}
