package org.mentormatching;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;

/** Whether the mentor knows the mentee's industry; a mentor without any, given as "", knows all. */
public record IndustryOrAny() implements Criterion {
  private static final Column<String> KNOWN = Column.text("known_industry");

  @Override
  public String id() {
    return "industry-or-any";
  }

  @Override
  public String title() {
    return "industry or any";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().mentee(Columns.INDUSTRY).mentor(KNOWN).wordsInCommon();
  }

  @Override
  public Share share(PairView pair) {
    Optional<String> known = pair.mentor(KNOWN);
    if (known.isEmpty() || pair.mentee(Columns.INDUSTRY).isEmpty()) {
      return Share.MISSING;
    }
    boolean isAny = known.get().isEmpty();
    return isAny || known.equals(pair.mentee(Columns.INDUSTRY)) ? Share.FULL : Share.NONE;
  }

  @Override
  public Reason reason(PairView pair) {
    return Reason.of(id(), Audience.EVERYBODY, title());
  }

  /** People whose industries are among three and the empty text, some of them not given. */
  public static Problem people(long seed, int mentees, int mentors) {
    List<String> industries = List.of("", "energy", "banking", "health");
    Random random = new Random(seed);
    Problem.Builder problem = Problem.builder();
    for (int i = 0; i < mentees; i++) {
      Mentee.Builder mentee = Mentee.builder("E-" + i);
      if (random.nextInt(8) > 0) {
        mentee.set(Columns.INDUSTRY, industries.get(random.nextInt(4)));
      }
      problem.mentee(mentee.build());
    }
    for (int j = 0; j < mentors; j++) {
      Mentor.Builder mentor = Mentor.builder("M-" + j);
      if (random.nextInt(8) > 0) {
        mentor.set(Columns.INDUSTRIES, some(industries, random));
        mentor.set(KNOWN, industries.get(random.nextInt(4)));
      }
      problem.mentor(mentor.build());
    }
    return problem.build();
  }

  private static List<String> some(List<String> words, Random random) {
    return words.stream().filter(word -> random.nextInt(3) == 0).toList();
  }
}
