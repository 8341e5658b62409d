package org.mentormatching.flow;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The strongly connected components of a graph (R. Tarjan, 1972, "Depth-first search and linear
 * graph algorithms"), without recursion.
 */
final class Components {
  /** No node. */
  static final int NONE = -1;

  private final IntUnaryOperator follow;
  private final Effort effort;
  private final int[] found;
  private final int[] number;
  private final int[] low;
  private final int[] way;
  private final int[] open;
  private int onWay;
  private int opened;
  private int numbered;
  private int components;

  private Components(int nodes, IntUnaryOperator follow, Effort effort) {
    this.follow = follow;
    this.effort = effort;
    found = new int[nodes];
    number = new int[nodes];
    low = new int[nodes];
    way = new int[nodes];
    open = new int[nodes];
  }

  /**
   * The component of each node. Where an arc leads from one component to another, the other one has
   * the smaller number.
   *
   * @param follow where the next arc of a node leads, each asked for once; {@link #NONE} when there
   *     is no further one
   */
  static int[] of(int nodes, IntUnaryOperator follow, Effort effort) {
    Components components = new Components(nodes, follow, effort);
    Arrays.fill(components.found, NONE);
    for (int node = 0; node < nodes; node++) {
      if (components.number[node] == 0) {
        components.walk(node);
      }
    }
    return components.found;
  }

  private void walk(int from) {
    enter(from);
    while (onWay > 0) {
      int node = way[onWay - 1];
      int other = follow.applyAsInt(node);
      if (other == NONE) {
        leave(node);
      } else if (number[other] == 0) {
        enter(other);
      } else if (found[other] == NONE) {
        low[node] = Math.min(low[node], number[other]);
      }
      effort.spend(1);
    }
  }

  private void enter(int node) {
    number[node] = ++numbered;
    low[node] = numbered;
    way[onWay++] = node;
    open[opened++] = node;
  }

  private void leave(int node) {
    onWay--;
    if (onWay > 0) {
      int before = way[onWay - 1];
      low[before] = Math.min(low[before], low[node]);
    }
    if (low[node] == number[node]) {
      int member;
      do {
        member = open[--opened];
        found[member] = components;
      } while (member != node);
      components++;
    }
  }
}
