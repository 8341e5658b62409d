package org.mentormatching.batch.intake;

/**
 * Where it stands that two people are pinned, or that they are ruled out.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param place file and line of that
 * @param menteePlace file and line of the mentee
 * @param mentorPlace file and line of the mentor
 */
public record PinRow(
    String menteeId, String mentorId, String place, String menteePlace, String mentorPlace) {
  /** The place alone: an id may be an address. */
  @Override
  public String toString() {
    return place;
  }
}
