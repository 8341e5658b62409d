package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;

/**
 * People of a form for both roles whose role nobody understood: they are in a list all the same.
 */
class UnclearRolesTest {
  private static final String WHERE =
      "files: {mentees: {name: form.csv, where: {Role: [Mentee]}}, mentors: {name: form.csv, where:"
          + " {Role: [Mentor]}}}\n";

  private final Path folder;

  UnclearRolesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void form(String... roles) {
    StringBuilder rows = new StringBuilder("id,name,Role,stage\nE-1,Ana,Mentee,junior\n");
    rows.append("E-2,Bo,Mentor,senior\n");
    for (String role : roles) {
      rows.append("E-9,Cy,\"").append(role).append("\",junior\n");
    }
    Programmes.write(folder.resolve("form.csv"), rows.toString());
    Programmes.write(folder.resolve("program.yaml"), WHERE);
  }

  @ParameterizedTest
  @CsvSource({
    "mentee (maybe mentor next year), something of its own",
    "whatever you need, \"whatever you need\"",
    "Mente or Mentor, \"Mente or Mentor\"",
    "cy@example.org, something of its own"
  })
  void textOfTheirOwnSetsThemAside(String role, String shown) {
    form(role);

    String fault =
        "form.csv:4 (C4): column \"Role\" says "
            + shown
            + ", which counts neither as a mentee nor as a mentor. Write there what the others"
            + " write, or add the text to where: of its side in program.yaml.";
    assertThat(Run.of("check", folder).exits(0).out()).contains(fault);
    assertThat(Run.of("run", folder).exits(0).out())
        .contains(
            "Set aside       1 mentee, not counted here: why stands in unmatched.csv",
            "6 rows of people = 2 used + 1 set aside (form.csv:4) + 3 left out (3 by \"Role\")");
    WrittenTable unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "mentee_name")).containsExactly("Cy");
    assertThat(Programmes.column(unmatched, "reason")).containsExactly("row set aside");
    assertThat(Programmes.column(unmatched, "in_plain_words")).containsExactly(fault);
    assertThat(Run.of("explain", folder, "E-9").exits(0).out()).contains("set aside");
    Run.of("verify", folder).exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"neither", "None", "no", "not sure", "?", "-", ""})
  void whoeverJoinsNoSideIsLeftOutWithANote(String role) {
    form(role);

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("1 row counts neither as a mentee nor as a mentor, in line 4", "+ 0 set aside");
  }

  @Test
  void whoeverAloneForgotTheRoleIsInAList() {
    StringBuilder rows = new StringBuilder("id,name,Role,stage\nE-0,Cy,,junior\n");
    for (int row = 1; row < 10; row++) {
      rows.append("E-%d,Ana,%s,senior\n".formatted(row, row % 2 == 0 ? "Mentee" : "Mentor"));
    }
    Programmes.write(folder.resolve("form.csv"), rows.toString());
    Programmes.write(folder.resolve("program.yaml"), WHERE);

    Run.of("run", folder).exits(0);
    WrittenTable unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "in_plain_words"))
        .contains(
            "form.csv:2 (C2): column \"Role\" is empty, which counts neither as a mentee nor as a"
                + " mentor. Write there what the others write, or add the text to where: of its side"
                + " in program.yaml.");
  }

  @Test
  void answerOfSeveralIsAnOptionThatIsLeftOut() {
    form("Observer", "observer", "Observer");

    assertThat(Run.of("check", folder).exits(0).out())
        .contains(
            "3 rows count neither as mentees nor as mentors, in lines 4, 5, 6: column \"Role\" says"
                + " \"Observer\" (2 rows), \"observer\" (1 row). If",
            "+ 0 set aside");
  }

  @Test
  void otherTextAmongCrossesSetsThemAside() {
    Programmes.write(
        folder.resolve("form.csv"),
        """
        id,stage,Mentee,Mentor
        E-1,junior,x,
        E-2,senior,,x
        E-3,junior,x (maybe),
        E-4,lead,,
        E-5,lead,no,no
        E-6,lead,?,x
        """);
    Programmes.write(
        folder.resolve("program.yaml"),
        "files: {mentees: {name: form.csv, where: {Mentee: [x]}}, mentors: {name: form.csv, where:"
            + " {Mentor: [x]}}}\n");

    assertThat(Run.of("check", folder).exits(0).out())
        .contains(
            "form.csv:4 (C4): column \"Mentee\" says \"x (maybe)\", which counts neither as",
            "2 rows count neither as mentees nor as mentors, in lines 5, 6",
            "= 3 used + 1 set aside");
  }

  @Test
  void onlyTheTextUnderARoleCounts() {
    Programmes.write(
        folder.resolve("form.csv"),
        "id,stage,Finished\nE-1,junior,in part\nE-2,senior,yes\nE-3,junior,yes\n");
    Programmes.write(
        folder.resolve("program.yaml"),
        "files: {mentees: {name: form.csv, where: {stage: junior, Finished: yes}},"
            + " mentors: {name: form.csv, where: {stage: senior, Finished: yes}}}\n");

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("6 rows of people = 2 used + 0 set aside + 4 left out")
        .doesNotContain("counts neither");
  }
}
