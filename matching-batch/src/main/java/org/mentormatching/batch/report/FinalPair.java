package org.mentormatching.batch.report;

import org.mentormatching.result.Match.Status;

/**
 * A pair that is published. Ids only.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param status where it came from
 * @param ground on what ground it is published
 */
public record FinalPair(String menteeId, String mentorId, Status status, Ground ground) {
  /** On what ground a pair is published. */
  public enum Ground {
    /** Somebody has decided to keep it. */
    KEPT("kept"),
    /** A reviewer has accepted it with all others that needed no second look. */
    ACCEPTED("accepted"),
    /** It was set before the run. */
    PINNED("pinned"),
    /** It goes on from an earlier cycle. */
    GOES_ON("goes on");

    private final String word;

    Ground(String word) {
      this.word = word;
    }

    /** As it stands in tables. */
    public String word() {
      return word;
    }
  }
}
