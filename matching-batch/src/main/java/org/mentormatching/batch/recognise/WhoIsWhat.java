package org.mentormatching.batch.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * The question whether a column whose header and texts are not known says who is a mentee and who a
 * mentor, of a table that would be the file of a side that has none.
 */
final class WhoIsWhat {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);
  private static final int MOST_TEXTS = 4;
  private static final int LONGEST_TEXT = 60;

  private final SeenTable table;
  private final Program program;

  private WhoIsWhat(SeenTable table, Program program) {
    this.table = table;
    this.program = program;
  }

  /**
   * The question; empty if no column can be meant.
   *
   * @param missing the sides that have no file: one, whose other side the table is, or both
   */
  static Optional<Fault> in(SeenTable table, List<InputFile> missing, Program program) {
    WhoIsWhat one = new WhoIsWhat(table, program);
    return IntStream.range(0, table.width())
        .filter(one::mayBeMeant)
        .boxed()
        .min(Comparator.comparingInt(place -> table.cells(place).different()))
        .map(place -> one.question(place, missing));
  }

  /** Whether a column of which nothing is known has a few short answers, some of them repeated. */
  private boolean mayBeMeant(int place) {
    CellsSeen cells = table.cells(place);
    return cells.different() > 1
        && cells.different() <= MOST_TEXTS
        && (cells.words().stream().allMatch(WhoIsWhat::isAnswer)
            || RoleColumn.isOfCodes(table, place))
        && cells.filled() > cells.different()
        && SIDES.stream()
            .allMatch(
                side ->
                    new HeaderReader(side, program).read(table.labels().texts(place)).isEmpty());
  }

  private static boolean isAnswer(CellsSeen.Word word) {
    String text = word.text();
    return text.length() <= LONGEST_TEXT
        && !Contents.isFlag(text)
        && text.codePoints().noneMatch(Character::isDigit)
        && text.indexOf('@') < 0
        && !CellText.entry(text).equals(CellText.HIDDEN)
        && (word.count() > 1 || !CellText.answer(text).equals(CellText.HIDDEN));
  }

  private Fault question(int place, List<InputFile> missing) {
    List<String> texts = table.cells(place).words().stream().map(CellsSeen.Word::text).toList();
    boolean isPair = texts.size() == 2;
    SortedMap<String, Object> files = new TreeMap<>();
    for (InputFile side : SIDES) {
      int first = side == InputFile.MENTEES ? 0 : 1;
      SortedMap<String, List<String>> where = new TreeMap<>();
      where.put(table.label(place), isPair ? List.of(texts.get(first)) : texts);
      files.put(side.key(), table.entry(where));
    }
    String line =
        "column "
            + table.explained(place)
            + " says who is a mentee and who a mentor, write "
            + Notebook.line(files, "files")
            + " in "
            + ProgramReader.FILE
            + ", with the texts that make somebody one of a side and no others";
    return missing.size() == 1
        ? Fault.of(
            Severity.STOPS,
            missing.get(0).usualName(),
            "there is no such file, and no column of "
                + table.name()
                + " is known to say who is what",
            "Put it into the folder, or name another one under files: in program.yaml; or, if "
                + line)
        : Fault.of(
            Severity.STOPS,
            table.name(),
            "neither its name nor its columns say what it holds",
            "If it is a form for both roles and "
                + line
                + "; if it is the file of one side, write "
                + Notebook.line(table.entry(), "files", InputFile.MENTEES.key())
                + " or "
                + Notebook.line(table.entry(), "files", InputFile.MENTORS.key()));
  }
}
