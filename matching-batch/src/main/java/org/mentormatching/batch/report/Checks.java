package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy.SwitchedOff;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Unit;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;

/**
 * Which rules, criteria and limits were heeded.
 *
 * @param limits how the limits fared
 * @param units in what the excess of each limit is counted
 * @param limitConflicts hard limits that cannot all be kept without a loss of coverage
 * @param unchecked proposed pairs that a rule could not check
 * @param switchedOff rules, criteria and limits that are off for want of answers
 */
public record Checks(
    List<LimitOutcome> limits,
    @JsonIgnore SortedMap<String, Unit> units,
    List<LimitConflict> limitConflicts,
    UncheckedRules unchecked,
    List<SwitchedOff> switchedOff) {
  /** Copies the collections. */
  public Checks {
    limits = List.copyOf(limits);
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    limitConflicts = List.copyOf(limitConflicts);
    switchedOff = List.copyOf(switchedOff);
  }

  static Checks of(
      Problem problem, Policy policy, MatchingResult result, List<LimitConflict> conflicts) {
    SortedMap<String, Unit> units = new TreeMap<>();
    policy.limits().forEach(entry -> units.put(entry.limit().id(), entry.limit().unit()));
    return new Checks(
        result.limits(), units, conflicts, UncheckedRules.of(result), policy.on(problem).off());
  }

  /** Limits that were measured, beyond what settled pairs exceed; empty if there are none. */
  String measured(SettledExcess settled) {
    List<String> off = off(SwitchedOff.Kind.LIMIT).stream().map(SwitchedOff::id).toList();
    return Summary.joined(
        limits.stream()
            .filter(limit -> !off.contains(limit.limitId()))
            .map(limit -> words(limit, settled)));
  }

  private String words(LimitOutcome limit, SettledExcess settled) {
    String name = Wording.ofId(limit.limitId());
    if (Limits.LOWER.stream().anyMatch(lower -> lower.id().equals(limit.limitId()))) {
      boolean isOfGroups = limit.limitId().equals(CoverageOfGroups.DEFINITION.id());
      return limit.excess() == 0
          ? name + " met"
          : name + ": " + limit.excess() + (isOfGroups ? " missing" : " without");
    }
    String byWhom = settled.limits().containsKey(limit.limitId()) ? " by new pairs" : "";
    return limit.excess() == 0
        ? name + " kept" + byWhom
        : "%s broken%s by %s, which costs %s"
            .formatted(
                name,
                byWhom,
                Objects.requireNonNull(units.get(limit.limitId())).counted(limit.excess()),
                ChangeWords.countedPoints(limit.cost()));
  }

  /** Hard limits that cost coverage; empty if none does. */
  String inConflict() {
    return Summary.joined(ConflictWords.of(limitConflicts).stream());
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
