package org.mentormatching.batch.program;

/** What the same id in two files means. */
public enum Ids {
  /** The same person, unless names or addresses say the opposite, which stops the run. */
  SHARED,
  /** The same person, whatever names and addresses say. */
  TRUSTED,
  /** Nothing: every file has ids of its own, and people are recognised by e-mail. */
  OWN;

  /** Whether the same id is the same person. */
  public boolean areShared() {
    return this != OWN;
  }
}
