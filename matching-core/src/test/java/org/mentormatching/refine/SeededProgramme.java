package org.mentormatching.refine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mentormatching.bound.Caps;
import org.mentormatching.bound.Groups;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;

/**
 * Small random programmes whose limits bind: hours and reporting lines, hard or soft, with mentees
 * who are settled and may break a limit by themselves. Coverage has three levels: first mentors,
 * cycles waited, second mentors.
 */
final class SeededProgramme {
  /** Number of levels, fit included. */
  static final int LEVELS = 4;

  private final Random random;
  private final List<Mentee> mentees = new ArrayList<>();
  private final List<Mentor> mentors = new ArrayList<>();
  private final List<List<Mentee>> settled = new ArrayList<>();

  private SeededProgramme(long seed) {
    random = new Random(seed);
  }

  /** A programme of up to {@code most} mentees and 4 mentors. */
  static SearchProblem of(long seed, int most) {
    return new SeededProgramme(seed).draw(seed, 3 + (int) (seed % (most - 2)), 4);
  }

  private SearchProblem draw(long seed, int menteeCount, int mentorCount) {
    int[] wishes = new int[menteeCount];
    long[][][] wishValue = new long[menteeCount][][];
    for (int mentee = 0; mentee < menteeCount; mentee++) {
      mentees.add(mentee("E-" + mentee, menteeCount));
      wishes[mentee] = 1 + random.nextInt(2);
      long[][] worth = {{1, random.nextInt(3), 0}, {0, 0, 1}};
      wishValue[mentee] = worth;
    }
    int[] seats = new int[mentorCount];
    for (int mentor = 0; mentor < mentorCount; mentor++) {
      seats[mentor] = 1 + random.nextInt(3);
      mentors.add(
          Mentor.builder("M-" + mentor)
              .set(Columns.HOURS_PER_MONTH, minutes(60 + 30 * random.nextInt(5)))
              .build());
      settled.add(
          IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
              .mapToObj(number -> mentee("S-" + number, menteeCount))
              .toList());
    }
    int[] start = new int[menteeCount + 1];
    List<Integer> pairMentor = new ArrayList<>();
    for (int mentee = 0; mentee < menteeCount; mentee++) {
      IntStream.range(0, mentorCount).filter(m -> random.nextInt(3) > 0).forEach(pairMentor::add);
      start[mentee + 1] = pairMentor.size();
    }
    return new SearchProblem(
        policy(),
        mentees,
        mentors,
        wishes,
        seats,
        new long[mentorCount],
        start,
        pairMentor.stream().mapToInt(Integer::intValue).toArray(),
        pairMentor.stream().mapToInt(mentor -> random.nextInt(10_001)).toArray(),
        0,
        wishValue,
        settled,
        Groups.NONE,
        Caps.none(pairMentor.size()),
        PanelGains.none(),
        CoverageGains.none(),
        seed);
  }

  private Mentee mentee(String id, int menteeCount) {
    Mentee.Builder mentee =
        Mentee.builder(id).set(Columns.HOURS_PER_MONTH, minutes(30 * random.nextInt(4)));
    if (random.nextInt(3) == 0) {
      String manager = "E-" + random.nextInt(menteeCount);
      mentee.link(Columns.REPORTING_LINE, Links.ranked(List.of(manager)));
    }
    return mentee.build();
  }

  private Policy policy() {
    Policy.Builder policy = Policy.builder();
    switch (random.nextInt(4)) {
      case 0 -> policy.hardLimit(new MentorHours()).hardLimit(new NoSharedMentorInLine());
      case 1 -> policy.hardLimit(new MentorHours()).softLimit(new NoSharedMentorInLine(), 4_000);
      case 2 -> policy.softLimit(new MentorHours(), 50).hardLimit(new NoSharedMentorInLine());
      default -> policy.softLimit(new MentorHours(), 90);
    }
    return policy.build();
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
