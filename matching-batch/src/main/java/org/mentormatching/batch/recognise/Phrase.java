package org.mentormatching.batch.recognise;

import java.util.List;

/**
 * Words of a question, in this order.
 *
 * @param column what the question asks for
 * @param words the words; one that ends in * stands for all that begin so
 */
record Phrase(String column, List<String> words) {
  private static final int MOST_BETWEEN = 2;
  private static final int NEAR = 2;

  Phrase {
    words = List.copyOf(words);
  }

  /** Whether a question has the words. */
  boolean isIn(List<String> question) {
    return isIn(question, List.of());
  }

  /**
   * Whether a question has the words, and none of others among them or closely before or behind.
   */
  boolean isIn(List<String> question, List<String> against) {
    for (int start = 0; start < question.size(); start++) {
      if (isSame(words.get(0), question.get(start))) {
        int end = end(question, start + 1, 1);
        if (end >= 0 && !isAny(around(question, start, end), against)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the words end; less than 0 if they do not go on. */
  private int end(List<String> question, int from, int word) {
    if (word == words.size()) {
      return from;
    }
    for (int at = from; at < Math.min(question.size(), from + MOST_BETWEEN + 1); at++) {
      if (isSame(words.get(word), question.get(at))) {
        int end = end(question, at + 1, word + 1);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  private static List<String> around(List<String> question, int start, int end) {
    return question.subList(Math.max(0, start - NEAR), Math.min(question.size(), end + 1));
  }

  /** Whether a text has one of some words. */
  static boolean isAny(List<String> question, List<String> patterns) {
    return question.stream().anyMatch(word -> patterns.stream().anyMatch(one -> isSame(one, word)));
  }

  static boolean isSame(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }

  /** How much it says: its letters. */
  int length() {
    return words.stream().mapToInt(String::length).sum();
  }
}
