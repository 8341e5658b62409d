/**
 * The job that a programme coordinator runs on exported files. The door is {@link
 * org.mentormatching.batch.MatchingCli}, whose commands each run one of the jobs in {@link
 * org.mentormatching.batch.job}.
 */
@NullMarked
package org.mentormatching.batch;

import org.jspecify.annotations.NullMarked;
