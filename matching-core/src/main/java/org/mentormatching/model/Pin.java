package org.mentormatching.model;

/**
 * A pair that must be made.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param overrideReason why the pair is to be made even against a rule, a limit, a capacity or a
 *     wish; empty if it is not
 */
public record Pin(String menteeId, String mentorId, String overrideReason) {
  /** A pair that must be made as far as rules, limits, capacity and wishes allow. */
  public static Pin of(String menteeId, String mentorId) {
    return new Pin(menteeId, mentorId, "");
  }

  /**
   * A pair that must be made against whatever stands in its way.
   *
   * @param reason why; the record of the run shows it
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Pin overriding(String menteeId, String mentorId, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a pin that overrides needs a reason");
    }
    return new Pin(menteeId, mentorId, reason);
  }

  /** Whether the pin goes against whatever stands in its way. */
  public boolean overrides() {
    return !overrideReason.isEmpty();
  }
}
