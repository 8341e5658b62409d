package org.mentormatching.flow;

/**
 * Left nodes that can have no more than they have together, because they all depend on the same
 * right nodes.
 *
 * <p>It can be counted. Every pair of one of the left nodes that is not chosen leads to one of the
 * right nodes; all units for which these have room are taken by the left nodes; and what the left
 * nodes have beside those, they have {@code elsewhere}. So whatever is chosen instead, the left
 * nodes never have more than {@code room + elsewhere} units together; and if there are more left
 * nodes than that, one of them has none.
 *
 * @param lefts the left nodes, ascending; at least one of them has less than it has room for
 * @param rights the right nodes, ascending
 * @param wanted units for which the left nodes have room, more than {@code room + elsewhere}
 * @param room units for which the right nodes have room, all of them taken by {@code lefts}
 * @param elsewhere units that the left nodes have at other right nodes
 */
public record Bottleneck(int[] lefts, int[] rights, long wanted, long room, long elsewhere) {
  /** Whether it can never be that every left node has a unit. */
  public boolean isShortage() {
    return lefts.length > room + elsewhere;
  }
}
