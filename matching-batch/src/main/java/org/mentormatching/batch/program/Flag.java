package org.mentormatching.batch.program;

import java.util.List;

/**
 * A setting given on the command line, which goes before the file.
 *
 * @param label how messages name it: {@code --set criteria.domain}
 * @param path the keys that lead to it, from the outermost
 * @param value as it would stand in the file
 */
public record Flag(String label, List<String> path, String value) {
  /** Copies the path. */
  public Flag {
    path = List.copyOf(path);
  }

  /**
   * A setting as {@code criteria.domain=20}.
   *
   * @throws IllegalArgumentException if the text has no equals sign or no key before it
   */
  public static Flag set(String text) {
    int equals = text.indexOf('=');
    List<String> path =
        equals < 0 ? List.of() : List.of(text.substring(0, equals).strip().split("\\.", -1));
    if (equals < 0 || path.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "--set "
              + text
              + " does not say what to set. Write --set KEY=VALUE, such as --set criteria.domain=20");
    }
    return new Flag(
        "--set " + text.substring(0, equals).strip(), path, text.substring(equals + 1).strip());
  }

  /** The setting as it was given: {@code criteria.domain=20}. */
  public String setting() {
    return String.join(".", path) + "=" + value;
  }

  /** Whether it is about the policy or the reading of files, and not just the name of the round. */
  public boolean decides() {
    return !path.equals(List.of("cycle"));
  }

  /** The name of the round. */
  public static Flag cycle(String name) {
    return new Flag("--cycle", List.of("cycle"), name);
  }

  /** The value as YAML; nothing is an empty text. */
  String text() {
    return value.isBlank() ? "\"\"" : value;
  }
}
