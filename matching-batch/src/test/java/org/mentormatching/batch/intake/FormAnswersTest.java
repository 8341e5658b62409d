package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentor;

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

  private List<String> topics() {
    Mentor mentor = folder.problem().mentors().get(0);
    return mentor.attributes().get(Columns.EXCLUDED_TOPICS).orElseThrow();
  }
}
