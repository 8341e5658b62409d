package org.mentormatching.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row above the names of the columns that groups them. */
class HeaderGroupsTest {
  private static final String GROUPS = "Person,,,Wants to learn,,Strengths,,Other,\n";
  private static final String NAMES = "Name,Mail,Level,First,Second,1,2,How many,Finance\n";
  private static final String ROWS =
      """
      Ana Duarte,ana@example.org,Junior,Planning,Selling,,,,x
      Bao Tran,bao@example.org,Junior,Planning,,,,,
      Cy Li,cy@example.org,Senior,,,Selling,Writing,2,x
      Di Roy,di@example.org,Lead,,,Writing,Selling,1,
      Emre Can,emre@example.org,Lead,,,Planning,,1,x
      """;

  private final Path folder;

  HeaderGroupsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<List<String>> texts(Fixture file) {
    ColumnLabels labels = ColumnLabels.of(file.found());
    return IntStream.range(0, labels.width()).mapToObj(labels::texts).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mentoring list\n\n", "Mentoring list 2027\nas of 3 May\n"})
  void namesAreToldByTheirGroupWhereTheyAreNotOneOfAKind(String above) {
    Fixture file = Fixture.read(folder, above + GROUPS + NAMES.replace("1,2,", "First,2,") + ROWS);

    assertThat(texts(file))
        .containsExactly(
            List.of("Name", "Person - Name"),
            List.of("Mail", "Person - Mail"),
            List.of("Level", "Person - Level"),
            List.of("Wants to learn - First"),
            List.of("Second", "Wants to learn - Second"),
            List.of("Strengths - First"),
            List.of("Strengths - 2"),
            List.of("How many", "Other - How many"),
            List.of("Finance", "Other - Finance"));
    assertThat(file.rows()).hasSize(5);
    assertThat(file.sentences())
        .singleElement()
        .asString()
        .startsWith("the names of the columns were taken from rows ");
  }

  @Test
  void columnsBeforeTheFirstGroupHaveTheirNamesAlone() {
    String groups = GROUPS.replace("Person", "");

    assertThat(texts(Fixture.read(folder, groups + NAMES + ROWS)).subList(0, 4))
        .containsExactly(
            List.of("Name"),
            List.of("Mail"),
            List.of("Level"),
            List.of("First", "Wants to learn - First"));
  }

  @Test
  void readsThemAgainFromTheRowsThatAreSaid() {
    String text = "Mentoring list\n" + GROUPS + NAMES + ROWS;

    Fixture said = Fixture.read(folder, text, Fixture.headerRows(2, 2));

    assertThat(texts(said)).isEqualTo(texts(Fixture.read(folder, text)));
    assertThat(said.sentences()).isEmpty();
    assertThat(said.header()).contains("Strengths - 1");
    assertThat(said.found().header().row()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mentoring list,,,,,,,,\n",
        "Printed,2027-01-11,,,,,,,\n",
        "Printed by,Ana Duarte,,,,,,,\n"
      })
  void titleIsNoGroup(String above) {
    Fixture file = Fixture.read(folder, above + NAMES + ROWS);

    assertThat(texts(file)).contains(List.of("Name"), List.of("First"), List.of("1"));
  }
}
