package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;

/** Writes down what was used so that reading it again gives the same. */
final class CanonicalTables {
  private final Program program;
  private final SortedMap<InputFile, Sheet> sheets;
  private final WantedColumns wanted;

  CanonicalTables(Program program, SortedMap<InputFile, Sheet> sheets) {
    this.program = program;
    this.sheets = sheets;
    wanted = new WantedColumns(program);
  }

  /** The tables in the order of the files. */
  List<UsedTable> of(
      List<PersonRow> mentees,
      List<PersonRow> mentors,
      SortedMap<String, String> managers,
      boolean hasChart,
      SortedMap<InputFile, PairTable> pairs) {
    List<PersonRow> everybody = new ArrayList<>(mentees);
    everybody.addAll(mentors);
    boolean withPersonIds =
        program.ids() == Ids.OWN
            || anySharedAddress(everybody)
            || everybody.stream().anyMatch(row -> !row.personId().equals(row.id()));
    List<UsedTable> tables = new ArrayList<>();
    SortedSet<String> ofChart = new TreeSet<>();
    if (hasChart && managers.isEmpty()) {
      ofChart.add(WantedColumns.MANAGER_ID);
    }
    tables.add(people(InputFile.MENTEES, mentees, withPersonIds, ofChart));
    tables.add(people(InputFile.MENTORS, mentors, withPersonIds, ofChart));
    if (!managers.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      managers.forEach((person, manager) -> rows.add(List.of(person, manager)));
      tables.add(
          new UsedTable(
              InputFile.PEOPLE,
              InputFile.PEOPLE.usualName(),
              List.of(WantedColumns.ID, WantedColumns.MANAGER_ID),
              rows));
    }
    pairs.forEach((file, table) -> tables.add(pairs(file, table)));
    return tables;
  }

  /** Whether two different people have one address, so that it must not unite them again. */
  private static boolean anySharedAddress(List<PersonRow> everybody) {
    Map<String, String> personOf = new HashMap<>();
    return everybody.stream()
        .filter(row -> !row.address().isEmpty())
        .anyMatch(
            row ->
                !personOf
                    .computeIfAbsent(row.address(), key -> row.personId())
                    .equals(row.personId()));
  }

  /**
   * The people of a side.
   *
   * @param ofChart a column of nobody's manager, where files have the column and no manager of
   *     anybody: a list of everybody without a row would be none
   */
  private UsedTable people(
      InputFile side, List<PersonRow> people, boolean withPersonIds, SortedSet<String> ofChart) {
    SortedSet<String> answers = new TreeSet<>(wanted.answers(side));
    SortedSet<String> links = new TreeSet<>(wanted.links(side));
    answers.removeIf(
        column ->
            !has(side, column)
                && !has(InputFile.PEOPLE, column)
                && people.stream().allMatch(row -> row.cell(column).isEmpty()));
    answers.addAll(ofChart);
    links.removeIf(column -> !has(side, column));
    answers.removeAll(links);
    answers.removeAll(List.of(WantedColumns.ID, WantedColumns.NAME, WantedColumns.EMAIL));
    answers.remove(WantedColumns.PERSON_ID);
    List<String> header = new ArrayList<>();
    header.add(WantedColumns.ID);
    if (withPersonIds) {
      header.add(WantedColumns.PERSON_ID);
    }
    header.add(WantedColumns.NAME);
    header.add(WantedColumns.EMAIL);
    header.addAll(answers);
    header.addAll(links);
    List<List<String>> rows = new ArrayList<>();
    for (PersonRow row : people) {
      List<String> cells = new ArrayList<>();
      for (String column : header) {
        cells.add(
            switch (column) {
              case WantedColumns.ID -> row.id();
              case WantedColumns.PERSON_ID -> row.personId();
              default ->
                  links.contains(column) ? ListText.join(row.links(column)) : row.cell(column);
            });
      }
      rows.add(cells);
    }
    rows.sort(Comparator.comparing(cells -> cells.get(0)));
    return new UsedTable(side, side.usualName(), header, rows);
  }

  /** Whether a file has a column, so that who says nothing there is told apart from no column. */
  private boolean has(InputFile file, String column) {
    Sheet sheet = sheets.get(file);
    return sheet != null && sheet.headings().has(column);
  }

  private static UsedTable pairs(InputFile file, PairTable table) {
    List<String> header = new ArrayList<>(List.of("mentee_id", "mentor_id"));
    if (!table.value().isEmpty()) {
      header.add(table.value());
    }
    List<List<String>> rows = new ArrayList<>();
    table
        .pairs()
        .forEach(
            (pair, value) -> {
              List<String> cells = new ArrayList<>(List.of(pair.menteeId(), pair.mentorId()));
              if (!table.value().isEmpty()) {
                cells.add(value);
              }
              rows.add(cells);
            });
    return new UsedTable(file, file.usualName(), header, rows);
  }
}
