package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.policy.Policy;

/** What was used, written down and read again, is the same. */
class RoundTripTest {
  private static final Path SAMPLES = Path.of("..", "sample-data");

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void givesTheSameProblemAndPolicyForSamples(String sample, @TempDir Path again) {
    assertThatReadingAgainGivesTheSame(SAMPLES.resolve(sample), again);
  }

  @Test
  void keepsWordsWithSeparatorsBackslashesAndFormulas(@TempDir Path folder, @TempDir Path again) {
    ProgramFolder.sound(folder)
        .file(
            "mentees.csv",
            """
            id,name,stage,development_areas,domains
            =1+1,'=Ana,junior,"saying ""no""|a;b|c\\|d\\;e",R&D
            E-2;x,'@Bao,senior,-rest|''quoted,"one, two"
            E-3,''Chen,senior,A;B|B;a|a;b,R&d
            """)
        .file("pins.csv", "mentee_id,mentor_id,override\n'=1+1,M-1,\"because, \"\"so\"\"\"\n");

    assertThatReadingAgainGivesTheSame(folder, again);
  }

  @Test
  void keepsPeopleApartWhoseFilesHaveIdsOfTheirOwn(@TempDir Path folder, @TempDir Path again) {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("program.yaml", "ids: own\nrules: {reporting-line: on}\n")
            .file(
                "mentees.csv",
                """
                id,email,stage
                1,ana.duarte@example.org,junior
                2,bao.tran@example.org,senior
                """)
            .file(
                "mentors.csv",
                """
                id,email,stage
                1,bao.tran@example.org,senior
                2,chidi.okafor@example.org,lead
                """)
            .file(
                "people.csv",
                """
                id,email,manager_id
                1,chidi.okafor@example.org,
                2,ana.duarte@example.org,3
                3,bao.tran@example.org,1
                """);

    assertThat(program.problem().mentor("1").orElseThrow().personId()).isEqualTo("2");
    assertThat(program.problem().mentor("2").orElseThrow().personId()).isEqualTo("mentor:2");
    assertThat(ProgramFolder.everything(program.problem()))
        .contains("reporting_line = 2=1;mentor:2=2;");
    assertThatReadingAgainGivesTheSame(folder, again);
  }

  @Test
  void keepsDirectManagersAndExcludedTopics(@TempDir Path folder, @TempDir Path again) {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file(
                "program.yaml",
                """
                ladder: product
                rules: {reporting-line: off, not-same-manager: on}
                criteria: {learning-both-ways: 5, coaching-rating: 5, industry: 5}
                limits: {no-shared-mentor-in-line: off}
                """)
            .file(
                "mentees.csv",
                """
                id,stage,transition,strengths,Branche
                E-1,staff,Founder,video,Rail
                E-2,junior,,,
                """)
            .file(
                "mentors.csv",
                """
                id,stage,Topics to avoid,Learning wishes,Mentor rating,industries
                M-1,act 3,founder|STUCK,Video,4,rail|Energy
                M-2,head,,,,
                """)
            .file("people.csv", "id,manager_id\nE-1,X\nE-2,M-1\nM-1,X\nM-2,\n");

    String everything = ProgramFolder.everything(program.problem());
    assertThat(program.sentences())
        .containsExactly("people.csv: 1 manager is in no file, so that who is above is not known.");
    assertThat(everything)
        .contains("TEXT manager_id = X#", "LIST excluded_topics = [founder, stuck]#")
        .contains("NUMBER coaching_rating = 4#", "TEXT transition = founder#");
    assertThatReadingAgainGivesTheSame(folder, again);
  }

  @Test
  void keepsPeopleApartWhoHaveOneAddress(@TempDir Path folder, @TempDir Path again) {
    new ProgramFolder(folder)
        .file("mentees.csv", "id,email\nE-1,desk@example.org\nE-2,\n")
        .file("mentors.csv", "id,email\nM-1,desk@example.org\nM-2,corp@example.org\n")
        .file(
            "people.csv",
            """
            id,email,manager_id
            E-1,,M-1
            E-2,corp@example.org,desk@example.org
            M-1,desk@example.org,
            P-1,desk@example.org,
            P-7,seven@example.org,M-2
            """)
        .file("ongoing.csv", "mentee_id,mentor_id\nseven@example.org,M-1\n");

    assertThatReadingAgainGivesTheSame(folder, again);
  }

  @Test
  void keepsManagersOfWhomOnlyNamesAreKnown(@TempDir Path folder, @TempDir Path again) {
    ProgramFolder.sound(folder)
        .file(
            "people.csv",
            """
            id,name,manager_id
            E-1,Ana Duarte,"Rao, Uma"
            E-2,Bao Tran,Kim Lee
            M-1,Chidi Okafor,Uma Rao
            P-1,Kim Lee,
            P-2,Kim Lee,
            """);

    assertThatReadingAgainGivesTheSame(folder, again);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void doesNotDependOnTheOrderOfRows(long seed, @TempDir Path folder) throws IOException {
    Random random = new Random(seed);
    Path quarterly = SAMPLES.resolve("quarterly");
    try (var files = Files.list(quarterly)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".csv")) {
          List<String> lines = new ArrayList<>(Files.readAllLines(file));
          Collections.shuffle(lines.subList(1, lines.size()), random);
          Files.write(folder.resolve(name), lines);
        } else {
          Files.copy(file, folder.resolve(name));
        }
      }
    }

    Reading shuffled = new ProgramFolder(folder).read();
    Reading straight = new ProgramFolder(quarterly).read();

    assertThat(shuffled.usedTables()).isEqualTo(straight.usedTables());
    assertThat(withoutPlaces(shuffled)).isEqualTo(withoutPlaces(straight));
    assertThat(ProgramFolder.everything(shuffled.problem().orElseThrow()))
        .isEqualTo(ProgramFolder.everything(straight.problem().orElseThrow()));
  }

  private static List<String> withoutPlaces(Reading reading) {
    return reading.faults().stream()
        .map(fault -> Fault.of(fault.severity(), fault.file(), fault.message(), fault.remedy()))
        .map(Fault::sentence)
        .sorted()
        .toList();
  }

  private static void assertThatReadingAgainGivesTheSame(Path folder, Path again) {
    Program program = new ProgramFolder(folder).program();
    Reading first = new ProgramFolder(folder).read();
    ProgramFolder copy = new ProgramFolder(again).file("program.yaml", program.canonicalYaml());
    first.usedTables().forEach(table -> copy.file(table.name(), csv(table)));

    Program programAgain = copy.program();
    Reading second = copy.readCanonical();

    assertThat(programAgain.canonicalYaml()).isEqualTo(program.canonicalYaml());
    assertThat(described(programAgain.policy())).isEqualTo(described(program.policy()));
    assertThat(second.usedTables()).isEqualTo(first.usedTables());
    assertThat(ProgramFolder.everything(second.problem().orElseThrow()))
        .isEqualTo(ProgramFolder.everything(first.problem().orElseThrow()));
    assertThat(ProgramReader.read(again).faults()).isEmpty();
  }

  private static List<String> described(Policy policy) {
    List<String> statements = new ArrayList<>();
    statements.add(policy.ladder().rungs().toString());
    statements.add(policy.transitions().toString());
    statements.add(policy.minimumFit() + " " + policy.urgencyTrust() + " " + policy.seed());
    policy
        .rules()
        .forEach(
            entry ->
                statements.add(
                    entry.rule().id() + " " + entry.rule().title() + " " + entry.whenUnknown()));
    policy
        .criteria()
        .forEach(
            entry ->
                statements.add(
                    entry.criterion().id()
                        + " "
                        + entry.criterion().title()
                        + " "
                        + entry.points()
                        + " "
                        + entry.whenMissing()));
    policy.limits().forEach(entry -> statements.add(entry.limit().id() + " " + entry.weight()));
    return statements;
  }

  /** The table as a file, with cells defused as the outputs do it. */
  private static String csv(UsedTable table) {
    StringBuilder text = new StringBuilder("\ufeff");
    text.append(line(table.header()));
    table.rows().forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches("(?s)[=+\\-@'\t\r].*") ? "'" + cell : cell)
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(",", "", "\r\n"));
  }
}
