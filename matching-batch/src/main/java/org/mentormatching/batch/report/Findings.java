package org.mentormatching.batch.report;

import java.util.List;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.LimitConflict;

/**
 * What was found out about a result after it was solved.
 *
 * @param sure how sure its pairs are
 * @param helps what would help those without a mentor
 * @param close the pairs that come close to its own
 * @param conflicts hard limits that cannot all be kept without a loss of coverage
 */
public record Findings(
    HowSure sure, WhatHelps helps, ClosePairs close, List<LimitConflict> conflicts) {
  /** Copies the list. */
  public Findings {
    conflicts = List.copyOf(conflicts);
  }
}
