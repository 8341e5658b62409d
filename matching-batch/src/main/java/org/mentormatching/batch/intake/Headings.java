package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Which column of a file is which of ours: as {@code program.yaml} says, else by our own name, else
 * by a name in the table of other names; nothing is guessed.
 */
final class Headings {
  private static final int MOST_LISTED = 8;

  private final String file;
  private final Row header;
  private final List<String> texts = new ArrayList<>();
  private final SortedMap<String, List<Integer>> columns = new TreeMap<>();
  private final Set<String> joined = new TreeSet<>();

  private Headings(String file, Row header) {
    this.file = file;
    this.header = header;
    header.cells().forEach(cell -> texts.add(CellText.clean(cell)));
    while (texts.get(texts.size() - 1).isEmpty()) {
      texts.remove(texts.size() - 1);
    }
  }

  /** Finds the wanted columns in a header; whatever is ambiguous is a fault. */
  static Headings of(
      RawTable table,
      InputFile file,
      Program program,
      SortedSet<String> wanted,
      List<Fault> faults) {
    Headings headings = new Headings(table.name(), table.header());
    SortedMap<String, List<Integer>> found = new TreeMap<>();
    headings.mapped(program.columns(file), found, faults);
    SortedSet<String> open = new TreeSet<>(wanted);
    open.removeAll(program.columns(file).keySet());
    headings.named(open, found);
    open.removeAll(found.keySet());
    headings.aliases(file, open, found);
    open.removeAll(found.keySet());
    headings.keep(found, wanted, faults);
    headings.repeated(found, faults);
    Set<Integer> told = headings.nearMisses(file, open, found, faults);
    headings.unknown(file, program, found, told, faults);
    return headings;
  }

  private void mapped(
      SortedMap<String, List<String>> mapping,
      SortedMap<String, List<Integer>> found,
      List<Fault> faults) {
    mapping.forEach(
        (column, names) -> {
          List<Integer> all = new ArrayList<>();
          for (String name : names) {
            List<Integer> places = places(name);
            all.addAll(places);
            if (places.isEmpty()) {
              faults.add(
                  new Fault(
                      Severity.STOPS,
                      file,
                      header.line(),
                      "",
                      "there is no column \""
                          + name
                          + "\", which "
                          + ProgramReader.FILE
                          + " names for "
                          + column,
                      NearestWord.remedy(name, texts, "The columns are " + names())));
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
    List<Integer> places = places(text -> text.equals(CellText.clean(name)));
    String normalised = ColumnName.normalised(name);
    return places.isEmpty()
        ? places(text -> ColumnName.normalised(text).equals(normalised))
        : places;
  }

  private interface Test {
    boolean holds(String text);
  }

  private List<Integer> places(Test test) {
    List<Integer> places = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty() && test.holds(texts.get(column))) {
        places.add(column);
      }
    }
    return places;
  }

  private void named(SortedSet<String> open, SortedMap<String, List<Integer>> found) {
    for (String column : open) {
      String normalised = ColumnName.normalised(column);
      List<Integer> places = places(text -> ColumnName.normalised(text).equals(normalised));
      if (!places.isEmpty()) {
        found.put(column, places);
      }
    }
  }

  private void aliases(
      InputFile file, SortedSet<String> open, SortedMap<String, List<Integer>> found) {
    Set<Integer> taken = new TreeSet<>();
    found.values().forEach(taken::addAll);
    for (int column = 0; column < texts.size(); column++) {
      Optional<String> ours = HeaderAliases.of(file, ColumnName.normalised(texts.get(column)));
      if (ours.isPresent() && open.contains(ours.get()) && !taken.contains(column)) {
        found.computeIfAbsent(ours.get(), name -> new ArrayList<>()).add(column);
      }
    }
  }

  private void keep(
      SortedMap<String, List<Integer>> found, SortedSet<String> wanted, List<Fault> faults) {
    found.forEach(
        (column, places) -> {
          if (wanted.contains(column)) {
            columns.put(column, joined.contains(column) ? places : places.subList(0, 1));
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

  private void repeated(SortedMap<String, List<Integer>> found, List<Fault> faults) {
    Set<Integer> taken = new TreeSet<>();
    found.values().forEach(taken::addAll);
    Map<String, Integer> first = new TreeMap<>();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      Integer before = text.isEmpty() ? null : first.putIfAbsent(text, column);
      if (before != null && !taken.contains(column)) {
        faults.add(
            new Fault(
                Severity.NOTE,
                file,
                header.line(),
                header.address(column),
                "column " + quoted(column) + " stands in " + header.address(before) + " too",
                "Neither is read; remove one of them"));
      }
    }
  }

  /** Notes columns that are nearly known, and gives their places. */
  private Set<Integer> nearMisses(
      InputFile file,
      SortedSet<String> open,
      SortedMap<String, List<Integer>> found,
      List<Fault> faults) {
    Set<Integer> taken = new TreeSet<>();
    found.values().forEach(taken::addAll);
    Map<String, String> names = new TreeMap<>();
    HeaderAliases.all(file)
        .forEach(
            (alias, column) -> {
              if (open.contains(column) && alias.length() > 4) {
                names.put(alias, column);
              }
            });
    open.forEach(column -> names.put(ColumnName.normalised(column), column));
    Set<Integer> told = new TreeSet<>();
    for (int column = 0; column < texts.size(); column++) {
      String normalised = ColumnName.normalised(texts.get(column));
      if (!taken.contains(column)
          && normalised.length() > 3
          && HeaderAliases.of(file, normalised).isEmpty()) {
        Optional<String> near = NearestWord.to(normalised, names.keySet()).map(names::get);
        noteNear(column, near, faults);
        if (near.isPresent()) {
          told.add(column);
        }
      }
    }
    return told;
  }

  private void noteNear(int column, Optional<String> near, List<Fault> faults) {
    near.ifPresent(
        name ->
            faults.add(
                new Fault(
                    Severity.NOTE,
                    file,
                    header.line(),
                    header.address(column),
                    "column " + quoted(column) + " is not known and was not read",
                    "Did you mean \"" + name + "\"?")));
  }

  /**
   * Notes what else is not known, all in one sentence. The export of everybody has many columns
   * that concern nobody here; where the ids are missing, all headers are listed anyway.
   */
  private void unknown(
      InputFile file,
      Program program,
      SortedMap<String, List<Integer>> found,
      Set<Integer> told,
      List<Fault> faults) {
    if ((file != InputFile.MENTEES && file != InputFile.MENTORS) || !has(WantedColumns.ID)) {
      return;
    }
    Set<Integer> settled = new TreeSet<>(told);
    found.values().forEach(settled::addAll);
    Set<String> known = new TreeSet<>();
    KnownColumns.of(InputFile.PEOPLE, program.policyColumns())
        .forEach(column -> known.add(ColumnName.normalised(column)));
    program
        .source(file)
        .ifPresent(
            source ->
                source.where().keySet().forEach(name -> known.add(ColumnName.normalised(name))));
    List<String> unknown = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      String normalised = ColumnName.normalised(text);
      if (!settled.contains(column)
          && Collections.frequency(texts, text) == 1
          && !known.contains(normalised)
          && HeaderAliases.of(file, normalised).isEmpty()
          && !text.isEmpty()) {
        unknown.add(quoted(column));
      }
    }
    if (!unknown.isEmpty()) {
      faults.add(
          new Fault(
              Severity.NOTE,
              this.file,
              header.line(),
              "",
              (unknown.size() == 1 ? "column " : "columns ")
                  + listed(unknown)
                  + (unknown.size() == 1
                      ? " is not known and was not read"
                      : " are not known and were not read"),
              (unknown.size() == 1 ? "If it matters" : "If one matters")
                  + ", name it under columns: in "
                  + ProgramReader.FILE));
    }
  }

  private static String listed(List<String> some) {
    if (some.size() == 1) {
      return some.get(0);
    }
    boolean all = some.size() <= MOST_LISTED;
    List<String> first = some.subList(0, all ? some.size() - 1 : MOST_LISTED);
    return String.join(", ", first)
        + " and "
        + (all ? some.get(some.size() - 1) : (some.size() - MOST_LISTED) + " more");
  }

  /** The columns that are read, as the file orders them. */
  HeadingsRead read() {
    List<HeadingsRead.Heading> read = new ArrayList<>();
    columns.forEach(
        (column, places) ->
            places.forEach(place -> read.add(new HeadingsRead.Heading(column, texts.get(place)))));
    read.sort(Comparator.comparing(heading -> texts.indexOf(heading.header())));
    return new HeadingsRead(file, read);
  }

  /** The header in a place, between quotation marks. */
  String quoted(int column) {
    return CellText.quoted(texts.get(column));
  }

  /** Whether the file has a column. */
  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The places of a column, counted from 0; several if several headers make it up. */
  List<Integer> placesOf(String column) {
    return columns.getOrDefault(column, List.of());
  }

  /** The header in a place. */
  String text(int place) {
    return texts.get(place);
  }

  /** The headers of a column as the file has them, between quotation marks. */
  String shown(String column) {
    return has(column)
        ? placesOf(column).stream().map(this::quoted).collect(Collectors.joining(" and "))
        : "\"" + column + "\"";
  }

  /** All headers. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  /** The row of the headers. */
  Row header() {
    return header;
  }

  /** Number of columns. */
  int width() {
    return texts.size();
  }

  /** All headers, in words. */
  String names() {
    List<String> named = new ArrayList<>();
    for (int column = 0; column < texts.size() && named.size() < 30; column++) {
      if (!texts.get(column).isEmpty()) {
        named.add(quoted(column));
      }
    }
    return String.join(", ", named);
  }
}
