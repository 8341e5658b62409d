package org.mentormatching.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Severity;

class FaultLinesTest {
  private static Fault in(String file, int line, String cell, String message) {
    return new Fault(Severity.NOTE, file, line, cell, message, "Look");
  }

  @Test
  void namesAFileWithALongNameOnce() {
    String file = "Employee Report for Mentoring.csv";

    assertThat(
            FaultLines.of(
                List.of(
                    in(file, 0, "", "it is long"),
                    in(file, 4, "E4", "odd"),
                    in(file, 7, "E7", "odd"),
                    in("mentees.csv", 2, "", "short"),
                    in("mentees.csv", 3, "", "too"))))
        .containsExactly(
            "Employee Report for Mentoring.csv:",
            "  it is long. Look.",
            "  line 4 (E4): odd. Look. The same in line 7.",
            "mentees.csv:2: short. Look.",
            "mentees.csv:3: too. Look.");
  }

  @Test
  void countsWhatStandsInOneLineOnce() {
    List<Fault> faults =
        List.of(
            in("mentees.csv", 2, "B2", "odd"),
            in("mentees.csv", 3, "B3", "odd"),
            in("mentors.csv", 3, "B3", "odd"));

    assertThat(FaultLines.kinds(faults)).isEqualTo(2).isEqualTo(FaultLines.of(faults).size());
  }

  @Test
  void namesItInFrontWhereItHasOneFaultAlone() {
    String file = "Employee Report for Mentoring.csv";

    assertThat(FaultLines.of(List.of(in(file, 4, "E4", "odd"), in(file, 7, "E7", "odd"))))
        .containsExactly(file + ":4 (E4): odd. Look. The same in line 7.");
  }
}
