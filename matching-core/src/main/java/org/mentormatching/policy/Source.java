package org.mentormatching.policy;

/**
 * A finding of research that a default leans on.
 *
 * @param finding what was found, in a sentence
 * @param size how large the effect and the study were, as far as they are known; "direction only"
 *     where no size is
 * @param citation authors, year and journal
 */
public record Source(String finding, String size, String citation) {}
