/**
 * The pages of a proposal and how they are drawn: what stands on them is given as plain words and
 * numbers. The doors are {@link org.mentormatching.batch.report.page.ReportPage}, for the
 * coordinator, and {@link org.mentormatching.batch.report.page.BoardPage}, which names nobody.
 */
@NullMarked
package org.mentormatching.batch.report.page;

import org.jspecify.annotations.NullMarked;
