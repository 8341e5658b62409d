package org.mentormatching.batch.ledger;

import java.util.Locale;

/**
 * A row of the ledger. Ids only.
 *
 * @param line where it stands in the file; 0 before it is written
 * @param menteeId the mentee; empty where the row is about the whole cycle
 * @param mentorId the mentor; empty where there is none
 * @param cycle the name of the cycle
 * @param cycleNumber the number of the cycle among those that were published, counted from 1
 * @param state what the row says
 * @param start the first day; empty if it is not known
 * @param end the last day; empty if it is not known
 * @param term for how many cycles a pair was agreed, the first one included; 0 of anything else
 * @param reason why
 */
public record LedgerRow(
    int line,
    String menteeId,
    String mentorId,
    String cycle,
    int cycleNumber,
    State state,
    String start,
    String end,
    int term,
    String reason) {
  /** What a row says. */
  public enum State {
    /** The cycle was published, and is closed. */
    PUBLISHED,
    /** The two are a pair, as long as the term lasts. */
    ACTIVE,
    /** The two were a pair, and somebody has ended it before its time. */
    ENDED,
    /** The mentee was published without a mentor. */
    WAITING;

    /** As it stands in the file: {@code active}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the row is about two people. */
  public boolean concernsPair() {
    return state == State.ACTIVE || state == State.ENDED;
  }

  /** The number of the last cycle that the agreed term covers. */
  int lastCycle() {
    return cycleNumber + term - 1;
  }

  /** The ids alone. */
  @Override
  public String toString() {
    return cycle + ": " + menteeId + " with " + mentorId + " " + state.word();
  }
}
