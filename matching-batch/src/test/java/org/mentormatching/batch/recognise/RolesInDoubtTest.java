package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms for both roles in which somebody says what they do not want to be. */
class RolesInDoubtTest {
  private final Path folder;

  RolesInDoubtTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt form(String header, List<String> roles) {
    StringBuilder rows = new StringBuilder("id,\"" + header + "\",Level\n");
    for (String role : roles) {
      rows.append("E-").append(rows.length()).append(",\"").append(role).append("\",Junior\n");
    }
    return LookedAt.nothing(folder).file("form.csv", rows.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I would not like to be a mentor",
        "I would like to be mentored but not to mentor",
        "mentee, not mentor",
        "Mentor, but no more mentees please",
        "kein Mentor sein, nur Mentee",
        "I already have a mentor",
        "I was a mentor last year",
        "I don't want to be a mentor",
        "Mentee (withdrawn)",
        "Mentor (paused)",
        "Ne souhaite pas être mentor",
        "Maybe a mentor"
      })
  void textThatTurnsARoleRoundIsAskedAboutAndCountsNowhere(String text) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));
    String line =
        "files: {mentees: {name: form.csv, where: {Role: [Mentee]}},"
            + " mentors: {name: form.csv, where: {Role: [Mentor]}}}";

    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("column \"Role\" says \"" + text + "\"", line + " in program.yaml"));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentee",
        "Mentor and mentee",
        "I would like to have a mentor (mentee)",
        "Both",
        "Mentor:in sein",
        "Ich suche eine Mentorin",
        "neither",
        "neither mentee nor mentor"
      })
  void plainTextIsNotAskedAbout(String text) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes()).noneMatch(note -> note.contains("was read as mentee where"));
  }

  @Test
  void rowThatSaysNeitherCountsNowhere() {
    assertThat(form("Role", List.of("Mentee", "Mentor", "neither mentee nor mentor")).notes())
        .anyMatch(note -> note.contains("1 row says neither mentee nor mentor in column \"Role\""));
  }

  @Test
  void textWithFurtherWordsIsNotedWithItsReading() {
    assertThat(form("Role", List.of("Mentee", "Mentor (Vienna)")).notes())
        .anyMatch(
            note ->
                note.contains(
                    "column \"Role\" was read as mentee where it says \"Mentee\", and as mentor"
                        + " where it says \"Mentor (Vienna)\""));
  }

  @Test
  void questionThatIsTurnedRoundIsAskedAbout() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,I do not want a mentor,I want to be a mentor,Level
                E-1,no,no,Junior
                E-2,yes,yes,Senior
                """);
    String line =
        "files: {mentees: {name: form.csv, where: {I do not want a mentor: [no]}},"
            + " mentors: {name: form.csv, where: {I want to be a mentor: [yes]}}}";

    assertThat(files.questions()).anySatisfy(question -> assertThat(question).contains(line));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @Test
  void textsOfWhichOneIsNotUnderstoodAreAskedAboutWithTheLineThatAnswers() {
    LookedAt files = form("Which describes you?", List.of("Mentee", "Mentor", "Learner", "Guide"));

    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains(
                        "form.csv:1 (B1): column \"Which describes you?\" seems to say who is a mentee"
                            + " and who a mentor, but \"Learner\" and \"Guide\" are not understood",
                        "files: {mentees: {name: form.csv, where: {\"Which describes you?\": [Mentee]}},"
                            + " mentors: {name: form.csv, where: {\"Which describes you?\": [Mentor]}}}"
                            + " in program.yaml"));
    assertThat(
            files
                .file(
                    "program.yaml",
                    "files: {mentees: {name: form.csv, where: {\"Which describes you?\": [Mentee, Learner]}},"
                        + " mentors: {name: form.csv, where: {\"Which describes you?\": [Mentor, Guide]}}}\n")
                .questions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "I would like, a mentor, a mentee",
    "I am looking for:, Mentor, Mentee",
    "What are you looking for?, A mentor, A mentee",
    "Ich suche, einen Mentor, einen Mentee"
  })
  void sideAloneBelowAHeaderThatMayAskForThePartnerIsAskedAbout(
      String header, String one, String other) {
    LookedAt files = form(header, List.of(one, other, one, other));

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("column \"" + header + "\" seems to say who is a mentee and who a mentor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I would like to be", "I would like to take part as", "Role"})
  void sideAloneBelowAHeaderThatAsksForTheOwnSideIsNot(String header) {
    assertThat(form(header, List.of("a mentor", "a mentee", "a mentee", "a mentor")).questions())
        .isEmpty();
  }

  @Test
  void codesForRolesAreAskedAboutWithALineForEachReading() {
    LookedAt files = form("Mentee or mentor?", List.of("1", "2", "2", "1"));
    String one =
        "files: {mentees: {name: form.csv, where: {\"Mentee or mentor?\": [\"1\"]}},"
            + " mentors: {name: form.csv, where: {\"Mentee or mentor?\": [\"2\"]}}}";
    String other =
        "files: {mentees: {name: form.csv, where: {\"Mentee or mentor?\": [\"2\"]}},"
            + " mentors: {name: form.csv, where: {\"Mentee or mentor?\": [\"1\"]}}}";

    assertThat(files.questions()).anySatisfy(asked -> assertThat(asked).contains(one, other));
    for (String line : List.of(one, other)) {
      assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Role, 1, 2",
    "Role, A, B",
    "Your role in the programme, 1, 2",
    "Rolle, 1, 2",
    "I would like to be a ..., 1, 2",
    "Ich möchte ... sein, 1, 2",
    "Je souhaite être, 1, 2"
  })
  void codesBelowARoleAreAskedAbout(String header, String one, String other) {
    LookedAt files = form(header, List.of(one, other, other, one));

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "column \"" + header + "\" seems to say who is a mentee and who a mentor, but",
            "\"" + one + "\" and \"" + other + "\" are not understood. Say which: ");
    assertThat(
            files
                .file("program.yaml", "files: {mentees: form.csv, mentors: form.csv}\n")
                .questions())
        .anyMatch(question -> question.contains("seems to say who is a mentee and who a mentor"));
  }

  @Test
  void codesBelowARoleAreAskedAboutWhereOtherColumnsSayOneSide() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                "id,Role,How many mentees can you take?\nE-1,1,\nE-2,1,\nM-1,2,2\nM-2,2,1\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "if column \"Role\" says who is a mentee and who a mentor, write files: {mentees:");
  }

  @ParameterizedTest
  @CsvSource({
    "Role, 1, 2, 3, 4",
    "Role, Engineer, Designer, Engineer, Designer",
    "Wave, 1, 2, 1, 2"
  })
  void jobsAndOtherCodesAreNoRoles(String header, String a, String b, String c, String d) {
    assertThat(form(header, List.of(a, b, c, d)).questions())
        .noneMatch(question -> question.contains("seems to say who is a mentee"));
  }

  @Test
  void exportOfEverybodyIsNoFormForItsColumnOfManagersAndMentors() {
    assertThat(
            LookedAt.sound(folder)
                .file("staff.csv", "id,Manager,Job\nE-1,M-1,Mentor\nM-1,,Engineer\n")
                .questions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Looking for mentees, mentors",
    "Offering mentoring, mentors",
    "Looking for mentoring, mentees",
    "mentored, mentees"
  })
  void whoLooksForMenteesIsAMentor(String text, String side) {
    LookedAt files = form("Role", List.of("a mentor to learn from: mentee", "Mentor", text));

    assertThat(files.settings())
        .anyMatch(line -> line.contains(side + ": {where: ") && line.contains(text));
    assertThat(files.settings())
        .noneMatch(line -> !line.contains(side + ": {where: ") && line.contains(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ich m\u00f6chte Mentor/in sein | mentors",
        "Ich suche eine/n Mentor/in | mentees",
        "Ich m\u00f6chte Mentorin oder Mentor werden | mentors",
        "Ich w\u00fcnsche mir eine Mentorin oder einen Mentor | mentees",
        "von einer Mentorin/einem Mentor begleitet werden | mentees",
        "andere als Mentorin/Mentor begleiten | mentors",
        "Mentee (I would like a mentor) | mentees",
        "Mentor (share my experience with a mentee) | mentors",
        "Mentee - I am looking for a mentor | mentees",
        "als Mentee (ich suche eine/n Mentor/in) | mentees",
        "als Mentor/in | mentors",
        "I'd like a mentor | mentees"
      })
  void wordsForBothSidesAndFormsForBothGendersAreReadAsTheOneThatSomebodyJoins(
      String text, String side) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Both", text));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .anyMatch(line -> line.contains(side + ": {where: ") && line.contains(text));
    assertThat(files.settings())
        .noneMatch(line -> !line.contains(side + ": {where: ") && line.contains(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mentee (I would like a mentor);Mentor (I have room for a mentee)",
        "Mentee (I would like a mentor), Mentor (I have room for a mentee)"
      })
  void severalAnswersInACellMakeSomebodyBoth(String text) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .anyMatch(line -> line.contains("mentees: {where: ") && line.contains(text))
        .anyMatch(line -> line.contains("mentors: {where: ") && line.contains(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I could profit from talking to a mentor",
        "Please match me with a mentor",
        "Mentor for a mentee of my choice"
      })
  void sideThatIsOnlySpokenOfIsAskedAbout(String text) {
    assertThat(form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text)).questions())
        .anyMatch(question -> question.contains("column \"Role\" says \"" + text + "\""));
  }

  @Test
  void whoSaysNeitherIsNotAskedAbout() {
    LookedAt files =
        form("Which suits you?", List.of("Looking for a mentor", "Offering mentoring", "Neither"));

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes()).anyMatch(note -> note.contains("1 row says neither"));
  }

  @ParameterizedTest
  @CsvSource({"x,''", "X,-", "yes,no", "1,''", "1,0", "TRUE,FALSE", "✓,''"})
  void crossesUnderMenteeAndMentorSayWhoIsWhat(String yes, String no) {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "list.csv",
                """
                Email,Mentee,Mentor,Level
                a@example.org,YES,NO,Junior
                b@example.org,NO,YES,Senior
                c@example.org,YES,YES,Lead
                """
                    .replace("YES", yes)
                    .replace("NO", no));

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anyMatch(
            note ->
                note.contains(
                    "list.csv:1 (B1): column \"Mentee\" and column \"Mentor\" were read as who is a"
                        + " mentee and who a mentor, by their crosses"));
    assertThat(files.settings())
        .anyMatch(line -> line.startsWith("files: {mentees: {where: {Mentee: ["))
        .anyMatch(line -> line.startsWith("files: {mentors: {where: {Mentor: ["));
  }

  @Test
  void idsUnderMenteeAndMentorRemainPairs() {
    assertThat(
            LookedAt.sound(folder).file("list.csv", "Id,Mentee,Mentor\n1,1,1\n2,2,1\n").questions())
        .anyMatch(question -> question.contains("the file lists pairs"));
  }

  @Test
  void answersThatAreNoYesOrNoAreShownWithTheLineThatAnswers() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file(
                "form.csv",
                """
                id,Do you want a mentor?,Can you be a mentor this year?,Level
                E-1,yes,not this year,Junior
                E-2,no,yes,Senior
                E-3,yes,maybe,Lead
                """);
    String line =
        "files: {mentees: {name: form.csv, where: {\"Do you want a mentor?\": [yes]}},"
            + " mentors: {name: form.csv, where: {\"Can you be a mentor this year?\": [yes]}}}";

    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("\"not this year\" and \"maybe\" are no yes or no", line));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Mentee (I would like a mentor) ! mentees",
        "als Mentee (ich suche eine/n Mentor/in) ! mentees",
        "Mentee - I am looking for a mentor ! mentees",
        "Ich suche eine/n Mentor/in ! mentees",
        "Ich wünsche mir eine Mentorin oder einen Mentor ! mentees",
        "Ich möchte von einer Mentorin/einem Mentor begleitet werden ! mentees",
        "Mentor (share my experience with a mentee) ! mentors",
        "Ich möchte Mentor/in sein ! mentors",
        "Ich möchte Mentorin oder Mentor werden ! mentors",
        "I would like to have a mentee ! mentors",
        "I can offer to support a mentee ! mentors",
        "Mentee and mentor ! mentees mentors",
        "Mentor/Mentee ! mentees mentors"
      })
  void textSaysOneSideHoweverItIsWorded(String text, String sides) {
    LookedAt files = form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text));

    assertThat(RoleWords.sides(text))
        .extracting(side -> side.key())
        .containsExactly(sides.split(" ", -1));
    assertThat(files.questions()).noneSatisfy(asked -> assertThat(asked).contains("\"Role\" says"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mentoring a colleague", "Mentor for my mentee's team, mentee of the board"})
  void textThatNamesNoSideOrTwoIsAskedAbout(String text) {
    assertThat(form("Role", List.of("Mentee", "Mentor", "Mentee", "Mentor", text)).questions())
        .anySatisfy(asked -> assertThat(asked).contains("column \"Role\" says \"" + text + "\""));
  }
}
