package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Level;
import org.mentormatching.result.MatchingResult;

/** The bound that prices prove, word by word and slowly: lists, every pair, no shortcuts. */
final class PlainBound {
  private PlainBound() {}

  static List<Long> of(Problem problem, Policy policy, MatchingResult result) {
    List<Level> levels = result.certificate().levels();
    List<Long> zero = Collections.nCopies(levels.size(), 0L);
    Map<String, List<Long>> mentees = prices(result.certificate().total().mentees());
    Map<String, List<Long>> mentors = prices(result.certificate().total().mentors());
    Map<String, Long> taken =
        settled(problem).collect(Collectors.groupingBy(p -> p.get(1), Collectors.counting()));
    Map<String, Long> filled =
        settled(problem).collect(Collectors.groupingBy(p -> p.get(0), Collectors.counting()));
    Appraiser appraiser = Appraiser.of(policy, problem);
    List<List<Long>> gains = new ArrayList<>();
    for (Mentee mentee : problem.mentees()) {
      List<Long> price = mentees.getOrDefault(mentee.id(), zero);
      long first = filled.getOrDefault(mentee.id(), 0L) + 1;
      for (long number = first; number <= mentee.mentorsWanted(); number++) {
        gains.add(minus(worth(levels, policy, mentee, number), price));
      }
      for (Mentor mentor : problem.mentors()) {
        Appraisal appraisal = appraiser.appraise(mentee, mentor);
        boolean open =
            first <= mentee.mentorsWanted()
                && mentor.capacity() > taken.getOrDefault(mentor.id(), 0L)
                && settled(problem).noneMatch(List.of(mentee.id(), mentor.id())::equals)
                && appraisal.isAllowed();
        if (open) {
          List<Long> gain = minus(price, mentors.getOrDefault(mentor.id(), zero));
          gain.set(gain.size() - 1, gain.get(gain.size() - 1) + appraisal.fit());
          if (mentee.attributes().link(Columns.EARLIER_MENTORS, mentor.id()).named()) {
            gain.set(gain.size() - 2, gain.get(gain.size() - 2) + 1);
          }
          gains.add(gain);
        }
      }
    }
    for (Mentor mentor : problem.mentors()) {
      for (long seat = taken.getOrDefault(mentor.id(), 0L); seat < mentor.capacity(); seat++) {
        List<Long> gain = new ArrayList<>(mentors.getOrDefault(mentor.id(), zero));
        int inUse = levels.indexOf(new Level(Level.Kind.MENTORS_IN_USE, 0));
        if (seat == 0 && inUse >= 0) {
          gain.set(inUse, gain.get(inUse) + 1);
        }
        gains.add(gain);
      }
    }
    return gains.stream().filter(PlainBound::isPositive).reduce(zero, PlainBound::plus);
  }

  private static Map<String, List<Long>> prices(List<Price> prices) {
    return prices.stream().collect(Collectors.toMap(Price::id, Price::byLevel));
  }

  private static Stream<List<String>> settled(Problem problem) {
    return Stream.concat(
            problem.ongoing().stream().map(pair -> List.of(pair.menteeId(), pair.mentorId())),
            problem.pins().stream().map(pin -> List.of(pin.menteeId(), pin.mentorId())))
        .distinct();
  }

  private static List<Long> worth(List<Level> levels, Policy policy, Mentee mentee, long number) {
    String stated = mentee.attributes().get(Columns.URGENCY).orElse("normal");
    boolean trusted =
        policy.urgencyTrust() == UrgencyTrust.AS_STATED
            || mentee.attributes().get(Columns.URGENCY_CONFIRMED).orElse(false);
    String urgency = stated.equals("now") && !trusted ? "soon" : stated;
    long waiting = Math.min(1_000, mentee.attributes().get(Columns.CYCLES_WAITING).orElse(0L));
    Function<Level, Long> worth =
        level ->
            switch (level.kind()) {
              case MENTORS -> level.mentorNumber() == number ? 1L : 0L;
              case URGENT_NOW -> number == 1 && urgency.equals("now") ? 1L : 0L;
              case URGENT_SOON -> number == 1 && urgency.equals("soon") ? 1L : 0L;
              case WAITING -> number == 1 ? waiting : 0L;
              case GROUPS, PANELS, MENTORS_IN_USE, KEPT, FLOOR, FIT -> 0L;
              case WORTH -> ((Coverage.Weighted) policy.coverage()).worth() * 100L;
            };
    return levels.stream().map(worth).toList();
  }

  private static boolean isPositive(List<Long> vector) {
    return vector.stream().filter(value -> value != 0).findFirst().orElse(0L) > 0;
  }

  private static List<Long> minus(List<Long> a, List<Long> b) {
    return plus(a, b.stream().map(value -> -value).toList());
  }

  private static List<Long> plus(List<Long> a, List<Long> b) {
    List<Long> sum = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      sum.add(a.get(i) + b.get(i));
    }
    return sum;
  }
}
