package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a run works under limits. */
class EffortTest {
  @Test
  void anotherEffortIsAnotherProposalAndStandsInTheRecord(@TempDir Path folder) {
    Path programme = Programmes.proposed("quarterly", folder);

    Run run = Run.of("run", programme, "--effort", "quick").exits(0);

    assertThat(run.out()).contains("proposal 2").contains("--effort quick");
    assertThat(Programmes.record(Programmes.proposal(programme, 2)).toString())
        .contains("--effort quick");
    assertThat(Run.of("run", programme, "--effort", "quick").exits(0).out())
        .startsWith("Nothing has changed since proposal 2");
  }

  @Test
  void refusesAnEffortThatThereIsNot(@TempDir Path folder) {
    Path programme = Programmes.copy("quarterly", folder);

    assertThat(Run.of("run", programme, "--effort", "much").exits(2).err())
        .contains("--effort \"much\" is none of quick, normal and thorough");
  }
}
