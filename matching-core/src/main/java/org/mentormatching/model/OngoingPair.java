package org.mentormatching.model;

/**
 * A pair of an earlier cycle that goes on. It holds a seat of its mentor and fills a wish of its
 * mentee before anything is solved; either of the two may be missing from the people.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 */
public record OngoingPair(String menteeId, String mentorId) {}
