package org.mentormatching.verify;

import java.util.List;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.criteria.Affinity;
import org.mentormatching.policy.rules.Exclusions;

/**
 * A tiny programme as a table of affinities: mentors with their seats on top, mentees with their
 * wishes on the left, {@code -} for a pair that is ruled out.
 *
 * <pre>
 *          M-1*2  M-2*1
 *   E-1*1  90     40
 *   E-2*2  80     -
 * </pre>
 */
final class AffinityTable {
  private AffinityTable() {}

  /** A problem to which more can be added. */
  static Problem.Builder problem(String table) {
    Problem.Builder problem = Problem.builder();
    List<List<String>> rows =
        table.strip().lines().map(line -> List.of(line.strip().split("\\s+"))).toList();
    List<String> mentors = rows.get(0);
    for (String mentor : mentors) {
      problem.mentor(
          Mentor.builder(name(mentor)).set(Columns.CAPACITY, (long) count(mentor)).build());
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      String mentee = name(row.get(0));
      problem.mentee(
          Mentee.builder(mentee).set(Columns.MENTORS_WANTED, (long) count(row.get(0))).build());
      for (int i = 0; i < mentors.size(); i++) {
        String cell = row.get(i + 1);
        if (cell.equals("-")) {
          problem.exclude(mentee, name(mentors.get(i)), "ruled out");
        } else {
          problem.affinity(mentee, name(mentors.get(i)), Integer.parseInt(cell));
        }
      }
    }
    return problem;
  }

  /** A policy under which the fit of a pair is its affinity. */
  static Policy.Builder policy() {
    return Policy.builder().require(new Exclusions()).prefer(new Affinity(), 100, WhenMissing.NONE);
  }

  private static String name(String cell) {
    return cell.substring(0, cell.indexOf('*'));
  }

  private static int count(String cell) {
    return Integer.parseInt(cell.substring(cell.indexOf('*') + 1));
  }
}
