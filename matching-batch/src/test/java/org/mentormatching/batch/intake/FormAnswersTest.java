package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;

/** What forms that were written without a thought of this program say. */
class FormAnswersTest {
  private final ProgramFolder folder;

  FormAnswersTest(@TempDir Path folder) {
    this.folder =
        new ProgramFolder(folder)
            .file(
                "mentees.csv",
                """
                ID,Start time,Completion time,Email,Employee ID,Which change are you in the middle of?
                1,1/11/27 9:00,1/11/27 9:05,ana@example.org,E-1,Coming back from leave
                2,1/11/27 9:10,1/13/27 9:15,bao@example.org,E-2,A new role
                """)
            .file(
                "mentors.csv",
                """
                ID,Start time,Completion time,Email,Employee ID,Which topics would you rather not talk about?
                1,1/11/27 9:00,1/11/27 9:05,chidi@example.org,E-3,Coming back from leave;Strategy;
                2,1/11/27 9:10,1/13/27 9:15,dilnoza@example.org,E-4,
                """);
  }

  @Test
  void idsOfPeopleGoBeforeNumbersOfReplies() {
    assertThat(folder.problem().mentees())
        .extracting(mentee -> mentee.id())
        .containsExactly("E-1", "E-2");
    assertThat(folder.sentences()).noneMatch(sentence -> sentence.contains("numbers of replies"));
  }

  @Test
  void mentorsWishedForInSeveralColumnsAreOneRankedList() {
    folder
        .file(
            "mentees.csv",
            """
            id,Preferred mentor 2,Preferred mentor 1,Preferred mentor 3
            11,1,2,
            12,,1,2
            """)
        .file("mentors.csv", "id,Strength 1,Strength 2\n1,Law,\"Tax; Audit\"\n2,,Law\n");

    assertThat(wishes("11")).containsExactly("2", "1");
    assertThat(wishes("12")).containsExactly("1", "2");
    assertThat(folder.problem().mentor("1").orElseThrow().attributes().get(Columns.STRENGTHS))
        .contains(List.of("Law", "Tax", "Audit"));
  }

  @Test
  void pairsThatGoOnAreReadFromAColumnOfTheMentees() {
    folder
        .file("mentees.csv", "id,Mentor\nE-1,M-1\nE-2,\nE-3,none\n")
        .file("mentors.csv", "id,name\nM-1,Karl Vik\nM-2,Ada Lund\n")
        .file(
            "program.yaml",
            """
            files: {ongoing: mentees.csv}
            columns: {ongoing: {mentee_id: id, mentor_id: Mentor}}
            """);

    assertThat(folder.problem().ongoing())
        .extracting(pair -> pair.menteeId() + " " + pair.mentorId())
        .containsExactly("E-1 M-1");
    assertThat(folder.sentences()).noneMatch(sentence -> sentence.contains("is empty"));
  }

  private List<String> wishes(String mentee) {
    return folder
        .problem()
        .mentee(mentee)
        .orElseThrow()
        .attributes()
        .get(Columns.PREFERRED_MENTORS)
        .orElseThrow()
        .byNumber();
  }

  @Test
  void aTransitionThatAMentorRulesOutIsReadAsThatOfTheMentee() {
    assertThat(topics()).containsExactlyInAnyOrder("returning from leave", "Strategy");
    assertThat(folder.sentences())
        .anyMatch(
            sentence ->
                sentence.startsWith("mentors.csv:1 (F1)")
                    && sentence.contains("was read as \"returning from leave\""));
  }

  @Test
  void aTransitionThatAMentorRulesOutIsReadAsTheSettingsSay() {
    folder.file(
        "program.yaml",
        """
        values:
          transition: {coming back from leave: back again}
        transitions: {leave: [back again], somewhere new: [a new role]}
        """);

    assertThat(topics()).containsExactlyInAnyOrder("back again", "Strategy");
  }

  @Test
  void peopleWhoAreToldApartByAddressesAreFoundByTheirNumberInTheExportOfEverybody() {
    folder
        .file(
            "mentees.csv",
            """
            ID,Start time,Completion time,Email,Is there anybody who should not be your mentor?
            1,1/11/27 9:00,1/11/27 9:05,ana@example.org,P1003
            2,1/11/27 9:10,1/13/27 9:15,bao@example.org,
            """)
        .file(
            "mentors.csv",
            """
            ID,Start time,Completion time,Email
            1,1/11/27 9:00,1/11/27 9:05,chidi@example.org
            2,1/11/27 9:10,1/13/27 9:15,dilnoza@example.org
            """)
        .file(
            "people.csv",
            """
            Personnel no.,Email
            P1001,ana@example.org
            P1002,bao@example.org
            P1003,chidi@example.org
            P1004,dilnoza@example.org
            """)
        .file("past-pairs.csv", "mentee_id,mentor_id,cycles_ago\nP1002,P1004,1\n");

    Problem problem = folder.problem();

    assertThat(problem.mentees().get(0).attributes().get(Columns.EXCLUDED_MENTORS))
        .hasValueSatisfying(links -> assertThat(links.toString()).contains("chidi@example.org"));
    assertThat(problem.mentees().get(1).attributes().get(Columns.PAST_MENTORS).toString())
        .contains("dilnoza@example.org");
    assertThat(folder.sentences()).noneMatch(sentence -> sentence.contains("in no file"));
  }

  @Test
  void nobodyIsSetAsideForWordsAboutTheirHours() {
    folder
        .file(
            "mentees.csv",
            """
            id,stage,working_hours
            E-1,junior,mornings
            E-2,junior,when the children sleep
            """)
        .file("mentors.csv", "id,stage,capacity,working_hours\nM-1,lead,2,09:00-17:00\n");

    assertThat(folder.problem().mentees()).hasSize(2);
    assertThat(folder.sentences())
        .anyMatch(
            note ->
                note.startsWith("mentees.csv:2 (C2)")
                    && note.contains("\"mornings\" was read as Mon-Fri 09:00-12:00"))
        .anyMatch(
            note ->
                note.startsWith("mentees.csv:3 (C3)")
                    && note.contains("counts as no answer")
                    && note.contains("Write hours such as"));
  }

  @Test
  void hoursThatCannotBeReadStayUnansweredWithATimeZoneToo() {
    folder
        .file(
            "mentees.csv",
            """
            id,stage,time_zone,working_hours
            E-1,junior,Europe/Berlin,when the children sleep
            E-2,junior,Europe/Berlin,
            E-3,junior,Europe/Berlin,flexible
            """)
        .file("mentors.csv", "id,stage,capacity,working_hours\nM-1,lead,2,09:00-17:00\n");

    assertThat(folder.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.WORKING_HOURS).isPresent())
        .containsExactly(false, true, false);
    assertThat(folder.sentences()).noneMatch(note -> note.contains("with a time zone"));
  }

  @Test
  void nobodyIsSetAsideForATimeZoneAndHoursWithoutOneTellNothing() {
    folder
        .file(
            "mentees.csv",
            """
            id,stage,time_zone,working_hours
            E-1,junior,Atlantis,09:00-17:00
            E-2,junior,Atlantis,
            E-3,junior,Central Time,09:00-17:00
            """)
        .file("mentors.csv", "id,stage,capacity,working_hours\nM-1,lead,2,09:00-17:00\n")
        .file("program.yaml", "time_zone: Europe/Berlin\n");

    assertThat(folder.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.WORKING_HOURS).isPresent())
        .containsExactly(false, false, true);
    assertThat(folder.sentences())
        .anyMatch(
            note ->
                note.startsWith("mentees.csv:2 (C2)")
                    && note.contains("is not a time zone; it counts as no answer"));
  }

  @Test
  void theZoneBehindTheHoursCountsForThem() {
    folder
        .file(
            "mentees.csv",
            """
            id,stage,time_zone,working_hours
            E-1,junior,Atlantis,9:00-17:00 JST
            E-2,junior,Asia/Tokyo,09:00-17:00
            E-3,junior,,09:00-17:00 (JST)
            E-4,junior,Europe/Berlin,09:00-17:00 (JST)
            """)
        .file("mentors.csv", "id,stage,capacity,working_hours\nM-1,lead,2,09:00-17:00 UTC\n");

    assertThat(folder.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.WORKING_HOURS).orElseThrow())
        .containsOnly(
            folder.problem().mentees().get(1).attributes().get(Columns.WORKING_HOURS).orElseThrow())
        .hasSize(4);
    assertThat(folder.sentences()).noneMatch(note -> note.contains("were read as UTC"));
  }

  private List<String> topics() {
    Mentor mentor = folder.problem().mentors().get(0);
    return mentor.attributes().get(Columns.EXCLUDED_TOPICS).orElseThrow();
  }
}
