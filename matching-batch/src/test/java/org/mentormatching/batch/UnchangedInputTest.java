package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedInputTest {
  private final Path folder;

  UnchangedInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesNothingAndSaysSo() {
    Path tiny = Programmes.proposed("tiny", folder);
    var before = Programmes.below(tiny).keySet();

    Run again = Run.of("run", tiny).exits(0);

    assertThat(again.out())
        .startsWith("Nothing has changed since proposal 1, so nothing was written.")
        .contains(Programmes.proposal(tiny).toString());
    assertThat(again.err()).isEmpty();
    assertThat(Programmes.below(tiny).keySet()).isEqualTo(before);
    assertThat(Run.of("run", "--json", tiny).exits(0).json().get("written").asBoolean()).isFalse();
  }

  @Test
  void anotherOrderOfRowsAndColumnsIsNoChange() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(
        tiny.resolve("mentors.csv"),
        """
        capacity;id;strengths;name;languages;stage;hobby
        1;E-204;strategy|hiring;Inês Duarte;English|Portuguese;director;chess
        1;E-203;public speaking|hiring;Youssef Naim;English|Arabic;head;
        1;E-202;feedback|delegation;Marta Zając;English|Polish;lead;
        2;E-201;planning|negotiation;Chen Yulan;English|Chinese;senior;
        """);

    assertThat(Run.of("run", tiny).exits(0).out()).startsWith("Nothing has changed");
  }

  @Test
  void changedPeopleGiveAnotherProposalAndLeaveTheOlderOne() {
    Path tiny = Programmes.proposed("tiny", folder);
    SortedMap<String, String> first = Programmes.lasting(Programmes.proposal(tiny));
    Programmes.change(
        tiny.resolve("mentees.csv"), text -> text.replace("E-104,Diego", "E-104,Diego Javier"));

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out()).contains("proposal 2");
    assertThat(Programmes.table(Programmes.proposal(tiny, 2), "unmatched.csv").rows().get(0))
        .contains("Diego Javier Fuentes", "2027-Q1/proposal-2");
    assertThat(Programmes.lasting(Programmes.proposal(tiny, 1))).isEqualTo(first);
    assertThat(Programmes.names(tiny.resolve("cycles").resolve("2027-Q1")))
        .containsExactly("proposal-1", "proposal-2");
  }

  @Test
  void changedPolicyGivesAnotherProposal() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(tiny.resolve("program.yaml"), text -> text.replace("path: 40", "path: 41"));

    assertThat(Run.of("run", tiny).exits(0).out()).contains("proposal 2");
    assertThat(Run.of("run", tiny).exits(0).out()).startsWith("Nothing has changed");
  }

  @Test
  void anotherSeedGivesAnotherProposal() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.append(tiny.resolve("program.yaml"), "seed: 5\n");

    assertThat(Run.of("run", tiny).exits(0).out()).contains("proposal 2");
  }

  @Test
  void anotherCycleStartsWithItsOwnFirstProposal() {
    Path tiny = Programmes.proposed("tiny", folder);

    Run run = Run.of("run", tiny, "--cycle", "2027-Q2").exits(0);

    assertThat(run.lines().get(0)).contains("2027-Q2 · proposal 1");
    assertThat(Programmes.names(tiny.resolve("cycles"))).containsExactly("2027-Q1", "2027-Q2");
    assertThat(Run.of("verify", tiny, "--cycle", "2027-Q2").exits(0).out()).contains("2027-Q2");
    assertThat(Run.of("explain", tiny, "E-101", "--cycle", "2027-Q2").exits(0).out())
        .contains("E-101");
    Run.of("verify", tiny, "--cycle", "2027-Q3").exits(2);
  }

  @Test
  void damagedProposalIsNeverTakenForTheSame() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.write(Programmes.proposal(tiny).resolve("run.json"), "{");

    assertThat(Run.of("run", tiny).exits(0).out()).contains("proposal 2");
  }

  @Test
  void alteredProposalIsNeverCalledUnchanged() {
    Path tiny = Programmes.proposed("tiny", folder);
    Path proposal = Programmes.proposal(tiny);
    Programmes.change(proposal.resolve("matches.csv"), text -> text.replace("Tomasz", "Tom"));
    Programmes.write(proposal.resolve("inputs").resolve("more.csv"), "id\n");

    Run run = Run.of("run", tiny).exits(7);

    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "The inputs have not changed since proposal 1, so nothing was written; but the proposal"
                + " has been altered:",
            "  matches.csv: row 3 (E-102 with E-202) was changed",
            "  inputs/more.csv was not written by the run",
            "Restore what was altered, or move " + proposal + " away to have it proposed again.");
    assertThat(Programmes.names(tiny.resolve("cycles").resolve("2027-Q1")))
        .containsExactly("proposal-1");
  }

  @Test
  void notesAreNeitherDecisionsNorAlterationsButAreSaid() {
    Path tiny = Programmes.proposed("tiny", folder);
    Programmes.change(
        Programmes.proposal(tiny).resolve("matches.csv"),
        text -> text.replace("Chen Yulan,,,,", "Chen Yulan,,,ask again,"));

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .startsWith("Nothing has changed since proposal 1, so nothing was written.")
        .contains("Noted           nothing new is decided in matches.csv");
    assertThat(Run.of("run", "--json", tiny).exits(0).json().get("decided").toString())
        .isEqualTo("[\"matches.csv\"]");
  }

  @Test
  void somebodyUnmatchedIsStillSaidToWhoeverRequiresAll() {
    Path tiny = Programmes.proposed("tiny", folder);

    Run run = Run.of("run", tiny, "--require-all").exits(5);

    assertThat(run.out()).startsWith("Nothing has changed");
  }
}
