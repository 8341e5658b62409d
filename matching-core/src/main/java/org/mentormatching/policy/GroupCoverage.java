package org.mentormatching.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy.RuleEntry;

/**
 * Whom the lower limits on the coverage of groups look at, and who of them has a mentor before
 * anything is solved: all mentees who wish for somebody or have somebody, those left aside who say
 * that they take no part, or do not consent as far as the policy asks for it.
 */
public final class GroupCoverage {
  private final Policy policy;
  private final List<Mentee> counted;
  private final Set<String> served;

  private GroupCoverage(Policy policy, List<Mentee> counted, Set<String> served) {
    this.policy = policy;
    this.counted = counted;
    this.served = served;
  }

  /**
   * The coverage of groups beside settled pairs.
   *
   * @param pairs those with mentors outside the problem included
   */
  public static GroupCoverage of(Policy policy, Problem problem, Collection<OngoingPair> pairs) {
    Set<String> served = new HashSet<>();
    pairs.forEach(pair -> served.add(pair.menteeId()));
    List<Mentee> counted =
        problem.mentees().stream()
            .filter(mentee -> served.contains(mentee.id()) || takesPart(policy, mentee))
            .toList();
    return new GroupCoverage(policy, counted, served);
  }

  private static boolean takesPart(Policy policy, Mentee mentee) {
    boolean isActive =
        mentee.attributes().get(Columns.ACTIVE).orElse(true)
            || readers(policy, Columns.ACTIVE).findAny().isEmpty();
    return mentee.mentorsWanted() > 0
        && isActive
        && readers(policy, Columns.CONSENT)
            .map(entry -> entry.whenUnknown() == WhenUnknown.ALLOW)
            .allMatch(allowed -> mentee.attributes().get(Columns.CONSENT).orElse(allowed));
  }

  private static Stream<RuleEntry> readers(Policy policy, Column<?> column) {
    return policy.rules().stream().filter(entry -> entry.rule().reads().readsOfMentee(column));
  }

  /** Whether what a rule reads can leave somebody aside. */
  public static boolean decidesWhoCounts(Reads reads) {
    return reads.readsOfMentee(Columns.ACTIVE) || reads.readsOfMentee(Columns.CONSENT);
  }

  /** The limits. */
  public List<CoverageLimit> limits() {
    return policy.lowerCoverageLimits();
  }

  /** Those who are looked at. */
  public List<Mentee> counted() {
    return counted;
  }

  /** Whether a settled pair has brought a mentee a mentor. */
  public boolean isServed(Mentee mentee) {
    return served.contains(mentee.id());
  }

  /**
   * Those who are looked at, as a limit sees them.
   *
   * @param joining whether somebody has a mentor who has none from before
   */
  public GroupView view(CoverageLimit limit, Predicate<Mentee> joining) {
    return PairGroup.ofMentees(
        policy, limit, counted, mentee -> isServed(mentee) || joining.test(mentee));
  }
}
