package org.mentormatching.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.report.Sha256;

class VerifyCommandTest {
  private final Path folder;

  VerifyCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void agreesWithWhatWasWritten(String sample) {
    Path programme = Programmes.proposed(sample, folder);

    Run run = Run.of("verify", programme).exits(0);

    assertThat(run.err()).isEmpty();
    int files = Programmes.lasting(Programmes.proposal(programme)).size() - 1;
    assertThat(run.out()).contains("Verified ", files + " files are as they were written");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void needsNothingButTheProposalsFolder(String sample) {
    Path proposal = Programmes.proposal(Programmes.proposed(sample, folder));
    Path alone = folder.resolve("elsewhere").resolve("copy");
    Programmes.below(proposal)
        .forEach((name, bytes) -> Programmes.write(alone.resolve(name), bytes));

    Run.of("verify", alone).exits(0);
  }

  @Test
  void saysWhatToDoWhereThereIsNoProposalYet() {
    Path tiny = Programmes.copy("tiny", folder);

    Run run = Run.of("verify", tiny).exits(2);

    assertThat(run.err()).contains("no proposal yet", "matching run " + tiny);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesAProposalOfAnotherVersionAndARunMakesANewOne() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path record = Programmes.proposal(tiny).resolve("run.json");
    Programmes.write(record, Programmes.text(Path.of("src/test/resources/records/format-1.json")));

    for (Run run :
        List.of(Run.of("verify", tiny).exits(3), Run.of("explain", tiny, "E-101").exits(3))) {
      assertThat(run.err())
          .contains(
              "This proposal was made by another version of matching (0.1.0-SNAPSHOT, record of"
                  + " format 1; this one reads format 6), so that nothing can be said of it.",
              "Run its programme again");
    }
    assertThat(Run.of("run", tiny).exits(0).out()).contains("proposal 2");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void namesWhatIsMissingInARecord() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path record = Programmes.proposal(tiny).resolve("run.json");
    Programmes.change(record, text -> text.replace("\"notJoined\"", "\"notJoinedAnyMore\""));

    assertThat(Run.of("verify", tiny).exits(7).err())
        .contains("run.json cannot be read")
        .doesNotContain("null", "Exception");
  }

  @Test
  void findsOutAgainHowSurePairsAre() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);
    Path findings = proposal.resolve("findings.json");
    String before = Sha256.of(Programmes.text(findings).getBytes(UTF_8));
    Programmes.change(
        findings, text -> text.replaceFirst("EVERY_BEST_RESULT", "SOME_BEST_RESULTS"));
    String after = Sha256.of(Programmes.text(findings).getBytes(UTF_8));
    Programmes.change(proposal.resolve("run.json"), text -> text.replace(before, after));

    assertThat(Run.of("verify", tiny).exits(7).err())
        .contains("findings.json: how sure the pairs are is not what follows from the inputs");
  }

  @ParameterizedTest
  @CsvSource({
    "matches.csv, E-103 with E-201",
    "unmatched.csv, E-104",
    "mentors.csv, E-203",
    "certificate.csv, mentee E-104"
  })
  void namesFileAndRowOfEveryAlteration(String file, String row) {
    Path tiny = Programmes.proposed("tiny", folder);
    Path table = Programmes.proposal(tiny).resolve(file);
    String before = Programmes.text(table);
    int line = lineOf(before, row);

    assertThat(afterChanging(tiny, table, lines -> changed(lines, line)))
        .contains(file + ": row " + (line + 1) + " (" + row + ") was changed");
    Programmes.write(table, before);
    assertThat(afterChanging(tiny, table, lines -> doubled(lines, line)))
        .contains(file + ": row " + (line + 2) + " (" + row + ") stands there twice");
    Programmes.write(table, before);
    assertThat(afterChanging(tiny, table, lines -> without(lines, line)))
        .contains(file + ": the row of " + row + " is missing");
    Programmes.write(table, before);
    assertThat(afterChanging(tiny, table, lines -> added(lines, line)))
        .contains(file + ": row " + (line + 2))
        .contains("was added");
    Programmes.write(table, before);
    Run.of("verify", tiny).exits(0);
  }

  private static String afterChanging(
      Path programme, Path table, UnaryOperator<List<String>> change) {
    Programmes.change(
        table, text -> String.join("\r\n", change.apply(List.of(text.split("\r\n", -1)))));
    Run run = Run.of("verify", programme).exits(7);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  /** The line of a row, counted from 0, so that the header is line 0. */
  private static int lineOf(String text, String row) {
    List<String> words = List.of(row.split(" (with )?"));
    List<String> lines = text.lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      if (words.stream().allMatch(lines.get(i)::contains)) {
        return i;
      }
    }
    throw new AssertionError("no row " + row);
  }

  /** Another value in the last cell. */
  private static List<String> changed(List<String> lines, int line) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(line, lines.get(line) + "7");
    return changed;
  }

  private static List<String> doubled(List<String> lines, int line) {
    List<String> doubled = new ArrayList<>(lines);
    doubled.add(line, lines.get(line));
    return doubled;
  }

  private static List<String> without(List<String> lines, int line) {
    List<String> without = new ArrayList<>(lines);
    without.remove(line);
    return without;
  }

  /** The same row about somebody else, who is in the programme. */
  private static List<String> added(List<String> lines, int line) {
    List<String> added = new ArrayList<>(lines);
    added.add(line + 1, lines.get(line).replaceFirst("E-\\d+", "E-105").replace("E-201", "E-203"));
    if (lines.get(line).startsWith("E-203")) {
      added.set(line + 1, lines.get(line).replaceFirst("E-\\d+", "E-209"));
    }
    if (lines.get(line).startsWith("mentee,")) {
      added.set(line + 1, lines.get(line).replaceFirst("mentee", "mentor"));
    }
    return added;
  }

  @Test
  void rowsInAnotherOrderSayWhatTheySaid() {
    Path tiny = Programmes.proposed("tiny", folder);
    for (String file : List.of("matches.csv", "mentors.csv", "unmatched.csv")) {
      Programmes.change(
          Programmes.proposal(tiny).resolve(file),
          text -> {
            List<String> rows = new ArrayList<>(text.lines().toList());
            Collections.reverse(rows.subList(1, rows.size()));
            return String.join("\r\n", rows) + (file.equals("unmatched.csv") ? "" : "\r\n");
          });
    }

    assertThat(Run.of("verify", tiny).exits(0).out())
        .contains(
            "Saved again     matches.csv and mentors.csv and unmatched.csv,"
                + " and says what it said");
    assertThat(Run.of("explain", tiny, "E-101").exits(0).out()).contains("E-201");
  }

  @Test
  void decisionsAreNoAlteration() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);
    Programmes.change(
        proposal.resolve("matches.csv"),
        text ->
            text.replace("Chen Yulan,,,,", "Chen Yulan,reject,E-203,\"not now, they said\",")
                .replace("Marta Zając,,,,", "Marta Zając,keep,,,"));
    Programmes.change(
        proposal.resolve("unmatched.csv"),
        text -> text.replace(",,,,2027-Q1/proposal-1", "wait,asked HR,,,2027-Q1/proposal-1"));

    assertThat(Files.readString(proposal.resolve("matches.csv"))).contains("reject", "keep");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void anotherSpellingOfTheSameCellsIsNoAlteration() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("matches.csv"),
        text -> text.substring(1).replace("\r\n", "\n").replace("Chen Yulan", "\"Chen Yulan\""));

    Run.of("verify", tiny).exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentees.csv", "mentors.csv", "program.yaml"})
  void changedInputIsNamed(String file) {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("inputs").resolve(file),
        text -> text.replace("English", "Spanish").replace("60", "61"));

    assertThat(Run.of("verify", tiny).exits(7).err())
        .contains("inputs/" + file + " is not as it was written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matches.csv",
        "unmatched.csv",
        "mentors.csv",
        "certificate.csv",
        "inputs/mentees.csv",
        "inputs/mentors.csv",
        "inputs/program.yaml"
      })
  void missingFileIsNamed(String file) throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Files.delete(Programmes.proposal(tiny).resolve(file));

    assertThat(Run.of("verify", tiny).exits(7).err()).contains(file + " is missing");
  }

  @Test
  void missingRecordIsNamed() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Files.delete(Programmes.proposal(tiny).resolve("run.json"));

    assertThat(Run.of("verify", tiny).exits(7).err()).contains("run.json is missing");
  }

  @Test
  void missingInputsAreNamed() throws IOException {
    Path tiny = Programmes.proposed("tiny", folder);
    Path inputs = Programmes.proposal(tiny).resolve("inputs");
    for (String name : Programmes.names(inputs)) {
      Files.delete(inputs.resolve(name));
    }
    Files.delete(inputs);

    assertThat(Run.of("verify", tiny).exits(7).err()).contains("inputs is missing");
  }

  @Test
  void tellsWhereDecisionsInAnAlteredTableGo() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);
    String read = "read all the same: run the programme again";
    PublishCommandTest.fill(proposal, "matches.csv", "E-101", "mentee_name", "Zo?");
    assertThat(Run.of("verify", tiny).exits(7).err()).doesNotContain(read);

    PublishCommandTest.fill(proposal, "matches.csv", "E-101", "decision", "keep");
    for (String command : List.of("verify", "publish")) {
      assertThat(Run.of(command, tiny).exits(7).err()).contains("does not hold", read);
    }
    assertThat(Run.of("run", tiny).exits(0).lines()).anyMatch(line -> line.contains("1 keep"));
  }

  @Test
  void additionalInputIsNamed() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(
        Programmes.proposal(tiny).resolve("inputs").resolve("exclusions.csv"),
        "mentee_id,mentor_id,reason\nE-105,E-204,\n");

    assertThat(Run.of("verify", tiny).exits(7).err())
        .contains("inputs/exclusions.csv was not written by the run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"format\": 6}", "no json at all"})
  void damagedRecordIsNamed(String text) {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(Programmes.proposal(tiny).resolve("run.json"), text);

    assertThat(Run.of("verify", tiny).exits(7).err()).contains("run.json");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"value\" : 34000', '\"value\" : 34001'",
    "'\"bound\" : 34000', '\"bound\" : 33999'",
    "'\"excess\" : 0', '\"excess\" : 1'",
    "'\"searchEnding\" : \"NOT_NEEDED\"', '\"searchEnding\" : \"\"'",
    "'criterion path: 40 points', 'criterion path: 41 points'",
    "'\"mentorsFound\" : 0', '\"mentorsFound\" : 1'",
    "'\"cause\" : \"NO_MENTOR_ALLOWED\"', '\"cause\" : \"NO_FREE_SEAT\"'"
  })
  void figuresOfTheRecordAreRecomputed(String figure, String other) {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("run.json"), text -> text.replace(figure, other));

    Run.of("verify", tiny).exits(7);
  }

  @Test
  void pairAgainstRuleIsFoundEvenWhereDigestsAreMadeToFit() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);
    Programmes.change(
        proposal.resolve("matches.csv"), text -> text.replace("E-105,Selin", "E-104,Diego"));
    String changed = Run.of("verify", tiny).exits(7).err();

    assertThat(changed).contains("E-104", "language");
  }

  @Test
  void namesNeitherPersonNorAddress() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("matches.csv"),
        text -> text.replace("Chen Yulan", "Somebody Else"));

    assertThat(Run.of("verify", tiny).exits(7).said()).doesNotContain("Chen", "Somebody");
  }

  @Test
  void tableThatIsNoTableIsNamed() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(Programmes.proposal(tiny).resolve("matches.csv"), "");
    assertThat(Run.of("verify", tiny).exits(7).err()).contains("matches.csv");
    Programmes.write(Programmes.proposal(tiny).resolve("matches.csv"), "a,b\n\"open,c\n");
    assertThat(Run.of("verify", tiny).exits(7).err()).contains("matches.csv");
  }
}
