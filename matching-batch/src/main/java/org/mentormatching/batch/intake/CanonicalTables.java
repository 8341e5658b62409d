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
  private final WantedColumns wanted;

  CanonicalTables(Program program) {
    this.program = program;
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
    tables.add(people(InputFile.MENTEES, mentees, withPersonIds));
    tables.add(people(InputFile.MENTORS, mentors, withPersonIds));
    if (hasChart) {
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

  private UsedTable people(InputFile side, List<PersonRow> people, boolean withPersonIds) {
    SortedSet<String> answers = new TreeSet<>(wanted.answers(side));
    SortedSet<String> links = new TreeSet<>(wanted.links(side));
    answers.removeIf(column -> people.stream().allMatch(row -> isMissing(row, column)));
    links.removeIf(column -> people.stream().allMatch(row -> !row.sheet().headings().has(column)));
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

  private static boolean isMissing(PersonRow row, String column) {
    return row.cell(column).isEmpty() && !row.sheet().headings().has(column);
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
