package org.mentormatching.policy;

import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;

/** One mentor with all mentees of that mentor, as a limit sees them: only declared columns. */
public interface GroupView {
  /** Number of mentees. */
  int size();

  /**
   * The mentor's answer.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentor(Column<T> column);

  /**
   * A mentee's answer.
   *
   * @param index from 0 to {@link #size()} - 1
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentee(int index, Column<T> column);

  /**
   * What one mentee's link column says of another mentee. Only columns that name {@linkplain
   * LinkColumn.Target#ANYBODY anybody} can.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  Link menteeNames(int index, LinkColumn column, int other);
}
