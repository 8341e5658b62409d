package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalFolderTest {
  private final Path programme;

  ProposalFolderTest(@TempDir Path programme) {
    this.programme = programme;
  }

  private static SortedMap<String, byte[]> files(String... names) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private Path cycle() {
    return ProposalFolder.cycle(programme, "c1");
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesEveryFile() throws IOException {
    Path proposal = ProposalFolder.write(cycle(), 1, files("a.csv", "inputs/b.csv"));

    assertThat(below(cycle()))
        .containsExactly(
            "proposal-1", "proposal-1/a.csv", "proposal-1/inputs", "proposal-1/inputs/b.csv");
    assertThat(proposal.resolve("inputs").resolve("b.csv")).hasContent("inputs/b.csv");
    assertThat(ProposalFolder.newest(cycle())).contains(proposal);
  }

  @Test
  void leavesNothingBehindWhenAFileCannotBeWritten() throws IOException {
    String tooLong = "n".repeat(400);

    assertThatThrownBy(() -> ProposalFolder.write(cycle(), 1, files("a.csv", tooLong)))
        .isInstanceOf(IOException.class);

    assertThat(cycle()).doesNotExist();
  }

  @Test
  void leavesNothingBehindWhenAFolderIsInTheWayOfAFile() throws IOException {
    assertThatThrownBy(() -> ProposalFolder.write(cycle(), 1, files("a", "a/b.csv")))
        .isInstanceOf(IOException.class);

    assertThat(cycle()).doesNotExist();
  }

  @Test
  void neverReplacesAProposal() throws IOException {
    ProposalFolder.write(cycle(), 1, files("a.csv"));

    assertThatThrownBy(() -> ProposalFolder.write(cycle(), 1, files("b.csv")))
        .isInstanceOf(IOException.class);

    assertThat(below(cycle())).containsExactly("proposal-1", "proposal-1/a.csv");
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Path left = cycle().resolve(".proposal-1.partial").resolve("inputs");
    Files.createDirectories(left);
    Files.writeString(left.resolve("b.csv"), "half");

    ProposalFolder.write(cycle(), 1, files("a.csv"));

    assertThat(below(cycle())).containsExactly("proposal-1", "proposal-1/a.csv");
  }

  @Test
  void writesBesideAnotherRunThatIsWriting() throws IOException {
    Path other = cycle().resolve(".proposal-1.partial");
    Files.createDirectories(other);
    Files.writeString(other.resolve("a.csv"), "half");
    String tooLong = "n".repeat(400);

    assertThatThrownBy(() -> ProposalFolder.write(cycle(), 1, files("b.csv", tooLong)))
        .isInstanceOf(IOException.class);

    assertThat(below(cycle())).containsExactly(".proposal-1.partial", ".proposal-1.partial/a.csv");
    assertThat(other.resolve("a.csv")).hasContent("half");
  }

  @Test
  void leavesAlonePartsOfLaterProposals() throws IOException {
    Files.createDirectories(cycle().resolve(".proposal-2.partial"));
    Files.createDirectories(cycle().resolve(".proposal-1.partial-2"));

    ProposalFolder.write(cycle(), 1, files("a.csv"));

    assertThat(below(cycle()))
        .containsExactly(".proposal-2.partial", "proposal-1", "proposal-1/a.csv");
  }

  @Test
  void oneOfManyRunsAtOnceWins() throws Exception {
    for (int number = 1; number <= 20; number++) {
      assertThat(written(number, run -> files("of-run-" + run, "inputs/of-run-" + run)))
          .isEqualTo(1);
      assertThat(below(ProposalFolder.newest(cycle()).orElseThrow())).hasSize(3);
    }
    assertThat(below(cycle())).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void whatSeveralRunsDeleteAtOnceIsGone() throws Exception {
    String[] inFolders = IntStream.range(0, 60).mapToObj(i -> i + "/a.csv").toArray(String[]::new);
    for (int number = 1; number <= 20; number++) {
      assertThat(written(number, run -> files(inFolders))).isEqualTo(1);
      assertThat(below(ProposalFolder.newest(cycle()).orElseThrow())).hasSize(120);
      assertThat(below(cycle())).noneMatch(name -> name.startsWith("."));
    }
  }

  /** How many of six runs at once have written a proposal. */
  private int written(int number, IntFunction<SortedMap<String, byte[]>> filesOfRun)
      throws Exception {
    int runs = 6;
    CyclicBarrier together = new CyclicBarrier(runs);
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    List<Future<Boolean>> writing = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      SortedMap<String, byte[]> files = filesOfRun.apply(run);
      writing.add(
          threads.submit(
              () -> {
                together.await();
                return hasWritten(number, files);
              }));
    }
    int written = 0;
    for (Future<Boolean> one : writing) {
      written += one.get() ? 1 : 0;
    }
    threads.shutdown();
    return written;
  }

  private boolean hasWritten(int number, SortedMap<String, byte[]> files) throws IOException {
    try {
      ProposalFolder.write(cycle(), number, files);
      return true;
    } catch (ProposalFolder.OvertakenException e) {
      return false;
    }
  }

  @Test
  void newestIsTheHighestNumber() throws IOException {
    for (String name :
        List.of(
            "proposal-2", "proposal-10", "proposal-011", "proposal-x", ".proposal-12.partial")) {
      Files.createDirectories(cycle().resolve(name));
    }
    Files.writeString(cycle().resolve("proposal-99"), "no folder");

    assertThat(ProposalFolder.newest(cycle())).contains(cycle().resolve("proposal-10"));
    assertThat(ProposalFolder.newest(programme.resolve("nowhere"))).isEmpty();
  }
}
