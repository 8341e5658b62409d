package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Columns;
import org.mentormatching.model.ReportingLines;
import org.mentormatching.policy.UrgencyTrust;

/** What is unusual about the people as a whole, each in one sentence. */
final class Notes {
  private static final long MANY_SEATS = 3;
  private static final int MANY_URGENT_PERCENT = 10;

  private final Program program;
  private final Findings findings;

  Notes(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
  }

  /** Notes about mentees and mentors. */
  void people(List<PersonRow> mentees, List<PersonRow> mentors) {
    long seats =
        count(
            mentors,
            row ->
                !row.cell(Columns.CAPACITY.name()).isEmpty()
                    && Long.parseLong(row.cell(Columns.CAPACITY.name())) > MANY_SEATS);
    if (seats > 0) {
      note(
          mentors.get(0).sheet().name(),
          seats == 1
              ? "1 mentor offers more than " + MANY_SEATS + " seats"
              : seats + " mentors offer more than " + MANY_SEATS + " seats",
          "");
    }
    urgency(mentees);
    time(mentees, mentors);
  }

  private static long count(List<PersonRow> people, Predicate<PersonRow> test) {
    return people.stream().filter(test).count();
  }

  private void note(String file, String message, String remedy) {
    findings.add(Fault.of(Severity.NOTE, file, message, remedy));
  }

  private void urgency(List<PersonRow> mentees) {
    long now = count(mentees, row -> row.cell(Columns.URGENCY.name()).equals("now"));
    long confirmed =
        program.policy().urgencyTrust() == UrgencyTrust.AS_STATED
            ? now
            : count(
                mentees,
                row ->
                    row.cell(Columns.URGENCY.name()).equals("now")
                        && row.cell(Columns.URGENCY_CONFIRMED.name()).equals(YesNo.YES));
    if (now > confirmed) {
      note(
          mentees.get(0).sheet().name(),
          now - confirmed == 1
              ? "1 urgent case is not confirmed and counts as soon"
              : now - confirmed + " urgent cases are not confirmed and count as soon",
          "Confirm it in the column urgency_confirmed, or write urgency: as-stated");
    }
    if (confirmed * 100 > (long) mentees.size() * MANY_URGENT_PERCENT) {
      note(
          mentees.get(0).sheet().name(),
          confirmed + " of " + mentees.size() + " mentees are urgent, more than 10 %",
          "If many are urgent, none is");
    }
  }

  private void time(List<PersonRow> mentees, List<PersonRow> mentors) {
    Predicate<PersonRow> isAssumed =
        row ->
            !row.cell(WantedColumns.WORKING_HOURS).isEmpty()
                && !row.cell(WantedColumns.WORKING_HOURS).equals(WeekText.NO_ANSWER)
                && ZonedWeek.of(row.cell(WantedColumns.WORKING_HOURS)).zone().isEmpty()
                && row.cell(WantedColumns.TIME_ZONE).isEmpty();
    long assumed = count(mentees, isAssumed) + count(mentors, isAssumed);
    if (assumed > 0 && program.timeZone().isEmpty()) {
      note(
          ProgramReader.FILE,
          "the working hours of "
              + (assumed == 1 ? "1 person" : assumed + " people")
              + " without a time zone were read as UTC",
          "Give a time_zone");
    }
    Predicate<PersonRow> hasZone =
        row ->
            !ZonedWeek.of(row.cell(WantedColumns.WORKING_HOURS)).zone().isEmpty()
                || (!row.cell(WantedColumns.TIME_ZONE).isEmpty()
                    && !row.cell(WantedColumns.TIME_ZONE).equals(ZoneText.NO_ANSWER));
    if (!program.isDateGiven()
        && (program.timeZone().isPresent()
            || count(mentees, hasZone) + count(mentors, hasZone) > 0)) {
      note(
          ProgramReader.FILE,
          "time zones are compared in the week of " + program.date(),
          "Give a date of the cycle if summer time matters");
    }
  }

  /** Notes about mentors whose ongoing pairs take more than they offer. */
  void ongoing(List<OngoingLoad> loads, List<PersonRow> mentors) {
    SortedMap<String, OngoingLoad> loadOf = new TreeMap<>();
    loads.forEach(load -> loadOf.put(load.mentorId(), load));
    for (PersonRow mentor : mentors) {
      OngoingLoad load = loadOf.get(mentor.id());
      if (load != null) {
        if (load.isBeyondSeats()) {
          ongoing(
              mentor,
              Columns.CAPACITY.name(),
              "%d pairs go on with this mentor, who offers %d"
                  .formatted(load.pairs(), load.seats()));
        }
        load.limits()
            .forEach(
                (limit, sentence) ->
                    ongoing(
                        mentor,
                        WantedColumns.ID,
                        "ongoing pairs alone break the limit " + limit + ": " + sentence));
      }
    }
  }

  private void ongoing(PersonRow mentor, String column, String message) {
    findings.add(
        mentor
            .sheet()
            .fault(
                Severity.NOTE,
                mentor.row(),
                column,
                message + "; they go on, and nobody new is added",
                "Remove pairs that have ended from the ongoing ones, or correct what the mentor"
                    + " offers"));
  }

  /**
   * Notes about the reporting line.
   *
   * @param isInAFile whether a person id is of somebody in any row of a file
   */
  void chart(
      ReportingLines lines, SortedMap<InputFile, Sheet> sheets, Predicate<String> isInAFile) {
    if (lines.isEmpty()) {
      return;
    }
    Sheet people = sheets.get(InputFile.PEOPLE);
    Sheet sheet = people == null ? sheets.get(InputFile.MENTEES) : people;
    String file = sheet == null ? InputFile.PEOPLE.usualName() : sheet.name();
    SortedSet<String> managers = lines.unknownManagers();
    names(file, managers);
    List<String> unknown = managers.stream().filter(id -> !ManagerNames.isOnlyAName(id)).toList();
    long inFiles = unknown.stream().filter(isInAFile).count();
    unknown(file, inFiles, "in a file that gives no manager above");
    unknown(file, unknown.size() - inFiles, "in no file");
    circles(file, lines);
  }

  private void unknown(String file, long managers, String where) {
    if (managers > 0) {
      note(
          file,
          managers == 1
              ? "1 manager is " + where + ", so that who is above is not known"
              : managers + " managers are " + where + ", so that who is above them is not known",
          "");
    }
  }

  private void names(String file, SortedSet<String> managers) {
    long inNoFile = managers.stream().filter(ManagerNames::isInNoFile).count();
    long ofSeveral = managers.stream().filter(ManagerNames::isOfSeveral).count();
    List<String> words = new ArrayList<>();
    if (inNoFile > 0) {
      words.add(given(inNoFile) + (inNoFile == 1 ? "a name" : "names") + " in no file");
    }
    if (ofSeveral > 0) {
      words.add(
          given(ofSeveral) + (ofSeveral == 1 ? "a name" : "names") + " that several people have");
    }
    if (!words.isEmpty()) {
      note(
          file,
          String.join(", ", words)
              + (inNoFile + ofSeveral == 1
                  ? ", so that who is above is not known"
                  : ", so that who is above them is not known"),
          "Export the ids or e-mail addresses of managers");
    }
  }

  private static String given(long managers) {
    return managers == 1 ? "1 manager is given by " : managers + " managers are given by ";
  }

  private void circles(String file, ReportingLines lines) {
    for (List<String> circle : lines.circles()) {
      boolean shown = circle.stream().noneMatch(id -> id.indexOf('@') >= 0);
      note(
          file,
          shown
              ? circle.stream().collect(Collectors.joining(" reports to "))
                  + " reports to "
                  + circle.get(0)
              : circle.size() + " people report to each other all around",
          "Correct one of the managers");
    }
  }
}
