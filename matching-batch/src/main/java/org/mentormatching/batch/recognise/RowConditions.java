package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * Rows that a tool or an HR system marks as not to be counted: partial and unfinished replies,
 * tests of a form, people who have left.
 */
final class RowConditions {
  /** A status has no more different texts. */
  static final int MOST_TEXTS = 12;

  private RowConditions() {}

  /**
   * Adds the conditions of a table, by header; each is noted once.
   *
   * @param all the columns of every file, for whether somebody on leave takes part
   */
  static void find(
      FoundColumns found,
      InputFile file,
      Collection<FoundColumns> all,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    for (int place = 0; place < table.width(); place++) {
      Set<String> headers =
          table.labels().texts(place).stream()
              .map(ColumnName::normalised)
              .collect(Collectors.toSet());
      if (RowMark.EMPLOYED.isCalled(headers)
          && !where.containsKey(table.label(place))
          && found.columnAt(place).isEmpty()
          && table.cells(place).different() <= MOST_TEXTS
          && OnLeave.concernsAnybody(found, file, place, all)) {
        StatusTexts texts = StatusTexts.of(table, place, true);
        StatusTexts.ask(
            found, file, place, texts, "those on leave too if they take part", where, book);
        continue;
      }
      for (RowMark mark : RowMark.ALL) {
        if (mark.isCalled(headers)
            && !where.containsKey(table.label(place))
            && found.columnAt(place).isEmpty()
            && mark.isIn(table, place)) {
          add(mark, found, place, where, book);
        }
      }
      if (RowMark.EMPLOYED.isCalled(headers)
          && !where.containsKey(table.label(place))
          && found.columnAt(place).isEmpty()
          && isUnclear(table.cells(place))) {
        unclear(found, file, place, where, book);
      }
    }
  }

  private static void add(
      RowMark mark,
      FoundColumns found,
      int place,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    List<String> counting = new ArrayList<>();
    SortedMap<String, Integer> others = new TreeMap<>();
    for (CellsSeen.Word word : table.cells(place).words()) {
      if (mark.counts(word.text())) {
        counting.add(word.text());
      } else {
        others.put(word.text(), word.count());
      }
    }
    if (!mark.equals(RowMark.FINISHED)) {
      counting = StatusTexts.withEmpty(table, place, counting);
    }
    if (counting.isEmpty()) {
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column "
                  + table.quoted(place)
                  + " says of every row "
                  + quoted(others.keySet())
                  + ", so that all of its rows count",
              "Export the rows that are meant if these do not count"));
      return;
    }
    where.put(table.label(place), counting);
    found.settle(place);
    int rows = others.values().stream().mapToInt(Integer::intValue).sum();
    book.note(
        table.name(),
        (rows == 1 ? "1 row does" : rows + " rows do")
            + " not count: column "
            + table.quoted(place)
            + " says "
            + quoted(others.keySet()),
        "Write where: under files: in program.yaml if others count");
  }

  /** Whether a status has words that no tool or HR system is known to write. */
  private static boolean isUnclear(CellsSeen cells) {
    return !cells.isBlank()
        && cells.different() <= MOST_TEXTS
        && RowMark.ALL.stream().noneMatch(mark -> cells.count(mark::isKnown) == cells.filled());
  }

  /** A question where somebody may have left or withdrawn, else a note. */
  private static void unclear(
      FoundColumns found,
      InputFile file,
      int place,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    StatusTexts texts = StatusTexts.of(table, place, false);
    if (!texts.out().isEmpty()) {
      StatusTexts.ask(found, file, place, texts, "the texts that count", where, book);
      return;
    }
    found.settle(place);
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "column "
                + table.quoted(place)
                + " was not read, so that all of its rows count: it says "
                + said(table, place, texts.counting()),
            "Write where: under files: in program.yaml if some do not count"));
  }

  /** Words that tools and HR systems are known to write, which name nobody. */
  private static String quoted(Collection<String> words) {
    return words.stream().map(CellText::quoted).collect(Collectors.joining(" or "));
  }

  private static String said(SeenTable table, int place, List<String> texts) {
    return texts.stream().map(text -> table.said(place, text)).collect(Collectors.joining(" or "));
  }
}
