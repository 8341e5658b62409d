package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Columns that answer yes or no under headers that nobody knows. Where the header or the answers
 * speak of taking part or of agreeing, a no may leave somebody out and is asked about; any other
 * such column is noted with its counts.
 */
final class YesNoColumns {
  private static final String ACTIVE = Columns.ACTIVE.name();
  private static final String CONSENT = Columns.CONSENT.name();
  private static final int HALF = 50;
  private static final int MOST_ANSWERS = 6;

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final ReadColumns read;
  private final Notebook book;

  YesNoColumns(FoundColumns found, InputFile side, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.book = book;
    read = new ReadColumns(program, side);
  }

  /** Asks about a column if it may say who takes part; whether it was. */
  boolean ask(int place) {
    String column = meant(place);
    if (!read.isRead(column) || !mayLeaveOut(place)) {
      return false;
    }
    found.settle(place);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column " + table.explained(place) + " may say who does not take part",
            isFree(column, place)
                ? new OptOut(found, side, place, column).remedy()
                : byRows(place)));
    return true;
  }

  private String meant(int place) {
    boolean agrees =
        TakingPartWords.areOfConsent(table.labels().texts(place))
            || table.cells(place).count(text -> Polarity.of(text) == Polarity.AGREES) > 0;
    return agrees ? CONSENT : ACTIVE;
  }

  private boolean isFree(String column, int place) {
    return !found.has(column) && !(found.has(ACTIVE) && isBox(place));
  }

  /** Whether its answers can leave somebody out, and its words say that they may. */
  private boolean mayLeaveOut(int place) {
    CellsSeen cells = table.cells(place);
    boolean isAbout = TakingPartWords.areIn(table.labels().texts(place));
    if (cells.isBlank()) {
      return isAbout && holdsItsHeader(place) && !isOption(place);
    }
    int numbers = cells.count(text -> Polarity.of(text) == Polarity.NUMBER);
    if (numbers > 0 && numbers < cells.filled()) {
      return false;
    }
    int said = cells.percent(text -> Polarity.of(text).isSaid());
    boolean agrees =
        said == 100
            && cells.count(text -> Polarity.of(text) == Polarity.REFUSES) > 0
            && cells.count(text -> Polarity.of(text) == Polarity.AGREES) > 0;
    return ((isAbout && said >= HALF) || agrees)
        && !isOption(place)
        && (cells.filled() < cells.rows() || cells.count(Polarity::isYes) < cells.filled());
  }

  /** Notes a column that answers yes or no to something else; whether it was. */
  boolean note(int place) {
    CellsSeen cells = table.cells(place);
    int yes = cells.count(Polarity::isYes);
    int no = cells.count(Polarity::isNo);
    boolean isYesNo =
        yes > 0
            && cells.count(text -> Polarity.of(text) == Polarity.YES) > 0
            && cells.count(text -> Polarity.of(text) == Polarity.NUMBER) == 0
            && cells.count(text -> Polarity.of(text) == Polarity.OTHER) == 0;
    if (!isYesNo || isOption(place)) {
      return false;
    }
    found.settle(place);
    int empty = cells.rows() - cells.filled();
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "column "
                + table.explained(place)
                + " answers yes "
                + times(yes)
                + (no > 0 ? " and no " + times(no) : "")
                + (no == 0 && empty > 0 ? " and nothing " + times(empty) : "")
                + " and was not read",
            noteRemedy(place, no)));
    return true;
  }

  /** What to write for either answer that may leave somebody out. */
  private String noteRemedy(int place, int no) {
    boolean isFree = read.isRead(ACTIVE) && !found.has(ACTIVE);
    return "If "
        + (no == 0 ? "an empty cell" : "no")
        + " says that somebody stays out, write "
        + (no > 0 && isFree
            ? Notebook.line(table.label(place), "columns", side.key(), ACTIVE)
            : rows(place, Polarity::isYes, false))
        + "; if yes does, write "
        + (isFree
            ? new OptOut(found, side, place, ACTIVE).staysOutLines()
            : rows(place, Polarity::isNo, true))
        + ", in "
        + ProgramReader.FILE;
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  /** What to write where other columns are read as what this one may say. */
  private String byRows(int place) {
    return "Where no says that somebody stays out, write "
        + rows(place, Polarity::isYes, table.cells(place).count(Polarity::isNo) > 0)
        + "; where yes does, write "
        + rows(place, Polarity::isNo, true)
        + "; where it says neither, write "
        + Notebook.line(table.label(place), "columns", side.key(), KnownColumns.UNREAD)
        + ", in "
        + ProgramReader.FILE;
  }

  /** The line by which only rows with some answers count. */
  private String rows(int place, Predicate<String> counts, boolean withEmpty) {
    CellsSeen cells = table.cells(place);
    List<String> texts = new ArrayList<>();
    cells.words().stream()
        .map(CellsSeen.Word::text)
        .filter(text -> counts.test(text) || Polarity.of(text) == Polarity.UNSURE)
        .limit(MOST_ANSWERS)
        .forEach(texts::add);
    List<String> shown = new ArrayList<>(table.shown(place, texts));
    if (withEmpty) {
      shown.add("");
    }
    SortedMap<String, List<String>> where = new TreeMap<>(book.where(side));
    where.put(table.label(place), shown);
    return Notebook.line(table.entry(where), "files", side.key());
  }

  private boolean isBox(int place) {
    CellsSeen cells = table.cells(place);
    return cells.filled() < cells.rows()
        && cells.different() <= 1
        && cells.count(Polarity::isNo) == 0;
  }

  private boolean holdsItsHeader(int place) {
    List<String> headers = table.labels().texts(place);
    return table.isAny(place, headers::contains);
  }

  /** Whether it seems to be one option among others: a box beside a box. */
  private boolean isOption(int place) {
    return isTick(place) && (isTick(place - 1) || isTick(place + 1));
  }

  /** Whether cells are ticks or the words of the header, or empty. */
  private boolean isTick(int place) {
    if (place < 0 || place >= table.width() || found.columnAt(place).isPresent()) {
      return false;
    }
    String header = table.label(place).toLowerCase(Locale.ROOT);
    return isBox(place)
        && (holdsItsHeader(place) || !table.cells(place).isBlank())
        && !header.isEmpty()
        && table.cells(place).words().stream().allMatch(word -> word.text().length() <= 1);
  }
}
