package org.mentormatching.explain;

import java.util.List;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Reason;

/**
 * What speaks for and against a pair.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param outcome what became of the pair
 * @param appraisal rules, points, fit and how much of it is known
 * @param starters what the two could talk about first, each with those who may read it
 */
public record PairExplanation(
    String menteeId, String mentorId, Outcome outcome, Appraisal appraisal, List<Reason> starters) {
  /** Copies the list. */
  public PairExplanation {
    starters = List.copyOf(starters);
  }

  /** What each criterion gives for which an answer is missing, and so how it was counted. */
  public List<Points> missing() {
    return appraisal.points().stream().filter(points -> !points.known()).toList();
  }

  /** What became of a pair. */
  public enum Outcome {
    /** The two are a pair in the result. */
    MADE,
    /**
     * The rules allow the pair, and it was open. What it would have cost or brought the whole says
     * {@link Explainer#otherwise}.
     */
    ALLOWED,
    /**
     * The rules allow the pair, but ongoing and pinned pairs give the mentee every mentor wished
     * for, or the mentee wishes for none.
     */
    NO_WISH_OPEN,
    /**
     * The rules allow the pair, but ongoing and pinned pairs take every seat of the mentor, or the
     * mentor offers none; the mentee has a wish open.
     */
    NO_SEAT_OPEN,
    /**
     * The rules allow the pair, but a hard limit leaves no room for it beside ongoing and pinned
     * pairs: {@link Explainer#closedBySettled}.
     */
    LIMIT_CLOSED,
    /** A rule forbids the pair. */
    REFUSED
  }
}
