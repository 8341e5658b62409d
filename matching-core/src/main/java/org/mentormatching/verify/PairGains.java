package org.mentormatching.verify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Share;

/**
 * The positive gains of pairs: the fit and the mentee's price less the mentor's, compared level by
 * level. Not for use by several threads.
 *
 * <p>Mentees come in groups, mentors in profiles, the cheapest first. For each group and profile
 * the shared statements are asked once. With all points of the other criteria on top they give the
 * greatest fit that is still possible, and so a bar: a mentee gains nothing with the profile's
 * cheapest mentor unless the mentee's price at the last level is above it. Where it is, the other
 * statements are asked one after the other, until the rest cannot make up for what is lost; whoever
 * is left is counted exactly. Mentors whom a link column or the earlier proposal connects with the
 * mentee are left out on the way and counted one by one.
 */
final class PairGains {
  private static final int NOBODY = -1;

  /** Takes pairs that gain. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes an eligible pair that is not settled.
     *
     * @param gain at each level; to be used at once
     */
    void take(int mentee, int mentor, int fit, boolean isEarlier, long[] gain);
  }

  private final Claim claim;
  private final Levels levels;
  private final Connections earlier;
  private final Statements statements;
  private final OpenMentors mentors;
  private final MentorProfiles profiles;
  private final Taker taker;
  private final PairReader reader;
  private final Statement[] statement;
  private final Asker[] asker;
  private final int shared;

  /** Of the criteria from each number on, the points that can be earned at most. */
  private final long[] mostToCome;

  /** Of the criteria from each number on, the points that are attainable at least. */
  private final long[] attainableToCome;

  /** By profile, the rank of its cheapest mentor, who comes after those of earlier profiles. */
  private final int[] cheapest;

  /** By profile, the price of its cheapest mentor at the last level. */
  private final long[] lastPrice;

  /** By profile, what the shared statements give. */
  private final long[] earned;

  private final long[] attainable;

  /** The profiles with which the shared statements leave the group a chance, ascending. */
  private final int[] open;

  /** By place among the open profiles. */
  private final long[] bar;

  private int opened;

  /** By mentor, the last mentee who was connected. */
  private final int[] connectedWith;

  private final long[] gain;
  private long[] price = {};
  private int least;
  private int withAnyFit;
  private int withSomeFit;

  PairGains(
      Claim claim,
      Levels levels,
      Connections earlier,
      Statements statements,
      MenteeGroups groups,
      OpenMentors mentors,
      MentorProfiles profiles,
      int size,
      Taker taker) {
    this.claim = claim;
    this.levels = levels;
    this.earlier = earlier;
    this.statements = statements;
    this.mentors = mentors;
    this.profiles = profiles;
    this.taker = taker;
    reader = new PairReader(statements);
    statement = groups.statements().toArray(Statement[]::new);
    asker = Arrays.stream(statement).map(Statement::asker).toArray(Asker[]::new);
    shared = groups.shared().size();
    mostToCome = new long[statement.length + 1];
    attainableToCome = new long[statement.length + 1];
    for (int number = statement.length - 1; number >= 0; number--) {
      long points = statement[number].points();
      long sure = statement[number].mayBeLeftOut() ? 0 : points;
      mostToCome[number] = mostToCome[number + 1] + points * Share.WHOLE;
      attainableToCome[number] = attainableToCome[number + 1] + sure;
    }
    cheapest = new int[profiles.size()];
    Arrays.setAll(cheapest, profile -> mentors.rank(profiles.mentors(profile)[0]));
    lastPrice = Arrays.stream(cheapest).mapToLong(rank -> last(mentors.price(rank))).toArray();
    earned = new long[profiles.size()];
    attainable = new long[profiles.size()];
    open = new int[profiles.size()];
    bar = new long[profiles.size()];
    connectedWith = new int[claim.problem().mentors().size()];
    Arrays.fill(connectedWith, NOBODY);
    gain = new long[size];
  }

  private static long last(long[] price) {
    return price[price.length - 1];
  }

  /** Turns to a group, of whom any member may stand for all. */
  void turnTo(int member) {
    opened = 0;
    for (int profile = 0; profile < cheapest.length; profile++) {
      if (askShared(member, profile)) {
        int fit = greatestFit(earned[profile], attainable[profile], shared);
        if (fit >= statements.minimumFit()) {
          open[opened] = profile;
          bar[opened] = lastPrice[profile] - fit;
          opened++;
        }
      }
    }
  }

  private boolean askShared(int mentee, int profile) {
    earned[profile] = 0;
    attainable[profile] = 0;
    for (int number = 0; number < shared; number++) {
      int says = says(number, mentee, profile);
      if (statement[number].isRule() && says == Statement.REFUSED) {
        return false;
      }
      earned[profile] += earns(number, says);
      attainable[profile] += attains(number, says);
    }
    return true;
  }

  private int says(int number, int mentee, int profile) {
    return asker[number].saysOfStrangers(mentee, profiles.answerClass(number, profile));
  }

  private long earns(int number, int says) {
    return says == Statement.LEFT_OUT ? 0 : statement[number].points() * says;
  }

  private long attains(int number, int says) {
    return says == Statement.LEFT_OUT ? 0 : statement[number].points();
  }

  /** The greatest fit of a pair that has so much when the statements from a number on are open. */
  private int greatestFit(long hasEarned, long hasAttainable, int number) {
    long most = hasEarned + mostToCome[number];
    long least = hasAttainable + attainableToCome[number];
    if (most == 0 || most >= least * Share.WHOLE) {
      return most == 0 ? 0 : Share.WHOLE;
    }
    return Tally.mean(most, least);
  }

  /**
   * Whether the greatest fit of a pair that has so much when the statements from a number on are
   * open is at least the one that is needed; without a division, for it is asked most often.
   */
  private boolean canReach(long needed, long hasEarned, long hasAttainable, int number) {
    if (needed <= 0 || needed > Share.WHOLE) {
      return needed <= 0;
    }
    long most = hasEarned + mostToCome[number];
    long least = hasAttainable + attainableToCome[number];
    return most > 0 && 2 * most >= (2 * needed - 1) * least;
  }

  /** Adds the positive gains of a member of the group with a price, from some fit on. */
  void add(int mentee, long[] menteePrice, int floor) {
    price = menteePrice;
    least = Math.max(statements.minimumFit(), floor);
    withAnyFit = mentors.cheaper(price);
    withSomeFit = mentors.notDearer(price);
    int[] connected =
        IntStream.concat(
                Arrays.stream(statements.connectedWith(mentee)),
                Arrays.stream(earlier.mentorsOf(mentee)))
            .distinct()
            .toArray();
    for (int mentor : connected) {
      connectedWith[mentor] = mentee;
    }
    addStrangers(mentee);
    for (int mentor : connected) {
      boolean isEarlier = earlier.connect(mentee, mentor);
      int rank = mentors.rank(mentor);
      if (rank < mentors.size() && (isEarlier || fitNeeded(rank) <= Share.WHOLE)) {
        int fit = reader.eligibleFit(mentee, mentor);
        if (fit != PairReader.NOT_ELIGIBLE && fit >= least) {
          gains(mentee, mentor, fit, isEarlier);
        }
      }
    }
  }

  private void addStrangers(int mentee) {
    int cheaper = openBefore(withAnyFit);
    for (int place = 0; place < cheaper; place++) {
      askOwn(mentee, open[place], least);
    }
    long last = last(price);
    int notDearer = openBefore(withSomeFit);
    for (int place = cheaper; place < notDearer; place++) {
      if (last > bar[place]) {
        askOwn(mentee, open[place], fitNeeded(lastPrice[open[place]]));
      }
    }
  }

  /** How many open profiles have a mentor who is cheaper than the one of a rank. */
  private int openBefore(int rank) {
    int low = 0;
    int high = opened;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cheapest[open[middle]] < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The least fit with which a pair with the mentor of a rank is eligible and gains. */
  private long fitNeeded(int rank) {
    if (rank < withAnyFit) {
      return least;
    }
    if (rank >= withSomeFit) {
      return Share.WHOLE + 1L;
    }
    return fitNeeded(last(mentors.price(rank)));
  }

  /** The same where only the price at the last level is not the mentee's. */
  private long fitNeeded(long mentorsLastPrice) {
    return Math.max(least, mentorsLastPrice - last(price) + 1);
  }

  private void askOwn(int mentee, int profile, long needed) {
    long hasEarned = earned[profile];
    long hasAttainable = attainable[profile];
    if (!canReach(needed, hasEarned, hasAttainable, shared)) {
      return;
    }
    for (int number = shared; number < statement.length; number++) {
      int says = says(number, mentee, profile);
      if (statement[number].isRule() && says == Statement.REFUSED) {
        return;
      }
      hasEarned += earns(number, says);
      hasAttainable += attains(number, says);
      if (!canReach(needed, hasEarned, hasAttainable, number + 1)) {
        return;
      }
    }
    int fit = greatestFit(hasEarned, hasAttainable, statement.length);
    for (int mentor : profiles.mentors(profile)) {
      if (connectedWith[mentor] != mentee && !gains(mentee, mentor, fit, false)) {
        return;
      }
    }
  }

  /** Whether an eligible pair gains; if so, and unless it is settled, it is told. */
  private boolean gains(int mentee, int mentor, int fit, boolean isEarlier) {
    long[] mentorPrice = mentors.price(mentors.rank(mentor));
    for (int level = 0; level < gain.length; level++) {
      gain[level] = price[level] - mentorPrice[level];
    }
    levels.addPair(gain, fit, isEarlier);
    if (!PositiveSum.isPositive(gain)) {
      return false;
    }
    if (!isSettled(mentee, mentor)) {
      taker.take(mentee, mentor, fit, isEarlier, gain);
    }
    return true;
  }

  private boolean isSettled(int mentee, int mentor) {
    List<Mentor> all = claim.problem().mentors();
    return claim
        .settled()
        .isSettled(PairKey.of(claim.problem().mentees().get(mentee), all.get(mentor)));
  }
}
