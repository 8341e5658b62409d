package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Columns;

/** Languages in the words of those who speak them. */
class LanguageNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Englisch", "anglais", "EN", "eng", "inglés", "angielski"})
  void oneLanguageHasOneName(String text) {
    assertThat(LanguageNames.read(text))
        .isEqualTo(new LanguageNames.Reading(List.of("English"), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "English and German,English;German",
    "English & a bit of French,English;French",
    "English/German,English;German",
    "Deutsch und Englisch,German;English",
    "English only,English",
    "fluent English,English",
    "English (UK),English"
  })
  void severalLanguagesAndWordsAroundThemAreReadWithANote(String text, String languages) {
    LanguageNames.Reading reading = LanguageNames.read(text);

    assertThat(String.join(";", reading.languages())).isEqualTo(languages);
    assertThat(reading.assumption()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no German", "kein Deutsch", "pas français"})
  void languageThatSomebodyDoesNotSpeakIsLeftOut(String text) {
    assertThat(LanguageNames.read(text))
        .isEqualTo(
            new LanguageNames.Reading(
                List.of(), "names no language that is spoken and was left out"));
  }

  @Test
  void unknownLanguageStaysAsItIs() {
    assertThat(LanguageNames.read("Klingon").languages()).containsExactly("Klingon");
    assertThat(LanguageNames.read("English but no German").languages())
        .containsExactly("English but no German");
    assertThat(LanguageNames.isKnown("Klingon")).isFalse();
    assertThat(LanguageNames.isKnown("Chinese (Mandarin)")).isTrue();
    assertThat(LanguageNames.read("Chinese (Mandarin)"))
        .isEqualTo(new LanguageNames.Reading(List.of("Chinese (Mandarin)"), ""));
    assertThat(LanguageNames.read("no").languages()).containsExactly("no");
  }

  @Test
  void spellingOfAFileStays() {
    assertThat(LanguageNames.read("ENGLISH").languages()).containsExactly("ENGLISH");
  }

  @Test
  void cellsOfBothSidesMeanTheSame(@TempDir Path folder) {
    ProgramFolder files =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                """
                id,stage,languages
                E-1,junior,Deutsch (C1)
                E-2,junior,"EN, no German"
                E-3,junior,English and German
                """);

    assertThat(files.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly(List.of("German"), List.of("English"), List.of("English", "German"));
    assertThat(files.sentences())
        .anyMatch(one -> one.contains("\"English and German\" was read as English and German"))
        .anyMatch(one -> one.contains("\"no German\" names no language that is spoken"));
  }

  @Test
  void unknownLanguageIsNotedWhereNobodyOnTheOtherSideHasIt(@TempDir Path folder) {
    ProgramFolder files =
        ProgramFolder.sound(folder)
            .file(
                "mentees.csv",
                "id,stage,languages\nE-1,junior,English;klingon\nE-2,junior,Dothraki;Latin\n")
            .file(
                "mentors.csv",
                "id,stage,languages\nM-1,senior,Klingon\nM-2,senior,English;Na'vi\n");

    assertThat(files.sentences())
        .filteredOn(one -> one.contains("language"))
        .containsExactly(
            "mentees.csv:3 (C3): column \"languages\": \"Dothraki\" is no language that is known, and"
                + " nobody on the other side has the same word. Correct it, or say under values:"
                + " languages: in program.yaml what it means.",
            "mentors.csv:3 (C3): column \"languages\": \"Na'vi\" is no language that is known, and"
                + " nobody on the other side has the same word. Correct it, or say under values:"
                + " languages: in program.yaml what it means.");
  }

  @Test
  void unknownLanguageIsNotNotedWhereTheOtherSideSaysNothing(@TempDir Path folder) {
    ProgramFolder files =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,stage,languages\nE-1,junior,Klingon\n")
            .file("mentors.csv", "id,stage,capacity\nM-1,senior,2\n");

    assertThat(files.sentences()).noneMatch(one -> one.contains("is no language"));
  }

  @Test
  void wordOfTheSettingsGoesFirst(@TempDir Path folder) {
    ProgramFolder files =
        ProgramFolder.sound(folder)
            .file("program.yaml", "values: {languages: {English: Englisch}}\n")
            .file("mentees.csv", "id,stage,languages\nE-1,junior,EN\nE-2,junior,English\n");

    assertThat(files.problem().mentees())
        .extracting(mentee -> mentee.attributes().get(Columns.LANGUAGES).orElseThrow())
        .containsExactly(List.of("Englisch"), List.of("Englisch"));
  }
}
