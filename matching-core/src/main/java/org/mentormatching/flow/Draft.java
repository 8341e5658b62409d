package org.mentormatching.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.flow.Network.Kind;

/**
 * A {@link Network} and what has been changed of it.
 *
 * <p>Pairs keep their numbers; pairs that are added come after all others.
 */
final class Draft {
  /** What a pair is to the network. */
  enum Use {
    /** It may be chosen. */
    FREE,
    /** It is chosen whatever it is worth; its units come first at both ends. */
    FORCED,
    /** It is not chosen. */
    FORBIDDEN
  }

  private record Added(int left, int right) {}

  private final Network base;
  private final List<List<Steps>> addedSteps = new ArrayList<>();
  private final List<Map<Integer, Steps>> changedSteps = new ArrayList<>();
  private final List<Added> addedPairs = new ArrayList<>();
  private final Map<Integer, long[]> changedValues = new HashMap<>();
  private final Map<Integer, Use> uses = new HashMap<>();

  /** Units that forced pairs take, by kind and node; nodes without any are left out. */
  private final List<SortedMap<Integer, Integer>> reserved = new ArrayList<>();

  Draft(Network base) {
    this.base = base;
    for (int kind = 0; kind < Kind.values().length; kind++) {
      addedSteps.add(new ArrayList<>());
      changedSteps.add(new HashMap<>());
      reserved.add(new TreeMap<>());
    }
  }

  int levels() {
    return base.levels();
  }

  int pairLevels() {
    return base.pairLevels();
  }

  int size(Kind kind) {
    return base.size(kind) + addedSteps.get(kind.ordinal()).size();
  }

  int pairs() {
    return base.pairs() + addedPairs.size();
  }

  Steps steps(Kind kind, int node) {
    int added = node - base.size(kind);
    if (added >= 0) {
      return addedSteps.get(kind.ordinal()).get(added);
    }
    Steps changed = changedSteps.get(kind.ordinal()).get(node);
    return changed == null ? base.steps(kind, node) : changed;
  }

  int left(int pair) {
    return pair < base.pairs() ? base.pairLeft(pair) : addedPairs.get(pair - base.pairs()).left();
  }

  int right(int pair) {
    return pair < base.pairs() ? base.pairRight(pair) : addedPairs.get(pair - base.pairs()).right();
  }

  long pairValue(int pair, int level) {
    int offset = level - (levels() - pairLevels());
    if (offset < 0) {
      return 0;
    }
    long[] changed = changedValues.get(pair);
    return changed == null ? base.pairValue(pair, level) : changed[offset];
  }

  long[] pairValue(int pair) {
    long[] value = new long[pairLevels()];
    Arrays.setAll(value, offset -> pairValue(pair, levels() - pairLevels() + offset));
    return value;
  }

  Use use(int pair) {
    return uses.getOrDefault(pair, Use.FREE);
  }

  void setSteps(Kind kind, int node, Steps steps) {
    int added = node - base.size(kind);
    if (added >= 0) {
      addedSteps.get(kind.ordinal()).set(added, steps);
    } else {
      changedSteps.get(kind.ordinal()).put(node, steps);
    }
  }

  void setPairValue(int pair, long[] value) {
    changedValues.put(pair, value);
  }

  void setUse(int pair, Use use) {
    int more = (use == Use.FORCED ? 1 : 0) - (use(pair) == Use.FORCED ? 1 : 0);
    uses.put(pair, use);
    if (more != 0) {
      reserve(Kind.LEFT, left(pair), more);
      reserve(Kind.RIGHT, right(pair), more);
    }
  }

  private void reserve(Kind kind, int node, int more) {
    reserved.get(kind.ordinal()).merge(node, more, (a, b) -> a + b == 0 ? null : a + b);
    int hub = parent(kind, node);
    if (hub != Network.ROOT) {
      reserve(group(kind), hub, more);
    }
  }

  private static Kind group(Kind kind) {
    return kind == Kind.LEFT || kind == Kind.LEFT_GROUP ? Kind.LEFT_GROUP : Kind.RIGHT_GROUP;
  }

  /** Units of a node or group that forced pairs take. */
  int reserved(Kind kind, int node) {
    return reserved.get(kind.ordinal()).getOrDefault(node, 0);
  }

  /** Whether a node and all groups above it have room for one more forced pair. */
  boolean hasRoom(Kind kind, int node) {
    int hub = parent(kind, node);
    return reserved(kind, node) < steps(kind, node).capacity()
        && (hub == Network.ROOT || hasRoom(group(kind), hub));
  }

  void addNode(Kind kind, Steps steps) {
    addedSteps.get(kind.ordinal()).add(steps);
  }

  void removeLastNode(Kind kind) {
    List<Steps> added = addedSteps.get(kind.ordinal());
    added.remove(added.size() - 1);
  }

  void addPair(int left, int right, long[] value) {
    changedValues.put(pairs(), value);
    addedPairs.add(new Added(left, right));
  }

  void removeLastPair() {
    addedPairs.remove(addedPairs.size() - 1);
    changedValues.remove(pairs());
    uses.remove(pairs());
  }

  /** The pairs that may be chosen, in the order of {@link #network}. */
  int[] freePairs() {
    List<List<Integer>> added = new ArrayList<>();
    for (int left = 0; left < size(Kind.LEFT); left++) {
      added.add(List.of());
    }
    for (int pair = base.pairs(); pair < pairs(); pair++) {
      int left = left(pair);
      if (added.get(left).isEmpty()) {
        added.set(left, new ArrayList<>());
      }
      added.get(left).add(pair);
    }
    int[] free = new int[pairs()];
    int count = 0;
    for (int left = 0; left < size(Kind.LEFT); left++) {
      boolean old = left < base.size(Kind.LEFT);
      for (int pair = old ? base.pairStart(left) : 0;
          old && pair < base.pairStart(left + 1);
          pair++) {
        if (use(pair) == Use.FREE) {
          free[count++] = pair;
        }
      }
      for (int pair : added.get(left)) {
        if (use(pair) == Use.FREE) {
          free[count++] = pair;
        }
      }
    }
    return Arrays.copyOf(free, count);
  }

  /** Pairs that are forced, ascending. */
  int[] forcedPairs() {
    return uses.entrySet().stream()
        .filter(entry -> entry.getValue() == Use.FORCED)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** The network of the free pairs, with the room that forced pairs leave. */
  Network network(int[] freePairs) {
    Network.Builder builder = Network.builder(levels(), pairLevels());
    for (Kind kind : List.of(Kind.LEFT_GROUP, Kind.RIGHT_GROUP, Kind.LEFT, Kind.RIGHT)) {
      for (int node = 0; node < size(kind); node++) {
        builder.node(kind, parent(kind, node), steps(kind, node).after(reserved(kind, node)));
      }
    }
    for (int pair : freePairs) {
      builder.pair(left(pair), right(pair), pairValue(pair));
    }
    return builder.build();
  }

  private int parent(Kind kind, int node) {
    return node < base.size(kind) ? base.parent(kind, node) : Network.ROOT;
  }

  /** What forced pairs are worth, with the first units of the nodes and groups above their ends. */
  long[] forcedValue() {
    long[] value = new long[levels()];
    for (int level = 0; level < value.length; level++) {
      for (int pair : forcedPairs()) {
        value[level] = Math.addExact(value[level], pairValue(pair, level));
      }
      for (Kind kind : Kind.values()) {
        for (Map.Entry<Integer, Integer> units : reserved.get(kind.ordinal()).entrySet()) {
          long worth = steps(kind, units.getKey()).worth(units.getValue(), level);
          value[level] = Math.addExact(value[level], worth);
        }
      }
    }
    return value;
  }
}
