package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.intake.UnsaidConsent;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;

/**
 * The table of mentees with fewer mentors than wished for or with an ongoing mentor who takes no
 * part, and of rows set aside.
 */
final class UnmatchedSheet {
  /** The column of the file in which a row set aside stands; its line is in the next column. */
  static final String SOURCE_FILE = "source_file";

  /** The reason of a mentee whose ongoing mentor takes no part. */
  private static final String MENTOR_ABSENT = "mentor absent";

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
          Sheet.PROPOSAL);

  private final Problem problem;
  private final Policy policy;
  private final SortedMap<String, UnsaidConsent> unsaidConsent;
  private final WhatHelps helps;
  private final Review review;
  private final String proposal;

  /**
   * The table of a proposal.
   *
   * @param unsaidConsent mentees who neither consent nor refuse, by id
   * @param helps what would help those without
   * @param review what was decided before
   */
  UnmatchedSheet(
      Problem problem,
      Policy policy,
      SortedMap<String, UnsaidConsent> unsaidConsent,
      WhatHelps helps,
      Review review,
      String proposal) {
    this.problem = problem;
    this.policy = policy;
    this.unsaidConsent = unsaidConsent;
    this.helps = helps;
    this.review = review;
    this.proposal = proposal;
  }

  Sheet sheet(MatchingResult result, List<SetAsideRow> setAside) {
    List<List<String>> rows = new ArrayList<>();
    ClosedSeats closed = ClosedSeats.of(problem, policy, result);
    AbsentMentors absent = AbsentMentors.of(problem, policy, result);
    Set<String> listed = new HashSet<>();
    for (Unmatched unmatched : result.unmatched()) {
      String menteeId = unmatched.menteeId();
      Optional<UnsaidConsent> unsaid = unsaid(unmatched);
      String cause = Wording.cause(unmatched) + unsaid.map(Wording::unsaid).orElse("");
      String inPlainWords =
          Wording.inPlainWords(unmatched, closed) + unsaid.map(Wording::unsaidInWords).orElse("");
      String steps = Wording.steps(unmatched, closed.of(menteeId));
      listed.add(menteeId);
      rows.add(
          absent.mentorOf().containsKey(menteeId)
              ? row(
                  menteeId,
                  Optional.of(unmatched.cause()),
                  unmatched.mentorsFound(),
                  MENTOR_ABSENT + "; " + cause,
                  absent.inPlainWords(menteeId) + ". " + inPlainWords,
                  steps)
              : row(
                  menteeId,
                  Optional.of(unmatched.cause()),
                  unmatched.mentorsFound(),
                  cause,
                  inPlainWords,
                  steps));
    }
    for (String menteeId : absent.mentorOf().keySet()) {
      if (!listed.contains(menteeId)) {
        int mentors =
            (int) problem.ongoing().stream().filter(p -> p.menteeId().equals(menteeId)).count();
        rows.add(
            row(
                menteeId,
                Optional.empty(),
                mentors,
                MENTOR_ABSENT,
                absent.inPlainWords(menteeId),
                ""));
      }
    }
    setAside.stream()
        .filter(row -> row.table() == InputFile.MENTEES)
        .forEach(row -> rows.add(row(row)));
    return new Sheet(HEADER, rows);
  }

  private Optional<UnsaidConsent> unsaid(Unmatched unmatched) {
    return unmatched.cause() == Cause.NOT_CONSENTING
        ? Optional.ofNullable(unsaidConsent.get(unmatched.menteeId()))
        : Optional.empty();
  }

  private List<String> row(
      String menteeId,
      Optional<Cause> cause,
      int mentorsFound,
      String reason,
      String inPlainWords,
      String steps) {
    Mentee mentee = problem.mentee(menteeId).orElseThrow();
    Map<String, String> cells = new HashMap<>();
    cells.put("mentee_id", mentee.id());
    cells.put("mentee_name", mentee.name());
    cells.put("email", mentee.email());
    cells.put("mentors_wanted", Integer.toString(mentee.mentorsWanted()));
    cells.put("mentors_found", Integer.toString(mentorsFound));
    cells.put("urgency", mentee.attributes().get(Columns.URGENCY).orElse(""));
    cells.put(
        "cycles_waiting",
        mentee.attributes().get(Columns.CYCLES_WAITING).map(String::valueOf).orElse(""));
    cells.put("reason", reason);
    cells.put("in_plain_words", inPlainWords);
    cells.put("steps", steps);
    if (review.holdsMentee(menteeId)) {
      cells.put("reason", Wording.HELD_BACK);
      cells.put("in_plain_words", "Held back in this cycle by a decision");
      cells.put("decision", Kind.HOLD.word());
      cells.put("decision_note", review.noteOfHold(menteeId));
    }
    if (helps.tried() != Tried.TOO_MANY_PAIRS) {
      cause.ifPresent(why -> addHelp(cells, helps.of(menteeId), why));
      if (review.holdsMentee(menteeId)) {
        cells.put("cheapest_change", Wording.NO_LONGER_HELD);
      }
    }
    return Sheet.row(HEADER, cells, proposal);
  }

  private void addHelp(Map<String, String> cells, WhatHelps.OfMentee help, Cause cause) {
    cells.put(
        "cheapest_change",
        WhatHelps.change(help, cause, helps.tried())
            + help.cheapest()
                .flatMap(cheapest -> HelpWords.losing(cheapest.losingIds()))
                .map(words -> ", by which " + words)
                .orElse(""));
    help.bottleneck()
        .map(seats -> Wording.competing(seats, help.closedIfFree()))
        .or(() -> WhatHelps.noCompetitors(help, cause, policy))
        .ifPresent(words -> cells.put("competing_for", words));
    help.cheapest().ifPresent(cheapest -> cells.put("change_serves", HelpWords.number(cheapest)));
    help.closest()
        .ifPresent(
            closest -> {
              cells.put("closest_mentor_id", closest.mentorId());
              cells.put("closest_blocked_by", WhatHelps.blockedBy(closest, cause));
            });
  }

  private List<String> row(SetAsideRow row) {
    return Sheet.row(
        HEADER,
        Map.of(
            "mentee_id",
            row.id(),
            "mentee_name",
            row.name(),
            "email",
            row.email(),
            "mentors_found",
            "0",
            "reason",
            "row set aside",
            "in_plain_words",
            row.reason(),
            SOURCE_FILE,
            row.file(),
            "source_line",
            Integer.toString(row.line())),
        proposal);
  }
}
