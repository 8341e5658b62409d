package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.HeadingsRead;
import org.mentormatching.batch.job.Outcome.Ending;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.program.Flag;
import org.mentormatching.batch.program.Setting;
import org.mentormatching.batch.report.Summary;

/** Lists every fault of inputs and policy; solves and writes nothing. */
public final class CheckJob {
  /** What a check lists. */
  public enum Detail {
    /** What is wrong, and the columns that are read. */
    FAULTS,
    /** Beside that every setting that is in force, with the place where it was made. */
    EVERY_SETTING
  }

  private final Path folder;
  private final List<Flag> flags;
  private final Strictness strictness;
  private final Detail detail;

  /**
   * A check.
   *
   * @param flags settings that go before those of the file
   * @param strictness whether rows set aside count as a refusal
   * @param detail what is listed
   */
  public CheckJob(Path folder, List<Flag> flags, Strictness strictness, Detail detail) {
    this.folder = folder;
    this.flags = List.copyOf(flags);
    this.strictness = strictness;
    this.detail = detail;
  }

  /**
   * Runs the check.
   *
   * @throws IOException if a file cannot be read for a reason that no message covers
   */
  public Outcome run() throws IOException {
    Programme programme;
    try {
      programme = Programme.read(folder, flags);
    } catch (WrongUsageException e) {
      return Outcome.complaint(Ending.WRONG_USAGE, List.of("matching: " + e.getMessage()));
    }
    SortedMap<String, Object> facts = new TreeMap<>();
    facts.put("faults", programme.faults().stream().map(FaultFacts::of).toList());
    List<HeadingsRead> understood = programme.reading().understood();
    facts.put("understood", understood.stream().map(CheckJob::facts).toList());
    facts.put("rows", programme.rows());
    facts.put("notJoined", programme.reading().notJoined());
    boolean refused = programme.isRefused(strictness);
    List<String> lines = new ArrayList<>(programme.complaints());
    if (!understood.isEmpty()) {
      lines.add("These columns are read:");
      understood.forEach(file -> lines.add("  " + file));
    }
    if (detail == Detail.EVERY_SETTING) {
      List<Setting> settings =
          AssumedFormats.beside(
              programme.program().settingsInForce(),
              programme.program(),
              programme.recognition().tables());
      addSettings(lines, settings);
      facts.put("settings", settings);
    }
    lines.addAll(ReviewLines.decided(programme.review()));
    lines.add(Summary.line("Read", programme.rowsInWords()));
    if (flags.stream().noneMatch(Flag::decides)) {
      lines.addAll(PolicyPageFile.of(programme).lines());
    }
    lines.add(
        refused
            ? "Mend what stops the run, then check again."
            : "Nothing stops a run. Next: " + NextCommand.of("run", folder));
    return Outcome.of(refused ? Ending.REFUSED : Ending.DONE, lines, facts);
  }

  /** What differs from the defaults first. */
  private static void addSettings(List<String> lines, List<Setting> settings) {
    List<Setting> own = settings.stream().filter(Setting::differs).toList();
    List<Setting> usual = settings.stream().filter(setting -> !setting.differs()).toList();
    lines.add(
        own.isEmpty()
            ? "No setting differs from the defaults."
            : "These settings differ from the defaults:");
    lines.addAll(table(own));
    lines.add("These are as usual:");
    lines.addAll(table(usual));
  }

  /** Settings in three columns: where they were made, their keys, their values. */
  private static List<String> table(List<Setting> settings) {
    int origin = settings.stream().mapToInt(setting -> setting.origin().length()).max().orElse(0);
    int key = settings.stream().mapToInt(setting -> setting.key().length()).max().orElse(0);
    return settings.stream()
        .map(
            setting ->
                "  "
                    + setting.origin()
                    + " ".repeat(origin - setting.origin().length() + 2)
                    + setting.key()
                    + " ".repeat(key - setting.key().length() + 2)
                    + setting.value()
                    + (setting.differs() && !setting.usual().isEmpty()
                        ? " (usually " + setting.usual() + ")"
                        : ""))
        .toList();
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
