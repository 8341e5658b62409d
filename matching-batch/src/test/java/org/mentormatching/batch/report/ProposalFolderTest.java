package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class ProposalFolderTest {
  private static final int WRITERS = 6;
  private static final int FILES = 60;

  private final Path cycle;

  ProposalFolderTest(@TempDir Path cycle) {
    this.cycle = cycle;
  }

  @RepeatedTest(20)
  void whatSeveralWritersDeleteAtOnceIsGone() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int file = 0; file < FILES; file++) {
      files.put(file + "/people.csv", "x".getBytes(StandardCharsets.UTF_8));
    }
    CyclicBarrier together = new CyclicBarrier(WRITERS);
    Callable<Boolean> writer =
        () -> {
          together.await();
          try {
            ProposalFolder.write(cycle, 1, files);
            return true;
          } catch (ProposalFolder.OvertakenException e) {
            return false;
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Boolean> first = new ArrayList<>();
    for (Future<Boolean> written : threads.invokeAll(Collections.nCopies(WRITERS, writer))) {
      first.add(written.get());
    }
    threads.shutdown();

    assertThat(first).containsOnlyOnce(true);
    try (Stream<Path> left = Files.list(cycle)) {
      assertThat(left).containsExactly(cycle.resolve("proposal-1"));
    }
    try (Stream<Path> whole = Files.walk(cycle.resolve("proposal-1"))) {
      assertThat(whole.filter(Files::isRegularFile)).hasSize(FILES);
    }
  }
}
