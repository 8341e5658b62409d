package org.mentormatching.batch.job;

import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;

/**
 * What is wrong or was assumed, as machines read it.
 *
 * @param severity whether it stops the run, sets a row aside or is a note
 * @param file the file
 * @param line the line; 0 where it is about the file as a whole
 * @param cell the cell as a spreadsheet calls it; empty where there is none
 * @param message what is wrong or was assumed
 * @param remedy what to do about it
 */
record FaultFacts(
    Severity severity, String file, int line, String cell, String message, String remedy) {
  static FaultFacts of(Fault fault) {
    return new FaultFacts(
        fault.severity(),
        fault.file(),
        fault.line(),
        fault.cell(),
        fault.message(),
        fault.remedy());
  }
}
