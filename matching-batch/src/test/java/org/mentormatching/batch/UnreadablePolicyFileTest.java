package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadablePolicyFileTest {
  @Test
  void isTheOnlyThingToMend(@TempDir Path folder) {
    Path programme = folder.resolve("spring");
    Programmes.below(Programmes.ROOT.resolve("sample-data/exports/google-forms"))
        .forEach((name, bytes) -> Programmes.write(programme.resolve(name), bytes));
    Programmes.write(programme.resolve("program.yaml"), "rules: [\nladder: product\n");

    Run run = Run.of("check", programme).exits(3);

    assertThat(run.said())
        .contains("program.yaml:", "this is not YAML")
        .doesNotContain("Responses", "lowest first");
  }
}
