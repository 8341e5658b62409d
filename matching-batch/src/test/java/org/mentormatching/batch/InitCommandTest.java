package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} says of what it saw. */
class InitCommandTest {
  private final Path folder;

  InitCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write() {
    Programmes.write(
        folder.resolve("mentees.csv"),
        """
        id,name,stage,Which languages do you speak?
        E-1,Ana Ek,junior,English
        E-2,Di Fay,professional,English
        """);
    Programmes.write(
        folder.resolve("mentors.csv"),
        "id,name,stage,capacity,languages\nM-1,Bo Li,lead,2,English\nM-2,Cy Ott,head,1,English\n");
  }

  @Test
  void listsColumnsWhoseHeadersAreOurOwnNames() {
    write();

    assertThat(Run.of("init", folder).exits(0).out())
        .contains(
            "  mentees         mentees.csv · columns id, languages, name, stage\n",
            "  mentors         mentors.csv · columns capacity, id, languages, name, stage\n");
  }

  @Test
  void listsTheSameFilesAndColumnsTheSecondTime() {
    write();
    Run.of("init", folder).exits(0);

    assertThat(Run.of("init", folder).exits(0).out())
        .contains(
            """
            , as program.yaml says and as recognised beside it:
              mentees         mentees.csv · columns id, languages, name, stage
            """,
            "Kept            program.yaml\n");
  }

  @Test
  void printsNoHeadingWhereNothingIsRecognised() {
    assertThat(Run.of("init", folder).exits(3).out())
        .contains("Recognised nothing in ")
        .doesNotContain("with the reasons");
  }

  @Test
  void saysNothingOfTheLockOfASpreadsheetThatIsOpen() {
    write();
    Programmes.write(folder.resolve("~$people.xlsx"), "somebody");
    Programmes.write(folder.resolve(".~lock.mentees.csv"), "somebody");

    assertThat(Run.of("init", folder).exits(0).out()).doesNotContain("~$", ".~lock");
  }

  @Test
  void leavesTheLadderOpenUntilAFileHasCareerStages() {
    Run.of("init", folder).exits(3);
    assertThat(Programmes.text(folder.resolve("program.yaml")))
        .contains("\n# ladder: [student, junior, ", "\n# transitions: {")
        .doesNotContain("\nladder:", "\ntransitions:");

    Programmes.write(
        folder.resolve("mentees.csv"), "id,stage\nE-1,Maker\nE-2,Crew Lead\nE-3,Builder\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,stage,capacity\nM-1,Country Lead,2\n");

    assertThat(Run.of("init", folder).exits(3).out())
        .contains("has career stages whose order is not known for certain");
  }

  @Test
  void saysALongNameOnceAboveWhatIsSaidOfTheFile() {
    String name = "Mentoring 2027 - sign-up of mentees (Responses) - Form Responses 1.csv";
    write();
    Programmes.write(
        folder.resolve(name), "id,name,stage,Notes\nE-1,Ana Ek,junior,a\nE-2,Di Fay,expert,b\n");
    Programmes.remove(folder.resolve("mentees.csv"));

    String said = Run.of("init", folder).out();

    assertThat(said)
        .contains("\n  " + name + ":\n    the file was taken for mentees", "\n    line 1: column");
    assertThat(said.split(java.util.regex.Pattern.quote(name), -1).length - 1)
        .isLessThanOrEqualTo(4);
  }

  @Test
  void saysWhichPresetItTookAndWhyEvenIfItIsTheUsualOne() {
    write();

    assertThat(Run.of("init", folder).exits(0).out())
        .contains("  ladder          workplace (every career stage is on this ladder)\n");
    assertThat(Programmes.text(folder.resolve("program.yaml")).replace("\n# ", " "))
        .contains("Here: the preset workplace; every career stage is on this ladder.");
  }

  @Test
  void saysHowManyRowsAreNotOnThePreset() {
    write();
    Programmes.append(folder.resolve("mentees.csv"), "E-3,Gus Ito,wizard,English\n");

    assertThat(Run.of("init", folder).exits(0).out())
        .contains("workplace (every career stage is on this ladder, but for 1 row)\n");
  }

  @Test
  void whoIsWhatStaysAskedUntilItIsAnsweredInTheFileThatInitWrote() throws IOException {
    Programmes.write(
        folder.resolve("form.csv"),
        """
        id,Role,Level,Seats
        E-1,Mentee,junior,
        E-2,Mentee,junior,
        M-1,Mentor,lead,1
        M-2,Mentor (paused),lead,1
        """);
    Run.of("init", folder).exits(3);
    assertThat(Run.of("run", folder).exits(3).err()).contains("says \"Mentor (paused)\"");

    Path file = folder.resolve("program.yaml");
    String text = Files.readString(file);
    assertThat(text)
        .contains("\n# files:\n#   mentees: {name: form.csv, where: {Role: [Mentee]}}\n");
    Programmes.write(
        file, text.replace("# files:\n#   m", "files:\n  m").replace("\n#   m", "\n  m"));
    Run.of("run", folder).exits(0);
  }
}
