package org.mentormatching.batch.program;

/** What the same id in two files means. */
public enum Ids {
  /** The same person. */
  SHARED,
  /** Nothing: every file has ids of its own, and people are recognised by e-mail. */
  OWN
}
