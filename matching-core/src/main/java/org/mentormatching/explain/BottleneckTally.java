package org.mentormatching.explain;

import java.util.List;

/**
 * Who brings how many wishes and seats to a bottleneck, so that its sums can be added up by hand.
 *
 * @param mentees the mentees who compete, by id; their wishes add up to those of the bottleneck,
 *     and so do the mentors whom they have elsewhere
 * @param mentors the mentors for whose seats they compete, by id; likewise
 */
public record BottleneckTally(List<OfMentee> mentees, List<OfMentor> mentors) {
  /**
   * A mentee who competes.
   *
   * @param menteeId the mentee
   * @param wishes open wishes that the mentors competed for could fill, each of them one; where
   *     there are no such mentors, that full ones could
   * @param elsewhere mentors whom the mentee has for other wishes, who are none of those competed
   *     for
   */
  public record OfMentee(String menteeId, int wishes, List<String> elsewhere) {
    /** Copies the list. */
    public OfMentee {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * A mentor for whose seats mentees compete.
   *
   * @param mentorId the mentor
   * @param seats open seats
   * @param settledSeats seats that ongoing and pinned pairs take
   */
  public record OfMentor(String mentorId, int seats, int settledSeats) {}

  /** Copies the lists. */
  public BottleneckTally {
    mentees = List.copyOf(mentees);
    mentors = List.copyOf(mentors);
  }
}
