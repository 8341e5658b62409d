package org.mentormatching.policy;

/**
 * Something that should be there for everybody: a limit from below. It ranks directly below
 * coverage and is met as far as coverage lets it, never by leaving a seat empty, and never keeps a
 * result from being made. Where {@linkplain Coverage.Weighted filled wishes are traded} against fit
 * there is no coverage above it, and it is refused.
 *
 * <p>Looks at one mentor who offers seats, with all mentees of that mentor, even where there are
 * none; its measure is what is missing there: never negative, and 0 as soon as there is a mentee.
 * Or it is a {@link PanelMemberLimit} and looks at one mentee with all mentors, or a {@link
 * CoverageLimit} and looks at all mentees who take part.
 */
public interface LowerLimit extends Limit {}
