package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.NameParts;
import org.mentormatching.batch.table.NonAnswers;
import org.mentormatching.model.Columns;

/** The career stages that the files have, as the programme's own values say them. */
final class StagesSeen {
  static final List<String> COLUMNS = List.of(Columns.STAGE.name(), Columns.GOAL_STAGE.name());

  private static final int MOST_WORDS = 40;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<String, List<String>> ofColumns = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<InputFile, List<String>> standings = new TreeMap<>();
  private Optional<Place> first = Optional.empty();
  private int rows;

  /** A column with stages. */
  record Place(FoundColumns found, int column) {}

  /**
   * The stages of mentees and mentors, and where one of the sides does not say its own, those of
   * everybody.
   */
  static StagesSeen of(SortedMap<InputFile, FoundColumns> found, Program program) {
    StagesSeen seen = new StagesSeen();
    boolean all = true;
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      FoundColumns columns = found.get(side);
      all &= columns != null && columns.has(COLUMNS.get(0));
      if (columns != null) {
        seen.add(columns, program);
        seen.standings.put(
            side,
            columns.cells(COLUMNS.get(0)).stream()
                .flatMap(cells -> cells.words().stream())
                .map(CellsSeen.Word::text)
                .toList());
      }
    }
    FoundColumns everybody = found.get(InputFile.PEOPLE);
    if (!all && everybody != null) {
      seen.add(everybody, program);
    }
    return seen;
  }

  private void add(FoundColumns found, Program program) {
    for (String column : COLUMNS) {
      Optional<Integer> place = found.place(column);
      if (place.isPresent()
          && !found.isAsked(column)
          && program.policyColumns().isReadAsShipped(column)) {
        CellsSeen cells = found.table().cells(place.get());
        first = first.or(() -> Optional.of(new Place(found, place.get())));
        rows += cells.filled();
        for (CellsSeen.Word word : cells.words()) {
          if (!NonAnswers.has(word.text())
              && program.values(column).keySet().stream()
                  .noneMatch(theirs -> CellText.clean(theirs).equalsIgnoreCase(word.text()))) {
            add(column, word, new Place(found, place.get()));
          }
        }
      }
    }
  }

  private void add(String column, CellsSeen.Word word, Place place) {
    String text =
        words.keySet().stream()
            .filter(known -> known.equalsIgnoreCase(word.text()))
            .findFirst()
            .orElse(word.text());
    words.merge(text, word.count(), Integer::sum);
    places.putIfAbsent(text, place);
    List<String> ofColumn = ofColumns.computeIfAbsent(column, key -> new ArrayList<>());
    if (!ofColumn.contains(text)) {
      ofColumn.add(text);
    }
  }

  /** The different stages with the number of their rows, whatever their case. */
  Map<String, Integer> words() {
    return words;
  }

  /** The stages of one column. */
  List<String> of(String column) {
    return ofColumns.getOrDefault(column, List.of());
  }

  /** Where a stage stands first. */
  Optional<Place> place(String word) {
    return Optional.ofNullable(places.get(word));
  }

  /** Where the people of a side stand now. */
  List<String> of(InputFile side) {
    return standings.getOrDefault(side, List.of());
  }

  /** The names of the people in the files with stages. */
  NameParts names() {
    NameParts names = new NameParts();
    for (Place place : places.values()) {
      place
          .found()
          .cells("name")
          .ifPresent(cells -> cells.words().forEach(word -> names.add(word.text())));
    }
    return names;
  }

  /** The first column with stages. */
  Optional<Place> first() {
    return first;
  }

  int rows() {
    return rows;
  }

  /** Whether the words are too many to be stages. */
  boolean isTooMany() {
    return words.size() > MOST_WORDS;
  }
}
