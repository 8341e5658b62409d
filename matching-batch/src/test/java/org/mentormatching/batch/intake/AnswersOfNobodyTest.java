package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that values names and nobody gave. */
class AnswersOfNobodyTest {
  private final ProgramFolder program;

  AnswersOfNobodyTest(@TempDir Path folder) {
    program = ProgramFolder.sound(folder);
  }

  @Test
  void namesTheNearestAnswerThatSomebodyGave() {
    program.file(
        "program.yaml", "values: {languages: {Enlgish: German}, stage: {juniro: senior}}\n");

    assertThat(program.sentences())
        .containsExactly(
            "program.yaml:1 (column 31): \"values\" of languages: no cell says \"Enlgish\". Did you"
                + " mean \"English\"?",
            "program.yaml:1 (column 56): \"values\" of stage: no cell says \"juniro\". Did you mean"
                + " \"junior\"?");
  }

  @Test
  void listsAnswersThatAreLikeNoneOnce() {
    program.file("program.yaml", "values: {languages: {Suomi: Finnish, Dansk: Danish}}\n");

    assertThat(program.sentences())
        .containsExactly(
            "program.yaml:1 (column 45): \"values\" of languages: no cell says \"Dansk\" or"
                + " \"Suomi\". Correct them, or leave them out.");
  }

  @Test
  void saysNothingOfAnswersThatStandAmongOthersOrInRowsThatDoNotCount() {
    program
        .file(
            "program.yaml",
            """
            files: {mentees: {name: mentees.csv, where: {State: [in]}}}
            values: {languages: {portuguese: Portuguese, Suomi: Finnish, Norsk: Norwegian}}
            """)
        .file(
            "mentees.csv",
            """
            id,languages,State
            E-1,"Portuguese (C1), English",in
            E-2,Suomi,out
            E-3,English or Norsk,in
            """);

    assertThat(program.sentences()).noneMatch(sentence -> sentence.contains("no cell says"));
  }

  @Test
  void showsNoAnswerThatMayBeAName() {
    program
        .file("program.yaml", "values: {languages: {Ana Duartee: English}}\n")
        .file("mentees.csv", "id,languages\nE-1,Ana Duarte\nE-2,English\n");

    assertThat(program.sentences())
        .contains(
            "program.yaml:1 (column 35): \"values\" of languages: no cell says \"Ana Duartee\". Correct"
                + " it, or leave it out.");
  }
}
