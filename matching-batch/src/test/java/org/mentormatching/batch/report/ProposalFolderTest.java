package org.mentormatching.batch.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
