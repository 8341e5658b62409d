package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentormatching.batch.intake.CanonicalCells.Content;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Reads;

/**
 * One spelling for words that differ in case only, within the columns that are compared with each
 * other: the policy's own, else the one that sorts first.
 */
final class Spellings {
  /**
   * A column of a side.
   *
   * @param name of the column
   * @param group of the columns that it is compared with
   * @param content one word or several
   * @param united each of its cells in the one spelling
   */
  private record WordColumn(
      String name, String group, Content content, Map<String, String> united) {
    List<String> words(String cell) {
      return content == Content.LIST ? ListText.words(cell) : List.of(cell);
    }

    String cell(List<String> words) {
      return content == Content.LIST ? ListText.join(words) : words.get(0);
    }
  }

  private final CanonicalCells cells;
  private final Map<InputFile, List<WordColumn>> columns = new EnumMap<>(InputFile.class);
  private final WantedColumns wanted;
  private final Map<String, String> groupOf = new TreeMap<>();
  private final Map<String, SortedMap<String, String>> spellings = new TreeMap<>();
  private final Map<String, String> policyWords = new TreeMap<>();

  private Spellings(Program program) {
    cells = new CanonicalCells(program);
    wanted = new WantedColumns(program);
    for (String word : program.policyWords()) {
      policyWords.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
    }
    for (Reads reads : program.policyColumns().reads()) {
      group(reads);
    }
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      columns.put(side, columns(side));
    }
  }

  /** Unites the spellings of all people's words. */
  static void unite(Program program, Collection<PersonRow> people) {
    Spellings spellings = new Spellings(program);
    people.forEach(spellings::see);
    spellings.columns.values().forEach(columns -> columns.forEach(spellings::unite));
    people.forEach(spellings::write);
  }

  private void group(Reads reads) {
    Set<String> columns = new TreeSet<>();
    Stream.concat(reads.ofMentee().stream(), reads.ofMentor().stream())
        .map(Column::name)
        .forEach(columns::add);
    Set<String> groups = new TreeSet<>(columns);
    columns.forEach(column -> groups.add(groupOf.getOrDefault(column, column)));
    String first = groups.stream().findFirst().orElse("");
    columns.forEach(column -> groupOf.putIfAbsent(column, first));
    groupOf.replaceAll((column, group) -> groups.contains(group) ? first : group);
  }

  private List<WordColumn> columns(InputFile side) {
    List<WordColumn> columns = new ArrayList<>();
    for (String column : wanted.answers(side)) {
      Content content = cells.content(side, column);
      boolean hasWords = content == Content.WORDS || content == Content.LIST;
      if (hasWords && !WantedColumns.IDENTITY.contains(column)) {
        String group = groupOf.getOrDefault(column, column);
        columns.add(new WordColumn(column, group, content, new HashMap<>()));
      }
    }
    return columns;
  }

  private List<WordColumn> columnsOf(PersonRow person) {
    return columns.getOrDefault(person.side(), List.of());
  }

  private void see(PersonRow person) {
    for (WordColumn column : columnsOf(person)) {
      String cell = person.cell(column.name());
      if (!cell.isEmpty() && column.united().putIfAbsent(cell, cell) == null) {
        SortedMap<String, String> known =
            spellings.computeIfAbsent(column.group(), name -> new TreeMap<>());
        column
            .words(cell)
            .forEach(word -> known.merge(word.toLowerCase(Locale.ROOT), word, Spellings::first));
      }
    }
  }

  private static String first(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private void unite(WordColumn column) {
    SortedMap<String, String> known = spellings.getOrDefault(column.group(), new TreeMap<>());
    column
        .united()
        .replaceAll(
            (cell, same) -> {
              List<String> words = new ArrayList<>();
              for (String word : column.words(cell)) {
                String lower = word.toLowerCase(Locale.ROOT);
                words.add(policyWords.getOrDefault(lower, known.getOrDefault(lower, word)));
              }
              return column.cell(words);
            });
  }

  private void write(PersonRow person) {
    for (WordColumn column : columnsOf(person)) {
      String cell = person.cell(column.name());
      person.put(column.name(), column.united().getOrDefault(cell, cell));
    }
  }
}
