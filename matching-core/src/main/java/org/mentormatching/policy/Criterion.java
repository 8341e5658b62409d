package org.mentormatching.policy;

import java.util.Optional;

/**
 * Gives points to pairs. A pure function of one mentee and one mentor: the same answers give the
 * same share, nothing is remembered and nothing is changed.
 *
 * <p>The engine may call it for pairs of people who merely share the answers that it reads, and
 * treats every pair that no link column connects alike.
 */
public interface Criterion {
  /** Unique among rules and criteria of a policy; lower case words joined by hyphens. */
  String id();

  /** What earns the points, in a few words: {@code mentor has lived the transition}. */
  String title();

  /** The columns that it reads. */
  Reads reads();

  /** The part of the points that the pair earns, or {@link Share#MISSING}. */
  Share share(PairView pair);

  /** Why the pair earns what it earns, in a sentence about the mentor and the mentee. */
  Reason reason(PairView pair);

  /**
   * What the two could talk about first, drawn from what they answered; empty if that says nothing,
   * as it does unless overridden. It names things, never a judgement, and its audience is who may
   * read all of it.
   */
  default Optional<Reason> starter(PairView pair) {
    return Optional.empty();
  }
}
