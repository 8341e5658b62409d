package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of people of which neither names nor columns say which side they are. */
class WhichSideTest {
  private static final String JUNIORS =
      """
      Your name,Your e-mail address,Level,Subjects
      Ann,ann@example.org,Junior,Finance
      Bo,bo@example.org,Junior,Sales
      """;
  private static final String SENIORS =
      """
      Your name,Your e-mail address,Level,Subjects
      Max,max@example.org,Senior,Finance
      Nia,nia@example.org,Lead,Sales
      """;

  private final LookedAt files;

  WhichSideTest(@TempDir Path folder) {
    files = LookedAt.nothing(folder);
  }

  @Test
  void twoFilesWithTheSameHeadersAreAskedAboutInBothOrders() {
    files.file("juniors.csv", JUNIORS).file("seniors.csv", SENIORS);

    assertThat(files.questions())
        .containsExactly(
            "juniors.csv: this and seniors.csv list people, and neither names nor columns say who"
                + " are mentees and who mentors. Say which: files: {mentees: juniors.csv, mentors:"
                + " seniors.csv} or files: {mentees: seniors.csv, mentors: juniors.csv} in"
                + " program.yaml.");
    assertThat(files.notes()).noneMatch(note -> note.contains("was not read"));
    files.file("program.yaml", "files: {mentees: juniors.csv, mentors: seniors.csv}\n");
    assertThat(files.questions()).isEmpty();
  }

  @Test
  void twoFilesOfWhichTheColumnsSayTheSameSideAreAskedAboutInBothOrders() {
    String goals = ",What would you like to learn?";
    for (String name : List.of("first.csv", "second.csv")) {
      files.file(name, SENIORS.replace(",Subjects", goals).replace("@", "@" + name + "."));
    }

    assertThat(files.questions())
        .containsExactly(
            "first.csv: this and second.csv list people, and neither names nor columns say who are"
                + " mentees and who mentors. Say which: files: {mentees: first.csv, mentors:"
                + " second.csv} or files: {mentees: second.csv, mentors: first.csv} in"
                + " program.yaml.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentees.csv", "mentors.csv"})
  void listThatOnlyItsColumnsMakeOneOfEverybodyMayBeTheMissingSide(String known) {
    String missing = known.equals("mentees.csv") ? "mentors" : "mentees";
    files
        .file(known, JUNIORS)
        .file("programme.csv", SENIORS.replace("Level", "Boss"))
        .file("program.yaml", "");

    assertThat(files.questions())
        .containsExactly(
            missing
                + ".csv: there is no such file, and programme.csv may be it, or the list of"
                + " everybody by its column for manager_id. Say which: files: {"
                + missing
                + ": programme.csv} or files: {people: programme.csv} in program.yaml; if it is the"
                + " list of everybody, put the file of "
                + missing
                + " into the folder too.");
    assertThat(files.settings()).noneMatch(line -> line.startsWith("files: {people"));
    assertThat(files.file("program.yaml", "files: {" + missing + ": programme.csv}\n").questions())
        .noneMatch(question -> question.contains("there is no such file"));
  }

  @Test
  void listOfEverybodyByItsNameIsNotAskedAbout() {
    files.file("mentors.csv", SENIORS).file("employees.csv", JUNIORS.replace("Level", "Boss"));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).contains("files: {people: {name: employees.csv}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentees.csv", "mentors.csv"})
  void fileOfPeopleThatIsLeftMayBeThatOfTheOtherSide(String known) {
    String missing = known.equals("mentees.csv") ? "mentors" : "mentees";
    files.file(known, JUNIORS).file("seniors.csv", SENIORS).file("prices.csv", "Item,Price\na,1\n");

    assertThat(files.questions())
        .containsExactly(
            missing
                + ".csv: there is no such file, and nothing says what seniors.csv holds. If it is"
                + " that file under another name, write files: {"
                + missing
                + ": seniors.csv} in program.yaml; otherwise put the file into the folder.");
  }
}
