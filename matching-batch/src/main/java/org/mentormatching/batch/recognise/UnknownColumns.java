package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.model.Columns;

/**
 * Columns of mentees and mentors whose headers nobody knows, looked at by their cells: whether they
 * say who takes part, whom or what somebody refuses, or how many seats there are.
 */
final class UnknownColumns {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);
  private static final Set<String> OF_BOTH =
      Set.of(
          Columns.ACTIVE.name(),
          Columns.CONSENT.name(),
          Columns.EXCLUDED_MENTORS.name(),
          Columns.EXCLUDED_MENTEES.name());

  private final SortedMap<InputFile, FoundColumns> found;
  private final Program program;
  private final Notebook book;

  UnknownColumns(SortedMap<InputFile, FoundColumns> found, Program program, Notebook book) {
    this.found = found;
    this.program = program;
    this.book = book;
  }

  /** Asks about the columns that decide who takes part and who must not meet. */
  void ask() {
    SortedMap<InputFile, List<Integer>> open = new TreeMap<>();
    SIDES.forEach(side -> open.put(side, open(side)));
    open.forEach(this::ask);
    SIDES.forEach(this::noteConditions);
  }

  /** Notes the columns that say which rows count and name people of the other side as well. */
  private void noteConditions(InputFile side) {
    FoundColumns columns = found.get(side);
    if (columns == null) {
      return;
    }
    List<Integer> places =
        program.source(side).stream()
            .flatMap(source -> source.where().keySet().stream())
            .flatMap(header -> columns.table().labels().find(header).stream())
            .filter(place -> columns.columnAt(place).isEmpty())
            .toList();
    if (!places.isEmpty()) {
      named(side).ifPresent(named -> places.forEach(named::note));
    }
  }

  private Optional<NamedColumns> named(InputFile side) {
    return Optional.ofNullable(found.get(other(side)))
        .map(NamedPeople::of)
        .map(people -> new NamedColumns(columns(side), side, people, program, book));
  }

  private void ask(InputFile side, List<Integer> places) {
    if (places.isEmpty()) {
      return;
    }
    FoundColumns columns = columns(side);
    YesNoColumns yesNo = new YesNoColumns(columns, side, program, book);
    places.forEach(yesNo::ask);
    named(side).ifPresent(named -> unsettled(columns, places).forEach(named::ask));
    new CountsInWords(columns, side, program, book).ask(unsettled(columns, places));
    if (side == InputFile.MENTORS) {
      TopicColumns topics = new TopicColumns(columns, found.values(), program, book);
      unsettled(columns, places).forEach(topics::ask);
      new SeatColumns(columns, book).ask(unsettled(columns, places));
    }
  }

  private static List<Integer> unsettled(FoundColumns columns, List<Integer> places) {
    return places.stream().filter(place -> !columns.isSettled(place)).toList();
  }

  /** Notes the columns of a side that answer yes or no to something else. */
  void note(InputFile side) {
    YesNoColumns yesNo = new YesNoColumns(columns(side), side, program, book);
    open(side).forEach(yesNo::note);
  }

  private FoundColumns columns(InputFile side) {
    FoundColumns columns = found.get(side);
    if (columns == null) {
      throw new IllegalArgumentException(side + " has no file");
    }
    return columns;
  }

  private static InputFile other(InputFile side) {
    return side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
  }

  /**
   * The columns that nothing reads and whose headers mean nothing that is known; none where the ids
   * are missing, for then the headers may be no headers.
   */
  private List<Integer> open(InputFile side) {
    List<Integer> open = new ArrayList<>();
    FoundColumns columns = found.get(side);
    if (columns == null || !columns.has("id")) {
      return open;
    }
    SeenTable table = columns.table();
    Optional<FoundColumns> same =
        Optional.ofNullable(found.get(other(side))).filter(of -> of.table() == table);
    HeaderReader reader = new HeaderReader(InputFile.PEOPLE, program);
    for (int place = 0; place < table.width(); place++) {
      if (!columns.isSettled(place)
          && !table.label(place).isEmpty()
          && !isTaken(same, place)
          && table.labels().texts(place).stream().noneMatch(KnownColumns::isKeptForLater)
          && reader
              .read(table.labels().texts(place))
              .filter(read -> read.strength() != Strength.PHRASE)
              .isEmpty()) {
        open.add(place);
      }
    }
    return open;
  }

  /** Whether one form gives a column to the other side, in a way that both cannot share. */
  private static boolean isTaken(Optional<FoundColumns> same, int place) {
    return same.filter(of -> of.isSettled(place))
        .filter(of -> of.columnAt(place).filter(OF_BOTH::contains).isEmpty())
        .isPresent();
  }
}
