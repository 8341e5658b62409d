package org.mentormatching.bound;

/**
 * How much work lowers bounds and looks for better pairs at each level.
 *
 * @param parts into how many parts the usual work of lowering bounds is divided, one of which is
 *     done
 * @param branching work of branch and bound where steps find the prices, in pairs that are looked
 *     at
 * @param pricing the same where linear programming finds them; 0 if it is not to
 * @param nearest how often the gap to the bound is halved for the branches that are looked at
 *     first; 0 for all at once
 * @param last the last level that is looked at
 */
public record Bounding(int parts, long branching, long pricing, int nearest, int last) {
  /** Whether branches look for better pairs while bounds are lowered. */
  boolean findsPairs() {
    return branching > 0 || pricing > 0;
  }
}
