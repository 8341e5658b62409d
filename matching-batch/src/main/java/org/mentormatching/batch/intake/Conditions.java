package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Place;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Which rows of a file count: those that have one of the values that {@code where} gives, header by
 * header. A damaged row stays, so that it is set aside instead of left out.
 */
final class Conditions {
  private static final int VALUES_SHOWN = 10;

  private final Program program;
  private final Findings findings;

  Conditions(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
  }

  /**
   * A header and the values that count.
   *
   * @param values in lower case
   */
  record Condition(String header, int place, List<String> values) {
    boolean isMetBy(Row row) {
      String text = Sheet.text(row, place).toLowerCase(Locale.ROOT);
      return values.contains(text)
          || ListText.split(text, ListText.CANONICAL).stream().anyMatch(values::contains);
    }
  }

  /** The sheet with the rows that count; empty, with a fault, if there are none. */
  Optional<Sheet> apply(Sheet sheet) {
    SortedMap<String, List<String>> where = where(sheet.file());
    List<Condition> conditions = conditions(sheet, where);
    if (conditions.size() < where.size()) {
      return Optional.empty();
    }
    List<Row> kept = new ArrayList<>();
    List<LeftOutRow> out = new ArrayList<>();
    for (Row row : sheet.rows()) {
      Optional<Condition> unmet =
          sheet.ragged(row).isPresent()
              ? Optional.empty()
              : conditions.stream().filter(condition -> !condition.isMetBy(row)).findFirst();
      if (unmet.isPresent()) {
        out.add(new LeftOutRow(row, reason(sheet, unmet.get())));
      } else {
        kept.add(row);
      }
    }
    if (kept.isEmpty() && !out.isEmpty()) {
      conditions.forEach(condition -> nobody(sheet, condition));
      if (sheet.file().isRequired()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Sheet(sheet.file(), sheet.name(), sheet.headings(), kept, out));
  }

  /**
   * Why a row stays out; the export of everybody is named, for its rows are not the round's own.
   */
  private static String reason(Sheet sheet, Condition unmet) {
    String header = sheet.headings().quoted(unmet.place());
    return LeftOutRow.by(
        sheet.file() == InputFile.PEOPLE ? header + " in " + sheet.name() : header);
  }

  private SortedMap<String, List<String>> where(InputFile file) {
    return program.source(file).map(Source::where).orElse(new TreeMap<>());
  }

  private List<Condition> conditions(Sheet sheet, SortedMap<String, List<String>> where) {
    List<Condition> conditions = new ArrayList<>();
    where.forEach(
        (header, values) ->
            place(sheet, header)
                .ifPresent(
                    place ->
                        conditions.add(
                            new Condition(
                                header,
                                place,
                                values.stream().map(Conditions::compared).distinct().toList()))));
    return conditions;
  }

  private static String compared(String value) {
    return CellText.clean(value).toLowerCase(Locale.ROOT);
  }

  private Optional<Integer> place(Sheet sheet, String header) {
    List<Integer> places = sheet.headings().places(header);
    if (places.size() == 1) {
      return Optional.of(places.get(0));
    }
    findings.add(
        places.isEmpty()
            ? program
                .place("files", sheet.file().key(), "where", header)
                .fault(
                    Severity.STOPS,
                    "there is no column \"" + header + "\" in " + sheet.name(),
                    NearestWord.remedy(
                        header,
                        sheet.headings().texts(),
                        "The columns are " + sheet.headings().names()))
            : sheet.headerFault(
                Severity.STOPS,
                Optional.of(places.get(1)),
                "there are several columns \""
                    + header
                    + "\", which "
                    + ProgramReader.FILE
                    + " names under where",
                "Rename all but one of them"));
    return Optional.empty();
  }

  private void nobody(Sheet sheet, Condition condition) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    sheet.rows().forEach(row -> counts.merge(Sheet.text(row, condition.place()), 1, Integer::sum));
    List<String> wanted = where(sheet.file()).getOrDefault(condition.header(), List.of());
    findings.add(
        place(sheet, condition)
            .fault(
                sheet.file().listsPeople() ? Severity.STOPS : Severity.NOTE,
                "where leaves no row of "
                    + sheet.name()
                    + ": column "
                    + sheet.headings().quoted(condition.place())
                    + (isOfPeople(sheet, condition.place())
                        ? " has none of the values given"
                        : " has to be "
                            + wanted.stream()
                                .map(CellText::quoted)
                                .collect(Collectors.joining(" or "))
                            + " and "
                            + said(counts)),
                wanted.stream()
                    .filter(value -> !counts.containsKey(value))
                    .findFirst()
                    .flatMap(value -> NearestWord.to(value, counts.keySet()))
                    .filter(near -> !isOfPeople(sheet, condition.place()))
                    .map(near -> "Did you mean " + CellText.quoted(near) + "?")
                    .orElse("Correct where: of " + sheet.file().key())));
  }

  private Place place(Sheet sheet, Condition condition) {
    return program.place("files", sheet.file().key(), "where", condition.header());
  }

  /** Whether a column says who somebody is, so that what it holds is not shown. */
  static boolean isOfPeople(Sheet sheet, int place) {
    return WantedColumns.IDENTITY.stream()
        .anyMatch(column -> sheet.headings().placesOf(column).contains(place));
  }

  /** What a column says, the most frequent first, in words that follow the column. */
  static String said(SortedMap<String, Integer> counts) {
    List<Map.Entry<String, Integer>> texts =
        counts.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    List<String> words = new ArrayList<>();
    int hidden = 0;
    for (Map.Entry<String, Integer> entry : texts) {
      String shown = CellText.answer(entry.getKey());
      if (shown.equals(CellText.HIDDEN) || words.size() == VALUES_SHOWN) {
        hidden += entry.getValue();
      } else {
        words.add(shown + " (" + rows(entry.getValue()) + ")");
      }
    }
    if (hidden > 0) {
      words.add((words.isEmpty() ? "a text" : "another text") + " (" + rows(hidden) + ")");
    }
    int empty = counts.getOrDefault("", 0);
    return Stream.of(
            words.isEmpty() ? "" : "says " + String.join(", ", words),
            empty == 0 ? "" : "is empty (" + rows(empty) + ")")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  /** Settles the rows of a file for both roles that count for neither of them. */
  Sheet settleRowsInNoRole(Sheet mentees, Sheet mentors) {
    return new RowsInNoRole(
            mentees,
            mentors,
            conditions(mentees, where(InputFile.MENTEES)),
            conditions(mentors, where(InputFile.MENTORS)),
            findings)
        .settle();
  }
}
