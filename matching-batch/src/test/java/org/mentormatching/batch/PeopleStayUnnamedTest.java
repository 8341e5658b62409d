package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;

/** Names and addresses stand in the tables that a coordinator opens, and nowhere else. */
class PeopleStayUnnamedTest {
  private final Path folder;

  PeopleStayUnnamedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void noCommandNamesAnybody(String sample) {
    Path programme = Programmes.proposed(sample, folder);
    Path proposal = Programmes.proposal(programme);
    Set<String> people = people(programme);
    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    WrittenTable unmatched = Programmes.table(proposal, "unmatched.csv");

    List<String> said = new ArrayList<>();
    said.add(Programmes.firstRun(sample, folder).said());
    for (String json : List.of("", "--json")) {
      said.add(said("run", programme, json));
      said.add(said("check", programme, json));
      said.add(said("verify", programme, json));
      List<String> pair = matches.rows().get(0);
      String mentee = matches.cell(pair, "mentee_id");
      String mentor = matches.cell(pair, "mentor_id");
      said.add(said("explain", programme, mentee, json));
      said.add(said("explain", programme, mentor, json));
      said.add(said("explain", programme, mentee, mentor, json));
      said.add(said("explain", programme, matches.cell(pair, "mentee_name"), json));
      for (List<String> row : unmatched.rows().subList(0, 1)) {
        String id = unmatched.cell(row, "mentee_id");
        said.add(said("explain", programme, id, json));
        said.add(said("explain", programme, id, mentor, json));
      }
      said.add(said("explain", programme, "Nobody by that Name", json));
      said.add(said("explain", programme, json));
      said.add(said("compare", programme, proposal.toString(), proposal.toString(), json));
    }
    said.add(Programmes.text(proposal.resolve("run.json")));
    said.add(Programmes.text(proposal.resolve("run.log")));

    assertThat(people).hasSizeGreaterThan(8);
    for (String text : said) {
      assertThat(people.stream().filter(text::contains)).isEmpty();
    }
  }

  private static String said(String command, Path folder, String... more) {
    List<Object> arguments = new ArrayList<>(List.of(command, folder));
    for (String argument : more) {
      if (!argument.isEmpty()) {
        arguments.add(argument);
      }
    }
    return Run.of(arguments.toArray()).said();
  }

  /** Names and addresses in the input files of a programme. */
  private static Set<String> people(Path programme) {
    Set<String> people = new TreeSet<>();
    Programmes.below(programme)
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".csv") && !name.contains("/")) {
                people.addAll(people(bytes));
              }
            });
    return people;
  }

  private static Set<String> people(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.contains("\uFFFD")) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return Set.of();
    }
    String separator = lines.get(0).contains(";") ? ";" : ",";
    List<String> header =
        List.of(lines.get(0).replace("\uFEFF", "").toLowerCase(Locale.ROOT).split(separator));
    Set<String> people = new TreeSet<>();
    for (String column : List.of("name", "email", "e-mail")) {
      int index = header.indexOf(column);
      if (index >= 0) {
        lines.stream()
            .skip(1)
            .map(line -> line.replace("\"", "").split(separator, -1))
            .filter(cells -> cells.length > index && cells[index].length() > 2)
            .forEach(cells -> people.add(cells[index]));
      }
    }
    return people;
  }

  static List<String> shapes() {
    return FromExportToProposalTest.shapes();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void noExportNamesAnybody(String shape) {
    Path programme = FromExportToProposalTest.copy(shape, folder);
    List<String> said = new ArrayList<>();
    said.add(said("run", programme));
    said.add(said("init", programme));
    said.add(said("check", programme));
    FromExportToProposalTest.answer(shape, programme);
    for (String json : List.of("", "--json")) {
      said.add(said("run", programme, json));
      said.add(said("check", programme, json));
      said.add(said("verify", programme, json));
    }

    Set<String> people = inOutputs(Programmes.proposal(programme));

    assertThat(people).hasSizeGreaterThan(20);
    for (String text : said) {
      assertThat(people.stream().filter(text::contains)).isEmpty();
    }
  }

  /** Names of at least two words and addresses in the tables of a proposal. */
  private static Set<String> inOutputs(Path proposal) {
    Set<String> people = new TreeSet<>();
    for (String file : List.of("matches.csv", "unmatched.csv", "mentors.csv")) {
      WrittenTable table = Programmes.table(proposal, file);
      for (String column : table.header()) {
        if (column.endsWith("_name") || column.endsWith("email")) {
          people.addAll(Programmes.column(table, column));
        }
      }
    }
    people.removeIf(text -> text.indexOf(' ') < 0 && text.indexOf('@') < 0);
    return people;
  }

  @Test
  void noRowIsShownWhereTheSeparatorIsWrong() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        "id,name,stage,areas\nE-1,Ada Lovelace,junior,a; b\nE-2,Bo Diddley,senior,a; b\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,name,stage\nM-1,Eve Park,lead\n");
    Programmes.write(folder.resolve("program.yaml"), "format: {separator: \";\"}\n");

    for (String command : List.of("check", "run", "init")) {
      assertThat(Run.of(command, folder).exits(3).said())
          .contains("It seems to be separated by commas")
          .doesNotContain("Ada", "Lovelace", "Diddley", "Park");
    }
  }

  @Test
  void noCellIsShownThatHoldsMoreThanAnAnswer() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        id,name,stage,urgency,time zone
        E-1,Ada Lovelace,junior,ask eve park,Rome office with Ann Lee
        E-2,Bo,junior of Ann Lee,now,
        E-3,Cy,Diddley,now,
        E-4,Gil Diddley,junio,now,
        E-5,Hal Ek,junior,now,
        """);
    Programmes.write(
        folder.resolve("mentors.csv"),
        """
        id,name,stage,capacity
        M-1,Eve Park,lead,as many as Ann Lee
        M-2,Flo,lead,two
        M-3,Kim Ott,lead,1
        """);

    assertThat(Run.of("check", folder).exits(3).said())
        .contains("ladder: [[junior, junio], lead] in program.yaml, with \"...\", \"...\" put in")
        .doesNotContain("Ann", "Lee", "Diddley");
    Programmes.write(folder.resolve("program.yaml"), "ladder: [junior, lead]\n");
    assertThat(Run.of("check", folder).said())
        .contains(
            "mentees.csv:2 (D2): column \"urgency\": the value is no urgency",
            "mentees.csv:2 (E2): column \"time zone\": the value is not a time zone",
            "mentees.csv:3 (C3): column \"stage\": the value is not on the ladder",
            "The same in line 4.",
            "\"junio\" is not on the ladder. Did you mean \"junior\"?",
            "mentors.csv:2 (D2): column \"capacity\": the value is not a whole number",
            "\"two\" is not a whole number")
        .doesNotContain("Ann", "Lee", "Eve", "eve park", "Park", "Diddley", "Lovelace");
  }

  static List<String> faulty() {
    return Programmes.names(Programmes.ROOT.resolve("sample-data").resolve("faulty")).stream()
        .filter(name -> !name.contains("."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void noFaultNamesAnybody(String fault) {
    Path programme = Programmes.copy("faulty/" + fault, folder);
    Set<String> people = people(programme);
    people.addAll(List.of("@example.org", "@example.com"));

    Run check = Run.of("check", programme);
    Run run = Run.of("run", programme);

    assertThat(check.code()).isIn(0, 3);
    assertThat(run.code()).isEqualTo(check.code());
    assertThat(people.stream().filter((check.said() + run.said())::contains)).isEmpty();
    for (String sentence : Programmes.text(programme.resolve("expected.txt")).lines().toList()) {
      String withoutPlace = sentence.substring(sentence.indexOf(": ") + 2);
      assertThat(check.out()).contains(withoutPlace);
    }
  }

  @Test
  void nobodyIsNamedWhereTheHeaderIsMissing() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        "Ada Low;ada@example.org;junior;English\nBo Ito;bo@example.org;senior;English\n");
    Programmes.write(folder.resolve("mentors.csv"), "id;stage\nM-1;lead\n");

    for (String command : List.of("init", "check", "run")) {
      Run run = Run.of(command, folder);

      assertThat(run.said()).doesNotContain("Ada", "Low", "Bo Ito", "ada@", "bo@");
      assertThat(run.code()).as(command).isEqualTo(3);
      assertThat(folder.resolve("cycles")).doesNotExist();
    }
  }

  @Test
  void nobodyIsNamedWhereAFileOfPairsHasNoHeader() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(tiny.resolve("pins.csv"), "Ada Quist,Per Rask\nBo Ranke,Ola Bent\n");

    assertThat(Run.of("check", tiny).exits(3).said())
        .contains("pins.csv:1: no name of a column in this row is known")
        .contains("columns: {pins: {mentee_id: ...}}")
        .doesNotContain("Quist", "Rask");
  }

  @Test
  void nobodyIsNamedByANumberWithAName() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentors.csv"), "E-205,Odd Capacity,lead,English,x,1 for Kai Nolte\n");

    assertThat(Run.of("check", tiny).said())
        .contains("column \"capacity\": the value is not a whole number. Did you mean 1?")
        .doesNotContain("Nolte");
  }

  @Test
  void nobodyIsNamedByARole() {
    Programmes.write(
        folder.resolve("form.csv"),
        """
        Name,Email,Role,Level
        Ada Quist,a@r.example,Mentee of Hedda Brock,Junior
        Bo Ranke,b@r.example,Mentee,Junior
        Hedda Brock,h@r.example,Mentor,Senior
        """);

    assertThat(Run.of("check", folder).said())
        .contains("as mentee where it says a value that may be a name or \"Mentee\"")
        .doesNotContain("Brock");
  }

  @Test
  void nobodyIsNamedByAStatus() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.write(
        tiny.resolve("people.csv"),
        """
        id,status
        E-101,active
        E-102,on leave until Gil Yost returns
        E-103,Terminated (reported by Hedda Brock)
        """);

    assertThat(Run.of("check", tiny).exits(3).said())
        .contains("says \"on leave...\" or \"Terminated...\" and also \"active\"")
        .doesNotContain("Yost", "Brock");
  }
}
