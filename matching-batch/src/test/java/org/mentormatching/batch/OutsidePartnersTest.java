package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

/** A letter names the partner of a pair that goes on, even one who is outside the round. */
class OutsidePartnersTest {
  private final Path tiny;

  OutsidePartnersTest(@TempDir Path folder) {
    tiny = Programmes.copy("tiny", folder);
  }

  private Path published() {
    Path published = tiny.resolve("cycles").resolve("2027-Q1").resolve("published");
    if (!Files.exists(published)) {
      Run.of("run", tiny).exits(0);
      Path proposal = Programmes.proposal(tiny);
      WrittenTable matches = Programmes.table(proposal, "matches.csv");
      for (List<String> row : matches.rows()) {
        if (matches.cell(row, "status").equals("new")) {
          PublishCommandTest.fill(proposal, "matches.csv", row.get(0), "decision", "keep");
        }
      }
      Run.of("verify", tiny).exits(0);
      Run.of("publish", tiny).exits(0);
    }
    return published;
  }

  private String cell(String file, String person, String column) {
    WrittenTable table = Programmes.table(published(), file);
    return table.rows().stream()
        .filter(row -> row.contains(person))
        .map(row -> table.cell(row, column))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void letterNamesThePartnerWhomTheListOfEverybodyHas() {
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,M-88\nE-77,E-202\n");
    Programmes.write(
        tiny.resolve("people.csv"),
        "id,name,email\nE-77,Ines Duro,ines@example.org\nM-88,Otto Berg,otto@example.org\n");

    assertThat(cell("mail-merge.csv", "E-101", "partner_names")).contains("Otto Berg");
    assertThat(cell("mail-merge.csv", "E-202", "partner_names")).contains("Ines Duro");
    assertThat(cell("pairs.csv", "E-77", "mentee_email")).isEqualTo("ines@example.org");
    assertThat(cell("pairs.csv", "M-88", "mentor_email")).isEqualTo("otto@example.org");
  }

  @Test
  void addressOfWhoeverDoesNotConsentIsGivenToNobody() {
    Programmes.write(
        tiny.resolve("program.yaml"),
        Programmes.text(tiny.resolve("program.yaml")).replace("rules:", "rules:\n  consent: on"));
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,M-88\n");
    Programmes.write(
        tiny.resolve("people.csv"),
        """
        id,name,email,consent
        M-88,Otto Berg,otto@example.org,no
        E-101,,,yes
        E-102,,,yes
        E-103,,,yes
        E-104,,,yes
        E-105,,,yes
        E-201,,,yes
        E-202,,,yes
        E-203,,,yes
        E-204,,,yes
        """);

    assertThat(cell("mail-merge.csv", "E-101", "partner_names")).contains("Otto Berg");
    assertThat(Programmes.text(published().resolve("mail-merge.csv"))).doesNotContain("otto@");
    assertThat(Programmes.text(published().resolve("pairs.csv"))).doesNotContain("otto@");
  }

  @Test
  void partnerWhomNoFileKnowsHasTheIdAlone() {
    Programmes.write(tiny.resolve("ongoing.csv"), "mentee_id,mentor_id\nE-101,M-88\n");

    assertThat(cell("pairs.csv", "M-88", "mentor_name")).isEmpty();
    assertThat(Programmes.proposal(tiny).resolve("inputs").resolve("outside-partners.csv"))
        .doesNotExist();
  }
}
