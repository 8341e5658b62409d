package org.mentormatching.batch.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Policy.RuleEntry;

/** A policy in full, a statement each. */
final class PolicyWords {
  private PolicyWords() {}

  static List<String> of(Policy policy) {
    List<String> words = new ArrayList<>();
    words.add("ladder: " + policy.ladder().rungs());
    for (RuleEntry entry : policy.rules()) {
      words.add(
          "rule "
              + entry.rule().id()
              + ": "
              + described(entry.rule(), entry.rule().title())
              + "; unknown: "
              + lower(entry.whenUnknown()));
    }
    for (CriterionEntry entry : policy.criteria()) {
      words.add(
          "criterion "
              + entry.criterion().id()
              + ": "
              + entry.points()
              + " points; "
              + described(entry.criterion(), entry.criterion().title())
              + "; missing: "
              + lower(entry.whenMissing()));
    }
    for (LimitEntry entry : policy.limits()) {
      words.add(
          "limit "
              + entry.limit().id()
              + ": "
              + (entry.isHard() ? "hard" : "weight " + entry.weight())
              + "; "
              + described(entry.limit(), entry.limit().title()));
    }
    for (LowerLimit limit : policy.lowerLimits()) {
      words.add("lower limit " + limit.id() + ": " + described(limit, limit.title()));
    }
    words.add("minimum_fit: " + policy.minimumFit());
    words.add("urgency: " + lower(policy.urgencyTrust()));
    words.add("coverage: " + coverage(policy.coverage()));
    if (policy.raisesFloor()) {
      words.add("floor: raise");
    }
    words.add("seed: " + policy.seed());
    if (!policy.audit().isEmpty()) {
      words.add("audit: " + policy.audit().stream().map(Column::name).collect(joining(", ")));
    }
    return words;
  }

  private static String coverage(Coverage coverage) {
    return coverage instanceof Coverage.Weighted weighted
        ? "weighted: " + weighted.worth() + " points for a filled wish"
        : "first";
  }

  private static String described(Object statement, String title) {
    return statement instanceof Record ? title + " " + statement : title;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
