package org.mentormatching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.criteria.EqualColumns;
import org.mentormatching.policy.rules.Exclusions;

/**
 * A few mentees who all could have nearly every one of a few mentors, drawn from a seed: seats are
 * scarce, answers are few, and so several results are nearly or equally good.
 */
public final class ContestedProgramme {
  private static final List<String> ASKED = List.of("north", "craft", "sport", "music");

  private final List<Consumer<Problem.Builder>> parts = new ArrayList<>();
  private final Policy.Builder policy = Policy.builder().require(new Exclusions());

  public ContestedProgramme(long seed) {
    Random random = new Random(seed);
    int mentees = 3 + random.nextInt(3);
    int mentors = 3 + random.nextInt(2);
    for (int i = 0; i < mentees; i++) {
      Mentee.Builder mentee = Mentee.builder("E" + i);
      ASKED.forEach(
          column -> answer(random).forEach(said -> mentee.set(Column.text(column), said)));
      mentee.set(Columns.MENTORS_WANTED, random.nextInt(6) == 0 ? 2L : 1L);
      mentee.set(Columns.HOURS_PER_MONTH, Duration.ofHours(1 + random.nextInt(2)));
      parts.add(problem -> problem.mentee(mentee.build()));
      if (random.nextInt(4) == 0) {
        String id = "E" + i;
        String other = "M" + random.nextInt(mentors);
        parts.add(problem -> problem.exclude(id, other, "related"));
      }
    }
    for (int j = 0; j < mentors; j++) {
      Mentor.Builder mentor = Mentor.builder("M" + j);
      ASKED.forEach(
          column -> answer(random).forEach(said -> mentor.set(Column.text(column), said)));
      mentor.set(Columns.CAPACITY, 1L + random.nextInt(2));
      mentor.set(Columns.HOURS_PER_MONTH, Duration.ofHours(1 + random.nextInt(4)));
      parts.add(problem -> problem.mentor(mentor.build()));
    }
    for (String column : ASKED) {
      policy.prefer(
          new EqualColumns("same-" + column, Column.text(column), Column.text(column)),
          20 + random.nextInt(16),
          WhenMissing.values()[random.nextInt(WhenMissing.values().length)]);
    }
    policy.minimumFit(random.nextInt(4) == 0 ? 20 + random.nextInt(20) : 0);
  }

  private static List<String> answer(Random random) {
    return random.nextInt(8) == 0 ? List.of() : List.of("answer " + random.nextInt(3));
  }

  public Policy.Builder policy() {
    return policy;
  }

  public Problem with(Consumer<Problem.Builder> more) {
    Problem.Builder problem = Problem.builder();
    parts.forEach(part -> part.accept(problem));
    more.accept(problem);
    return problem.build();
  }
}
