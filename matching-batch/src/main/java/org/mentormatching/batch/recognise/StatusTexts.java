package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * What a status says, sorted.
 *
 * @param counting texts of rows that may count
 * @param out texts of rows that may not, as a question shows them
 */
record StatusTexts(List<String> counting, Set<String> out) {
  /**
   * Sorts the texts of a column.
   *
   * @param leaveIsOut whether rows of people on leave may not count
   */
  static StatusTexts of(SeenTable table, int place, boolean leaveIsOut) {
    StatusTexts texts = new StatusTexts(new ArrayList<>(), new LinkedHashSet<>());
    for (CellsSeen.Word word : table.cells(place).words()) {
      String text = word.text();
      Optional<String> staysOut = StaysOut.shown(text);
      if (leaveIsOut && OnLeave.isSaid(text)) {
        texts.out.add(OnLeave.shown(text));
      } else if (RowMark.EMPLOYED.isOut(text) || RowMark.ORIGIN.isOut(text)) {
        texts.out.add(CellText.quoted(text));
      } else if (staysOut.isPresent()) {
        texts.out.add(staysOut.get());
      } else if (RowMark.EMPLOYED.beginsOut(text)) {
        texts.out.add(CellText.quoted(beginning(text) + "..."));
      } else if (!RowMark.EMPLOYED.counts(text) && MayBeAway.isSaid(text)) {
        texts.out.add(table.asked(place, text));
      } else {
        texts.counting.add(text);
      }
    }
    return texts;
  }

  /** The first word of a text; names of people may stand behind it. */
  private static String beginning(String text) {
    return text.strip().split("[^\\p{L}]+", 2)[0];
  }

  /**
   * Asks which rows count.
   *
   * @param with what the list in the line has to name
   * @param where the other conditions of the file
   */
  static void ask(
      FoundColumns found,
      InputFile file,
      int place,
      StatusTexts texts,
      String with,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    List<String> counting = texts.counting();
    found.settle(place);
    SortedMap<String, List<String>> conditions = new TreeMap<>(where);
    conditions.put(table.label(place), withEmpty(table, place, table.shown(place, counting)));
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.explained(place)
                + " says "
                + String.join(" or ", texts.out())
                + (counting.isEmpty() ? "" : " and also " + asked(table, place, counting))
                + (isAnyEmpty(table, place) ? ", or nothing" : "")
                + ", and it is not clear which of these rows count",
            "Write "
                + Notebook.line(table.entry(conditions), "files", file.key())
                + " in "
                + ProgramReader.FILE
                + ", with "
                + with));
  }

  private static boolean isAnyEmpty(SeenTable table, int place) {
    CellsSeen cells = table.cells(place);
    return cells.filled() < cells.rows();
  }

  /** Texts, and the empty one if cells are empty: a row of which nothing is said counts. */
  static List<String> withEmpty(SeenTable table, int place, List<String> texts) {
    List<String> all = new ArrayList<>(texts);
    if (isAnyEmpty(table, place)) {
      all.add("");
    }
    return all;
  }

  private static String asked(SeenTable table, int place, List<String> texts) {
    return texts.stream().map(text -> table.asked(place, text)).collect(Collectors.joining(" or "));
  }
}
