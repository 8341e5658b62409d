package org.mentormatching.batch.program;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule, criterion or limit that the programme states itself.
 *
 * @param id its id in the policy
 * @param place where it is stated
 * @param columns where it names columns, by their names
 */
public record NamedStatement(String id, Place place, SortedMap<String, Place> columns) {
  /** Copies the places. */
  public NamedStatement {
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
  }

  /** Where it names a column; where it is stated, if it reads the column without naming it. */
  public Place placeOf(String column) {
    return columns.getOrDefault(column, place);
  }
}
