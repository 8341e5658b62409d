package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The entries in the cells of list columns before anything divides them: the cells themselves, or
 * the options that they rank or rate. Cells that stand alike are looked at once.
 */
final class ListCells {
  private final Program program;
  private final Findings findings;
  private final Map<InputFile, Map<String, Seen>> columns = new EnumMap<>(InputFile.class);

  /** A column of which something is known, as its rows were asked for. */
  private static final class Seen {
    private final Map<List<String>, List<String>> entries = new HashMap<>();
    private Optional<Numbers> numbers = Optional.empty();
    private Optional<List<String>> all = Optional.empty();
  }

  /**
   * What numbers in the cells of a column mean.
   *
   * @param areRanks whether they rank the options
   * @param least from which rating on an option counts; 0 if there are no ratings
   */
  private record Numbers(boolean areRanks, int least) {}

  ListCells(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
  }

  /** The entries of a row. */
  List<String> of(Sheet sheet, Row row, String column) {
    Map<List<String>, List<String>> known = seen(sheet, column).entries;
    List<String> cells = sheet.asTheyStand(row, column);
    List<String> entries = known.get(cells);
    if (entries == null) {
      entries = entries(sheet, row, column);
      known.put(cells, entries);
    }
    return entries;
  }

  /** The entries of all rows. */
  List<String> all(Sheet sheet, String column) {
    Seen seen = seen(sheet, column);
    if (seen.all.isEmpty()) {
      List<String> all = new ArrayList<>();
      sheet.rows().forEach(row -> all.addAll(of(sheet, row, column)));
      seen.all = Optional.of(all);
    }
    return seen.all.get();
  }

  private Seen seen(Sheet sheet, String column) {
    return columns
        .computeIfAbsent(sheet.file(), file -> new HashMap<>())
        .computeIfAbsent(column, name -> new Seen());
  }

  private List<String> entries(Sheet sheet, Row row, String column) {
    Numbers numbers = numbers(sheet, column);
    if (numbers.areRanks()) {
      return RankedOptions.of(sheet, row, column);
    }
    return numbers.least() > 0
        ? RatedOptions.of(sheet, row, column, numbers.least())
        : sheet.entries(row, column);
  }

  private Numbers numbers(Sheet sheet, String column) {
    Seen seen = seen(sheet, column);
    Numbers numbers = seen.numbers.orElseGet(() -> find(sheet, column));
    seen.numbers = Optional.of(numbers);
    return numbers;
  }

  private Numbers find(Sheet sheet, String column) {
    if (RankedOptions.areIn(sheet, column)) {
      note(
          sheet,
          column,
          "the numbers were read as ranks of the options, the first choice first",
          "Leave the column out if they are not");
      return new Numbers(true, 0);
    }
    boolean isOfTopics =
        sheet.file().isRequired() && !program.policyColumns().links(sheet.file()).contains(column);
    int least = isOfTopics ? RatedOptions.least(sheet, column) : 0;
    if (least > 0) {
      note(
          sheet,
          column,
          "the numbers were read as ratings; an option counts from " + least + " on",
          "Leave the column out if a low number says much, or if they are no ratings");
    }
    return new Numbers(false, least);
  }

  private void note(Sheet sheet, String column, String message, String remedy) {
    findings.add(
        Fault.of(
            Severity.NOTE,
            sheet.name(),
            "column " + sheet.headings().shown(column) + ": " + message,
            remedy));
  }
}
