package org.mentormatching.batch.program;

import java.util.Optional;

/**
 * What a programme says of the format of its files; what it does not say is detected.
 *
 * @param encoding how characters are stored
 * @param separator between cells: comma, semicolon or tab
 */
public record Format(Optional<Encoding> encoding, Optional<Character> separator) {
  /** Everything is detected. */
  public static Format detected() {
    return new Format(Optional.empty(), Optional.empty());
  }
}
