package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is not in the export of everybody. */
class NotJoinedTest {
  private final Path folder;

  NotJoinedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path programme(String idOfMentees) {
    StringBuilder mentees = new StringBuilder("id,stage\n");
    for (int i = 10; i < 25; i++) {
      mentees.append(idOfMentees.formatted(i)).append(",junior\n");
    }
    Programmes.write(folder.resolve("mentees.csv"), mentees.toString());
    Programmes.write(folder.resolve("mentors.csv"), "id,stage\nM-1,senior\nM-2,senior\n");
    Programmes.write(folder.resolve("people.csv"), "id,department\nM-1,Tax\nX-1,Law\n");
    return folder;
  }

  private static Iterable<String> notJoined(JsonNode facts) {
    return () -> facts.get("notJoined").valueStream().map(JsonNode::asText).iterator();
  }

  @Test
  void terminalShowsTenAndTheRecordAll() {
    Path programme = programme("E-%d");

    assertThat(Run.of("check", programme).exits(0).out())
        .contains(
            "people.csv: 16 mentees and mentors were not found in this file: mentee E-10, mentee"
                + " E-11, mentee E-12, mentee E-13, mentee E-14, mentee E-15, mentee E-16, mentee"
                + " E-17, mentee E-18, mentee E-19 and 6 more. They are used with what the other"
                + " files say; run.json lists all of them.");
    assertThat(notJoined(Run.of("check", "--json", programme).json()))
        .hasSize(16)
        .contains("mentee E-24", "mentor M-2")
        .doesNotContain("mentor M-1");
    Run.of("run", programme).exits(0);
    assertThat(notJoined(Programmes.record(Programmes.proposal(programme))))
        .hasSize(16)
        .contains("mentee E-24", "mentor M-2");
    Run.of("verify", programme).exits(0);
  }

  @Test
  void addressesAreListedByTheirPlace() {
    Path programme = programme("e%d@example.org");

    Run.of("run", programme).exits(0);

    assertThat(notJoined(Programmes.record(Programmes.proposal(programme))))
        .hasSize(16)
        .contains("mentee mentees.csv:2", "mentee mentees.csv:16", "mentor M-2");
  }
}
