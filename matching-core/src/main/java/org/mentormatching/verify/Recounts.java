package org.mentormatching.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
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
          new Entry<>(ProblemsInCommon.class, ProblemsRecount::new));

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
    return shipped(limit, policy).orElse(pairs -> byItself(limit, policy, pairs));
  }

  private static long byItself(Limit limit, Policy policy, List<MadePair> pairs) {
    List<Mentee> mentees = pairs.stream().map(MadePair::mentee).toList();
    return limit.excess(
        PairGroup.of(policy, limit, mentees, pairs.stream().map(MadePair::mentor).toList()));
  }
}
