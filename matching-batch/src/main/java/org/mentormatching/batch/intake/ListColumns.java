package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.NonAnswers;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.model.Columns;

/** The columns of a programme's files that hold lists; what is in doubt is noted once a column. */
final class ListColumns {
  private static final int SHOWN = 3;

  /** "Anything but feedback", "all topics except finance", "alles außer Finanzen". */
  private static final Pattern ALL_BUT =
      Pattern.compile(
          "(?:^|[,;\n] ?)(?:anything|everything|all|any|alles|alle|tout|toutes?|tous|todos?|todas?),? "
              + "(?:(?:[\\p{L}-]+ )?but|(?:[\\p{L}-]+,? ){0,3}?(?:except|apart from|other than|au(?:ß|ss)er|bis auf|sauf|excepto|salvo|menos))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Program program;
  private final SortedMap<InputFile, Sheet> sheets;
  private final CellsShown shown;
  private final NoAnswers noAnswers;
  private final Findings findings;
  private final ListCells cells;
  private final Map<String, ListColumn> columns = new TreeMap<>();

  /**
   * What was read from the cells of a row, by file, column and cells as they stand; nothing where
   * they say what is meant by what is not.
   */
  private final Map<InputFile, Map<String, Map<List<String>, Optional<Read>>>> answers =
      new EnumMap<>(InputFile.class);

  /** Whether a word names nothing, by column and word. */
  private final Map<String, Map<String, Boolean>> nothing = new HashMap<>();

  private final Set<String> others = new TreeSet<>();

  /**
   * What cells hold.
   *
   * @param answers what they name
   * @param nothing an entry that names nothing
   */
  private record Read(List<String> answers, Optional<String> nothing) {}

  ListColumns(
      Program program,
      SortedMap<InputFile, Sheet> sheets,
      CellsShown shown,
      NoAnswers noAnswers,
      Findings findings) {
    this.program = program;
    this.sheets = sheets;
    this.shown = shown;
    this.noAnswers = noAnswers;
    this.findings = findings;
    cells = new ListCells(program, findings);
  }

  /** What a list of answers holds in a row. */
  List<String> answers(Sheet sheet, Row row, String column) {
    Map<List<String>, Optional<Read>> known =
        answers
            .computeIfAbsent(sheet.file(), file -> new HashMap<>())
            .computeIfAbsent(column, name -> new HashMap<>());
    List<String> cell = sheet.asTheyStand(row, column);
    Optional<Read> read = known.get(cell);
    if (read == null) {
      read =
          isAllBut(sheet.cell(row, column), column) ? Optional.empty() : read(sheet, row, column);
      known.put(cell, read);
    }
    if (read.isEmpty()) {
      noteAllBut(sheet, row, column);
      return List.of();
    }
    read.get().nothing().ifPresent(word -> noAnswers.add(sheet, row, column, word));
    return read.get().answers();
  }

  /** Whether a cell says what is meant by what is not. */
  private boolean isAllBut(String cell, String column) {
    return !column.equals(Columns.TRANSITIONS.name())
        && ALL_BUT.matcher(cell).find()
        && !program.values(column).containsKey(cell);
  }

  private void noteAllBut(Sheet sheet, Row row, String column) {
    findings.add(
        sheet.fault(
            Severity.NOTE,
            row,
            column,
            "column "
                + sheet.headings().shown(column)
                + " says what is meant by what is not; such an answer counts as none",
            "Write the answers that are meant"));
  }

  private Optional<Read> read(Sheet sheet, Row row, String column) {
    List<String> entries = cells.of(sheet, row, column);
    ListColumn list = columns.computeIfAbsent(key(sheet, column), of -> make(sheet, column));
    List<String> words = words(entries, list);
    return Optional.of(
        new Read(
            words.stream()
                .filter(word -> !namesNothing(column, word))
                .flatMap(word -> own(sheet, row, column, word).stream())
                .toList(),
            words.stream().filter(word -> namesNothing(column, word)).findFirst()));
  }

  private boolean namesNothing(String column, String word) {
    return nothing
        .computeIfAbsent(column, of -> new HashMap<>())
        .computeIfAbsent(word, of -> looksLikeNothing(column, of));
  }

  private boolean looksLikeNothing(String column, String word) {
    return (NonAnswers.has(word) || NonAnswers.isEverything(word))
        && !program.values(column).containsKey(word)
        && program.policyWords().stream().noneMatch(word::equalsIgnoreCase);
  }

  /** An answer without the "other" of a form before it; nothing if that is all it says. */
  private Optional<String> own(Sheet sheet, Row row, String column, String word) {
    Optional<OtherAnswer> other =
        OtherAnswer.of(word).filter(is -> !program.values(column).containsKey(word));
    if (other.isEmpty()) {
      return Optional.of(word);
    }
    String own = other.get().own();
    if (others.add(key(sheet, column) + " " + own.isEmpty())) {
      noteWord(
          sheet,
          row,
          column,
          shown.entry(word)
              + (own.isEmpty()
                  ? " names nothing and was left out, here and wherever it stands"
                  : " was read as "
                      + shown.entry(own)
                      + ", and other answers of one's own likewise; such an answer counts only"
                      + " where a partner has the same words"));
    }
    return own.isEmpty() ? Optional.empty() : Optional.of(own);
  }

  /** The people named in a row. */
  List<String> people(Sheet sheet, Row row, String column) {
    ListColumn names =
        columns.computeIfAbsent(
            key(sheet, column),
            key -> new ListColumn(cells.all(sheet, column), List.of(), program.listSeparator()));
    return words(cells.of(sheet, row, column), names);
  }

  private static String key(Sheet sheet, String column) {
    return sheet.file() + " " + column;
  }

  private static List<String> words(List<String> cells, ListColumn list) {
    List<String> words = new ArrayList<>();
    cells.forEach(entry -> words.addAll(list.split(entry)));
    return ListText.once(words);
  }

  private ListColumn make(Sheet sheet, String column) {
    List<String> known = new ArrayList<>(program.policyWords());
    program
        .values(column)
        .forEach(
            (theirs, ours) -> {
              known.add(CellText.clean(theirs));
              known.add(ours);
            });
    if (sheet.isJoined(column)) {
      sheet.headings().placesOf(column).forEach(place -> known.add(sheet.headings().option(place)));
    }
    known.addAll(ofPartners(sheet.file(), column));
    if (sheet.file().isRequired()) {
      FormQuestions.all(sheet.file(), program).stream()
          .filter(question -> question.column().equals(column))
          .forEach(question -> known.addAll(question.choices()));
    }
    ListColumn list = new ListColumn(cells.all(sheet, column), known, program.listSeparator());
    if (!list.inferred().isEmpty()) {
      note(
          sheet,
          column,
          Optional.empty(),
          list.inferred().stream()
                  .limit(SHOWN)
                  .map(shown::entry)
                  .collect(Collectors.joining(" and "))
              + (list.inferred().size() > SHOWN
                  ? " and " + (list.inferred().size() - SHOWN) + " more"
                  : "")
              + (list.inferred().size() == 1
                  ? " was read as one answer, because its parts never stand apart"
                  : " were read as one answer each, because their parts never stand apart"),
          "If that is wrong, write lists: {separator: \",\"} in " + ProgramReader.FILE);
    }
    if (column.equals(Columns.LANGUAGES.name())) {
      noteLevels(sheet, column, list);
    }
    list.doubtful()
        .ifPresent(
            cell ->
                note(
                    sheet,
                    column,
                    rowWith(cell, sheet, column),
                    shown.entry(cell)
                        + (list.doubts() == 1 ? "" : " and " + (list.doubts() - 1) + " more")
                        + " could be split in another way; read was "
                        + list.split(cell).stream()
                            .map(shown::entry)
                            .collect(Collectors.joining(" and ")),
                    "Name the answers under values: "
                        + column
                        + ": in "
                        + ProgramReader.FILE
                        + " if that is wrong"));
    return list;
  }

  private void noteLevels(Sheet sheet, String column, ListColumn list) {
    Map<String, LanguageLevel> read = new HashMap<>();
    List<LanguageLevel> levels =
        cells.all(sheet, column).stream()
            .flatMap(cell -> list.split(cell).stream())
            .filter(word -> !program.values(column).containsKey(word))
            .map(word -> read.computeIfAbsent(word, LanguageLevel::of))
            .filter(LanguageLevel::isGiven)
            .toList();
    long low = levels.stream().filter(LanguageLevel::isLow).count();
    if (!levels.isEmpty()) {
      note(
          sheet,
          column,
          Optional.empty(),
          (levels.size() == 1
                  ? "the level behind 1 language was left out"
                  : "the levels behind " + levels.size() + " languages were left out")
              + (low == 0 ? "" : ", " + low + " of them A1, A2 or basic"),
          low == 0 ? "" : "Remove languages in which somebody could not talk with a partner");
    }
  }

  /** Values with commas in them in the columns of the other side that this one is compared with. */
  private SortedSet<String> ofPartners(InputFile side, String column) {
    SortedSet<String> values = new TreeSet<>();
    if (side.isRequired()) {
      InputFile partners = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
      Sheet sheet = sheets.get(partners);
      for (String other : program.policyColumns().comparedWith(side, column)) {
        List<String> theirs = sheet == null ? List.of() : cells.all(sheet, other);
        if (theirs.stream().anyMatch(cell -> cell.indexOf(',') >= 0)) {
          values.addAll(new ListColumn(theirs, List.of(), program.listSeparator()).withCommas());
        }
      }
    }
    return values;
  }

  private Optional<Row> rowWith(String cell, Sheet sheet, String column) {
    return sheet.rows().stream()
        .filter(row -> cells.of(sheet, row, column).contains(cell))
        .findFirst();
  }

  private void noteWord(Sheet sheet, Row row, String column, String message) {
    note(
        sheet,
        column,
        Optional.of(row),
        message,
        "Say under values: " + column + ": in " + ProgramReader.FILE + " what it means");
  }

  private void note(Sheet sheet, String column, Optional<Row> row, String message, String remedy) {
    String text = "column " + sheet.headings().shown(column) + ": " + message;
    findings.add(
        row.map(of -> sheet.fault(Severity.NOTE, of, column, text, remedy))
            .orElseGet(() -> Fault.of(Severity.NOTE, sheet.name(), text, remedy)));
  }
}
