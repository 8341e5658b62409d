package org.mentormatching.batch.report.page;

/**
 * A mentee whose mentors are others than in the proposal that was reviewed.
 *
 * @param mentee by name and id
 * @param before the mentors there
 * @param now the mentors here
 * @param why in words
 */
public record MovedLine(PairCard.PersonLine mentee, String before, String now, String why) {}
