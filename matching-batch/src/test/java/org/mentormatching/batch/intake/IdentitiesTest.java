package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;

/** Who is the same human being, and whose reporting line that gives. */
class IdentitiesTest {
  private final Path folder;

  IdentitiesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder files(String mentees, String mentors, String people) {
    return new ProgramFolder(folder)
        .file("mentees.csv", mentees)
        .file("mentors.csv", mentors)
        .file("people.csv", people);
  }

  private static List<String> line(Person person) {
    return person.attributes().get(Columns.REPORTING_LINE).map(Links::byNumber).orElse(List.of());
  }

  private static List<String> messages(ProgramFolder program) {
    return program.read().faults().stream().map(Fault::message).toList();
  }

  @Test
  void sharedAddressOfOneSideUnitesNobody() {
    ProgramFolder program =
        files(
            "id,email\nE1,office@example.org\nE2,office@example.org\n",
            "id,email\nM1,m1@example.org\nM2,m2@example.org\nM3,office@example.org\n",
            """
            id,email,manager_id
            E1,office@example.org,M2
            E2,office@example.org,M1
            M1,m1@example.org,
            M2,m2@example.org,
            """);

    Problem problem = program.problem();

    assertThat(problem.mentees()).extracting(Person::personId).containsExactly("E1", "E2");
    assertThat(problem.mentor("M3").orElseThrow().personId()).isEqualTo("M3");
    assertThat(line(problem.mentee("E1").orElseThrow())).containsExactly("M2");
    assertThat(line(problem.mentee("E2").orElseThrow())).containsExactly("M1");
    assertThat(program.sentences())
        .contains(
            "mentees.csv:3 (B3): the e-mail address of the id E2 stands under another id too, so"
                + " that it tells nobody apart. Remove one of the rows if it is the same person.");
  }

  @Test
  void sharedAddressUnitesNobodyWithoutTheExportEither() {
    Problem problem =
        new ProgramFolder(folder)
            .file("mentees.csv", "id,email\nE1,office@example.org\nE2,office@example.org\n")
            .file("mentors.csv", "id,email\nE1,\nM1,office@example.org\n")
            .problem();

    assertThat(problem.mentees()).extracting(Person::personId).containsExactly("E1", "E2");
    assertThat(problem.mentors()).extracting(Person::personId).containsExactly("E1", "M1");
  }

  @Test
  void addressThatManyGiveTellsNothingOfAnybody() {
    ProgramFolder program =
        files(
            "id,email\nE1,desk@example.org\nE2,desk@example.org\nE3,desk@example.org\nE4,none@none\n",
            "id,email\nM1,desk@example.org\nM2,none@none\n",
            "id,email,manager_id\nE1,e1@example.org,M1\nM1,,\nP1,desk@example.org,\n");

    Problem problem = program.problem();

    assertThat(problem.mentees())
        .extracting(Person::email)
        .containsExactly("e1@example.org", "", "", "");
    assertThat(problem.mentor("M1").orElseThrow().personId()).isEqualTo("M1");
    assertThat(problem.mentor("M2").orElseThrow().personId()).isEqualTo("M2");
    assertThat(messages(program))
        .contains("4 e-mail addresses stand for nobody in particular and count as none")
        .noneMatch(message -> message.contains("tells nobody apart"));
  }

  @Test
  void idInTheExportCountsMoreThanTheAddress() {
    ProgramFolder program =
        files(
            "id,email\nE1,desk@example.org\n",
            "id,email\nE1,private@example.org\nM1,desk@example.org\n",
            "id,email,manager_id\nE1,,P1\nM1,,P2\n");

    Problem problem = program.problem();

    assertThat(problem.mentors()).extracting(Person::personId).containsExactly("E1", "M1");
    assertThat(line(problem.mentor("M1").orElseThrow())).containsExactly("P2");
    assertThat(messages(program))
        .contains(
            "the e-mail address stands in mentees.csv too, under the id E1, which is somebody"
                + " else");
  }

  @Test
  void rowsThatJoinTheSameRowOfTheExportAreTheSamePerson() {
    Problem problem =
        files(
                "id,name,email\nE-1,Ana,private@example.org\n",
                "id,email\nM-1,corp@example.org\n",
                "id,name,email,manager_id\nE-1,Ana,corp@example.org,P-1\nP-1,,,\n")
            .problem();

    assertThat(problem.mentor("M-1").orElseThrow().personId()).isEqualTo("E-1");
    assertThat(line(problem.mentee("E-1").orElseThrow())).containsExactly("P-1");
    assertThat(line(problem.mentor("M-1").orElseThrow())).containsExactly("P-1");
  }

  @Test
  void addressOfTheExportUnitesNoTwoIdsOfOneSide() {
    ProgramFolder program =
        files(
            "id,name,email\nE-1,Ana,private@example.org\nE-9,,corp@example.org\n",
            "id\nM-1\n",
            "id,name,email,manager_id\nE-1,Ana,corp@example.org,M-1\nM-1,,,\n");

    Problem problem = program.problem();

    assertThat(problem.mentees()).extracting(Person::personId).containsExactly("E-1", "E-9");
    assertThat(line(problem.mentee("E-9").orElseThrow())).isEmpty();
    assertThat(messages(program))
        .contains(
            "people.csv has the e-mail address for another id, so that the id E-9 was not found"
                + " there",
            "1 mentee or mentor was not found in this file: mentee E-9");
  }

  @Test
  void idInAnotherSpellingIsFoundIfNobodyElseIsMeant() {
    ProgramFolder program =
        files(
            "id\nE-1\nE- 2\nE-2\nE-3\n",
            "id\nM-1\n",
            "id,manager_id\ne-1,m-1\ne-2,m-1\nE-2,\ne-3,m-1\ne -3,\nm-1,\n");

    Problem problem = program.problem();

    assertThat(line(problem.mentee("E-1").orElseThrow())).containsExactly("M-1");
    assertThat(line(problem.mentee("E- 2").orElseThrow())).isEmpty();
    assertThat(line(problem.mentee("E-3").orElseThrow())).isEmpty();
    assertThat(messages(program))
        .contains(
            "2 ids were found in another spelling, with other case, spaces or leading zeros: E-1, M-1",
            "2 mentees and mentors were not found in this file: mentee E- 2, mentee E-3");
  }

  @Test
  void saysWhereTheOtherManagerStands() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("mentees.csv", "id,manager_id\nE-1,P-1\n")
            .file("mentors.csv", "id,manager_id\nE-1,P-2\n");

    assertThat(program.sentences())
        .contains(
            "mentors.csv:2 (B2): the same person has another manager in mentees.csv:2. Keep one of"
                + " the two managers.");
  }

  @Test
  void keepsTheLineOfMenteesWhosePairsGoOn() {
    ProgramFolder program =
        files(
                "id\nE-1\n",
                "id\nM-1\n",
                """
                id,email,manager_id
                E-1,,P-1
                E-7,,P-7
                E-8,eight@example.org,P-7
                P-7,,P-8
                P-8,,
                X-1,,P-8
                """)
            .file("ongoing.csv", "mentee_id,mentor_id\nE-7,M-1\neight@example.org,M-1\n");

    assertThat(program.read().usedTables().get(2).rows().toString())
        .isEqualTo("[[E-1, P-1], [E-7, P-7], [E-8, P-7], [P-7, P-8], [P-8, ]]");
    assertThat(program.problem().ongoing()).extracting("menteeId").containsExactly("E-7", "E-8");
    assertThat(messages(program)).noneMatch(message -> message.contains("names somebody"));
  }

  @Test
  void oneUnreadableCellOfTheExportKeepsTheRest() {
    ProgramFolder program =
        files(
            "id\nE-1\n",
            "id\nM-1\n",
            "id,name,stage,manager_id\nE-1,Ana Duarte,senoir,M-1\nM-1,,lead,\n");

    Person mentee = program.problem().mentee("E-1").orElseThrow();

    assertThat(mentee.attributes().get(Columns.STAGE)).isEmpty();
    assertThat(mentee.name()).isEqualTo("Ana Duarte");
    assertThat(line(mentee)).containsExactly("M-1");
    assertThat(program.read().setAside()).isEmpty();
    assertThat(program.sentences())
        .containsExactly(
            "people.csv:2 (C2): column \"stage\": \"senoir\" is not on the ladder, so that the cell"
                + " is left out. Did you mean \"senior\"?");
  }

  @Test
  void notesDoNotDependOnTheOrderOfRows() {
    List<String> straight =
        messages(
            files(
                "id,email\nE-1,a@example.org\nE-1,a@example.org\nE-2,a@example.org\nE-3,\n",
                "id\nM-1\n",
                "id\nM-1\nM-1\nE-1\n"));
    List<String> turned =
        messages(
            files(
                "id,email\nE-3,\nE-2,a@example.org\nE-1,a@example.org\nE-1,a@example.org\n",
                "id\nM-1\n",
                "id\nE-1\nM-1\nM-1\n"));

    assertThat(turned).containsExactlyInAnyOrderElementsOf(straight).hasSize(4);
  }

  @Test
  void doesNotShowUnknownTextOfPins() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("pins.csv", "mentee_id,mentor_id\nUma Rao,M-1\nE-1,Noor Aziz\n");

    assertThat(program.sentences())
        .containsExactly(
            "pins.csv:2 (A2): there is no such mentee. Remove the pin or add the mentee.",
            "pins.csv:3 (B3): there is no such mentor. Remove the pin or add the mentor.");
  }

  @Test
  void wordsInsteadOfAnAddressAreNobodysId() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file(
                "mentees.csv",
                """
                Timestamp,Work e-mail,Career stage
                2027/01/11 9:00:00,ana@example.org,junior
                2027/01/11 9:01:00,same as above,junior
                2027/01/11 9:02:00,same as above,senior
                2027/01/11 9:03:00,ben.ott at example.org,senior
                2027/01/11 9:04:00,none@none,senior
                2027/01/11 9:05:00,dee@example.org; dee@example.com,senior
                2027/01/11 9:06:00,eve@example.org,senior
                2027/01/11 9:07:00,fay@example.org,senior
                2027/01/11 9:08:00,gus@example.org,senior
                2027/01/11 9:09:00,hal@example.org,senior
                """)
            .file(
                "mentors.csv",
                """
                Work e-mail,Career stage,Max mentees
                cleo@example.org,lead,2
                same as above,lead,1
                """);

    Problem problem = program.problem();

    assertThat(problem.mentees())
        .extracting(Person::id)
        .containsExactly(
            "ana@example.org",
            "eve@example.org",
            "fay@example.org",
            "gus@example.org",
            "hal@example.org");
    assertThat(problem.mentors()).extracting(Person::id).containsExactly("cleo@example.org");
    assertThat(program.sentences())
        .contains(
            "mentees.csv:5 (B5): column \"Work e-mail\" tells people apart by their address and has"
                + " none here. Write the whole address.");
    assertThat(program.sentences()).noneMatch(text -> text.contains("same as"));
  }

  @Test
  void joinsIdsThatLostTheirLeadingZerosWhereOnlyOnePersonCanBeMeant() {
    ProgramFolder program =
        files(
            "id,manager_id\n00017,00030\n00018,\n018,\n",
            "id\n00020\n",
            "id,manager_id\n17,30\n18,30\n20,30\n30,\n");

    Problem problem = program.problem();

    assertThat(line(problem.mentee("00017").orElseThrow())).containsExactly("30");
    assertThat(line(problem.mentor("00020").orElseThrow())).containsExactly("30");
    assertThat(line(problem.mentee("00018").orElseThrow())).isEmpty();
    assertThat(messages(program))
        .contains(
            "2 ids were found in another spelling, with other case, spaces or leading zeros:"
                + " 00017, 00020",
            "1 manager was found in another spelling, with other leading zeros: 00030",
            "2 mentees and mentors were not found in this file: mentee 00018, mentee 018",
            "the id 018 differs only in leading zeros from 00018 in mentees.csv");
  }

  @Test
  void namesWhoIsMeantWhereAPairLostItsLeadingZeros() {
    ProgramFolder program =
        files("id\n00017\n", "id,excluded_mentees\n00020,17\n", "id\n00017\n")
            .file("exclusions.csv", "mentee_id,mentor_id\n17,00020\n")
            .file("past-pairs.csv", "mentee_id,mentor_id,cycles_ago\n17,00020,1\n");

    assertThat(program.sentences())
        .contains(
            "exclusions.csv:2 (A2): this mentee is in no file, so that this pair is not kept apart."
                + " Did you mean 00017?",
            "past-pairs.csv:2 (A2): this mentee is in no file, so that the row does not count. Did you"
                + " mean 00017?")
        .anyMatch(sentence -> sentence.endsWith("Write 00017 if that is who is meant."));
  }

  @Test
  void idThatTheExportHasForSomebodyElseStopsTheRun() {
    ProgramFolder files =
        new ProgramFolder(folder)
            .file(
                "mentees.csv",
                """
                id,name,email,stage
                1,Ana Li,ana@example.org,junior
                2,Bo Ek,bo@example.org,junior
                3,Cy Ro,cy.private@example.org,junior
                """)
            .file("mentors.csv", "id,email,stage\n101,xa@example.org,senior\n")
            .file(
                "people.csv",
                """
                id,name,email,manager_id
                1,Zoe Boss,zoe@example.org,
                2,,xo@example.org,1
                3,"Ro, Cy",cy@example.org,1
                4,Bo Ek,bo@example.org,1
                """);

    assertThat(files.sentences())
        .filteredOn(one -> one.contains("for somebody else"))
        .containsExactly(
            "mentees.csv:2 (A2): the id 1 stands in people.csv:2 with another e-mail address, for"
                + " somebody else. Correct one of them; or write in program.yaml ids: own if each"
                + " file has ids of its own, or ids: trusted if the same id is the same person all"
                + " the same.",
            "mentees.csv:3 (A3): the id 2 stands in people.csv:3 with another e-mail address, for"
                + " somebody else. Correct one of them; or write in program.yaml ids: own if each"
                + " file has ids of its own, or ids: trusted if the same id is the same person all"
                + " the same.");
    for (String line : List.of("ids: own\n", "ids: trusted\n")) {
      files.file("program.yaml", line);
      assertThat(files.sentences()).noneMatch(one -> one.contains("for somebody else"));
    }
  }

  @Test
  void privateAddressBesideAnAgreeingNameIsNoted() {
    ProgramFolder files =
        files(
            "id,name,email\n1,Ana Li,ana@home.example\n2,Bo Ek,bo@example.org\n",
            "id,name,email\n3,Cy Ro-Day,cy@home.example\n",
            """
            id,name,email,manager_id
            1,"Li, Ana",ana.li@example.org,4
            2,Bo Ek,bo@example.org,4
            3,Cy Ro,cy.ro@example.org,4
            4,Di Fay,di@example.org,
            """);

    assertThat(line(files.problem().mentee("1").orElseThrow())).containsExactly("4");
    assertThat(files.sentences())
        .contains(
            "mentees.csv:2 (C2): the e-mail address is another one than in people.csv for the same"
                + " id, and it was taken for the same person. Correct the id if it is somebody"
                + " else.",
            "mentors.csv:2 (C2): the e-mail address is another one than in people.csv for the same"
                + " id, and it was taken for the same person. Correct the id if it is somebody"
                + " else.");
  }

  @Test
  void withoutNamesMostAddressesTellWhetherTheIdsAreTheSame() {
    String people = "id,email\n1,one@example.org\n2,two@example.org\n3,three@example.org\n";
    ProgramFolder few = files("id,email\n1,one@example.org\n2,x@home.example\n", "id\n3\n", people);

    assertThat(messages(few))
        .contains(
            "the e-mail address is another one than in people.csv for the same id, and it was taken"
                + " for the same person")
        .noneMatch(message -> message.contains("stands in people.csv"));

    ProgramFolder most = files("id,email\n1,y@home.example\n2,x@home.example\n", "id\n3\n", people);

    assertThat(messages(most))
        .contains(
            "the id 1 stands in people.csv:2 with another e-mail address",
            "the id 2 stands in people.csv:3 with another e-mail address");
    assertThat(messages(most.file("program.yaml", "ids: trusted\n")))
        .noneMatch(message -> message.contains("stands in people.csv"));
  }

  @Test
  void whoHasTwoAddressesAndOneNameInBothRolesIsOnePerson() {
    ProgramFolder files =
        new ProgramFolder(folder)
            .file("mentees.csv", "id,name,email\n1,Ana Li,ana@home.example\n")
            .file("mentors.csv", "id,name,email\n1,Ana Li,ana@example.org\n");

    assertThat(files.problem().mentor("1").orElseThrow().personId()).isEqualTo("1");
    assertThat(messages(files)).anyMatch(message -> message.contains("than in mentees.csv"));
  }
}
