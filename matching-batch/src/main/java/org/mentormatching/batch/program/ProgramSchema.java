package org.mentormatching.batch.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of the policy file, by which editors complete and check while somebody writes. It
 * says what can be written; what goes together is checked by {@link ProgramReader}.
 */
public final class ProgramSchema {
  /** Its name beside a policy file. */
  public static final String FILE = "program.schema.json";

  private ProgramSchema() {}

  /** The schema. */
  public static String text() {
    try (InputStream in = ProgramSchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
