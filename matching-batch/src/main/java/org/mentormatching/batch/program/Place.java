package org.mentormatching.batch.program;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where a setting was made.
 *
 * @param file the policy file, or the option of the command line that makes it
 * @param line the physical line, counted from 1; 0 on the command line
 * @param cell the place in the line; empty on the command line
 */
public record Place(String file, int line, String cell) {
  /** A mark of a policy file; one that names another file has no line. */
  static Place of(Optional<Mark> mark, String file) {
    String name = mark.map(Mark::getName).orElse(file);
    return name.equals(file) && mark.isPresent()
        ? new Place(file, mark.get().getLine() + 1, "column " + (mark.get().getColumn() + 1))
        : new Place(name, 0, "");
  }

  /** What is wrong in this place. */
  public Fault fault(Severity severity, String message, String remedy) {
    return new Fault(severity, file, line, cell, message, remedy);
  }
}
