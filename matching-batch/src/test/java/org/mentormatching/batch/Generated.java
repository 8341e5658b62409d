package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * Files that are made from the code. A test compares them; with {@code -Ddocumentation=write} it
 * writes them instead.
 */
public final class Generated {
  /** The project's folder. */
  public static final Path ROOT = Programmes.ROOT;

  private static final boolean WRITES =
      "write".equals(System.getProperty("documentation", "compare"));

  private Generated() {}

  /** Whether files are written instead of compared. */
  static boolean isWritten() {
    return WRITES;
  }

  /** What a file says. */
  public static String text(Path file) {
    return Programmes.text(file);
  }

  /** Compares a file with what it should say, or writes it. */
  public static void is(Path file, String text) {
    if (WRITES) {
      Programmes.write(file, text);
    }
    assertThat(Programmes.text(file)).as(file.toString()).isEqualTo(text);
  }
}
