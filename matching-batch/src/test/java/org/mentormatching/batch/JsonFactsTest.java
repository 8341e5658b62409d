package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.job.Outcome;

/** The answers for machines are as docs/json.md says. */
class JsonFactsTest {
  private static final Path PAGE = Programmes.ROOT.resolve("docs").resolve("json.md");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*");

  private final Path folder;

  JsonFactsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The facts that the page names, with [] for each of a list and NAME for any name. */
  private static List<String> documented() {
    List<String> paths = new ArrayList<>();
    for (String line : Programmes.text(PAGE).lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        paths.add(row.group(1));
      }
    }
    return paths;
  }

  /** Whether a row of the page is about a fact, a whole that it is part of, or a part of it. */
  private static boolean names(String documented, String path) {
    String each = ("\\Q" + documented + "\\E").replaceAll("\\.NAME\\b", "\\\\E\\\\.[^.]+\\\\Q");
    return path.matches(each + "([.\\[].*)?")
        || documented.startsWith(path + "[].")
        || documented.startsWith(path + ".");
  }

  private static void collect(String path, JsonNode node, SortedSet<String> paths) {
    if (node.isArray()) {
      node.forEach(each -> collect(path + "[]", each, paths));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  collect(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      paths));
    }
    if ((!node.isObject() || node.isEmpty()) && !path.isEmpty()) {
      paths.add(path.replaceAll("\\[]$", ""));
    }
  }

  private List<JsonNode> answers() {
    List<JsonNode> answers = new ArrayList<>();
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("mentees.csv"), "E-107,Odd Stage,wizard,English,planning\n");
    Path exports = Programmes.copy("exports/bamboohr", folder);
    answers.add(Run.of("init", "--json", exports).exits(0).json());
    answers.add(Run.of("check", "--json", "--effective", tiny).exits(0).json());
    answers.add(Run.of("run", "--json", tiny).exits(0).json());
    answers.add(Run.of("run", "--json", tiny).exits(0).json());
    answers.add(Run.of("verify", "--json", tiny).exits(0).json());
    answers.add(Run.of("explain", "--json", tiny, "E-101", "E-201").json());
    answers.add(Run.of("explain", "--json", tiny, "E-101", "E-202").json());
    answers.add(Run.of("explain", "--json", tiny, "E-104", "E-201").json());
    answers.add(Run.of("explain", "--json", tiny, "E-107").json());
    answers.add(Run.of("explain", "--json", tiny, "nobody").json());
    answers.add(leftOut());
    Path pinned = Programmes.copy("tiny", folder.resolve("pinned"));
    Programmes.write(
        pinned.resolve("pins.csv"), "mentee_id,mentor_id,override\nE-104,E-202,agreed\n");
    Run.of("run", pinned).exits(0);
    answers.add(Run.of("explain", "--json", pinned, "E-104", "E-202").json());
    answers.add(Run.of("explain", "--json", pinned, "E-104").json());
    answers.add(Run.of("explain", "--json", pinned, "E-202").json());
    Run.of("run", "--set", "criteria.path=50", tiny).exits(0);
    answers.add(Run.of("compare", "--json", tiny).exits(0).json());
    Programmes.change(tiny.resolve("mentors.csv"), text -> text.replace("E-204", "E-206"));
    Run.of("run", tiny).exits(0);
    answers.add(Run.of("compare", "--json", tiny).exits(0).json());
    answers.add(Run.of("publish", "--json", tiny).exits(3).json());
    answers.add(
        Run.of("publish", "--json", "--proposal", 1, "--accept-rest", "--reviewer", "Ana", tiny)
            .exits(3)
            .json());
    answers.add(
        Run.of("publish", "--json", "--accept-rest", "--reviewer", "Ana", tiny).exits(0).json());
    answers.add(Run.of("publish", "--json", tiny).exits(0).json());
    Path quarterly = Programmes.copy("quarterly", folder);
    answers.add(Run.of("check", "--json", quarterly).exits(0).json());
    answers.add(Run.of("run", "--json", quarterly).exits(0).json());
    answers.add(Run.of("explain", "--json", quarterly).json());
    answers.addAll(ofBrokenLimits());
    answers.add(ofClosedSeat());
    answers.add(ofSeatsAndHours());
    Path detour = WhatHelpsCommandTest.proposedDetour(folder.resolve("detour"));
    answers.add(Run.of("explain", "--json", detour, "A-1").exits(0).json());
    answers.addAll(unmatched(quarterly));
    answers.addAll(unmatched(Programmes.proposed("grades", folder)));
    Programmes.column(Programmes.table(Programmes.proposal(quarterly), "mentors.csv"), "mentor_id")
        .stream()
        .limit(20)
        .forEach(id -> answers.add(Run.of("explain", "--json", quarterly, id).json()));
    return answers;
  }

  private static List<JsonNode> unmatched(Path programme) {
    return Programmes.column(
            Programmes.table(Programmes.proposal(programme), "unmatched.csv"), "mentee_id")
        .stream()
        .map(id -> Run.of("explain", "--json", programme, id).json())
        .toList();
  }

  private List<JsonNode> ofBrokenLimits() {
    Path soft = folder.resolve("soft");
    Programmes.write(
        soft.resolve("program.yaml"),
        """
        defaults: none
        criteria: {path: 100}
        limits: {hours: {weight: 1}, panel: {weight: 1}}
        """);
    Programmes.write(
        soft.resolve("mentees.csv"),
        "id,stage,mentors_wanted,hours_per_month\nE-1,junior,2,9\nE-2,junior,2,9\n");
    Programmes.write(
        soft.resolve("mentors.csv"),
        """
        id,stage,capacity,department,hours_per_month
        M-1,senior,2,Law,1
        M-2,senior,2,Law,1
        """);
    Programmes.write(soft.resolve("pins.csv"), "mentee_id,mentor_id\nE-1,M-1\n");
    return Stream.of("run", "explain", "explain E-1", "explain M-1")
        .map(
            command -> {
              List<Object> words = new ArrayList<>(List.of(command.split(" ")));
              words.addAll(1, List.of("--json", soft));
              return Run.of(words.toArray()).exits(0).json();
            })
        .toList();
  }

  private JsonNode ofClosedSeat() {
    Path hours = folder.resolve("hours");
    Programmes.write(hours.resolve("program.yaml"), "defaults: none\nlimits: {hours: hard}\n");
    Programmes.write(
        hours.resolve("mentees.csv"), "id,stage,hours_per_month\nE-1,junior,2\nE-2,junior,2\n");
    Programmes.write(
        hours.resolve("mentors.csv"), "id,stage,capacity,hours_per_month\nM-1,senior,2,3\n");
    Run.of("run", hours).exits(0);
    return Run.of("explain", "--json", hours, "M-1").exits(0).json();
  }

  private JsonNode ofSeatsAndHours() {
    Path seats = folder.resolve("seats-and-hours");
    LimitsExplainedTest.writeSeatsAndHours(seats);
    Run.of("run", seats).exits(0);
    return Run.of("explain", "--json", seats, "A2").exits(0).json();
  }

  private JsonNode leftOut() {
    Path programme = Programmes.copy("tiny", folder.resolve("left-out"));
    Programmes.change(
        programme.resolve("program.yaml"),
        text -> text + "\nfiles:\n  mentees: {name: mentees.csv, where: {stage: [junior]}}\n");
    Run.of("run", programme).exits(0);
    return Run.of("explain", "--json", programme, "mentees.csv:5").json();
  }

  @Test
  void pageNamesEveryFactAndNoOther() {
    SortedSet<String> given = new TreeSet<>();
    for (JsonNode answer : answers()) {
      assertThat(answer.get("version").asInt()).isEqualTo(Outcome.FACTS_VERSION);
      collect("", answer, given);
    }

    List<String> documented = documented();
    assertThat(given)
        .allSatisfy(
            path ->
                assertThat(documented)
                    .as("what docs/json.md says of %s", path)
                    .anyMatch(each -> names(each, path)));
    assertThat(documented)
        .allSatisfy(
            each ->
                assertThat(given)
                    .as("the answers of which docs/json.md says %s", each)
                    .anyMatch(path -> names(each, path)));
  }

  @Test
  void constantsAreWordsAndWhatIsEmptyIsNull() {
    Path tiny = Programmes.proposed("tiny", folder);

    JsonNode mentee = Run.of("explain", "--json", tiny, "E-104").json();
    JsonNode pair = Run.of("explain", "--json", tiny, "E-101", "E-201").json();

    assertThat(mentee.at("/unmatched/cause").asText()).isEqualTo("no-mentor-allowed");
    assertThat(pair.at("/pair/points/0/reason/audience").asText()).isEqualTo("mentee");
    assertThat(pair.get("closedSeat").isNull()).isTrue();
    assertThat(pair.at("/otherwise/certainty").asText()).isEqualTo("exact");
  }

  @Test
  void saysTheSameAsTheText() {
    Path tiny = Programmes.proposed("tiny", folder);
    for (String person : List.of("E-101", "E-102", "E-103", "E-104", "E-105", "E-201", "E-203")) {
      String text = Run.of("explain", tiny, person).exits(0).out();
      JsonNode facts = Run.of("explain", "--json", tiny, person).exits(0).json();

      for (JsonNode pair : facts.path("mentors")) {
        assertThat(text)
            .contains(
                "  %s · fit %d of 100 · %s"
                    .formatted(
                        pair.get("mentorId").asText(),
                        pair.get("fit").asInt() / 100,
                        pair.get("outcome").asText()));
      }
      for (JsonNode pair : facts.path("mentees")) {
        assertThat(text).contains("  " + pair.get("menteeId").asText() + " · fit ");
      }
      assertThat(facts.has("unmatched")).isEqualTo(text.contains("mentors wished for"));
      for (JsonNode step : facts.at("/unmatched/funnel")) {
        assertThat(text).contains(step.get("mentorsLeft") + "  " + step.get("title").asText());
      }
      if (facts.has("seats")) {
        assertThat(text)
            .contains(
                facts.at("/seats/taken") + " of " + facts.at("/seats/seats") + " seats taken");
      }
    }
  }
}
