package org.mentormatching.batch.job;

/** How much of long lists is shown on a terminal. */
public enum ListLength {
  /** The beginning, with how many more there are. */
  BEGINNING,
  /** Everything. */
  WHOLE
}
