package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.Tables;

/**
 * Notes files of which nothing is known.
 *
 * @param isSideMissing whether a side has no file, so that one of these may be it
 */
record NotRead(Tables tables, Program program, Notebook book, boolean isSideMissing) {
  /** Notes a file; why nothing is known, where it may be the one of a side. */
  void note(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      return;
    }
    String message = "the file was not read";
    String remedy = "If it matters, name it under files: in program.yaml";
    if (!isSideMissing) {
      book.note(name, message, remedy);
      return;
    }
    List<Fault> faults = new ArrayList<>();
    if (tables
        .read(name, program.format(), part -> program.place("format", part), faults)
        .isPresent()) {
      book.note(name, message + ", for neither its name nor its columns say what it holds", remedy);
    }
    faults.stream()
        .filter(fault -> fault.severity() == Severity.STOPS)
        .map(fault -> fault.asNote(message + ": " + fault.message()))
        .forEach(book::note);
  }
}
