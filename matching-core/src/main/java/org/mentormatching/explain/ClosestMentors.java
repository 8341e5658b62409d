package org.mentormatching.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;

/**
 * Who comes nearest to being one more mentor of somebody: whom the fewest rules refuse, and of
 * those whoever fits best.
 *
 * @param obstacles the limits that close a free seat to a mentee
 * @param hardObstacles the hard ones among them
 * @param room seats less mentees of a mentor
 */
record ClosestMentors(
    Problem problem,
    Policy policy,
    MatchingResult result,
    Appraiser appraiser,
    SettledPairs settled,
    BiFunction<Mentee, Mentor, List<Obstacle>> obstacles,
    BiFunction<Mentee, Mentor, List<Obstacle>> hardObstacles,
    ToIntFunction<Mentor> room) {

  /** The nearest of all whom the mentee does not have; looks at every one. */
  Optional<ClosestMentor> of(Mentee mentee) {
    Set<String> has =
        result.matches().stream()
            .filter(match -> match.menteeId().equals(mentee.id()))
            .map(Match::mentorId)
            .collect(Collectors.toSet());
    Optional<Mentor> closest = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    int greatest = 0;
    for (Mentor mentor : problem.mentors()) {
      if (has.contains(mentor.id())) {
        continue;
      }
      int refusals = appraiser.refusals(mentee, mentor, fewest);
      if (refusals > fewest) {
        continue;
      }
      int fit = appraiser.fit(mentee, mentor);
      if (closest.isEmpty() || refusals < fewest || fit > greatest) {
        closest = Optional.of(mentor);
        fewest = refusals;
        greatest = fit;
      }
    }
    return closest.map(mentor -> told(mentee, mentor));
  }

  /** What stands between a mentee and the nearest mentor. */
  ClosestMentor told(Mentee mentee, Mentor mentor) {
    Appraisal appraisal = appraiser.appraise(mentee, mentor);
    int free = Math.max(0, room.applyAsInt(mentor));
    List<Obstacle> closing = List.of();
    List<Obstacle> stillClosing = List.of();
    if (appraisal.isAllowed() && free > 0) {
      closing = obstacles.apply(mentee, mentor);
    } else if (appraisal.isAllowed() && settled.closeSeat(mentee, mentor)) {
      closing = settled.closing(mentee, mentor);
    } else if (appraisal.isAllowed()) {
      stillClosing = hardObstacles.apply(mentee, mentor);
    }
    return new ClosestMentor(
        mentor.id(),
        appraisal.fit(),
        appraisal.rules().stream()
            .filter(Ruling::refuses)
            .map(ruling -> inTheWay(mentee, mentor, ruling))
            .toList(),
        ids(closing),
        ids(stillClosing),
        free);
  }

  private static List<String> ids(List<Obstacle> limits) {
    return limits.stream().map(Obstacle::limitId).toList();
  }

  /** What a rule that refuses says stands in the way, without telling whose choice it is. */
  private String inTheWay(Mentee mentee, Mentor mentor, Ruling ruling) {
    boolean isOfCoordinator =
        problem.exclusions().stream()
            .filter(pair -> pair.menteeId().equals(mentee.id()))
            .filter(pair -> pair.mentorId().equals(mentor.id()))
            .anyMatch(problem::isOfCoordinatorAlone);
    Optional<Rule> rule =
        policy.rules().stream()
            .map(RuleEntry::rule)
            .filter(one -> one.id().equals(ruling.ruleId()))
            .findFirst();
    if (isOfCoordinator
        && rule.filter(one -> one.reads().menteeLinks().contains(Columns.EXCLUDED_MENTORS))
            .isPresent()) {
      return "excluded by the coordinator";
    }
    return rule.filter(one -> ruling.verdict() == Verdict.REFUSED)
        .flatMap(Rule::choice)
        .or(() -> ruling.reason().map(Reason::sentence))
        .orElse(ruling.title());
  }
}
