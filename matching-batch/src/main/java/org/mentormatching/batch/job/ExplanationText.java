package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Match;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Step;

/** Explanations as a terminal shows them. Ids only. */
final class ExplanationText {
  private final Problem problem;
  private final List<Match> matches;

  ExplanationText(StoredProposal stored) {
    problem = stored.problem();
    matches = stored.result().matches();
  }

  /** Rules and points of a pair. */
  List<String> pair(PairExplanation pair) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s with %s: %s · fit %d of 100 · %d %% known"
            .formatted(
                pair.menteeId(),
                pair.mentorId(),
                outcome(pair),
                Fit.shown(pair.appraisal().fit()),
                Fit.shown(pair.appraisal().known())));
    boolean made = pair.outcome() == Outcome.MADE;
    List<Ruling> rules = pair.appraisal().rules();
    List<String[]> refusals = new ArrayList<>();
    rules.stream()
        .filter(Ruling::refuses)
        .forEach(
            ruling ->
                refusals.add(
                    new String[] {
                      ruling.title(), ruling.reason().map(reason -> reason.sentence()).orElse("")
                    }));
    section(lines, made ? "Against the rules" : "Refused by", refusals);
    List<String[]> unknown = new ArrayList<>();
    rules.stream()
        .filter(ruling -> ruling.verdict() == Verdict.UNKNOWN && !ruling.refuses())
        .forEach(ruling -> unknown.add(new String[] {ruling.title()}));
    section(lines, "Not checked for want of an answer", unknown);
    List<String[]> points = new ArrayList<>();
    pair.appraisal().points().forEach(given -> points.add(points(given)));
    section(lines, "Points", points);
    return lines;
  }

  private static String[] points(Points points) {
    String missing = points.known() ? "" : " (counted as missing)";
    return new String[] {
      points.attainable() == 0 ? "left out" : Wording.points(points),
      points.title(),
      points.reason().sentence() + (points.attainable() == 0 ? "" : missing)
    };
  }

  private String outcome(PairExplanation pair) {
    return switch (pair.outcome()) {
      case MADE -> made(pair.menteeId(), pair.mentorId());
      case ALLOWED -> "allowed, but others were better for the whole";
      case REFUSED -> "not allowed";
    };
  }

  private String made(String menteeId, String mentorId) {
    Match match =
        matches.stream()
            .filter(one -> one.menteeId().equals(menteeId) && one.mentorId().equals(mentorId))
            .findFirst()
            .orElseThrow();
    return switch (match.status()) {
      case NEW -> "a pair of the proposal";
      case ONGOING -> "an ongoing pair";
      case PINNED ->
          problem.pins().stream()
              .filter(pin -> pin.menteeId().equals(menteeId) && pin.mentorId().equals(mentorId))
              .filter(Pin::overrides)
              .map(pin -> "pinned with an override: " + pin.overrideReason())
              .findFirst()
              .orElse("pinned");
    };
  }

  /** A heading and a table below it, if there is anything in it. */
  private static void section(List<String> lines, String heading, List<String[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading);
    int[] widths = new int[3];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /** What a mentee got, and the funnel if that is less than wished for. */
  List<String> mentee(Mentee mentee, List<Match> mentors, Optional<Unmatched> missing) {
    List<String> elsewhere =
        problem.ongoing().stream()
            .filter(pair -> pair.menteeId().equals(mentee.id()))
            .map(OngoingPair::mentorId)
            .filter(id -> problem.mentor(id).isEmpty())
            .toList();
    int count = mentors.size() + elsewhere.size();
    List<String> lines = new ArrayList<>();
    lines.add(
        mentee.id()
            + " as mentee: "
            + switch (count) {
              case 0 -> "no mentor";
              case 1 -> "1 mentor";
              default -> count + " mentors";
            });
    for (Match match : mentors) {
      lines.add("  " + match.mentorId() + fit(match));
      lines.add("    " + Wording.why(match));
    }
    elsewhere.forEach(id -> lines.add("  " + id + " · ongoing, not in this round"));
    missing.ifPresent(unmatched -> lines.addAll(funnel(unmatched)));
    return lines;
  }

  private static List<String> funnel(Unmatched unmatched) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %d of %d mentors wished for: %s"
            .formatted(
                unmatched.mentorsFound(),
                unmatched.mentorsWanted(),
                Wording.cause(unmatched.cause())));
    for (Step step : unmatched.funnel()) {
      lines.add(String.format(Locale.ROOT, "  %6d  %s", step.mentorsLeft(), step.title()));
      if (step.mentorsLeft() == 0) {
        break;
      }
    }
    return lines;
  }

  /** Whom a mentor has, ongoing pairs with people outside this round included. */
  List<String> mentor(Mentor mentor, List<Match> mentees) {
    List<String> elsewhere =
        problem.ongoing().stream()
            .filter(pair -> pair.mentorId().equals(mentor.id()))
            .map(OngoingPair::menteeId)
            .filter(id -> problem.mentee(id).isEmpty())
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s as mentor: %d of %d seats taken"
            .formatted(mentor.id(), mentees.size() + elsewhere.size(), mentor.capacity()));
    mentees.forEach(match -> lines.add("  " + match.menteeId() + fit(match)));
    elsewhere.forEach(id -> lines.add("  " + id + " · ongoing, not in this round"));
    return lines;
  }

  /** That a row was set aside, and why. */
  static List<String> setAside(SetAsidePerson person) {
    return List.of(
        "%s as %s: the row was set aside (%s)"
            .formatted(person.shown(), person.role(), person.place()),
        "  " + person.reason());
  }

  private static String fit(Match match) {
    return " · fit "
        + Fit.shown(match.fit())
        + " of 100 · "
        + match.status().name().toLowerCase(Locale.ROOT);
  }
}
