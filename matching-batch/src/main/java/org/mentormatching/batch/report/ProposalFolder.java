package org.mentormatching.batch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders of the proposals of one cycle, {@code cycles/<cycle>/proposal-N}. A proposal appears
 * whole or not at all and is never replaced: it is written beside, flushed to the disk and renamed.
 */
public final class ProposalFolder {
  private static final Pattern NAME = Pattern.compile("proposal-([1-9][0-9]{0,8})");

  private static final Pattern PARTIAL =
      Pattern.compile("\\.proposal-([1-9][0-9]{0,8})\\.partial(?:-[0-9]+)?");
  private static final int MOST_PARTIALS = 1_000;

  private ProposalFolder() {}

  /** The folder of a cycle's proposals; it may not exist yet. */
  public static Path cycle(Path programme, String cycle) {
    return programme.resolve("cycles").resolve(cycle);
  }

  /**
   * The newest proposal of a cycle.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Optional<Path> newest(Path cycle) throws IOException {
    if (!Files.isDirectory(cycle)) {
      return Optional.empty();
    }
    try (Stream<Path> children = Files.list(cycle)) {
      return children
          .filter(child -> number(child) > 0 && Files.isDirectory(child))
          .max(Comparator.comparingInt(ProposalFolder::number));
    }
  }

  /** The folder of a cycle's proposal with a number; it may not exist. */
  public static Path proposal(Path cycle, int number) {
    return cycle.resolve("proposal-" + number);
  }

  /** The number of a proposal's folder; 0 if it is none. */
  public static int number(Path proposal) {
    Matcher matcher = NAME.matcher(String.valueOf(proposal.getFileName()));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Another run has written the proposal of this number first. */
  public static final class OvertakenException extends IOException {
    private static final long serialVersionUID = 1L;

    OvertakenException(Path proposal, Exception cause) {
      super("another run has written " + proposal + " first", cause);
    }
  }

  /**
   * Writes a proposal. Of several runs that write the same number at once each writes to a folder
   * of its own, and the first one to rename it wins; what is left of the others is cleared.
   *
   * @param cycle the folder of the cycle
   * @param number the proposal's number
   * @param files contents by path below the proposal
   * @return the proposal's folder
   * @throws OvertakenException if there is a proposal of this number by then
   * @throws IOException if anything cannot be written; then nothing is left behind
   */
  public static Path write(Path cycle, int number, SortedMap<String, byte[]> files)
      throws IOException {
    boolean isNew = !Files.exists(cycle);
    Files.createDirectories(cycle);
    Path proposal = proposal(cycle, number);
    Path partial = partial(cycle, number);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = partial.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Durable.write(path, file.getValue());
      }
      Durable.flushFolders(partial);
      if (Files.exists(proposal)) {
        throw new FileAlreadyExistsException(proposal.toString());
      }
      Files.move(partial, proposal, StandardCopyOption.ATOMIC_MOVE);
      Durable.flushFolder(cycle);
    } catch (IOException | RuntimeException e) {
      Durable.delete(partial);
      if (isNew) {
        Durable.deleteIfPossible(cycle);
      }
      if (Files.isDirectory(proposal)) {
        throw new OvertakenException(proposal, e);
      }
      throw e;
    }
    clear(cycle, number);
    return proposal;
  }

  /** Creates a folder that no other run has. */
  private static Path partial(Path cycle, int number) throws IOException {
    for (int attempt = 1; ; attempt++) {
      String name = ".proposal-" + number + ".partial" + (attempt == 1 ? "" : "-" + attempt);
      try {
        return Files.createDirectory(cycle.resolve(name));
      } catch (FileAlreadyExistsException taken) {
        if (attempt == MOST_PARTIALS) {
          throw taken;
        }
      }
    }
  }

  /** Clears what can become no proposal any more, because one of its number is there. */
  private static void clear(Path cycle, int number) {
    try (Stream<Path> children = Files.list(cycle)) {
      for (Path child : children.toList()) {
        Matcher partial = PARTIAL.matcher(String.valueOf(child.getFileName()));
        if (partial.matches() && Integer.parseInt(partial.group(1)) <= number) {
          Durable.delete(child);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The next run clears what is left.
      return;
    }
  }
}
