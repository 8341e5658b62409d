package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.SetAsideRow;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/** The tables of pairs, of mentors and of the proof. */
final class ResultSheets {
  static final List<String> MATCHES =
      List.of(
          "mentee_id",
          "mentee_name",
          "mentor_id",
          "mentor_name",
          "decision",
          "other_mentor_id",
          "decision_note",
          "look_first",
          "fit",
          "known",
          "why",
          "unchecked_rules",
          "status",
          "mentor_number",
          "firmness",
          "alternative_1_id",
          "alternative_1_fit",
          "alternative_2_id",
          "alternative_2_fit",
          "mentee_email",
          "mentor_email",
          Sheet.PROPOSAL);

  /** The columns of the table of mentors; of one set aside only who it is, why and where. */
  static final List<String> MENTORS =
      List.of(
          "mentor_id",
          "mentor_name",
          "mentor_email",
          "seats",
          "mentees",
          "free_seats",
          "mentee_ids",
          "set_aside",
          "decision",
          "decision_note",
          UnmatchedSheet.SOURCE_FILE,
          "source_line",
          Sheet.PROPOSAL);

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final HowSure sure;
  private final Review review;
  private final String proposal;

  ResultSheets(
      Problem problem,
      Policy policy,
      MatchingResult result,
      HowSure sure,
      Review review,
      String proposal) {
    this.sure = sure;
    this.review = review;
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.proposal = proposal;
  }

  Sheet matches() {
    LookFirst lookFirst = new LookFirst(problem, policy, result, sure);
    SurenessTerms terms = SurenessTerms.of(problem, policy, result);
    List<List<String>> rows = new ArrayList<>();
    for (Match match : result.matches()) {
      var mentee = problem.mentee(match.menteeId()).orElseThrow();
      var mentor = problem.mentor(match.mentorId()).orElseThrow();
      List<String> alternatives = SurenessWords.alternatives(sure, match, 2);
      rows.add(
          List.of(
              mentee.id(),
              mentee.name(),
              mentor.id(),
              mentor.name(),
              review.keeps(mentee.id(), mentor.id()) ? Kind.KEEP.word() : "",
              "",
              review.note(mentee.id(), mentor.id()),
              String.join("; ", lookFirst.reasons(match)),
              Integer.toString(Fit.shown(match.fit())),
              Integer.toString(Fit.shown(match.known())),
              Wording.why(match),
              String.join("; ", match.uncheckedRules()),
              match.status().name().toLowerCase(Locale.ROOT),
              Integer.toString(match.mentorNumber()),
              SurenessWords.cell(sure, match, terms),
              alternatives.get(0),
              alternatives.get(1),
              alternatives.get(2),
              alternatives.get(3),
              mentee.email(),
              mentor.email(),
              proposal));
    }
    rows.addAll(ongoingElsewhere(lookFirst));
    return new Sheet(MATCHES, rows);
  }

  /** Ongoing pairs of which one is not in this round: nothing is known of that one but the id. */
  private List<List<String>> ongoingElsewhere(LookFirst lookFirst) {
    List<List<String>> rows = new ArrayList<>();
    for (OngoingPair pair : problem.ongoing()) {
      Optional<Mentee> mentee = problem.mentee(pair.menteeId());
      Optional<Mentor> mentor = problem.mentor(pair.mentorId());
      if (mentee.isEmpty() || mentor.isEmpty()) {
        rows.add(
            Sheet.row(
                MATCHES,
                Map.of(
                    "mentee_id", pair.menteeId(),
                    "mentee_name", mentee.map(Mentee::name).orElse(""),
                    "mentor_id", pair.mentorId(),
                    "mentor_name", mentor.map(Mentor::name).orElse(""),
                    "look_first", String.join("; ", lookFirst.reasons(pair)),
                    "why",
                        "goes on; the "
                            + (mentor.isEmpty() ? "mentor" : "mentee")
                            + " is not in this round",
                    "status", "ongoing",
                    "mentee_email", mentee.map(Mentee::email).orElse(""),
                    "mentor_email", mentor.map(Mentor::email).orElse("")),
                proposal));
      }
    }
    return rows;
  }

  Sheet mentors(List<SetAsideRow> setAside) {
    Map<String, List<String>> menteesOf = new TreeMap<>();
    for (Match match : result.matches()) {
      menteesOf.computeIfAbsent(match.mentorId(), id -> new ArrayList<>()).add(match.menteeId());
    }
    problem.ongoing().stream()
        .filter(pair -> problem.mentee(pair.menteeId()).isEmpty())
        .forEach(
            pair ->
                menteesOf
                    .computeIfAbsent(pair.mentorId(), id -> new ArrayList<>())
                    .add(pair.menteeId()));
    List<List<String>> rows = new ArrayList<>();
    for (Mentor mentor : problem.mentors()) {
      List<String> mentees = menteesOf.getOrDefault(mentor.id(), List.of());
      rows.add(
          List.of(
              mentor.id(),
              mentor.name(),
              mentor.email(),
              Integer.toString(mentor.capacity()),
              Integer.toString(mentees.size()),
              Integer.toString(
                  ClosedMentors.reason(policy, mentor).isPresent()
                      ? 0
                      : Math.max(0, mentor.capacity() - mentees.size())),
              String.join("; ", mentees),
              "",
              review.holdsMentor(mentor.id()) ? Kind.HOLD.word() : "",
              review.noteOfHeldMentor(mentor.id()),
              "",
              "",
              proposal));
    }
    setAside.stream()
        .filter(row -> row.table() == InputFile.MENTORS)
        .forEach(row -> rows.add(mentor(row)));
    return new Sheet(MENTORS, rows);
  }

  private List<String> mentor(SetAsideRow row) {
    return Sheet.row(
        MENTORS,
        Map.of(
            "mentor_id",
            row.id(),
            "mentor_name",
            row.name(),
            "mentor_email",
            row.email(),
            "set_aside",
            row.reason(),
            UnmatchedSheet.SOURCE_FILE,
            row.file(),
            "source_line",
            Integer.toString(row.line())),
        proposal);
  }

  Sheet certificate() {
    return CertificateSheet.of(result.certificate());
  }
}
