package org.mentormatching.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeatProcessTest {
  private final HeatProcess process = new HeatProcess("64m", Compiling.LAUNCHER);

  @Test
  void takesTheArchiveThatTheLauncherHasBuilt(@TempDir Path app) throws IOException {
    Path archive = Files.createFile(app.resolve("matching.jsa"));
    assertThat(process.launchedFrom(app).options())
        .containsAll(process.options())
        .contains("-XX:SharedArchiveFile=" + archive, "-Xshare:auto");
  }

  @Test
  void isAsItIsWhereTheLauncherHasBuiltNoArchive(@TempDir Path app) {
    assertThat(process.launchedFrom(app)).isSameAs(process);
  }
}
