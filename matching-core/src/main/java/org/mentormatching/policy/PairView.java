package org.mentormatching.policy;

import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Transitions;

/**
 * One mentee and one mentor as a rule or criterion sees them: only the columns that it {@link Reads
 * declared}.
 */
public interface PairView {
  /**
   * The mentee's answer.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentee(Column<T> column);

  /**
   * The mentor's answer.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  <T> Optional<T> mentor(Column<T> column);

  /**
   * What the mentee's link column says of this mentor.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  Link menteeNames(LinkColumn column);

  /**
   * What the mentor's link column says of this mentee.
   *
   * @throws UndeclaredColumnException if the column was not declared
   */
  Link mentorNames(LinkColumn column);

  /** The programme's ladder. */
  Ladder ladder();

  /** The programme's transitions. */
  Transitions transitions();
}
