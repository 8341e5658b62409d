package org.mentormatching.policy;

/**
 * Concerns several pairs at once, ongoing pairs included: those of one mentor, unless it is a
 * {@link PanelLimit}, which looks at those of one mentee, or a {@link KeyedLimit}, which looks at
 * those with a key in common.
 *
 * <p>A pure function of such a group of pairs. Its measure is zero exactly when the limit is kept,
 * is never negative and does not depend on the order of the pairs. It never falls when a pair is
 * added, and no pair breaks nothing; of a {@link LowerLimit} the contrary holds.
 *
 * <p>An {@link AdditiveLimit} or a {@link PairwiseLimit} says how its measure comes about, so that
 * search can add instead of asking about each group anew.
 */
public interface Limit {
  /** Unique among the limits of a policy; lower case words joined by hyphens. */
  String id();

  /** What is limited, in a few words: {@code hours of a mentor's mentees}. */
  String title();

  /** In what the excess is counted: {@code minutes a month}. */
  Unit unit();

  /** The columns that it reads; link columns are those of mentees. */
  Reads reads();

  /** Whether it looks at the pairs of one mentor at a time. */
  default boolean looksAtOneMentor() {
    return true;
  }

  /** By how much the group breaks the limit; 0 if it keeps it. */
  long excess(GroupView group);

  /** How the group breaks the limit, with the figures on both sides. */
  Reason reason(GroupView group);
}
