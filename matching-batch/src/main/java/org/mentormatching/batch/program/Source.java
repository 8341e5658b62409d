package org.mentormatching.batch.program;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of an input are.
 *
 * @param name the file's name
 * @param format what is said of its format
 * @param where headers with the values that a row must have to count, whatever their case; a row
 *     counts if it has one of the values of each
 */
public record Source(String name, Format format, SortedMap<String, List<String>> where) {
  /** Copies the conditions. */
  public Source {
    where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
  }

  /** All rows of a file whose format is to be detected. */
  public static Source of(String name) {
    return new Source(name, Format.detected(), Collections.emptySortedMap());
  }
}
