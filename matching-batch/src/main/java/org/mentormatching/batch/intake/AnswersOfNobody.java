package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Place;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.model.Columns;

/**
 * Notes answers that {@code values} in the policy file names and that stand in no cell of their
 * column: one that is misspelt changes nothing.
 */
final class AnswersOfNobody {
  private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[;|,\\n]");
  private static final int MOST_LISTED = 5;

  private final Program program;
  private final Collection<Sheet> sheets;
  private final CellsShown shown;
  private final Findings findings;

  AnswersOfNobody(Program program, Collection<Sheet> sheets, Findings findings) {
    this.program = program;
    this.sheets = sheets;
    this.findings = findings;
    shown = new CellsShown(sheets);
  }

  /** Compares each answer with the cells of its column, where a file of people has it. */
  void note() {
    WantedColumns wanted = new WantedColumns(program);
    SortedSet<String> columns = new TreeSet<>(wanted.answers(InputFile.MENTEES));
    columns.addAll(wanted.answers(InputFile.MENTORS));
    columns.removeAll(WantedColumns.IDENTITY);
    columns.forEach(this::note);
  }

  private void note(String column) {
    List<String> said =
        program.values(column).keySet().stream()
            .filter(answer -> place(column, answer).file().equals(ProgramReader.FILE))
            .toList();
    SortedMap<String, String> cells = said.isEmpty() ? new TreeMap<>() : cells(column);
    List<String> open =
        said.stream().filter(answer -> !cells.containsKey(compared(answer))).toList();
    if (cells.isEmpty() || open.isEmpty()) {
      return;
    }
    List<String> idle =
        open.stream()
            .filter(
                answer -> cells.keySet().stream().noneMatch(cell -> holds(cell, compared(answer))))
            .toList();
    List<String> far = new ArrayList<>();
    for (String answer : idle) {
      Optional<String> near = near(column, answer, cells.values());
      near.ifPresentOrElse(
          meant -> add(column, List.of(answer), "Did you mean " + meant + "?"),
          () -> far.add(answer));
    }
    if (!far.isEmpty()) {
      add(column, far, "Correct them, or leave them out");
    }
  }

  private void add(String column, List<String> answers, String remedy) {
    int more = answers.size() - MOST_LISTED;
    findings.add(
        place(column, answers.get(0))
            .fault(
                Severity.NOTE,
                "\"values\" of "
                    + column
                    + ": no cell says "
                    + answers.stream()
                        .limit(MOST_LISTED)
                        .map(CellText::quoted)
                        .collect(Collectors.joining(" or "))
                    + (more > 0 ? " or " + more + " more" : ""),
                answers.size() == 1 && remedy.startsWith("Correct")
                    ? "Correct it, or leave it out"
                    : remedy));
  }

  private Place place(String column, String answer) {
    return program.place("values", column, answer);
  }

  private static String compared(String text) {
    return CellText.clean(text).toLowerCase(Locale.ROOT);
  }

  /**
   * What the cells of a column say, with those of rows that do not count: as they are compared, and
   * as the first of them is written.
   */
  private SortedMap<String, String> cells(String column) {
    SortedMap<String, String> cells = new TreeMap<>();
    for (Sheet sheet : sheets) {
      if (sheet.file().listsPeople()) {
        for (String source : sources(column)) {
          sheet.rows().forEach(row -> add(sheet, row, source, cells));
          sheet.leftOut().forEach(out -> add(sheet, out.row(), source, cells));
          options(sheet, source).forEach(option -> cells.putIfAbsent(compared(option), option));
        }
      }
    }
    return cells;
  }

  /** The columns whose answers are read by the values of one. */
  private static List<String> sources(String column) {
    return column.equals(Columns.TRANSITION.name())
        ? List.of(column, Columns.EXCLUDED_TOPICS.name())
        : List.of(column);
  }

  private static void add(Sheet sheet, Row row, String column, SortedMap<String, String> cells) {
    sheet.entries(row, column).forEach(entry -> cells.putIfAbsent(compared(entry), entry));
  }

  /** The options of a column that several headers make up. */
  private static List<String> options(Sheet sheet, String column) {
    return sheet.isJoined(column)
        ? sheet.headings().placesOf(column).stream().map(sheet.headings()::option).toList()
        : List.of();
  }

  /** Whether a cell has an answer among others: as words of its own. */
  private static boolean holds(String cell, String answer) {
    for (int at = cell.indexOf(answer); at >= 0; at = cell.indexOf(answer, at + 1)) {
      int end = at + answer.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(cell.codePointBefore(at));
      if (begins && (end == cell.length() || !Character.isLetterOrDigit(cell.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The answer of somebody that is nearest and has no meaning yet, as it may be shown. */
  private Optional<String> near(String column, String answer, Collection<String> cells) {
    List<String> known =
        program.values(column).keySet().stream().map(AnswersOfNobody::compared).toList();
    List<String> candidates =
        cells.stream()
            .flatMap(cell -> Stream.concat(Stream.of(cell), BETWEEN_ENTRIES.splitAsStream(cell)))
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !known.contains(compared(text)))
            .toList();
    return NearestWord.to(answer, candidates)
        .map(shown::entry)
        .filter(meant -> !meant.equals(CellText.HIDDEN));
  }
}
