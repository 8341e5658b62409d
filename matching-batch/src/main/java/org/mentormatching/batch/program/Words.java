package org.mentormatching.batch.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the policy file that stand for a choice. */
final class Words {
  static final List<String> ON = List.of("on", "true", "yes");
  static final List<String> OFF = List.of("off", "false", "no");

  private Words() {}

  /** Words and what they stand for, in this order. */
  static <T> Map<String, T> of(String first, T meansFirst, String second, T meansSecond) {
    Map<String, T> words = new LinkedHashMap<>();
    words.put(first, meansFirst);
    words.put(second, meansSecond);
    return Collections.unmodifiableMap(words);
  }

  /** Words and what they stand for, in this order. */
  static <T> Map<String, T> of(String first, T a, String second, T b, String third, T c) {
    Map<String, T> words = new LinkedHashMap<>(of(first, a, second, b));
    words.put(third, c);
    return Collections.unmodifiableMap(words);
  }

  /** Words that stand for themselves, in this order. */
  static Map<String, String> same(List<String> all) {
    Map<String, String> words = new LinkedHashMap<>();
    all.forEach(word -> words.put(word, word));
    return Collections.unmodifiableMap(words);
  }

  /** The word that stands for a choice. */
  static <T> String word(Map<String, T> words, T choice) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(choice))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
