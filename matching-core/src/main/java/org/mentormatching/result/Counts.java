package org.mentormatching.result;

/**
 * How large the problem was.
 *
 * @param mentees all mentees
 * @param mentors all mentors
 * @param eligiblePairs pairs that no rule forbids
 * @param uncheckedPairs those among them for which a rule could not tell
 * @param seats free seats before solving, those of pins and ongoing pairs taken off
 * @param wishes open wishes before solving, those of pins and ongoing pairs taken off
 * @param searchSteps results that the search looked at; 0 if no search was needed
 */
public record Counts(
    int mentees,
    int mentors,
    long eligiblePairs,
    long uncheckedPairs,
    long seats,
    long wishes,
    long searchSteps) {}
