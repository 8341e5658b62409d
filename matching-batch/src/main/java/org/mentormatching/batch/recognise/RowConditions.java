package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.table.CellText;

/**
 * Rows that a tool or an HR system marks as not to be counted: partial and unfinished replies,
 * tests of a form, people who have left.
 */
final class RowConditions {
  /** Typeform: how far a reply came. */
  private static final Mark RESPONSE =
      new Mark(
          Set.of("response_type"), Set.of("completed"), Set.of("partial", "started", "incomplete"));

  /** Qualtrics: where a reply came from. */
  private static final Mark ORIGIN =
      new Mark(
          Set.of("status", "response_type"),
          Set.of("ip address", "imported", "offline", "offline app", "phone"),
          Set.of("survey preview", "survey test", "spam", "preview", "possible spam"));

  /** Qualtrics: whether somebody came to the end. */
  private static final Mark FINISHED =
      new Mark(Set.of("finished"), Set.of("true", "1", "yes"), Set.of("false", "0", "no"));

  /** HR systems: whether somebody still works there. */
  private static final Mark EMPLOYED =
      new Mark(
          Set.of(
              "status",
              "employee_status",
              "employment_status",
              "worker_status",
              "active_status",
              "user_status",
              "mitarbeiterstatus",
              "beschaftigungsstatus",
              "statut",
              "etat"),
          Set.of(
              "active",
              "t",
              "aktiv",
              "actif",
              "active employee",
              "employed",
              "current",
              "on leave",
              "leave",
              "onboarding",
              "paid leave",
              "unpaid leave",
              "active_external_suite"),
          Set.of(
              "inactive",
              "f",
              "inaktiv",
              "inactif",
              "terminated",
              "left",
              "former",
              "retired",
              "resigned",
              "ausgeschieden",
              "sorti",
              "offboarded",
              "inactive_external_suite"));

  private static final List<Mark> MARKS = List.of(RESPONSE, ORIGIN, FINISHED, EMPLOYED);

  /**
   * A column that marks rows.
   *
   * @param headers what it is called, as headers are compared
   * @param counting what rows that count say there
   * @param others what the others say
   */
  private record Mark(Set<String> headers, Set<String> counting, Set<String> others) {
    boolean isIn(SeenTable table, int place) {
      CellsSeen cells = table.cells(place);
      return cells.count(text -> others.contains(lower(text))) > 0
          && cells.count(text -> others.contains(lower(text)) || counting.contains(lower(text)))
              == cells.filled();
    }
  }

  private RowConditions() {}

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Adds the conditions of a table, by header; each is noted once. */
  static void find(FoundColumns found, SortedMap<String, List<String>> where, Notebook book) {
    SeenTable table = found.table();
    for (int place = 0; place < table.width(); place++) {
      Set<String> headers =
          table.labels().texts(place).stream()
              .map(ColumnName::normalised)
              .collect(Collectors.toSet());
      for (Mark mark : MARKS) {
        if (headers.stream().anyMatch(mark.headers()::contains)
            && !where.containsKey(table.label(place))
            && found.columnAt(place).isEmpty()
            && mark.isIn(table, place)) {
          add(mark, found, place, where, book);
        }
      }
    }
  }

  private static void add(
      Mark mark,
      FoundColumns found,
      int place,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    List<String> counting = new ArrayList<>();
    SortedMap<String, Integer> others = new TreeMap<>();
    for (CellsSeen.Word word : table.cells(place).words()) {
      if (mark.counting().contains(lower(word.text()))) {
        counting.add(word.text());
      } else {
        others.put(word.text(), word.count());
      }
    }
    if (counting.isEmpty()) {
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
            + others.keySet().stream().map(CellText::quoted).collect(Collectors.joining(" or ")),
        "Write where: under files: in program.yaml if others count");
  }
}
