package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Reads;

/**
 * The bound that prices prove, by weak duality of the assignment of open wishes to open seats: each
 * new pair of any result is worth its wish less the mentee's price, plus its fit and the mentee's
 * price less the mentor's, plus the mentor's price, and for a mentor's first pair what lower limits
 * make of that; so the sum of all such gains that are positive is at least what the result reaches.
 *
 * <p>Every pair counts, but not every pair is looked at: see {@link PairGains}.
 */
final class BoundRecount {
  private final Claim claim;
  private final Levels levels;
  private final Statements statements;
  private final PriceList ofMentees;
  private final OpenMentors mentors;
  private final int floor;
  private final int size;

  private BoundRecount(
      Claim claim,
      Levels levels,
      Statements statements,
      PriceList ofMentees,
      OpenMentors mentors,
      int floor) {
    this.claim = claim;
    this.levels = levels;
    this.statements = statements;
    this.ofMentees = ofMentees;
    this.mentors = mentors;
    this.floor = floor;
    size = levels.added().size();
  }

  /**
   * The bound at each level that adds up over pairs.
   *
   * @param floor the least fit of pairs of mentees with one open wish; others are left out
   */
  static List<BigInteger> of(
      Claim claim,
      Levels levels,
      Statements statements,
      PriceList ofMentees,
      PriceList ofMentors,
      int floor,
      Team team) {
    OpenMentors mentors = new OpenMentors(claim, ofMentors);
    return new BoundRecount(claim, levels, statements, ofMentees, mentors, floor).bound(team);
  }

  private List<BigInteger> bound(Team team) {
    MenteeGroups groups = MenteeGroups.of(statements.all(), claim.problem().mentees().size());
    claim.goOn();
    MentorProfiles profiles = new MentorProfiles(groups.statements(), mentors.cheapestFirst());
    claim.goOn();
    Connections earlier =
        new Connections(claim.problem(), Reads.nothing().menteeNames(Columns.EARLIER_MENTORS));
    Queue<PositiveSum> parts = new ConcurrentLinkedQueue<>();
    team.shareLong(
        groups.groups().size(),
        goOn -> {
          PositiveSum part = new PositiveSum(size);
          parts.add(part);
          PairGains pairs =
              new PairGains(
                  claim,
                  levels,
                  earlier,
                  statements,
                  groups,
                  mentors,
                  profiles,
                  size,
                  (mentee, mentor, fit, isEarlier, gain) -> part.add(gain));
          return group -> add(groups.groups().get(group), pairs, part, goOn);
        });
    PositiveSum bound = new PositiveSum(size);
    parts.forEach(bound::addAll);
    for (int rank = 0; rank < mentors.size(); rank++) {
      bound.add(firstSeat(rank), 1);
      bound.add(mentors.price(rank), mentors.seats(rank) - 1);
    }
    return bound.total();
  }

  /** The gain of a mentor's first open seat. */
  private long[] firstSeat(int rank) {
    long[] gain = mentors.price(rank).clone();
    if (levels.inUse() >= 0) {
      gain[levels.inUse()] += levels.worthOfFirst(mentors.mentor(rank));
    }
    return gain;
  }

  private void add(int[] group, PairGains pairs, PositiveSum part, Runnable goOn) {
    pairs.turnTo(group[0]);
    for (int index : group) {
      goOn.run();
      Mentee mentee = claim.problem().mentees().get(index);
      if (claim.settled().openWishes(mentee) > 0) {
        long[] price = ofMentees.of(mentee);
        addWishes(mentee, price, part);
        pairs.add(index, price, claim.settled().openWishes(mentee) == 1 ? floor : 0);
      }
    }
  }

  private void addWishes(Mentee mentee, long[] price, PositiveSum part) {
    int first = claim.settled().filledWishes(mentee.id()) + 1;
    for (int number = first; number <= mentee.mentorsWanted(); number++) {
      long[] worth = levels.worth(mentee, number);
      for (int level = 0; level < size; level++) {
        worth[level] -= price[level];
      }
      part.add(worth);
    }
  }
}
