package org.mentormatching.candidates;

/**
 * How much is kept of what was worked out once. It changes how fast the candidates are, never what
 * they are.
 *
 * @param cells answers of one rule or criterion by two profiles, two bytes each
 * @param bits words of bits of one rule, or of the words in one column, eight bytes each
 * @param sums points of one group of criteria by profile and mentor, four bytes each
 * @param allSums the same of all groups
 */
record Budget(long cells, long bits, long sums, long allSums) {
  /** Up to about half a gigabyte for a programme of nearly unique people, little for others. */
  private static final Budget USUAL = new Budget(32_000_000, 4_000_000, 16_000_000, 48_000_000);

  /** Nothing is kept. */
  static final Budget NONE = new Budget(0, 0, 0, 0);

  /** What is usual for so many people; more than that where they are hundreds of thousands. */
  static Budget of(int people) {
    return new Budget(
        Math.max(USUAL.cells, 32L * people),
        Math.max(USUAL.bits, 16L * people),
        Math.max(USUAL.sums, 32L * people),
        Math.max(USUAL.allSums, 96L * people));
  }
}
