package org.mentormatching.policy;

/**
 * Concerns several pairs at once: one mentor with all mentees of that mentor, ongoing pairs
 * included.
 *
 * <p>A pure function. Its measure is zero exactly when the limit is kept, is never negative, does
 * not depend on the order of the mentees and never falls when a mentee is added.
 */
public interface Limit {
  /** Unique among the limits of a policy; lower case words joined by hyphens. */
  String id();

  /** What is limited, in a few words: {@code hours of a mentor's mentees}. */
  String title();

  /** In what the excess is counted: {@code minutes a month}. */
  String unit();

  /** The columns that it reads; link columns are those of mentees about each other. */
  Reads reads();

  /** By how much the group breaks the limit; 0 if it keeps it. */
  long excess(GroupView group);

  /** How the group breaks the limit, with the figures on both sides. */
  Reason reason(GroupView group);
}
