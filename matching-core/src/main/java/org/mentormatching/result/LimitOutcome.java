package org.mentormatching.result;

/**
 * How a limit fared. Lower limits come after the others.
 *
 * @param limitId the limit
 * @param hard whether it must not be broken; a lower limit is not hard
 * @param excess by how much it is broken in all, beyond what ongoing pairs and pins break by
 *     themselves; of a lower limit all that is missing
 * @param cost ten-thousandths of fit that the excess costs; 0 if it is hard or a lower limit
 */
public record LimitOutcome(String limitId, boolean hard, long excess, long cost) {}
