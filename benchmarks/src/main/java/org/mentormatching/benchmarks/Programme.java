package org.mentormatching.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.criteria.LadderGap;
import org.mentormatching.policy.criteria.SharedValues;
import org.mentormatching.policy.criteria.UnequalColumns;
import org.mentormatching.policy.rules.DifferentColumn;
import org.mentormatching.policy.rules.LadderGapWithin;

/**
 * A programme made from a seed.
 *
 * @param problem its people
 * @param policy what it wants
 */
record Programme(Problem problem, Policy policy) {
  private static final List<String> LEVELS = List.of("A1", "A2", "A3", "A4", "A5", "A6");
  private static final int MENTORS_PER_DISTRICT = 16;
  private static final int DISTRICTS_NEARBY = 4;

  private static final Column<String> LEVEL = Column.text("level");
  private static final Column<String> FIRM = Column.text("firm");
  private static final Column<String> TRADE = Column.text("trade");
  private static final Column<Long> DISTRICT = Column.number("district");
  private static final Column<List<String>> EVENINGS = Column.list("evenings");
  private static final Column<List<String>> QUESTIONS = Column.list("questions");
  private static final Column<List<String>> KNOWLEDGE = Column.list("knowledge");

  /**
   * Rules and criteria of its own on five columns; everybody's answers are drawn evenly and by
   * themselves, so that hardly two people answer alike: six levels, ten people in a firm, ten
   * trades, up to four of five evenings, up to eight of twenty topics.
   *
   * @param wishes of each mentee
   * @param seats of each mentor
   */
  static Programme customCriteria(int mentees, int mentors, long wishes, long seats, long seed) {
    Random random = new Random(seed);
    return new Programme(people(random, mentees, mentors, wishes, seats, 1), criteria().build());
  }

  /**
   * The same on a ring of districts of sixteen mentors each, with one more rule: a mentor is
   * allowed in the mentee's own district and the next three, which makes 64 mentors for each mentee
   * and leaves no part of the programme by itself.
   */
  static Programme districts(int mentees, int mentors, long seats, long seed) {
    int districts = Math.max(1, mentors / MENTORS_PER_DISTRICT);
    return new Programme(
        people(new Random(seed), mentees, mentors, 1, seats, districts),
        criteria().require(new Nearby(DISTRICT, districts, DISTRICTS_NEARBY)).build());
  }

  private static Policy.Builder criteria() {
    return Policy.builder()
        .require(new DifferentColumn("other-firm", FIRM, FIRM))
        .require(new LadderGapWithin("level-above", LEVEL, LEVELS, -1, 5))
        .prefer(new SharedValues("questions-answered", QUESTIONS, KNOWLEDGE), 40)
        .prefer(new SharedValues("common-evenings", EVENINGS, EVENINGS), 25)
        .prefer(
            new LadderGap(
                "level-gap", LEVEL, LEVELS, Map.of(0L, 25L, 1L, 75L, 2L, 100L, 3L, 60L, 4L, 20L)),
            20)
        .prefer(new EqualColumns("same-trade", TRADE, TRADE), 10)
        .prefer(new UnequalColumns("other-level", LEVEL, LEVEL), 5);
  }

  private static Problem people(
      Random random, int mentees, int mentors, long wishes, long seats, int districts) {
    int firms = Math.max(2, (mentees + mentors) / 10);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < mentees; i++) {
      problem.mentee(
          Mentee.builder("E-" + i)
              .set(LEVEL, LEVELS.get(random.nextInt(4)))
              .set(FIRM, "F-" + random.nextInt(firms))
              .set(TRADE, "T-" + random.nextInt(10))
              .set(DISTRICT, (long) random.nextInt(districts))
              .set(EVENINGS, some(random, 1 + random.nextInt(3), 5))
              .set(QUESTIONS, some(random, 2 + random.nextInt(3), 20))
              .set(Columns.MENTORS_WANTED, wishes)
              .build());
    }
    for (int j = 0; j < mentors; j++) {
      problem.mentor(
          Mentor.builder("M-" + j)
              .set(LEVEL, LEVELS.get(1 + random.nextInt(5)))
              .set(FIRM, "F-" + random.nextInt(firms))
              .set(TRADE, "T-" + random.nextInt(10))
              .set(DISTRICT, (long) (j % districts))
              .set(EVENINGS, some(random, 2 + random.nextInt(3), 5))
              .set(KNOWLEDGE, some(random, 4 + random.nextInt(5), 20))
              .set(Columns.CAPACITY, seats)
              .build());
    }
    return problem.build();
  }

  private static List<String> some(Random random, int count, int from) {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < from; word++) {
      words.add("W-" + word);
    }
    Collections.shuffle(words, random);
    return words.subList(0, count);
  }
}
