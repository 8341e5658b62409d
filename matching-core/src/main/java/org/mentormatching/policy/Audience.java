package org.mentormatching.policy;

import java.util.Set;
import org.mentormatching.model.Column;
import org.mentormatching.model.Columns;

/** Who may read a reason. The coordinator may read all. */
public enum Audience {
  /** The coordinator alone: vetoes, ratings, ranks, urgency, waiting and leave. */
  COORDINATOR,
  /** The coordinator and the mentee. */
  MENTEE,
  /** The coordinator and the mentor. */
  MENTOR,
  /** Everybody concerned. */
  EVERYBODY;

  private static final Set<String> COORDINATORS_ALONE =
      Set.of(
          Columns.URGENCY.name(),
          Columns.URGENCY_CONFIRMED.name(),
          Columns.MAX_URGENT.name(),
          Columns.CYCLES_WAITING.name(),
          Columns.TRANSITION.name(),
          Columns.TRANSITIONS.name(),
          Columns.EXCLUDED_TOPICS.name(),
          Columns.COACHING_RATING.name(),
          Columns.ACTIVE.name(),
          Columns.CONSENT.name());

  private static final Set<String> ONES_OWN =
      Set.of(Columns.DEVELOPMENT_AREAS.name(), Columns.WANTS_TO_LEARN.name());

  /**
   * Who may read what a mentee and a mentor answered in columns of any kind. A transition can be a
   * return from leave; what somebody wants to learn is one's own business.
   */
  public static Audience of(Column<?> mentee, Column<?> mentor) {
    return of(mentee, MENTEE).and(of(mentor, MENTOR));
  }

  private static Audience of(Column<?> column, Audience owner) {
    if (COORDINATORS_ALONE.contains(column.name())) {
      return COORDINATOR;
    }
    return ONES_OWN.contains(column.name()) ? owner : EVERYBODY;
  }

  /** Those who belong to both. */
  public Audience and(Audience other) {
    if (this == other || other == EVERYBODY) {
      return this;
    }
    return this == EVERYBODY ? other : COORDINATOR;
  }
}
