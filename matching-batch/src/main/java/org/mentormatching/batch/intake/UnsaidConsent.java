package org.mentormatching.batch.intake;

/**
 * A consent that nobody gave and nobody refused. It counts as a no, and is told apart from one so
 * that the person can be asked again.
 */
public enum UnsaidConsent {
  /** The cell is empty. */
  EMPTY,
  /** The words are neither a yes nor a no. */
  UNCLEAR
}
