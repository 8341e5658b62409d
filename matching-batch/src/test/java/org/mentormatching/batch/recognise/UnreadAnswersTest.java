package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.batch.program.YamlText;

/** Codes and scales where a form should have words. */
class UnreadAnswersTest {
  private final Path folder;

  UnreadAnswersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private LookedAt answers(String column, String first, String second) {
    return LookedAt.sound(folder)
        .file(
            "mentees.csv",
            "id,stage,%s\nE-1,junior,%s\nE-2,senior,%s\nE-3,senior,%s\n"
                .formatted(column, first, second, first));
  }

  @ParameterizedTest
  @CsvSource({
    "urgency, 1, 5, normal, soon or now",
    "urgency, within three months, some time next year, normal, soon or now",
    "consent, 1, 2, <yes or no>, no or yes",
    "consent, yes, 2, <yes or no>, no or yes",
    "active, 1, 2, <yes or no>, yes or no"
  })
  void whatNobodyCanReadIsAskedAboutOnce(
      String column, String first, String second, String least, String more) {
    LookedAt files = answers(column, first, second);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "mentees.csv:1 (C1): column \"" + column + "\" says",
            second,
            ": " + YamlText.flow(least),
            " in program.yaml, with "
                + more
                + (least.equals("normal") ? " where an answer means that" : " for each answer"));
    String line =
        Notebook.line(
            first.equals("yes")
                ? new TreeMap<>(Map.of(second, least))
                : new TreeMap<>(Map.of(first, least, second, least)),
            "values",
            column);
    assertThat(files.questions().get(0)).contains("Write " + line + " in");
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "urgency, soon, some time next year",
    "urgency, high, low",
    "consent, yes, maybe later",
    "consent, 1, 0",
    "consent, Yes!, Yes - gladly",
    "active, 1, 0"
  })
  void columnOfWhichSomeAnswersAreKnownIsNotAskedAbout(String column, String first, String second) {
    assertThat(answers(column, first, second).questions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "J'accepte | Je refuse",
        "J\u2019accepte | Je n\u2019accepte pas",
        "I hereby consent | I cannot accept",
        "Ich willige ein | Ich lehne ab",
        "J'autorise l'utilisation de mes réponses | no"
      })
  void plainConsentIsRead(String yes, String no) {
    LookedAt files = answers("consent", yes, no);

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .as(files.notes().toString())
        .anyMatch(setting -> setting.contains("values: {consent: {") && setting.contains("yes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"With pleasure | no", "I agree but not with my boss | yes", "Gern | Nein"})
  void consentThatIsMostlyNotKnownIsAskedAbout(String most, String other) {
    LookedAt files = answers("consent", most, other);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "column \"consent\" says \"" + most + "\", and it is not clear",
            "Write values: {consent: {" + most + ": \"<yes or no>\"}} in program.yaml, with no or");
    assertThat(files.file("program.yaml", "values: {consent: {" + most + ": yes}}\n").questions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "WAHR, FALSCH",
    "VRAI, FAUX",
    "VERDADERO, FALSO",
    "VERO, FALSO",
    "WAAR, ONWAAR",
    "PRAWDA, FAŁSZ",
    "VERDADEIRO, FALSO",
    "SANT, FALSKT",
    "SAND, FALSK",
    "SANN, USANN",
    "TOSI, EPÄTOSI",
    "PRAVDA, NEPRAVDA",
    "IGAZ, HAMIS",
    "DOĞRU, YANLIŞ",
    "ИСТИНА, ЛОЖЬ",
    "ΑΛΗΘΗΣ, ΨΕΥΔΗΣ",
    "tak, nie",
    "sim, não",
    "Ja, Nee",
    "Ja, Nej"
  })
  void truthValuesOfSpreadsheetsAreReadInEveryLanguage(String yes, String no) {
    for (String column : List.of("consent", "active")) {
      LookedAt files = answers(column, yes, no);

      assertThat(files.questions()).isEmpty();
      assertThat(files.notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"languages | 1,2 | 2", "transition | 1 | 2"})
  void numbersOfChoicesAreAskedAbout(String column, String first, String second) {
    LookedAt files = answers(column, "\"" + first + "\"", second);

    assertThat(files.questions())
        .singleElement()
        .asString()
        .contains(
            "mentees.csv:1 (C1): column \"" + column + "\" has the numbers of choices",
            "write values: {" + column + ": {\"1\": \"...\", \"2\": \"...\"}} in program.yaml");
    assertThat(
            files
                .file("program.yaml", "values: {" + column + ": {\"1\": English, \"2\": Welsh}}\n")
                .questions())
        .isEmpty();
  }

  @Test
  void wordsWithANumberAmongThemAreNoNumbersOfChoices() {
    assertThat(answers("languages", "English", "2").questions()).isEmpty();
  }

  @Test
  void formForBothRolesIsAskedAboutOnce() {
    assertThat(
            LookedAt.nothing(folder)
                .file(
                    "form.csv",
                    """
                    id,Role,stage,consent
                    E-1,Mentee,junior,1
                    E-2,Mentee,junior,2
                    M-1,Mentor,lead,1
                    M-2,Mentor,lead,2
                    """)
                .questions())
        .singleElement()
        .asString()
        .contains("column \"consent\" says \"1\" or \"2\"");
  }
}
