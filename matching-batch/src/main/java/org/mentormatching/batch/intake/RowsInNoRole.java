package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.Conditions.Condition;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.RoleWords;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.ChoiceMarks;
import org.mentormatching.batch.table.NonAnswers;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * The rows of a file for both roles that count for neither of them: noted where they say so, or
 * where several say the same; set aside where somebody wrote a text of their own, or nothing where
 * nearly everybody answers.
 */
final class RowsInNoRole {
  private static final int LINES_SHOWN = 10;

  /** A text in so many rows is an option of the form. */
  private static final int ROWS_OF_AN_OPTION = 3;

  /** A question is answered by nearly everybody if at most one in so many leaves it out. */
  private static final int MOST_ANSWER = 10;

  private final Sheet mentees;
  private final Sheet mentors;
  private final List<Condition> common = new ArrayList<>();
  private final List<Condition> ofMentees = new ArrayList<>();
  private final List<Condition> ofMentors;
  private final SortedMap<Integer, SortedMap<String, Integer>> counts = new TreeMap<>();
  private final Findings findings;

  /**
   * For a file.
   *
   * @param ofMentees the conditions on the rows of mentees
   * @param ofMentors the conditions on the rows of mentors
   */
  RowsInNoRole(
      Sheet mentees,
      Sheet mentors,
      List<Condition> ofMentees,
      List<Condition> ofMentors,
      Findings findings) {
    this.mentees = mentees;
    this.mentors = mentors;
    ofMentees.forEach(one -> (ofMentors.contains(one) ? common : this.ofMentees).add(one));
    this.ofMentors = ofMentors.stream().filter(one -> !common.contains(one)).toList();
    this.findings = findings;
  }

  /** The sheet of mentees with the rows that are to be set aside; the others are noted. */
  Sheet settle() {
    if (!mentees.name().equals(mentors.name()) || ofMentees.isEmpty()) {
      return mentees;
    }
    Set<Integer> outOfMentors = new HashSet<>();
    mentors.leftOut().forEach(out -> outOfMentors.add(out.row().row()));
    List<Row> noted = new ArrayList<>();
    SortedMap<Integer, Fault> faulty = new TreeMap<>(mentees.faulty());
    List<Row> rows = new ArrayList<>(mentees.rows());
    for (LeftOutRow out : mentees.leftOut()) {
      Row row = out.row();
      if (outOfMentors.contains(row.row())
          && common.stream().allMatch(condition -> condition.isMetBy(row))) {
        Optional<Condition> unclear = unclear(row);
        if (unclear.isPresent()) {
          faulty.put(row.row(), fault(row, unclear.get()));
          rows.add(row);
        } else {
          noted.add(row);
        }
      }
    }
    if (!noted.isEmpty()) {
      note(noted);
    }
    rows.sort(Comparator.comparingInt(Row::row));
    return new Sheet(
        mentees.file(),
        mentees.name(),
        mentees.headings(),
        rows,
        mentees.leftOut().stream().filter(out -> !faulty.containsKey(out.row().row())).toList(),
        faulty);
  }

  /** The column in which somebody wrote what no condition asks for and nothing says is a no. */
  private Optional<Condition> unclear(Row row) {
    boolean isOneColumn =
        ofMentees.size() == 1
            && ofMentors.size() == 1
            && ofMentees.get(0).place() == ofMentors.get(0).place();
    List<Condition> asked = new ArrayList<>(ofMentees);
    asked.addAll(ofMentors);
    boolean areFlags =
        asked.stream().allMatch(one -> one.values().stream().allMatch(ChoiceMarks::isChosen));
    return asked.stream()
        .filter(one -> isOneColumn || areFlags)
        .filter(
            one ->
                isOwnText(Sheet.text(row, one.place()), one.place())
                    || (isOneColumn && isForgotten(row, one.place())))
        .findFirst();
  }

  private boolean isOwnText(String text, int place) {
    return !text.isEmpty()
        && !NonAnswers.has(text)
        && !RoleWords.isOfNeither(text)
        && !YesNo.read(text).equals(YesNo.read(YesNo.NO))
        && counts(place).getOrDefault(compared(text), 0) < ROWS_OF_AN_OPTION;
  }

  /** Whether nothing stands where nearly everybody answers. */
  private boolean isForgotten(Row row, int place) {
    int rows = mentees.rows().size() + mentees.leftOut().size();
    return Sheet.text(row, place).isEmpty()
        && !Conditions.isOfPeople(mentees, place)
        && counts(place).getOrDefault("", 0) * MOST_ANSWER <= rows;
  }

  private SortedMap<String, Integer> counts(int place) {
    return counts.computeIfAbsent(place, this::count);
  }

  private SortedMap<String, Integer> count(int place) {
    SortedMap<String, Integer> of = new TreeMap<>();
    mentees.rows().forEach(row -> of.merge(compared(Sheet.text(row, place)), 1, Integer::sum));
    mentees
        .leftOut()
        .forEach(out -> of.merge(compared(Sheet.text(out.row(), place)), 1, Integer::sum));
    return of;
  }

  private static String compared(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Fault fault(Row row, Condition condition) {
    int place = condition.place();
    String text = CellText.answer(Sheet.text(row, place));
    return new Fault(
        Severity.SET_ASIDE,
        mentees.name(),
        row.line(),
        row.address(place),
        "column "
            + mentees.headings().quoted(place)
            + (Sheet.text(row, place).isEmpty()
                ? " is empty"
                : " says " + (text.equals(CellText.HIDDEN) ? "something of its own" : text))
            + ", which counts neither as a mentee nor as a mentor",
        "Write there what the others write, or add the text to where: of its side in "
            + ProgramReader.FILE);
  }

  private void note(List<Row> rows) {
    Condition role = ofMentees.get(0);
    Function<Row, String> text = row -> Sheet.text(row, role.place());
    SortedMap<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(text.apply(row), 1, Integer::sum));
    String lines =
        rows.stream()
            .map(row -> Integer.toString(row.line()))
            .limit(LINES_SHOWN)
            .collect(Collectors.joining(", "));
    findings.add(
        mentees.headerFault(
            Severity.NOTE,
            Optional.of(role.place()),
            (rows.size() == 1
                    ? "1 row counts neither as a mentee nor as a mentor, in line "
                    : rows.size() + " rows count neither as mentees nor as mentors, in lines ")
                + lines
                + (rows.size() > LINES_SHOWN ? ", ..." : "")
                + (Conditions.isOfPeople(mentees, role.place())
                    ? ""
                    : ": column "
                        + mentees.headings().quoted(role.place())
                        + " "
                        + Conditions.said(counts)),
            "If they matter, add the value under where: in " + ProgramReader.FILE));
  }
}
