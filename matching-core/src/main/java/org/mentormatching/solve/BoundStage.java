package org.mentormatching.solve;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mentormatching.bound.BoundProblem;
import org.mentormatching.bound.Bounding;
import org.mentormatching.bound.Decisions;
import org.mentormatching.bound.Incumbent;
import org.mentormatching.bound.Incumbent.Choice;
import org.mentormatching.bound.LimitBounds;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;
import org.mentormatching.policy.Policy;
import org.mentormatching.refine.SearchProblem;
import org.mentormatching.result.Level;

/** Lowers the bound where limits keep what was found from the one that leaves them aside. */
final class BoundStage {
  private final Policy policy;
  private final Candidates candidates;
  private final ObjectiveLevels levels;
  private final long[][][] wishes;
  private final SearchProblem search;
  private final Crew crew;
  private final BooleanSupplier cancelled;

  /**
   * Bounds among the pairs of some people.
   *
   * @param wishes by mentee and open wish, what it is worth at each level
   * @param search the same as search sees it
   */
  BoundStage(
      Policy policy,
      Candidates candidates,
      ObjectiveLevels levels,
      long[][][] wishes,
      SearchProblem search,
      Crew crew,
      BooleanSupplier cancelled) {
    this.policy = policy;
    this.candidates = candidates;
    this.levels = levels;
    this.wishes = wishes;
    this.search = search;
    this.crew = crew;
    this.cancelled = cancelled;
  }

  /**
   * The same or better pairs, with the bounds that are lower, and one for every level below the
   * first of them; none where the bound without limits is reached, or where not all eligible pairs
   * were looked at. The floor is left aside.
   *
   * @param begin prices to begin with
   * @param completion makes of any pairs a choice that breaks no limit
   * @param work how much of it is done
   * @param outOfTime whether to end with what was found
   */
  Chosen tightened(
      Chosen found,
      Prices begin,
      Function<int[], Choice> completion,
      Optional<Bounding> work,
      BooleanSupplier outOfTime) {
    long[] bound = found.relaxed().value();
    if (work.isEmpty()
        || Arrays.equals(found.value(), bound)
        || candidates.eligible() > PairStage.SEARCHED
        || isAboutGroups(policy, levels, found.value())) {
      return found;
    }
    Incumbent incumbent = new Incumbent(new Choice(found.chosen(), found.value(), 0), completion);
    LimitBounds.Found bounds =
        new LimitBounds(
                problem(found.pairs(), wishes, levels, search),
                Decisions.NONE,
                prices(begin),
                bound,
                incumbent,
                work.get(),
                crew,
                cancelled,
                outOfTime)
            .find();
    boolean sees = levels.groups() < 0;
    return found.with(incumbent.best()).below(bounds.tighter(), sees && bounds.isWhole());
  }

  /**
   * Whether nothing but the coverage of groups keeps what was found from the bound, or groups fall
   * short: bounds and branches do not see who is served.
   */
  static boolean isAboutGroups(Policy policy, ObjectiveLevels levels, long[] value) {
    return levels.groups() >= 0 && (policy.limits().isEmpty() || value[levels.groups()] < 0);
  }

  /** All open pairs under the limits. */
  static BoundProblem problem(
      OpenPairs pairs, long[][][] wishes, ObjectiveLevels levels, SearchProblem search) {
    return new BoundProblem(
        levels.count(),
        levels.list().indexOf(new Level(Level.Kind.KEPT, 0)),
        levels.list().indexOf(new Level(Level.Kind.MENTORS_IN_USE, 0)),
        wishes,
        pairs.seats(),
        pairs.worthOfFirst(),
        pairs.starts(),
        pairs.mentorsOfPairs(),
        pairs.fits(),
        pairs.earlier()::contains,
        search.groups(),
        search.caps());
  }

  /** The prices of the mentees, by level. */
  static long[][] prices(Prices prices) {
    long[][] byLevel = new long[prices.levels()][prices.size(Kind.LEFT)];
    for (int level = 0; level < byLevel.length; level++) {
      for (int mentee = 0; mentee < byLevel[level].length; mentee++) {
        byLevel[level][mentee] = prices.price(Kind.LEFT, mentee, level);
      }
    }
    return byLevel;
  }
}
