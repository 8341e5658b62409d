package org.mentormatching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.policy.criteria.ASay;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.criteria.LadderGap;
import org.mentormatching.policy.criteria.SharedValues;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.DifferentColumn;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.policy.rules.NotSamePerson;
import org.mentormatching.policy.rules.OverlappingColumns;

/** A programme of a few people, drawn from a seed: everything that a problem can say, in parts. */
public final class SmallProgramme {
  private static final List<String> RANKS = List.of("r1", "r2", "r3", "r4");
  public static final Column<String> RANK = Column.text("rank");
  public static final Column<String> HOUSE = Column.text("house");
  public static final Column<List<String>> ASKS = Column.list("asks");
  public static final Column<List<String>> GIVES = Column.list("gives");

  private interface Part {
    void addTo(Problem.Builder problem);
  }

  private final Random random;
  private final List<Mentor> mentors = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private SmallProgramme(Random random, int mentees, int count) {
    this.random = random;
    for (int j = 0; j < count; j++) {
      mentors.add(mentor("M" + j, mentees));
    }
    mentors.forEach(mentor -> parts.add(problem -> problem.mentor(mentor)));
    for (int i = 0; i < mentees; i++) {
      Mentee mentee = mentee("E" + i, count);
      parts.add(problem -> problem.mentee(mentee));
      pairs(mentee.id(), count);
    }
    if (random.nextInt(3) == 0) {
      earlierPairs(mentees, count);
    }
  }

  private void earlierPairs(int mentees, int count) {
    for (int i = 0; i < mentees; i++) {
      String mentee = "E" + i;
      for (int j = random.nextInt(2); j < count; j += 1 + random.nextInt(count)) {
        String mentor = "M" + j;
        parts.add(problem -> problem.earlier(mentee, mentor));
      }
    }
  }

  public static SmallProgramme of(long seed) {
    Random random = new Random(seed);
    int mentees = 2 + random.nextInt(5);
    return new SmallProgramme(random, mentees, 1 + random.nextInt(4));
  }

  /** One of so many mentees and mentors. */
  public static SmallProgramme of(long seed, int mentees, int mentors) {
    return new SmallProgramme(new Random(seed), mentees, mentors);
  }

  /** The people and pairs in the order in which they were drawn. */
  public Problem problem() {
    return problem(parts);
  }

  /** The same, added in another order. */
  Problem shuffled(long seed) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(seed));
    return problem(shuffled);
  }

  /** The same with a further mentor who answered like one of the others. */
  Problem withOneMoreMentor() {
    Mentor like = mentors.get(random.nextInt(mentors.size()));
    Mentor.Builder more = Mentor.builder("M9").set(Columns.CAPACITY, 1L + random.nextInt(2));
    for (Column<String> column : List.of(RANK, HOUSE)) {
      like.attributes().get(column).ifPresent(value -> more.set(column, value));
    }
    like.attributes().get(GIVES).ifPresent(value -> more.set(GIVES, value));
    List<Part> all = new ArrayList<>(parts);
    all.add(problem -> problem.mentor(more.build()));
    return problem(all);
  }

  /** The same with one thing more. */
  Problem with(Consumer<Problem.Builder> more) {
    List<Part> all = new ArrayList<>(parts);
    all.add(more::accept);
    return problem(all);
  }

  private static Problem problem(List<Part> parts) {
    Problem.Builder problem = Problem.builder();
    parts.forEach(part -> part.addTo(problem));
    return problem.build();
  }

  /** Rules and criteria, drawn too; without limits. */
  public Policy.Builder policy() {
    WhenUnknown unknown = any(WhenUnknown.values());
    return Policy.builder()
        .require(new NotSamePerson())
        .require(new Active())
        .require(new Exclusions())
        .require(new DifferentColumn("other-house", HOUSE, HOUSE), unknown)
        .require(new OverlappingColumns("something-to-give", ASKS, GIVES, 1))
        .prefer(new SharedValues("answers", ASKS, GIVES), points(), any(WhenMissing.values()))
        .prefer(
            new LadderGap("ranks", RANK, RANKS, Map.of(0L, 40L, 1L, 100L, 2L, 70L)),
            points(),
            any(WhenMissing.values()))
        .prefer(new EqualColumns("same-rank", RANK, RANK), points(), any(WhenMissing.values()))
        .prefer(new Affinity(), points(), any(WhenMissing.values()))
        .prefer(new ASay(), points(), any(WhenMissing.values()))
        .urgency(any(UrgencyTrust.values()))
        .minimumFit(random.nextInt(3) == 0 ? random.nextInt(60) : 0)
        .seed(random.nextInt(5));
  }

  private Mentee mentee(String id, int mentors) {
    Mentee.Builder mentee =
        Mentee.builder(id)
            .personId(random.nextInt(10) == 0 ? "P" : id)
            .set(Columns.MENTORS_WANTED, 1L + random.nextInt(3))
            .set(ASKS, words(2));
    if (random.nextInt(5) > 0) {
      mentee.set(RANK, any(RANKS)).set(HOUSE, "h" + random.nextInt(4));
    }
    switch (random.nextInt(6)) {
      case 0 -> mentee.set(Columns.URGENCY, "now").set(Columns.URGENCY_CONFIRMED, true);
      case 1 -> mentee.set(Columns.URGENCY, "now");
      case 2 -> mentee.set(Columns.URGENCY, "soon");
      default -> {}
    }
    if (random.nextInt(3) == 0) {
      mentee.set(Columns.CYCLES_WAITING, (long) random.nextInt(4));
    }
    if (random.nextInt(3) == 0) {
      mentee.link(Columns.PREFERRED_MENTORS, Links.ranked(List.of("M" + random.nextInt(mentors))));
    }
    if (random.nextInt(10) == 0) {
      mentee.set(Columns.ACTIVE, false);
    }
    if (random.nextBoolean()) {
      mentee.set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L * random.nextInt(5)));
    }
    return mentee.build();
  }

  private Mentor mentor(String id, int mentees) {
    Mentor.Builder mentor =
        Mentor.builder(id)
            .personId(random.nextInt(10) == 0 ? "P" : id)
            .set(Columns.CAPACITY, (long) random.nextInt(4))
            .set(GIVES, words(3));
    if (random.nextInt(5) > 0) {
      mentor.set(RANK, any(RANKS)).set(HOUSE, "h" + random.nextInt(4));
    }
    if (random.nextInt(3) == 0) {
      mentor.link(Columns.PREFERRED_MENTEES, Links.ranked(List.of("E" + random.nextInt(mentees))));
    }
    if (random.nextBoolean()) {
      mentor.set(Columns.HOURS_PER_MONTH, Duration.ofMinutes(30L * random.nextInt(6)));
    }
    return mentor.build();
  }

  private void pairs(String mentee, int mentors) {
    String mentor = "M" + random.nextInt(mentors);
    int score = random.nextInt(101);
    parts.add(problem -> problem.affinity(mentee, mentor, score));
    switch (random.nextInt(12)) {
      case 0 -> parts.add(problem -> problem.pin(Pin.overriding(mentee, mentor, "agreed")));
      case 1 -> parts.add(problem -> problem.ongoing(mentee, mentor));
      case 2 -> parts.add(problem -> problem.ongoing(mentee, "somebody who has left"));
      case 3 -> parts.add(problem -> problem.ongoing("somebody who has left", mentor));
      case 4, 5 -> parts.add(problem -> problem.exclude(mentee, mentor, "related"));
      default -> {}
    }
    if (random.nextInt(3) == 0) {
      String manager = "E" + random.nextInt(6);
      parts.add(problem -> problem.reportsTo(mentee, manager));
    }
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(6));
    }
    return words;
  }

  private int points() {
    return 1 + random.nextInt(30);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
