package org.mentormatching.policy;

import java.util.Optional;

/**
 * Something that can be set for a rule, a criterion or a limit.
 *
 * @param name in the policy file
 * @param kind what it takes
 * @param meaning in a sentence
 * @param fallback what counts if it is not set; empty if it must be set
 */
public record Option(String name, Kind kind, String meaning, Optional<Object> fallback) {
  /** What an option takes; the Java type in {@link Options} is in brackets. */
  public enum Kind {
    /** An id of one's own ({@code String}). */
    ID,
    /** A whole number ({@code Long}). */
    WHOLE,
    /** A word ({@code String}). */
    TEXT,
    /** The name of a column of either side ({@code String}). */
    COLUMN,
    /** Words in order ({@code List<String>}). */
    TEXTS,
    /** Names of families, each with its members ({@code Map<String, List<String>>}). */
    FAMILIES,
    /** Percentages by whole number ({@code Map<Long, Long>}). */
    PERCENTAGES
  }

  /** An option that has a value if it is not set. */
  public static Option of(String name, Kind kind, Object fallback, String meaning) {
    return new Option(name, kind, meaning, Optional.of(fallback));
  }

  /** An option that must be set. */
  public static Option required(String name, Kind kind, String meaning) {
    return new Option(name, kind, meaning, Optional.empty());
  }
}
