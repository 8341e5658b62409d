package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One form for both roles as a form tool exports it, beside the export of an HR system. */
class FormForBothRolesTest {
  private final Path folder;

  FormForBothRolesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write() {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        cycle: 2027-Q1
        date: 2027-01-11
        files:
          mentees: {name: form.csv, where: {I would like to: [find a mentor, both]}}
          mentors: {name: form.csv, where: {I would like to: [be a mentor, both]}}
          people: {name: hr.csv, where: {STATUS: Active}}
        columns:
          mentees:
            id: Email Address
            replied_at: Timestamp
          mentors:
            id: Email Address
            replied_at: Timestamp
            capacity: How many mentees?
        """);
    Programmes.write(
        folder.resolve("form.csv"),
        """
        Timestamp,Email Address,I would like to,Career level,Languages,Domains,How many mentees?
        2027/01/11 9:05:32 AM GMT+1,Ana@example.org,find a mentor,junior,"English, German",Law,
        2027/01/12 9:05:32 AM GMT+1,ana@example.org,find a mentor,professional,"English, German","Law, Finance, tax and audit",
        2027/01/11 1:00:00 PM GMT+1,bao@example.org,both,senior,English,"Finance, tax and audit",up to 2
        2027/01/11 2:00:00 PM GMT+1,cleo@example.org,be a mentor,head,German (native),Law,2 mentees
        2027/01/11 3:00:00 PM GMT+1,dana@example.org,not sure,head,German,Law,
        """);
    Programmes.write(
        folder.resolve("hr.csv"),
        """
        Full name,Email,STATUS,Manager
        "Duarte, Ana",ana@example.org,Active,"Lind, Cleo (On leave)"
        "Tran, Bao",bao@example.org,Active,Uma Rao
        "Lind, Cleo",cleo@example.org,Active,NO_MANAGER
        "Rao, Uma",uma@example.org,Terminated,NO_MANAGER
        """);
  }

  @Test
  void everyRowIsAccountedForAndNobodyIsNamed() {
    write();

    Run check = Run.of("check", folder).exits(0);
    Run run = Run.of("run", folder).exits(0);

    assertThat(run.out())
        .contains(
            "14 rows of people = 7 used + 0 set aside + 7 left out (5 by \"I would like"
                + " to\", 1 by \"STATUS\" in hr.csv, 1 replaced by a later reply); form.csv is read for both roles, so"
                + " each of its rows counts twice");
    assertThat(check.said() + run.said())
        .contains("form.csv:2 (B2): this id replied again later. The reply in line 3 counts.")
        .contains("1 row counts neither as a mentee nor as a mentor, in line 6")
        .contains("hr.csv: 1 manager is given by a name in no file")
        .doesNotContain("@example", "Duarte", "Tran", "Lind", "Rao");
  }

  @Test
  void peopleAreWhatTheirLatestRepliesAndTheExportSay() {
    write();
    Run.of("run", folder).exits(0);
    Path inputs = Programmes.proposal(folder).resolve("inputs");

    assertThat(Programmes.text(inputs.resolve("mentees.csv")))
        .contains("\"Duarte, Ana\"", "Law;Finance, tax and audit", "professional")
        .doesNotContain("junior", "dana");
    assertThat(Programmes.text(inputs.resolve("people.csv")))
        .contains("ana@example.org,cleo@example.org", "bao@example.org,manager-by-name-1")
        .doesNotContain("Rao");
    JsonNode rows = Programmes.record(Programmes.proposal(folder)).get("rows");
    assertThat(rows.get("leftOut").get("replaced by a later reply").asInt()).isEqualTo(1);
    Run.of("verify", folder).exits(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"How many mentees?", "Number of mentees", "Max. mentees", "Mentees at a time"})
  void seatsAreNotWishes(String seats) {
    Programmes.write(
        folder.resolve("form.csv"),
        "Staff ID,Role,Career level,Domains,"
            + seats
            + """

            S1,Mentee,junior,"Finance, tax and audit",
            S2,Mentor,senior,Law; Finance,2
            S3,Both,professional,"Finance, tax and audit",3
            S4,Mentor,lead,Law,1
            """);

    Run check = Run.of("check", folder).exits(0);

    assertThat(check.out())
        .contains("capacity \u2190 \"" + seats + "\"")
        .doesNotContain("mentors_wanted", "mentees: {");
  }

  @Test
  void wishesOfMenteesAreNotSeatsOfMentors() {
    Programmes.write(folder.resolve("mentees.csv"), "id,stage\nE-1,junior\n");
    Programmes.write(folder.resolve("mentors.csv"), "id,stage,how many mentors\nM-1,senior,2\n");

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("column \"how many mentors\" is one of mentees and was not read here")
        .doesNotContain("capacity");
  }

  @Test
  void yesAndNoSayWhoIsWhat() {
    Programmes.write(
        folder.resolve("Form.csv"),
        """
        Staff ID,Do you want a mentor?,Do you want to be a mentor?,Career level
        S1,yes,no,junior
        S2,no,yes,senior
        S3,Yes,yes,professional
        S4,no,no,lead
        """);

    Run check = Run.of("check", folder).exits(0);

    assertThat(check.out())
        .contains(
            "the file was taken for mentees, two columns say who is what",
            "8 rows of people = 4 used + 0 set aside + 4 left out",
            "1 row counts neither as a mentee nor as a mentor, in line 5");
  }
}
