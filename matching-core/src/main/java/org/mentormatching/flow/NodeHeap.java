package org.mentormatching.flow;

import java.util.Arrays;

/**
 * Numbers waiting in the order of their keys, for shortest paths. A number may wait more than once;
 * who takes it out skips it if its key is out of date.
 */
final class NodeHeap {
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
      if (keys[above] <= key) {
        break;
      }
      keys[at] = keys[above];
      nodes[at] = nodes[above];
      at = above;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** Takes out the node with the least key. */
  int take() {
    int node = nodes[0];
    long key = keys[--size];
    int moving = nodes[size];
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && keys[below + 1] < keys[below]) {
        below++;
      }
      if (keys[below] >= key) {
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
