package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Meaning.Strength;

/**
 * Says of the columns of mentees and mentors which were understood by a part of their header alone
 * and which were not read. An export of everybody has many columns that concern nobody here.
 */
final class Leftovers {
  private static final int MOST_LISTED = 30;

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final Program program;
  private final Notebook book;

  Leftovers(FoundColumns found, InputFile side, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.program = program;
    this.book = book;
  }

  /**
   * Notes the columns that were understood by a part of their header, those whose header may mean
   * something else, and those whose cells look like something else.
   */
  void noteQuestions() {
    List<String> asked = new ArrayList<>();
    List<String> likely = new ArrayList<>();
    ReadColumns matter = new ReadColumns(program, side);
    found
        .all()
        .forEach(
            (column, where) -> {
              if (matter.isRead(column) && !found.isAsked(column)) {
                for (int place : where.places()) {
                  String read = column + " \u2190 " + table.explained(place);
                  switch (where.strength()) {
                    case PHRASE -> asked.add(read);
                    case LIKELY -> likely.add(read);
                    case ALIAS -> noteOddCells(column, place);
                    default -> {}
                  }
                }
              }
            });
    noteRead(
        asked,
        "was understood by a part of its header",
        "were understood by a part of their headers");
    noteRead(
        likely,
        "was taken for what its header may mean",
        "were taken for what their headers may mean");
  }

  private void noteRead(List<String> read, String one, String several) {
    if (!read.isEmpty()) {
      book.note(
          table.fault(
              Severity.NOTE,
              (read.size() == 1 ? "1 column " + one : read.size() + " columns " + several)
                  + ": "
                  + String.join(", ", read),
              "Name a column under columns: in " + ProgramReader.FILE + " if that is wrong"));
    }
  }

  private void noteOddCells(String column, int place) {
    if (!Contents.fit(column, table.cells(place))) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.quoted(place)
                  + " was read as "
                  + column
                  + ", though its cells look like something else",
              "Name another column under columns: in " + ProgramReader.FILE + " if that is wrong"));
    }
  }

  /** Notes the columns that the settings name though nothing reads them. */
  void noteNamed() {
    ReadColumns read = new ReadColumns(program, side);
    List<String> named =
        program.columns(side).keySet().stream()
            .filter(column -> !column.equals(KnownColumns.UNREAD))
            .filter(column -> found.has(column) && !read.isRead(column))
            .filter(column -> !KnownColumns.isKeptForLater(column))
            .toList();
    if (!named.isEmpty()) {
      book.note(
          table.fault(
              Severity.NOTE,
              listed(named)
                  + (named.size() == 1 ? " is" : " are")
                  + " named under columns: and not read: no rule, criterion or limit that is on goes by "
                  + (named.size() == 1 ? "it" : "them"),
              ""));
    }
  }

  /**
   * Notes what is not known, all in one sentence; not where the ids are missing, for then all
   * headers are listed anyway.
   *
   * @param other what the same table gives for the other side, if it is one form for both
   */
  void noteUnknown(Optional<FoundColumns> other) {
    List<String> unknown = new ArrayList<>();
    List<String> later = new ArrayList<>();
    HeaderReader reader = new HeaderReader(InputFile.PEOPLE, program);
    for (int place = 0; place < table.width(); place++) {
      int at = place;
      if (found.isSettled(place)
          || table.label(place).isEmpty()
          || other.map(seen -> seen.isSettled(at)).orElse(false)) {
        continue;
      }
      Optional<Meaning> meaning =
          reader
              .read(table.labels().texts(place))
              .filter(read -> read.strength() != Strength.PHRASE);
      if (meaning.isPresent() && other.isEmpty()) {
        noteOther(place, meaning.get().column());
      } else if (meaning.isEmpty()) {
        boolean isKept =
            table.labels().texts(place).stream().anyMatch(KnownColumns::isKeptForLater);
        (isKept ? later : unknown).add(table.explained(place));
      }
    }
    if (!later.isEmpty()) {
      book.note(table.fault(Severity.NOTE, keptForLater(later), ""));
    }
    if (!unknown.isEmpty() && found.has("id")) {
      book.note(table.fault(Severity.NOTE, sentence(unknown), remedy(unknown)));
    }
  }

  private void noteOther(int place, String column) {
    if (KnownColumns.isOfOtherSide(side, column)) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.quoted(place)
                  + " is one of "
                  + (side == InputFile.MENTEES ? "mentors" : "mentees")
                  + " and was not read here",
              ""));
    }
  }

  private static String keptForLater(List<String> columns) {
    return (columns.size() == 1 ? "column " : "columns ")
        + listed(columns)
        + (columns.size() == 1 ? " is" : " are")
        + " kept for later and not read: no rule, criterion or limit goes by "
        + (columns.size() == 1 ? "it" : "them");
  }

  private static String sentence(List<String> unknown) {
    return (unknown.size() == 1 ? "column " : "columns ")
        + listed(unknown)
        + (unknown.size() == 1
            ? " is not known and was not read"
            : " are not known and were not read");
  }

  private static String remedy(List<String> unknown) {
    return (unknown.size() == 1 ? "If it matters" : "If one matters")
        + ", name it under columns: in "
        + ProgramReader.FILE;
  }

  private static String listed(List<String> some) {
    if (some.size() == 1) {
      return some.get(0);
    }
    boolean all = some.size() <= MOST_LISTED;
    List<String> first = some.subList(0, all ? some.size() - 1 : MOST_LISTED);
    return String.join(", ", first)
        + " and "
        + (all ? some.get(some.size() - 1) : (some.size() - MOST_LISTED) + " more");
  }
}
