package org.mentormatching.batch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentormatching.model.Column;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.WhenMissing;
import org.mentormatching.policy.WhenUnknown;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.rules.StageGap;

class ProgramReaderTest {
  private static ProgramReading read(Path folder, String yaml) throws IOException {
    Files.writeString(folder.resolve("program.yaml"), yaml);
    return ProgramReader.read(folder);
  }

  private static Policy policy(Path folder, String yaml) throws IOException {
    ProgramReading reading = read(folder, yaml);
    assertThat(reading.faults()).isEmpty();
    return reading.program().policy();
  }

  private static List<String> rules(Policy policy) {
    return policy.rules().stream().map(entry -> entry.rule().id()).toList();
  }

  @Test
  void takesTheDefaultsWithoutAFile(@TempDir Path folder) {
    ProgramReading reading = ProgramReader.read(folder);
    Policy defaults = Defaults.version1().build();

    assertThat(reading.faults()).isEmpty();
    assertThat(rules(reading.program().policy())).isEqualTo(rules(defaults));
    assertThat(reading.program().policy().criteria())
        .extracting(Policy.CriterionEntry::points)
        .isEqualTo(defaults.criteria().stream().map(Policy.CriterionEntry::points).toList());
    assertThat(reading.program().title()).isEqualTo(folder.getFileName().toString());
    assertThat(reading.program().cycle()).isEqualTo("cycle-1");
    assertThat(reading.program().namedRules()).isEmpty();
  }

  @Test
  void takesTheDefaultsOfAnEmptyFile(@TempDir Path folder) throws IOException {
    assertThat(policy(folder, "# nothing yet\n").rules()).isNotEmpty();
  }

  @Test
  void readsSettings(@TempDir Path folder) throws IOException {
    Program program =
        read(
                folder,
                """
                program: Quarterly mentoring
                cycle: 2027-Q1
                date: 2027-01-11
                defaults: none
                seed: -3
                ids: own
                files: {past: old.csv, mentees: {name: sign-up.xlsx, sheet: Replies, header_row: 3, header_rows: 2, where: {Role: [Mentee, Both]}}}
                format: {encoding: windows-1252, separator: tab}
                lists: {separator: "|"}
                time_zone: europe/berlin
                ladder: [student, [senior, lead], head]
                urgency: as-stated
                coverage: {weighted: 60}
                minimum_fit: 30
                """)
            .program();

    assertThat(program.title()).isEqualTo("Quarterly mentoring");
    assertThat(program.cycle()).isEqualTo("2027-Q1");
    assertThat(program.date()).isEqualTo("2027-01-11");
    assertThat(program.defaults()).isZero();
    assertThat(program.ids()).isEqualTo(Ids.OWN);
    assertThat(program.source(InputFile.PAST)).contains(Source.of("old.csv"));
    Source mentees = program.source(InputFile.MENTEES).orElseThrow();
    assertThat(mentees.name()).isEqualTo("sign-up.xlsx");
    assertThat(mentees.where()).containsEntry("Role", List.of("Mentee", "Both"));
    assertThat(program.format(InputFile.MENTEES).sheet()).contains("Replies");
    assertThat(program.format(InputFile.MENTEES).headerRow()).contains(3);
    assertThat(program.format(InputFile.MENTEES).headerRows()).contains(2);
    assertThat(program.format(InputFile.MENTEES).encoding())
        .contains(Charset.forName("windows-1252"));
    assertThat(program.format(InputFile.MENTEES).separator()).contains('\t');
    assertThat(program.listSeparator()).contains('|');
    assertThat(program.timeZone()).contains(ZoneId.of("Europe/Berlin"));
    assertThat(program.policy().ladder().rungs())
        .containsExactly(List.of("student"), List.of("senior", "lead"), List.of("head"));
    assertThat(program.policy().urgencyTrust()).isEqualTo(UrgencyTrust.AS_STATED);
    assertThat(program.policy().coverage()).isEqualTo(Coverage.weighted(60));
    assertThat(program.policy().minimumFit()).isEqualTo(30);
    assertThat(program.policy().seed()).isEqualTo(-3);
    assertThat(program.policy().rules()).isEmpty();
  }

  @Test
  void changesAndSwitchesOffDefaults(@TempDir Path folder) throws IOException {
    Policy policy =
        policy(
            folder,
            """
            rules:
              stage-gap: {least: 2, missing: refuse}
              language: off
              consent: on
            criteria:
              path: 0
              domain: {order: ranked, missing: left-out}
              a-say: 40
            limits:
              no-shared-mentor-in-line: off
              hours: {weight: 500, usual_minutes: 30}
            """);

    assertThat(policy.rules())
        .contains(new Policy.RuleEntry(StageGap.between(2, 3), WhenUnknown.REFUSE));
    assertThat(rules(policy)).doesNotContain("language").contains("exclusions");
    assertThat(policy.rules())
        .filteredOn(entry -> entry.rule().id().equals("consent"))
        .extracting(Policy.RuleEntry::whenUnknown)
        .containsExactly(WhenUnknown.ALLOW);
    assertThat(policy.criteria())
        .filteredOn(entry -> entry.criterion().id().equals("domain"))
        .extracting(Policy.CriterionEntry::points, Policy.CriterionEntry::whenMissing)
        .containsExactly(tuple(10, WhenMissing.LEFT_OUT));
    assertThat(policy.criteria()).noneMatch(entry -> entry.criterion().id().equals("path"));
    assertThat(policy.limits()).extracting(entry -> entry.limit().id()).containsExactly("hours");
    assertThat(policy.limits().get(0).weight()).isEqualTo(500);
  }

  @Test
  void readsStatementsOfTheProgrammesOwn(@TempDir Path folder) throws IOException {
    ProgramReading reading =
        read(
            folder,
            """
            defaults: none
            rules:
              same:
                - {id: same-site, mentee: Location, mentor: location}
                - {id: same-shift, mentee: Shift, mentor: Shift, missing: refuse}
            criteria:
              ladder-gap:
                - {id: grade-gap, points: 40, column: grade, ladder: [G1, G2],
                   percent_by_gap: {1: 100, -2: 50}}
            """);

    assertThat(reading.faults()).isEmpty();
    assertThat(rules(reading.program().policy())).containsExactly("same-site", "same-shift");
    assertThat(reading.program().policy().rules().get(0).rule().reads().menteeNeeds())
        .containsExactly(Column.text("location"));
    assertThat(reading.program().policy().rules().get(1).rule().reads().menteeNeeds())
        .containsExactly(Column.text("Shift"));
    assertThat(reading.program().namedRules())
        .extracting(named -> named.place().line())
        .containsExactly(4, 5);
    assertThat(reading.program().vocabulary("grade")).containsExactly("G1", "G2");
  }

  @Test
  void readsItsOwnCanonicalText(@TempDir Path folder) throws IOException {
    Program program =
        read(
                folder,
                """
                defaults: none
                program: "Tab \\t, quote \\" and {braces}: #1"
                transitions: {"a b": [x, "y, z"], c: []}
                rules: {no-repeat: {cycles: 2}}
                criteria:
                  transition-lived: {points: 9, family_percent: 30}
                  equal:
                    - {id: one, mentee: a, mentor: b, points: 1}
                    - {id: another, mentee: c, mentor: d, points: 2}
                """)
            .program();

    ProgramReading again = read(folder, program.canonicalYaml());

    assertThat(again.faults()).isEmpty();
    assertThat(again.program().canonicalYaml()).isEqualTo(program.canonicalYaml());
    assertThat(again.program().title()).isEqualTo("Tab \t, quote \" and {braces}: #1");
    assertThat(again.program().policy().criteria()).isEqualTo(program.policy().criteria());
    assertThat(again.program().policy().transitions().families())
        .containsOnly(entry("a b", List.of("x", "y, z")), entry("c", List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void readsPresetsByTheirName(Preset preset, @TempDir Path folder) throws IOException {
    String name = preset.name().toLowerCase(Locale.ROOT);

    Policy both = policy(folder, "ladder: " + name + "\n");
    assertThat(both.ladder().rungs()).isEqualTo(preset.ladder().rungs());
    assertThat(both.transitions()).isEqualTo(preset.transitions());

    Policy one = policy(folder, "ladder: [a, b]\ntransitions: " + name + "\n");
    assertThat(one.ladder().rungs()).containsExactly(List.of("a"), List.of("b"));
    assertThat(one.transitions()).isEqualTo(preset.transitions());

    Policy other = policy(folder, "ladder: " + name + "\ntransitions: {up: [x]}\n");
    assertThat(other.ladder().rungs()).isEqualTo(preset.ladder().rungs());
    assertThat(other.transitions()).isEqualTo(Transitions.of(Map.of("up", List.of("x"))));
  }

  @Test
  void takesTheTransitionsOfTheWorkplaceBesideALadderOfOnesOwn(@TempDir Path folder)
      throws IOException {
    assertThat(policy(folder, "ladder: [a, b]\n").transitions())
        .isEqualTo(Preset.WORKPLACE.transitions());
    assertThat(policy(folder, "transitions: {}\n").transitions()).isEqualTo(Transitions.none());
  }

  @Test
  void writesAPresetInFullIntoItsCanonicalText(@TempDir Path folder) throws IOException {
    Program program = read(folder, "ladder: product\n").program();

    assertThat(program.canonicalYaml())
        .contains("[principal, head]", "leave: [returning from leave]")
        .doesNotContain("product");
    Policy again = policy(folder, program.canonicalYaml());
    assertThat(again.ladder().rungs()).isEqualTo(Preset.PRODUCT.ladder().rungs());
    assertThat(again.transitions()).isEqualTo(Preset.PRODUCT.transitions());
  }

  @Test
  void readsWhatAFilledWishCounts(@TempDir Path folder) throws IOException {
    assertThat(policy(folder, "").coverage()).isEqualTo(Coverage.first());
    assertThat(policy(folder, "coverage:\n").coverage()).isEqualTo(Coverage.first());
    assertThat(policy(folder, "coverage: first\n").coverage()).isEqualTo(Coverage.first());
    assertThat(policy(folder, "coverage: weighted\n").coverage()).isEqualTo(Coverage.weighted(100));
    assertThat(policy(folder, "coverage: {weighted: 0}\n").coverage())
        .isEqualTo(Coverage.weighted(0));
    assertThat(policy(folder, "coverage: {weighted: 1000}\n").coverage())
        .isEqualTo(Coverage.weighted(1_000));
  }

  @Test
  void saysWhatIsWrongWithACoverage(@TempDir Path folder) throws IOException {
    Map<String, String> faults =
        Map.of(
            "frist", "11): \"coverage\" is \"frist\". Did you mean \"first\"?",
            "60", "11): \"coverage\" is \"60\". Write first or weighted.",
            "[weighted]",
                "11): \"coverage\" is a list or a group of keys. Write first or weighted.",
            "{weighted: -1}", "22): \"weighted\" is -1. Write a number from 0 to 1000.",
            "{weighted: high}",
                "22): \"weighted\" is \"high\", not a whole number. Write digits only.",
            "{weigthed: 60}",
                "12): \"weigthed\" is not a known kind of coverage with a worth. Did you mean"
                    + " \"weighted\"?",
            "{}",
                "11): \"coverage\" does not say what a filled wish is worth. Write {weighted: 100}.",
            "{weighted: }",
                "11): \"coverage\" does not say what a filled wish is worth. Write {weighted: 100}.");
    for (Map.Entry<String, String> fault : faults.entrySet()) {
      assertThat(read(folder, "coverage: " + fault.getKey() + "\n").faults())
          .extracting(Fault::sentence)
          .containsExactly("program.yaml:1 (column " + fault.getValue());
    }
  }

  @Test
  void writesWhatAFilledWishCounts(@TempDir Path folder) throws IOException {
    Program first = read(folder, "").program();
    assertThat(first.canonicalYaml()).contains("\ncoverage: first\n");
    Program weighted = read(folder, "coverage: weighted\n").program();
    assertThat(weighted.canonicalYaml()).contains("\ncoverage: {weighted: 100}\n");
    assertThat(weighted.settingsInForce())
        .contains(new Setting("coverage.weighted", "100", "program.yaml:1", ""));
    assertThat(policy(folder, weighted.canonicalYaml()).coverage())
        .isEqualTo(Coverage.weighted(100));
    assertThat(policy(folder, first.canonicalYaml()).coverage()).isEqualTo(Coverage.first());
    Files.writeString(folder.resolve("program.yaml"), "coverage: {weighted: 60}\n");
    assertThat(read(folder, Flag.set("coverage=first")).program().policy().coverage())
        .isEqualTo(Coverage.first());
    assertThat(read(folder, Flag.set("coverage.weighted=7")).program().policy().coverage())
        .isEqualTo(Coverage.weighted(7));
  }

  @Test
  void survivesTextsThatMeanHarm(@TempDir Path folder) throws IOException {
    assertThat(read(folder, "[".repeat(100_000)).stops()).isTrue();
    assertThat(read(folder, "a: &a [x]\nb: [*a, *a]\n").stops()).isTrue();
    assertThat(read(folder, "x".repeat(1_000_001)).stops()).isTrue();
    assertThat(read(folder, "--- {}\n--- {}\n").stops()).isTrue();
    assertThat(read(folder, "rules: !!java.net.URL [x]\n").stops()).isTrue();
    assertThat(read(folder, "? [a]\n: b\n").stops()).isTrue();
    Files.write(folder.resolve("program.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
    assertThat(ProgramReader.read(folder).stops()).isTrue();
  }

  @Test
  void refusesNamesOfCyclesThatNoFolderCanHave(@TempDir Path folder) {
    assertThat(read(folder, Flag.cycle("2027-Q2")).program().cycle()).isEqualTo("2027-Q2");
    for (String name : List.of("../x", "a/b", "", "..", "a\\b", "q.")) {
      assertThat(read(folder, Flag.cycle(name)).stops()).as(name).isTrue();
    }
  }

  private static ProgramReading read(Path folder, Flag... flags) {
    return ProgramReader.read(folder, List.of(flags), "");
  }

  @Test
  void flagsGoBeforeTheFileAndTheFileBeforeWhatWasRecognised(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("program.yaml"),
        """
        program: Of the file
        rules:
          stage-gap: {least: 0, most: 2}
          language: off
        files: {mentees: form.xlsx}
        """);

    Program program =
        ProgramReader.read(
                folder,
                List.of(
                    Flag.set("rules.stage-gap.most=4"),
                    Flag.set("criteria.domain=25"),
                    Flag.set("rules.stage-gap.most = 5"),
                    Flag.cycle("2027-Q2")),
                """
                program: Recognised
                files: {mentees: {name: other.xlsx, where: {Role: Mentee}}}
                columns: {mentees: {id: "Staff no."}}
                """)
            .program();

    assertThat(program.title()).isEqualTo("Of the file");
    assertThat(program.source(InputFile.MENTEES).orElseThrow().name()).isEqualTo("form.xlsx");
    assertThat(program.source(InputFile.MENTEES).orElseThrow().where())
        .containsEntry("Role", List.of("Mentee"));
    assertThat(program.settingsInForce())
        .contains(
            new Setting("program", "Of the file", "program.yaml:1", ""),
            new Setting("cycle", "\"2027-Q2\"", "--cycle", "cycle-1"),
            new Setting("rules.stage-gap.least", "0", "program.yaml:3", "1"),
            new Setting("rules.stage-gap.most", "5", "--set rules.stage-gap.most", "3"),
            new Setting("rules.language", "off", "program.yaml:4", ""),
            new Setting("rules.no-repeat.cycles", "4", "default", "4"),
            new Setting("criteria.domain.points", "25", "--set criteria.domain", "10"),
            new Setting("criteria.domain.order", "any", "default", "any"),
            new Setting("files.mentees.name", "form.xlsx", "program.yaml:5", ""),
            new Setting("columns.mentees.id", "Staff no.", "recognised", ""));
  }

  @Test
  void saysWhichFlagIsWrong(@TempDir Path folder) {
    ProgramReading reading =
        read(folder, Flag.set("criteria.domian=5"), Flag.set("minimum_fit=high"));

    assertThat(reading.faults())
        .extracting(Fault::sentence)
        .containsExactly(
            "--set criteria.domian: \"domian\" is not a known criterion. Did you mean \"domain\"?",
            "--set minimum_fit: \"minimum_fit\" is \"high\", not a whole number. Write digits"
                + " only.");
    assertThatThrownBy(() -> Flag.set("domain")).hasMessageContaining("KEY=VALUE");
  }

  @Test
  void findsTheNearestWord() {
    List<String> known = List.of("stage", "track", "strengths", "id");

    assertThat(NearestWord.to("stgae", known)).contains("stage");
    assertThat(NearestWord.to("Strenghts", known)).contains("strengths");
    assertThat(NearestWord.to("location", known)).isEmpty();
    assertThat(NearestWord.to("xy", known)).isEmpty();
  }
}
