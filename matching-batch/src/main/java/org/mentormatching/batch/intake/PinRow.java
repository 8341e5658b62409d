package org.mentormatching.batch.intake;

/**
 * Where a pin stands.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param place file and line of the pin
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
