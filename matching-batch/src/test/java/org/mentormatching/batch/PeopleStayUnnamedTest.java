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
}
