package org.mentormatching.batch.job;

import java.util.List;
import java.util.Optional;
import org.mentormatching.explain.ClosedSeat;
import org.mentormatching.explain.Explainer;
import org.mentormatching.explain.MentorExplanation;

/**
 * A mentee who is allowed and wishes for more mentors, and why this mentor's free seat is no way
 * out, as machines read it.
 *
 * @param menteeId the mentee
 * @param closedSeat the limits that close the seat, none if only the search did not find the pair;
 *     empty where the fit is 0 and a filled wish is worth nothing
 */
record WantingFacts(String menteeId, Optional<ClosedSeat> closedSeat) {
  /** Of each who wishes for more; of nobody where no seat is free or nobody new is allowed. */
  static List<WantingFacts> of(
      MentorExplanation seats, Optional<String> closed, Explainer explainer) {
    return closed.isPresent() || seats.freeSeats() == 0
        ? List.of()
        : seats.wanting().stream()
            .map(id -> new WantingFacts(id, closedSeat(id, seats.mentorId(), explainer)))
            .toList();
  }

  /** The seat with a mentor that limits close to a mentee. */
  static Optional<ClosedSeat> closedSeat(String menteeId, String mentorId, Explainer explainer) {
    return explainer.closedSeats(menteeId).stream()
        .filter(seat -> seat.mentorId().equals(mentorId))
        .findFirst();
  }
}
