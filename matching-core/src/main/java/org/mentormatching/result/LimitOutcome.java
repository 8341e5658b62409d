package org.mentormatching.result;

/**
 * How a limit fared.
 *
 * @param limitId the limit
 * @param hard whether it must not be broken
 * @param excess by how much it is broken in all, beyond what is settled breaks by itself: ongoing
 *     pairs and overriding pins, and for a soft limit all pins
 * @param cost ten-thousandths of fit that the excess costs; 0 if it is hard
 */
public record LimitOutcome(String limitId, boolean hard, long excess, long cost) {}
