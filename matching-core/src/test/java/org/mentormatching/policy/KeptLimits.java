package org.mentormatching.policy;

import static org.mentormatching.model.Columns.HOURS_PER_MONTH;
import static org.mentormatching.model.Columns.MAX_URGENT;
import static org.mentormatching.model.Columns.PAIR_MINUTES;
import static org.mentormatching.model.Columns.REPORTING_LINE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.mentormatching.model.Column;
import org.mentormatching.model.Link;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.limits.AtMost;
import org.mentormatching.policy.limits.DiversePanel;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoMutualPairs;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.policy.limits.RisingLoad;
import org.mentormatching.policy.limits.UrgentPerMentor;

/** When a limit is kept, in one sentence of code each. */
final class KeptLimits {
  private KeptLimits() {}

  /** A pair. */
  record Pair(Mentee mentee, Mentor mentor) {}

  /** Whether pairs that the limit looks at together keep it. */
  static boolean isKept(Limit limit, Policy policy, List<Pair> pairs) {
    if (limit instanceof DiversePanel panel) {
      return panel.columns().stream()
          .allMatch(
              column ->
                  everyTwo(
                      pairs.stream().map(Pair::mentor).toList(),
                      (one, other) ->
                          one.attributes().get(column).isEmpty()
                              || !one.attributes()
                                  .get(column)
                                  .equals(other.attributes().get(column))));
    }
    if (limit instanceof NoMutualPairs) {
      return everyTwo(pairs, (one, other) -> !isReverse(one, other));
    }
    if (limit instanceof AtMost atMost) {
      return pairs.size() <= atMost.most();
    }
    List<Mentee> mentees = pairs.stream().map(Pair::mentee).toList();
    return isKept(limit, policy, pairs.get(0).mentor(), mentees);
  }

  private static boolean isReverse(Pair one, Pair other) {
    return one.mentee().personId().equals(other.mentor().personId())
        && one.mentor().personId().equals(other.mentee().personId());
  }

  private static boolean isKept(Limit limit, Policy policy, Mentor mentor, List<Mentee> mentees) {
    if (limit instanceof MentorHours hours) {
      Duration usual = Duration.ofMinutes(hours.usual());
      Duration needed =
          mentees.stream()
              .map(
                  mentee -> {
                    Link known = mentee.attributes().link(PAIR_MINUTES, mentor.id());
                    return known.named()
                        ? Duration.ofMinutes(known.value())
                        : mentee.attributes().get(HOURS_PER_MONTH).orElse(usual);
                  })
              .reduce(Duration.ZERO, Duration::plus);
      return mentor
          .attributes()
          .get(HOURS_PER_MONTH)
          .map(offered -> needed.compareTo(offered) <= 0)
          .orElse(true);
    }
    if (limit instanceof NoSharedMentorInLine) {
      return everyTwo(mentees, (one, other) -> !isAbove(one, other) && !isAbove(other, one));
    }
    if (limit instanceof UrgentPerMentor urgent) {
      long most = mentor.attributes().get(MAX_URGENT).orElse((long) urgent.most());
      return mentees.stream().filter(policy.urgencyTrust()::isUrgentNow).count()
          <= Math.max(0, most);
    }
    if (limit instanceof RisingLoad load) {
      return mentees.size() <= load.free();
    }
    if (limit instanceof ProblemsInCommon problems) {
      return everyTwo(
          mentees,
          (one, other) ->
              problems.columns().stream().noneMatch(column -> haveBoth(one, other, column))
                  || problems.columns().stream()
                      .anyMatch(column -> areAlike(policy, one, other, column)));
    }
    throw new IllegalArgumentException("say when " + limit.id() + " is kept");
  }

  private static <T> boolean everyTwo(List<T> some, BiPredicate<T, T> hold) {
    return IntStream.range(0, some.size())
        .allMatch(i -> some.subList(0, i).stream().allMatch(m -> hold.test(some.get(i), m)));
  }

  private static boolean isAbove(Mentee upper, Mentee lower) {
    return lower
        .attributes()
        .get(REPORTING_LINE)
        .map(line -> line.byNumber().contains(upper.personId()))
        .orElse(false);
  }

  private static boolean haveBoth(Mentee one, Mentee other, Column<?> column) {
    return one.attributes().get(column).isPresent() && other.attributes().get(column).isPresent();
  }

  private static boolean areAlike(Policy policy, Mentee one, Mentee other, Column<?> column) {
    Optional<?> ofOne = one.attributes().get(column);
    Optional<?> ofOther = other.attributes().get(column);
    if (ofOne.isEmpty() || ofOther.isEmpty()) {
      return false;
    }
    return ofOne.get() instanceof List<?> words
        ? words.stream().anyMatch(((List<?>) ofOther.get())::contains)
        : ofOne.equals(ofOther)
            || policy.transitions().families().values().stream()
                .anyMatch(family -> family.contains(ofOne.get()) && family.contains(ofOther.get()));
  }
}
