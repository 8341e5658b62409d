package org.mentormatching.solve;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Costs;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.MentorSet;
import org.mentormatching.candidates.PairScan;
import org.mentormatching.flow.Network.Kind;
import org.mentormatching.flow.Prices;

/**
 * Finds open pairs among all that are eligible: all of them, the best of each mentee, or those that
 * gain at given prices. What is found for a mentee depends on nothing but prices and pairs, so it
 * does not matter which thread looks, nor when.
 */
final class PairFinder {
  private static final long EXACT = 1;

  /**
   * Gains that differ by less than five of 100 points of fit are alike when pairs join: it matters
   * more that the mentees do not all ask for the same mentors.
   */
  private static final long STEP = 500;

  private final Candidates candidates;
  private final Settled settled;
  private final OpenPairs none;
  private final MentorSet open;
  private final Crew crew;
  private final BooleanSupplier cancelled;
  private final int[] order;
  private final boolean[] hasSettled;
  private final IntUnaryOperator leastFit;

  /** By mentee, whether everything that gained at the prices before has joined. */
  private final boolean[] isComplete;

  private final WorkShare share;

  private Prices before = new Prices(1, new long[Kind.values().length][0]);

  PairFinder(Candidates candidates, Settled settled, Crew crew, BooleanSupplier cancelled) {
    this(candidates, settled, crew, cancelled, WorkShare.untold());
  }

  /** A finder that tells how much of what it goes through is done. */
  PairFinder(
      Candidates candidates,
      Settled settled,
      Crew crew,
      BooleanSupplier cancelled,
      WorkShare share) {
    this(candidates, settled, mentee -> 0, crew, cancelled, share);
  }

  /**
   * A finder that leaves some pairs aside.
   *
   * @param leastFit the least fit of the pairs of each mentee
   */
  PairFinder(
      Candidates candidates,
      Settled settled,
      IntUnaryOperator leastFit,
      Crew crew,
      BooleanSupplier cancelled) {
    this(candidates, settled, leastFit, crew, cancelled, WorkShare.untold());
  }

  private PairFinder(
      Candidates candidates,
      Settled settled,
      IntUnaryOperator leastFit,
      Crew crew,
      BooleanSupplier cancelled,
      WorkShare share) {
    this.leastFit = leastFit;
    this.share = share;
    this.candidates = candidates;
    this.settled = settled;
    this.crew = crew;
    this.cancelled = cancelled;
    none = OpenPairs.none(candidates.roster(), settled);
    open = candidates.mentors(mentor -> none.seats(mentor) > 0);
    order = candidates.menteesBySimilarity();
    hasSettled = new boolean[none.mentees()];
    isComplete = new boolean[none.mentees()];
    for (int mentee = 0; mentee < hasSettled.length; mentee++) {
      hasSettled[mentee] = settled.mentorsOf(candidates.mentees().get(mentee)) > 0;
    }
  }

  /** The open people without pairs. */
  OpenPairs none() {
    return none;
  }

  /** How much is done of what it goes through. */
  WorkShare share() {
    return share;
  }

  /** Eligible pairs; not less than there are open ones. */
  long most() {
    return candidates.eligible();
  }

  private interface Search {
    FoundPairs of(int mentee);
  }

  private FoundPairs[] find(int[] mentees, Supplier<Search> search) {
    FoundPairs[] found = new FoundPairs[none.mentees()];
    Arrays.fill(found, FoundPairs.NONE);
    AtomicInteger done = new AtomicInteger();
    crew.share(
        mentees.length,
        () -> worker(mentees, found, search.get(), done),
        () -> {
          share.reach(done.get(), mentees.length);
          return cancelled.getAsBoolean();
        });
    return found;
  }

  private IntConsumer worker(int[] mentees, FoundPairs[] found, Search search, AtomicInteger done) {
    return i -> {
      done.getAndIncrement();
      int mentee = mentees[i];
      if (none.wishes(mentee) > 0) {
        found[mentee] = search.of(mentee);
      }
    };
  }

  private boolean isSettled(int mentee, int mentor) {
    return settled.contains(candidates.mentees().get(mentee), candidates.mentors().get(mentor));
  }

  /** All open pairs. */
  OpenPairs all() {
    return none.with(among(order, open));
  }

  /**
   * By mentee, all pairs of some mentees who have a wish open with mentors who have no seat open.
   */
  FoundPairs[] withoutSeat(int[] mentees) {
    return among(mentees, candidates.mentors(mentor -> none.seats(mentor) == 0));
  }

  /** By mentee, all open pairs of some mentees. */
  FoundPairs[] of(int[] mentees) {
    return among(mentees, open);
  }

  private FoundPairs[] among(int[] mentees, MentorSet mentors) {
    return find(mentees, () -> new All(mentors)::of);
  }

  private final class All {
    private final MentorSet among;
    private final PairScan scan = candidates.scan();
    private final Costs free = candidates.free();
    private int[] mentors = new int[16];
    private int[] fits = new int[16];
    private int count;

    All(MentorSet among) {
      this.among = among;
    }

    FoundPairs of(int mentee) {
      count = 0;
      int least = leastFit.applyAsInt(mentee);
      scan.at(mentee);
      scan.visit(
          among,
          free,
          least,
          (mentor, fit) -> {
            if (fit >= least && !isSettled(mentee, mentor)) {
              add(mentor, fit);
            }
            return least;
          });
      return FoundPairs.of(mentors, fits, count);
    }

    private void add(int mentor, int fit) {
      if (count == mentors.length) {
        mentors = Arrays.copyOf(mentors, 2 * count);
        fits = Arrays.copyOf(fits, 2 * count);
      }
      mentors[count] = mentor;
      fits[count++] = fit;
    }
  }

  /**
   * The pairs of greatest fit of each mentee, so many for each wish, and the pairs of the earlier
   * proposal.
   */
  OpenPairs best(int ofWish) {
    return none.with(find(order, () -> new Best(ofWish)::of));
  }

  private final class Best {
    private final int ofWish;
    private final PairScan scan = candidates.scan();
    private final Shortlist list = new Shortlist(none.mentors(), candidates::groupOf, EXACT);

    Best(int ofWish) {
      this.ofWish = ofWish;
    }

    FoundPairs of(int mentee) {
      int least = leastFit.applyAsInt(mentee);
      list.begin(mentee, (int) Math.min(none.mentors(), (long) ofWish * none.wishes(mentee)));
      scan.at(mentee);
      scan.visitSome(
          open,
          least,
          list.first(),
          Shortlist.ALIKE,
          (mentor, fit) -> {
            if (fit >= least && !isSettled(mentee, mentor)) {
              list.offer(0, fit, mentor, fit);
            }
            return list.isFull() ? list.lastGain() : least;
          });
      FoundPairs best = list.pairs();
      int[] earlier = none.earlier().of(mentee);
      return earlier.length == 0 ? best : best.and(new All(among(earlier)).of(mentee));
    }

    private MentorSet among(int[] mentors) {
      return candidates.mentors(
          mentor -> none.seats(mentor) > 0 && Arrays.binarySearch(mentors, mentor) >= 0);
    }
  }

  /**
   * The pairs that are not yet there and gain most at these prices, up to so many of a mentee.
   * Those of the earlier proposal are there already.
   *
   * <p>Where all that gained at the prices before have joined, nothing gains now but with mentors
   * who have become cheaper, unless the mentee's own price rose; the others are not looked at
   * (partial pricing).
   */
  FoundPairs[] gaining(OpenPairs pairs, Prices prices, int most) {
    PriceRanks ranks = new PriceRanks(prices);
    boolean[] wasComplete = isComplete.clone();
    MentorSet cheaper =
        before.size(Kind.RIGHT) == 0
            ? open
            : candidates.mentors(
                mentor -> none.seats(mentor) > 0 && rises(Kind.RIGHT, mentor, prices, before));
    Look look =
        mentee -> wasComplete[mentee] && !rises(Kind.LEFT, mentee, before, prices) ? cheaper : open;
    Integer[] sorted = new Integer[order.length];
    Arrays.setAll(sorted, i -> order[i]);
    Arrays.sort(sorted, (a, b) -> Integer.compare(ranks.ofMentee(a), ranks.ofMentee(b)));
    int[] byRank = Arrays.stream(sorted).mapToInt(mentee -> mentee).toArray();
    FoundPairs[] found = find(byRank, () -> new Gaining(pairs, ranks, look, most)::of);
    before = prices;
    return found;
  }

  /** Where to look for the pairs of a mentee. */
  private interface Look {
    MentorSet of(int mentee);
  }

  /** Whether somebody's price is greater among some prices than among others. */
  private static boolean rises(Kind kind, int person, Prices from, Prices to) {
    for (int level = 0; level < from.levels(); level++) {
      long a = from.price(kind, person, level);
      long b = to.price(kind, person, level);
      if (a != b) {
        return a < b;
      }
    }
    return false;
  }

  private final class Gaining {
    private final OpenPairs pairs;
    private final PriceRanks ranks;
    private final Look look;
    private final int most;
    private final PairScan scan = candidates.scan();
    private final Shortlist list = new Shortlist(none.mentors(), candidates::groupOf, STEP);
    private int costsRank = -1;
    private int found;
    private int least;
    private Costs costs = candidates.free();

    Gaining(OpenPairs pairs, PriceRanks ranks, Look look, int most) {
      this.pairs = pairs;
      this.ranks = ranks;
      this.look = look;
      this.most = most;
    }

    FoundPairs of(int mentee) {
      int rank = ranks.ofMentee(mentee);
      long price = ranks.lastOfMentee(mentee);
      if (rank != costsRank) {
        costs = candidates.costs(mentor -> cost(rank, mentor));
        costsRank = rank;
      }
      list.begin(mentee, most);
      scan.at(mentee);
      found = 0;
      least = leastFit.applyAsInt(mentee);
      scan.visit(
          look.of(mentee), costs, 1 - price, (mentor, fit) -> offer(mentee, rank, mentor, fit));
      FoundPairs listed = list.pairs();
      isComplete[mentee] = !list.isFull() && listed.mentors().length == found;
      return listed;
    }

    private long cost(int rank, int mentor) {
      int other = ranks.ofMentor(mentor);
      if (other == rank) {
        return ranks.lastOfMentor(mentor);
      }
      return other < rank ? Costs.AT_ANY_RATE : Costs.NEVER;
    }

    private long offer(int mentee, int rank, int mentor, int fit) {
      int other = ranks.ofMentor(mentor);
      long gain = fit - ranks.lastOfMentor(mentor);
      boolean gains = other < rank || (other == rank && gain + ranks.lastOfMentee(mentee) > 0);
      if (gains && fit >= least && pairs.find(mentee, mentor) < 0 && !isSettled(mentee, mentor)) {
        list.offer(other, gain, mentor, fit);
        found++;
      }
      if (!list.isFull()) {
        return 1 - ranks.lastOfMentee(mentee);
      }
      return list.lastRank() < rank ? Long.MAX_VALUE : list.lastGain();
    }
  }
}
