package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mentormatching.batch.intake.AbsentPeople.Absence;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Finds out whom the rows of files of pairs mean, and what is wrong where nobody in this round is
 * meant.
 *
 * @param mentees the mentees who take part
 * @param mentors the mentors who take part
 * @param everywhere everybody in any file
 * @param chart how the reporting line names somebody who takes no part; empty if not at all
 */
record PairPeople(
    Directory mentees, Directory mentors, PeopleInFiles everywhere, UnaryOperator<String> chart) {
  private static final String MENTEE = "mentee_id";
  private static final String MENTOR = "mentor_id";

  /** A side of a pair. */
  private enum Side {
    MENTEES(MENTEE, "mentee", InputFile.MENTEES),
    MENTORS(MENTOR, "mentor", InputFile.MENTORS);

    private final String column;
    private final String noun;
    private final InputFile file;

    Side(String column, String noun, InputFile file) {
      this.column = column;
      this.noun = noun;
      this.file = file;
    }
  }

  /** Where something stands about two people who take part. */
  PinRow row(String menteeId, String mentorId, String place) {
    return new PinRow(menteeId, mentorId, place, mentees.place(menteeId), mentors.place(mentorId));
  }

  private Directory directory(Side side) {
    return side == Side.MENTEES ? mentees : mentors;
  }

  /** The id of somebody who takes no part, where it is known, otherwise what was written. */
  String outside(String reference) {
    String id = everywhere.idOfName(reference).orElse(reference);
    String inChart = chart.apply(id);
    return inChart.isEmpty() ? id : inChart;
  }

  /** What is wrong with a pair that must be made. */
  List<Fault> pinned(Sheet sheet, Row row) {
    List<Fault> faults = new ArrayList<>();
    for (Side side : Side.values()) {
      String text = sheet.cell(row, side.column);
      Directory people = directory(side);
      if (people.find(text).isPresent()) {
        continue;
      }
      faults.add(
          people
              .absence(text)
              .map(absence -> absent(sheet, row, side, absence))
              .orElseGet(
                  () ->
                      sheet.fault(
                          Severity.STOPS,
                          row,
                          side.column,
                          people.isOfSeveral(text)
                              ? severalHave(side)
                              : "there is no such " + side.noun,
                          remedy(side, text, "Remove the pin or add the " + side.noun))));
    }
    return faults;
  }

  private Fault absent(Sheet sheet, Row row, Side side, Absence absence) {
    String text = sheet.cell(row, side.column);
    return sheet.fault(
        Severity.STOPS,
        row,
        side.column,
        (directory(side).isIdOfAbsent(text) ? CellText.id(side.noun, text) : "this " + side.noun)
            + " is the person of "
            + absence.place()
            + ", "
            + absence.reason(),
        absence.remedy() + ", or remove the pin");
  }

  /**
   * Why a pair that ended, or that has a score, does not count; nothing if both are known, for a
   * pair of somebody who only takes no part concerns nobody.
   */
  List<Fault> mentioned(Sheet sheet, Row row) {
    String open = ", so that the row does not count";
    if (isInRound(sheet, row)) {
      return List.of();
    }
    if (isSwapped(sheet, row)) {
      return List.of(swapped(Severity.NOTE, sheet, row, open));
    }
    List<Fault> faults = new ArrayList<>();
    for (Side side : Side.values()) {
      String text = sheet.cell(row, side.column);
      if (directory(side).isOfSeveral(text)) {
        faults.add(several(Severity.NOTE, sheet, row, side, open));
      } else if (isUnknown(side, text)) {
        faults.add(
            sheet.fault(
                Severity.NOTE,
                row,
                side.column,
                inNoFile(side) + open,
                remedy(side, text, "Correct it, unless the " + side.noun + " has left")));
      }
    }
    return faults;
  }

  /** What is wrong with a pair that must not be made. */
  List<Fault> excluded(Sheet sheet, Row row) {
    String open = ", so that this pair is not kept apart";
    if (isInRound(sheet, row)) {
      return List.of();
    }
    if (isSwapped(sheet, row)) {
      return List.of(swapped(Severity.STOPS, sheet, row, open));
    }
    List<Fault> faults = new ArrayList<>();
    for (Side side : Side.values()) {
      String text = sheet.cell(row, side.column);
      if (directory(side).isOfSeveral(text)) {
        faults.add(several(Severity.STOPS, sheet, row, side, open));
      } else if (isUnknown(side, text)) {
        Optional<String> near = everywhere.near(text, side.file);
        faults.add(
            sheet.fault(
                near.isPresent() || everywhere.haveExport() ? Severity.STOPS : Severity.SET_ASIDE,
                row,
                side.column,
                inNoFile(side) + open,
                near.map(PairPeople::didYouMean)
                    .orElse("Correct it, or remove the row if the " + side.noun + " has left")));
      }
    }
    return faults;
  }

  /**
   * What is wrong with a pair that goes on; a note does not keep it from going on. Whoever is in no
   * file may only be outside this round, unless a slip is likely.
   */
  List<Fault> goingOn(Sheet sheet, Row row) {
    Optional<String> mentee = mentees.find(sheet.cell(row, MENTEE));
    Optional<String> mentor = mentors.find(sheet.cell(row, MENTOR));
    if (mentee.isPresent() && mentor.isPresent()) {
      return List.of();
    }
    if (mentee.isEmpty() && mentor.isEmpty()) {
      return isSwapped(sheet, row) ? List.of(swapped(Severity.STOPS, sheet, row, "")) : List.of();
    }
    Side side = mentee.isEmpty() ? Side.MENTEES : Side.MENTORS;
    String text = sheet.cell(row, side.column);
    if (directory(side).isOfSeveral(text)) {
      return List.of(several(Severity.STOPS, sheet, row, side, ""));
    }
    if (everywhere.haveLeft(text)) {
      return List.of(
          sheet.fault(
              Severity.SET_ASIDE,
              row,
              side.column,
              "this "
                  + side.noun
                  + " stands only in rows of people that do not count, so that the pair does not go"
                  + " on",
              "Remove the row"));
    }
    String counts =
        side == Side.MENTORS ? ", and the mentee gets no other" : ", and the seat counts as taken";
    if (isUnknown(side, text)) {
      Optional<String> near = everywhere.near(text, side.file);
      boolean isSlip = near.isPresent() || everywhere.haveExport();
      return List.of(
          sheet.fault(
              isSlip ? Severity.STOPS : Severity.NOTE,
              row,
              side.column,
              inNoFile(side) + (isSlip ? "" : counts),
              near.map(PairPeople::didYouMean)
                  .orElse(
                      everywhere.haveExport()
                          ? "Correct it, or remove the row if the pair has ended; if it goes on, add"
                              + " the "
                              + side.noun
                              + " to "
                              + InputFile.PEOPLE.usualName()
                          : "Remove the row if the pair has ended")));
    }
    return side == Side.MENTEES
        ? List.of()
        : List.of(
            sheet.fault(
                Severity.NOTE,
                row,
                side.column,
                "this mentor takes no part in this round" + counts,
                "Remove the row if the pair has ended"));
  }

  /** Whether one of a pair takes part and the other has left. */
  boolean hasSomebodyLeft(Sheet sheet, Row row) {
    String mentee = sheet.cell(row, MENTEE);
    String mentor = sheet.cell(row, MENTOR);
    return mentees.find(mentee).isPresent() != mentors.find(mentor).isPresent()
        && everywhere.haveLeft(mentees.find(mentee).isPresent() ? mentor : mentee);
  }

  private boolean isUnknown(Side side, String text) {
    return !directory(side).knows(text) && !everywhere.has(text);
  }

  private boolean isInRound(Sheet sheet, Row row) {
    return mentees.find(sheet.cell(row, MENTEE)).isPresent()
        && mentors.find(sheet.cell(row, MENTOR)).isPresent();
  }

  private boolean isSwapped(Sheet sheet, Row row) {
    return mentors.find(sheet.cell(row, MENTEE)).isPresent()
        && mentees.find(sheet.cell(row, MENTOR)).isPresent();
  }

  private static Fault swapped(Severity severity, Sheet sheet, Row row, String consequence) {
    return sheet.fault(
        severity,
        row,
        MENTEE,
        "mentee and mentor stand in each other's column" + consequence,
        "Swap them");
  }

  private static Fault several(
      Severity severity, Sheet sheet, Row row, Side side, String consequence) {
    return sheet.fault(
        severity,
        row,
        side.column,
        severalHave(side) + consequence,
        "Write the id or the e-mail address");
  }

  private static String severalHave(Side side) {
    return "several " + side.noun + "s have this name";
  }

  private static String inNoFile(Side side) {
    return "this " + side.noun + " is in no file";
  }

  private String remedy(Side side, String text, String otherwise) {
    return everywhere.near(text, side.file).map(PairPeople::didYouMean).orElse(otherwise);
  }

  private static String didYouMean(String near) {
    return "Did you mean " + near + "?";
  }
}
