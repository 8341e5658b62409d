package org.mentormatching.candidates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentormatching.model.Column;
import org.mentormatching.model.Mentor;

/** Which mentors have which word in a column, as bits by place. */
final class WordPlaces {
  private final int blocks;
  private final Map<String, Integer> idOf = new HashMap<>();
  private final int[][] places;
  private final long[][] bits;
  private final long[] given;
  private final long[] empty;
  private final long[] nobody;

  WordPlaces(Column<?> column, List<Mentor> mentors, MentorOrder order, Budget budget) {
    blocks = order.blocks();
    given = new long[blocks];
    empty = new long[blocks];
    nobody = new long[blocks];
    int[] count = new int[16];
    int[][] found = new int[16][];
    for (int at = 0; at < order.size(); at++) {
      Object value = mentors.get(order.any(at)).attributes().get(column).orElse(null);
      if (value == null) {
        continue;
      }
      set(value.equals(List.of()) || value.equals("") ? empty : given, at);
      Set<String> words = new LinkedHashSet<>();
      Statement.addWords(value, words);
      for (String word : words) {
        int id = idOf.computeIfAbsent(word, key -> idOf.size());
        if (id == count.length) {
          count = Arrays.copyOf(count, 2 * id);
          found = Arrays.copyOf(found, 2 * id);
        }
        if (found[id] == null) {
          found[id] = new int[2];
        } else if (count[id] == found[id].length) {
          found[id] = Arrays.copyOf(found[id], 2 * count[id]);
        }
        found[id][count[id]++] = at;
      }
    }
    places = new int[idOf.size()][];
    bits = new long[idOf.size()][];
    for (int id = 0; id < places.length; id++) {
      places[id] = Arrays.copyOf(found[id], count[id]);
      boolean isRare = (long) places.length * blocks > budget.bits() && count[id] < blocks / 8;
      bits[id] = isRare ? nobody : bits(places[id]);
    }
  }

  private long[] bits(int[] of) {
    long[] all = new long[blocks];
    for (int at : of) {
      set(all, at);
    }
    return all;
  }

  private static void set(long[] bits, int at) {
    bits[at >> 6] |= 1L << at;
  }

  /** Those whose column is given and not empty. */
  long[] given() {
    return given;
  }

  /** Those whose column is an empty list or the empty text. */
  long[] empty() {
    return empty;
  }

  /** Those who have a word; not to be changed. */
  long[] of(String word) {
    Integer id = idOf.get(word);
    if (id == null) {
      return nobody;
    }
    return bits[id] == nobody ? bits(places[id]) : bits[id];
  }
}
