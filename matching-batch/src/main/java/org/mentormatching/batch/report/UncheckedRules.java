package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/**
 * How many of the proposed pairs rules could not check. Ongoing pairs are settled already and do
 * not count.
 *
 * @param ofPairs all proposed pairs
 * @param pairs those that some rule could not check
 * @param byRule the same, by rule
 */
public record UncheckedRules(
    @JsonIgnore int ofPairs, int pairs, SortedMap<String, Integer> byRule) {
  private static final int NEARLY_ALL_TENTHS = 9;

  /** Keeps a copy of the map. */
  public UncheckedRules {
    byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
  }

  static UncheckedRules of(MatchingResult result) {
    int ofPairs = 0;
    int pairs = 0;
    SortedMap<String, Integer> byRule = new TreeMap<>();
    for (Match match : result.matches()) {
      if (match.status() != Status.ONGOING) {
        ofPairs++;
        pairs += match.uncheckedRules().isEmpty() ? 0 : 1;
        match.uncheckedRules().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
      }
    }
    return new UncheckedRules(ofPairs, pairs, byRule);
  }

  /** Whether nine in ten pairs or more were not checked, so that it tells no pair from another. */
  boolean isNearlyEverywhere(String rule) {
    return 10L * byRule.getOrDefault(rule, 0) >= (long) NEARLY_ALL_TENTHS * ofPairs;
  }

  /** A rule and its pairs in words: {@code reporting line for 5 pairs}. */
  String words(String rule) {
    int count = byRule.getOrDefault(rule, 0);
    String name = Wording.ofId(rule) + " for ";
    if (count == ofPairs) {
      return name + (ofPairs == 1 ? "the only pair" : "all " + ofPairs + " pairs");
    }
    if (isNearlyEverywhere(rule)) {
      return name + count + " of " + ofPairs + " pairs";
    }
    return name + count + (count == 1 ? " pair" : " pairs");
  }
}
