package org.mentormatching.batch.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/** Ids that a spreadsheet has shortened to {@code 1.23E+05}, so that nobody can tell them apart. */
final class DamagedIds {
  private static final Pattern SHORTENED = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+[0-9]{1,3}");

  private DamagedIds() {}

  /** Makes a fault of the first damaged id in each column of ids. */
  static void check(Sheet sheet, Findings findings) {
    List<String> columns = sheet.file().listsPeople() ? List.of(WantedColumns.ID) : PairReader.IDS;
    for (String column : columns) {
      List<Row> damaged =
          sheet.rows().stream()
              .filter(row -> SHORTENED.matcher(sheet.cell(row, column)).matches())
              .toList();
      if (!damaged.isEmpty()) {
        int more = damaged.size() - 1;
        findings.add(
            sheet.fault(
                Severity.STOPS,
                damaged.get(0),
                column,
                "column "
                    + sheet.headings().shown(column)
                    + ": "
                    + CellText.quoted(sheet.cell(damaged.get(0), column))
                    + " is an id that a spreadsheet has shortened"
                    + switch (more) {
                      case 0 -> "";
                      case 1 -> ", and so is 1 more";
                      default -> ", and so are " + more + " more";
                    },
                "Which id was it? Export the file again, and do not save it in a spreadsheet before"
                    + " the column is formatted as text"));
      }
    }
  }
}
