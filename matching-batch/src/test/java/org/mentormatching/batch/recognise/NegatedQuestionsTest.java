package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that ask for the opposite of a column, or for the same of somebody else. */
class NegatedQuestionsTest {
  private final Path folder;

  NegatedQuestionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String cell(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private LookedAt asked(String side, String header, String first, String second) {
    LookedAt files = LookedAt.sound(folder);
    return side.equals("mentees")
        ? files.file(
            "mentees.csv",
            "id,stage,%s\nE-1,junior,%s\nE-2,senior,%s\n"
                .formatted(cell(header), cell(first), cell(second)))
        : files.file(
            "mentors.csv",
            "id,stage,capacity,%s\nM-1,lead,2,%s\nM-2,head,1,%s\n"
                .formatted(cell(header), cell(first), cell(second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I do not agree to the processing of my data
          I do not consent to my data being used
          I don't agree that my answers are used
          I disagree with the use of my data
          Do you withdraw your consent?
          Do you refuse your consent?
          Consent withdrawn
          Consent not given
          No consent
          Opt out
          Opted out
          Inactive
          Not active
          Not taking part
          Not participating
          I cannot take part this time
          I will not be taking part
          Ich stimme der Verarbeitung nicht zu
          Ich bin nicht einverstanden
          Keine Einwilligung
          Einwilligung widerrufen
          Nicht aktiv
          Nimmt nicht teil
          Je n'accepte pas le traitement de mes données
          Je refuse mon consentement
          Consentement retiré
          Non actif
          No estoy de acuerdo con el uso de mis datos
          No acepto el tratamiento de mis datos
          No participa
          Nie wyrażam zgody
          Nie zgadzam się
          """)
  void refusedConsentAndAbsenceAreAskedAbout(String header) {
    for (String side : List.of("mentees", "mentors")) {
      LookedAt files = asked(side, header, "yes", "no");

      assertThat(files.settings()).noneMatch(setting -> setting.contains(header));
      assertThat(files.questions())
          .singleElement()
          .asString()
          .contains("may say who does not take part", "unread: ");
    }
  }

  @Test
  void absenceIsReadOnceItsAnswersAreTurnedRound() {
    String header = "I do not agree to the processing of my data";
    LookedAt files = asked("mentees", header, "yes", "no");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "mentees.csv:1 (C1)",
            "Where yes says that somebody stays out, write columns: {mentees: {consent: "
                + header
                + "}} and values: {consent: {no: yes, yes: no}}; where it says that somebody takes"
                + " part, write only columns: {mentees: {consent: "
                + header
                + "}}; where it says neither, write columns: {mentees: {unread: "
                + header
                + "}}, in program.yaml.");
    LookedAt answered =
        files.file(
            "program.yaml",
            "columns: {mentees: {consent: "
                + header
                + "}}\nvalues: {consent: {no: yes, yes: no}}\n");
    assertThat(answered.questions()).isEmpty();
  }

  @Test
  void boxThatHoldsItsOwnHeaderIsTurnedRoundByIt() {
    String header = "I do not want my data used";

    assertThat(asked("mentees", header, header, "").questions())
        .singleElement()
        .asString()
        .contains("values: {active: {I do not want my data used: no}}");
  }

  @Test
  void answersOfAnOptOutAreTurnedRoundAsTheyAreWritten() {
    assertThat(asked("mentees", "I do not want my data used", "True", "False").questions())
        .singleElement()
        .asString()
        .contains("and values: {consent: {\"False\": yes, \"True\": no}};");
  }

  @Test
  void boxThatOptsOutRefusesNothingWhereItIsEmpty() {
    LookedAt files = asked("mentees", "I do not want my data used", "x", "");
    String lines =
        "columns: {mentees: {active: I do not want my data used}} and values: {active: {x: no}}";

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("Where \"x\" says that somebody stays out, write " + lines + ";");
    assertThat(files.file("program.yaml", lines.replace(" and ", "\n") + "\n").questions())
        .isEmpty();
  }

  @Test
  void optOutBesideAConsentTakesNothingFromIt() {
    LookedAt files =
        LookedAt.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,consent,I do not want my data used\nE-1,junior,yes,no\nE-2,senior,yes,yes\n");

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains("write columns: {mentees: {active: I do not want my data used}} and");
  }

  @Test
  void yesToNoPartnerAtAllNamesNobody() {
    assertThat(asked("mentees", "I do not want to be matched", "yes", "no").questions())
        .singleElement()
        .asString()
        .contains(
            "or, if yes says that somebody takes no part, columns: {mentees: {active: I do not"
                + " want to be matched}} and values: {active: {no: yes, yes: no}}");
    assertThat(asked("mentees", "I do not want to be matched", "E-4", "E-7").questions())
        .noneMatch(question -> question.contains("takes no part"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mentors | Which topics can you not help with? | feedback | planning
          mentors | What can you not help with? | feedback | planning
          mentors | What are you not good at? | feedback | planning
          mentors | Was können Sie nicht gut? | Planung | Rückmeldung
          mentors | Wobei können Sie nicht helfen? | Planung | Rückmeldung
          mentors | Sur quoi ne pouvez-vous pas aider ? | vente | écoute
          mentors | ¿En qué no puedes ayudar? | ventas | escucha
          mentors | W czym nie możesz pomóc? | sprzedaż | planowanie
          mentors | Which of these changes have you not been through? | stuck | new role
          mentors | Welche Veränderungen haben Sie nicht erlebt? | stuck | new role
          mentees | What do you not want to learn? | feedback | planning
          mentees | Was möchten Sie nicht lernen? | Planung | Rückmeldung
          mentees | Que ne souhaitez-vous pas apprendre ? | vente | écoute
          mentees | Nad czym nie chcesz pracować? | sprzedaż | planowanie
          mentees | Languages you do not speak | French | German
          mentees | Sprachen, die Sie nicht sprechen | French | German
          mentees | Languages you have no knowledge of | French | German
          mentees | Which level do you not want to reach? | lead | head
          mentees | When can you not meet? | Mon 09:00-12:00 | Tue 09:00-12:00
          mentees | Which transition are you not in? | stuck | new role
          mentees | Which industry is not your industry? | banking | retail
          """)
  void whatSomebodyLacksIsNotWhatTheyHave(String side, String header, String first, String second) {
    LookedAt files = asked(side, header, first, second);

    assertThat(files.settings())
        .noneMatch(setting -> setting.contains(header) && !setting.contains("excluded_topics"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Department of your manager | Sales | Legal
          Location of your manager | Rome | Oslo
          Your manager's level | lead | head
          What level is your manager at? | lead | head
          Your manager's department | Sales | Legal
          Which department does your manager work in? | Sales | Legal
          Which languages does your manager speak? | French | German
          Time zone of your manager | Europe/Rome | Europe/Oslo
          Abteilung Ihrer Führungskraft | Sales | Legal
          In welcher Abteilung arbeitet Ihre Führungskraft? | Sales | Legal
          Standort deiner Führungskraft | Rome | Oslo
          Service de votre responsable | Sales | Legal
          Niveau de votre responsable | lead | head
          """)
  void whatAManagerIsIsNeitherTheManagerNorTheMentee(String header, String first, String second) {
    LookedAt files = asked("mentees", header, first, second);

    assertThat(files.settings()).noneMatch(setting -> setting.contains(header));
    assertThat(files.notes()).anyMatch(note -> note.contains(header));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mentees | manager_id | Who is your manager? | E-2 | B-1
          mentees | manager_id | Your manager's email | x@example.org | y@example.org
          mentees | consent | I agree that my answers are used and not shared | yes | no
          mentees | consent | Do you agree that your data are used? They will not be sold. | yes | no
          mentees | languages | Which languages do you speak? (not only at work) | French | German
          """)
  void negationsElsewhereInTheSentenceChangeNothing(
      String side, String column, String header, String first, String second) {
    assertThat(asked(side, header, first, second).settings())
        .anyMatch(setting -> setting.contains("{" + column + ": "));
  }
}
