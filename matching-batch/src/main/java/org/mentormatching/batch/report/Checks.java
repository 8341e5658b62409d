package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;

/**
 * Which rules, criteria and limits were heeded.
 *
 * @param limits how the limits fared
 * @param limitConflicts hard limits that cannot all be kept without a loss of coverage
 * @param unchecked proposed pairs that a rule could not check
 * @param switchedOff rules, criteria and limits that are off for want of answers
 */
public record Checks(
    List<LimitOutcome> limits,
    List<LimitConflict> limitConflicts,
    UncheckedRules unchecked,
    List<SwitchedOff> switchedOff) {
  /** Copies the lists. */
  public Checks {
    limits = List.copyOf(limits);
    limitConflicts = List.copyOf(limitConflicts);
    switchedOff = List.copyOf(switchedOff);
  }

  static Checks of(ActivePolicy active, MatchingResult result, List<LimitConflict> conflicts) {
    return new Checks(result.limits(), conflicts, UncheckedRules.of(result), active.off());
  }

  /** Limits that were measured, beyond what ongoing pairs exceed; empty if there are none. */
  String measured(OngoingExcess ongoing) {
    List<String> off = off(SwitchedOff.Kind.LIMIT).stream().map(SwitchedOff::id).toList();
    return Summary.joined(
        limits.stream()
            .filter(limit -> !off.contains(limit.limitId()))
            .map(limit -> words(limit, ongoing)));
  }

  private static String words(LimitOutcome limit, OngoingExcess ongoing) {
    String name = limit.limitId().replace('-', ' ');
    if (Limits.LOWER.stream().anyMatch(lower -> lower.id().equals(limit.limitId()))) {
      boolean isOfGroups = limit.limitId().equals(CoverageOfGroups.DEFINITION.id());
      return limit.excess() == 0
          ? name + " met"
          : name + ": " + limit.excess() + (isOfGroups ? " missing" : " without");
    }
    return (limit.excess() == 0 ? name + " kept" : name + " broken by " + limit.excess())
        + (ongoing.limits().containsKey(limit.limitId()) ? " by new pairs" : "");
  }

  /** Hard limits that cost coverage; empty if none does. */
  String inConflict() {
    return Summary.joined(limitConflicts.stream().map(ConflictWords::of));
  }

  /** Rules and limits that were not checked, for all pairs or for some; empty if there are none. */
  String notChecked() {
    List<SwitchedOff> off = new ArrayList<>(off(SwitchedOff.Kind.RULE));
    off.addAll(off(SwitchedOff.Kind.LIMIT));
    List<String> notChecked = new ArrayList<>(Unheard.words(off));
    unchecked.byRule().keySet().forEach(rule -> notChecked.add(unchecked.words(rule)));
    return Summary.joined(notChecked.stream());
  }

  /** Criteria that do not count; empty if there are none. */
  String notCounted() {
    return Summary.joined(Unheard.words(off(SwitchedOff.Kind.CRITERION)).stream());
  }

  private List<SwitchedOff> off(SwitchedOff.Kind kind) {
    return switchedOff.stream().filter(off -> off.kind() == kind).toList();
  }
}
