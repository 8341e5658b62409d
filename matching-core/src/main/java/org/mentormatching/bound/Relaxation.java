package org.mentormatching.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.mentormatching.candidates.Crew;

/**
 * What one level of the objective is worth at most, with multiples of the levels above, when it
 * costs a mentee's wishes a price to be filled and a pair is worth that price more, and when a cap
 * costs its pairs a price and pays it for each that there is room for: wishes and mentors then fall
 * apart, and each is solved by itself (A. M. Geoffrion, 1974, "Lagrangean relaxation for integer
 * programming").
 */
final class Relaxation {
  /** Below so many pairs one thread is faster. */
  private static final int SMALL = 10_000;

  private static final int PARTS = 32;

  private final BoundProblem problem;
  private final MentorPairs pairs;
  private final Fixing fixing;
  private final CapSides caps;
  private final int level;
  private final long scale;
  private final boolean byMarginal;
  private final Crew crew;
  private long[] ties = {};
  private final BooleanSupplier cancelled;

  /** Of each mentor, what no group is worth more than, and what a free seat may be worth. */
  private final long[] most;

  private final long[] least;

  /** By mentee, pairs less filled wishes. */
  private final int[] excess;

  /** By cap, room less pairs. */
  private final long[] spare;

  /** By place of a pair, whether the best group has it. */
  private final boolean[] isTaken;

  private final ArrayDeque<Part> idle = new ArrayDeque<>();

  /** By level above, what is reached there. */
  private final long[] reached;

  private long worth;
  private long work;

  /**
   * A relaxation of one level.
   *
   * @param byMarginal whether rising costs are searched by what each still adds, see {@link
   *     BestGroup}
   */
  Relaxation(
      BoundProblem problem,
      MentorPairs pairs,
      Fixing fixing,
      CapSides caps,
      int level,
      long scale,
      boolean byMarginal,
      Crew crew,
      BooleanSupplier cancelled) {
    this.problem = problem;
    this.pairs = pairs;
    this.fixing = fixing;
    this.caps = caps;
    this.level = level;
    this.scale = scale;
    this.byMarginal = byMarginal;
    this.crew = pairs.mentee.length < SMALL ? Crew.alone() : crew;
    this.cancelled = cancelled;
    most = new long[problem.mentors()];
    least = new long[problem.mentors()];
    excess = new int[problem.mentees()];
    spare = new long[problem.caps().size()];
    reached = new long[level];
    isTaken = new boolean[pairs.mentee.length];
  }

  /** What one thread has found. */
  private final class Part {
    private final int[] pairsOf = new int[problem.mentees()];
    private final BestGroup group =
        new BestGroup(fixing, level == problem.last() ? scale : 0, byMarginal);
    private long earlier;
    private long inUse;
    private long workBefore;
  }

  /**
   * Solves it at some prices.
   *
   * @param effort branches that are looked at for one mentor, at most
   */
  void solve(Duals duals, long effort) {
    PairWorth worthOfPairs = worthOfPairs(duals);
    Arrays.fill(isTaken, false);
    List<Part> parts = new ArrayList<>();
    int ofPart = Math.max(1, (problem.mentors() + PARTS - 1) / PARTS);
    crew.shareLarge(
        (problem.mentors() + ofPart - 1) / ofPart,
        () -> {
          Part part;
          synchronized (parts) {
            part = idle.isEmpty() ? new Part() : idle.pop();
            parts.add(part);
          }
          return solver(
              part, ofPart, worthOfPairs, duals.mentees(), ofUse(duals.multipliers()), effort);
        },
        cancelled);
    Arrays.fill(excess, 0);
    Arrays.fill(reached, 0);
    worth = 0;
    for (long mostOf : most) {
      worth = Math.addExact(worth, mostOf);
    }
    for (Part part : parts) {
      work += part.group.work() - part.workBefore;
      part.workBefore = part.group.work();
      for (int mentee = 0; mentee < excess.length; mentee++) {
        excess[mentee] += part.pairsOf[mentee];
      }
      if (problem.kept() >= 0 && problem.kept() < level) {
        reached[problem.kept()] += part.earlier;
      }
      if (problem.inUse() >= 0 && problem.inUse() < level) {
        reached[problem.inUse()] += part.inUse;
      }
      Arrays.fill(part.pairsOf, 0);
      part.earlier = 0;
      part.inUse = 0;
      idle.push(part);
    }
    fillCaps(duals.caps());
    for (int mentee = 0; mentee < excess.length; mentee++) {
      long price = duals.mentees()[mentee] + caps.price(mentee, duals.caps());
      fillWishes(mentee, price, duals.multipliers());
    }
  }

  private void fillCaps(long[] prices) {
    System.arraycopy(problem.caps().room(), 0, spare, 0, spare.length);
    for (int number = 0; number < spare.length; number++) {
      worth = Math.addExact(worth, Math.multiplyExact(prices[number], spare[number]));
    }
    Caps ofPairs = caps.ofPairs();
    for (int place = 0; ofPairs.cap().length > 0 && place < isTaken.length; place++) {
      if (isTaken[place]) {
        int pair = pairs.number[place];
        for (int at = ofPairs.start()[pair]; at < ofPairs.start()[pair + 1]; at++) {
          spare[ofPairs.cap()[at]]--;
        }
      }
    }
  }

  /** Number of caps. */
  int caps() {
    return spare.length;
  }

  /** Room of a cap less pairs, or less wishes where they count. */
  long spare(int cap) {
    return spare[cap];
  }

  /** The highest price of a cap; 0 where it does not count at the level. */
  long mostPrice(int cap) {
    if (problem.caps().isHard(cap)) {
      return PriceSteps.LARGEST;
    }
    return level == problem.last() ? Math.multiplyExact(scale, problem.caps().cost()[cap]) : 0;
  }

  /** Breaks ties between pairs: what each is worth beside, by place. */
  void breakTies(long[] worth) {
    ties = worth;
  }

  private PairWorth worthOfPairs(Duals duals) {
    long ofEarlier = 0;
    if (problem.kept() >= 0 && problem.kept() <= level) {
      ofEarlier = problem.kept() == level ? scale : duals.multipliers()[problem.kept()];
    }
    return new PairWorth(
        pairs,
        fixing,
        ties,
        level == problem.last() ? scale : 0,
        ofEarlier,
        caps.ofPairs(),
        duals.caps());
  }

  /** How often the level counts at which a mentor's first mentee does. */
  private long ofUse(long[] multipliers) {
    if (problem.inUse() < 0 || problem.inUse() > level) {
      return 0;
    }
    return problem.inUse() == level ? scale : multipliers[problem.inUse()];
  }

  /** What no group of one mentor is worth more than at some prices, as pairs are fixed now. */
  long most(int mentor, Duals duals, long effort) {
    Part part = idle.element();
    long found =
        most(
            part, mentor, worthOfPairs(duals), duals.mentees(), ofUse(duals.multipliers()), effort);
    work += part.group.work() - part.workBefore;
    part.workBefore = part.group.work();
    return found;
  }

  private IntConsumer solver(
      Part part, int ofPart, PairWorth worthOfPairs, long[] prices, long ofUse, long effort) {
    return number -> {
      int to = Math.min(problem.mentors(), (number + 1) * ofPart);
      for (int mentor = number * ofPart; mentor < to; mentor++) {
        if (problem.seats()[mentor] > 0) {
          solve(part, mentor, worthOfPairs, prices, ofUse, effort);
        }
      }
    };
  }

  private void solve(
      Part part, int mentor, PairWorth worthOfPairs, long[] prices, long ofUse, long effort) {
    most[mentor] = most(part, mentor, worthOfPairs, prices, ofUse, effort);
    least[mentor] = 0;
    int seated = fixing.taken(mentor);
    if (fixing.seats(mentor) > 0) {
      seated += part.group.chosen();
      least[mentor] = part.group.least();
      for (int i = 0; i < part.group.chosen(); i++) {
        take(part, pairs.placeOf(mentor, part.group.chosen(i)));
      }
    }
    for (int i = 0; i < fixing.taken(mentor); i++) {
      take(part, fixing.pairOfMember(mentor, i));
    }
    if (seated > 0) {
      part.inUse += problem.first()[mentor];
    }
  }

  private long most(
      Part part, int mentor, PairWorth worthOfPairs, long[] prices, long ofUse, long effort) {
    long ofFirst = Math.multiplyExact(ofUse, problem.first()[mentor]);
    long sum = 0;
    if (fixing.seats(mentor) > 0) {
      part.group.solve(worthOfPairs, prices, mentor, fixing.seats(mentor), effort);
      sum = part.group.most();
      if (ofFirst != 0 && fixing.taken(mentor) == 0) {
        sum = withFirst(part.group, mentor, worthOfPairs, prices, sum, ofFirst);
      }
    }
    if (fixing.taken(mentor) > 0) {
      sum = Math.addExact(sum, ofFirst);
    }
    for (int i = 0; i < fixing.taken(mentor); i++) {
      int pair = fixing.pairOfMember(mentor, i);
      long gain = Math.addExact(worthOfPairs.worthOf(pair), prices[pairs.mentee[pair]]);
      sum = Math.addExact(sum, gain);
    }
    return level == problem.last()
        ? Math.subtractExact(sum, Math.multiplyExact(scale, fixing.costOfMembers(mentor)))
        : sum;
  }

  /** What no group is worth more than where the first of it is worth something beside. */
  private static long withFirst(
      BestGroup group, int mentor, PairWorth pairs, long[] prices, long most, long ofFirst) {
    long ofSomebody = most == 0 && ofFirst > 0 ? group.atLeastOne(pairs, prices, mentor) : most;
    if (ofSomebody + ofFirst > 0) {
      return Math.addExact(ofSomebody, ofFirst);
    }
    group.clear();
    return 0;
  }

  private void take(Part part, int pair) {
    isTaken[pair] = true;
    part.pairsOf[pairs.mentee[pair]]++;
    if (pairs.isEarlier.length > 0 && pairs.isEarlier[pair]) {
      part.earlier++;
    }
  }

  /** Fills the first wishes of a mentee, as many as are worth most together. */
  private void fillWishes(int mentee, long price, long[] multipliers) {
    long[][] wishes = problem.wishes()[mentee];
    long sum = 0;
    long best = 0;
    int filled = 0;
    for (int wish = 0; wish < wishes.length; wish++) {
      long gain = Math.multiplyExact(scale, wishes[wish][level]) - price;
      for (int above = 0; above < level; above++) {
        gain = Math.addExact(gain, Math.multiplyExact(multipliers[above], wishes[wish][above]));
      }
      sum = Math.addExact(sum, gain);
      if (sum > best) {
        best = sum;
        filled = wish + 1;
      }
    }
    worth = Math.addExact(worth, best);
    excess[mentee] -= filled;
    for (int cap : caps.ofMentee(mentee)) {
      spare[cap] -= filled;
    }
    for (int wish = 0; wish < filled; wish++) {
      for (int above = 0; above < level; above++) {
        reached[above] += wishes[wish][above];
      }
    }
  }

  /** The work done so far, in pairs that are looked at. */
  long work() {
    return work;
  }

  /** What it is worth. */
  long worth() {
    return worth;
  }

  /** Pairs of a mentee less wishes that are filled. */
  int excess(int mentee) {
    return excess[mentee];
  }

  /** What is reached at a level above. */
  long reached(int above) {
    return reached[above];
  }

  /** By place of a pair, whether the best group of its mentor has it; not to be changed. */
  boolean[] isTaken() {
    return isTaken;
  }

  /** By mentor, what no group is worth more than. */
  long[] most() {
    return most.clone();
  }

  /** By mentor, what every free seat may be worth. */
  long[] least() {
    return least.clone();
  }
}
