package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
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

  /** The same where answers are exported as numbers. */
  private static final Mark ORIGIN_IN_NUMBERS =
      new Mark(
          Set.of("response_type"),
          Set.of("0", "4", "16", "32", "48"),
          Set.of("1", "2", "8", "9", "12", "17", "40"));

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
              "active_external_suite",
              "confirmed",
              "accepted",
              "approved",
              "registered",
              "enrolled",
              "bestatigt",
              "confirme"),
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
              "inactive_external_suite",
              "withdrawn",
              "withdrew",
              "declined",
              "rejected",
              "cancelled",
              "canceled",
              "dropped out",
              "opted out",
              "quit",
              "deceased",
              "dismissed",
              "suspended",
              "zuruckgezogen",
              "abgesagt",
              "abgelehnt",
              "gekundigt",
              "retire",
              "refuse",
              "annule",
              "parti"));

  private static final int MOST_TEXTS = 12;
  private static final List<Mark> MARKS =
      List.of(RESPONSE, ORIGIN, ORIGIN_IN_NUMBERS, FINISHED, EMPLOYED);

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
      return cells.count(text -> isOut(text)) > 0
          && cells.count(text -> isKnown(text)) == cells.filled();
    }

    boolean isOut(String text) {
      return has(others, text);
    }

    /** Whether a text says so and then goes on: "left; replaced by somebody". */
    boolean beginsOut(String text) {
      String words = ColumnName.normalised(text).replace('_', ' ');
      return others.stream().anyMatch(word -> words.startsWith(word + " "));
    }

    boolean isKnown(String text) {
      return has(counting, text) || isOut(text);
    }

    boolean counts(String text) {
      return has(counting, text);
    }

    private static boolean has(Set<String> words, String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return words.contains(lower) || words.contains(ColumnName.normalised(text).replace('_', ' '));
    }
  }

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
      if (headers.stream().anyMatch(EMPLOYED.headers()::contains)
          && !where.containsKey(table.label(place))
          && found.columnAt(place).isEmpty()
          && table.cells(place).different() <= MOST_TEXTS
          && OnLeave.concernsAnybody(found, file, place, all)) {
        Texts texts = Texts.of(table.cells(place), true);
        ask(found, file, place, texts, "those on leave too if they take part", where, book);
        continue;
      }
      for (Mark mark : MARKS) {
        if (headers.stream().anyMatch(mark.headers()::contains)
            && !where.containsKey(table.label(place))
            && found.columnAt(place).isEmpty()
            && mark.isIn(table, place)) {
          add(mark, found, place, where, book);
        }
      }
      if (headers.stream().anyMatch(EMPLOYED.headers()::contains)
          && !where.containsKey(table.label(place))
          && found.columnAt(place).isEmpty()
          && isUnclear(table.cells(place))) {
        unclear(found, file, place, where, book);
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
      if (mark.counts(word.text())) {
        counting.add(word.text());
      } else {
        others.put(word.text(), word.count());
      }
    }
    if (!mark.equals(FINISHED)) {
      counting = withEmpty(table, place, counting);
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
        && MARKS.stream().noneMatch(mark -> cells.count(mark::isKnown) == cells.filled());
  }

  /** The first word of a text; names of people may stand behind it. */
  private static String beginning(String text) {
    return text.strip().split("[^\\p{L}]+", 2)[0];
  }

  /**
   * What a status says, sorted.
   *
   * @param counting texts of rows that may count
   * @param out texts of rows that may not, as a question shows them
   */
  private record Texts(List<String> counting, Set<String> out) {
    static Texts of(CellsSeen cells, boolean leaveIsOut) {
      Texts texts = new Texts(new ArrayList<>(), new LinkedHashSet<>());
      for (CellsSeen.Word word : cells.words()) {
        String text = word.text();
        if (leaveIsOut && OnLeave.isSaid(text)) {
          texts.out.add(OnLeave.shown(text));
        } else if (EMPLOYED.isOut(text) || ORIGIN.isOut(text)) {
          texts.out.add(CellText.quoted(text));
        } else if (EMPLOYED.beginsOut(text)) {
          texts.out.add(CellText.quoted(beginning(text) + "..."));
        } else {
          texts.counting.add(text);
        }
      }
      return texts;
    }
  }

  /** A question where somebody may have left or withdrawn, else a note. */
  private static void unclear(
      FoundColumns found,
      InputFile file,
      int place,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    Texts texts = Texts.of(table.cells(place), false);
    if (!texts.out().isEmpty()) {
      ask(found, file, place, texts, "the texts that count", where, book);
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

  private static void ask(
      FoundColumns found,
      InputFile file,
      int place,
      Texts texts,
      String with,
      SortedMap<String, List<String>> where,
      Notebook book) {
    SeenTable table = found.table();
    List<String> counting = texts.counting();
    found.settle(place);
    SortedMap<String, List<String>> conditions = new TreeMap<>(where);
    conditions.put(table.label(place), withEmpty(table, place, table.shown(place, counting)));
    SortedMap<String, Object> source = new TreeMap<>();
    source.put("name", table.name());
    source.put("where", conditions);
    book.ask(
        table.fault(
            Severity.STOPS,
            place,
            "column "
                + table.quoted(place)
                + " says "
                + String.join(" or ", texts.out())
                + (counting.isEmpty() ? "" : " and also " + asked(table, place, counting))
                + (isAnyEmpty(table, place) ? ", or nothing" : "")
                + ", and it is not clear which of these rows count",
            "Write "
                + Notebook.line(source, "files", file.key())
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
  private static List<String> withEmpty(SeenTable table, int place, List<String> texts) {
    List<String> all = new ArrayList<>(texts);
    if (isAnyEmpty(table, place)) {
      all.add("");
    }
    return all;
  }

  /** Words that tools and HR systems are known to write, which name nobody. */
  private static String quoted(Collection<String> words) {
    return words.stream().map(CellText::quoted).collect(Collectors.joining(" or "));
  }

  private static String asked(SeenTable table, int place, List<String> texts) {
    return texts.stream().map(text -> table.asked(place, text)).collect(Collectors.joining(" or "));
  }

  private static String said(SeenTable table, int place, List<String> texts) {
    return texts.stream().map(text -> table.said(place, text)).collect(Collectors.joining(" or "));
  }
}
