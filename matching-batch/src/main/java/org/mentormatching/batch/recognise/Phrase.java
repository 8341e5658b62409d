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

  Phrase {
    words = List.copyOf(words);
  }

  /** Whether a question has the words. */
  boolean isIn(List<String> question) {
    for (int start = 0; start < question.size(); start++) {
      if (isSame(words.get(0), question.get(start)) && goesOn(question, start + 1, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> question, int from, int word) {
    if (word == words.size()) {
      return true;
    }
    for (int at = from; at < Math.min(question.size(), from + MOST_BETWEEN + 1); at++) {
      if (isSame(words.get(word), question.get(at)) && goesOn(question, at + 1, word + 1)) {
        return true;
      }
    }
    return false;
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
