package org.mentormatching.batch.job;

/** Whether what a higher lowest fit costs is worked out. */
public enum TradeOffs {
  /** For programmes in which it takes a moment. */
  WHEN_QUICK,
  /** For large programmes as well. */
  ALWAYS
}
