package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;

/**
 * The rules and criteria that are on.
 *
 * @param rules in the policy's order
 * @param criteria in the policy's order
 * @param minimumFit the least fit of a pair, in ten-thousandths
 */
record Statements(List<Statement> rules, List<Statement> criteria, int minimumFit) {
  static Statements of(Claim claim, Team team) {
    List<RuleEntry> rules = claim.active().rules();
    List<CriterionEntry> criteria = claim.active().criteria();
    Statement[] all = new Statement[rules.size() + criteria.size()];
    team.share(
        all.length,
        () ->
            i ->
                all[i] =
                    i < rules.size()
                        ? Statement.of(rules.get(i), claim.policy(), claim.problem())
                        : Statement.of(
                            criteria.get(i - rules.size()), claim.policy(), claim.problem()));
    List<Statement> made = List.of(all);
    return new Statements(
        made.subList(0, rules.size()),
        made.subList(rules.size(), all.length),
        claim.policy().minimumFit() * 100);
  }

  /** Rules and criteria. */
  List<Statement> all() {
    return Stream.concat(rules.stream(), criteria.stream()).toList();
  }

  /** The mentors, ascending, whom any link column connects with a mentee. */
  int[] connectedWith(int mentee) {
    List<int[]> connected = new ArrayList<>();
    for (Statement statement : rules) {
      connected.add(statement.connectedWith(mentee));
    }
    for (Statement statement : criteria) {
      connected.add(statement.connectedWith(mentee));
    }
    return connected.stream().flatMapToInt(IntStream::of).sorted().distinct().toArray();
  }
}
