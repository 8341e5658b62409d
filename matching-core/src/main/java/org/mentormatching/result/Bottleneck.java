package org.mentormatching.result;

import java.util.List;

/**
 * Mentees who compete for the same seats. It can be counted: nobody among these mentees may have
 * another mentor than these and the full ones, beside those whom they have elsewhere already, and
 * all open seats of these mentors are taken by these mentees. So whoever gets them, some of the
 * wishes are not met; a mentor counts once for each mentee.
 *
 * <p>A mentor is not one whom a mentee may have where a hard limit closes the seat beside ongoing
 * and pinned pairs. Otherwise wishes are counted by rules and seats, and limits are left aside:
 * where one would stand against a pair beside the other new ones, more seats alone may not be
 * enough.
 *
 * <p>Ongoing and pinned pairs stay: they take no open seat, and seats that they take are counted by
 * themselves.
 *
 * @param menteeIds the mentees, by id; at least one of them has fewer mentors than wished for
 * @param mentorIds the mentors with open seats, by id; none where a mentee competes with nobody,
 *     since every further mentor is full
 * @param wishes open wishes of these mentees, first and later ones, that these mentors could fill
 *     by rules and seats if they had seats for all: of each mentee one for each of them who is
 *     allowed, and none that is filled elsewhere. More than {@code seats}. Where there are no
 *     mentors with open seats, those that the full ones could fill
 * @param seats open seats of the mentors
 * @param settledSeats further seats of the mentors, which ongoing and pinned pairs take
 * @param elsewhere mentors whom these mentees have beside them, for other wishes
 * @param fullMentorIds mentors who are allowed too and have no open seat, by id
 * @param fullSeats seats that these offer, all of them taken by ongoing and pinned pairs
 */
public record Bottleneck(
    List<String> menteeIds,
    List<String> mentorIds,
    long wishes,
    long seats,
    long settledSeats,
    long elsewhere,
    List<String> fullMentorIds,
    long fullSeats) {
  /** Copies the lists. */
  public Bottleneck {
    menteeIds = List.copyOf(menteeIds);
    mentorIds = List.copyOf(mentorIds);
    fullMentorIds = List.copyOf(fullMentorIds);
  }

  /** Whether it can never be that every one of these mentees has a mentor. */
  public boolean isShortage() {
    return menteeIds.size() > seats + elsewhere;
  }
}
