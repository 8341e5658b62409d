package org.mentormatching.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.policy.criteria.ASay;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.criteria.NeedsCovered;
import org.mentormatching.policy.criteria.PathAhead;
import org.mentormatching.policy.limits.CoverageOfGroups;
import org.mentormatching.policy.limits.MenteeForEveryMentor;
import org.mentormatching.policy.limits.MentorHours;
import org.mentormatching.policy.limits.NoSharedMentorInLine;
import org.mentormatching.policy.limits.OutsideMember;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.CommonLanguage;
import org.mentormatching.policy.rules.Consent;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.NotSamePerson;
import org.mentormatching.policy.rules.OutsideReportingLine;
import org.mentormatching.policy.rules.StageGap;

/** Programmes from a seed, with a bit of everything; small ones unless it is said otherwise. */
record RandomProgrammes(Problem problem, Policy policy) {
  private static final List<String> STAGES = List.of("junior", "professional", "senior", "lead");
  private static final List<String> WORDS = List.of("a", "b", "c", "d");

  /** Without limits. */
  static RandomProgrammes of(long seed) {
    Random random = new Random(seed);
    return new RandomProgrammes(problem(random), policy(random).build());
  }

  /**
   * Without limits, so large that many people share some answers and nobody all of them; every pin
   * overrides.
   */
  static RandomProgrammes larger(long seed) {
    Random random = new Random(seed);
    return new RandomProgrammes(problem(random, 80, 30), policy(random).build());
  }

  /** Without limits, filled wishes traded against fit. */
  static RandomProgrammes weighted(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    Policy.Builder policy = policy(random);
    return new RandomProgrammes(problem, policy.coverage(worth(random)).build());
  }

  private static Coverage worth(Random random) {
    return Coverage.weighted(random.nextInt(4) == 0 ? 0 : random.nextInt(150));
  }

  /** With a mentee for every mentor, as far as coverage lets it. */
  static RandomProgrammes everyMentor(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    Policy.Builder policy = policy(random).lowerLimit(new MenteeForEveryMentor());
    return new RandomProgrammes(problem, policy.build());
  }

  /** With somebody from outside among several mentors, at times beside hard limits. */
  static RandomProgrammes outsideMembers(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    Policy.Builder policy = policy(random).lowerLimit(new OutsideMember());
    if (random.nextInt(3) == 0) {
      policy.hardLimit(new MentorHours());
    }
    return new RandomProgrammes(problem, policy.build());
  }

  /** With the coverage of groups, at times beside hard limits. */
  static RandomProgrammes groups(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    Policy.Builder policy =
        policy(random)
            .lowerLimit(
                new CoverageOfGroups(List.of(Columns.URGENCY, Columns.STAGE), random.nextInt(20)));
    if (random.nextInt(3) == 0) {
      policy.hardLimit(new MentorHours());
    }
    return new RandomProgrammes(problem, policy.build());
  }

  /** With hard limits, or a soft one, filled wishes traded against fit. */
  static RandomProgrammes weightedWithLimits(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    Policy.Builder policy = limits(random, policy(random));
    return new RandomProgrammes(problem, policy.coverage(worth(random)).build());
  }

  /** With hard limits, or a soft one. */
  static RandomProgrammes withLimits(long seed) {
    Random random = new Random(seed);
    Problem problem = problem(random);
    return new RandomProgrammes(problem, limits(random, policy(random)).build());
  }

  private static Policy.Builder limits(Random random, Policy.Builder policy) {
    return switch (random.nextInt(3)) {
      case 0 -> policy.hardLimit(new NoSharedMentorInLine());
      case 1 -> policy.hardLimit(new MentorHours()).hardLimit(new NoSharedMentorInLine());
      default -> policy.softLimit(new MentorHours(), 1 + random.nextInt(100));
    };
  }

  private static Policy.Builder policy(Random random) {
    return Policy.builder()
        .require(new NotSamePerson())
        .require(new Active())
        .require(new Consent(), any(random, WhenUnknown.values()))
        .require(new Exclusions())
        .require(StageGap.between(0, 2), any(random, WhenUnknown.values()))
        .require(OutsideReportingLine.wholeChain())
        .require(new CommonLanguage())
        .prefer(new NeedsCovered(), 1 + random.nextInt(20), any(random, WhenMissing.values()))
        .prefer(new PathAhead(), 1 + random.nextInt(20), any(random, WhenMissing.values()))
        .prefer(new ASay(), 1 + random.nextInt(20), any(random, WhenMissing.values()))
        .prefer(new Affinity(), 1 + random.nextInt(20), any(random, WhenMissing.values()))
        .urgency(any(random, UrgencyTrust.values()))
        .minimumFit(random.nextInt(3) == 0 ? 20 + random.nextInt(30) : 0);
  }

  private static Problem problem(Random random) {
    int size = 1 + random.nextInt(9);
    return problem(random, size, 1 + random.nextInt(6));
  }

  private static Problem problem(Random random, int size, int mentors) {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < size; i++) {
      problem.mentee(mentee(random, "E-" + i, mentors));
    }
    for (int j = 0; j < mentors; j++) {
      problem.mentor(mentor(random, "M-" + j, size));
    }
    boolean changesLittle = random.nextInt(4) == 0;
    for (int i = 0; i < size; i++) {
      if (changesLittle && random.nextInt(4) > 0) {
        problem.earlier("E-" + i, "M-" + random.nextInt(mentors));
      }
      problem.affinity("E-" + i, "M-" + random.nextInt(mentors), random.nextInt(101));
      if (random.nextInt(3) == 0) {
        problem.reportsTo("E-" + i, "E-" + random.nextInt(size + 1));
      }
      if (random.nextInt(6) == 0) {
        problem.exclude("E-" + i, "M-" + random.nextInt(mentors), "");
      }
      // One of the two may be in no file.
      if (random.nextInt(5) == 0) {
        problem.ongoing("E-" + (i + random.nextInt(2) * size), "M-" + random.nextInt(mentors + 1));
      }
      if (random.nextInt(8) == 0) {
        String mentor = "M-" + random.nextInt(mentors);
        problem.pin(
            random.nextBoolean() && size < 10
                ? Pin.of("E-" + i, mentor)
                : Pin.overriding("E-" + i, mentor, "agreed"));
      }
    }
    return problem.build();
  }

  private static Mentee mentee(Random random, String id, int mentors) {
    Mentee.Builder mentee =
        Mentee.builder(id)
            .personId(random.nextInt(8) == 0 ? "P-" + random.nextInt(3) : id)
            .set(Columns.MENTORS_WANTED, (long) random.nextInt(4));
    if (random.nextInt(5) > 0) {
      mentee.set(Columns.STAGE, word(random, STAGES));
      mentee.set(Columns.DEVELOPMENT_AREAS, words(random));
    }
    if (random.nextInt(5) > 0) {
      mentee.set(Columns.LANGUAGES, words(random));
    }
    if (random.nextInt(3) == 0) {
      mentee.set(Columns.URGENCY, random.nextBoolean() ? "now" : "soon");
      mentee.set(Columns.URGENCY_CONFIRMED, random.nextBoolean());
    }
    if (random.nextInt(4) == 0) {
      mentee.set(Columns.CYCLES_WAITING, (long) random.nextInt(1_500));
    }
    if (random.nextInt(4) == 0) {
      mentee.set(Columns.CONSENT, random.nextInt(4) > 0);
      mentee.set(Columns.ACTIVE, random.nextInt(4) > 0);
    }
    if (random.nextBoolean()) {
      mentee.link(
          Columns.PREFERRED_MENTORS, Links.ranked(List.of("M-" + random.nextInt(mentors), "M-1")));
      mentee.set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(random.nextInt(200)));
    }
    return mentee.build();
  }

  private static Mentor mentor(Random random, String id, int mentees) {
    Mentor.Builder mentor =
        Mentor.builder(id)
            .personId(random.nextInt(8) == 0 ? "P-" + random.nextInt(3) : id)
            .set(Columns.CAPACITY, (long) random.nextInt(4))
            .set(Columns.STAGE, word(random, STAGES))
            .set(Columns.STRENGTHS, words(random));
    if (random.nextInt(5) > 0) {
      mentor.set(Columns.LANGUAGES, words(random));
      mentor.set(Columns.CONSENT, true);
    }
    if (random.nextBoolean()) {
      mentor.link(Columns.PREFERRED_MENTEES, Links.ranked(List.of("E-" + random.nextInt(mentees))));
      mentor.set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(random.nextInt(300)));
    }
    return mentor.build();
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      words.add(word(random, WORDS));
    }
    return words;
  }

  private static String word(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
