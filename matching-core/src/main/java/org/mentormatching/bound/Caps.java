package org.mentormatching.bound;

import java.util.Arrays;

/**
 * Groups of pairs of which only so many may be chosen, whoever the mentor is. Pairs go by number;
 * each may be under several caps.
 *
 * @param start by pair, its first place in {@code cap}, with one more entry at the end
 * @param cap the caps of each pair
 * @param room by cap, how many of its pairs may be chosen; 0 or more
 * @param cost by cap, what each pair beyond costs at least, in units of the last level; {@link
 *     #NEVER} if there may be none
 */
public record Caps(int[] start, int[] cap, long[] room, long[] cost) {
  /** Instead of a cost: the cap holds. */
  public static final long NEVER = -1;

  /** No caps for so many pairs. */
  public static Caps none(int pairs) {
    return new Caps(new int[pairs + 1], new int[0], new long[0], new long[0]);
  }

  /** Number of caps. */
  public int size() {
    return room.length;
  }

  /** Whether there may be no more pairs than there is room. */
  public boolean isHard(int number) {
    return cost[number] == NEVER;
  }

  /** What the caps of a pair cost it together. */
  long price(int pair, long[] prices) {
    long sum = 0;
    for (int at = start[pair]; at < start[pair + 1]; at++) {
      sum += prices[cap[at]];
    }
    return sum;
  }

  /** The pairs of each cap, ascending. */
  int[][] pairs() {
    int[] sizes = new int[size()];
    for (int number : cap) {
      sizes[number]++;
    }
    int[][] pairs = new int[size()][];
    Arrays.setAll(pairs, number -> new int[sizes[number]]);
    for (int pair = start.length - 2; pair >= 0; pair--) {
      for (int at = start[pair]; at < start[pair + 1]; at++) {
        pairs[cap[at]][--sizes[cap[at]]] = pair;
      }
    }
    return pairs;
  }

  /** The caps of some pairs, which get new numbers, beside others that are chosen for good. */
  public Caps of(int[] pairs, int[] chosen) {
    long[] left = room.clone();
    for (int pair : chosen) {
      for (int at = start[pair]; at < start[pair + 1]; at++) {
        left[cap[at]] = Math.max(0, left[cap[at]] - 1);
      }
    }
    int[] number = new int[size()];
    Arrays.fill(number, -1);
    int[] starts = new int[pairs.length + 1];
    int[] caps = new int[pairs.length];
    int count = 0;
    int there = 0;
    long[] rooms = new long[size()];
    long[] costs = new long[size()];
    for (int i = 0; i < pairs.length; i++) {
      for (int at = start[pairs[i]]; at < start[pairs[i] + 1]; at++) {
        int old = cap[at];
        if (number[old] < 0) {
          rooms[there] = left[old];
          costs[there] = cost[old];
          number[old] = there++;
        }
        if (count == caps.length) {
          caps = Arrays.copyOf(caps, 2 * count + 1);
        }
        caps[count++] = number[old];
      }
      starts[i + 1] = count;
    }
    return new Caps(
        starts,
        Arrays.copyOf(caps, count),
        Arrays.copyOf(rooms, there),
        Arrays.copyOf(costs, there));
  }
}
