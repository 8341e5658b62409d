package org.mentormatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.MinimumFit;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;
import org.mentormatching.result.Remedy;

/** A problem and a policy in which a remedy has been carried out by whoever fills in the inputs. */
record ChangedInputs(Problem problem, Policy policy, Optional<List<String>> pinned) {
  private static final Column<Boolean> ASKED_FOR_LESS = Column.flag("asked for less");
  private static final String ARRIVAL = "M-arrival";

  static ChangedInputs of(Problem problem, Policy policy, Remedy remedy) {
    Inputs inputs = new Inputs(problem);
    if (remedy instanceof Remedy.MoreSeats more) {
      inputs.seats(more.mentorId(), more.seats());
      return inputs.under(policy);
    }
    if (remedy instanceof Remedy.SeatFor seat) {
      inputs.seats(seat.mentorId(), 1);
      inputs.pin(seat.menteeId(), seat.mentorId());
      return inputs.under(policy);
    }
    if (remedy instanceof Remedy.ExclusionLifted lifted) {
      inputs.lift(lifted.menteeId(), lifted.mentorId());
      return inputs.under(policy);
    }
    if (remedy instanceof Remedy.RuleRelaxed relaxed) {
      return inputs.under(relaxed(policy, relaxed.ruleId(), relaxed.title(), rule -> rule));
    }
    if (remedy instanceof Remedy.RuleRelaxedFor relaxed) {
      if (relaxed.ruleId().equals(MinimumFit.ID)) {
        return inputs.lessFitFor(relaxed.menteeId(), policy);
      }
      inputs.mentees.put(
          relaxed.menteeId(),
          inputs.mentee(relaxed.menteeId()).toBuilder().set(ASKED_FOR_LESS, true).build());
      Rule before = rule(policy, relaxed.ruleId());
      return inputs.under(
          relaxed(policy, relaxed.ruleId(), relaxed.title(), rule -> new ForSome(before, rule)));
    }
    if (remedy instanceof Remedy.OneMoreMentor more) {
      inputs.arrive(more.likeMentorId(), Map.of());
      return inputs.under(policy);
    }
    Remedy.MentorFor wanted = (Remedy.MentorFor) remedy;
    inputs.arrive(
        wanted.likeMentorId(), Map.of(wanted.menteeId(), List.copyOf(wanted.instead().keySet())));
    inputs.pin(wanted.menteeId(), ARRIVAL);
    return inputs.under(policy);
  }

  private static Rule rule(Policy policy, String id) {
    return policy.rules().stream()
        .map(Policy.RuleEntry::rule)
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Policy relaxed(
      Policy policy, String id, String title, UnaryOperator<Rule> instead) {
    if (id.equals(MinimumFit.ID)) {
      return policy.toBuilder().minimumFit(Math.max(0, policy.minimumFit() - 5)).build();
    }
    Rule relaxed =
        rule(policy, id).relaxed().stream()
            .filter(rule -> rule.title().equals(title))
            .findFirst()
            .orElseThrow();
    return policy.toBuilder().replace(instead.apply(relaxed)).build();
  }

  /** A rule that asks for less of those who are marked. */
  private record ForSome(Rule before, Rule then) implements Rule {
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

  /** People and pairs of a problem, to be changed. */
  private static final class Inputs {
    final Problem problem;
    final Map<String, Mentee> mentees = new TreeMap<>();
    final Map<String, Mentor> mentors = new TreeMap<>();
    final List<List<String>> excluded = new ArrayList<>();
    private Optional<List<String>> pinned = Optional.empty();

    Inputs(Problem problem) {
      this.problem = problem;
      problem.mentees().forEach(mentee -> mentees.put(mentee.id(), mentee));
      problem.mentors().forEach(mentor -> mentors.put(mentor.id(), mentor));
    }

    Mentee mentee(String id) {
      return problem.mentee(id).orElseThrow();
    }

    void seats(String mentorId, int more) {
      Mentor mentor = problem.mentor(mentorId).orElseThrow();
      mentors.put(
          mentorId,
          mentor.toBuilder().set(Columns.CAPACITY, (long) mentor.capacity() + more).build());
    }

    void pin(String menteeId, String mentorId) {
      pinned = Optional.of(List.of(menteeId, mentorId));
    }

    void lift(String menteeId, String mentorId) {
      Attributes answers = mentee(menteeId).attributes();
      Mentee.Builder lifted = Mentee.builder(menteeId).personId(mentee(menteeId).personId());
      answers.columns().forEach(column -> copy(column, answers, lifted));
      for (LinkColumn column : answers.linkColumns()) {
        Links links = answers.get(column).orElseThrow();
        if (column.equals(Columns.EXCLUDED_MENTORS)) {
          List<String> rest = new ArrayList<>();
          links.ids().forEach(rest::add);
          rest.remove(mentorId);
          links = Links.ranked(rest);
        }
        lifted.link(column, links);
      }
      mentees.put(menteeId, lifted.build());
    }

    private static <T> void copy(Column<T> column, Attributes from, Mentee.Builder to) {
      from.get(column).ifPresent(answer -> to.set(column, answer));
    }

    private static <T> void copy(Column<T> column, Attributes from, Mentor.Builder to) {
      from.get(column).ifPresent(answer -> to.set(column, answer));
    }

    void arrive(String likeId, Map<String, List<String>> instead) {
      Attributes like = problem.mentor(likeId).orElseThrow().attributes();
      Mentor.Builder arrival = Mentor.builder(ARRIVAL);
      for (Column<?> column : like.columns()) {
        if (!column.equals(Columns.CAPACITY) && !column.equals(Columns.MANAGER_ID)) {
          copy(column, like, arrival);
        }
      }
      instead.forEach(
          (menteeId, names) ->
              mentee(menteeId).attributes().columns().stream()
                  .filter(column -> names.contains(column.name()))
                  .forEach(column -> copy(column, mentee(menteeId).attributes(), arrival)));
      arrival.set(Columns.CAPACITY, 1L).set(Columns.REPORTING_LINE_COMPLETE, true);
      mentors.put(ARRIVAL, arrival.build());
    }

    /** Less fit is asked for of everybody, and what that opens for others is excluded. */
    ChangedInputs lessFitFor(String menteeId, Policy policy) {
      Policy less = policy.toBuilder().minimumFit(Math.max(0, policy.minimumFit() - 5)).build();
      Appraiser appraiser = Appraiser.of(policy, problem);
      for (Mentee mentee : problem.mentees()) {
        for (Mentor mentor : problem.mentors()) {
          Appraisal appraisal = appraiser.appraise(mentee, mentor);
          if (!mentee.id().equals(menteeId)
              && appraisal.rules().stream().filter(Ruling::refuses).count() == 1
              && appraisal.fit() < policy.minimumFit() * 100) {
            excluded.add(List.of(mentee.id(), mentor.id()));
          }
        }
      }
      return under(less);
    }

    ChangedInputs under(Policy policy) {
      Problem.Builder builder =
          Problem.builder().mentees(mentees.values()).mentors(mentors.values());
      problem.ongoing().forEach(pair -> builder.ongoing(pair.menteeId(), pair.mentorId()));
      problem.pins().forEach(builder::pin);
      excluded.forEach(pair -> builder.exclude(pair.get(0), pair.get(1), ""));
      pinned.ifPresent(
          pair -> builder.pin(Pin.overriding(pair.get(0), pair.get(1), "what would help")));
      return new ChangedInputs(builder.build(), policy, pinned);
    }
  }
}
