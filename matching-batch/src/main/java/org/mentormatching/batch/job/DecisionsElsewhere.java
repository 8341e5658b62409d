package org.mentormatching.batch.job;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mentormatching.batch.intake.DecisionFile;
import org.mentormatching.batch.intake.DecisionTable;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.Tables;

/**
 * Files of a programme's folder in which something is decided though nothing says that they are
 * read for it: a copy of a proposal's table under a name of somebody's own.
 *
 * @param folder the programme's folder
 */
record DecisionsElsewhere(Path folder) {
  /** So much of a text is looked at for its header. */
  private static final int HEADER_BYTES = 1 << 16;

  /**
   * A fault for each such file.
   *
   * @param read the files that are read for decisions
   */
  List<Fault> faults(List<Path> read) throws IOException {
    Tables tables = Tables.of(folder);
    Set<String> inputs = inputs(tables);
    List<Fault> faults = new ArrayList<>();
    for (String name : tables.names()) {
      Path file = folder.resolve(name);
      if (!inputs.contains(name) && !read.contains(file) && mayDecide(file) && decides(file)) {
        faults.add(
            Fault.of(
                Severity.STOPS,
                name,
                "something is decided in this file, and it is not called so, so that it would not"
                    + " be read",
                "Rename it to decisions-" + name + ", or take it out of the folder"));
      }
    }
    return faults;
  }

  /** The files that are inputs by their usual names or by what program.yaml says. */
  private Set<String> inputs(Tables tables) {
    Set<String> inputs = new TreeSet<>();
    Program program = ProgramReader.read(folder).program();
    for (InputFile file : InputFile.values()) {
      inputs.addAll(tables.usual(file));
      program.source(file).map(Source::name).ifPresent(inputs::add);
    }
    return inputs;
  }

  private static boolean decides(Path file) {
    try {
      return DecisionFile.read(file).stream().anyMatch(DecisionsElsewhere::decides);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean decides(WrittenTable table) {
    return DecisionTable.has(table) && !DecisionTable.read(table, "", new ArrayList<>()).isEmpty();
  }

  /** Whether a file can be a table of decisions, as far as its beginning tells. */
  private static boolean mayDecide(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return true;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String head = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1);
      String letters = head.toLowerCase(Locale.ROOT).replace("\0", "");
      return letters.contains(DecisionTable.DECISION) || letters.contains("other");
    }
  }
}
