package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.GOAL_STAGE;
import static org.mentormatching.model.Columns.STAGE;
import static org.mentormatching.model.Columns.TARGET_TRACK;
import static org.mentormatching.model.Columns.TRACK;

import java.util.Optional;
import java.util.OptionalInt;
import org.mentormatching.model.Ladder;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Source;

/**
 * The mentor stands where the mentee wants to be two moves from now: all points at the goal stage,
 * half one rung beside it, none further away; half of that on another track than the wanted one.
 *
 * <p>The goal is two rungs up unless the mentee names one; at the top of the ladder it is the top.
 * The wanted track is the mentee's own unless the mentee names one; an unknown track costs nothing,
 * nor does that of a mentor who stands on the very stage that the mentee names.
 */
public final class PathAhead implements Criterion {
  private static final int MOVES = 2;

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.<Criterion>plain(
              "path",
              "The mentor stands where the mentee wants to be in the job after next (all points) or one"
                  + " rung beside it (half), on the wanted track (otherwise half of that). The goal is two"
                  + " rungs up unless given; from the top of the ladder it is the top, so peers count.",
              new PathAhead())
          .whenMissing(
              "Missing without a stage of the mentor or a goal of the mentee on the ladder; a track"
                  + " that is missing costs nothing.")
          .leaningOn(
              new Source(
                  "Mentors two or more levels above: no relation to satisfaction or leaving.",
                  "61 pairs",
                  "Raabe & Beehr 2003"));

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "where the mentee wants to be two moves from now";
  }

  @Override
  public Reads reads() {
    return Reads.both(STAGE).menteeMay(GOAL_STAGE, TARGET_TRACK, TRACK).mentorMay(TRACK);
  }

  @Override
  public Share share(PairView pair) {
    OptionalInt goal = goal(pair);
    OptionalInt mentor = pair.ladder().rungOf(pair.mentor(STAGE).orElse(""));
    if (goal.isEmpty() || mentor.isEmpty()) {
      return Share.MISSING;
    }
    int quarters =
        switch (Math.abs(mentor.getAsInt() - goal.getAsInt())) {
          case 0 -> 4;
          case 1 -> 2;
          default -> 0;
        };
    return Share.of(onAnotherTrack(pair) ? quarters / 2 : quarters, 4);
  }

  private static OptionalInt goal(PairView pair) {
    return goal(pair.mentee(GOAL_STAGE), pair.mentee(STAGE), pair.ladder());
  }

  /**
   * The rung of the job after next; empty if that is not known.
   *
   * @param goal the stage that a mentee names
   * @param stage the stage on which the mentee stands
   * @param ladder the programme's rungs
   */
  public static OptionalInt goal(Optional<String> goal, Optional<String> stage, Ladder ladder) {
    if (goal.isPresent()) {
      return ladder.rungOf(goal.get());
    }
    OptionalInt rung = ladder.rungOf(stage.orElse(""));
    return rung.isEmpty()
        ? rung
        : OptionalInt.of(Math.min(rung.getAsInt() + MOVES, ladder.size() - 1));
  }

  private static boolean onAnotherTrack(PairView pair) {
    if (pair.mentee(TARGET_TRACK).isEmpty() && pair.mentee(GOAL_STAGE).isPresent()) {
      if (pair.mentee(GOAL_STAGE).equals(pair.mentor(STAGE))) {
        return false;
      }
    }
    String wanted = pair.mentee(TARGET_TRACK).or(() -> pair.mentee(TRACK)).orElse("");
    String track = pair.mentor(TRACK).orElse("");
    return !wanted.isEmpty() && !track.isEmpty() && !wanted.equals(track);
  }

  @Override
  public Reason reason(PairView pair) {
    if (share(pair).isMissing()) {
      return Reason.of(id() + ".missing", Audience.EVERYBODY, "stage not given");
    }
    int distance =
        pair.ladder().rungOf(pair.mentor(STAGE).orElse("")).orElse(0) - goal(pair).orElse(0);
    String place =
        switch (distance) {
          case 0 -> "at the mentee's job after next";
          case 1 -> "one rung above the mentee's job after next";
          case -1 -> "one rung below the mentee's job after next";
          default -> "far from the mentee's job after next";
        };
    return Reason.of(
        id() + (onAnotherTrack(pair) ? ".other-track" : ".same-track"),
        Audience.EVERYBODY,
        onAnotherTrack(pair) ? "is {stage}, {place}, on another track" : "is {stage}, {place}",
        Reason.text("stage", pair.mentor(STAGE).orElse("")),
        Reason.text("place", place));
  }

  @Override
  public Optional<Reason> starter(PairView pair) {
    boolean isOnTheWay = share(pair).parts() > 0;
    return isOnTheWay
        ? Optional.of(
            Reason.of(
                id() + ".starter",
                Audience.EVERYBODY,
                "what a week as {stage} looks like, and what led there",
                Reason.text("stage", pair.mentor(STAGE).orElse(""))))
        : Optional.empty();
  }
}
