package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;

/** The table of mentees with fewer mentors than wished for, and of rows set aside. */
final class UnmatchedSheet {
  /** The column of the file in which a row set aside stands; its line is in the next column. */
  static final String SOURCE_FILE = "source_file";

  static final List<String> HEADER =
      List.of(
          "mentee_id",
          "mentee_name",
          "email",
          "mentors_wanted",
          "mentors_found",
          "urgency",
          "cycles_waiting",
          "reason",
          "in_plain_words",
          "steps",
          "competing_for",
          "cheapest_change",
          "change_serves",
          "closest_mentor_id",
          "closest_blocked_by",
          "decision",
          "decision_note",
          SOURCE_FILE,
          "source_line",
          "proposal");

  private final Problem problem;
  private final Policy policy;
  private final String proposal;

  UnmatchedSheet(Problem problem, Policy policy, String proposal) {
    this.problem = problem;
    this.policy = policy;
    this.proposal = proposal;
  }

  Sheet sheet(MatchingResult result, List<SetAsideRow> setAside) {
    List<List<String>> rows = new ArrayList<>();
    ClosedSeats closed = ClosedSeats.of(problem, policy, result);
    result.unmatched().forEach(unmatched -> rows.add(row(unmatched, closed)));
    setAside.stream()
        .filter(row -> row.table() == InputFile.MENTEES)
        .forEach(row -> rows.add(row(row)));
    return new Sheet(HEADER, rows);
  }

  private List<String> row(Unmatched unmatched, ClosedSeats closed) {
    Mentee mentee = problem.mentee(unmatched.menteeId()).orElseThrow();
    return List.of(
        mentee.id(),
        mentee.name(),
        mentee.email(),
        Integer.toString(unmatched.mentorsWanted()),
        Integer.toString(unmatched.mentorsFound()),
        mentee.attributes().get(Columns.URGENCY).orElse(""),
        mentee.attributes().get(Columns.CYCLES_WAITING).map(String::valueOf).orElse(""),
        Wording.cause(unmatched.cause()),
        Wording.inPlainWords(unmatched, closed),
        Wording.steps(unmatched),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        proposal);
  }

  private List<String> row(SetAsideRow row) {
    return List.of(
        row.id(),
        row.name(),
        row.email(),
        "",
        "0",
        "",
        "",
        "row set aside",
        row.reason(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        row.file(),
        Integer.toString(row.line()),
        proposal);
  }
}
