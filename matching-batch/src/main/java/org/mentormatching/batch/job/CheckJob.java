package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.HeadingsRead;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.report.Summary;

/** Lists every fault of inputs and policy; solves and writes nothing. */
public final class CheckJob {
  private final Path folder;
  private final Optional<String> cycle;
  private final Strictness strictness;

  /**
   * A check.
   *
   * @param strictness whether rows set aside count as a refusal
   */
  public CheckJob(Path folder, Optional<String> cycle, Strictness strictness) {
    this.folder = folder;
    this.cycle = cycle;
    this.strictness = strictness;
  }

  /**
   * Runs the check.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    Programme programme;
    try {
      programme = Programme.read(folder, cycle);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("faults", programme.faults().stream().map(CheckJob::facts).toList());
    List<HeadingsRead> understood = programme.reading().understood();
    facts.put("understood", understood.stream().map(CheckJob::facts).toList());
    boolean refused = programme.isRefused(strictness);
    List<String> lines = new ArrayList<>(programme.complaints());
    if (!understood.isEmpty()) {
      lines.add("These columns are read:");
      understood.forEach(file -> lines.add("  " + file));
    }
    lines.add(Summary.line("Read", programme.rowsInWords()));
    lines.add(
        refused
            ? "Mend what stops the run, then check again."
            : "Nothing stops a run. Next: matching run " + folder);
    return Outcome.of(refused ? Ending.REFUSED : Ending.DONE, lines, facts);
  }

  private static Map<String, Object> facts(Fault fault) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("severity", fault.severity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    facts.put("file", fault.file());
    facts.put("line", fault.line());
    facts.put("cell", fault.cell());
    facts.put("message", fault.message());
    facts.put("remedy", fault.remedy());
    return facts;
  }

  private static Map<String, Object> facts(HeadingsRead read) {
    Map<String, Object> columns = new LinkedHashMap<>();
    read.headings().forEach(heading -> columns.put(heading.column(), heading.header()));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("file", read.file());
    facts.put("columns", columns);
    return facts;
  }
}
