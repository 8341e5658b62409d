package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet takes leading zeros from ids in a file of decisions. */
class LostZerosTest {
  private static final String HEADER =
      "proposal,fingerprint,mentee_id,mentor_id,decision,other_mentor_id,decision_note\n";

  private final Path tiny;

  LostZerosTest(@TempDir Path folder) {
    tiny = Programmes.copy("tiny", folder);
    for (String file : new String[] {"mentees.csv", "mentors.csv"}) {
      Programmes.change(tiny.resolve(file), text -> text.replace("E-", "00"));
    }
  }

  private void decide(String... rows) {
    String print = Programmes.record(Programmes.proposal(tiny)).get("input").asText();
    StringBuilder text = new StringBuilder(HEADER);
    for (String row : rows) {
      text.append("2027-Q1/proposal-1," + print + "," + row + "\n");
    }
    Programmes.write(tiny.resolve("decisions.csv"), text.toString());
  }

  @Test
  void zerosComeBackWhereOnePersonAloneCanBeMeant() {
    Run.of("run", tiny).exits(0);
    decide("102,202,not this,203,", "105,,hold,,");

    assertThat(Run.of("run", tiny).exits(0).out()).contains("1 not this · 1 hold");

    Path second = Programmes.proposal(tiny, 2);
    assertThat(Programmes.text(second.resolve("inputs/decisions.csv")))
        .contains(",00102,00202,not this,00203,", ",00105,,hold,");
    assertThat(Run.of("check", tiny).out())
        .contains("decisions.csv")
        .contains("read with the leading zeros that the proposal has: 102 as 00102");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void idOfSeveralPeopleStaysAsItIs() {
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replace("00104,", "000105,"));
    Run.of("run", tiny).exits(0);
    decide("105,,hold,,");

    Run.of("run", tiny);

    assertThat(Run.of("check", tiny).out()).doesNotContain("leading zeros that the proposal has");
  }
}
