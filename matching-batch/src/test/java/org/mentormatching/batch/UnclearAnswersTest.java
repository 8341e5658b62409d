package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers about urgency and consent that nobody can read: they set nobody aside. */
class UnclearAnswersTest {
  private final Path folder;

  UnclearAnswersTest(@TempDir Path folder) {
    this.folder = folder;
    Programmes.write(folder.resolve("mentors.csv"), "id,stage,capacity\nM-1,lead,2\n");
  }

  private void mentees(String text) {
    Programmes.write(folder.resolve("mentees.csv"), text);
  }

  @Test
  void urgencyThatCannotBeReadIsNoAnswerWithANote() {
    mentees(
        """
        id,stage,urgency,urgency_confirmed
        E-1,junior,Within three months,yes
        E-2,junior,soon,perhaps next week
        """);

    assertThat(Run.of("run", folder).exits(0).out()).contains("2 of 2 mentees have a mentor");
    assertThat(Run.of("check", folder).exits(0).out())
        .contains(
            "mentees.csv:2 (C2): column \"urgency\": \"Within three months\" is no urgency and"
                + " counts as no answer. Write normal, soon or now.",
            "(D3): column \"urgency_confirmed\": \"perhaps next week\" is neither yes nor no and"
                + " counts as no answer.",
            "3 used + 0 set aside");
  }

  @Test
  void consentThatNobodyRefusedIsToldApartFromARefusal() {
    mentees(
        """
        id,stage,consent
        E-1,junior,Yes!
        E-2,junior,maybe later
        E-3,junior,
        E-4,junior,no
        """);

    assertThat(Run.of("run", folder).exits(0).out())
        .contains("1 of 4 mentees have a mentor", "Without mentor  3: not consenting 3");
    assertThat(Run.of("check", folder).exits(0).out())
        .contains(
            "(C3): column \"consent\": \"maybe later\" is neither yes nor no and counts as no"
                + " consent.",
            "(C4): column \"consent\" is empty, which counts as no.");
    var unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "reason"))
        .containsExactly(
            "not consenting; answer unclear", "not consenting; no answer", "not consenting");
    assertThat(Programmes.column(unmatched, "in_plain_words"))
        .containsExactly(
            "Has not consented to being matched, nor refused: the answer is neither yes nor no",
            "Has not consented to being matched, nor refused: the cell is empty",
            "Has not consented to being matched");
    Run.of("verify", folder).exits(0);
  }

  @Test
  void clearRefusalInPlaceOfAnUnclearOneIsAnotherInput() {
    mentees("id,stage,consent\nE-1,junior,yes\nE-2,junior,maybe later\n");
    Run.of("run", folder).exits(0);
    mentees("id,stage,consent\nE-1,junior,yes\nE-2,junior,no\n");
    Run.of("run", folder).exits(0);

    assertThat(
            Programmes.column(
                Programmes.table(Programmes.proposal(folder, 2), "unmatched.csv"), "reason"))
        .containsExactly("not consenting");
  }

  @Test
  void unclearConsentInTheExportOfEverybodyIsNoConsent() {
    mentees("id,stage\nE-1,junior\nE-2,junior\n");
    Programmes.write(
        folder.resolve("people.csv"),
        "id,manager_id,consent\nE-1,M-1,yes\nE-2,M-1,we will see\nM-1,,yes\n");
    Programmes.write(folder.resolve("program.yaml"), "rules: {reporting-line: off}\ndefaults: 1\n");

    assertThat(Run.of("run", folder).exits(0).out()).contains("not consenting 1");
  }

  @Test
  void emptyConsentInTheListOfEverybodyIsNoConsentEither() {
    mentees("id,stage\nE-1,junior\nE-2,junior\n");
    Programmes.write(folder.resolve("people.csv"), "id,consent\nE-1,yes\nE-2,\nM-1,yes\n");

    assertThat(Run.of("run", folder).exits(0).out()).contains("1 of 2 mentees have a mentor");
    assertThat(Run.of("check", folder).exits(0).out())
        .contains("people.csv:3 (B3): column \"consent\" is empty, which counts as no.");
    var unmatched = Programmes.table(Programmes.proposal(folder), "unmatched.csv");
    assertThat(Programmes.column(unmatched, "in_plain_words"))
        .containsExactly("Has not consented to being matched, nor refused: the cell is empty");
  }
}
