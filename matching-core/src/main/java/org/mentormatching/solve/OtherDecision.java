package org.mentormatching.solve;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Difference.Certainty;
import org.mentormatching.result.Difference.Change;
import org.mentormatching.result.Difference.Move;
import org.mentormatching.result.Effort;
import org.mentormatching.solve.FloorStage.Floor;
import org.mentormatching.solve.KernelStage.Portions;

/** What is found under limits and a raised floor when a pair is decided the other way. */
final class OtherDecision {
  private final OpenedResult opened;
  private final Crew crew;

  /**
   * Another decision.
   *
   * @param crew whose threads search
   */
  OtherDecision(OpenedResult opened, Crew crew) {
    this.opened = opened;
    this.crew = crew;
  }

  /**
   * A difference of which limits leave only a bound, with a result that is found under them.
   *
   * @param bound the difference when limits and the floor are left aside
   * @param pair the pair that is made or forbidden
   * @param made which of the two
   */
  Difference of(Difference bound, int pair, boolean made) {
    Mentee mentee = opened.roster.mentees().get(opened.pairs.mentee(pair));
    Mentor mentor = opened.roster.mentors().get(opened.pairs.mentor(pair));
    Settled decided =
        made ? opened.settled.with(mentee, mentor) : opened.settled.without(mentee, mentor);
    return decided.keepsLimits(mentee, mentor, opened.policy)
        ? of(bound, decided, pair, made)
        : bound;
  }

  /** The same where some pairs are forbidden, the first of which is asked about. */
  Difference without(Difference bound, List<Integer> pairs) {
    Settled decided = opened.settled;
    for (int pair : pairs) {
      decided =
          decided.without(
              opened.roster.mentees().get(opened.pairs.mentee(pair)),
              opened.roster.mentors().get(opened.pairs.mentor(pair)));
    }
    return of(bound, decided, pairs.get(0), false);
  }

  private Difference of(Difference bound, Settled decided, int pair, boolean made) {
    Mentee mentee = opened.roster.mentees().get(opened.pairs.mentee(pair));
    Mentor mentor = opened.roster.mentors().get(opened.pairs.mentor(pair));
    ObjectiveLevels levels = new ObjectiveLevels(opened.problem, opened.policy);
    SearchPace pace = SearchPace.of(Effort.QUICK, () -> false);
    Chosen other =
        new PairStage(
                opened.policy, opened.candidates(), levels, Portions.USUAL, crew, opened.cancelled)
            .choose(decided, pace, phase -> {});
    Set<Moves.Pair> came = new LinkedHashSet<>();
    long[] value = other.value().clone();
    if (made) {
      came.add(opened.people(pair));
      long[] worth = levels.wish(mentee, opened.settled.mentorsOf(mentee) + 1);
      long[] ofPair =
          opened
              .pairs
              .earlier()
              .worth(opened.pairs.mentee(pair), opened.pairs.mentor(pair), opened.pairs.fit(pair));
      int above = worth.length - ofPair.length;
      for (int level = 0; level < ofPair.length; level++) {
        worth[above + level] += ofPair[level];
      }
      long first = opened.settled.worthOfFirst(mentor);
      if (first > 0) {
        worth[above - 1] += first;
      }
      if (levels.panels() >= 0) {
        worth[levels.panels()] = opened.settled.panels().gain(mentee, List.of(mentor));
      }
      worth[worth.length - 1] -= costOfSettled(mentee, mentor);
      Arrays.setAll(value, level -> Math.addExact(value[level], worth[level]));
    }
    for (int one : fewestMoves(other, decided, levels, pace)) {
      came.add(opened.people(other.pairs(), one));
    }
    Set<Moves.Pair> lost = new LinkedHashSet<>();
    for (int one : opened.chosen) {
      if (!came.remove(opened.people(one))) {
        lost.add(opened.people(one));
      }
    }
    List<Change> changes = opened.changes(value, floor(other, pair, made));
    List<Move> moves = Moves.of(List.copyOf(lost), List.copyOf(came), mentee.id());
    List<Change> most = most(bound.changes());
    boolean isBest = other.isBest() && (!made || isBestWith(other, pair));
    return isBest || changes.equals(most)
        ? Difference.exact(changes, moves)
        : new Difference(changes, moves, Certainty.BETWEEN, most);
  }

  /** The pairs that search found, or others as good that differ less from the result. */
  private int[] fewestMoves(
      Chosen other, Settled decided, ObjectiveLevels levels, SearchPace pace) {
    if (opened.policy.raisesFloor()) {
      return other.chosen();
    }
    long[][][] wishes =
        KernelStage.wishValues(opened.roster.mentees(), other.pairs(), decided, levels);
    SearchProblem search = other.limits().searchProblem(wishes, levels);
    return FewerMoves.of(
        other,
        other.pairs().numbers(opened.pairs, opened.chosen),
        search,
        pace.search(search, opened.cancelled));
  }

  /** What the mentee who fares worst has then; a pair that has to be made counts as well. */
  private long floor(Chosen other, int pair, boolean made) {
    long others = other.floor().map(Floor::reached).orElse(Fit.FULL);
    if (!made) {
      return others;
    }
    int mentee = opened.pairs.mentee(pair);
    OpenPairs open = other.pairs();
    int[] own = Arrays.stream(other.chosen()).filter(one -> open.mentee(one) == mentee).toArray();
    int[] rest = Arrays.stream(other.chosen()).filter(one -> open.mentee(one) != mentee).toArray();
    long sum = opened.pairs.fit(pair) + Arrays.stream(own).mapToLong(open::fit).sum();
    return Math.min(FloorStage.floor(open, rest), sum / (own.length + 1));
  }

  /**
   * Whether the best result beside a pair that has to be made is the best with it: search exempts
   * the pair from the floor, so that this is known only where it is all that the mentee wished for
   * and fits no worse than whoever fares worst.
   */
  private boolean isBestWith(Chosen other, int pair) {
    return other.floor().stream()
        .allMatch(
            floor ->
                opened.pairs.wishes(opened.pairs.mentee(pair)) == 1
                    && opened.pairs.fit(pair) >= floor.reached());
  }

  /**
   * The lesser of a bound and of what the result itself is proven to fall short by, for whatever
   * another decision allows was allowed before. A pair that has to be made is exempt from the
   * floor, so that nothing is known of that.
   */
  private List<Change> most(List<Change> bound) {
    List<Change> proven =
        opened.result.objective().stream()
            .map(level -> new Change(level.level(), level.bound() - level.value()))
            .toList();
    boolean isLess = Arrays.compare(more(proven), more(bound)) < 0 && !opened.policy.raisesFloor();
    return isLess ? proven : bound;
  }

  private static long[] more(List<Change> changes) {
    return changes.stream().mapToLong(Change::more).toArray();
  }

  /** What soft limits cost more because of a pair that search takes as given. */
  private long costOfSettled(Mentee mentee, Mentor mentor) {
    long cost = 0;
    for (LimitEntry entry : opened.policy.limits()) {
      LimitedPairs settled = new LimitedPairs(opened.policy, entry.limit());
      opened.settled.visit(settled::add);
      long excess = settled.moreWith(mentee, mentor);
      cost = Math.addExact(cost, Math.multiplyExact(entry.weight(), excess));
    }
    return cost;
  }
}
