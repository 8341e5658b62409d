package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mentormatching.explain.Comparison.Direction;
import org.mentormatching.explain.Comparison.Turn;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Policy.RuleEntry;

/**
 * What two policies ask otherwise. Statements that are no records are the same where they are of
 * one class and have one id.
 */
final class PolicyTurns {
  private PolicyTurns() {}

  /** What they ask otherwise of all pairs together. */
  static List<Turn> between(Policy before, Policy now) {
    List<Turn> turns = new ArrayList<>();
    Map<String, LimitEntry> old = limits(before);
    Map<String, LimitEntry> own = limits(now);
    own.forEach(
        (id, entry) -> {
          LimitEntry earlier = old.get(id);
          if (earlier == null) {
            turns.add(new Turn(id, Direction.ON));
          } else if (!isSame(earlier, entry)) {
            turns.add(new Turn(id, Direction.OTHER));
          }
        });
    old.keySet().stream()
        .filter(id -> !own.containsKey(id))
        .forEach(id -> turns.add(new Turn(id, Direction.OFF)));
    if (before.raisesFloor() != now.raisesFloor()) {
      turns.add(new Turn(Turn.FLOOR, now.raisesFloor() ? Direction.ON : Direction.OFF));
    }
    if (!before.coverage().equals(now.coverage())) {
      turns.add(new Turn(Turn.COVERAGE, coverage(before.coverage(), now.coverage())));
    }
    if (before.urgencyTrust() != now.urgencyTrust()) {
      turns.add(new Turn(Turn.URGENCY, Direction.OTHER));
    }
    if (before.seed() != now.seed()) {
      turns.add(new Turn(Turn.SEED, Direction.OTHER));
    }
    return turns;
  }

  /** On where filled wishes are traded against fit now. */
  private static Direction coverage(Coverage before, Coverage now) {
    boolean isWeighted = now instanceof Coverage.Weighted;
    return isWeighted == before instanceof Coverage.Weighted
        ? Direction.OTHER
        : isWeighted ? Direction.ON : Direction.OFF;
  }

  /** By id; a lower limit has no weight. */
  static Map<String, LimitEntry> limits(Policy policy) {
    Map<String, LimitEntry> limits = new LinkedHashMap<>();
    policy.limits().forEach(entry -> limits.put(entry.limit().id(), entry));
    policy.lowerLimits().forEach(limit -> limits.put(limit.id(), new LimitEntry(limit, -1)));
    return limits;
  }

  /** Whether they say the same of every single pair. */
  static boolean saySameOfPairs(Policy before, Policy now) {
    return before.ladder().rungs().equals(now.ladder().rungs())
        && before.transitions().equals(now.transitions())
        && before.minimumFit() == now.minimumFit()
        && before.rules().size() == now.rules().size()
        && IntStream.range(0, now.rules().size())
            .allMatch(i -> isSame(before.rules().get(i), now.rules().get(i)))
        && before.criteria().size() == now.criteria().size()
        && IntStream.range(0, now.criteria().size())
            .allMatch(i -> isSame(before.criteria().get(i), now.criteria().get(i)));
  }

  /** Whether a limit holds as strictly as another of the same id. */
  static boolean isSame(LimitEntry before, LimitEntry now) {
    return before.weight() == now.weight() && isSame(before.limit(), now.limit());
  }

  private static boolean isSame(RuleEntry before, RuleEntry now) {
    return before.whenUnknown() == now.whenUnknown() && isSame(before.rule(), now.rule());
  }

  private static boolean isSame(CriterionEntry before, CriterionEntry now) {
    return before.points() == now.points()
        && before.whenMissing() == now.whenMissing()
        && before.criterion().id().equals(now.criterion().id())
        && isSame(before.criterion(), now.criterion());
  }

  private static boolean isSame(Object before, Object now) {
    return before.equals(now)
        || (before.getClass() == now.getClass() && !(before instanceof Record));
  }
}
