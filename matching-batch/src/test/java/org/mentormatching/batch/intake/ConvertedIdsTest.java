package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids out of which a spreadsheet has made days and numbers. */
class ConvertedIdsTest {
  private final Path folder;

  ConvertedIdsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder ids(String mentee, String mentor) {
    return new ProgramFolder(folder)
        .file("mentees.csv", "id,stage\nE-1,junior\n" + mentee + ",senior\n")
        .file("mentors.csv", "id,stage\nM-1,lead\n" + mentor + ",lead\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-Mar", "02. Mrz", "Mar 01", "2027-03-01", "1E5", "2-mars", "1-Dez"})
  void dayOrNumberAmongIdsIsNotedWithItsCell(String id) {
    assertThat(ids(id, "M-2").sentences())
        .contains(
            "mentees.csv:3 (A3): column \"id\": \""
                + id
                + "\" looks like a day or a number that a spreadsheet has made of an id. If so,"
                + " export the file again with the column formatted as text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-2", "03-01", "MAR-12", "A1E5", "4711", "E5", "HR 12"})
  void ordinaryIdsAreNotNoted(String id) {
    assertThat(ids(id, "M-2").sentences())
        .noneMatch(sentence -> sentence.contains("looks like a day"));
  }

  @Test
  void sameDayInTwoSpellingsStopsTheRun() {
    ProgramFolder program = ids("Mar 01", "1-Mar");

    assertThat(program.read().problem()).isEmpty();
    assertThat(program.sentences())
        .contains(
            "mentors.csv:3 (A3): the id 1-Mar and Mar 01 in mentees.csv:3 are the same day or"
                + " number in two spellings, so that nobody can tell whether they were the same"
                + " id. Export the files again with the column formatted as text.");
  }

  @Test
  void numberThatIsWrittenOutElsewhereStopsTheRun() {
    assertThat(ids("1E5", "100000").read().problem()).isEmpty();
  }

  @Test
  void sameSpellingInBothRolesIsTheSamePerson() {
    assertThat(ids("2-Mar", "2-Mar").read().problem()).isPresent();
  }
}
