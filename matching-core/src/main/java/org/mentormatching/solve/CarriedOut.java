package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.MinimumFit;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Remedy;

/**
 * The inputs of a run once a remedy is carried out.
 *
 * @param problem people and pairs then
 * @param policy what is asked for then
 */
record CarriedOut(Problem problem, Policy policy) {
  private static final Column<Boolean> ASKED_FOR_LESS = Column.flag("asked for less");

  /** The inputs after a change; empty for what asks for a pin too. */
  static Optional<CarriedOut> of(Problem problem, Policy policy, Remedy remedy) {
    if (remedy instanceof Remedy.MoreSeats more) {
      return Optional.of(new CarriedOut(withSeats(problem, more), policy));
    }
    if (remedy instanceof Remedy.OneMoreMentor more) {
      return Optional.of(new CarriedOut(withMentor(problem, more), policy));
    }
    if (remedy instanceof Remedy.ExclusionLifted lifted) {
      return Optional.of(new CarriedOut(without(problem, lifted), policy));
    }
    if (remedy instanceof Remedy.RuleRelaxed relaxed) {
      return Optional.of(new CarriedOut(problem, relaxed(policy, relaxed)));
    }
    if (remedy instanceof Remedy.RuleRelaxedFor relaxed
        && !relaxed.ruleId().equals(MinimumFit.ID)) {
      Mentee mentee = problem.mentee(relaxed.menteeId()).orElseThrow();
      Rule then = step(policy, relaxed.ruleId(), relaxed.title());
      Rule before = rule(policy, relaxed.ruleId());
      return Optional.of(
          new CarriedOut(
              problem.with(mentee.toBuilder().set(ASKED_FOR_LESS, true).build()),
              policy.toBuilder().replace(new ForMarked(before, then)).build()));
    }
    return Optional.empty();
  }

  private static Problem withSeats(Problem problem, Remedy.MoreSeats more) {
    Mentor mentor = problem.mentor(more.mentorId()).orElseThrow();
    long seats = (long) mentor.capacity() + more.seats();
    return problem.with(mentor.toBuilder().set(Columns.CAPACITY, seats).build());
  }

  private static Problem withMentor(Problem problem, Remedy.OneMoreMentor more) {
    Strangers strangers = new Strangers(problem);
    String id = strangers.add(problem.mentor(more.likeMentorId()).orElseThrow(), Map.of());
    return problem.withMore(strangers.among(List.of()).mentor(id).orElseThrow());
  }

  private static Problem without(Problem problem, Remedy.ExclusionLifted lifted) {
    Mentee mentee = problem.mentee(lifted.menteeId()).orElseThrow();
    Attributes answers = mentee.attributes();
    Mentee.Builder freed = Mentee.builder(mentee.id()).personId(mentee.personId());
    freed.name(mentee.name()).email(mentee.email());
    answers.columns().forEach(column -> copy(column, answers, freed));
    for (LinkColumn column : answers.linkColumns()) {
      Links links = answers.get(column).orElseThrow();
      if (column.equals(Columns.EXCLUDED_MENTORS)) {
        List<String> others = new ArrayList<>();
        links.ids().forEach(others::add);
        others.remove(lifted.mentorId());
        links = Links.ranked(others);
      }
      freed.link(column, links);
    }
    return problem.with(freed.build());
  }

  private static <T> void copy(Column<T> column, Attributes from, Mentee.Builder to) {
    from.get(column).ifPresent(answer -> to.set(column, answer));
  }

  private static Policy relaxed(Policy policy, Remedy.RuleRelaxed relaxed) {
    return relaxed.ruleId().equals(MinimumFit.ID)
        ? policy.toBuilder().minimumFit(RuleRemedies.lessFit(policy)).build()
        : policy.toBuilder().replace(step(policy, relaxed.ruleId(), relaxed.title())).build();
  }

  private static Rule rule(Policy policy, String id) {
    return policy.rules().stream()
        .map(RuleEntry::rule)
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Rule step(Policy policy, String id, String title) {
    return rule(policy, id).relaxed().stream()
        .filter(rule -> rule.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** A rule that asks for less of whoever is marked. */
  private record ForMarked(Rule before, Rule then) implements Rule {
    @Override
    public String id() {
      return before.id();
    }

    @Override
    public String title() {
      return before.title();
    }

    @Override
    public Reads reads() {
      return before.reads().menteeMay(ASKED_FOR_LESS);
    }

    @Override
    public Verdict check(PairView pair) {
      return (pair.mentee(ASKED_FOR_LESS).isPresent() ? then : before).check(pair);
    }

    @Override
    public Reason refusal(PairView pair) {
      return before.refusal(pair);
    }
  }
}
