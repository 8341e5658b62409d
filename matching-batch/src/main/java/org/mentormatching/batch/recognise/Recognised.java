package org.mentormatching.batch.recognise;

import java.util.List;

/**
 * A setting that was recognised in the exports.
 *
 * @param path the keys that lead to it in {@code program.yaml}
 * @param value a text, a list of texts or further keys with values
 * @param reason why, in words that follow the setting
 */
public record Recognised(List<String> path, Object value, String reason) {
  /** Copies the path. */
  public Recognised {
    path = List.copyOf(path);
  }

  /** Its keys, joined by dots: {@code columns.mentees.id}. */
  public String key() {
    return String.join(".", path);
  }
}
