package org.mentormatching.batch.intake;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.CanonicalCells.Content;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Place;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.model.Columns;

/**
 * Whether what the policy file says that answers mean can stand in their columns: a stage that is
 * on no rung stops the run where it is written, instead of setting aside everybody who gave the
 * answer.
 */
final class ValuesCheck {
  private final Program program;
  private final WantedColumns wanted;
  private final CanonicalCells cells;
  private final Findings findings;

  ValuesCheck(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
    wanted = new WantedColumns(program);
    cells = new CanonicalCells(program);
  }

  /** Reads every value as if it stood in its column. */
  void check() {
    SortedMap<String, InputFile> sides = new TreeMap<>();
    wanted.answers(InputFile.MENTEES).forEach(column -> sides.put(column, InputFile.MENTEES));
    wanted
        .answers(InputFile.MENTORS)
        .forEach(column -> sides.putIfAbsent(column, InputFile.MENTORS));
    sides.forEach(
        (column, side) ->
            program.values(column).forEach((theirs, ours) -> check(side, column, theirs, ours)));
  }

  private void check(InputFile side, String column, String theirs, String ours) {
    boolean isNone = cells.isSaidToBeNone(column, theirs) && !column.equals(Columns.CONSENT.name());
    if (isNone || cells.content(side, column) == Content.LIST) {
      return;
    }
    Parsed<String> parsed = cells.read(side, column, ours);
    if (parsed instanceof Parsed.Wrong<String> wrong) {
      Place place = program.place("values", column, theirs);
      findings.add(
          place.fault(
              Severity.STOPS,
              "\"values\" of " + column + ": " + CellText.quoted(ours) + " " + wrong.message(),
              wrong.remedy()));
    }
  }
}
