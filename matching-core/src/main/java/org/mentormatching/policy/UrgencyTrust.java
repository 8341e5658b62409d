package org.mentormatching.policy;

/** When a mentee's "now" counts as urgent. */
public enum UrgencyTrust {
  /** If the coordinator's column confirms it; otherwise it counts as "soon". */
  CONFIRMED,
  /** As the mentee states it. */
  AS_STATED
}
