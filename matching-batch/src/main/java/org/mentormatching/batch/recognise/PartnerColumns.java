package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.Tables;

/**
 * Columns of mentees that name a mentor, or of mentors that name mentees, without a word of why:
 * {@code Mentor}, {@code Current mentor}. They may be the pairs that go on or wishes, and neither
 * may be lost, so they are asked about; noted, where a file of its own lists the pairs that go on.
 */
final class PartnerColumns {
  private static final String PARTNER = "partner";
  private static final String CURRENT = "current_partner";
  private static final String ID = "id";
  private static final Pattern SEVERAL = Pattern.compile("[;,|\\n]");
  private static final Set<String> MARKS = Set.of("x", "\u2713", "\u2714", "1", "0");

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile side;
  private final Program program;
  private final Tables tables;
  private final Notebook book;
  private final List<Integer> places = new ArrayList<>();
  private boolean isCurrent = true;

  private PartnerColumns(
      FoundColumns found, InputFile side, Program program, Tables tables, Notebook book) {
    this.found = found;
    table = found.table();
    this.side = side;
    this.program = program;
    this.tables = tables;
    this.book = book;
  }

  /**
   * Finds such columns of a side.
   *
   * @param all what each file gives; the people of the other side and what one form gives for it
   */
  static PartnerColumns of(
      SortedMap<InputFile, FoundColumns> all,
      InputFile side,
      Program program,
      Tables tables,
      Notebook book) {
    FoundColumns found = all.get(side);
    if (found == null) {
      throw new IllegalArgumentException(side + " has no file");
    }
    PartnerColumns columns = new PartnerColumns(found, side, program, tables, book);
    Optional<FoundColumns> others =
        Optional.ofNullable(
            all.get(side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES));
    columns.find(others);
    return columns;
  }

  private void find(Optional<FoundColumns> others) {
    HeaderReader reader = new HeaderReader(side, program);
    Set<String> ids = new TreeSet<>();
    others
        .flatMap(of -> of.cells(ID))
        .ifPresent(cells -> cells.words().forEach(word -> ids.add(lower(word.text()))));
    Set<Integer> elsewhere = inFilesOfPairs();
    boolean isOneForm = others.filter(of -> of.table() == table).isPresent();
    Set<Integer> open =
        IntStream.range(0, table.width())
            .filter(place -> !found.isSettled(place) && !elsewhere.contains(place))
            .filter(place -> !isOneForm || others.stream().noneMatch(of -> of.isSettled(place)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> named = new TreeSet<>();
    for (int place : open) {
      reader.read(table.labels().texts(place)).ifPresent(meaning -> add(named, place, meaning));
    }
    NumberedColumns.of(table, reader, open::contains)
        .forEach(
            columns -> columns.places().forEach(place -> add(named, place, columns.meaning())));
    for (int place : named) {
      found.settle(place);
      if (namesAnybody(place, ids)) {
        places.add(place);
      }
    }
  }

  private void add(Set<Integer> named, int place, Meaning meaning) {
    if (meaning.column().equals(PARTNER) || meaning.column().equals(CURRENT)) {
      named.add(place);
      isCurrent &= meaning.column().equals(CURRENT);
    }
  }

  /** The columns that the settings give to files of pairs made of the same table. */
  private Set<Integer> inFilesOfPairs() {
    Set<Integer> all = new TreeSet<>();
    for (InputFile file : InputFile.values()) {
      if (!file.listsPeople()
          && program.source(file).filter(of -> of.name().equals(table.name())).isPresent()) {
        program
            .columns(file)
            .values()
            .forEach(names -> names.forEach(name -> all.addAll(table.labels().find(name))));
      }
    }
    return all;
  }

  /** Whether cells name people of the other side; marks, yes and no, and numbers do not. */
  private boolean namesAnybody(int place, Set<String> ids) {
    boolean areMarks =
        table.cells(place).words().stream().allMatch(word -> MARKS.contains(lower(word.text())));
    return Contents.fit("preferred_mentors", table.cells(place))
        && table.isAny(
            place,
            text ->
                Contents.isSaid(text)
                    && (ids.contains(lower(text)) || (!areMarks && Contents.mayRefuse(text))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Asks what they are. */
  void ask() {
    if (places.isEmpty()) {
      return;
    }
    boolean isOne = places.size() == 1;
    List<String> labels = places.stream().map(table::label).toList();
    Object label = isOne ? labels.get(0) : labels;
    boolean isListed =
        program.source(InputFile.ONGOING).isPresent() || !tables.usual(InputFile.ONGOING).isEmpty();
    List<String> lines = new ArrayList<>();
    if (!isListed) {
      lines.add("for pairs that go on " + goingOn(labels));
    }
    String wish = side == InputFile.MENTEES ? "preferred_mentors" : "preferred_mentees";
    if (!isCurrent && !found.has(wish) && new ReadColumns(program, side).isRead(wish)) {
      lines.add("for wishes " + Notebook.line(label, "columns", side.key(), wish));
    }
    lines.add("if neither, " + Notebook.line(label, "columns", side.key(), KnownColumns.UNREAD));
    String partner = side == InputFile.MENTEES ? "mentor" : "mentee";
    String message =
        (isOne ? "column " : "columns ")
            + places.stream().map(table::explained).collect(Collectors.joining(", "))
            + (isOne ? " names a " : " name ")
            + (isOne ? partner : partner + "s")
            + " without saying whether that pair goes on or is a wish";
    if (isListed) {
      book.note(
          table.fault(
              Severity.NOTE,
              places.get(0),
              message + ", and was not read; another file lists the pairs that go on",
              "If it matters, write " + String.join(" or ", lines) + " in " + ProgramReader.FILE));
    } else {
      book.ask(table.fault(Severity.STOPS, places.get(0), message, Notebook.sayWhich(lines)));
    }
  }

  /** The lines that make the table the file of pairs that go on, if each row names one of them. */
  private String goingOn(List<String> labels) {
    boolean isSingle =
        places.size() == 1 && !table.isAny(places.get(0), text -> SEVERAL.matcher(text).find());
    List<String> ids = found.labels(ID);
    if (!isSingle || ids.size() != 1) {
      return "put one row for each of them, with mentee_id and mentor_id, into "
          + InputFile.ONGOING.usualName()
          + " and write "
          + Notebook.line(
              labels.size() == 1 ? labels.get(0) : labels,
              "columns",
              side.key(),
              KnownColumns.UNREAD);
    }
    boolean isUsual = tables.usual(side).contains(table.name()) || program.source(side).isPresent();
    boolean isMentee = side == InputFile.MENTEES;
    String source = Notebook.shown(table.entry());
    String files =
        "files: {"
            + (isUsual
                ? ""
                : side.key() + ": " + Notebook.shown(table.entry(book.where(side))) + ", ")
            + InputFile.ONGOING.key()
            + ": "
            + source
            + "}";
    return files
        + " together with columns: {"
        + InputFile.ONGOING.key()
        + ": {mentee_id: "
        + Notebook.shown(isMentee ? ids.get(0) : labels.get(0))
        + ", mentor_id: "
        + Notebook.shown(isMentee ? labels.get(0) : ids.get(0))
        + "}}";
  }
}
