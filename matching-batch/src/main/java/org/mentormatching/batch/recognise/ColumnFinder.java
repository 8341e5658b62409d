package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable;

/**
 * Finds the columns of a table by their headers. The settings go before everything; of several
 * headers for one column the more certain one counts, then the one whose cells can be it. Headers
 * that are equally good are asked about where the policy reads the column.
 */
final class ColumnFinder {
  static final String FIRST_NAME = "first_name";
  static final String LAST_NAME = "last_name";

  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String HOURS_PER_MONTH = "hours_per_month";
  private static final String WORKING_HOURS = "working_hours";
  private static final Set<String> PARTS = Set.of(FIRST_NAME, LAST_NAME);
  private static final Set<String> IDENTITY =
      Set.of(ID, NAME, FIRST_NAME, LAST_NAME, "email", "person_id", "replied_at");

  private final SeenTable table;
  private final InputFile file;
  private final Program program;
  private final Notebook book;
  private final ReadColumns read;
  private final FoundColumns found;
  private final ReplyColumns replies;
  private final Map<Integer, Meaning> meanings = new HashMap<>();
  private final List<NumberedColumns> numbered = new ArrayList<>();
  private final List<OptionGroup> groups = new ArrayList<>();
  private final Holds holds;

  /** Whether a table holds the people of one side or more. */
  enum Holds {
    /** Those of one side, so that the options of its form can be known by themselves. */
    ONE_SIDE,
    /** Those of both sides, or everybody. */
    MORE
  }

  ColumnFinder(SeenTable table, InputFile file, Holds holds, Program program, Notebook book) {
    this.holds = holds;
    this.table = table;
    this.file = file;
    this.program = program;
    this.book = book;
    read = new ReadColumns(program, file);
    found = new FoundColumns(table);
    replies = new ReplyColumns(table);
  }

  /** Finds what can be found by headers alone. */
  FoundColumns find() {
    program
        .columns(file)
        .forEach(
            (column, names) -> {
              List<Integer> places = new ArrayList<>();
              names.forEach(name -> places.addAll(table.labels().find(name)));
              if (column.equals(KnownColumns.UNREAD)) {
                places.forEach(found::settle);
              } else if (!places.isEmpty()) {
                found.put(column, places, Strength.OWN);
              }
            });
    readHeaders();
    SortedMap<String, List<Integer>> candidates = candidates();
    candidates.forEach(this::choose);
    joinName();
    return found;
  }

  private void readHeaders() {
    HeaderReader reader = new HeaderReader(file, program);
    if (file.listsPeople()) {
      groups.addAll(new AskedOptions(table, reader, read, place -> !found.isSettled(place)).find());
    }
    if (holds == Holds.ONE_SIDE) {
      groups.addAll(
          new FormOptions(
                  table, file, program, place -> !found.isSettled(place) && group(place).isEmpty())
              .find(book));
    }
    groups.forEach(group -> group.places().forEach(place -> meanings.put(place, group.meaning())));
    for (int place = 0; place < table.width(); place++) {
      int at = place;
      if (!found.isSettled(place) && group(place).isEmpty()) {
        meaning(place, reader).ifPresent(meaning -> meanings.put(at, meaning));
      }
    }
    if (file.isRequired()) {
      meanings.putAll(
          CopiedQuestions.of(
              table, meanings, place -> !found.isSettled(place) && group(place).isEmpty()));
    }
    if (file.listsPeople()) {
      NumberedColumns.of(table, reader, place -> !found.isSettled(place) && group(place).isEmpty())
          .stream()
          .filter(this::isOneThing)
          .forEach(
              columns -> {
                numbered.add(columns);
                columns.places().forEach(place -> meanings.put(place, columns.meaning()));
              });
    }
  }

  /**
   * Whether columns with numbers ask for one thing several times: for a list, or for what no other
   * column is, and none of them is known to be something else.
   */
  private boolean isOneThing(NumberedColumns columns) {
    String column = columns.meaning().column();
    boolean isFree =
        meanings.entrySet().stream()
            .noneMatch(
                one ->
                    one.getValue().column().equals(column)
                        && !columns.places().contains(one.getKey()));
    return columns.places().stream()
            .map(meanings::get)
            .allMatch(
                meaning ->
                    meaning == null
                        || meaning.column().equals(column)
                        || meaning.strength() == Strength.PHRASE)
        && (read.isList(column) || (isFree && file.isRequired() && !IDENTITY.contains(column)));
  }

  /** What the headers of a column say; of what a form tool adds, that it is that. */
  private Optional<Meaning> meaning(int place, HeaderReader reader) {
    if (replies.isLanguageOfForm(place)) {
      return Optional.of(new Meaning(HeaderWords.IGNORED, Strength.CELLS, 0));
    }
    return reader.read(table.labels().texts(place)).map(meaning -> byCells(place, meaning));
  }

  /**
   * What cells say against a header: ids that count rows, names of people that seem to be ids,
   * hours of the day that seem to be hours a month.
   */
  private Meaning byCells(int place, Meaning meaning) {
    boolean isOwnId = meaning.column().equals(ID) && meaning.strength() == Strength.OWN;
    if (replies.isNumber(place) || (isOwnId && countsRows(place))) {
      return new Meaning(meaning.column(), Strength.CELLS, 0);
    }
    if (meaning.column().equals(HOURS_PER_MONTH)
        && meaning.strength() != Strength.OWN
        && Contents.areHoursOfTheDay(table.cells(place))) {
      return new Meaning(WORKING_HOURS, meaning.strength(), meaning.rank());
    }
    boolean isName =
        meaning.column().equals(ID)
            && meaning.strength() == Strength.LIKELY
            && Contents.areNames(table.cells(place));
    return isName ? new Meaning(NAME, Strength.LIKELY, 0) : meaning;
  }

  private boolean countsRows(int place) {
    int number = 0;
    for (RawTable.Row row : table.allRows()) {
      number++;
      if (!table.cell(row, place).equals(Integer.toString(number))) {
        return false;
      }
    }
    return number > 1;
  }

  private SortedMap<String, List<Integer>> candidates() {
    Set<String> known = KnownColumns.of(file, program.policyColumns());
    SortedMap<String, List<Integer>> candidates = new TreeMap<>();
    for (int place = 0; place < table.width(); place++) {
      Meaning meaning = meanings.get(place);
      if (meaning == null) {
        continue;
      }
      String column = meaning.column();
      if (column.equals(HeaderWords.IGNORED)) {
        found.settle(place);
      } else if (known.contains(column) || PARTS.contains(column)) {
        candidates.computeIfAbsent(column, name -> new ArrayList<>()).add(place);
      }
    }
    return candidates;
  }

  private Meaning meaning(int place) {
    Meaning meaning = meanings.get(place);
    if (meaning == null) {
      throw new IllegalStateException("column " + place + " means nothing");
    }
    return meaning;
  }

  private void choose(String column, List<Integer> places) {
    if (program.columns(file).containsKey(column)) {
      places.forEach(found::settle);
      return;
    }
    List<Integer> open = new ArrayList<>();
    for (int place : places) {
      if (isCertain(place) || fits(column, place)) {
        open.add(place);
      }
    }
    if (open.size() > 1) {
      keep(open, place -> group(place).isPresent() || !table.cells(place).isBlank());
    }
    if (open.size() > 1) {
      keep(open, place -> fits(column, place));
    }
    if (open.isEmpty()) {
      return;
    }
    found.candidates(column, open);
    Meaning best = meaning(open.get(0));
    for (int place : open) {
      best = meaning(place).isBetterThan(best) ? meaning(place) : best;
    }
    List<Integer> equal = new ArrayList<>();
    for (int place : open) {
      if (meaning(place).isAsGoodAs(best)) {
        equal.add(place);
      }
    }
    Optional<OptionGroup> options =
        groups.stream().filter(group -> group.places().containsAll(equal)).findFirst();
    if (options.isPresent()) {
      readAsOptions(column, options.get());
      places.stream()
          .filter(place -> !equal.contains(place))
          .forEach(place -> notRead(column, place));
      return;
    }
    Optional<NumberedColumns> list = list(column, equal);
    list.ifPresentOrElse(
        columns -> readAsList(column, columns),
        () -> settle(column, equal, meaning(equal.get(0)).strength()));
    for (int place : places) {
      if (!equal.contains(place)
          && list.stream().noneMatch(columns -> columns.places().contains(place))
          && (isCertain(place) || open.contains(place))) {
        notRead(column, place);
      }
    }
  }

  /** The options to which a column belongs. */
  private Optional<OptionGroup> group(int place) {
    return groups.stream().filter(group -> group.places().contains(place)).findFirst();
  }

  private boolean fits(String column, int place) {
    return group(place).isPresent() || Contents.fit(column, table.cells(place));
  }

  private void readAsOptions(String column, OptionGroup options) {
    found.put(column, options.places(), Strength.OPTIONS);
    if (read.isRead(column)) {
      book.note(
          table.fault(
              Severity.NOTE,
              options.places().get(0),
              "columns "
                  + table.quoted(options.places().get(0))
                  + " to "
                  + table.quoted(options.places().get(options.places().size() - 1))
                  + " were read as the options of "
                  + CellText.header(options.question())
                  + " for "
                  + column,
              "Name other columns under columns: in " + ProgramReader.FILE + " if that is wrong"));
    }
  }

  /** Columns with numbers that make up a list together. */
  private Optional<NumberedColumns> list(String column, List<Integer> equal) {
    return numbered.stream()
        .filter(columns -> read.isList(column) && columns.places().containsAll(equal))
        .filter(
            columns ->
                columns.places().stream()
                    .allMatch(place -> Contents.fit(column, table.cells(place))))
        .findFirst();
  }

  private void readAsList(String column, NumberedColumns columns) {
    found.put(column, columns.places(), Strength.NUMBERED);
    if (read.isRead(column)) {
      book.note(
          table.fault(
              Severity.NOTE,
              columns.places().get(0),
              "columns "
                  + columns.places().stream()
                      .map(table::explained)
                      .collect(Collectors.joining(", "))
                  + " were read together as "
                  + column
                  + ", in this order",
              "If only one of them should be read, write "
                  + Notebook.line(
                      table.label(columns.places().get(0)), "columns", file.key(), column)
                  + " in "
                  + ProgramReader.FILE));
    }
  }

  private interface Test {
    boolean holds(int place);
  }

  /** Leaves those for which a test holds, unless it holds for none. */
  private static void keep(List<Integer> places, Test test) {
    List<Integer> good = places.stream().filter(test::holds).toList();
    if (!good.isEmpty()) {
      places.retainAll(good);
    }
  }

  private void settle(String column, List<Integer> equal, Strength strength) {
    found.put(column, equal.subList(0, 1), strength);
    equal.forEach(found::settle);
    List<Integer> different = new ArrayList<>();
    for (int other : equal.subList(1, equal.size())) {
      if (PARTS.contains(column) || !read.isRead(column) || sayTheSame(equal.get(0), other)) {
        notRead(column, other);
      } else {
        found.ask(column);
        different.add(other);
      }
    }
    if (read.isList(column) && !different.isEmpty()) {
      different.add(0, equal.get(0));
      book.ask(ColumnQuestion.whichOrAll(table, file, column, different));
    } else if (!isLeftToIdChoice(column)) {
      different.forEach(
          other -> book.ask(ColumnQuestion.which(table, file, column, equal.get(0), other)));
    }
  }

  /** The ids of everybody are those that other columns speak of. */
  private boolean isLeftToIdChoice(String column) {
    return file == InputFile.PEOPLE && column.equals(ID);
  }

  private boolean sayTheSame(int one, int other) {
    return table.allRows().stream()
        .allMatch(row -> table.cell(row, one).equals(table.cell(row, other)));
  }

  /** Notes a header that means a column that another header has; not in an export of everybody. */
  private void notRead(String column, int place) {
    found.settle(place);
    Optional<Integer> used = found.place(column);
    if (file != InputFile.PEOPLE
        && read.isRead(column)
        && used.isPresent()
        && !replies.isNumber(place)
        && !isOfTheProposal(used.get(), column)
        && !table.cells(place).isBlank()) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.quoted(place)
                  + (isCertain(place) ? " means " : " seems to ask for ")
                  + column
                  + " too and was not read; "
                  + table.quoted(used.get())
                  + " was",
              "If it should be read instead, write "
                  + Notebook.line(withOthers(column, place), "columns", file.key(), column)
                  + " in program.yaml"));
    }
  }

  /** The label of a column; those of all columns that make up a list with it by their numbers. */
  private Object withOthers(String column, int place) {
    return numbered.stream()
        .filter(columns -> read.isList(column) && columns.places().contains(place))
        .findFirst()
        .<Object>map(columns -> columns.places().stream().map(table::label).toList())
        .orElseGet(() -> table.label(place));
  }

  /** A file of pairs under our own headers, such as a proposal's, says nothing twice. */
  private boolean isOfTheProposal(int used, String column) {
    return !file.listsPeople() && table.label(used).equals(column);
  }

  private boolean isCertain(int place) {
    return meaning(place).strength() != Strength.PHRASE;
  }

  /**
   * First and last name together are a name, and so is one of them where nothing else is. A name
   * beside a first name that it does not hold is the last name.
   */
  private void joinName() {
    Optional<Integer> first = found.place(FIRST_NAME);
    Optional<Integer> last = found.place(LAST_NAME);
    Optional<Integer> name = found.place(NAME);
    if (first.isPresent()
        && last.isEmpty()
        && name.isPresent()
        && !isSaid(NAME)
        && !holds(name.get(), first.get())) {
      found.put(NAME, List.of(first.get(), name.get()), Strength.ALIAS);
    }
    Optional<CellsSeen> whole = found.cells(NAME);
    boolean open = whole.isEmpty() || (whole.get().isBlank() && !isSaid(NAME));
    List<Integer> parts = Stream.of(first, last).flatMap(Optional::stream).toList();
    if (!parts.isEmpty() && open && !isSaid(NAME) && (parts.size() > 1 || !found.has(NAME))) {
      found.put(NAME, parts, Strength.ALIAS);
    }
    PARTS.forEach(found::remove);
  }

  /** Whether at least half of the names hold the first name in the same row. */
  private boolean holds(int name, int first) {
    int both = 0;
    int held = 0;
    for (RawTable.Row row : table.soundRows()) {
      String whole = HeaderWords.normalised(table.cell(row, name));
      String part = HeaderWords.normalised(table.cell(row, first));
      if (!whole.isEmpty() && !part.isEmpty()) {
        both++;
        held += whole.contains(part) ? 1 : 0;
      }
    }
    return 2 * held >= both;
  }

  private boolean isSaid(String column) {
    return program.columns(file).containsKey(column);
  }
}
