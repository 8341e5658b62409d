package org.mentormatching.result;

import java.util.List;

/**
 * Mentees who compete for the same seats. It can be counted: nobody among these mentees may have
 * another mentor than these, beside those whom they have elsewhere already, and all open seats of
 * these mentors are taken by these mentees. So whoever gets them, some of the wishes are not met; a
 * mentor counts once for each mentee.
 *
 * <p>Ongoing and pinned pairs stand outside: they take no open seat. Limits are left aside.
 *
 * @param menteeIds the mentees, by id; at least one of them has fewer mentors than wished for
 * @param mentorIds the mentors, by id
 * @param wishes open wishes of these mentees, first and later ones: more than {@code seats} and
 *     {@code elsewhere} together
 * @param seats open seats of these mentors
 * @param elsewhere mentors whom these mentees have beside them
 */
public record Bottleneck(
    List<String> menteeIds, List<String> mentorIds, long wishes, long seats, long elsewhere) {
  /** Copies the lists. */
  public Bottleneck {
    menteeIds = List.copyOf(menteeIds);
    mentorIds = List.copyOf(mentorIds);
  }

  /** Whether it can never be that every one of these mentees has a mentor. */
  public boolean isShortage() {
    return menteeIds.size() > seats + elsewhere;
  }
}
