package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * Divides the rows of one form for both roles by the column in which people say which they want.
 */
final class OneForm {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);

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
      if (!isForBoth || file == InputFile.MENTEES) {
        noteReading(role);
      }
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
    where.put(table.label(place), RoleFlags.joining(table, place));
    found.settle(flags.ofMentees());
    found.settle(flags.ofMentors());
  }

  private void noteReading(RoleColumn role) {
    if (role.needsReading() && role.inDoubt().isEmpty()) {
      SeenTable table = found.table();
      book.note(
          table.fault(
              Severity.NOTE,
              role.place(),
              "column "
                  + table.quoted(role.place())
                  + " was read as mentee where it says "
                  + said(role.ofMentees(), " or ")
                  + ", and as mentor where it says "
                  + said(role.ofMentors(), " or "),
              "Write where: under files: in program.yaml if that is wrong"));
    }
  }

  private static String said(List<String> texts, String between) {
    return texts.stream().map(CellText::header).collect(Collectors.joining(between));
  }

  /**
   * Asks who is what, where a text or a header may mean the opposite of what its words name.
   *
   * @param where all conditions of this side
   */
  void askWhatIsInDoubt(SortedMap<String, List<String>> where) {
    SeenTable table = found.table();
    List<RoleColumn> roles = file.isRequired() ? RoleColumn.of(table) : List.of();
    if (roles.size() == 1 && !roles.get(0).inDoubt().isEmpty()) {
      RoleColumn role = roles.get(0);
      if (!isForBoth || file == InputFile.MENTEES) {
        ask(
            where,
            role.place(),
            "column "
                + table.quoted(role.place())
                + " says "
                + said(role.inDoubt(), " and ")
                + ", and it is not clear who of them "
                + (isForBoth
                    ? "is a mentee and who a mentor"
                    : file == InputFile.MENTEES ? "is a mentee" : "is a mentor"),
            (side, conditions) -> conditions.put(table.label(role.place()), role.of(side)),
            "adding these texts where they count; as it stands they count nowhere");
      }
    } else if (roles.isEmpty() && isForBoth && file == InputFile.MENTEES) {
      RoleFlags.of(table)
          .filter(RoleFlags::isInDoubt)
          .ifPresent(
              flags ->
                  ask(
                      where,
                      flags.ofMentees(),
                      "column "
                          + table.quoted(flags.ofMentees())
                          + " and column "
                          + table.quoted(flags.ofMentors())
                          + " may say who is a mentee and who a mentor, but not in which words",
                      (side, conditions) -> {
                        conditions.remove(table.label(flags.ofMentees()));
                        conditions.put(
                            table.label(flags.of(side)), RoleFlags.joining(table, flags.of(side)));
                      },
                      "with the answers that make somebody one of a side"));
    }
  }

  private void ask(
      SortedMap<String, List<String>> where,
      int place,
      String message,
      BiConsumer<InputFile, SortedMap<String, List<String>>> ofSide,
      String how) {
    SortedMap<String, Object> files = new TreeMap<>();
    for (InputFile side : isForBoth ? SIDES : List.of(file)) {
      SortedMap<String, List<String>> conditions = new TreeMap<>(where);
      ofSide.accept(side, conditions);
      SortedMap<String, Object> source = new TreeMap<>();
      source.put("name", found.table().name());
      source.put("where", conditions);
      files.put(side.key(), source);
    }
    book.ask(
        found
            .table()
            .fault(
                Severity.STOPS,
                place,
                message,
                "Write "
                    + Notebook.line(files, "files")
                    + " in "
                    + ProgramReader.FILE
                    + ", "
                    + how));
  }

  private String line(RoleColumn role) {
    return Notebook.line(
        java.util.Map.of(found.table().label(role.place()), role.of(file)),
        "files",
        file.key(),
        "where");
  }
}
