package org.mentormatching.bound;

/**
 * Prices that prove a bound at one level of the objective, given that every level above reaches its
 * own bound.
 *
 * <p>The level counts {@code scale} times, each level above as many times as its multiplier says,
 * which may be negative. Let a wish be worth that sum of its values, and a pair as well. No choice
 * is then worth more than, over all mentees, the most that their first wishes, however many, are
 * worth less the mentee's price for each; over all mentors {@code most}: what any group that the
 * limits allow is worth, adding to each pair the price of its mentee and taking off those of its
 * caps, and adding to a group with somebody what a first mentee is worth to the mentor; and over
 * all caps their price, once for each pair that there is room for. What the levels above are worth
 * at their bounds is taken off, and the rest divided by the scale and rounded down.
 *
 * @param level number of the level
 * @param scale how many times it counts
 * @param multipliers how many times each level above counts
 * @param mentees price of each mentee
 * @param least by mentor: no group is worth more than {@code most} even if every seat that it
 *     leaves free is worth so much, so pairs that are worth no more need not be looked at; 0 or
 *     more
 * @param most by mentor, what no group is worth more than
 * @param caps price of each cap; never negative, and where pairs beyond it cost something never
 *     more than that
 * @param bound the bound
 */
public record LevelBound(
    int level,
    long scale,
    long[] multipliers,
    long[] mentees,
    long[] least,
    long[] most,
    long[] caps,
    long bound) {}
