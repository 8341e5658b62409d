package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.Match;
import org.mentormatching.verify.Violation.Kind;

/** Recomputes what the new pairs reach at each level of the objective. */
final class ObjectiveCheck {
  private ObjectiveCheck() {}

  static void check(
      Claim claim, Levels levels, Pairs pairs, LimitCheck.Costs costs, Findings findings) {
    List<LevelValue> said = claim.result().objective();
    List<Level> named = said.stream().map(LevelValue::level).toList();
    findings.compare(Kind.OBJECTIVE, List.of(), "the list of levels", named, levels.all());
    if (!named.equals(levels.all())) {
      return;
    }
    BigInteger[] values = values(claim, levels, pairs);
    values[values.length - 1] = values[values.length - 1].subtract(costs.total());
    for (LevelValue value : said) {
      int added = levels.added().indexOf(value.level());
      findings.compare(
          Kind.OBJECTIVE,
          List.of(value.level().id()),
          "value",
          BigInteger.valueOf(value.value()),
          added < 0 ? BigInteger.valueOf(Floor.of(claim, pairs)) : values[added]);
    }
  }

  private static BigInteger[] values(Claim claim, Levels levels, Pairs pairs) {
    BigInteger[] values = new BigInteger[levels.added().size()];
    Arrays.fill(values, BigInteger.ZERO);
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      int number = claim.settled().filledWishes(mentee.id());
      for (Match match : pairs.ofMentee(mentee.id())) {
        if (!claim.settled().isSettled(PairKey.of(match))) {
          number++;
          long[] worth = levels.worth(mentee, number);
          levels.addPair(worth, match.fit(), Levels.isEarlier(mentee, match.mentorId()));
          for (int level = 0; level < values.length; level++) {
            values[level] = values[level].add(BigInteger.valueOf(worth[level]));
          }
        }
      }
    }
    if (levels.ofGroups() >= 0) {
      values[levels.ofGroups()] = BigInteger.valueOf(-GroupCount.missing(claim, pairs));
    }
    if (levels.ofPanels() >= 0) {
      values[levels.ofPanels()] = ofPanels(claim, levels, pairs);
    }
    if (levels.inUse() >= 0) {
      values[levels.inUse()] = inUse(claim, levels, pairs);
    }
    return values;
  }

  private static BigInteger ofPanels(Claim claim, Levels levels, Pairs pairs) {
    BigInteger gain = BigInteger.ZERO;
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      gain = gain.add(BigInteger.valueOf(levels.gainOfPanel(mentee, pairs.ofMentee(mentee.id()))));
    }
    return gain;
  }

  private static BigInteger inUse(Claim claim, Levels levels, Pairs pairs) {
    BigInteger inUse = BigInteger.ZERO;
    for (Mentor mentor : claim.problem().mentors()) {
      claim.goOn();
      if (!pairs.ofMentor(mentor.id()).isEmpty()) {
        inUse = inUse.add(BigInteger.valueOf(levels.worthOfFirst(mentor)));
      }
    }
    return inUse;
  }
}
