package org.mentormatching.batch.program;

/** What a fault leads to. */
public enum Severity {
  /** Nothing can be proposed before it is mended. */
  STOPS,
  /** The row stays out of this run; everything else goes on. */
  SET_ASIDE,
  /** Something was read with an assumption or left unread; nothing is lost. */
  NOTE
}
