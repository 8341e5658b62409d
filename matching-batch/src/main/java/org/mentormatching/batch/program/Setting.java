package org.mentormatching.batch.program;

/**
 * A setting that is in force.
 *
 * @param key the keys that lead to it, joined by dots: {@code criteria.domain.points}
 * @param value as it could stand in the file
 * @param origin where it was made: an option of the command line, a line of the file, "recognised"
 *     or "default"
 * @param usual what it is unless somebody sets it; empty where there is nothing usual
 */
public record Setting(String key, String value, String origin, String usual) {
  /** The origin of a setting that nobody made. */
  static final String DEFAULT = "default";

  /** A setting that was recognised in the exports. */
  public static Setting recognised(String key, String value) {
    return new Setting(key, value, ProgramReader.RECOGNISED, "");
  }

  /** Whether somebody or something set it to another value than the usual one. */
  public boolean differs() {
    return !origin.equals(DEFAULT) && !value.equals(usual);
  }
}
