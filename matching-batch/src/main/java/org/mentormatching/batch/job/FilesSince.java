package org.mentormatching.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.intake.RowCount;
import org.mentormatching.batch.job.Programme.WrongUsageException;
import org.mentormatching.batch.ledger.LedgerFile;
import org.mentormatching.batch.ledger.PublishedFolder;
import org.mentormatching.batch.program.Flag;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Proposal;
import org.mentormatching.batch.report.RunRecord;
import org.mentormatching.batch.report.Sha256;
import org.mentormatching.batch.table.Tables;

/**
 * Which files of a programme are others than when a proposal was made. The files' digests tell that
 * nothing changed without reading one; where they differ, everything is read as the run read it, so
 * that a file that was only saved again does not count.
 *
 * @param changed their names; empty if a run would see what it saw
 * @param remedy what to do about it; empty where the cycle is closed
 * @param now the programme as a run would see it; empty if nothing changed or a run is refused
 */
record FilesSince(List<String> changed, String remedy, Optional<Programme> now) {
  private static final FilesSince NOTHING = new FilesSince(List.of(), "", Optional.empty());

  /** Copies the list. */
  FilesSince {
    changed = List.copyOf(changed);
  }

  /**
   * The digests of everything in a folder that a run may read, by name. Files of decisions are left
   * out: what they decide counts, however it is written down.
   */
  static SortedMap<String, String> digests(Path folder, Iterable<String> others)
      throws IOException {
    Set<String> names = new LinkedHashSet<>(Tables.of(folder).names());
    names.removeIf(name -> DecisionSources.isCalledSo(Path.of(name)));
    names.add(ProgramReader.FILE);
    names.add(LedgerFile.NAME);
    others.forEach(names::add);
    SortedMap<String, String> digests = new TreeMap<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        digests.put(name, Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  /** The digests of everything that a run has read or may read. */
  static SortedMap<String, String> digests(Programme programme) throws IOException {
    return digests(
        programme.folder(), programme.reading().counts().stream().map(RowCount::file).toList());
  }

  /**
   * What changed since a proposal; nothing if the folder is the proposal's own.
   *
   * @param folder the programme's folder
   * @param proposal the proposal's folder
   */
  static FilesSince of(Path folder, Path proposal, RunRecord record) throws IOException {
    if (Files.exists(folder.resolve(Proposal.RECORD))) {
      return NOTHING;
    }
    SortedMap<String, String> before = logged(proposal.resolve(RunLog.NAME));
    SortedMap<String, String> now = digests(folder, before.keySet());
    if (now.equals(before)) {
      return NOTHING;
    }
    SortedSet<String> others = new TreeSet<>(now.keySet());
    others.addAll(before.keySet());
    others.removeIf(name -> now.containsKey(name) && now.get(name).equals(before.get(name)));
    List<Flag> flags =
        new ArrayList<>(
            record.commandLine().stream()
                .filter(setting -> !Proposal.Sources.isOption(setting))
                .map(Flag::set)
                .toList());
    flags.add(Flag.cycle(record.cycle()));
    Programme programme;
    try {
      Review review = Review.stored(proposal.resolve(Proposal.INPUTS), Proposal.INPUTS);
      programme = Programme.reread(folder, flags, review);
    } catch (WrongUsageException impossibleFlags) {
      return of(others, folder, record, Optional.empty());
    }
    if (!programme.faults(Severity.STOPS).isEmpty()) {
      return of(others, folder, record, Optional.empty());
    }
    return isSame(programme, record)
        ? NOTHING
        : of(thatCount(others, programme, now, record), folder, record, Optional.of(programme));
  }

  /** The digests that the log of a run keeps; none where it is gone. */
  private static SortedMap<String, String> logged(Path log) throws IOException {
    return Files.exists(log) ? RunLog.digests(Files.readAllLines(log)) : new TreeMap<>();
  }

  private static FilesSince of(
      SortedSet<String> changed, Path folder, RunRecord record, Optional<Programme> now) {
    String run = changed.size() == 1 ? "run again to use it" : "run again to use them";
    String remedy =
        PublishedFolder.exists(folder, record.cycle())
            ? ""
            : now.isEmpty() ? "a run is refused now: " + NextCommand.of("check", folder) : run;
    return new FilesSince(List.copyOf(changed), remedy, now);
  }

  /** Whether a run would use what it used then. */
  private static boolean isSame(Programme programme, RunRecord record) {
    SortedMap<String, String> inputs = new TreeMap<>(record.files());
    inputs.keySet().removeIf(name -> !name.startsWith(Proposal.INPUTS));
    return Proposal.inputDigests(
                programme.program(),
                programme.reading().usedTables(),
                programme.reading().outside(),
                programme.review())
            .equals(inputs)
        && programme.reading().setAside().stream()
            .map(Object::toString)
            .toList()
            .equals(record.setAside());
  }

  /**
   * Of files that are others now those that a run reads, or all if that explains nothing. The
   * ledger of a cycle that is published has changed by that.
   */
  private static SortedSet<String> thatCount(
      SortedSet<String> others,
      Programme programme,
      SortedMap<String, String> now,
      RunRecord record) {
    boolean isClosed = PublishedFolder.exists(programme.folder(), record.cycle());
    SortedSet<String> count = new TreeSet<>(others);
    List<String> read = programme.reading().counts().stream().map(RowCount::file).toList();
    count.removeIf(
        name ->
            now.containsKey(name)
                && !read.contains(name)
                && !name.equals(ProgramReader.FILE)
                && (!name.equals(LedgerFile.NAME) || isClosed));
    return count.isEmpty() ? others : count;
  }

  /** The line that says so; none if nothing changed. */
  List<String> lines() {
    if (changed.isEmpty()) {
      return List.of();
    }
    int last = changed.size() - 1;
    String names =
        last == 0
            ? changed.get(0)
            : String.join(", ", changed.subList(0, last)) + " and " + changed.get(last);
    return List.of(
        names
            + " changed since this proposal was made"
            + (remedy.isEmpty() ? "" : "; " + remedy)
            + ".");
  }
}
