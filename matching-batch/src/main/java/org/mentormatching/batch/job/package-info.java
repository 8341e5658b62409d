/**
 * The steps of each command, in reading order: {@link org.mentormatching.batch.job.CheckJob},
 * {@link org.mentormatching.batch.job.RunJob}, {@link org.mentormatching.batch.job.ExplainJob} and
 * {@link org.mentormatching.batch.job.VerifyJob}. A job prints nothing; it returns an {@link
 * org.mentormatching.batch.job.Outcome}.
 */
@NullMarked
package org.mentormatching.batch.job;

import org.jspecify.annotations.NullMarked;
