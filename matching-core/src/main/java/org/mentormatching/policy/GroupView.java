package org.mentormatching.policy;

import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Transitions;

/**
 * Pairs that belong together, as a limit sees them: only declared columns. Which pairs do is said
 * by the kind of {@link Limit}. A {@link CoverageLimit} sees all mentees who take part in place of
 * pairs.
 */
public interface GroupView {
  /** Number of pairs. */
  int size();

  /**
   * The answer of the mentor whom all pairs have in common, even where there are none yet; of use
   * to limits that look at one mentor.
   *
   * @throws UndeclaredColumnException if the column was not declared
   * @throws IllegalStateException if pairs of several mentors are looked at
   */
  <T> Optional<T> mentor(Column<T> column);

  /**
   * The answer of a pair's mentee.
   *
   * @param index of the pair, from 0 to {@link #size()} - 1
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentee(int index, Column<T> column);

  /**
   * The answer of a pair's mentor.
   *
   * @param index of the pair, from 0 to {@link #size()} - 1
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentor(int index, Column<T> column);

  /**
   * What the link column of a pair's mentee says of the pair's mentor.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  Link menteeNames(int index, LinkColumn column);

  /**
   * What the link column of a pair's mentee says of another pair's mentee. Only columns that name
   * {@linkplain LinkColumn.Target#ANYBODY anybody} can.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  Link menteeNames(int index, LinkColumn column, int other);

  /**
   * Who a pair's mentee is: the same for one person in both roles. To compare and to make keys of;
   * not for a reason to read.
   */
  String menteePerson(int index);

  /** Who a pair's mentor is: the same for one person in both roles. */
  String mentorPerson(int index);

  /**
   * Whether the mentee at a place has a mentor: of pairs always, of all mentees who take part not
   * of everybody.
   *
   * @param index from 0 to {@link #size()} - 1
   */
  boolean hasMentor(int index);

  /** The programme's transitions. */
  Transitions transitions();

  /** When a mentee's "now" counts as urgent in the programme. */
  UrgencyTrust urgencyTrust();
}
