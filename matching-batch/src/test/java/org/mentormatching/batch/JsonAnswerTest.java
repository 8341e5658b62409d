package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

class JsonAnswerTest {
  private final Path folder;

  JsonAnswerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static JsonNode json(int code, String ending, Object... arguments) {
    Run run = Run.of(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray());
    assertThat(run.exits(code).err()).isEmpty();
    assertThat(run.json().get("ending").asText()).isEqualTo(ending);
    return run.json();
  }

  @Test
  void runTellsFiguresAndPlace() {
    Path tiny = Programmes.copy("tiny", folder);

    JsonNode json = json(0, "done", "run", tiny);

    assertThat(json.get("written").asBoolean()).isTrue();
    assertThat(json.get("number").asInt()).isEqualTo(1);
    assertThat(json.get("proposal").asText()).isEqualTo(Programmes.proposal(tiny).toString());
    assertThat(json.get("rows").toString())
        .isEqualTo("{\"read\":9,\"used\":9,\"setAside\":0,\"leftOut\":{}}");
    JsonNode summary = json.get("summary");
    assertThat(summary.get("matched").asInt()).isEqualTo(4);
    assertThat(summary.get("mentees").asInt()).isEqualTo(5);
    assertThat(summary.get("without").get(0).get("what").asText()).isEqualTo("language");
    assertThat(json(0, "done", "run", tiny).get("written").asBoolean()).isFalse();
    assertThat(json(5, "somebody-unmatched", "run", tiny, "--require-all").has("proposal"))
        .isTrue();
  }

  @Test
  void runCountsPairsAsItsTextAndTheirTableDo() {
    Path quarterly = Programmes.copy("quarterly", folder);

    JsonNode summary = json(0, "done", "run", quarterly).get("summary");

    WrittenTable matches = Programmes.table(Programmes.proposal(quarterly), "matches.csv");
    List<List<String>> proposed =
        matches.rows().stream()
            .filter(row -> !matches.cell(row, "status").equals("ongoing"))
            .toList();
    assertThat(summary.at("/unchecked/pairs").asLong())
        .isEqualTo(
            proposed.stream()
                .filter(row -> !matches.cell(row, "unchecked_rules").isEmpty())
                .count())
        .isPositive();
    assertThat(summary.at("/unchecked/byRule").toString())
        .isEqualTo("{\"reporting-line\":5,\"working-hours\":2}");
    assertThat(summary.at("/sureness/equallyGood").asLong())
        .isEqualTo(
            proposed.stream()
                .filter(row -> matches.cell(row, "firmness").contains("equally good"))
                .count())
        .isPositive();
  }

  @Test
  void runTellsWhatWasAssumed() {
    Path quarterly = Programmes.copy("quarterly", folder);
    JsonNode noted = json(0, "done", "check", quarterly).get("faults");

    assertThat(json(0, "done", "run", quarterly).get("notes")).isEqualTo(noted).isNotEmpty();
    assertThat(json(0, "done", "run", quarterly).get("notes")).isEqualTo(noted);
  }

  @Test
  void checkListsFaults() {
    Path tiny = Programmes.copy("tiny", folder);
    JsonNode sound = json(0, "done", "check", tiny);
    assertThat(sound.get("faults")).isEmpty();
    assertThat(sound.at("/understood/1/file").asText()).isEqualTo("mentors.csv");
    assertThat(sound.at("/understood/1/columns/capacity").asText()).isEqualTo("capacity");
    Programmes.append(tiny.resolve("mentees.csv"), "E-101,Twice,junior,English,planning\n");

    JsonNode refused = json(3, "refused", "check", tiny);
    assertThat(refused.get("faults")).hasSize(1);
    JsonNode fault = refused.at("/faults/0");
    assertThat(fault.get("severity").asText()).isEqualTo("stops");
    assertThat(fault.get("file").asText()).isEqualTo("mentees.csv");
    assertThat(fault.get("line").asInt()).isEqualTo(7);
    assertThat(fault.get("cell").asText()).isEqualTo("A7");
    assertThat(fault.get("message").asText()).startsWith("the id E-101");
    assertThat(fault.get("remedy").asText()).isNotEmpty();
    assertThat(json(3, "refused", "run", tiny).get("complaints").toString())
        .contains("mentees.csv:7 (A7)");
  }

  @Test
  void explainTellsPairsAndPeople() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(json(0, "done", "explain", tiny, "E-101", "E-201").at("/pair/outcome").asText())
        .isEqualTo("made");
    JsonNode refused = json(0, "done", "explain", tiny, "E-104", "E-202");
    assertThat(refused.at("/pair/outcome").asText()).isEqualTo("refused");
    assertThat(refused.at("/pair/refusals/0").asText()).startsWith("language: ");
    assertThat(json(0, "done", "explain", tiny, "E-104").at("/unmatched/funnel")).hasSize(4);
    assertThat(json(0, "done", "explain", tiny, "E-201").get("mentees")).hasSize(2);
    assertThat(json(2, "wrong-usage", "explain", tiny, "nobody").get("complaints")).hasSize(1);
  }

  @Test
  void verifyTellsWhatHoldsAndWhatDoesNot() {
    Path tiny = Programmes.proposed("tiny", folder);
    JsonNode json = json(0, "done", "verify", tiny);
    assertThat(json.get("pairs").asInt()).isEqualTo(4);
    assertThat(json.get("proven").asBoolean()).isTrue();
    Programmes.change(
        Programmes.proposal(tiny).resolve("matches.csv"), text -> text.replace("Selin", "S."));

    assertThat(json(7, "verification-failed", "verify", tiny).get("complaints").toString())
        .contains("matches.csv: row 5 (E-105 with E-204) was changed");
  }

  @Test
  void pinsThatCannotHoldAreListed() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("pins.csv"), "mentee_id,mentor_id\nE-104,E-202\n");

    assertThat(json(4, "pins-cannot-hold", "run", tiny).get("complaints").toString())
        .contains("pin E-104 with E-202");
  }

  @Test
  void wrongFolderIsTold() {
    for (Object[] command :
        List.of(
            new Object[] {"run", folder.resolve("nowhere")},
            new Object[] {"check", folder.resolve("nowhere")},
            new Object[] {"verify", folder.resolve("nowhere")},
            new Object[] {"explain", folder.resolve("nowhere"), "E-101"})) {
      json(2, "wrong-usage", command);
    }
  }
}
