package org.mentormatching.batch.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.report.Durable;
import org.mentormatching.batch.report.ProposalFolder;

/**
 * What was published of a cycle, {@code cycles/<cycle>/published}. It appears whole or not at all
 * and is never replaced; the ledger gets its rows after it.
 */
public final class PublishedFolder {
  /** The record in it. */
  public static final String RECORD = "publication.json";

  private static final String NAME = "published";
  private static final String PARTIAL = "." + NAME + ".partial";

  private PublishedFolder() {}

  /** The folder; it may not exist yet. */
  public static Path of(Path programme, String cycle) {
    return ProposalFolder.cycle(programme, cycle).resolve(NAME);
  }

  /**
   * The record of what was published of a cycle; empty if nothing was.
   *
   * @throws IOException if there is something that cannot be read
   */
  public static Optional<Publication> read(Path programme, String cycle) throws IOException {
    Path folder = of(programme, cycle);
    return Files.exists(folder)
        ? Optional.of(Publication.read(Files.readAllBytes(folder.resolve(RECORD))))
        : Optional.empty();
  }

  /** Whether anything was published of a cycle, whether or not the ledger has it yet. */
  public static boolean exists(Path programme, String cycle) {
    return Files.exists(of(programme, cycle));
  }

  /**
   * Writes a folder beside its place, where it is no publication yet; what an earlier attempt left
   * there is cleared.
   *
   * @return where it stands
   */
  public static Path prepare(Path programme, String cycle, SortedMap<String, byte[]> files)
      throws IOException {
    Path partial = ProposalFolder.cycle(programme, cycle).resolve(PARTIAL);
    Durable.delete(partial);
    Files.createDirectories(partial);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = partial.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Durable.write(path, file.getValue());
    }
    Durable.flushFolders(partial);
    return partial;
  }

  /** Publishes a folder that was prepared. */
  public static Path publish(Path programme, String cycle, Path prepared) throws IOException {
    Path folder = of(programme, cycle);
    Files.move(prepared, folder, StandardCopyOption.ATOMIC_MOVE);
    Durable.flushFolder(ProposalFolder.cycle(programme, cycle));
    return folder;
  }

  /** A fault for every cycle that was published without the ledger having its rows. */
  public static List<Fault> interrupted(Path programme, Ledger ledger) {
    List<Fault> faults = new ArrayList<>();
    try (Stream<Path> cycles = Files.list(programme.resolve("cycles"))) {
      for (String cycle :
          cycles.map(path -> String.valueOf(path.getFileName())).sorted().toList()) {
        if (exists(programme, cycle) && !ledger.has(cycle)) {
          faults.add(
              Fault.of(
                  Severity.STOPS,
                  LedgerFile.NAME,
                  "it has no row of " + cycle + ", which was published",
                  "Publish that cycle again, which finishes it, or restore the ledger"));
        }
      }
    } catch (IOException none) {
      return faults;
    }
    return faults;
  }
}
