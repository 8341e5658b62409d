package org.mentormatching.verify;

import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.PairCursor;
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
 * is left is counted exactly. Mentors whom a link column connects with the mentee are left out on
 * the way and counted one by one.
 */
final class PairGains {
  private static final int NOBODY = -1;

  /** The bar where a rule refuses or even the greatest fit is below the least. */
  private static final long OUT_OF_REACH = Long.MAX_VALUE;

  private final Claim claim;
  private final Statements statements;
  private final OpenMentors mentors;
  private final MentorProfiles profiles;
  private final PositiveSum sum;
  private final PairReader reader;
  private final Statement[] statement;
  private final PairCursor[] cursor;
  private final int shared;

  /** Of the criteria from each number on, the points that can be earned at most. */
  private final long[] mostToCome;

  /** Of the criteria from each number on, the points that are attainable at least. */
  private final long[] attainableToCome;

  /** By profile, the rank of its cheapest mentor. */
  private final int[] cheapest;

  /** By profile, what the shared statements give. */
  private final long[] earned;

  private final long[] attainable;
  private final long[] bar;

  /** By mentor, the last mentee who was connected. */
  private final int[] connectedWith;

  private final long[] gain;
  private long[] price = {};
  private int withAnyFit;
  private int withSomeFit;

  PairGains(
      Claim claim,
      Statements statements,
      MenteeGroups groups,
      OpenMentors mentors,
      MentorProfiles profiles,
      PositiveSum sum) {
    this.claim = claim;
    this.statements = statements;
    this.mentors = mentors;
    this.profiles = profiles;
    this.sum = sum;
    reader = new PairReader(statements);
    statement = groups.statements().toArray(Statement[]::new);
    cursor = Arrays.stream(statement).map(Statement::cursor).toArray(PairCursor[]::new);
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
    earned = new long[profiles.size()];
    attainable = new long[profiles.size()];
    bar = new long[profiles.size()];
    connectedWith = new int[claim.problem().mentors().size()];
    Arrays.fill(connectedWith, NOBODY);
    gain = new long[sum.levels()];
  }

  /** Turns to a group, of whom any member may stand for all. */
  void turnTo(int member) {
    for (int profile = 0; profile < bar.length; profile++) {
      bar[profile] = OUT_OF_REACH;
      if (askShared(member, profile)) {
        int fit = greatestFit(earned[profile], attainable[profile], shared);
        if (fit >= statements.minimumFit()) {
          bar[profile] = lastPrice(profile) - fit;
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
    return statement[number].saysOfStrangers(
        cursor[number], mentee, profiles.answerClass(number, profile));
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

  private long lastPrice(int profile) {
    return mentors.price(cheapest[profile])[gain.length - 1];
  }

  /** Adds the positive gains of a member of the group with a price. */
  void add(int mentee, long[] menteePrice) {
    price = menteePrice;
    withAnyFit = mentors.cheaper(price);
    withSomeFit = mentors.notDearer(price);
    int[] connected = statements.connectedWith(mentee);
    for (int mentor : connected) {
      connectedWith[mentor] = mentee;
    }
    addStrangers(mentee);
    for (int mentor : connected) {
      int rank = mentors.rank(mentor);
      if (rank < mentors.size() && fitNeeded(rank) <= Share.WHOLE) {
        int fit = reader.eligibleFit(mentee, mentor);
        if (fit != PairReader.NOT_ELIGIBLE) {
          gains(mentee, mentor, fit);
        }
      }
    }
  }

  private void addStrangers(int mentee) {
    long last = price[gain.length - 1];
    for (int profile = 0; profile < bar.length && cheapest[profile] < withSomeFit; profile++) {
      boolean isAbove =
          cheapest[profile] < withAnyFit ? bar[profile] != OUT_OF_REACH : last > bar[profile];
      if (isAbove) {
        askOwn(mentee, profile, fitNeeded(cheapest[profile]));
      }
    }
  }

  /** The least fit with which a pair with the mentor of a rank is eligible and gains. */
  private long fitNeeded(int rank) {
    if (rank < withAnyFit) {
      return statements.minimumFit();
    }
    if (rank >= withSomeFit) {
      return Share.WHOLE + 1L;
    }
    int last = gain.length - 1;
    return Math.max(statements.minimumFit(), mentors.price(rank)[last] - price[last] + 1);
  }

  private void askOwn(int mentee, int profile, long needed) {
    long hasEarned = earned[profile];
    long hasAttainable = attainable[profile];
    for (int number = shared; number < statement.length; number++) {
      int says = says(number, mentee, profile);
      if (statement[number].isRule() && says == Statement.REFUSED) {
        return;
      }
      hasEarned += earns(number, says);
      hasAttainable += attains(number, says);
      if (greatestFit(hasEarned, hasAttainable, number + 1) < needed) {
        return;
      }
    }
    int fit = greatestFit(hasEarned, hasAttainable, statement.length);
    for (int mentor : profiles.mentors(profile)) {
      if (connectedWith[mentor] != mentee && !gains(mentee, mentor, fit)) {
        return;
      }
    }
  }

  /** Whether an eligible pair gains; if so, and unless it is settled, its gain is added. */
  private boolean gains(int mentee, int mentor, int fit) {
    long[] mentorPrice = mentors.price(mentors.rank(mentor));
    for (int level = 0; level < gain.length; level++) {
      gain[level] = price[level] - mentorPrice[level];
    }
    gain[gain.length - 1] += fit;
    if (!PositiveSum.isPositive(gain)) {
      return false;
    }
    if (!isSettled(mentee, mentor)) {
      sum.add(gain);
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
