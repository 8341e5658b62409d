package org.mentormatching.batch.job;

/** Whether rows set aside stop a run. */
public enum Strictness {
  /** The rest of the programme goes on without them. */
  ROWS_MAY_BE_SET_ASIDE,
  /** They stop the run. */
  EVERY_ROW_COUNTS
}
