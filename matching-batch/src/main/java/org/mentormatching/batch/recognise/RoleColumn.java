package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/**
 * The column of a form for both roles in which people say which they want.
 *
 * @param place where it is, counted from 0
 * @param ofMentees its texts that make somebody a mentee
 * @param ofMentors its texts that make somebody a mentor
 * @param inDoubt its texts that name a side and then turn it round or restrict it; they stand on
 *     neither side
 * @param neither number of rows that say neither
 */
record RoleColumn(
    int place, List<String> ofMentees, List<String> ofMentors, List<String> inDoubt, int neither) {
  private static final Pattern HEADER =
      Pattern.compile(
          "role|rolle|i would like to|in this round|take part as|participate as|sign(?:ing)? up as"
              + "|apply(?:ing)? as|mentor or mentee|mentee or mentor|ich mochte|teilnahme als"
              + "|je souhaite|participer en tant");
  private static final int MOST_TEXTS = 8;
  private static final int MOST_PERCENT = 100;
  private static final int LEAST_PERCENT = 90;
  private static final int LEAST_PERCENT_UNDER_HEADER = 60;

  RoleColumn {
    ofMentees = List.copyOf(ofMentees);
    ofMentors = List.copyOf(ofMentors);
    inDoubt = List.copyOf(inDoubt);
  }

  /** The columns of a table whose texts divide it; those whose header says so go first. */
  static List<RoleColumn> of(SeenTable table) {
    List<RoleColumn> named = new ArrayList<>();
    List<RoleColumn> others = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      boolean says = table.labels().texts(place).stream().anyMatch(RoleColumn::isHeader);
      of(table, place, says).ifPresent((says ? named : others)::add);
    }
    return named.isEmpty() ? others : named;
  }

  private static boolean isHeader(String text) {
    return HEADER.matcher(ColumnName.normalised(text).replace('_', ' ')).find();
  }

  private static Optional<RoleColumn> of(SeenTable table, int place, boolean isNamed) {
    CellsSeen cells = table.cells(place);
    if (cells.isBlank() || cells.different() > MOST_TEXTS) {
      return Optional.empty();
    }
    List<String> mentees = new ArrayList<>();
    List<String> mentors = new ArrayList<>();
    List<String> inDoubt = new ArrayList<>();
    int neither = 0;
    for (CellsSeen.Word word : cells.words()) {
      Set<InputFile> sides = RoleWords.sides(word.text());
      neither += sides.isEmpty() ? word.count() : 0;
      if (!sides.isEmpty() && RoleWords.isInDoubt(word.text())) {
        inDoubt.add(word.text());
        continue;
      }
      if (sides.contains(InputFile.MENTEES)) {
        mentees.add(word.text());
      }
      if (sides.contains(InputFile.MENTORS)) {
        mentors.add(word.text());
      }
    }
    int least = isNamed ? LEAST_PERCENT_UNDER_HEADER : LEAST_PERCENT;
    boolean enough =
        (cells.filled() - neither) * (long) MOST_PERCENT >= (long) least * cells.filled();
    return enough && !mentees.isEmpty() && !mentors.isEmpty()
        ? Optional.of(
            new RoleColumn(
                place, mentees, mentors, inDoubt, neither + cells.rows() - cells.filled()))
        : Optional.empty();
  }

  /** Whether a text says more than which side somebody joins. */
  boolean needsReading() {
    return Stream.concat(ofMentees.stream(), ofMentors.stream())
        .anyMatch(text -> !RoleWords.isPlain(text));
  }

  /** Its texts that make somebody one of a side. */
  List<String> of(InputFile side) {
    return side == InputFile.MENTEES ? ofMentees : ofMentors;
  }
}
