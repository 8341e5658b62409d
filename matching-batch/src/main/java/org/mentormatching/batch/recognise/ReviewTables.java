package org.mentormatching.batch.recognise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Tables;

/**
 * Tells files of a review from inputs: tables of decisions, and copies of a proposal's own tables,
 * whichever of their columns are left. What is decided there is read elsewhere.
 */
record ReviewTables(Tables tables, Program program) {
  private static final String DECISION = "decision";
  private static final List<String> PEOPLE = List.of("mentee_id", "mentor_id");

  /** Columns that only tables of a proposal, or of decisions on one, have beside a decision. */
  private static final List<String> OF_A_REVIEW =
      List.of("proposal", "mentor_number", "mentors_wanted", "free_seats");

  private static final List<String> CALLED = List.of("decisions", "matches");

  /** Whether a file is one of a review. */
  boolean has(String name) {
    List<String> sheets = tables.sheets(name);
    Stream<Format> formats =
        sheets.isEmpty()
            ? Stream.of(program.format())
            : sheets.stream().map(program.format()::ofSheet);
    return formats
        .flatMap(format -> tables.table(name, format).stream())
        .anyMatch(table -> isOfAReview(name, table));
  }

  private static boolean isOfAReview(String name, RawTable table) {
    List<String> columns =
        table.headers().get(0).cells().stream()
            .map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_"))
            .toList();
    boolean isCalledSo = CALLED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith);
    return columns.contains(DECISION)
        && PEOPLE.stream().anyMatch(columns::contains)
        && (isCalledSo || OF_A_REVIEW.stream().anyMatch(columns::contains));
  }
}
