package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.SearchEnding;

/** A high floor is no excuse for mentees without a mentor. */
class FloorClaimTest {
  private static final Policy POLICY =
      Policy.builder()
          .require(new Exclusions())
          .prefer(new Affinity(), 10)
          .raiseFloor(true)
          .build();

  private static Problem.Builder people() {
    Problem.Builder problem = Problem.builder();
    for (String number : new String[] {"1", "2"}) {
      problem.mentee(Mentee.builder("E-" + number).build());
      problem.mentor(Mentor.builder("M-" + number).set(Columns.CAPACITY, 1L).build());
    }
    return problem
        .affinity("E-1", "M-1", 90)
        .affinity("E-1", "M-2", 0)
        .affinity("E-2", "M-1", 0)
        .affinity("E-2", "M-2", 10);
  }

  @Test
  void refusesBoundThatLeavesOutPairsBelowTheFloor() {
    Problem problem = people().build();
    Problem withoutTheWorst =
        people().exclude("E-2", "M-1", "related").exclude("E-2", "M-2", "related").build();
    Draft claim = Draft.of(Matcher.using(POLICY).match(withoutTheWorst));
    claim.fingerprint = Fingerprint.of(problem, POLICY);

    assertThat(Verifier.verify(problem, POLICY, claim.result()).violations().toString())
        .contains("mentor-1: bound is 1 in the result, recomputing gives 3");
  }

  /** Of two pairs nothing is said, so that they fit half. */
  @Test
  void leavesOutStrangersBelowTheFloor() {
    Problem.Builder few = Problem.builder();
    for (String number : new String[] {"1", "2"}) {
      few.mentee(Mentee.builder("E-" + number).build());
      few.mentor(Mentor.builder("M-" + number).set(Columns.CAPACITY, 1L).build());
    }
    Problem problem = few.affinity("E-1", "M-1", 90).affinity("E-2", "M-2", 80).build();

    assertThat(Verifier.verify(problem, POLICY, Matcher.using(POLICY).match(problem)).violations())
        .isEmpty();
  }

  @Test
  void agreesWithBoundsOfARaisedFloor() {
    Problem problem = people().build();

    assertThat(Verifier.verify(problem, POLICY, Matcher.using(POLICY).match(problem)).violations())
        .isEmpty();
  }

  @Test
  void refusesThatTheBoundWasReachedWhereTheFloorMayBeHigher() {
    Problem problem = people().build();
    Draft claim = Draft.of(Matcher.using(POLICY).match(problem));
    claim.searchEnding = SearchEnding.BOUND_REACHED;
    assertThat(Verifier.verify(problem, POLICY, claim.result()).violations()).isEmpty();

    claim.objective.replaceAll(
        value ->
            value.level().kind() == Level.Kind.FLOOR
                ? new LevelValue(value.level(), value.value(), value.value() + 1)
                : value);

    assertThat(Verifier.verify(problem, POLICY, claim.result()).violations().toString())
        .contains("floor: the search ended with BOUND_REACHED, value is");
  }
}
