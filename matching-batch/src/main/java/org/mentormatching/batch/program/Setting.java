package org.mentormatching.batch.program;

/**
 * A setting that is in force.
 *
 * @param key the keys that lead to it, joined by dots: {@code criteria.domain.points}
 * @param value as it could stand in the file
 * @param origin where it was made: an option of the command line, a line of the file, "recognised"
 *     or "default"
 */
public record Setting(String key, String value, String origin) {}
