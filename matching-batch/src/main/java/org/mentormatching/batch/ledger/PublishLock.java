package org.mentormatching.batch.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time publish in a programme: what is published and the ledger change together, and
 * whoever comes second is to see both. The lock ends with its process, whatever ends that.
 */
public final class PublishLock {
  /** The file that is locked, beside the cycles. It stays, and nothing stands in it. */
  private static final String NAME = ".publish.lock";

  /** A file is locked for a process; its threads wait here. */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final Optional<FileChannel> channel;

  private PublishLock(Optional<FileChannel> channel) {
    this.channel = channel;
  }

  /**
   * Waits until nobody else publishes. Where a file cannot be locked, because it may not be written
   * there or the file system knows no locks, only this process waits.
   */
  public static PublishLock of(Path programme) {
    IN_THIS_PROCESS.lock();
    try {
      return new PublishLock(locked(programme.resolve("cycles")));
    } catch (RuntimeException e) {
      IN_THIS_PROCESS.unlock();
      throw e;
    }
  }

  private static Optional<FileChannel> locked(Path cycles) {
    if (!Files.isDirectory(cycles)) {
      return Optional.empty();
    }
    try {
      FileChannel channel =
          FileChannel.open(
              cycles.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.lock();
        return lock.isValid() ? Optional.of(channel) : Optional.empty();
      } catch (IOException unknown) {
        channel.close();
        return Optional.empty();
      }
    } catch (IOException readOnly) {
      return Optional.empty();
    }
  }

  /** Lets the next one publish. */
  public void release() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      // The lock ends with the process.
      return;
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }
}
