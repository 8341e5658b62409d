package org.mentormatching.batch.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders whose contents are on the disk, not only on the way there. */
public final class Durable {
  private Durable() {}

  /** Writes a new file. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    flush(file);
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Flushes a folder and all folders below. */
  public static void flushFolders(Path root) throws IOException {
    try (Stream<Path> below = Files.walk(root)) {
      for (Path folder : below.filter(Files::isDirectory).toList()) {
        flushFolder(folder);
      }
    }
  }

  /** Flushes a folder's entries where the platform lets a folder be opened. */
  public static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the rename itself is durable.
      return;
    }
  }

  /**
   * Deletes a folder as far as it is there. Another run may be deleting the same files, so each is
   * tried whatever became of the one before it.
   */
  public static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              deleteIfPossible(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException gone) {
              deleteIfPossible(emptied);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Whatever is left is no proposal, and the next run clears it.
      return;
    }
  }

  /** Deletes a file or an empty folder as far as it is there. */
  static void deleteIfPossible(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Another run is writing there; whatever is left, that run or the next one clears.
      return;
    }
  }
}
