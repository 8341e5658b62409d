package org.mentormatching.result;

/**
 * How good a result is.
 *
 * @param status whether it is proven the best
 * @param level the first level at which value and bound differ; the last level if proven
 * @param value what is reached there
 * @param bound the most that any result can reach there
 */
public record Optimality(Status status, Level level, long value, long bound) {
  /** Whether a result is proven the best. */
  public enum Status {
    /** No result is better under the policy. */
    PROVEN,
    /** A better result may exist, but none beyond the bound. */
    BOUNDED
  }

  /** Whether no result is better under the policy. */
  public boolean proven() {
    return status == Status.PROVEN;
  }
}
