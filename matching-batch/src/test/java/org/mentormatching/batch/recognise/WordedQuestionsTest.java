package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of forms in words of their own, with the answers that people give to them. */
class WordedQuestionsTest {
  private final Path folder;

  WordedQuestionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"400956; 400272", "ana.ek@example.org", "M-1"})
  void wishesAreNumbersOrAddressesOrIds(String wish) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,Whom would you like as your mentor?\nE-1,junior," + wish + "\n");

    assertThat(files.settings())
        .contains(
            "columns: {mentees: {preferred_mentors: \"Whom would you like as your mentor?\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many graduates can you take?",
        "How many students could you mentor at a time?",
        "How many people can you take on?"
      })
  void seatsAreAskedForInTheWordsOfTheProgramme(String question) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentors.csv", "id,stage," + question + "\nM-1,lead,2\nM-2,head,1\n");

    assertThat(files.settings()).contains("columns: {mentors: {capacity: \"" + question + "\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mentees | development_areas | What would you most like to get out of mentoring? | Feedback",
        "mentees | domains | Which areas of the business would you like to learn about? | Law",
        "mentees | working_hours | When are you usually free to meet? | mornings",
        "mentees | working_hours | When do you prefer to meet? | mornings",
        "mentors | working_hours | What is your preferred meeting time? | mornings",
        "mentees | preferred_mentors | Is there a mentor you would particularly like to have? | Bo Li",
        "mentees | preferred_mentors | Do you have a particular mentor in mind? | Bo Li",
        "mentors | preferred_mentees | Is there a mentee you would particularly like to have? | Ana Ek",
        "mentees | preferred_mentors | Is there someone you would love to have as a mentor? | Bo Li",
        "mentees | excluded_mentors | Who wouldn't you want to be matched with? | Bo Li",
        "mentors | preferred_mentees | Is there anyone you would like to mentor? | Ana Ek",
        "mentors | domains | Which areas of the business do you know well? | Law",
        "mentees | preferred_mentors | Wen wünschst du dir als Mentorin oder Mentor? | Bo Li",
        "mentees | working_hours | Zu welchen Zeiten kannst du dich treffen? | vormittags",
        "mentors | excluded_mentees | Wen möchtest du auf keinen Fall begleiten? | Ana Ek",
        "mentors | preferred_mentees | Wen würdest du gerne begleiten? | Ana Ek",
        "mentees | development_areas | ¿Qué te gustaría mejorar? | Feedback",
        "mentees | languages | ¿En qué idiomas puedes conversar? | Español",
        "mentees | working_hours | ¿En qué horario puedes reunirte? | cualquiera",
        "mentees | mentors_wanted | ¿Cuántos mentores te gustaría tener? | 1",
        "mentees | preferred_mentors | ¿A quién te gustaría tener como mentor? | Bo Li",
        "mentees | excluded_mentors | ¿Hay alguien con quien no quieras ser emparejado? | Bo Li",
        "mentors | capacity | ¿A cuántos mentees puedes acompañar? | 2",
        "mentors | capacity | Mentees (max) | 2",
        "mentors | capacity | Mentees (maximum) | 2",
        "mentors | strengths | ¿En qué puedes ayudar? | Feedback",
        "mentors | excluded_topics | ¿De qué temas preferirías no hablar? | Sueldo",
        "mentors | excluded_mentees | ¿Hay alguien a quien no debas acompañar? | Ana Ek",
      })
  void questionsOfCoordinatorsAreReadInThreeLanguages(
      String side, String column, String question, String answer) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                side + ".csv",
                "id,stage,\"%s\"\nX-1,junior,%s\nX-2,lead,%s\n"
                    .formatted(question, answer, answer));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .contains("columns: {" + side + ": {" + column + ": \"" + question + "\"}}");
  }

  @Test
  void questionsStandBesideTheirNumbers() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentors.csv",
                """
                id,Q1,Q2
                Identity,How many students can you take?,When did you graduate?
                "{""ImportId"":""id""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
                M-1,2,1999
                M-2,1,2004
                """);

    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("capacity \u2190 \"Q1\" (\"How many students can you take?\")"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("column \"Q2\" (\"When did you graduate?\") is not known"));
  }

  @Test
  void corporateTitleIsTheStageOfBanks() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file("mentees.csv", "id,name\nE-1,Ana Ek\n")
            .file("mentors.csv", "id,name,capacity\nM-1,Bo Li,2\n")
            .file("people.csv", "id,Corporate title\nE-1,Analyst\nM-1,Director\n");

    assertThat(files.settings()).contains("columns: {people: {stage: Corporate title}}");
  }

  @Test
  void optionsOfOneQuestionAreNotedWithTheLineThatNamesIt() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,Python,Public speaking,Writing,Notes
                E-1,junior,x,,,Hello
                E-2,senior,,Public speaking,x,
                """);

    assertThat(files.notes())
        .contains(
            "mentees.csv:1 (C1): columns \"Python\" to \"Writing\" look like the options of one"
                + " question and were not read. If it asks for development_areas, write columns:"
                + " {mentees: {development_areas: [Python, Public speaking, Writing]}} in"
                + " program.yaml, and so for another column.")
        .anyMatch(note -> note.contains("column \"Notes\" is not known"));
  }

  @Test
  void numberedStagesThatPutAllMentorsBelowAreAskedAbout() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file("mentees.csv", "id,stage\nE-1,Grade 7\nE-2,Grade 8\n")
            .file("mentors.csv", "id,stage\nM-1,Grade 4\nM-2,Grade 5\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("ladder: [Grade 8, Grade 7, Grade 6, Grade 5, Grade 4] in program.yaml");
    assertThat(files.file("mentors.csv", "id,stage\nM-1,Grade 4\nM-2,Grade 9\n").questions())
        .isEmpty();
  }

  @Test
  void otherWordsForStagesAreNotedWhereTheyStand() {
    LookedAt files =
        LookedAt.nothing(folder)
            .file("mentees.csv", "id,stage\nE-1,Jr.\nE-2,senior\n")
            .file("mentors.csv", "id,name,stage\nM-1,Bo Li,Head of\nM-2,Cy Ott,lead\n");

    assertThat(files.notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "mentees.csv:1 (B1): column \"stage\": \"Jr.\" was read as \"junior\"."))
        .anyMatch(
            note ->
                note.startsWith(
                    "mentors.csv:1 (C1): column \"stage\": \"Head of\" was read as \"head\"."));
  }

  @Test
  void jobTitlesAreNoMisspelling() {
    LookedAt files =
        LookedAt.sound(folder)
            .file("people.csv", "id,Manager ID,Position\nE-1,M-1,Clerk\nM-1,,Director of sales\n");

    assertThat(files.notes()).noneMatch(note -> note.contains("goal_stage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HR may use my answers for the matching",
        "Einwilligung Datenschutz",
        "Data protection consent",
        "GDPR",
        "Privacy statement accepted",
        "Data protection: may we use your answers for the matching?",
        "Consent to data use",
        "Do you still want to take part?",
        "Withdrawn",
        "Available in this round?"
      })
  void whatMaySayWhoDoesNotTakePartIsReadOrAskedAbout(String question) {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,\"%s\"\nE-1,junior,\"Yes, I agree\"\nE-2,junior,\"No, I don't\"\nE-3,junior,Perhaps\n"
                    .formatted(question));

    assertThat(files.questions())
        .anySatisfy(
            asked -> assertThat(asked).contains(question, "may say who does not take part"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"How did you use your data skills?", "Times when you are available"})
  void whatSaysNothingOfTakingPartIsNotAskedAboutSo(String question) {
    LookedAt files =
        LookedAt.sound(folder)
            .file("mentees.csv", "id,stage,\"%s\"\nE-1,junior,Yes\n".formatted(question));

    assertThat(files.questions()).noneSatisfy(asked -> assertThat(asked).contains("take part"));
  }
}
