package org.mentormatching.batch.intake;

import java.util.ArrayList;
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
  private final Map<String, ListColumn> columns = new TreeMap<>();

  /** What was read from the cells of a row, by column. */
  private final Map<String, Map<List<String>, Read>> answers = new HashMap<>();

  /** Whether a word names nothing, by column and word. */
  private final Map<String, Map<String, Boolean>> nothing = new HashMap<>();

  /** Whether the cells of a column rank its options. */
  private final Map<String, Boolean> ranked = new HashMap<>();

  /** From which rating on an option of a column counts; 0 if it has no ratings. */
  private final Map<String, Integer> ratings = new HashMap<>();

  /** The cells of all rows of a column. */
  private final Map<String, List<String>> cells = new HashMap<>();

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
  }

  /** What a list of answers holds in a row. */
  List<String> answers(Sheet sheet, Row row, String column) {
    String cell = sheet.cell(row, column);
    if (ALL_BUT.matcher(cell).find()
        && !column.equals(Columns.TRANSITIONS.name())
        && !program.values(column).containsKey(cell)) {
      findings.add(
          sheet.fault(
              Severity.NOTE,
              row,
              column,
              "column "
                  + sheet.headings().shown(column)
                  + " says what is meant by what is not; such an answer counts as none",
              "Write the answers that are meant"));
      return List.of();
    }
    Read read =
        answers
            .computeIfAbsent(key(sheet, column), of -> new HashMap<>())
            .computeIfAbsent(entries(sheet, row, column), cells -> read(sheet, row, column, cells));
    read.nothing().ifPresent(word -> noAnswers.add(sheet, row, column, word));
    return read.answers();
  }

  private Read read(Sheet sheet, Row row, String column, List<String> cells) {
    ListColumn list = columns.computeIfAbsent(key(sheet, column), of -> make(sheet, column));
    List<String> words = words(cells, list);
    return new Read(
        words.stream()
            .filter(word -> !namesNothing(column, word))
            .flatMap(word -> own(sheet, row, column, word).stream())
            .toList(),
        words.stream().filter(word -> namesNothing(column, word)).findFirst());
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
            key -> new ListColumn(cells(sheet, column), List.of(), program.listSeparator()));
    return words(entries(sheet, row, column), names);
  }

  private static String key(Sheet sheet, String column) {
    return sheet.file() + " " + column;
  }

  private static List<String> words(List<String> cells, ListColumn list) {
    List<String> words = new ArrayList<>();
    cells.forEach(entry -> words.addAll(list.split(entry)));
    return ListText.once(words);
  }

  private List<String> cells(Sheet sheet, String column) {
    String key = key(sheet, column);
    List<String> all = cells.get(key);
    if (all == null) {
      all = sheet.rows().stream().flatMap(row -> entries(sheet, row, column).stream()).toList();
      cells.put(key, all);
    }
    return all;
  }

  /** The cells of a row, or the options that they rank. */
  private List<String> entries(Sheet sheet, Row row, String column) {
    if (isRanked(sheet, column)) {
      return RankedOptions.of(sheet, row, column);
    }
    int least = leastRating(sheet, column);
    return least > 0 ? RatedOptions.of(sheet, row, column, least) : sheet.entries(row, column);
  }

  private int leastRating(Sheet sheet, String column) {
    return ratings.computeIfAbsent(
        key(sheet, column),
        key -> {
          boolean isOfTopics =
              sheet.file().isRequired()
                  && !program.policyColumns().links(sheet.file()).contains(column);
          int least = isOfTopics ? RatedOptions.least(sheet, column) : 0;
          if (least > 0) {
            note(
                sheet,
                column,
                Optional.empty(),
                "the numbers were read as ratings; an option counts from " + least + " on",
                "Leave the column out if a low number says much, or if they are no ratings");
          }
          return least;
        });
  }

  private boolean isRanked(Sheet sheet, String column) {
    return ranked.computeIfAbsent(
        key(sheet, column),
        key -> {
          boolean is = RankedOptions.areIn(sheet, column);
          if (is) {
            note(
                sheet,
                column,
                Optional.empty(),
                "the numbers were read as ranks of the options, the first choice first",
                "Leave the column out if they are not");
          }
          return is;
        });
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
    ListColumn list = new ListColumn(cells(sheet, column), known, program.listSeparator());
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
        cells(sheet, column).stream()
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
        List<String> cells = sheet == null ? List.of() : cells(sheet, other);
        if (cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0)) {
          values.addAll(new ListColumn(cells, List.of(), program.listSeparator()).withCommas());
        }
      }
    }
    return values;
  }

  private Optional<Row> rowWith(String cell, Sheet sheet, String column) {
    return sheet.rows().stream()
        .filter(row -> entries(sheet, row, column).contains(cell))
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
