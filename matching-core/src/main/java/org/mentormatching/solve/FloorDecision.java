package org.mentormatching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Effort;
import org.mentormatching.solve.FloorStage.Floor;
import org.mentormatching.solve.KernelStage.Portions;

/**
 * What is found under a raised floor when a pair is decided the other way: no chain of moves tells
 * how high the floor is then, so the changed programme is matched again.
 */
final class FloorDecision {
  private final OpenedResult opened;

  /** Decisions beside a result. */
  FloorDecision(OpenedResult opened) {
    this.opened = opened;
  }

  /**
   * A difference of which the floor leaves only a bound, with a result that is found under it.
   *
   * @param bound the difference when limits and the floor are left aside
   * @param menteeId whose moves come first, and whose pairs have to be made
   * @param made the pairs that have to be made
   * @param forbidden the pairs that cannot be made, of whomever
   */
  Difference of(Difference bound, String menteeId, List<Integer> made, List<Integer> forbidden) {
    Optional<Settled> settled = opened.settledWith(made);
    if (settled.isEmpty()) {
      return bound;
    }
    Settled decided = settled.get();
    for (int pair : forbidden) {
      decided = decided.without(opened.menteeOf(pair), opened.mentorOf(pair));
    }
    ObjectiveLevels levels = new ObjectiveLevels(opened.problem, opened.policy);
    Chosen other =
        new PairStage(
                opened.policy,
                opened.candidates(),
                levels,
                Portions.USUAL,
                Crew.alone(),
                opened.cancelled)
            .choose(decided, SearchPace.of(Effort.QUICK, () -> false), phase -> {});
    long[] worth =
        worth(
            opened.roster.mentees().get(opened.mentee(menteeId)),
            made.stream().map(opened::mentorOf).toList(),
            made,
            levels);
    long[] value = other.value().clone();
    Arrays.setAll(value, level -> Math.addExact(value[level], worth[level]));
    List<Change> changes = opened.changes(value, floor(other, made));
    List<Moves.Pair> others =
        Stream.concat(
                made.stream().map(opened::people),
                Arrays.stream(other.chosen()).mapToObj(pair -> opened.people(other.pairs(), pair)))
            .toList();
    List<Move> moves = opened.movesTo(others, menteeId);
    boolean isBest = other.isBest() && (made.isEmpty() || isBestWith(other, made));
    return isBest || changes.equals(bound.changes())
        ? Difference.exact(changes, moves)
        : new Difference(changes, moves, Certainty.BETWEEN, bound.changes());
  }

  /** What pairs that have to be made, and that search takes as given, add at every level. */
  private long[] worth(
      Mentee mentee, List<Mentor> mentors, List<Integer> made, ObjectiveLevels levels) {
    long[] worth = new long[levels.count()];
    int settled = opened.settled.mentorsOf(mentee);
    int number = settled;
    for (int pair : made) {
      number++;
      long[] wish = levels.wish(mentee, number);
      long[] ofPair =
          opened
              .pairs
              .earlier()
              .worth(opened.pairs.mentee(pair), opened.pairs.mentor(pair), opened.pairs.fit(pair));
      int above = wish.length - ofPair.length;
      for (int level = 0; level < ofPair.length; level++) {
        wish[above + level] += ofPair[level];
      }
      long first = opened.settled.worthOfFirst(mentors.get(number - settled - 1));
      if (first > 0) {
        wish[above - 1] += first;
      }
      Arrays.setAll(worth, level -> Math.addExact(worth[level], wish[level]));
    }
    if (levels.panels() >= 0) {
      worth[levels.panels()] = opened.settled.panels().gain(mentee, mentors);
    }
    worth[worth.length - 1] -= costOfSettled(mentee, mentors);
    return worth;
  }

  /** What the mentee who fares worst has then; pairs that have to be made count as well. */
  private long floor(Chosen other, List<Integer> made) {
    long others = other.floor().map(Floor::reached).orElse(Fit.FULL);
    if (made.isEmpty()) {
      return others;
    }
    int mentee = opened.pairs.mentee(made.get(0));
    OpenPairs open = other.pairs();
    int[] own = Arrays.stream(other.chosen()).filter(one -> open.mentee(one) == mentee).toArray();
    int[] rest = Arrays.stream(other.chosen()).filter(one -> open.mentee(one) != mentee).toArray();
    long sum = fit(made) + Arrays.stream(own).mapToLong(open::fit).sum();
    return Math.min(FloorStage.floor(open, rest), sum / (own.length + made.size()));
  }

  private long fit(List<Integer> pairs) {
    return pairs.stream().mapToLong(opened.pairs::fit).sum();
  }

  /**
   * Whether the best result beside pairs that have to be made is the best with them: search exempts
   * them from the floor, so that this is known only where they are all that the mentee wished for
   * and fit no worse than whoever fares worst.
   */
  private boolean isBestWith(Chosen other, List<Integer> made) {
    return other.floor().stream()
        .allMatch(
            floor ->
                opened.pairs.wishes(opened.pairs.mentee(made.get(0))) == made.size()
                    && fit(made) / made.size() >= floor.reached());
  }

  /** What soft limits cost more because of pairs that search takes as given. */
  private long costOfSettled(Mentee mentee, List<Mentor> mentors) {
    long cost = 0;
    for (LimitEntry entry : opened.policy.limits()) {
      LimitedPairs settled = new LimitedPairs(opened.policy, entry.limit());
      opened.settled.visit(settled::add);
      for (Mentor mentor : mentors) {
        long excess = settled.moreWith(mentee, mentor);
        cost = Math.addExact(cost, Math.multiplyExact(entry.weight(), excess));
        settled.add(mentee, mentor);
      }
    }
    return cost;
  }
}
