package org.mentormatching.flow;

import java.util.Arrays;

/**
 * Numbers waiting in the order of their keys, those of equal keys in their own order, for shortest
 * paths. So what comes out first does not depend on what else waits, as it does with the quicker
 * {@link NodeHeap}. A number may wait more than once; who takes it out skips it if its key is out
 * of date.
 */
final class SteadyHeap {
  private long[] keys = new long[1024];
  private int[] nodes = new int[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  /** The least key. */
  long key() {
    return keys[0];
  }

  void add(long key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.multiplyExact(size, 2));
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int at = size++;
    while (at > 0) {
      int above = (at - 1) >> 1;
      if (!isBefore(key, node, above)) {
        break;
      }
      keys[at] = keys[above];
      nodes[at] = nodes[above];
      at = above;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  private boolean isBefore(long key, int node, int place) {
    return key < keys[place] || (key == keys[place] && node < nodes[place]);
  }

  /** Takes out the node that is first. */
  int take() {
    int node = nodes[0];
    long key = keys[--size];
    int moving = nodes[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && isBefore(keys[below + 1], nodes[below + 1], below)) {
        below++;
      }
      if (isBefore(key, moving, below)) {
        break;
      }
      keys[at] = keys[below];
      nodes[at] = nodes[below];
      at = below;
    }
    keys[at] = key;
    nodes[at] = moving;
    return node;
  }
}
