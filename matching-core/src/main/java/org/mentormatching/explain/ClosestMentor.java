package org.mentormatching.explain;

import java.util.List;

/**
 * The mentor who is nearest to being a pair with a mentee and is none: the fewest rules refuse the
 * pair, and among these it has the greatest fit.
 *
 * @param mentorId the mentor
 * @param fit of the pair, in ten-thousandths
 * @param refusedBy what stands in the way by each rule that refuses it, without telling whose
 *     choice a veto or a consent that is not given is; empty if it is allowed and only seats,
 *     limits or better uses of the seat stand in the way
 * @param closedBy the limits that close the seats of a mentor who is allowed: a free one beside all
 *     pairs, else all of them beside ongoing and pinned pairs
 * @param stillClosedBy where that is none and no seat is free: the hard limits that would close one
 *     more seat beside all pairs
 * @param freeSeats seats with nobody
 */
public record ClosestMentor(
    String mentorId,
    int fit,
    List<String> refusedBy,
    List<String> closedBy,
    List<String> stillClosedBy,
    int freeSeats) {
  /** Copies the lists. */
  public ClosestMentor {
    refusedBy = List.copyOf(refusedBy);
    closedBy = List.copyOf(closedBy);
    stillClosedBy = List.copyOf(stillClosedBy);
  }
}
