/**
 * Programmes of invented people, written from a fixed seed: {@link
 * org.mentormatching.batch.sample.QuarterlyProgramme} and {@link
 * org.mentormatching.batch.sample.GradesProgramme} stand in {@code sample-data}, {@link
 * org.mentormatching.batch.sample.CustomCriteriaProgramme} comes in any size, and {@link
 * org.mentormatching.batch.sample.ExportShapes} writes raw exports of HR systems and form tools
 * into {@code sample-data/exports}.
 */
@NullMarked
package org.mentormatching.batch.sample;

import org.jspecify.annotations.NullMarked;
