package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.bound.Caps;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * The caps of a policy's limits over some pairs, beside settled ones. A cap that wishes and pairs
 * cannot exceed is left out.
 */
final class CapFinder {
  private final Policy policy;
  private final Roster roster;
  private final OpenPairs pairs;
  private final Settled settled;
  private final BooleanSupplier cancelled;

  CapFinder(
      Policy policy, Roster roster, OpenPairs pairs, Settled settled, BooleanSupplier cancelled) {
    this.policy = policy;
    this.roster = roster;
    this.pairs = pairs;
    this.settled = settled;
    this.cancelled = cancelled;
  }

  /** A cap with its pairs, which come mentee by mentee. */
  private static final class Cap {
    private final String limit;
    private final String name;
    private final long cost;
    private final long room;
    private final List<Integer> under = new ArrayList<>();
    private long possible;
    private int lastMentee = -1;
    private int ofLastMentee;

    private Cap(String limit, String name, long cost, long room) {
      this.limit = limit;
      this.name = name;
      this.cost = cost;
      this.room = room;
    }

    private void add(int pair, int mentee, int wishes) {
      if (mentee != lastMentee) {
        lastMentee = mentee;
        ofLastMentee = 0;
      }
      if (ofLastMentee++ < wishes) {
        possible++;
      }
      under.add(pair);
    }
  }

  /**
   * Caps with what they are called.
   *
   * @param limits by cap, the id of its limit
   * @param names by cap, its own name
   */
  record NamedCaps(Caps caps, List<String> limits, List<String> names) {}

  /** The caps. */
  NamedCaps find() {
    List<Cap> found = found();
    int[] sizes = new int[pairs.size() + 1];
    for (Cap cap : found) {
      cap.under.forEach(pair -> sizes[pair + 1]++);
    }
    Arrays.parallelPrefix(sizes, Integer::sum);
    int[] next = sizes.clone();
    int[] ofPairs = new int[sizes[pairs.size()]];
    for (int number = 0; number < found.size(); number++) {
      for (int pair : found.get(number).under) {
        ofPairs[next[pair]++] = number;
      }
    }
    Caps caps =
        new Caps(
            sizes,
            ofPairs,
            found.stream().mapToLong(cap -> cap.room).toArray(),
            found.stream().mapToLong(cap -> cap.cost).toArray());
    return new NamedCaps(
        caps,
        found.stream().map(cap -> cap.limit).toList(),
        found.stream().map(cap -> cap.name).toList());
  }

  private List<Cap> found() {
    List<Cap> found = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      if (entry.limit() instanceof CappedLimit limit && limit.isOfCaps(settled.problem())) {
        found.addAll(found(entry, limit));
      }
    }
    return found;
  }

  private List<Cap> found(LimitEntry entry, CappedLimit limit) {
    Map<String, Integer> taken = new HashMap<>();
    settled.visit(
        (mentee, mentor) ->
            names(limit, mentee, mentor).forEach(name -> taken.merge(name, 1, Integer::sum)));
    long cost = entry.isHard() ? Caps.NEVER : entry.weight();
    Map<String, Cap> byName = new HashMap<>();
    List<Cap> found = new ArrayList<>();
    for (int i = 0; i < pairs.mentees(); i++) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled while looking for caps");
      }
      Mentee mentee = roster.mentees().get(i);
      for (int pair = pairs.start(i); pair < pairs.start(i + 1); pair++) {
        for (String name : names(limit, mentee, roster.mentors().get(pairs.mentor(pair)))) {
          Cap cap = byName.get(name);
          if (cap == null) {
            long room = Math.max(0, limit.mostOfCap() - taken.getOrDefault(name, 0));
            cap = new Cap(limit.id(), name, cost, room);
            byName.put(name, cap);
            found.add(cap);
          }
          cap.add(pair, i, pairs.wishes()[i]);
        }
      }
    }
    found.removeIf(cap -> cap.possible <= cap.room);
    return found;
  }

  private List<String> names(CappedLimit limit, Mentee mentee, Mentor mentor) {
    return LimitedPairs.capsOf(policy, limit, mentee, mentor);
  }
}
