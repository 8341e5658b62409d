package org.mentormatching.batch.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  /** The number of a proposal's folder; 0 if it is none. */
  public static int number(Path proposal) {
    Matcher matcher = NAME.matcher(String.valueOf(proposal.getFileName()));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /**
   * Writes a proposal.
   *
   * @param cycle the folder of the cycle
   * @param number the proposal's number
   * @param files contents by path below the proposal
   * @return the proposal's folder
   * @throws IOException if anything cannot be written; then nothing is left behind
   */
  public static Path write(Path cycle, int number, SortedMap<String, byte[]> files)
      throws IOException {
    boolean isNew = !Files.exists(cycle);
    Files.createDirectories(cycle);
    Path proposal = cycle.resolve("proposal-" + number);
    Path partial = cycle.resolve(".proposal-" + number + ".partial");
    delete(partial);
    try {
      Files.createDirectory(partial);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = partial.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        flush(path);
      }
      flushFolders(partial);
      Files.move(partial, proposal, StandardCopyOption.ATOMIC_MOVE);
      flushFolder(cycle);
    } catch (IOException | RuntimeException e) {
      delete(partial);
      if (isNew) {
        delete(cycle);
      }
      throw e;
    }
    return proposal;
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void flushFolders(Path root) throws IOException {
    try (Stream<Path> below = Files.walk(root)) {
      for (Path folder : below.filter(Files::isDirectory).toList()) {
        flushFolder(folder);
      }
    }
  }

  /** Flushes a folder's entries where the platform lets a folder be opened. */
  private static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the rename itself is durable.
      return;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (NoSuchFileException e) {
      return;
    }
  }
}
