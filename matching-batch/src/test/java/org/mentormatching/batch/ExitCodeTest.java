package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {
  private final Path folder;

  ExitCodeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "--help", "--version", "help run", "run --help", "verify -h"})
  void helpIsDone(String arguments) {
    Run run = Run.of((Object[]) words(arguments)).exits(0);

    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void helpNamesEveryExitCode() {
    String help = Run.of("help").out();

    for (ExitCode code : ExitCode.values()) {
      assertThat(help).contains(code.code() + " ");
    }
  }

  @Test
  void versionIsTheBuilds() {
    assertThat(Run.of("--version").out().strip()).isEqualTo("matching " + Version.current());
    assertThat(Version.current()).matches("\\d+\\.\\d+.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "propose",
        "run",
        "run --fast FOLDER",
        "run FOLDER FOLDER",
        "run FOLDER --cycle",
        "check --require-all FOLDER",
        "explain",
        "compare",
        "compare nowhere",
        "compare FOLDER",
        "compare FOLDER nobody",
        "compare FOLDER 1 2 3",
        "explain FOLDER E-101 E-201 E-202",
        "verify",
        "run nowhere",
        "check nowhere",
        "explain nowhere E-101",
        "verify nowhere",
        "run FOLDER --cycle ../elsewhere",
        "explain FOLDER nobody",
        "explain FOLDER E-101 nobody",
        "explain FOLDER E-101 E-102",
        "explain FOLDER E-201 E-202",
        "explain FOLDER ''"
      })
  void wrongUsageSaysWhatIsWrong(String arguments) {
    Path tiny = Programmes.proposed("tiny", folder);

    Run run =
        Run.of(
                Arrays.stream(words(arguments))
                    .map(word -> word.replace("FOLDER", tiny.toString()).replace("''", ""))
                    .toArray())
            .exits(2);

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    assertThat(Programmes.names(tiny.resolve("cycles"))).containsExactly("2027-Q1");
  }

  @Test
  void namesWithoutQuotationMarksAreNotRepeated() {
    Path tiny = Programmes.proposed("tiny", folder);

    assertThat(Run.of("explain", tiny, "Ada", "Quill", "Bo", "Reed").exits(2).err())
        .startsWith("2 words too many. Put a name or a folder of several words in quotation marks")
        .doesNotContain("Quill", "Bo", "Reed");
    assertThat(Run.of("explain", tiny, "--jsn").exits(2).err()).contains("--jsn");
  }

  private static String[] words(String arguments) {
    return arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
  }

  @Test
  void nextCommandCanBeTypedWhereTheFolderHasASpace() {
    Path tiny = Programmes.copy("tiny", folder.resolve("spring 2027"));

    assertThat(Run.of("explain", tiny, "E-101").exits(2).err())
        .contains("matching run \"" + tiny + "\"");
    assertThat(Run.of("check", tiny).exits(0).out()).contains("matching run \"" + tiny + "\"");
  }

  @Test
  void mistypedFolderIsAnsweredWithTheNearestBesideIt() {
    Path tiny = Programmes.copy("tiny", folder);

    for (String command : List.of("check", "verify")) {
      assertThat(Run.of(command, folder.resolve("tinny")).exits(2).err())
          .contains("tinny is no folder. Did you mean " + tiny + "?");
    }
  }

  @Test
  void folderWithoutFilesIsAnsweredWithWhatIsThere() {
    Path tiny = Programmes.copy("tiny", folder);

    assertThat(Run.of("run", folder.resolve("elsewhere")).exits(2).err())
        .contains("elsewhere is no folder. Name the programme's folder; there are tiny");
    assertThat(Run.of("run", tiny.resolve("mentees.csv")).exits(2).err())
        .contains("mentees.csv is no folder. Did you mean " + tiny + "?");
    assertThat(Run.of("run", folder).exits(3).err())
        .contains(
            "mentees.csv: there is no such file, and no mentors.csv; tables are in the folders tiny."
                + " Name the programme's own folder in the command.");
  }

  @Test
  void explainingBeforeTheFirstRunSaysWhatToDo() {
    Path tiny = Programmes.copy("tiny", folder);

    assertThat(Run.of("explain", tiny, "E-101").exits(2).err())
        .contains("no proposal", "matching run " + tiny);
  }

  @Test
  void faultyInputsAreRefusedWithEveryFaultAtOnce() {
    Path tiny = faulty();

    for (String command : new String[] {"check", "run"}) {
      Run run = Run.of(command, tiny).exits(3);

      assertThat(run.said())
          .contains(
              "mentees.csv:7 (A7): the id E-101 stands in line 2 too",
              "mentees.csv:8 (A8): column \"id\" is empty",
              "mentees.csv:9 (C9): column \"stage\": \"wizard\"",
              "mentors.csv:6 (F6): column \"capacity\": \"many\"",
              "program.yaml:9 (column 1): \"limts\"",
              "Did you mean \"limits\"?")
          .doesNotContain("Twice", "Nameless", "Odd");
    }
    assertThat(tiny.resolve("cycles")).doesNotExist();
  }

  private Path faulty() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        """
        E-101,Twice Over,junior,English,planning
        ,Nameless One,junior,English,planning
        E-107,Odd Stage,wizard,English,planning
        """);
    Programmes.append(tiny.resolve("mentors.csv"), "E-205,Odd Capacity,lead,English,x,many\n");
    Programmes.append(tiny.resolve("program.yaml"), "limts: {hours: hard}\n");
    return tiny;
  }

  @Test
  void rowSetAsideStopsOnlyStrictRuns() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(tiny.resolve("mentees.csv"), "E-107,Odd Stage,wizard,English,planning\n");

    assertThat(Run.of("check", "--strict", tiny).exits(3).said()).contains("mentees.csv:7 (C7)");
    assertThat(Run.of("run", "--strict", tiny).exits(3).err()).contains("mentees.csv:7 (C7)");
    assertThat(tiny.resolve("cycles")).doesNotExist();
    Run.of("check", tiny).exits(0);
    Run.of("run", tiny).exits(0);
  }

  @Test
  void soundInputsPassTheStrictCheck() {
    Run.of("check", "--strict", Programmes.copy("tiny", folder)).exits(0);
    Run.of("check", "--strict", Programmes.copy("quarterly", folder)).exits(0);
    Run.of("check", "--strict", Programmes.copy("grades", folder)).exits(0);
  }

  @Test
  void checkWritesNothing() {
    Path tiny = Programmes.copy("tiny", folder);

    Run run = Run.of("check", tiny).exits(0);

    assertThat(run.out()).contains("9 rows of people = 9 used + 0 set aside", "matching run");
    assertThat(Programmes.names(tiny))
        .isEqualTo(
            Programmes.names(Programmes.ROOT.resolve("sample-data").resolve("tiny")).stream()
                .filter(name -> !name.equals("cycles"))
                .toList());
  }

  @Test
  void somebodyUnmatchedIsAnEndingOfItsOwnAndTheProposalIsWritten() {
    Path tiny = Programmes.copy("tiny", folder);

    Run run = Run.of("run", "--require-all", tiny).exits(5);

    assertThat(run.out()).contains("4 of 5 mentees have a mentor");
    assertThat(Programmes.proposal(tiny).resolve("matches.csv")).exists();
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void everybodyMatchedIsDone() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.change(tiny.resolve("mentees.csv"), text -> text.replace("Spanish", "English"));

    assertThat(Run.of("run", "--require-all", tiny).exits(0).out())
        .contains("5 of 5 mentees have a mentor (100 %)")
        .doesNotContain("Without mentor");
  }

  @Test
  void programmeWithoutPolicyFileRunsUnderTheDefaults() throws IOException {
    Path tiny = Programmes.copy("tiny", folder);
    Files.delete(tiny.resolve("program.yaml"));

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.lines().get(0)).startsWith("tiny · ");
    Run.of("verify", tiny).exits(0);
  }
}
