package org.mentormatching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mentormatching.IndustryOrAny;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.criteria.IndustryKnown;
import org.mentormatching.policy.criteria.NeedsCovered;

/** What an asker says is what the rule or criterion says, however rarely that is asked. */
class AskerTest {
  private static final int MENTEES = 60;
  private static final int MENTORS = 300;
  private static final int WORDS = 20;

  /** Counts how often a criterion is asked. */
  private record Counted(Criterion counted, AtomicInteger asked) implements Criterion {
    @Override
    public String id() {
      return counted.id();
    }

    @Override
    public String title() {
      return counted.title();
    }

    @Override
    public Reads reads() {
      return counted.reads();
    }

    @Override
    public Share share(PairView pair) {
      asked.incrementAndGet();
      return counted.share(pair);
    }

    @Override
    public Reason reason(PairView pair) {
      return counted.reason(pair);
    }
  }

  private final AtomicInteger asked = new AtomicInteger();
  private final Policy policy =
      Policy.builder().prefer(new Counted(new NeedsCovered(), asked), 10).build();

  /** Mentees with up to so many words; some have none, of some nothing is known. */
  private static Problem people(int most) {
    Random random = new Random(most);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < MENTEES; i++) {
      Mentee.Builder mentee = Mentee.builder("E-" + i);
      if (random.nextInt(8) > 0) {
        mentee.set(Columns.DEVELOPMENT_AREAS, words(random, most));
      }
      problem.mentee(mentee.build());
    }
    for (int j = 0; j < MENTORS; j++) {
      Mentor.Builder mentor = Mentor.builder("M-" + j);
      if (random.nextInt(8) > 0) {
        mentor.set(Columns.STRENGTHS, words(random, 6));
      }
      problem.mentor(mentor.build());
    }
    return problem.build();
  }

  private static List<String> words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      words.add("word " + random.nextInt(WORDS));
    }
    return words;
  }

  /** Asks about everybody with everybody, and returns how often the criterion was asked for it. */
  private int asksAboutAll(Problem problem) {
    return asksAboutAll(policy, problem);
  }

  private int asksAboutAll(Policy policy, Problem problem) {
    Statement statement = Statement.of(policy.criteria().get(0), policy, problem);
    Asker asker = statement.asker();
    Asker other = statement.asker();
    int questions = 0;
    for (int mentee = 0; mentee < MENTEES; mentee++) {
      for (int mentor = 0; mentor < MENTORS; mentor++) {
        int before = asked.get();
        int says = asker.saysOfStrangers(mentee, statement.ofMentors().of(mentor));
        questions += asked.get() - before;
        assertThat(says)
            .as("%d with %d", mentee, mentor)
            .isEqualTo(other.says(mentee, mentor))
            .isEqualTo(asker.saysAsStrangers(mentee, mentor));
      }
    }
    return questions;
  }

  @Test
  void asksOnceForMentorsWithTheSameWordsInCommon() {
    Problem problem = people(3);
    int questions = asksAboutAll(problem);
    assertThat(questions).isLessThan(MENTEES * 10);
    assertThat((long) questions)
        .isLessThanOrEqualTo(Statement.of(policy.criteria().get(0), policy, problem).questions());
  }

  @Test
  void saysTheSameOfMenteesWithVeryManyWords() {
    assertThat(asksAboutAll(people(40))).isGreaterThan(MENTEES * 10);
  }

  @Test
  void knowsEmptyTextAsWordOfTextsAndOfLists() {
    for (Criterion industry : List.of(new IndustryKnown(), new IndustryOrAny())) {
      Policy one = Policy.builder().prefer(new Counted(industry, asked), 10).build();
      for (long seed = 0; seed < 20; seed++) {
        asksAboutAll(one, IndustryOrAny.people(seed, MENTEES, MENTORS));
      }
    }
  }
}
