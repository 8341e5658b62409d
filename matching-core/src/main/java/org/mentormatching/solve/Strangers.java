package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;

/**
 * Mentors with the answers of others and one seat, who name nobody, are named by nobody and stand
 * in nobody's reporting line.
 */
final class Strangers {
  /** What tells who somebody is and not of which kind. */
  private static final Set<Column<?>> OWN =
      Set.of(
          Columns.CAPACITY,
          Columns.MANAGER_ID,
          Columns.REPORTING_LINE_COMPLETE,
          Columns.EXCLUSIONS_UNDERSTOOD);

  private final Problem problem;
  private final List<Mentor> strangers = new ArrayList<>();

  /** Strangers to the people of a problem. */
  Strangers(Problem problem) {
    this.problem = problem;
  }

  /** One stranger, like a mentor of a problem. */
  static Mentor one(Problem problem, String likeMentorId, Map<Column<?>, Mentee> instead) {
    Strangers strangers = new Strangers(problem);
    String id = strangers.add(problem.mentor(likeMentorId).orElseThrow(), instead);
    return strangers.among(List.of()).mentor(id).orElseThrow();
  }

  /** Whether a column is about the person alone, so that a stranger does not answer it alike. */
  static boolean isOwn(Column<?> column) {
    return OWN.contains(column);
  }

  /**
   * Adds one and returns the id.
   *
   * @param like whose answers these are
   * @param instead columns that are answered as a mentee does
   */
  String add(Mentor like, Map<Column<?>, Mentee> instead) {
    Mentor.Builder stranger =
        Mentor.builder("one more mentor like " + like.id()).set(Columns.CAPACITY, 1L);
    for (Column<?> column : like.attributes().columns()) {
      if (!isOwn(column)) {
        copy(column, like.attributes(), stranger);
      }
    }
    instead.forEach((column, mentee) -> copy(column, mentee.attributes(), stranger));
    strangers.add(stranger.build());
    return strangers.get(strangers.size() - 1).id();
  }

  private static <T> void copy(Column<T> column, Attributes from, Mentor.Builder to) {
    from.get(column).ifPresent(answer -> to.set(column, answer));
  }

  /** The strangers as the only mentors of some mentees. */
  Problem among(Collection<Mentee> mentees) {
    Problem.Builder builder = Problem.builder().mentees(mentees).mentors(strangers);
    if (!problem.reportingLines().isEmpty()) {
      strangers.forEach(stranger -> builder.topOfTheChart(stranger.personId()));
    }
    return builder.build();
  }
}
