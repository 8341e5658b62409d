package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;

/**
 * The rules and criteria of a policy that a problem's answers allow to be applied.
 *
 * <p>A rule or criterion is off when nobody answered a column that it needs, or when nobody
 * answered anything that it reads. A rule that refuses when it cannot tell ({@link
 * WhenUnknown#REFUSE}) is never off: where nobody answered, it refuses everybody.
 *
 * @param rules the rules that are on, in the policy's order
 * @param criteria the criteria that are on, in the policy's order
 * @param off what is off for want of answers, limits included; a rule that can tell even of people
 *     who say nothing, such as who is excluded, is not listed
 */
public record ActivePolicy(
    List<RuleEntry> rules, List<CriterionEntry> criteria, List<SwitchedOff> off) {
  /**
   * A rule, criterion or limit that is off.
   *
   * @param id its id
   * @param kind which of the three
   * @param missing the columns that nobody answered: {@code mentees: languages}; those in which
   *     people name others where it reads no answers beside them
   */
  public record SwitchedOff(String id, Kind kind, List<String> missing) {
    /** Copies the list. */
    public SwitchedOff {
      missing = List.copyOf(missing);
    }

    /** What is off. */
    public enum Kind {
      /** A rule: what it asks for is not checked. */
      RULE,
      /** A criterion: its points cannot be attained. */
      CRITERION,
      /** A limit: it is not measured. */
      LIMIT
    }
  }

  /** Copies the lists. */
  public ActivePolicy {
    rules = List.copyOf(rules);
    criteria = List.copyOf(criteria);
    off = List.copyOf(off);
  }

  static ActivePolicy of(Policy policy, Problem problem) {
    Answered answered = new Answered(problem.mentees(), problem.mentors());
    List<SwitchedOff> off = new ArrayList<>();
    List<RuleEntry> rules = new ArrayList<>();
    for (RuleEntry entry : policy.rules()) {
      Rule rule = entry.rule();
      List<SwitchedOff> unheard = new ArrayList<>();
      if (entry.whenUnknown() == WhenUnknown.REFUSE
          || answered.allow(rule.id(), SwitchedOff.Kind.RULE, rule.reads(), unheard)) {
        rules.add(entry);
      } else if (!unheard.isEmpty() && !silenceIsAnswer(rule, policy)) {
        off.addAll(unheard);
      }
    }
    List<CriterionEntry> criteria = new ArrayList<>();
    for (CriterionEntry entry : policy.criteria()) {
      Criterion criterion = entry.criterion();
      if (answered.allow(criterion.id(), SwitchedOff.Kind.CRITERION, criterion.reads(), off)) {
        criteria.add(entry);
      }
    }
    for (Limit limit : policy.everyLimit()) {
      answered.allow(limit.id(), SwitchedOff.Kind.LIMIT, limit.reads(), off);
    }
    return new ActivePolicy(rules, criteria, off);
  }

  /** Whether a rule can tell even of people who say nothing at all. */
  private static boolean silenceIsAnswer(Rule rule, Policy policy) {
    PairCursor cursor = new PairCursor(rule.id(), rule.reads(), policy);
    PairView silent = cursor.at(Mentee.builder("").build(), Mentor.builder("").build());
    return rule.check(silent) != Verdict.UNKNOWN;
  }

  /** Tells which columns somebody answered. */
  private record Answered(List<Mentee> mentees, List<Mentor> mentors) {
    boolean allow(String id, SwitchedOff.Kind kind, Reads reads, List<SwitchedOff> off) {
      List<String> missing = new ArrayList<>();
      lacking(reads.menteeNeeds(), mentees, "mentees", missing);
      lacking(reads.mentorNeeds(), mentors, "mentors", missing);
      if (!missing.isEmpty()) {
        off.add(new SwitchedOff(id, kind, missing));
        return false;
      }
      boolean on =
          !reads.menteeNeeds().isEmpty()
              || !reads.mentorNeeds().isEmpty()
              || reads.menteeMay().stream().anyMatch(column -> isGiven(column, mentees))
              || reads.mentorMay().stream().anyMatch(column -> isGiven(column, mentors))
              || reads.menteeLinks().stream().anyMatch(column -> isGiven(column, mentees))
              || reads.mentorLinks().stream().anyMatch(column -> isGiven(column, mentors))
              || reads.equals(Reads.nothing());
      if (!on) {
        lacking(reads.menteeMay(), mentees, "mentees", missing);
        lacking(reads.mentorMay(), mentors, "mentors", missing);
        if (missing.isEmpty()) {
          reads.menteeLinks().forEach(column -> missing.add("mentees: " + column));
          reads.mentorLinks().forEach(column -> missing.add("mentors: " + column));
        }
        off.add(new SwitchedOff(id, kind, missing));
      }
      return on;
    }

    private static void lacking(
        List<Column<?>> needed, List<? extends Person> people, String side, List<String> missing) {
      for (Column<?> column : needed) {
        if (!isGiven(column, people)) {
          missing.add(side + ": " + column);
        }
      }
    }

    private static boolean isGiven(Column<?> column, List<? extends Person> people) {
      return people.stream().anyMatch(person -> person.attributes().get(column).isPresent());
    }

    private static boolean isGiven(LinkColumn column, List<? extends Person> people) {
      return people.stream().anyMatch(person -> person.attributes().get(column).isPresent());
    }
  }
}
