package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.SortedMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/**
 * Divides the rows of one form for both roles by the column in which people say which they want.
 */
final class OneForm {
  private final FoundColumns found;
  private final InputFile file;
  private final boolean isForBoth;
  private final Notebook book;

  /**
   * A table.
   *
   * @param isForBoth whether it is read for both sides; if not, only its rows of one side count
   */
  OneForm(FoundColumns found, InputFile file, boolean isForBoth, Notebook book) {
    this.found = found;
    this.file = file;
    this.isForBoth = isForBoth;
    this.book = book;
  }

  /** Adds the condition that makes a row one of this side, if the table is such a form. */
  void divide(SortedMap<String, List<String>> where) {
    if (!file.isRequired()) {
      return;
    }
    SeenTable table = found.table();
    List<RoleColumn> roles = RoleColumn.of(table);
    if (roles.size() > 1) {
      RoleColumn first = roles.get(0);
      RoleColumn second = roles.get(1);
      book.ask(
          table.fault(
              Severity.STOPS,
              second.place(),
              "column "
                  + table.quoted(second.place())
                  + " and column "
                  + table.quoted(first.place())
                  + " both say who is a mentee and who a mentor",
              Notebook.sayWhich(List.of(line(first), line(second)))));
      roles.forEach(role -> found.settle(role.place()));
    } else if (roles.isEmpty()) {
      if (isForBoth) {
        RoleFlags.of(table).ifPresent(flags -> divide(flags, where));
      }
    } else {
      RoleColumn role = roles.get(0);
      where.put(table.label(role.place()), role.of(file));
      found.settle(role.place());
      if (!isForBoth) {
        book.note(
            table.fault(
                Severity.NOTE,
                role.place(),
                "only the rows count that say "
                    + file.key()
                    + " in column "
                    + table.quoted(role.place()),
                "Write where: under files: in program.yaml if others count"));
      }
      if (isForBoth && role.neither() > 0 && file == InputFile.MENTEES) {
        book.note(
            table.fault(
                Severity.NOTE,
                role.place(),
                (role.neither() == 1 ? "1 row says" : role.neither() + " rows say")
                    + " neither mentee nor mentor in column "
                    + table.quoted(role.place())
                    + " and were left out",
                "Write where: under files: in program.yaml if they count"));
      }
    }
  }

  private void divide(RoleFlags flags, SortedMap<String, List<String>> where) {
    SeenTable table = found.table();
    int place = flags.of(file);
    where.put(table.label(place), RoleFlags.yes(table.cells(place)));
    found.settle(flags.ofMentees());
    found.settle(flags.ofMentors());
  }

  private String line(RoleColumn role) {
    return Notebook.line(
        java.util.Map.of(found.table().label(role.place()), role.of(file)),
        "files",
        file.key(),
        "where");
  }
}
