package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.report.BrokenLimitWords;
import org.mentormatching.batch.report.ClosedMentors;
import org.mentormatching.batch.report.ClosedSeats;
import org.mentormatching.batch.report.Counted;
import org.mentormatching.batch.report.FindingsFile;
import org.mentormatching.batch.report.HelpWords;
import org.mentormatching.batch.report.OverrideWords;
import org.mentormatching.batch.report.SurenessTerms;
import org.mentormatching.batch.report.Tried;
import org.mentormatching.batch.report.WhatHelps;
import org.mentormatching.batch.report.Wording;
import org.mentormatching.explain.BrokenLimit;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.MentorExplanation;
import org.mentormatching.explain.Overridden;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Match;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Step;

/** Explanations as a terminal shows them. Ids only. */
final class ExplanationText {
  private static final int MOST_SHOWN = 5;

  private final Problem problem;
  private final Policy policy;
  private final List<Match> matches;
  private final Optimality optimality;
  private final SurenessTerms terms;
  private final Explainer explainer;
  private final Review review;

  ExplanationText(StoredProposal stored, Explainer explainer) {
    problem = stored.problem();
    policy = stored.policy();
    matches = stored.result().matches();
    optimality = stored.result().optimality();
    terms = SurenessTerms.of(problem, policy, stored.result());
    this.explainer = explainer;
    review = stored.review();
  }

  /**
   * Rules and points of a pair, how sure it is, and what the other decision about it would change.
   */
  List<String> pair(
      PairExplanation pair,
      Optional<FindingsFile.Pair> sureness,
      Optional<RunnersUp> runnersUp,
      Optional<Difference> otherwise) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s with %s: %s · fit %d of 100 · %d %% known"
            .formatted(
                pair.menteeId(),
                pair.mentorId(),
                outcome(pair, otherwise),
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
    explainer
        .overridden(pair.menteeId(), pair.mentorId())
        .ifPresent(pin -> lines.addAll(against(pin)));
    List<String[]> unknown = new ArrayList<>();
    rules.stream()
        .filter(ruling -> ruling.verdict() == Verdict.UNKNOWN && !ruling.refuses())
        .forEach(ruling -> unknown.add(new String[] {ruling.title()}));
    section(lines, "Not checked for want of an answer", unknown);
    List<String[]> points = new ArrayList<>();
    pair.appraisal().points().forEach(given -> points.add(points(given)));
    section(lines, "Points", points);
    Counted counted = Counted.of(policy, policy.on(problem));
    if (!counted.coversAll()) {
      lines.add("");
      lines.add("Counted: " + counted.words() + "; the files answer no others.");
    }
    if (made) {
      lines.addAll(SurenessText.starters(pair.starters()));
    }
    sureness.ifPresent(
        sure -> lines.addAll(SurenessText.of(sure, pair.appraisal().points(), terms)));
    runnersUp.ifPresent(
        both ->
            lines.addAll(SurenessText.of(both, pair.menteeId(), pair.mentorId(), terms.aside())));
    otherwise.ifPresent(
        difference -> lines.addAll(OtherwiseText.of(difference, made, optimality, terms.aside())));
    return lines;
  }

  /** What a pin with an override goes against beside rules. */
  private static List<String> against(Overridden pin) {
    List<String> lines = new ArrayList<>();
    section(
        lines,
        "Against the limits",
        pin.limits().stream()
            .map(limit -> new String[] {limit.title(), limit.reason().sentence()})
            .toList());
    section(
        lines,
        "Against wishes and seats",
        OverrideWords.tooMany(pin).stream().map(line -> new String[] {line}).toList());
    return lines;
  }

  private static String[] points(Points points) {
    return new String[] {
      points.attainable() == 0 ? "left out" : Wording.points(points),
      points.title(),
      points.reason().sentence() + points.counted().map(Wording::counted).orElse("")
    };
  }

  private String outcome(PairExplanation pair, Optional<Difference> otherwise) {
    return switch (pair.outcome()) {
      case MADE -> made(pair.menteeId(), pair.mentorId());
      case ALLOWED ->
          closedSeat(pair.menteeId(), pair.mentorId())
              .map(seat -> "allowed, but " + ClosedSeats.inPlainWords(List.of(seat)))
              .orElseGet(() -> OtherwiseText.standing(otherwise, optimality.proven()));
      case NO_WISH_OPEN -> "allowed, but " + noWishOpen(pair.menteeId());
      case NO_SEAT_OPEN -> "allowed, but " + noSeatOpen(pair.mentorId());
      case LIMIT_CLOSED ->
          "allowed, but "
              + ClosedSeats.always(explainer.closedBySettled(pair.menteeId(), pair.mentorId()));
      case REFUSED -> "not allowed";
    };
  }

  private String noWishOpen(String menteeId) {
    return switch (problem.mentee(menteeId).orElseThrow().mentorsWanted()) {
      case 0 -> "the mentee asks for no mentor";
      case 1 -> "the mentee's only wish is met by a pair that goes on or is pinned";
      default -> "the mentee's wishes are all met by pairs that go on or are pinned";
    };
  }

  private String noSeatOpen(String mentorId) {
    return switch (problem.mentor(mentorId).orElseThrow().capacity()) {
      case 0 -> "the mentor offers no seat";
      case 1 -> "the mentor's only seat is taken by a pair that goes on or is pinned";
      default -> "the mentor's seats are all taken by pairs that go on or are pinned";
    };
  }

  private Optional<ClosedSeat> closedSeat(String menteeId, String mentorId) {
    return WantingFacts.closedSeat(menteeId, mentorId, explainer);
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
          explainer.overridden(menteeId, mentorId).isPresent() ? OverrideWords.PINNED : "pinned";
    };
  }

  /** A heading and a table below it, if there is anything in it. */
  private static void section(List<String> lines, String heading, List<String[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(heading);
    lines.addAll(AlignedRows.of(rows));
  }

  /** What a mentee got, and the funnel if that is less than wished for. */
  List<String> mentee(Mentee mentee, List<Match> mentors, Optional<Unmatched> missing) {
    List<String> elsewhere = mentorsElsewhere(mentee);
    int count = mentors.size() + elsewhere.size();
    List<String> lines = new ArrayList<>();
    lines.add(
        mentee.id()
            + " as mentee: "
            + switch (count) {
              case 0 -> "no mentor";
              case 1 -> "1 mentor";
              default -> count + " mentors";
            }
            + (count <= mentee.mentorsWanted()
                ? ""
                : ", wished for are "
                    + mentee.mentorsWanted()
                    + OverrideWords.by(count, mentee.mentorsWanted(), overriding(mentors))));
    for (Match match : mentors) {
      lines.add("  " + match.mentorId() + fit(match));
      lines.add("    " + Wording.whyOrNothing(match));
    }
    elsewhere.forEach(id -> lines.add("  " + id + " · ongoing, not in this round"));
    explainer.missingInPanel(mentee.id()).forEach(limit -> lines.add(notMet(limit)));
    lines.addAll(broken(explainer.brokenOfMentee(mentee.id()), mentee.id()));
    List<ClosedSeat> closed = explainer.closedSeats(mentee.id());
    missing.ifPresent(unmatched -> lines.addAll(funnel(unmatched, closed)));
    if (!closed.isEmpty()) {
      lines.add("  " + ClosedSeats.inPlainWords(closed));
    }
    return lines;
  }

  private static List<String> broken(List<BrokenLimit> limits, String personId) {
    return limits.stream().map(limit -> "  " + BrokenLimitWords.of(limit, personId)).toList();
  }

  private static String notMet(Obstacle limit) {
    return "  not met: " + limit.title() + ": " + limit.reason().sentence();
  }

  /** Why nobody new can have a mentor; empty if that depends on the mentee. */
  Optional<String> closed(Mentor mentor) {
    return review.holdsMentor(mentor.id())
        ? Optional.of("is " + Wording.HELD_BACK + " by a decision")
        : ClosedMentors.reason(policy, mentor);
  }

  /** Mentors of ongoing pairs who take no part in this round. */
  List<String> mentorsElsewhere(Mentee mentee) {
    return problem.ongoing().stream()
        .filter(pair -> pair.menteeId().equals(mentee.id()))
        .map(OngoingPair::mentorId)
        .filter(id -> problem.mentor(id).isEmpty())
        .toList();
  }

  /** Mentees of ongoing pairs who take no part in this round. */
  List<String> menteesElsewhere(Mentor mentor) {
    return problem.ongoing().stream()
        .filter(pair -> pair.mentorId().equals(mentor.id()))
        .map(OngoingPair::menteeId)
        .filter(id -> problem.mentee(id).isEmpty())
        .toList();
  }

  private List<String> funnel(Unmatched unmatched, List<ClosedSeat> closed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %d of %d mentors wished for: %s"
            .formatted(
                unmatched.mentorsFound(),
                unmatched.mentorsWanted(),
                Wording.cause(unmatched, review)));
    Map<String, Integer> opened = explainer.openedByLifting(unmatched.menteeId());
    for (Step step : unmatched.funnel()) {
      int more = opened.getOrDefault(step.ruleId(), 0);
      String lifting =
          more == 0
              ? ""
              : "; without this rule alone %d more %s"
                  .formatted(more, more == 1 ? "mentor" : "mentors");
      lines.add(step(step.mentorsLeft(), step.title() + lifting));
      if (step.mentorsLeft() == 0) {
        break;
      }
    }
    Wording.withFreeSeat(unmatched, closed)
        .ifPresent(seats -> lines.add(step(seats.mentorsLeft(), seats.title())));
    return lines;
  }

  /** Which change would help, and which mentor is nearest. */
  List<String> help(WhatHelps.OfMentee help, Unmatched unmatched, Tried tried) {
    List<String> lines = new ArrayList<>();
    String change =
        review.holdsMentee(unmatched.menteeId())
            ? Wording.NO_LONGER_HELD
            : WhatHelps.change(help, unmatched.cause(), tried);
    lines.add(
        "  would help: "
            + change
            + help.cheapest().map(cheapest -> ": " + HelpWords.serves(cheapest)).orElse(""));
    help.detour().ifPresent(way -> lines.add("    " + way));
    help.cheapest()
        .flatMap(cheapest -> HelpWords.keptFor(cheapest.remedy()))
        .ifPresent(id -> lines.add("  " + HelpWords.WHAT_A_PIN_IS));
    help.closest()
        .ifPresent(
            closest ->
                lines.add(
                    "  closest: %s, fit %d of 100, but: %s"
                        .formatted(
                            closest.mentorId(),
                            Fit.shown(closest.fit()),
                            WhatHelps.blockedBy(closest, unmatched.cause()))));
    return lines;
  }

  private static String step(int left, String title) {
    return String.format(Locale.ROOT, "  %6d  %s", left, title);
  }

  /**
   * Whom a mentor has, ongoing pairs with people outside this round included, and why a seat is
   * free.
   */
  List<String> mentor(Mentor mentor, MentorExplanation seats, List<Match> mentees) {
    List<String> elsewhere = menteesElsewhere(mentor);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s as mentor: %d of %d seats taken%s"
            .formatted(
                seats.mentorId(),
                seats.taken(),
                seats.seats(),
                OverrideWords.by(seats.taken(), seats.seats(), overriding(mentees))));
    mentees.forEach(match -> lines.add("  " + match.menteeId() + fit(match)));
    elsewhere.forEach(id -> lines.add("  " + id + " · ongoing, not in this round"));
    explainer.missing(mentor.id()).forEach(limit -> lines.add(notMet(limit)));
    lines.addAll(broken(explainer.brokenOfMentor(mentor.id()), mentor.id()));
    Optional<String> closed = closed(mentor);
    closed.ifPresent(reason -> lines.add("  nobody new is allowed: the mentor " + reason));
    if (closed.isEmpty() && seats.freeSeats() > 0) {
      addReasonsForFreeSeats(lines, seats, mentees.size());
    }
    return lines;
  }

  private void addReasonsForFreeSeats(List<String> lines, MentorExplanation seats, int own) {
    String other = own == 0 ? "" : "other ";
    if (seats.served() == 0 && seats.wanting().isEmpty()) {
      lines.add("  no " + other + "mentee is allowed");
      for (MentorExplanation.Step step : seats.funnel()) {
        lines.add(step(step.menteesLeft(), step.title()));
        if (step.menteesLeft() == 0) {
          break;
        }
      }
      return;
    }
    if (seats.served() > 0) {
      lines.add(
          seats.served() == 1
              ? "  1 %smentee is allowed, who has every mentor wished for elsewhere"
                  .formatted(other)
              : "  %d %smentees are allowed, all of whom have every mentor wished for elsewhere"
                  .formatted(seats.served(), other));
    }
    seats.wanting().stream()
        .limit(MOST_SHOWN)
        .forEach(
            id ->
                lines.add(
                    "  "
                        + id
                        + " is allowed and wishes for more: "
                        + closedSeat(id, seats.mentorId())
                            .map(seat -> ClosedSeats.inPlainWords(List.of(seat)))
                            .orElse("the fit is 0, and a filled wish is worth nothing")));
    if (seats.wanting().size() > MOST_SHOWN) {
      lines.add("  and " + (seats.wanting().size() - MOST_SHOWN) + " more who wish for more");
    }
  }

  /** That a row does not count, and why. */
  static List<String> absent(AbsentPerson person) {
    String who = "%s as %s: ".formatted(person.shown(), person.role());
    return switch (person.fate()) {
      case SET_ASIDE ->
          List.of(
              who + "the row was set aside (%s)".formatted(person.place()), "  " + person.reason());
      case LEFT_OUT -> List.of(who + "left out %s (%s)".formatted(person.reason(), person.place()));
    };
  }

  private String fit(Match match) {
    return " · fit "
        + Fit.shown(match.fit())
        + " of 100 · "
        + explainer
            .overridden(match.menteeId(), match.mentorId())
            .map(OverrideWords::of)
            .orElseGet(() -> match.status().name().toLowerCase(Locale.ROOT));
  }

  /** How many of some pairs are pinned with an override. */
  private int overriding(List<Match> some) {
    return (int)
        some.stream()
            .filter(match -> explainer.overridden(match.menteeId(), match.mentorId()).isPresent())
            .count();
  }
}
