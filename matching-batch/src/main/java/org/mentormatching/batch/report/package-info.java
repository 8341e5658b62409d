/**
 * What a run leaves behind. The door is {@link org.mentormatching.batch.report.Proposal}, which
 * knows every file of a proposal; {@link org.mentormatching.batch.report.ProposalFolder} writes
 * them all or not at all.
 */
@NullMarked
package org.mentormatching.batch.report;

import org.jspecify.annotations.NullMarked;
