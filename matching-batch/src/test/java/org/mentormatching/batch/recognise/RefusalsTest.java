package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom and what people refuse, in the words of forms: read, or asked about, and never lost. */
class RefusalsTest {
  private final Path folder;

  RefusalsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String cell(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private LookedAt mentees(String header, String first, String second) {
    return LookedAt.sound(folder)
        .file(
            "mentees.csv",
            "id,stage,%s\nE-1,junior,%s\nE-2,senior,%s\n"
                .formatted(cell(header), cell(first), cell(second)));
  }

  private LookedAt mentors(String header, String first, String second) {
    return LookedAt.sound(folder)
        .file(
            "mentors.csv",
            "id,stage,capacity,%s\nM-1,lead,2,%s\nM-2,head,1,%s\n"
                .formatted(cell(header), cell(first), cell(second)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is there anybody you should NOT be paired with?",
        "Anyone you would rather not be matched with?",
        "Who should we keep you away from?",
        "Is there anyone you'd prefer not to be matched with? (Optional)",
        "Is there someone you have worked with before and should not be paired with?",
        "Please list any people you do not want to be matched with",
        "Who should not be your mentor?",
        "Is there anybody who would not be suitable as your mentor?",
        "Which colleagues would you rather not work with?",
        "Do you have a conflict of interest with any of the mentors?",
        "With whom would you feel uncomfortable?",
        "Whom would you not like as your mentor?",
        "If there is anybody with whom you cannot be matched, name them here",
        "Gibt es Personen, mit denen Sie nicht gematcht werden möchten?",
        "Mit wem möchtest du auf keinen Fall ein Tandem bilden? Wen sollen wir vermeiden?",
        "Wen möchten Sie nicht als Mentor?",
        "Wen möchtest du auf keinen Fall als Tandem?",
        "Is there anyone with whom a match would be awkward?",
        "Y a-t-il des personnes avec qui vous ne souhaitez pas travailler ?",
        "¿Hay alguien con quien no quieres ser emparejada?",
        "¿Con quién preferirías no trabajar?",
        "¿Hay alguna persona que debamos evitar?"
      })
  void whoeverIsRefusedIsReadOrAskedAbout(String question) {
    LookedAt files = mentees(question, "No", "Bo Li");

    boolean isRead =
        files.settings().stream().anyMatch(setting -> setting.contains("{excluded_mentors: "));
    assertThat(isRead || !files.questions().isEmpty()).as(files.notes().toString()).isTrue();
    assertThat(files.settings()).noneMatch(setting -> setting.contains("preferred"));
    LookedAt ofMentors =
        mentors(
            question.replace("your mentor", "your mentee").replace("als Mentor", "als Mentee"),
            "no",
            "E-2");
    boolean isReadToo =
        ofMentors.settings().stream().anyMatch(setting -> setting.contains("{excluded_mentees: "));
    assertThat(isReadToo || !ofMentors.questions().isEmpty())
        .as(ofMentors.notes().toString())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is there anybody you should NOT be paired with?",
        "Anyone you would rather not be matched with?",
        "Who should we keep you away from?",
        "Who should not be your mentor?"
      })
  void plainQuestionsAreRead(String question) {
    assertThat(mentees(question, "No", "Bo Li").questions()).isEmpty();
    assertThat(mentees(question, "none", "M-1").settings())
        .contains("columns: {mentees: {excluded_mentors: \"" + question + "\"}}");
  }

  @Test
  void unusualWordsAreAskedAboutWithALineForEachAnswer() {
    String question = "Who would make the programme a bad experience for you, so not them, please?";
    LookedAt files = mentees(question, "", "Bo Li");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "mentees.csv:1 (C1): column \"" + question + "\" may say whom",
            "columns: {mentees: {excluded_mentors: \"" + question + "\"}}",
            "columns: {mentees: {unread: \"" + question + "\"}}");
    for (String answer : List.of("excluded_mentors", "unread")) {
      LookedAt answered =
          files.file(
              "program.yaml", "columns: {mentees: {" + answer + ": \"" + question + "\"}}\n");
      assertThat(answered.questions()).isEmpty();
      assertThat(answered.notes()).noneMatch(note -> note.contains("not known"));
    }
  }

  @Test
  void aSecondColumnIsNotedWhereOneIsRead() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,Who should not be your mentor?,Why should you not be matched with them?
                E-1,junior,Bo Li,private
                E-2,senior,,
                """);

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("mentees.csv:1 (D1)")
                    .contains("and was not read; excluded_mentors is read from another one"));
  }

  @Test
  void answersOfNobodyAreNotAskedAbout() {
    LookedAt files =
        mentees("Whom would you be unhappy with? Not sure? Leave it open", "no", "None.");

    assertThat(files.questions()).isEmpty();
  }

  @Test
  void yesWithoutANameIsAskedAbout() {
    LookedAt files = mentees("Is there anybody you should not be matched with?", "yes", "no");

    assertThat(files.questions()).singleElement().asString().contains("may say whom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is there anything you would rather not talk about?",
        "Which topics would you rather not discuss?",
        "Anything you don't want to talk about?",
        "Are there topics you are not comfortable discussing?",
        "Is there any subject you would like to avoid?",
        "Worüber möchtest du nicht sprechen?",
        "Welche Themen sollen wir vermeiden?",
        "¿Hay temas de los que no quieres hablar?"
      })
  void topicsThatMentorsRefuseAreReadOrAskedAbout(String question) {
    LookedAt files = mentors(question, "Salary", "");

    assertThat(files.settings().toString() + files.questions())
        .contains("columns: {mentors: {excluded_topics: \"" + question + "\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "Anything else?",
    "Any other comments",
    "Is there anything else you would like us to know?",
    "Anything you want to tell the organisers",
    "Please describe anything that helps us to find you a mentor",
    "Why do you want to take part?",
    "Have you had a mentor before?",
    "What would make this programme a success for you?"
  })
  void openRemarksStayFreeText(String header) {
    LookedAt files = mentees(header, "I am looking forward to it", "Thank you");

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).noneMatch(setting -> setting.startsWith("columns"));
    assertThat(files.notes())
        .anySatisfy(note -> assertThat(note).contains(header).contains("not known"));
  }

  @Test
  void veryLongHeadersShowBothEnds() {
    String question =
        "Finally, so that everybody is at ease in this programme from the first meeting to the last and"
            + " all of us learn something: what do you expect of a good conversation with your partner?";
    assertThat(mentees(question, "Candour", "Wit").notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("\"Finally, so that everybody", " ... ", "with your partner?\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If you are not matched, may we keep your answers?",
        "If we cannot match you, may we keep you on the list?",
        "May we write to you if you cannot be matched?"
      })
  void whatIsToHappenWithoutAPartnerRefusesNobody(String question) {
    assertThat(mentees(question, "yes", "no").questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Names you would veto",
        "I prefer not to meet",
        "Please avoid",
        "Anyone off limits?",
        "Ex-partner or relative among the mentors"
      })
  void refusalInFewWordsIsReadOrAskedAbout(String question) {
    LookedAt files = mentees(question, "No", "Bo Li");

    assertThat(
            files.settings().stream().anyMatch(one -> one.contains("{excluded_mentors: "))
                || !files.questions().isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you object to your data being used?",
        "I want to withdraw",
        "I refuse to let my data be used",
        "Would you rather we did not use your answers?",
        "Je ne consens pas \u00e0 l'utilisation de mes r\u00e9ponses",
        "Je refuse l'utilisation de mes r\u00e9ponses"
      })
  void refusalToTakePartInUnusualWordsIsAskedAbout(String question) {
    assertThat(mentees(question, "no", "yes").questions())
        .anySatisfy(one -> assertThat(one).contains("may say who does not take part"));
  }

  @ParameterizedTest
  @CsvSource({
    "mentors, How many mentees do you have at the moment?, 1",
    "mentors, Number of mentees last year, 1",
    "mentees, How many mentors have you met?, 2",
    "mentees, Languages you are learning, French",
    "mentees, Hours of training per month, 12",
    "mentees, Hours per month you spend in meetings, 12",
    "mentees, Do you agree to being recorded?, yes",
    "mentees, I agree that my manager is told, yes",
    "mentees, Preferred level of mentor, Lead",
    "mentees, What are you least good at?, Law",
    "mentors, What could you hardly help with?, Law"
  })
  void questionAboutSomethingElseIsNotReadAndNoted(String side, String question, String answer) {
    LookedAt files =
        side.equals("mentees")
            ? mentees(question, answer, answer)
            : mentors(question, answer, answer);

    assertThat(files.settings()).noneMatch(one -> one.contains(question));
    assertThat(String.join("\n", files.notes()) + files.questions()).contains(question);
  }
}
