package org.mentormatching.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.CappedLimit;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.KeyedLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PanelLimit;
import org.mentormatching.policy.PanelMemberLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;

/** The table of contents: the recount of every shipped limit. */
final class Recounts {
  private record Entry<L extends Limit>(Class<L> limit, BiFunction<L, Policy, Recount> make) {
    private Recount of(Limit limit, Policy policy) {
      return make.apply(this.limit.cast(limit), policy);
    }
  }

  private static final Map<Class<?>, Entry<?>> ALL =
      table(
          new Entry<>(MentorHours.class, (limit, policy) -> new HoursRecount(limit)),
          new Entry<>(NoSharedMentorInLine.class, (limit, policy) -> new InLineRecount()),
          new Entry<>(UrgentPerMentor.class, UrgentRecount::new),
          new Entry<>(RisingLoad.class, (limit, policy) -> new LoadRecount(limit)),
          new Entry<>(ProblemsInCommon.class, ProblemsRecount::new),
          new Entry<>(DiversePanel.class, (limit, policy) -> new PanelRecount(limit)),
          new Entry<>(NoMutualPairs.class, (limit, policy) -> new MutualRecount()),
          new Entry<>(AtMost.class, (limit, policy) -> new AtMostRecount(limit)),
          new Entry<>(CoverageOfGroups.class, (limit, policy) -> new CoverageRecount(limit)),
          new Entry<>(OutsideMember.class, (limit, policy) -> new OutsideMemberRecount(limit)),
          new Entry<>(
              MenteeForEveryMentor.class, (limit, policy) -> new MenteeForEveryMentorRecount()));

  private Recounts() {}

  private static Map<Class<?>, Entry<?>> table(Entry<?>... entries) {
    return List.of(entries).stream()
        .collect(Collectors.toUnmodifiableMap(Entry::limit, entry -> entry));
  }

  /** The recount of a shipped limit; empty if somebody else wrote the limit. */
  static Optional<Recount> shipped(Limit limit, Policy policy) {
    return Optional.ofNullable(ALL.get(limit.getClass())).map(entry -> entry.of(limit, policy));
  }

  /** The recount of a limit; one that somebody else wrote is measured by its own function. */
  static Recount of(Limit limit, Policy policy) {
    return shipped(limit, policy).orElse(new ByItself(limit, policy));
  }

  /** What a lower limit misses with a mentor who has these mentees, maybe none. */
  static long missing(LowerLimit limit, Policy policy, Mentor mentor, List<Mentee> mentees) {
    return shipped(limit, policy)
        .map(one -> one.excess(mentees.stream().map(m -> new MadePair(m, mentor)).toList()))
        .orElseGet(() -> limit.excess(PairGroup.ofMentor(policy, limit, mentor, mentees)));
  }

  /** A limit of somebody else's. */
  private record ByItself(Limit limit, Policy policy) implements Recount {
    @Override
    public List<String> groups(MadePair pair) {
      if (limit instanceof KeyedLimit keyed) {
        return keyed.keys(view(List.of(pair)));
      }
      return limit instanceof PanelLimit ? List.of(pair.mentee().id()) : Recount.super.groups(pair);
    }

    @Override
    public long excess(List<MadePair> pairs) {
      return limit.excess(view(pairs));
    }

    @Override
    public long missing(List<Mentee> takingPart, Predicate<Mentee> hasMentor) {
      return limit instanceof CoverageLimit ofGroups
          ? limit.excess(PairGroup.ofMentees(policy, ofGroups, takingPart, hasMentor))
          : 0;
    }

    @Override
    public boolean isAskedFor(MadePair pair) {
      return limit instanceof PanelMemberLimit ofPanel
          && ofPanel.isAskedFor(view(List.of(pair)), 0);
    }

    @Override
    public List<String> caps(MadePair pair) {
      return limit instanceof CappedLimit capped
          ? LimitedPairs.capsOf(policy, capped, pair.mentee(), pair.mentor())
          : List.of();
    }

    @Override
    public Optional<Long> mostOfCap() {
      return limit instanceof CappedLimit capped
          ? Optional.of(capped.mostOfCap())
          : Optional.empty();
    }

    @Override
    public boolean isOfCaps(Problem problem) {
      return limit instanceof CappedLimit capped && capped.isOfCaps(problem);
    }

    private GroupView view(List<MadePair> pairs) {
      return PairGroup.of(
          policy,
          limit,
          pairs.stream().map(MadePair::mentee).toList(),
          pairs.stream().map(MadePair::mentor).toList());
    }
  }
}
