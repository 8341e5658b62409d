package org.mentormatching.batch.report;

import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.HowSure;

/**
 * What was found out about a result after it was solved.
 *
 * @param sure how sure its pairs are
 * @param helps what would help those without a mentor
 * @param close the pairs that come close to its own
 */
public record Findings(HowSure sure, WhatHelps helps, ClosePairs close) {}
