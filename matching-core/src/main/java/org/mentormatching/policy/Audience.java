package org.mentormatching.policy;

/** Who may read a reason. The coordinator may read all. */
public enum Audience {
  /** The coordinator alone: vetoes, ratings, ranks, urgency, waiting and leave. */
  COORDINATOR,
  /** The coordinator and the mentee. */
  MENTEE,
  /** The coordinator and the mentor. */
  MENTOR,
  /** Everybody concerned. */
  EVERYBODY
}
