package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.table.YesNoWords;
import org.mentormatching.model.Columns;

/**
 * The lines that answer whether a column says who takes part or who stays out. A box that is left
 * empty where it opts out refuses nothing, so that such a column is read as {@code active}, where
 * an empty cell takes part, and not as {@code consent}, where it is a no.
 */
final class OptOut {
  private static final String ACTIVE = Columns.ACTIVE.name();
  private static final Set<String> MEAN_NO = YesNoWords.noAnd("n", "0");
  private static final Set<String> MEAN_YES = YesNoWords.yesAnd("y", "1", "x", "j");
  private static final int MOST_ANSWERS = 6;

  private final FoundColumns found;
  private final InputFile side;
  private final int place;
  private final String column;

  OptOut(FoundColumns found, InputFile side, int place, String column) {
    this.found = found;
    this.side = side;
    this.place = place;
    this.column = column;
  }

  /** What to write for each thing that the column may say. */
  String remedy() {
    SeenTable table = found.table();
    String label = table.label(place);
    List<CellsSeen.Word> words = table.cells(place).words();
    String yes =
        words.size() == 1 && !isNo(words.get(0).text())
            ? table.asked(place, words.get(0).text())
            : "yes";
    return "Where "
        + yes
        + " says that somebody stays out, write "
        + staysOutLines()
        + "; where it says that somebody takes part, write only "
        + Notebook.line(label, "columns", side.key(), column)
        + "; where it says neither, write "
        + Notebook.line(label, "columns", side.key(), KnownColumns.UNREAD)
        + ", in "
        + ProgramReader.FILE;
  }

  /** The lines that say that whoever answers yes stays out. */
  String staysOutLines() {
    String left = staysOut();
    return Notebook.line(found.table().label(place), "columns", side.key(), left)
        + " and "
        + Notebook.line(turnedRound(), "values", left);
  }

  private static boolean isNo(String text) {
    return MEAN_NO.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text is a yes, a no or a cross, which names nobody. */
  static boolean isFlag(String text) {
    return isNo(text) || MEAN_YES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** The column for an answer that leaves somebody out. */
  private String staysOut() {
    CellsSeen cells = found.table().cells(place);
    boolean isBox =
        answers().size() == 1
            && cells.filled() < cells.rows()
            && answers().stream().noneMatch(OptOut::isNo);
    return (isBox || found.has(column)) && !found.has(ACTIVE) ? ACTIVE : column;
  }

  /** What the answers mean where yes leaves somebody out; a box says so by whatever it holds. */
  private SortedMap<String, String> turnedRound() {
    SeenTable table = found.table();
    List<String> answers = answers();
    SortedMap<String, String> values = new TreeMap<>();
    if (answers.size() > MOST_ANSWERS) {
      values.put("yes", "no");
      values.put("no", "yes");
    } else {
      answers.forEach(
          text ->
              table
                  .shown(place, List.of(text))
                  .forEach(shown -> values.put(shown, isNo(text) ? "yes" : "no")));
    }
    return values;
  }

  /** What the cells say; a box may hold the words of its own header. */
  private List<String> answers() {
    SeenTable table = found.table();
    List<String> said = table.cells(place).words().stream().map(CellsSeen.Word::text).toList();
    return said.isEmpty()
        ? table.labels().texts(place).stream()
            .filter(header -> table.isAny(place, header::equals))
            .toList()
        : said;
  }
}
