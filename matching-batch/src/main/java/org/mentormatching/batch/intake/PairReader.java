package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.PairTable.Pair;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.batch.table.RawTable.Row;

/** Reads a file of pairs. */
final class PairReader {
  private static final String MENTEE = "mentee_id";
  private static final String MENTOR = "mentor_id";

  /** The columns in which a file of pairs names the two people. */
  static final List<String> PEOPLE = List.of(MENTEE, MENTOR);

  /** The columns that name people. */
  static final List<String> IDS = List.of(MENTEE, MENTOR);

  /** So many rows of people who are not known are noted one by one, the others counted. */
  private static final int MOST_SHOWN = 50;

  private static final long MOST_CYCLES = 1_000;

  private final Sheet sheet;
  private final PairPeople people;
  private final Findings findings;
  private final String value;
  private final SortedMap<Pair, String> pairs = new TreeMap<>();
  private int strangers;
  private int contradictions;

  private PairReader(Sheet sheet, PairPeople people, Findings findings) {
    this.sheet = sheet;
    this.people = people;
    this.findings = findings;
    value = value(sheet.file());
  }

  /** The name of the column of values of a file; empty if there are none. */
  static String value(InputFile file) {
    return switch (file) {
      case AFFINITY -> "affinity";
      case NEEDS -> "hours_per_month";
      case EXCLUSIONS -> "reason";
      case PINS -> "override";
      case PAST -> "cycles_ago";
      default -> "";
    };
  }

  private static boolean isNumeric(InputFile file) {
    return file == InputFile.AFFINITY || file == InputFile.NEEDS || file == InputFile.PAST;
  }

  /** The columns without which a file of pairs says nothing. */
  static List<String> required(InputFile file) {
    return isNumeric(file) ? List.of(MENTEE, MENTOR, value(file)) : List.of(MENTEE, MENTOR);
  }

  /** The pairs of a file; those that concern nobody in this cycle are left out. */
  static PairTable read(Sheet sheet, PairPeople people, Findings findings) {
    PairReader reader = new PairReader(sheet, people, findings);
    findings.begin(sheet);
    sheet.rows().forEach(reader::read);
    reader.note(
        reader.strangers - MOST_SHOWN,
        "1 more row names somebody who is not known",
        "%d more rows name somebody who is not known");
    reader.note(
        reader.contradictions,
        "1 row gives another value to a pair that was named before",
        "%d rows give another value to a pair that was named before");
    return new PairTable(sheet.name(), reader.value, reader.pairs);
  }

  private void note(int count, String one, String several) {
    if (count > 0) {
      findings.add(
          Fault.of(Severity.NOTE, sheet.name(), count == 1 ? one : several.formatted(count), ""));
    }
  }

  private void read(Row row) {
    String mentee = sheet.cell(row, MENTEE);
    String mentor = sheet.cell(row, MENTOR);
    String text = value.isEmpty() ? "" : sheet.cell(row, value);
    Optional<Fault> wrong = sheet.ragged(row);
    if (wrong.isEmpty()) {
      wrong = missing(row, mentee.isEmpty() ? MENTEE : MENTOR, mentee, mentor);
    }
    if (wrong.isEmpty() && isNumeric(sheet.file())) {
      Parsed<String> number = number(text);
      if (number instanceof Parsed.Wrong<String> bad) {
        wrong =
            Optional.of(
                sheet.valueFault(
                    Severity.SET_ASIDE,
                    row,
                    value,
                    CellText.answer(text),
                    bad.message(),
                    bad.remedy()));
      } else {
        Parsed.Good<String> good = (Parsed.Good<String>) number;
        String shown = text;
        text = good.value();
        if (!good.assumption().isEmpty()) {
          findings.add(
              sheet.valueFault(
                  Severity.NOTE, row, value, CellText.answer(shown), good.assumption(), ""));
        }
      }
    }
    List<Fault> faults = wrong.isPresent() ? List.of(wrong.get()) : people(row);
    faults.forEach(findings::add);
    Optional<Fault> out =
        faults.stream().filter(fault -> fault.severity() != Severity.NOTE).findFirst();
    if (out.isPresent()) {
      findings.setAside(
          new SetAsideRow(
              sheet.file(), sheet.name(), row.line(), "", "", "", out.get().sentence()));
      if (sheet.file() == InputFile.EXCLUSIONS) {
        remind(wrong.isPresent() ? Reminder.Kind.NOT_READ : Reminder.Kind.NOT_KEPT_APART, row);
      } else if (sheet.file() == InputFile.ONGOING && people.hasSomebodyLeft(sheet, row)) {
        remind(Reminder.Kind.HAS_LEFT, row);
      }
    } else {
      findings.used(sheet.file());
      keep(row, mentee, mentor, text);
    }
  }

  /** The number in a file whose pairs have one, as it is written canonically. */
  private Parsed<String> number(String text) {
    if (sheet.file() == InputFile.NEEDS) {
      return MonthlyHours.read(text);
    }
    Parsed<Long> whole =
        sheet.file() == InputFile.AFFINITY
            ? WholeNumber.read(text, 0, 100)
            : WholeNumber.read(text, 1, MOST_CYCLES);
    if (whole instanceof Parsed.Good<Long> good) {
      return new Parsed.Good<>(Long.toString(good.value()), good.assumption());
    }
    Parsed.Wrong<Long> bad = (Parsed.Wrong<Long>) whole;
    return Parsed.wrong(bad.message(), bad.remedy());
  }

  private void remind(Reminder.Kind kind, Row row) {
    findings.remind(new Reminder(kind, sheet.name(), row.line()));
  }

  private Optional<Fault> missing(Row row, String column, String mentee, String mentor) {
    return mentee.isEmpty() || mentor.isEmpty()
        ? Optional.of(
            sheet.fault(
                Severity.SET_ASIDE,
                row,
                column,
                "column " + sheet.headings().shown(column) + " is empty",
                "Name a mentee and a mentor"))
        : Optional.empty();
  }

  /** What is wrong with whom a row names. */
  private List<Fault> people(Row row) {
    return switch (sheet.file()) {
      case PINS -> people.pinned(sheet, row);
      case EXCLUSIONS -> people.excluded(sheet, row);
      case ONGOING -> people.goingOn(sheet, row);
      default -> {
        List<Fault> faults = people.mentioned(sheet, row);
        if (!faults.isEmpty()) {
          strangers++;
        }
        yield strangers > MOST_SHOWN ? List.of() : faults;
      }
    };
  }

  private void keep(Row row, String menteeText, String mentorText, String text) {
    Optional<String> mentee = people.mentees().find(menteeText);
    Optional<String> mentor = people.mentors().find(mentorText);
    boolean goesOn = sheet.file() == InputFile.ONGOING;
    if (goesOn && mentee.isPresent() && mentor.isEmpty()) {
      remind(Reminder.Kind.MENTOR_TAKES_NO_PART, row);
    }
    if (goesOn
        ? mentee.isPresent() || mentor.isPresent()
        : mentee.isPresent() && mentor.isPresent()) {
      Pair pair =
          new Pair(
              mentee.orElseGet(() -> people.outside(menteeText)),
              mentor.orElseGet(() -> people.outside(mentorText)));
      if (sheet.file() == InputFile.PINS) {
        findings.pin(row(pair, row));
      } else if (sheet.file() == InputFile.EXCLUSIONS) {
        findings.ruleOut(row(pair, row));
      }
      String before = pairs.putIfAbsent(pair, text);
      if (before != null && !before.equals(text)) {
        contradictions++;
        pairs.put(pair, chosen(before, text));
      }
    }
  }

  private PinRow row(Pair pair, Row row) {
    return people.row(pair.menteeId(), pair.mentorId(), sheet.name() + ":" + row.line());
  }

  /** Of two values for a pair the smaller number, or the reason that is not empty and first. */
  private String chosen(String a, String b) {
    if (isNumeric(sheet.file())) {
      return Long.parseLong(a) <= Long.parseLong(b) ? a : b;
    }
    return b.isEmpty() || (!a.isEmpty() && a.compareTo(b) <= 0) ? a : b;
  }
}
