package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A job level of an invented company, in the company's own word.
 *
 * @param height how far up it stands; levels of one height stand side by side
 * @param heads how many people have it
 */
record Rung(String word, int height, int heads, Work work) {
  /** What people at a level do. */
  enum Work {
    /** They manage nobody. */
    EXPERT,
    /** They manage others. */
    MANAGES
  }

  static Rung expert(String word, int height, int heads) {
    return new Rung(word, height, heads, Work.EXPERT);
  }

  static Rung manager(String word, int height, int heads) {
    return new Rung(word, height, heads, Work.MANAGES);
  }

  boolean manages() {
    return work == Work.MANAGES;
  }

  /** The words from the lowest level; a list of words where several stand side by side. */
  static List<Object> ladder(List<Rung> rungs) {
    TreeMap<Integer, List<String>> words = new TreeMap<>();
    rungs.forEach(
        rung -> words.computeIfAbsent(rung.height(), height -> new ArrayList<>()).add(rung.word()));
    return words.values().stream()
        .<Object>map(beside -> beside.size() == 1 ? beside.get(0) : beside)
        .toList();
  }
}
