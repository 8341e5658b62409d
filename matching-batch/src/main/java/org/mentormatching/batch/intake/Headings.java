package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.ColumnLabels;
import org.mentormatching.batch.table.NumberedHeader;
import org.mentormatching.batch.table.OptionHeaders;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.batch.table.Separators;

/**
 * Which column of a file is which of ours: as the settings say, else by our own name; nothing is
 * guessed.
 */
final class Headings {
  private static final int MOST_SHOWN = 4;

  private final String file;
  private final Row header;
  private final ColumnLabels labels;
  private final boolean isLikeRows;
  private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
  private final Set<String> joined = new TreeSet<>();
  private final Set<String> numbered = new TreeSet<>();
  private final Map<Integer, String> options = new TreeMap<>();

  private Headings(RawTable table) {
    file = table.name();
    header = table.header();
    labels = ColumnLabels.of(table);
    isLikeRows = table.isHeaderLikeRows();
  }

  /** Finds the wanted columns in a header; whatever is ambiguous is a fault. */
  static Headings of(
      RawTable table,
      InputFile file,
      Program program,
      SortedSet<String> wanted,
      List<Fault> faults) {
    Headings headings = new Headings(table);
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    headings.mapped(file, program, found, faults);
    SortedSet<String> open = new TreeSet<>(wanted);
    open.removeAll(program.columns(file).keySet());
    headings.named(open, found);
    headings.keep(found, wanted, faults);
    return headings;
  }

  private void mapped(
      InputFile of, Program program, SortedMap<String, List<Integer>> found, List<Fault> faults) {
    program
        .columns(of)
        .forEach(
            (column, names) -> {
              List<Integer> all = new ArrayList<>();
              for (String name : names) {
                List<Integer> places = labels.find(name);
                all.addAll(places);
                if (places.isEmpty()) {
                  faults.add(
                      program
                          .place("columns", of.key(), column)
                          .fault(
                              Severity.STOPS,
                              "there is no column \""
                                  + name
                                  + "\" for "
                                  + column
                                  + " in line "
                                  + header.line()
                                  + " of "
                                  + file,
                              NearestWord.remedy(name, texts(), "The columns are " + names())));
                }
              }
              if (!all.isEmpty()) {
                found.put(column, all);
              }
              if (names.size() > 1) {
                joined.add(column);
              }
            });
  }

  /** The places whose header is a name as program.yaml gives it. */
  List<Integer> places(String name) {
    return labels.find(name);
  }

  private void named(SortedSet<String> open, SortedMap<String, List<Integer>> found) {
    for (String column : open) {
      List<Integer> places = labels.named(column);
      if (!places.isEmpty()) {
        found.put(column, places);
      }
    }
  }

  private void keep(
      SortedMap<String, List<Integer>> found, SortedSet<String> wanted, List<Fault> faults) {
    found.forEach(
        (column, places) -> {
          if (wanted.contains(column)) {
            columns.put(column, joined.contains(column) ? places : places.subList(0, 1));
            List<String> ofPlaces = options(places);
            if (ofPlaces.isEmpty()
                && NumberedHeader.areOne(places.stream().map(labels::label).toList())) {
              numbered.add(column);
            }
            if (joined.contains(column)) {
              for (int i = 0; i < ofPlaces.size(); i++) {
                options.put(places.get(i), ofPlaces.get(i));
              }
            }
          }
          if (wanted.contains(column) && places.size() > 1 && !joined.contains(column)) {
            faults.add(
                new Fault(
                    Severity.STOPS,
                    file,
                    header.line(),
                    header.address(places.get(1)),
                    "column "
                        + quoted(places.get(1))
                        + " and column "
                        + quoted(places.get(0))
                        + " ("
                        + header.address(places.get(0))
                        + ") both mean "
                        + column,
                    "Rename or remove one of them"));
          }
        });
  }

  /**
   * The options with which the headers in places end, in the first row of headers that ask one
   * question, or which stand below a question that the first of them alone has above; none if there
   * is no such row, or if its headers are one with numbers.
   */
  private List<String> options(List<Integer> places) {
    int rows = places.stream().mapToInt(place -> labels.texts(place).size()).min().orElse(0);
    for (int row = 0; row < rows && places.size() > 1; row++) {
      int at = row;
      List<String> texts = places.stream().map(place -> labels.texts(place).get(at)).toList();
      List<String> options = OptionHeaders.options(texts);
      if (!options.equals(texts) && !NumberedHeader.areOne(texts)) {
        return options;
      }
    }
    boolean isBelowQuestion =
        rows == 1
            && labels.texts(places.get(0)).size() > 1
            && places.stream().skip(1).allMatch(place -> labels.texts(place).size() == 1);
    return isBelowQuestion ? places.stream().map(this::lowest).toList() : List.of();
  }

  private String lowest(int place) {
    List<String> texts = labels.texts(place);
    return texts.get(texts.size() - 1);
  }

  /** The columns that are read, as the file orders them. */
  HeadingsRead read() {
    List<HeadingsRead.Heading> read = new ArrayList<>();
    for (int place = 0; place < labels.width(); place++) {
      int at = place;
      columns.forEach(
          (column, places) -> {
            if (places.contains(at)) {
              read.add(new HeadingsRead.Heading(column, labels.label(at)));
            }
          });
    }
    return new HeadingsRead(file, read);
  }

  /**
   * What a mark in a place says: the option that its header ends with, else the header as it
   * stands.
   */
  String option(int place) {
    return options.getOrDefault(place, labels.texts(place).get(0));
  }

  /** The header in a place, between quotation marks. */
  String quoted(int column) {
    return CellText.header(labels.label(column));
  }

  /** Whether the file has a column. */
  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** Whether no header is one that is looked for. */
  boolean areUnknown() {
    return columns.isEmpty();
  }

  /** The places of a column, counted from 0; several if several headers make it up. */
  List<Integer> placesOf(String column) {
    return columns.getOrDefault(column, List.of());
  }

  /** Whether a column is made up by headers that are the same words with different numbers. */
  boolean isNumbered(String column) {
    return numbered.contains(column);
  }

  /** The header in a place. */
  String text(int place) {
    return labels.label(place);
  }

  /** The headers of a column as the file has them, between quotation marks; of many, the ends. */
  String shown(String column) {
    List<Integer> places = placesOf(column);
    if (places.size() > MOST_SHOWN) {
      return quoted(places.get(0)) + " to " + quoted(places.get(places.size() - 1));
    }
    return has(column)
        ? places.stream().map(this::quoted).collect(Collectors.joining(" and "))
        : "\"" + column + "\"";
  }

  /** All headers. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < labels.width(); column++) {
      texts.add(labels.label(column));
    }
    return texts;
  }

  /** Another separator that divides a header, so that the file was not divided by its own. */
  Optional<Character> separator() {
    return texts().stream().flatMap(text -> Separators.undivided(text).stream()).findFirst();
  }

  /** The row of the headers. */
  Row header() {
    return header;
  }

  /** Number of columns. */
  int width() {
    return labels.width();
  }

  /** All headers, in words; not what may be the cells of a person. */
  String names() {
    if (isLikeRows) {
      return "not shown, for they look like values";
    }
    List<String> named = new ArrayList<>();
    for (int column = 0; column < labels.width() && named.size() < 30; column++) {
      if (!labels.label(column).isEmpty()) {
        named.add(quoted(column));
      }
    }
    return String.join(", ", named);
  }
}
