/**
 * What the exports of a programme are and what their columns mean, found without being told: as
 * lines that could stand in {@code program.yaml}, each with its reason.
 *
 * <p>The door is {@link org.mentormatching.batch.recognise.Recogniser}; it returns a {@link
 * org.mentormatching.batch.recognise.Recognition}. Where two readings are about equally good it
 * asks and takes neither. Other names of columns stand in {@code headers.txt} beside this room's
 * classes, other words for career stages in {@code stages.txt}: a new one needs no code.
 */
@NullMarked
package org.mentormatching.batch.recognise;

import org.jspecify.annotations.NullMarked;
