package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;

/**
 * What reading the policy's part of the file gave.
 *
 * @param policy the policy
 * @param defaults the version of the defaults; 0 if none apply
 * @param namedRules the rules that the file states
 * @param namedCriteria the criteria that the file states
 * @param namedLimits the limits that the file states
 * @param sections the statements of rules, criteria and limits as keys and values
 * @param inForce the same with all their options, and what the defaults state beside them
 * @param vocabularies the words that statements with a list of their own expect, in its order, by
 *     column
 */
record PolicyReading(
    Policy policy,
    int defaults,
    List<NamedStatement> namedRules,
    List<NamedStatement> namedCriteria,
    List<NamedStatement> namedLimits,
    Map<String, SortedMap<String, Object>> sections,
    Map<String, Map<String, Object>> inForce,
    SortedMap<String, List<String>> vocabularies) {
  static final Map<String, UrgencyTrust> URGENCY =
      Words.of("confirmed", UrgencyTrust.CONFIRMED, "as-stated", UrgencyTrust.AS_STATED);

  /** Whether the floor is raised. */
  static final Map<String, Boolean> FLOOR = Words.of("raise", true, "off", false);
}
