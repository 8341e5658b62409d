package org.mentormatching.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompilingTest {
  @Test
  void isWhatTheLauncherAsksForWithLargeProgrammes() throws IOException {
    String launcher = Files.readString(Path.of("..", "matching"));
    assertThat(Compiling.LAUNCHER.options()).isNotEmpty().allMatch(launcher::contains);
    assertThat(launcher.split("-XX:Tier4", -1)).hasSize(1 + Compiling.LAUNCHER.options().size());
  }
}
