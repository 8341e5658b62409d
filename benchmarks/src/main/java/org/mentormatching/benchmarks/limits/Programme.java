package org.mentormatching.benchmarks.limits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;

/** A seeded programme: the same people as a problem with a policy and as a model. */
final class Programme {
  private final ProgrammeKey key;
  private final Cohort cohort;
  private final Model model;
  private final Map<String, Integer> mentors = new HashMap<>();

  /** Whether limits must not be broken. */
  enum Strictness {
    /** Never. */
    HARD,
    /** At a price. */
    SOFT
  }

  /** The programme of a key. */
  Programme(ProgrammeKey key) {
    this.key = key;
    cohort = key.theme().draw(key.mentees(), key.mentors(), key.seed());
    model = model(cohort, rows());
    for (int j = 0; j < cohort.mentors(); j++) {
      mentors.put(mentorId(j), j);
    }
  }

  private List<Model.Row> rows() {
    return key.theme().limits().stream()
        .map(limit -> new Model.Row(limit.limit(cohort).id(), limit.shape(cohort), price(limit)))
        .toList();
  }

  private long price(SuiteLimit limit) {
    return key.strictness() == Strictness.HARD ? 0 : limit.softPrice();
  }

  private static Model model(Cohort cohort, List<Model.Row> rows) {
    boolean hasUrgent = false;
    for (boolean isUrgent : cohort.isUrgent()) {
      hasUrgent |= isUrgent;
    }
    int mostWishes = Arrays.stream(cohort.wishes()).max().orElse(1);
    List<String> ids = new ArrayList<>();
    if (hasUrgent) {
      ids.add("urgent-now");
    }
    for (int number = 1; number <= mostWishes; number++) {
      ids.add("mentor-" + number);
    }
    int firstMentor = hasUrgent ? 1 : 0;
    long[] most = new long[ids.size()];
    long[][][] worth = new long[cohort.mentees()][][];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = new long[cohort.wishes()[i]][ids.size()];
      for (int number = 0; number < worth[i].length; number++) {
        worth[i][number][firstMentor + number] = 1;
        most[firstMentor + number]++;
      }
      if (cohort.isUrgent()[i]) {
        worth[i][0][0] = 1;
        most[0]++;
      }
    }
    ids.add("fit");
    int[] mentee = new int[cohort.pairs()];
    for (int i = 0; i < worth.length; i++) {
      Arrays.fill(mentee, cohort.start()[i], cohort.start()[i + 1], i);
    }
    return new Model(
        new Levels(ids, most),
        cohort.wishes(),
        cohort.seats(),
        cohort.start(),
        mentee,
        cohort.mentor(),
        cohort.fit(),
        worth,
        rows);
  }

  /** What names it. */
  ProgrammeKey key() {
    return key;
  }

  /** As numbers. */
  Model model() {
    return model;
  }

  /** The policy: eligible pairs and fits as drawn, and the limits. */
  Policy policy() {
    Policy.Builder policy =
        Policy.builder().require(new GivenFit.Eligible()).prefer(new GivenFit.Points(), 100);
    for (SuiteLimit limit : key.theme().limits()) {
      if (key.strictness() == Strictness.HARD) {
        policy.hardLimit(limit.limit(cohort));
      } else {
        policy.softLimit(limit.limit(cohort), limit.softPrice());
      }
    }
    return policy.build();
  }

  /** The people. */
  Problem problem() {
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < cohort.mentees(); i++) {
      problem.mentee(mentee(i));
      int manager = cohort.manager()[i];
      if (manager == Cohort.NOBODY) {
        problem.topOfTheChart(menteeId(i));
      } else {
        problem.reportsTo(menteeId(i), menteeId(manager));
      }
    }
    for (int j = 0; j < cohort.mentors(); j++) {
      problem.mentor(
          Mentor.builder(mentorId(j))
              .set(Columns.CAPACITY, (long) cohort.seats()[j])
              .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(cohort.room()[j]))
              .set(Columns.MAX_URGENT, (long) cohort.traits().mostUrgent()[j])
              .set(Columns.DEPARTMENT, "D-" + cohort.traits().department()[j])
              .build());
    }
    if (key.theme().limits().contains(SuiteLimit.PAIR_HOURS)) {
      addNeeds(problem);
    }
    return problem.build();
  }

  /** What each pair needs, in place of what its mentee needs. */
  private void addNeeds(Problem.Builder problem) {
    for (int i = 0; i < cohort.mentees(); i++) {
      for (int pair = cohort.start()[i]; pair < cohort.start()[i + 1]; pair++) {
        problem.need(
            menteeId(i),
            mentorId(cohort.mentor()[pair]),
            Duration.ofMinutes(cohort.pairNeed()[pair]));
      }
    }
  }

  private Mentee mentee(int number) {
    TreeMap<String, Long> fits = new TreeMap<>();
    for (int pair = cohort.start()[number]; pair < cohort.start()[number + 1]; pair++) {
      fits.put(mentorId(cohort.mentor()[pair]), (long) cohort.fit()[pair]);
    }
    Mentee.Builder mentee =
        Mentee.builder(menteeId(number))
            .set(Columns.MENTORS_WANTED, (long) cohort.wishes()[number])
            .set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(cohort.need()[number]))
            .set(Columns.LOCATION, "L-" + cohort.traits().location()[number])
            .set(Columns.DOMAINS, domains(cohort.traits().domains()[number]))
            .link(GivenFit.COLUMN, Links.numbered(fits));
    if (cohort.isUrgent()[number]) {
      mentee.set(Columns.URGENCY, "now").set(Columns.URGENCY_CONFIRMED, true);
    }
    return mentee.build();
  }

  private static List<String> domains(int bits) {
    return IntStream.range(0, Integer.SIZE)
        .filter(bit -> (bits >> bit & 1) == 1)
        .mapToObj(bit -> "domain " + bit)
        .toList();
  }

  /** The pair of two people of the problem. */
  int pair(String menteeId, String mentorId) {
    return cohort.pair(
        number(menteeId), Objects.requireNonNull(mentors.get(mentorId), "no such mentor"));
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(2));
  }

  private static String menteeId(int number) {
    return String.format(Locale.ROOT, "E-%06d", number);
  }

  /** A mentor's id, which is a mentee's where people are in both roles. */
  private String mentorId(int number) {
    return key.theme().limits().contains(SuiteLimit.MUTUAL)
        ? menteeId(cohort.menteeWhoIs(number))
        : String.format(Locale.ROOT, "M-%06d", number);
  }
}
