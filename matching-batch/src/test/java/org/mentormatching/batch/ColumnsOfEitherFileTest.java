package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * Whichever file of people has a column, and whomever it lists, a proposal reads back from its own
 * folder as what was proposed, and can be published.
 */
class ColumnsOfEitherFileTest {
  private final Path folder;

  ColumnsOfEitherFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Beside the defaults, what reads the other columns of people that are known. */
  private static final String EVERYTHING =
      """
      rules:
        not-same-manager: on
      criteria:
        industry: 5
        coaching-rating: 5
        learning-both-ways: 5
        distance-from-home: 5
      limits:
        urgent-per-mentor: hard
      """;

  private static final List<String> MENTEES = List.of("E-1", "E-2", "E-3", "E-4", "E-5");
  private static final List<String> MENTORS = List.of("M-1", "M-2", "M-3", "M-4");
  private static final List<String> OTHERS = List.of("P-1", "P-2");

  /** What people say in each column; an address of their own where nothing is named. */
  private static final Map<String, List<String>> CELLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("active", List.of("yes", "no", "yes")),
              Map.entry("capacity", List.of("1", "2", "3")),
              Map.entry("coaching_rating", List.of("2", "4")),
              Map.entry("company_stage", List.of("growth", "start-up")),
              Map.entry("company_stages", List.of("growth", "start-up;growth")),
              Map.entry("consent", List.of("yes", "yes", "no")),
              Map.entry("cycles_waiting", List.of("1", "2")),
              Map.entry("department", List.of("Sales", "Rail, road", "R&D")),
              Map.entry("development_areas", List.of("budgets", "saying no;budgets")),
              Map.entry("domains", List.of("rail", "rail;energy", "none")),
              Map.entry("email", List.of()),
              Map.entry("excluded_topics", List.of("budgets", "founder")),
              Map.entry("goal_stage", List.of("lead", "head", "not sure")),
              Map.entry("hours_per_month", List.of("2", "1.5")),
              Map.entry("industries", List.of("rail", "rail;energy")),
              Map.entry("industry", List.of("rail", "energy")),
              Map.entry("languages", List.of("English", "Portuguese;English", "ES, EN")),
              Map.entry("location", List.of("Ghent", "Porto")),
              Map.entry("manager_id", List.of("M-1", "P-1", "P-2", "X-9", "none")),
              Map.entry("max_urgent", List.of("1", "2")),
              Map.entry("mentors_wanted", List.of("1", "2")),
              Map.entry("shares_development_areas", List.of("yes", "no", "perhaps")),
              Map.entry("stage", List.of("junior", "senior", "lead")),
              Map.entry("strengths", List.of("budgets", "saying no")),
              Map.entry("target_track", List.of("management")),
              Map.entry("time_zone", List.of("Europe/Berlin", "Lisbon", "the moon")),
              Map.entry("track", List.of("management", "individual contributor")),
              Map.entry("transition", List.of("new role", "first-time manager", "none")),
              Map.entry("transitions", List.of("new role", "founder;new role")),
              Map.entry("urgency", List.of("normal", "soon", "now", "who knows")),
              Map.entry("urgency_confirmed", List.of("yes", "no")),
              Map.entry("wants_to_learn", List.of("budgets", "video")),
              Map.entry("ways_of_working", List.of("by walking", "by writing")),
              Map.entry("working_hours", List.of("09:00-17:00", "Mon-Thu 9-15 CET", "flexible"))));

  @ParameterizedTest
  @CsvSource({
    "'E-1,yes|E-2,|M-1,yes'",
    "'E-1,yes|M-1,yes'",
    "'E-1,no|E-2,yes|M-1,yes|M-2,perhaps'",
    "'P-1,yes|P-2,no'",
    "'P-1,'",
  })
  void consentOfSomeOrNobodyOfTheRoundInTheListOfEverybody(String rows) {
    write("mentees.csv", "id,stage\nE-1,junior\nE-2,junior\n");
    write("mentors.csv", "id,stage\nM-1,senior\nM-2,senior\n");
    write("people.csv", "id,consent\n" + rows.replace('|', '\n') + "\n");

    assertThatItIsVerifiedAndPublished();
  }

  @ParameterizedTest
  @CsvSource({
    "active, yes, active",
    "consent, yes, consent",
    "languages, English, language",
    "manager_id, P-2, reporting-line",
    "manager_id, P-2, not-same-manager",
    "working_hours, 09:00-17:00, working-hours",
    "time_zone, Europe/Berlin, working-hours",
    "stage, junior, stage-gap"
  })
  void ruleWhoseColumnStandsInTheListOfEverybodyWithNobodyOfTheRound(
      String column, String cell, String rule) {
    write("program.yaml", "rules: {" + rule + ": on}\n");
    write("mentees.csv", "id\nE-1\nE-2\n");
    write("mentors.csv", "id\nM-1\nM-2\n");
    write("people.csv", "id," + column + "\nP-1," + cell + "\nP-2,\n");

    assertThatItIsVerifiedAndPublished();
  }

  @Test
  void whoeverIsNotAskedIsToldApartFromWhoeverSaysNothing() {
    write("mentees.csv", "id,stage,consent\nE-1,junior,\nE-2,junior,yes\n");
    write("mentors.csv", "id,stage\nM-1,senior\nM-2,senior\n");
    write("people.csv", "id,consent\nM-2,no\n");

    assertThatItIsVerifiedAndPublished();

    Path inputs = proposal().resolve("inputs");
    assertThat(Programmes.column(Programmes.table(inputs, "mentees.csv"), "consent"))
        .containsExactly("no", "yes");
    assertThat(Programmes.column(Programmes.table(inputs, "mentors.csv"), "consent"))
        .containsExactly("", "no");
    WrittenTable matches = Programmes.table(proposal(), "matches.csv");
    assertThat(Programmes.column(matches, "mentee_id")).containsExactly("E-2");
    assertThat(Programmes.column(matches, "unchecked_rules")).containsExactly("consent");
  }

  private static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("placements", 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyColumnInAnyFileOfAnyPeople(int seed) {
    Random random = new Random(seed);
    if (seed % 2 == 1) {
      write("program.yaml", EVERYTHING);
    }
    List<String> listed = new ArrayList<>(OTHERS);
    MENTEES.stream().filter(id -> random.nextInt(3) > 0).forEach(listed::add);
    MENTORS.stream().filter(id -> random.nextInt(3) > 0).forEach(listed::add);
    if (seed % 5 == 0) {
      listed.retainAll(OTHERS);
    }
    write("mentees.csv", table(MENTEES, List.of(), random));
    write("mentors.csv", table(MENTORS, List.of(), random));
    List<String> needed = seed % 2 == 1 ? List.of("manager_id", "urgency") : List.of();
    write("people.csv", table(listed, needed, random));

    assertThatItIsVerifiedAndPublished();
  }

  /** Some of the columns, those that are needed among them, with a cell in four left empty. */
  private static String table(List<String> ids, List<String> needed, Random random) {
    List<String> columns =
        CELLS.keySet().stream()
            .filter(name -> random.nextInt(5) < 2 || needed.contains(name))
            .toList();
    StringBuilder text = new StringBuilder("id");
    columns.forEach(column -> text.append(',').append(column));
    for (String id : ids) {
      text.append('\n').append(id);
      for (String column : columns) {
        text.append(",\"").append(cell(id, column, random)).append('"');
      }
    }
    return text.append('\n').toString();
  }

  private static String cell(String id, String column, Random random) {
    List<String> cells = CELLS.getOrDefault(column, List.of());
    if (random.nextInt(4) == 0) {
      return "";
    }
    return cells.isEmpty()
        ? id.toLowerCase(Locale.ROOT) + "@example.org"
        : cells.get(random.nextInt(cells.size()));
  }

  private void assertThatItIsVerifiedAndPublished() {
    Run.of("run", folder).exits(0);
    Run.of("verify", folder).exits(0);
    PublishCommandTest.fill(proposal(), "matches.csv", "", "decision", "keep");
    Run.of("publish", "--accept-rest", "--reviewer", "Ana Lund", folder).exits(0);
  }

  private Path proposal() {
    return Programmes.proposal(folder);
  }

  private void write(String file, String text) {
    Programmes.write(folder.resolve(file), text);
  }
}
