package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.MenteePrice;
import org.mentormatching.result.LimitedLevel.MentorWorth;
import org.mentormatching.verify.Violation.Kind;

/**
 * Recomputes the bounds that take limits into account. What every mentor's groups are said to be
 * worth at most is confirmed by {@link GroupWorth}; the rest is addition.
 */
final class LimitedBoundCheck {
  private static final BigInteger MOST_SCALE = BigInteger.ONE.shiftLeft(40);

  private final Claim claim;
  private final Levels levels;
  private final List<LevelValue> added;
  private final LimitedLevel said;
  private final int level;
  private final Findings findings;
  private final Map<String, Long> prices = new HashMap<>();
  private final Map<String, MentorWorth> worths = new HashMap<>();

  private LimitedBoundCheck(
      Claim claim,
      Levels levels,
      List<LevelValue> added,
      LimitedLevel said,
      int level,
      Findings findings) {
    this.claim = claim;
    this.levels = levels;
    this.added = added;
    this.said = said;
    this.level = level;
    this.findings = findings;
  }

  /**
   * Checks them.
   *
   * @param added what is said of the levels that add up
   * @param plain the bounds that leave limits aside
   * @return the number of levels, from the first on, at which the bound leaves limits aside
   */
  static int check(
      Claim claim,
      Levels levels,
      List<LevelValue> added,
      List<BigInteger> plain,
      Statements statements,
      Team team,
      Findings findings) {
    List<LimitedLevel> limited = claim.result().certificate().limited();
    int size = added.size();
    int first = size - limited.size();
    if (first < 0
        || !limited.stream()
            .map(LimitedLevel::level)
            .toList()
            .equals(added.subList(first, size).stream().map(LevelValue::level).toList())) {
      findings.add(
          Kind.CERTIFICATE,
          List.of(),
          "bounds under limits are given for levels other than the last "
              + limited.size()
              + " of "
              + size);
      return size;
    }
    for (int level = first; level < size; level++) {
      claim.goOn();
      new LimitedBoundCheck(claim, levels, added, limited.get(level - first), level, findings)
          .check(statements, team);
    }
    if (first < size) {
      LevelValue value = added.get(first);
      if (BigInteger.valueOf(value.bound()).compareTo(plain.get(first)) >= 0) {
        findings.add(
            Kind.CERTIFICATE,
            List.of(value.level().id()),
            "the bound under limits is "
                + value.bound()
                + ", not below "
                + plain.get(first)
                + " which leaves them aside");
      }
    }
    return first;
  }

  private List<String> ids() {
    return List.of(said.level().id());
  }

  private void check(Statements statements, Team team) {
    int before = findings.count();
    if (said.scale() < 1
        || BigInteger.valueOf(said.scale()).compareTo(MOST_SCALE) > 0
        || said.multipliers().size() != level
        || said.multipliers().stream().anyMatch(LimitedBoundCheck::isTooLarge)) {
      findings.add(
          Kind.CERTIFICATE,
          ids(),
          "scale %d and multipliers %s cannot be meant, %d levels are above"
              .formatted(said.scale(), said.multipliers(), level));
    }
    readPrices();
    readWorths();
    CapPrices caps = CapPrices.of(claim, said, costScale(), findings);
    if (findings.count() > before) {
      return;
    }
    checkGroups(statements, team, caps);
    BigInteger sum = caps.ofRooms();
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      sum = sum.add(wishes(mentee));
    }
    for (MentorWorth worth : said.mentors()) {
      sum = sum.add(BigInteger.valueOf(worth.most()));
    }
    for (int above = 0; above < level; above++) {
      sum =
          sum.subtract(
              BigInteger.valueOf(said.multipliers().get(above))
                  .multiply(BigInteger.valueOf(added.get(above).bound())));
    }
    findings.compare(
        Kind.CERTIFICATE,
        ids(),
        "bound under limits",
        BigInteger.valueOf(added.get(level).bound()),
        floor(sum, BigInteger.valueOf(said.scale())));
  }

  private static boolean isTooLarge(long number) {
    return number < -PriceList.MOST || number > PriceList.MOST;
  }

  private static BigInteger floor(BigInteger sum, BigInteger scale) {
    BigInteger[] parts = sum.divideAndRemainder(scale);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private void readPrices() {
    for (MenteePrice price : said.mentees()) {
      if (claim.problem().mentee(price.id()).isEmpty()) {
        findings.add(
            Kind.PERSON, List.of(price.id()), "there is a price, the problem has no such mentee");
      } else if (isTooLarge(price.price()) || prices.put(price.id(), price.price()) != null) {
        findings.add(
            Kind.CERTIFICATE, List.of(price.id()), "there are 2 prices, or it cannot be meant");
      }
    }
  }

  private void readWorths() {
    for (MentorWorth worth : said.mentors()) {
      if (claim.problem().mentor(worth.id()).isEmpty()) {
        findings.add(
            Kind.PERSON, List.of(worth.id()), "there is a worth, the problem has no such mentor");
      } else if (worth.least() < 0
          || worth.most() < 0
          || isTooLarge(worth.least())
          || isTooLarge(worth.most())
          || worths.put(worth.id(), worth) != null) {
        findings.add(
            Kind.CERTIFICATE,
            List.of(worth.id()),
            "least %d and most %d cannot be meant, or there are 2 of them"
                .formatted(worth.least(), worth.most()));
      }
    }
  }

  /** The most that the first wishes of a mentee, however many, are worth less their prices. */
  private BigInteger wishes(Mentee mentee) {
    BigInteger price = BigInteger.valueOf(prices.getOrDefault(mentee.id(), 0L));
    BigInteger sum = BigInteger.ZERO;
    BigInteger best = BigInteger.ZERO;
    int first = claim.settled().filledWishes(mentee.id()) + 1;
    for (int number = first; number <= mentee.mentorsWanted(); number++) {
      long[] worth = levels.worth(mentee, number);
      sum = sum.subtract(price).add(times(said.scale(), worth[level]));
      for (int above = 0; above < level; above++) {
        sum = sum.add(times(said.multipliers().get(above), worth[above]));
      }
      best = best.max(sum);
    }
    return best;
  }

  private static BigInteger times(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  /** How often fit and the cost of soft limits count. */
  private long costScale() {
    return level == added.size() - 1 ? said.scale() : 0;
  }

  /** How often a level counts here; 0 if there is none such or it is below. */
  private long counts(Level.Kind kind) {
    for (int at = 0; at <= level; at++) {
      if (added.get(at).level().kind() == kind) {
        return at == level ? said.scale() : said.multipliers().get(at);
      }
    }
    return 0;
  }

  /** Confirms what no group of a mentor is worth more than. */
  private void checkGroups(Statements statements, Team team, CapPrices caps) {
    List<Mentor> mentors = claim.problem().mentors();
    long[] ofFirst = new long[mentors.size()];
    long[] least = new long[mentors.size()];
    long ofUse = counts(Level.Kind.MENTORS_IN_USE);
    for (int number = 0; number < least.length; number++) {
      Mentor mentor = mentors.get(number);
      MentorWorth worth = LimitedGains.worth(worths, mentor);
      ofFirst[number] = ofUse == 0 ? 0 : Math.multiplyExact(ofUse, levels.worthOfFirst(mentor));
      least[number] = Math.min(worth.least(), Math.subtractExact(worth.most(), ofFirst[number]));
    }
    LimitedGains gains =
        new LimitedGains(claim, levels, prices, least, caps, costScale(), counts(Level.Kind.KEPT));
    gains.find(statements, team, said.scale());
    GroupWorth groups = new GroupWorth(claim, costScale());
    boolean[] within = new boolean[mentors.size()];
    team.shareLong(
        mentors.size(),
        goOn ->
            number -> {
              Mentor mentor = mentors.get(number);
              int seats = claim.settled().openSeats(mentor);
              long most = LimitedGains.worth(worths, mentor).most();
              within[number] =
                  seats == 0
                      || groups.isAtMost(
                          mentor,
                          seats,
                          gains.of(number),
                          least[number],
                          Math.subtractExact(most, ofFirst[number]),
                          goOn);
            });
    Set<String> beyond = new HashSet<>();
    for (int number = 0; number < within.length; number++) {
      if (!within[number] && beyond.add(mentors.get(number).id())) {
        findings.add(
            Kind.CERTIFICATE,
            List.of(said.level().id(), mentors.get(number).id()),
            "a group of mentees is worth more than is said");
      }
    }
  }
}
