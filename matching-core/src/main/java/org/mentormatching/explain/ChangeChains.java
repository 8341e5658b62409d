package org.mentormatching.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentormatching.explain.Comparison.Chain;
import org.mentormatching.explain.Comparison.MenteeChange;
import org.mentormatching.explain.Comparison.PairChange;

/**
 * From whose change other changes follow, or with whose they go, seat by seat. A seat that somebody
 * got was given up by somebody else where the mentor had none left before, and a seat that somebody
 * gave up was got by somebody else where the mentor has none left now. Breadth first, so that the
 * nearest change with a cause of its own is found each way; it takes as long as there are changes.
 */
final class ChangeChains {
  /** A change with those that led to it. */
  private record Step(MenteeChange change, List<String> by) {}

  private final SortedMap<String, List<MenteeChange>> gaveUp = new TreeMap<>();
  private final SortedMap<String, List<MenteeChange>> got = new TreeMap<>();

  /**
   * Chains among changes.
   *
   * @param fullBefore mentors without a free seat before
   * @param fullNow likewise now
   */
  ChangeChains(List<MenteeChange> changes, Set<String> fullBefore, Set<String> fullNow) {
    for (MenteeChange change : changes) {
      index(gaveUp, change, change.givenUp(), fullBefore);
      index(got, change, change.got(), fullNow);
    }
  }

  private static void index(
      Map<String, List<MenteeChange>> byMentor,
      MenteeChange change,
      List<PairChange> pairs,
      Set<String> full) {
    pairs.stream()
        .map(PairChange::mentorId)
        .filter(full::contains)
        .forEach(mentor -> byMentor.computeIfAbsent(mentor, id -> new ArrayList<>()).add(change));
  }

  /** What leads to a change: from those who gave up what it got, and who got what it gave up. */
  List<Chain> to(MenteeChange change) {
    Optional<Chain> ofFreed = nearest(change, MenteeChange::got, gaveUp);
    Optional<Chain> ofTaken = nearest(change, MenteeChange::givenUp, got);
    if (ofFreed.map(Chain::menteeId).equals(ofTaken.map(Chain::menteeId))) {
      return Stream.concat(ofFreed.stream(), ofTaken.stream())
          .min(Comparator.comparingInt(chain -> chain.by().size()))
          .stream()
          .toList();
    }
    return Stream.concat(ofFreed.stream(), ofTaken.stream()).toList();
  }

  private static Optional<Chain> nearest(
      MenteeChange change,
      Function<MenteeChange, List<PairChange>> seats,
      Map<String, List<MenteeChange>> others) {
    Set<String> seen = new HashSet<>(Set.of(change.menteeId()));
    Deque<Step> open = new ArrayDeque<>(List.of(new Step(change, List.of())));
    while (!open.isEmpty()) {
      Step step = open.remove();
      for (PairChange pair : seats.apply(step.change())) {
        for (MenteeChange other : others.getOrDefault(pair.mentorId(), List.of())) {
          if (seen.add(other.menteeId())) {
            if (other.cause().isOwn()) {
              return Optional.of(new Chain(other.menteeId(), step.by()));
            }
            List<String> by = new ArrayList<>(List.of(other.menteeId()));
            by.addAll(step.by());
            open.add(new Step(other, by));
          }
        }
      }
    }
    return Optional.empty();
  }
}
