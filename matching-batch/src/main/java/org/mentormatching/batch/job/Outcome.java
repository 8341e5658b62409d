package org.mentormatching.batch.job;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a job ended.
 *
 * @param ending what the process returns
 * @param lines what is said to whoever asked
 * @param complaints what is wrong, a line each
 * @param facts the same for machines, by name
 */
public record Outcome(
    Ending ending, List<String> lines, List<String> complaints, SortedMap<String, Object> facts) {
  /**
   * The version of the facts: higher whenever a name or its meaning changes, not when one comes.
   */
  public static final int FACTS_VERSION = 1;

  /** The ways in which a job can end. */
  public enum Ending {
    /** Done. */
    DONE,
    /** The command was used wrongly. */
    WRONG_USAGE,
    /** Input or policy is refused. */
    REFUSED,
    /** Pins cannot hold. */
    PINS_CANNOT_HOLD,
    /** Somebody has no mentor although everybody was to have one. */
    SOMEBODY_UNMATCHED,
    /** An output could not be written. */
    NOT_WRITTEN,
    /** A result or a stored proposal does not hold. */
    VERIFICATION_FAILED
  }

  /** Copies lists and map. */
  public Outcome {
    lines = List.copyOf(lines);
    complaints = List.copyOf(complaints);
    facts = new TreeMap<>(facts);
    facts.put("ending", ending);
    facts.put("version", FACTS_VERSION);
  }

  static Outcome of(Ending ending, List<String> lines, SortedMap<String, Object> facts) {
    return new Outcome(ending, lines, List.of(), facts);
  }

  static Outcome complaint(Ending ending, List<String> complaints) {
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("complaints", complaints);
    return new Outcome(ending, List.of(), complaints, facts);
  }
}
