package org.mentormatching.refine;

/** Searches from a start that may break limits. */
final class Searching {
  private Searching() {}

  /** Completes the start and goes on from there. */
  static SearchOutcome improve(
      SearchProblem problem, int[] start, long[] bound, SearchEffort effort) {
    Refinement refinement = new Refinement(problem, bound.length, effort);
    return refinement.search(refinement.complete(start, effort).chosen(), bound, effort);
  }
}
