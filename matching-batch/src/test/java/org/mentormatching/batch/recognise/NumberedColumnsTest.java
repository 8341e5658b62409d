package org.mentormatching.batch.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.batch.program.YamlText;

/** Headers that are the same words with numbers: one list where a list can stand. */
class NumberedColumnsTest {
  private final Path folder;

  NumberedColumnsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String line(String file, String column, List<String> headers) {
    return Notebook.line(headers, "columns", file, column);
  }

  private LookedAt file(String file, String a, String b, List<String> headers) {
    StringBuilder header = new StringBuilder("id");
    headers.forEach(one -> header.append(",\"").append(one).append('"'));
    String first = "\nX-1," + a + "," + b + ",".repeat(headers.size() - 2);
    String second = "\nX-2," + b + ",".repeat(headers.size() - 1);
    return LookedAt.sound(folder).file(file + ".csv", header + first + second + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "mentees, preferred_mentors, Preferred mentor 1, Preferred mentor 2, M-1, M-2",
    "mentees, preferred_mentors, 1st choice mentor, 2nd choice mentor, M-1, M-2",
    "mentees, preferred_mentors, First choice of mentor, Second choice of mentor, M-1, M-2",
    "mentees, preferred_mentors, Mentor choice #1, Mentor choice #2, M-1, M-2",
    "mentees, preferred_mentors, First choice, Second choice, M-1, M-2",
    "mentees, preferred_mentors, preferred_mentor1, preferred_mentor2, M-1, M-2",
    "mentees, preferred_mentors, Who would you like as your mentor? [1st choice],"
        + " Who would you like as your mentor? [2nd choice], M-1, M-2",
    "mentees, preferred_mentors, Wunschmentor Nr. 1, Wunschmentor Nr. 2, M-1, M-2",
    "mentees, preferred_mentors, 1. Wunschmentor, 2. Wunschmentor, M-1, M-2",
    "mentees, excluded_mentors, Not with 1, Not with 2, M-1, M-2",
    "mentors, preferred_mentees, Preferred mentee 1, Preferred mentee 2, E-1, E-2",
    "mentors, strengths, Strength 1, Strength 2, Law, Tax",
    "mentors, strengths, Skill (1), Skill (2), Law, Tax",
    "mentees, development_areas, First development area, Second development area, Law, Tax",
    "mentees, development_areas, Development area 1, Development area 2, Law, Tax",
    "mentors, domains, Domain 1, Domain 2, Law, Tax",
    "mentors, domains, Area of expertise 1, Area of expertise 2, Law, Tax",
    "mentees, languages, Language 1, Language 2, English, German",
    "mentees, languages, First language, Second language, English, German",
    "mentees, languages, Erste Sprache, Zweite Sprache, English, German",
    "mentors, transitions, Transition lived 1, Transition lived 2, stuck, founder"
  })
  void oneListInTheOrderOfTheNumbers(
      String file, String column, String first, String second, String a, String b) {
    LookedAt files = file(file, b, a, List.of(second, first));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings()).contains(line(file, column, List.of(first, second)));
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains(
                        first, second, "were read together as " + column + ", in this order"));
  }

  @Test
  void columnThatNobodyAnsweredIsPartOfTheList() {
    List<String> headers =
        List.of("Preferred mentor 1", "Preferred mentor 2", "Preferred mentor 3");

    assertThat(file("mentees", "M-1", "M-2", headers).settings())
        .contains(line("mentees", "preferred_mentors", headers));
  }

  @ParameterizedTest
  @CsvSource({
    "mentees, stage, Stage 1, Stage 2, junior, senior",
    "mentees, stage, Career level 1, Career level 2, junior, senior",
    "mentees, location, Location 1, Location 2, Berlin, Paris",
    "mentors, capacity, Capacity 1, Capacity 2, 1, 2"
  })
  void oneValueIsAskedFor(
      String file, String column, String first, String second, String a, String b) {
    LookedAt files =
        file(file, a, b, List.of(first, second))
            .file(
                "program.yaml",
                "rules: {same: [{id: place, mentee: location, mentor: location}]}\n");

    assertThat(files.questions())
        .anySatisfy(
            question ->
                assertThat(question)
                    .contains("both mean " + column)
                    .contains(Notebook.line(first, "columns", file, column))
                    .doesNotContain(line(file, column, List.of(first, second))));
  }

  @Test
  void missingNumberIsAskedAboutAndTheListOffered() {
    LookedAt files =
        file("mentees", "M-1", "M-2", List.of("Preferred mentor 1", "Preferred mentor 3"));
    String line =
        "columns: {mentees: {preferred_mentors: [Preferred mentor 1, Preferred mentor 3]}}";

    assertThat(files.questions())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question)
                    .contains("for all together " + line)
                    .contains("columns: {mentees: {preferred_mentors: Preferred mentor 3}}"));
    assertThat(files.file("program.yaml", line + "\n").questions()).isEmpty();
  }

  @Test
  void ownNameGoesBeforeAndTheOthersAreNoted() {
    LookedAt files =
        file("mentors", "Law", "Tax", List.of("strengths", "Strength 1", "Strength 2"));

    assertThat(files.questions()).isEmpty();
    assertThat(files.notes())
        .anySatisfy(
            note ->
                assertThat(note)
                    .contains("\"Strength 1\" means strengths too and was not read")
                    .contains(line("mentors", "strengths", List.of("Strength 1", "Strength 2"))));
  }

  @Test
  void levelsOfAnOrganisationAreNoStages() {
    LookedAt files =
        file("mentees", "junior", "senior", List.of("Career stage", "Level 1", "Level 2"));

    assertThat(files.questions()).isEmpty();
    assertThat(files.settings())
        .contains("columns: {mentees: {stage: " + YamlText.flow("Career stage") + "}}");
  }
}
