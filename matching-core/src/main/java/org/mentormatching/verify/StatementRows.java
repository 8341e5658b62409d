package org.mentormatching.verify;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;

/**
 * What one rule or criterion says of pairs, mentee by mentee, as small numbers. It is asked only
 * about pairs that matter, and about people who gave the same answers once, except where a link
 * column connects the two.
 */
final class StatementRows {
  private static final int MOST_CELLS_KEPT = 1 << 24;
  private static final int NOBODY = -1;
  private static final short NOT_ASKED = Short.MIN_VALUE;

  private final ToIntFunction<PairView> statement;
  private final PairCursor cursor;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final AnswerClasses ofMentees;
  private final AnswerClasses ofMentors;
  private final Connections connections;
  private final short[][] kept;
  private final int[] connectedTo;
  private short[] row;
  private int at = NOBODY;

  /**
   * The rows of a statement.
   *
   * @param statement from a pair to a number from -1 to {@link Short#MAX_VALUE}
   */
  StatementRows(
      String id, Reads reads, Policy policy, Problem problem, ToIntFunction<PairView> statement) {
    this.statement = statement;
    cursor = new PairCursor(id, reads, policy);
    mentees = problem.mentees();
    mentors = problem.mentors();
    ofMentees = new AnswerClasses(mentees, reads.ofMentee(), reads.menteeLinks());
    ofMentors = new AnswerClasses(mentors, reads.ofMentor(), reads.mentorLinks());
    connections = new Connections(problem, reads);
    boolean keep = (long) ofMentees.size() * ofMentors.size() <= MOST_CELLS_KEPT;
    kept = new short[keep ? ofMentees.size() : 0][];
    connectedTo = new int[mentors.size()];
    Arrays.fill(connectedTo, NOBODY);
    row = notAsked();
  }

  private short[] notAsked() {
    short[] cells = new short[ofMentors.size()];
    Arrays.fill(cells, NOT_ASKED);
    return cells;
  }

  /** Moves to a mentee. */
  void at(int mentee) {
    at = mentee;
    for (int mentor : connections.mentorsOf(mentee)) {
      connectedTo[mentor] = mentee;
    }
    int group = ofMentees.of(mentee);
    if (kept.length == 0) {
      Arrays.fill(row, NOT_ASKED);
    } else {
      if (kept[group] == null) {
        kept[group] = notAsked();
      }
      row = kept[group];
    }
  }

  /** What the statement says of this mentee with a mentor. */
  int of(int mentor) {
    if (connectedTo[mentor] == at) {
      return statement.applyAsInt(cursor.at(mentees.get(at), mentors.get(mentor)));
    }
    int group = ofMentors.of(mentor);
    if (row[group] == NOT_ASKED) {
      row[group] =
          (short) statement.applyAsInt(cursor.atStrangers(mentees.get(at), mentors.get(mentor)));
    }
    return row[group];
  }
}
