package org.mentormatching.result;

import java.util.List;

/**
 * The eligible pairs that come close to the new pairs of a proven result: all those that lack at
 * most {@code within} of being as good, measured by the prices of the {@link Certificate}. Almost
 * every question of the kind "what if" is answered from them, as exactly as from all eligible
 * pairs; an answer that would need others is noticed.
 *
 * @param within the most that a pair lacks, in ten-thousandths of fit
 * @param mentorIds the mentors by place
 * @param mentees pairs by mentee; nobody without pairs
 */
public record ClosePairs(int within, List<String> mentorIds, List<OfMentee> mentees) {
  /** None, so that every question takes all eligible pairs. */
  public static final ClosePairs NONE = new ClosePairs(0, List.of(), List.of());

  /**
   * The pairs of one mentee.
   *
   * @param menteeId the mentee
   * @param mentors places of the mentors
   * @param fits of each, in ten-thousandths
   */
  public record OfMentee(String menteeId, List<Integer> mentors, List<Integer> fits) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if they are not equally long
     */
    public OfMentee {
      mentors = List.copyOf(mentors);
      fits = List.copyOf(fits);
      if (mentors.size() != fits.size()) {
        throw new IllegalArgumentException(
            "mentee %s has %d mentors and %d fits"
                .formatted(menteeId, mentors.size(), fits.size()));
      }
    }
  }

  /** Copies the lists. */
  public ClosePairs {
    mentorIds = List.copyOf(mentorIds);
    mentees = List.copyOf(mentees);
  }
}
