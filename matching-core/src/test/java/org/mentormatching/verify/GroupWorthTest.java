package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mentormatching.Matcher;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.ProblemsInCommon;
import org.mentormatching.verify.LimitedGains.Gain;

/** What groups of a mentor are worth at most is confirmed exactly, and nothing below it. */
class GroupWorthTest {
  private static final int PROGRAMMES = 400;
  private static final int MENTEES = 9;
  private static final Column<List<String>> ASKS = Column.list("asks");

  private static Problem problem(Random random) {
    Problem.Builder problem =
        Problem.builder()
            .mentor(
                Mentor.builder("M")
                    .set(Columns.CAPACITY, 4L)
                    .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L * random.nextInt(16)))
                    .build());
    for (int i = 0; i < MENTEES; i++) {
      Mentee.Builder mentee =
          Mentee.builder("E" + i)
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L * random.nextInt(6)))
              .set(ASKS, List.of("w" + random.nextInt(3), "w" + random.nextInt(3)));
      if (i > 0 && random.nextInt(3) == 0) {
        mentee.link(Columns.REPORTING_LINE, Links.ranked(List.of("E" + random.nextInt(i))));
      }
      problem.mentee(mentee.build());
    }
    return problem.build();
  }

  private static Policy policy(Random random) {
    Policy.Builder policy = Policy.builder().prefer(new Affinity(), 10);
    if (random.nextBoolean()) {
      policy.hardLimit(new MentorHours());
    } else {
      policy.softLimit(new MentorHours(), 1 + random.nextInt(3));
    }
    if (random.nextBoolean()) {
      policy.hardLimit(new NoSharedMentorInLine());
    }
    return policy.softLimit(new ProblemsInCommon(List.of(ASKS)), 1 + random.nextInt(400)).build();
  }

  /** By the limits' own functions, the most that any group is worth; every free seat as said. */
  private static long most(Policy policy, Mentor mentor, int seats, List<Gain> gains, long least) {
    long most = Long.MIN_VALUE;
    for (int chosen = 0; chosen < 1 << gains.size(); chosen++) {
      if (Integer.bitCount(chosen) > seats) {
        continue;
      }
      List<Mentee> group = new ArrayList<>();
      long worth = least * (seats - Integer.bitCount(chosen));
      for (int i = 0; i < gains.size(); i++) {
        if ((chosen >> i & 1) != 0) {
          group.add(gains.get(i).mentee());
          worth += gains.get(i).gain();
        }
      }
      boolean isAllowed = true;
      for (LimitEntry entry : policy.limits()) {
        long excess =
            entry.limit().excess(PairGroup.ofMentor(policy, entry.limit(), mentor, group));
        isAllowed &= !entry.isHard() || excess == 0;
        worth -= entry.isHard() ? 0 : entry.weight() * excess;
      }
      most = isAllowed ? Math.max(most, worth) : most;
    }
    return most;
  }

  @Test
  void confirmsTheMostThatAGroupIsWorthAndNothingLess() {
    int strict = 0;
    for (long seed = 0; seed < PROGRAMMES; seed++) {
      Random random = new Random(seed);
      Problem problem = problem(random);
      Policy policy = policy(random);
      Mentor mentor = problem.mentors().get(0);
      long least = random.nextInt(100);
      List<Gain> gains =
          problem.mentees().stream()
              .map(mentee -> new Gain(mentee, least + 1 + random.nextInt(500)))
              .sorted(Comparator.comparing(gain -> -gain.gain()))
              .toList();
      int seats = 1 + random.nextInt(4);
      long most = most(policy, mentor, seats, gains, least);
      Claim claim = Claim.of(problem, policy, Matcher.using(policy).match(problem), () -> false);
      GroupWorth worth = new GroupWorth(claim, 1);
      assertThat(worth.isAtMost(mentor, seats, gains, least, most, () -> {}))
          .as("most of programme %d", seed)
          .isTrue();
      assertThat(worth.isAtMost(mentor, seats, gains, least, most - 1, () -> {}))
          .as("one less in programme %d", seed)
          .isFalse();
      strict += most < gains.stream().limit(seats).mapToLong(Gain::gain).sum() ? 1 : 0;
    }
    assertThat(strict).as("programmes in which limits count").isGreaterThan(PROGRAMMES / 4);
  }
}
