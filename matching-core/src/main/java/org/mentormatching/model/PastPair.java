package org.mentormatching.model;

/**
 * A pair that has ended; either of the two may be missing from the people.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param cyclesAgo how many cycles ago it ended, at least 1: 1 is the cycle before this one
 */
public record PastPair(String menteeId, String mentorId, int cyclesAgo) {}
