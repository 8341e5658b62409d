package org.mentormatching.batch.report;

import org.mentormatching.result.HowSure;

/**
 * What was found out about a result after it was solved.
 *
 * @param sure how sure its pairs are
 * @param helps what would help those without a mentor
 */
public record Findings(HowSure sure, WhatHelps helps) {}
