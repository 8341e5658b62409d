package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable;

/**
 * How the people of a file are told apart: by their ids; where there are none, or only numbers of
 * replies, by an e-mail address that nearly everybody has and hardly anybody shares.
 */
final class Identity {
  private static final String ID = "id";
  private static final String EMAIL = "email";
  private static final Pattern DAMAGED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d+");
  private static final int MOST_SHOWN = 5;
  private static final int LEAST_VALID = 50;
  private static final int LEAST_FOR_CELLS = 70;
  private static final int LEAST_DIFFERENT = 70;

  private final FoundColumns found;
  private final SeenTable table;
  private final InputFile file;
  private final Program program;
  private final Notebook book;

  Identity(FoundColumns found, InputFile file, Program program, Notebook book) {
    this.found = found;
    table = found.table();
    this.file = file;
    this.program = program;
    this.book = book;
  }

  void find() {
    if (!found.has(EMAIL) || found.place(EMAIL).map(this::hasNoAddress).orElse(false)) {
      byCells();
    }
    if (program.columns(file).containsKey(ID)) {
      return;
    }
    boolean isReplyNumber =
        file != InputFile.PEOPLE
            && found.place(ID).map(new ReplyColumns(table)::isNumber).orElse(false);
    boolean isMissing =
        !found.has(ID)
            || found.place(ID).map(place -> !table.isAny(place, text -> true)).orElse(false);
    if (file != InputFile.PEOPLE && (isReplyNumber || isMissing)) {
      byAddress(isReplyNumber);
    }
    if (isReplyNumber) {
      found.place(ID).filter(new ReplyColumns(table)::isNumber).ifPresent(this::byReplyNumber);
    }
    found
        .place(ID)
        .filter(place -> !found.place(EMAIL).equals(Optional.of(place)))
        .ifPresent(this::damage);
  }

  private static boolean isDamaged(String id) {
    return id.indexOf('+') > 0 && DAMAGED.matcher(id).matches();
  }

  private boolean hasNoAddress(int place) {
    return !program.columns(file).containsKey(EMAIL) && !table.isAny(place, Contents::isAddress);
  }

  /** The only column without a known meaning that is full of addresses. */
  private void byCells() {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      if (found.columnAt(place).isEmpty()
          && table.cells(place).percent(Contents::isAddress) >= LEAST_FOR_CELLS
          && tellsApart(table.cells(place))) {
        places.add(place);
      }
    }
    if (places.size() == 1) {
      found.put(EMAIL, places, Strength.CELLS);
      book.note(
          table.fault(
              Severity.NOTE,
              places.get(0),
              "column "
                  + table.quoted(places.get(0))
                  + " was read as email, for its cells are addresses",
              "Name another one under columns: in program.yaml if that is wrong"));
    }
  }

  private static boolean tellsApart(CellsSeen cells) {
    int valid = cells.count(Contents::isAddress);
    long different = cells.words().stream().filter(word -> Contents.isAddress(word.text())).count();
    return valid > 0 && different * 100 >= (long) valid * LEAST_DIFFERENT;
  }

  private void byAddress(boolean isReplyNumber) {
    Optional<CellsSeen> cells = found.cells(EMAIL);
    if (cells.isEmpty()) {
      return;
    }
    int place = found.place(EMAIL).orElseThrow();
    int valid = cells.get().count(Contents::isAddress);
    boolean isEnough = valid * 100L >= (long) LEAST_VALID * cells.get().rows();
    if (!isEnough || !tellsApart(cells.get())) {
      if (valid > 0 && !isReplyNumber) {
        askForIds(
            place,
            isEnough
                ? "repeats addresses, as in lines " + repeated(place)
                : "has an address in " + valid + " of " + cells.get().rows() + " rows only");
      }
      return;
    }
    found.place(ID).ifPresent(found::settle);
    found.put(ID, List.of(place), Strength.CELLS);
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "people are told apart by "
                + table.quoted(place)
                + (isReplyNumber
                    ? ", for the ids are numbers of replies"
                    : ", for no column has ids"),
            "Name a column with ids under columns: in program.yaml if there is one"));
  }

  private void askForIds(int place, String why) {
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "no column has ids, and column "
                + table.quoted(place)
                + " does not tell people apart, for it "
                + why,
            "Correct it, or say which column does: columns: {"
                + file.key()
                + ": {id: ...}} in program.yaml"));
  }

  /** The lines of the first address that several rows have. */
  private String repeated(int place) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (RawTable.Row row : table.allRows()) {
      String text = table.cell(row, place).toLowerCase(Locale.ROOT);
      if (Contents.isAddress(text)) {
        lines.computeIfAbsent(text, key -> new ArrayList<>()).add(row.line());
      }
    }
    List<Integer> first =
        lines.values().stream().filter(some -> some.size() > 1).findFirst().orElse(List.of());
    return first.stream().limit(MOST_SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
        + (first.size() > MOST_SHOWN ? ", ..." : "");
  }

  /** Numbers of replies tell the people of one file apart and say nothing of another file. */
  private void byReplyNumber(int place) {
    book.set("own", "the ids are numbers of replies", "ids");
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "people are told apart by the number of their reply in column "
                + table.quoted(place)
                + ", so that nobody can be found in another file",
            "Name a column with ids or addresses under columns: in program.yaml if there is one"));
  }

  /** An export of everybody whose ids are damaged is joined by addresses; elsewhere it is asked. */
  private void damage(int place) {
    if (!table.isAny(place, Identity::isDamaged)) {
      return;
    }
    List<CellsSeen.Word> damaged =
        table.cells(place).words().stream().filter(word -> isDamaged(word.text())).toList();
    int rows = damaged.stream().mapToInt(CellsSeen.Word::count).sum();
    Optional<Integer> email = found.place(EMAIL).filter(at -> tellsApart(table.cells(at)));
    if (file == InputFile.PEOPLE && email.isPresent()) {
      found.put(ID, List.of(email.get()), Strength.CELLS);
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "a spreadsheet has shortened the ids in column "
                  + table.quoted(place)
                  + ", so that people are told apart by "
                  + table.quoted(email.get()),
              "Export the file again and do not save it with a spreadsheet"));
      return;
    }
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "a spreadsheet has shortened "
                + (rows == 1 ? "1 id" : rows + " ids")
                + " in column "
                + table.quoted(place)
                + ", such as "
                + CellText.quoted(damaged.get(0).text()),
            "Export the file again and do not save it with a spreadsheet"
                + email
                    .map(
                        at ->
                            ", or tell people apart by their e-mail address: "
                                + Notebook.line(table.label(at), "columns", file.key(), ID))
                    .orElse("")));
  }
}
