package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;

/**
 * Columns of mentors with small whole numbers, where no other column says how many mentees somebody
 * takes: asked about where the header asks how many people, noted otherwise.
 */
final class SeatColumns {
  private static final String CAPACITY = Columns.CAPACITY.name();
  private static final Pattern SMALL =
      Pattern.compile(
          "(?:(?:up to|max(?:\\.|imum|imal)?|at most|bis(?: zu)?|h\u00f6chstens|maximal|jusqu['\u2019]\u00e0|au plus|hasta) )?"
              + "(?:10|\\d)(?:\\s?(?:-|\u2013|to|or|bis|oder|\u00e0|ou)\\s?(?:10|\\d))?(?: max\\.?)?");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "(?:only |just |nur |seulement |max\\.? )?(?:one|two|three|four|five|ein(?:e|en|s)?|zwei|drei|vier|f\u00fcnf"
              + "|une?(?: seule?)?|deux|trois|quatre|cinq)(?: only| max\\.?)?");
  private static final Pattern HOW_MANY =
      Pattern.compile(
          "\\b(?:how many|number of|wie ?viele?n?|anzahl|combien|nombre|cu[a\u00e1]nt[oa]s|max\\w*|up to)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OF_PEOPLE =
      Pattern.compile(
          "\\b(?:people|persons?|colleagues?|mentees?|mentor\u00e9\\w*|juniors?|protege\\w*|prot\u00e9g\u00e9\\w*|students?|seats?|places?"
              + "|participants?|personen|leute|kolleg\\w*|studierende\\w*|pl[a\u00e4]tze?|tandems?|mentees|personnes?|coll\u00e8gues?"
              + "|bin\u00f4mes?|\u00e9tudiant\\w*|pairs?|matches)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "\\b(?:have you|had|previous\\w*|so far|before|past|bisher|schon|hatten|d\u00e9j\u00e0|manage|lead|report to|reports"
              + "|f\u00fchren|leiten|encadrez|years?|jahre?|ann\u00e9es|ans|hours?|stunden|heures)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final int MOST = 70;
  private static final int HALF = 50;

  private final FoundColumns found;
  private final SeenTable table;
  private final Notebook book;

  SeatColumns(FoundColumns found, Notebook book) {
    this.found = found;
    table = found.table();
    this.book = book;
  }

  /**
   * Asks and notes, unless the seats are known.
   *
   * @param open the columns whose headers nobody knows
   */
  void ask(List<Integer> open) {
    if (found.has(CAPACITY)) {
      return;
    }
    List<Integer> numbers = open.stream().filter(this::areSmall).toList();
    List<Integer> asked = numbers.stream().filter(this::asksHowMany).toList();
    List<Integer> small = numbers.stream().filter(this::isMostlyFilled).toList();
    for (int place : asked) {
      found.settle(place);
      book.ask(
          table.fault(
              Severity.STOPS,
              place,
              "column " + table.explained(place) + " may say how many mentees a mentor takes",
              Notebook.sayWhich(
                  List.of(
                      line(place, CAPACITY),
                      "if it says nothing of the kind, " + line(place, KnownColumns.UNREAD)))));
    }
    if (asked.isEmpty() && !small.isEmpty()) {
      small.forEach(found::settle);
      book.note(
          table.fault(
              Severity.NOTE,
              small.get(0),
              (small.size() == 1 ? "column " : "columns ")
                  + small.stream().map(table::explained).collect(Collectors.joining(", "))
                  + (small.size() == 1 ? " has" : " have")
                  + " small numbers and "
                  + (small.size() == 1 ? "was" : "were")
                  + " not read; no column says how many mentees a mentor takes, so that each takes one",
              "If "
                  + (small.size() == 1 ? "it" : "one of them")
                  + " says so, write "
                  + small.stream()
                      .map(place -> line(place, CAPACITY))
                      .collect(Collectors.joining(" or "))
                  + " in "
                  + ProgramReader.FILE));
    }
  }

  private String line(int place, String column) {
    return Notebook.line(table.label(place), "columns", InputFile.MENTORS.key(), column);
  }

  private boolean areSmall(int place) {
    CellsSeen cells = table.cells(place);
    return !found.isSettled(place)
        && cells.percent(SeatColumns::isSmall) >= MOST
        && cells.count(text -> !text.equals("0")) > 0;
  }

  private boolean isMostlyFilled(int place) {
    CellsSeen cells = table.cells(place);
    return 100L * cells.filled() >= (long) HALF * cells.rows();
  }

  private static boolean isSmall(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SMALL.matcher(lower).matches() || NUMBER_WORD.matcher(lower).matches();
  }

  private boolean asksHowMany(int place) {
    return table.labels().texts(place).stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(
            text ->
                HOW_MANY.matcher(text).find()
                    && OF_PEOPLE.matcher(text).find()
                    && !OTHERWISE.matcher(text).find());
  }
}
