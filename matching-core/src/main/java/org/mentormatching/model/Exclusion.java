package org.mentormatching.model;

/**
 * A pair that must not be made.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param reason why, for the coordinator alone; may be empty
 */
public record Exclusion(String menteeId, String mentorId, String reason) {}
