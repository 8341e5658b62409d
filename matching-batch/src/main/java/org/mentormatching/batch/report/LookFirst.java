package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Firmness.Verdict;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Sureness;

/**
 * Why a pair deserves a second look before it is accepted. A rule that hardly any pair could be
 * checked for is no such reason: it tells no pair from another.
 */
final class LookFirst {
  /** A fit below this is low, in ten-thousandths. */
  static final int LOW_FIT = 4_500;

  /** A pair is little known below this, in ten-thousandths. */
  static final int LITTLE_KNOWN = 5_000;

  /** A close call is marked where so small a change loses the pair, in per cent of the points. */
  private static final int CLOSEST = 5;

  private static final String REFUSALS = Exclusions.DEFINITION.id();

  private final Map<OngoingPair, String> overrides = new HashMap<>();

  private final Problem problem;
  private final MatchingResult result;
  private final HowSure sure;
  private final SurenessTerms terms;
  private final UncheckedRules unchecked;
  private final AbsentMentors absent;
  private final boolean isNothingCounted;

  /** Looks at the pairs of a result. */
  LookFirst(Problem problem, Policy policy, MatchingResult result, HowSure sure) {
    this.sure = sure;
    this.problem = problem;
    this.result = result;
    unchecked = UncheckedRules.of(result);
    terms = SurenessTerms.of(problem, policy, result);
    absent = AbsentMentors.of(problem, policy, result);
    isNothingCounted = Counted.of(policy, policy.on(problem)).coversNothing();
    problem.pins().stream()
        .filter(Pin::overrides)
        .forEach(
            pin ->
                overrides.put(
                    new OngoingPair(pin.menteeId(), pin.mentorId()), pin.overrideReason()));
  }

  /** How many pairs need a second look, ongoing ones with somebody outside the round included. */
  int count() {
    long inRound = result.matches().stream().filter(match -> !reasons(match).isEmpty()).count();
    long outside =
        problem.ongoing().stream()
            .filter(pair -> problem.mentor(pair.mentorId()).isEmpty())
            .filter(pair -> !reasons(pair).isEmpty())
            .count();
    return (int) (inRound + outside);
  }

  /** The reasons to look at an ongoing pair; what rules and points say of it is settled already. */
  List<String> reasons(OngoingPair pair) {
    return absent.reason(pair).map(why -> "the mentor " + why).stream().toList();
  }

  private static List<String> openRefusal(Match match) {
    return match.uncheckedRules().contains(REFUSALS)
        ? List.of("a refusal was not understood")
        : List.of();
  }

  /** The reasons; none if the pair needs no second look. */
  List<String> reasons(Match match) {
    if (match.status() == Status.ONGOING) {
      List<String> reasons = new ArrayList<>(openRefusal(match));
      reasons.addAll(reasons(new OngoingPair(match.menteeId(), match.mentorId())));
      return reasons;
    }
    List<String> reasons = new ArrayList<>();
    if (!match.points().isEmpty() && match.fit() < LOW_FIT) {
      reasons.add("low fit (" + Fit.shown(match.fit()) + ")");
    }
    if (isNothingCounted) {
      reasons.add("nothing known: no criterion counts");
    } else if (!match.points().isEmpty() && match.known() < LITTLE_KNOWN) {
      reasons.add("little known (" + Fit.shown(match.known()) + ")");
    }
    List<String> notChecked =
        match.uncheckedRules().stream()
            .filter(rule -> !rule.equals(REFUSALS) && !unchecked.isNearlyEverywhere(rule))
            .toList();
    if (!notChecked.isEmpty()) {
      reasons.add("not checked: " + String.join(", ", notChecked));
    }
    reasons.addAll(openRefusal(match));
    sure.of(match.menteeId(), match.mentorId())
        .map(Sureness::firmness)
        .filter(firmness -> firmness.verdict() == Verdict.CLOSE_CALL)
        .filter(firmness -> firmness.percent() <= CLOSEST)
        .ifPresent(firmness -> reasons.add(SurenessWords.closeCall(firmness, terms)));
    String reason = overrides.get(new OngoingPair(match.menteeId(), match.mentorId()));
    if (reason != null) {
      reasons.add("pinned with an override: " + reason);
    }
    return reasons;
  }
}
