package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.recognise.Meaning.Strength;

/** The columns of a table that were found. */
final class FoundColumns {
  private final SeenTable table;
  private final SortedMap<String, Found> columns = new TreeMap<>();
  private final Set<Integer> settled = new TreeSet<>();
  private final SortedMap<String, List<Integer>> candidates = new TreeMap<>();
  private final Set<String> asked = new TreeSet<>();

  FoundColumns(SeenTable table) {
    this.table = table;
  }

  /**
   * A column that was found.
   *
   * @param places where, counted from 0; several if they make it up together
   * @param strength how certain it is
   */
  record Found(List<Integer> places, Strength strength) {
    Found {
      places = List.copyOf(places);
    }
  }

  SeenTable table() {
    return table;
  }

  void put(String column, List<Integer> places, Strength strength) {
    columns.put(column, new Found(places, strength));
    settled.addAll(places);
  }

  /** A column has two readings, so that it is not settled where it is. */
  void ask(String column) {
    asked.add(column);
  }

  /** Something else has settled which reading it is. */
  void answer(String column) {
    asked.remove(column);
  }

  boolean isAsked(String column) {
    return asked.contains(column);
  }

  void remove(String column) {
    columns.remove(column);
  }

  /** The places that could be a column, apart from how certain they are. */
  void candidates(String column, List<Integer> places) {
    candidates.put(column, List.copyOf(places));
  }

  List<Integer> candidates(String column) {
    return candidates.getOrDefault(column, List.of());
  }

  /** A column of the table that needs no further word. */
  void settle(int place) {
    settled.add(place);
  }

  boolean isSettled(int place) {
    return settled.contains(place);
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  SortedMap<String, Found> all() {
    return columns;
  }

  Optional<Found> get(String column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** The file with the columns that are settled. */
  FileFound found() {
    return new FileFound(
        table.name(), columns.keySet().stream().filter(column -> !isAsked(column)).toList());
  }

  /** The only place of a column. */
  Optional<Integer> place(String column) {
    return get(column).filter(found -> found.places().size() == 1).map(one -> one.places().get(0));
  }

  /** The cells of a column that has one place. */
  Optional<CellsSeen> cells(String column) {
    return place(column).map(table::cells);
  }

  /** The labels of the places of a column. */
  List<String> labels(String column) {
    List<String> labels = new ArrayList<>();
    get(column).ifPresent(found -> found.places().forEach(place -> labels.add(table.label(place))));
    return labels;
  }

  /** The column that is at a place. */
  Optional<String> columnAt(int place) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().places().contains(place))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
