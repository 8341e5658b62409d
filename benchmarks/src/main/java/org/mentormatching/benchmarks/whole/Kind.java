package org.mentormatching.benchmarks.whole;

/** How alike the people of a programme are. */
public enum Kind {
  /**
   * Few profiles: everybody is one of 2,000 mentees or 600 mentors by what the form asks; wishes,
   * refusals and managers are their own.
   */
  FEW,
  /** Nearly unique: everybody answers for themselves, so that hardly two people answer alike. */
  UNIQUE
}
