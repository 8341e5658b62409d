package org.mentormatching.flow;

/**
 * A flow of greatest value and the prices that prove it.
 *
 * @param chosen the pairs that carry a unit, ascending
 * @param value worth of the flow at each level
 * @param prices the proof
 */
public record Solution(int[] chosen, long[] value, Prices prices) {}
