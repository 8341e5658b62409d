package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Optional;
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
        Optional<RoleFlags> flags = RoleFlags.of(table);
        flags.ifPresent(two -> divide(two, where));
        if (flags.isEmpty()) {
          RoleColumn.inOtherWords(table).ifPresent(role -> divide(role.proposals().get(0), where));
        }
      }
    } else {
      RoleColumn role = roles.get(0);
      if (!isForBoth || file == InputFile.MENTEES) {
        noteReading(role);
      }
      divide(role, where);
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
                    + (role.neither() == 1 ? " and was left out" : " and were left out"),
                "Write where: under files: in program.yaml if they count"));
      }
    }
  }

  private void divide(RoleColumn role, SortedMap<String, List<String>> where) {
    where.put(found.table().label(role.place()), role.of(file));
    found.settle(role.place());
  }

  private void divide(RoleFlags flags, SortedMap<String, List<String>> where) {
    SeenTable table = found.table();
    int place = flags.of(file);
    where.put(table.label(place), RoleFlags.joining(table, place));
    for (int flag : List.of(flags.ofMentees(), flags.ofMentors())) {
      found.columnAt(flag).ifPresent(found::remove);
      found.settle(flag);
    }
    if (flags.kind() == RoleFlags.Kind.CROSSES && file == InputFile.MENTEES) {
      book.note(
          table.fault(
              Severity.NOTE,
              flags.ofMentees(),
              "column "
                  + table.quoted(flags.ofMentees())
                  + " and column "
                  + table.quoted(flags.ofMentors())
                  + " were read as who is a mentee and who a mentor, by their crosses",
              "Write where: under files: in program.yaml if that is wrong"));
    }
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
                  + said(role.place(), role.ofMentees())
                  + ", and as mentor where it says "
                  + said(role.place(), role.ofMentors()),
              "Write where: under files: in program.yaml if that is wrong"));
    }
  }

  private static String said(List<String> texts) {
    return texts.stream().map(CellText::header).collect(Collectors.joining(" and "));
  }

  private String said(int place, List<String> texts) {
    return texts.stream()
        .map(text -> found.table().said(place, text))
        .collect(Collectors.joining(" or "));
  }

  private String asked(RoleColumn role) {
    return role.inDoubt().stream()
        .map(text -> found.table().asked(role.place(), text))
        .collect(Collectors.joining(" and "));
  }

  /** Takes texts that may name somebody out of a condition that a message shows. */
  private void hide(SortedMap<String, List<String>> conditions, int place) {
    conditions.computeIfPresent(
        found.table().label(place), (label, texts) -> found.table().shown(place, texts));
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
                + asked(role)
                + ", and it is not clear who of them "
                + (isForBoth
                    ? "is a mentee and who a mentor"
                    : file == InputFile.MENTEES ? "is a mentee" : "is a mentor"),
            (side, conditions) -> conditions.put(table.label(role.place()), role.of(side)),
            "adding these texts where they count; as it stands they count nowhere");
      }
    } else if (roles.isEmpty() && isForBoth && file == InputFile.MENTEES) {
      Optional<RoleFlags> flags = RoleFlags.of(table);
      flags.filter(RoleFlags::isInDoubt).ifPresent(two -> ask(where, two));
      if (flags.isEmpty()) {
        RoleColumn.inOtherWords(table).ifPresent(role -> askInOtherWords(where, role));
      }
    }
  }

  private void ask(SortedMap<String, List<String>> where, RoleFlags flags) {
    SeenTable table = found.table();
    List<String> others = flags.inOtherWords(table);
    ask(
        where,
        flags.ofMentees(),
        "column "
            + table.quoted(flags.ofMentees())
            + " and column "
            + table.quoted(flags.ofMentors())
            + " may say who is a mentee and who a mentor, but "
            + (others.isEmpty()
                ? "not in which words"
                : said(others) + (others.size() == 1 ? " is" : " are") + " no yes or no"),
        (side, conditions) -> {
          conditions.remove(table.label(flags.ofMentees()));
          conditions.put(table.label(flags.of(side)), RoleFlags.joining(table, flags.of(side)));
        },
        "with the answers that make somebody one of a side");
  }

  /** Asks for what the texts of a column mean that are not all understood. */
  private void askInOtherWords(SortedMap<String, List<String>> where, RoleColumn role) {
    SeenTable table = found.table();
    List<RoleColumn> proposals = role.proposals();
    String message =
        "column "
            + table.explained(role.place())
            + " seems to say who is a mentee and who a mentor, but "
            + asked(role)
            + (role.inDoubt().size() == 1 ? " is" : " are")
            + " not understood";
    List<String> lines =
        proposals.stream()
            .map(
                one ->
                    Notebook.line(
                        files(
                            where,
                            (side, conditions) -> {
                              conditions.put(table.label(role.place()), one.of(side));
                              hide(conditions, role.place());
                            }),
                        "files"))
            .toList();
    leaveOpen(files(where, (side, conditions) -> {}));
    book.ask(
        table.fault(
            Severity.STOPS,
            role.place(),
            message,
            proposals.size() > 1
                ? Notebook.sayWhich(lines)
                : "Write "
                    + lines.get(0)
                    + " in "
                    + ProgramReader.FILE
                    + ", with the texts that make somebody one of a side and no others"));
  }

  private void ask(
      SortedMap<String, List<String>> where,
      int place,
      String message,
      BiConsumer<InputFile, SortedMap<String, List<String>>> ofSide,
      String how) {
    leaveOpen(files(where, ofSide));
    book.ask(
        found
            .table()
            .fault(
                Severity.STOPS,
                place,
                message,
                "Write "
                    + Notebook.line(
                        files(
                            where,
                            (side, conditions) -> {
                              ofSide.accept(side, conditions);
                              hide(conditions, place);
                            }),
                        "files")
                    + " in "
                    + ProgramReader.FILE
                    + ", "
                    + how));
  }

  /** Lets the files of both sides wait for the answer, so that nothing is read by half of it. */
  private void leaveOpen(SortedMap<String, Object> files) {
    files.forEach((side, source) -> book.propose("files." + side, source));
  }

  /** The settings that say which rows are whose. */
  private SortedMap<String, Object> files(
      SortedMap<String, List<String>> where,
      BiConsumer<InputFile, SortedMap<String, List<String>>> ofSide) {
    SortedMap<String, Object> files = new TreeMap<>();
    for (InputFile side : isForBoth ? SIDES : List.of(file)) {
      SortedMap<String, List<String>> conditions = new TreeMap<>(where);
      ofSide.accept(side, conditions);
      files.put(side.key(), found.table().entry(conditions));
    }
    return files;
  }

  private String line(RoleColumn role) {
    SortedMap<String, List<String>> where = new TreeMap<>();
    where.put(found.table().label(role.place()), role.of(file));
    return Notebook.line(found.table().entry(where), "files", file.key());
  }
}
