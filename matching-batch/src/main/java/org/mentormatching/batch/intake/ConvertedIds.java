package org.mentormatching.batch.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Ids that look like a day or like a number with an exponent, which is what a spreadsheet makes of
 * {@code 3-2}, {@code MAR1} and {@code 1E5}. They are noted; two that are the same day or number in
 * two spellings stop the run, for nobody can tell any more whether they were the same.
 */
final class ConvertedIds {
  private static final Pattern EXPONENT = Pattern.compile("([1-9][0-9]{0,8})[Ee]([0-9]{1,2})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,110}");
  private final Findings findings;
  private final Map<String, Place> places = new TreeMap<>();

  private ConvertedIds(Findings findings) {
    this.findings = findings;
  }

  /** A day or number as it stands first. */
  private record Place(Sheet sheet, Row row, String id) {}

  /** Looks at the ids of people, and at those by which pairs name them. */
  static void check(Collection<Sheet> sheets, Ids ids, Findings findings) {
    ConvertedIds all = new ConvertedIds(findings);
    for (Sheet sheet : sheets) {
      all.look(sheet);
      if (ids == Ids.OWN) {
        all.places.clear();
      }
    }
    if (!all.places.isEmpty()) {
      sheets.stream().filter(sheet -> sheet.file().listsPeople()).forEach(all::compareNumbers);
    }
  }

  private void look(Sheet sheet) {
    List<String> columns = sheet.file().listsPeople() ? List.of(WantedColumns.ID) : PairReader.IDS;
    for (String column : columns) {
      Map<String, Row> found = new LinkedHashMap<>();
      for (Row row : sheet.rows()) {
        String id = sheet.cell(row, column);
        meaning(id)
            .ifPresent(
                meaning -> {
                  found.putIfAbsent(id, row);
                  if (sheet.file().listsPeople()) {
                    compare(sheet, row, id, meaning);
                  }
                });
      }
      if (!found.isEmpty()) {
        note(sheet, column, found);
      }
    }
  }

  private void note(Sheet sheet, String column, Map<String, Row> found) {
    Map.Entry<String, Row> first = found.entrySet().iterator().next();
    int more = found.size() - 1;
    findings.add(
        sheet.fault(
            Severity.NOTE,
            first.getValue(),
            column,
            "column "
                + sheet.headings().shown(column)
                + ": "
                + CellText.quoted(first.getKey())
                + switch (more) {
                  case 0 -> " looks";
                  case 1 -> " and 1 more look";
                  default -> " and " + more + " more look";
                }
                + " like a day or a number that a spreadsheet has made of an id",
            "If so, export the file again with the column formatted as text"));
  }

  private void compare(Sheet sheet, Row row, String id, String meaning) {
    Place before = places.putIfAbsent(meaning, new Place(sheet, row, id));
    if (before != null && !before.id().equals(id)) {
      findings.add(
          sheet.fault(
              Severity.STOPS,
              row,
              WantedColumns.ID,
              CellText.id("id", id)
                  + " and "
                  + before.id()
                  + " in "
                  + before.sheet().name()
                  + ":"
                  + before.row().line()
                  + " are the same day or number in two spellings, so that nobody can tell whether"
                  + " they were the same id",
              "Export the files again with the column formatted as text"));
    }
  }

  /** Numbers written out that stand elsewhere with an exponent. */
  private void compareNumbers(Sheet sheet) {
    for (Row row : sheet.rows()) {
      String id = sheet.cell(row, WantedColumns.ID);
      String meaning = LeadingZeros.without(id);
      if (places.containsKey(meaning) && NUMBER.matcher(id).matches()) {
        compare(sheet, row, id, meaning);
      }
    }
  }

  /** The day or the number that a cell looks like, in one spelling. */
  private static Optional<String> meaning(String id) {
    Matcher exponent = EXPONENT.matcher(id);
    if (exponent.matches()) {
      return Optional.of(exponent.group(1) + "0".repeat(Integer.parseInt(exponent.group(2))));
    }
    return SpreadsheetDay.of(id);
  }
}
