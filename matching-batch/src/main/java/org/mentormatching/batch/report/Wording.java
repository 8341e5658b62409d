package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.UnsaidConsent;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.ClosedSeat.Beside;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Match;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.Unmatched.Step;

/** How results are put for people who are not programmers. */
public final class Wording {
  /** Most people of a bottleneck who are named. */
  private static final int MOST_NAMED = 12;

  /** Of whom a decision leaves out of a cycle. */
  public static final String HELD_BACK = "held back";

  /** What would help whoever is held back. */
  public static final String NO_LONGER_HELD = "to be held back no longer";

  private static final String ARROW = " → ";

  private Wording() {}

  /** The id of a rule or limit as people read it. */
  public static String ofId(String id) {
    return id.replace('-', ' ');
  }

  /** Why a pair was made: what earned points, the most first. */
  public static String why(Match match) {
    List<Points> earned = new ArrayList<>(match.points());
    earned.removeIf(points -> points.earned() == 0 || !points.known());
    earned.sort((a, b) -> Long.compare(b.earned(), a.earned()));
    List<String> sentences = new ArrayList<>();
    for (Points points : earned) {
      sentences.add(points.reason().sentence() + " (" + points(points) + ")");
    }
    return String.join("; ", sentences);
  }

  /** Points earned of points attainable: {@code 7.5 of 15}. */
  public static String points(Points points) {
    long hundredths = (points.earned() + Share.WHOLE / 200) / (Share.WHOLE / 100);
    String earned =
        hundredths % 100 == 0
            ? Long.toString(hundredths / 100)
            : String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100)
                .replaceAll("0$", "");
    return earned + " of " + points.attainable();
  }

  /** What a missing answer was counted as, in brackets; empty where points are left out. */
  public static String counted(WhenMissing counted) {
    return switch (counted) {
      case HALF -> " (missing: half of the points)";
      case NONE -> " (missing: no points)";
      case LEFT_OUT -> "";
    };
  }

  /** Why a pair was made, as {@link #why}, or that nothing speaks for it. */
  public static String whyOrNothing(Match match) {
    String why = why(match);
    if (!why.isEmpty()) {
      return why;
    }
    return match.points().stream().anyMatch(points -> points.earned() > 0)
        ? "nothing that is known earns points"
        : "nothing earns points";
  }

  /** The cause in a few words: {@code no mentor allowed}. */
  public static String cause(Cause cause) {
    return switch (cause) {
      case NOT_TAKING_PART -> "not taking part";
      case NOT_CONSENTING -> "not consenting";
      case NO_MENTOR_ALLOWED -> "no mentor allowed";
      case NO_FREE_SEAT -> "no free seat";
      case LIMIT_REACHED -> "limit reached";
      case ADDS_NOTHING -> "adds nothing";
    };
  }

  /** The cause in a few words; of whom a decision holds back, that it does. */
  public static String cause(Unmatched unmatched, Review review) {
    return review.holdsMentee(unmatched.menteeId()) ? HELD_BACK : cause(unmatched);
  }

  /** The cause in a few words, beside the mentors found: {@code no other mentor allowed}. */
  static String cause(Unmatched unmatched) {
    return unmatched.cause() == Cause.NO_MENTOR_ALLOWED && unmatched.mentorsFound() > 0
        ? "no other mentor allowed"
        : cause(unmatched.cause());
  }

  /** What is added to the cause where a consent is neither given nor refused. */
  static String unsaid(UnsaidConsent consent) {
    return switch (consent) {
      case EMPTY -> "; no answer";
      case UNCLEAR -> "; answer unclear";
    };
  }

  /** The same in words. */
  static String unsaidInWords(UnsaidConsent consent) {
    return switch (consent) {
      case EMPTY -> ", nor refused: the cell is empty";
      case UNCLEAR -> ", nor refused: the answer is neither yes nor no";
    };
  }

  /**
   * The numbers of the funnel: {@code 41 → 14 → 6 → 0}, free seats last; rules that refuse nobody
   * are left out.
   *
   * @param closed the free seats that limits close
   */
  static String steps(Unmatched unmatched, List<ClosedSeat> closed) {
    List<Step> funnel = new ArrayList<>(unmatched.funnel());
    withFreeSeat(unmatched, closed).ifPresent(funnel::add);
    return narrowing(funnel).stream()
        .map(step -> Integer.toString(step.mentorsLeft()))
        .collect(Collectors.joining(ARROW));
  }

  /**
   * The step of the funnel behind the rules: how many of the mentors whom they leave, those found
   * aside, have a free seat. Empty where neither seats nor limits are the cause.
   *
   * @param closed the free seats that limits close
   */
  public static Optional<Step> withFreeSeat(Unmatched unmatched, List<ClosedSeat> closed) {
    return switch (unmatched.cause()) {
      case NO_FREE_SEAT -> Optional.of(withFreeSeat(unmatched, 0));
      case LIMIT_REACHED ->
          Optional.of(
              withFreeSeat(
                  unmatched,
                  (int) closed.stream().filter(seat -> seat.beside() == Beside.ALL).count()));
      case NOT_TAKING_PART, NOT_CONSENTING, NO_MENTOR_ALLOWED, ADDS_NOTHING -> Optional.empty();
    };
  }

  private static Step withFreeSeat(Unmatched unmatched, int mentors) {
    return new Step(
        "seats",
        unmatched.mentorsFound() == 0 ? "with a free seat" : "others with a free seat",
        mentors);
  }

  /** The steps that leave fewer mentors than those before, as numbers of {@link #steps} say. */
  static List<Step> narrowing(Unmatched unmatched, String numbers) {
    List<Step> steps = new ArrayList<>(narrowing(unmatched.funnel()));
    String[] each = numbers.split(ARROW, -1);
    if (each.length > steps.size()) {
      steps.add(withFreeSeat(unmatched, Integer.parseInt(each[each.length - 1])));
    }
    return steps;
  }

  /** The funnel in a sentence. */
  static String inPlainWords(Unmatched unmatched, ClosedSeats closed) {
    return switch (unmatched.cause()) {
      case NOT_TAKING_PART -> "Does not take part in this cycle";
      case NOT_CONSENTING -> "Has not consented to being matched";
      case NO_MENTOR_ALLOWED -> funnel(unmatched) + noneLeft(unmatched);
      case NO_FREE_SEAT -> funnel(unmatched) + "; no seat with them was left";
      case LIMIT_REACHED -> funnel(unmatched) + "; " + closed.inPlainWords(unmatched.menteeId());
      case ADDS_NOTHING ->
          funnel(unmatched)
              + "; with a free seat only where the fit is 0, and a filled wish is worth nothing";
    };
  }

  private static String noneLeft(Unmatched unmatched) {
    return unmatched.mentorsFound() > 0 ? "; no other is allowed" : "";
  }

  private static String funnel(Unmatched unmatched) {
    List<String> parts = new ArrayList<>();
    for (Step step : narrowing(unmatched.funnel())) {
      parts.add(
          parts.isEmpty()
              ? "Of " + mentors(step.mentorsLeft())
              : step.mentorsLeft() + " after \"" + step.title() + "\"");
    }
    return parts.size() == 1
        ? "No rule refuses any of " + mentors(unmatched.funnel().get(0).mentorsLeft())
        : String.join(", ", parts);
  }

  private static String mentors(int count) {
    return count + (count == 1 ? " mentor" : " mentors");
  }

  /** The steps that leave fewer mentors than those before. */
  static List<Step> narrowing(List<Step> funnel) {
    List<Step> narrowing = new ArrayList<>();
    for (Step step : funnel) {
      Step before = narrowing.isEmpty() ? step : narrowing.get(narrowing.size() - 1);
      if (narrowing.isEmpty() || step.mentorsLeft() < before.mentorsLeft()) {
        narrowing.add(step);
      }
    }
    return narrowing;
  }

  /** Who competes for which seats: {@code 7 mentees for 4 seats with M-03, M-11}. */
  static String competing(Bottleneck bottleneck, List<ClosedSeat> closedIfFree) {
    return competing(bottleneck)
        + ClosedSeats.seatsMayNotBeEnough(closedIfFree).map(words -> "; " + words).orElse("");
  }

  private static String competing(Bottleneck bottleneck) {
    if (bottleneck.mentorIds().isEmpty()) {
      return full(bottleneck);
    }
    String seats =
        "%s for %s with %s"
            .formatted(
                competitors(bottleneck),
                Summary.counted(bottleneck.seats(), "seat"),
                some(bottleneck.mentorIds()));
    String elsewhere =
        bottleneck.elsewhere() == 0
            ? ""
            : ", beside %s elsewhere".formatted(Summary.counted(bottleneck.elsewhere(), "mentor"));
    String full = bottleneck.fullMentorIds().isEmpty() ? "" : "; " + full(bottleneck);
    return seats + elsewhere + full;
  }

  /** Why others are no way out: {@code all 3 seats of M-03, M-11 are taken by pairs that go on}. */
  public static String full(Bottleneck bottleneck) {
    String mentors = some(bottleneck.fullMentorIds());
    if (bottleneck.fullSeats() == 0) {
      return "no seat is offered by " + mentors;
    }
    return "%s of %s %s taken by pairs that go on or are pinned"
        .formatted(
            bottleneck.fullSeats() == 1
                ? "the only seat"
                : "all " + bottleneck.fullSeats() + " seats",
            mentors,
            bottleneck.fullSeats() == 1 ? "is" : "are");
  }

  /** The competitors: {@code 7 mentees}, {@code 7 mentees with 9 wishes}. */
  public static String competitors(Bottleneck bottleneck) {
    int count = bottleneck.menteeIds().size();
    String mentees = Summary.counted(count, "mentee");
    return bottleneck.wishes() == count
        ? mentees
        : mentees + " with " + bottleneck.wishes() + " wishes";
  }

  /** Some people by id, and how many more there are. */
  public static String some(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED)));
    return ids.size() <= MOST_NAMED
        ? shown
        : shown + " and %d more".formatted(ids.size() - MOST_NAMED);
  }

  /** The rule that left a mentee without any mentor; empty if rules left some. */
  public static String lastStraw(Unmatched unmatched) {
    return unmatched.funnel().stream()
        .filter(step -> step.mentorsLeft() == 0)
        .map(step -> ofId(step.ruleId()))
        .findFirst()
        .orElse("");
  }
}
