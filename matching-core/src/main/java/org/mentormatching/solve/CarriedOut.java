package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param kept the pair that a pin keeps; empty if none
 */
record CarriedOut(Problem problem, Policy policy, Optional<Moves.Pair> kept) {
  private static final Column<Boolean> ASKED_FOR_LESS = Column.flag("asked for less");

  private CarriedOut(Problem problem, Policy policy) {
    this(problem, policy, Optional.empty());
  }

  /** The inputs after a change; empty where the least fit is asked for of one mentee alone. */
  static Optional<CarriedOut> of(Problem problem, Policy policy, Remedy remedy) {
    if (remedy instanceof Remedy.MoreSeats more) {
      return Optional.of(new CarriedOut(withSeats(problem, more), policy));
    }
    if (remedy instanceof Remedy.OneMoreMentor more) {
      return Optional.of(new CarriedOut(withMentor(problem, more), policy));
    }
    if (remedy instanceof Remedy.SeatFor seat) {
      Problem more = withSeats(problem, new Remedy.MoreSeats(seat.mentorId(), 1));
      Moves.Pair kept = new Moves.Pair(seat.menteeId(), seat.mentorId());
      return Optional.of(new CarriedOut(more, policy, Optional.of(kept)));
    }
    if (remedy instanceof Remedy.MentorFor arriving) {
      return Optional.of(withMentorFor(problem, policy, arriving));
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
    return problem.withMore(Strangers.one(problem, more.likeMentorId(), Map.of()));
  }

  private static CarriedOut withMentorFor(
      Problem problem, Policy policy, Remedy.MentorFor arriving) {
    Mentee mentee = problem.mentee(arriving.menteeId()).orElseThrow();
    Map<Column<?>, Mentee> instead = new HashMap<>();
    for (Column<?> column : mentee.attributes().columns()) {
      if (arriving.instead().containsKey(column.name())) {
        instead.put(column, mentee);
      }
    }
    Mentor mentor = Strangers.one(problem, arriving.likeMentorId(), instead);
    Moves.Pair kept = new Moves.Pair(mentee.id(), mentor.id());
    return new CarriedOut(problem.withMore(mentor), policy, Optional.of(kept));
  }

  /** The pairs that stand then; none where limits do not let the kept one stand among them. */
  Optional<Settled> settled() {
    Settled settled = new Settled(problem, policy);
    if (kept.isEmpty()) {
      return Optional.of(settled);
    }
    Mentee mentee = problem.mentee(kept.get().menteeId()).orElseThrow();
    Mentor mentor = problem.mentor(kept.get().mentorId()).orElseThrow();
    return Optional.of(settled.with(mentee, mentor))
        .filter(more -> more.keepsLimits(mentee, mentor, policy));
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
