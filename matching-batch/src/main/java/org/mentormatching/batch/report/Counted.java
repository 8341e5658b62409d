package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;

/**
 * The criteria that the answers allow, of those that the policy gives points.
 *
 * @param criteria criteria that count
 * @param ofCriteria all criteria with points
 * @param points points that a pair can earn
 * @param ofPoints points of all criteria
 */
public record Counted(int criteria, int ofCriteria, long points, long ofPoints) {
  /** The part of a policy's criteria that is on. */
  public static Counted of(Policy policy, ActivePolicy active) {
    List<CriterionEntry> on = active.criteria();
    List<CriterionEntry> all = policy.criteria();
    return new Counted(number(on), number(all), points(on), points(all));
  }

  private static int number(List<CriterionEntry> some) {
    return (int) some.stream().filter(entry -> entry.points() > 0).count();
  }

  private static long points(List<CriterionEntry> some) {
    return some.stream().mapToLong(CriterionEntry::points).sum();
  }

  /** Whether all criteria count. */
  public boolean coversAll() {
    return criteria == ofCriteria;
  }

  /** Whether there are criteria with points, and none of them counts. */
  public boolean coversNothing() {
    return criteria == 0 && ofCriteria > 0;
  }

  /** What follows where nothing counts; empty unless that is so. */
  public String warning() {
    return coversNothing()
        ? "counts, of "
            + ofCriteria
            + ": who is with whom follows from rules and seats alone, and whether any pair is good"
            + " is not known. Name the columns that criteria need under columns: in "
            + ProgramReader.FILE
        : "";
  }

  /** The part in words: {@code 40 of 100 points, 3 of 8 criteria}. */
  public String words() {
    return "%d of %s, %d of %d criteria"
        .formatted(points, Summary.counted(ofPoints, "point"), criteria, ofCriteria);
  }
}
