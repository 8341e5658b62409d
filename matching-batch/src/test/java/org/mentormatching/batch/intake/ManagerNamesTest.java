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
import org.mentormatching.model.Links;
import org.mentormatching.model.Person;

/** Managers as exports give them. */
class ManagerNamesTest {
  private final Path folder;

  ManagerNamesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ProgramFolder managedBy(String manager) {
    return ProgramFolder.sound(folder)
        .file(
            "people.csv",
            """
            id,name,email,manager_id
            E-1,Ana Duarte,ana.duarte@example.org,"%s"
            E-2,"Tran, Bao",bao.tran@example.org,
            M-1,Chidi Okafor,chidi.okafor@example.org,
            M-2,Dilnoza Karimova,dilnoza.karimova@example.org,
            P-1,Zoë Nguyễn-Lind,zoe@example.org,
            P-2,Kim Lee,kim@example.org,
            P-3,Kim Lee,lee@example.org,
            """
                .formatted(manager));
  }

  private static List<String> line(Person person) {
    return person.attributes().get(Columns.REPORTING_LINE).map(Links::byNumber).orElse(List.of());
  }

  private static boolean isComplete(Person person) {
    return person.attributes().get(Columns.REPORTING_LINE_COMPLETE).orElse(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P-1 | P-1",
        "Zoe@Example.org | P-1",
        "Zoë Nguyễn-Lind | P-1",
        "zoe nguyen lind | P-1",
        "Nguyễn-Lind, Zoë | P-1",
        "Zoë Nguyễn-Lind (P-1) | P-1",
        "Nguyễn-Lind, Zoë (On leave) | P-1",
        "Somebody Else [P-1] | P-1",
        "Zoë Nguyễn-Lind <zoe@example.org> | P-1",
        "Bao Tran | E-2",
        "Tran, Bao | E-2",
        "Kim Lee (P-3) | P-3",
      })
  void findsManagersByWhateverNamesThem(String manager, String personId) {
    ProgramFolder program = managedBy(manager);

    Person mentee = program.problem().mentee("E-1").orElseThrow();

    assertThat(line(mentee)).containsExactly(personId);
    assertThat(isComplete(mentee)).isTrue();
    assertThat(program.sentences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NO_MANAGER", "none", "-", "#N/A", "n/a", "E-1", "Duarte, Ana"})
  void nobodyIsAboveTheTop(String manager) {
    ProgramFolder program = managedBy(manager);

    Person mentee = program.problem().mentee("E-1").orElseThrow();

    assertThat(line(mentee)).isEmpty();
    assertThat(isComplete(mentee)).isTrue();
    assertThat(program.sentences()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Lee | 1 manager is given by a name that several people have",
        "Lee, Kim | 1 manager is given by a name that several people have",
        "Uma Rao | 1 manager is given by a name in no file",
        "Rao, Uma (retired) | 1 manager is given by a name in no file",
        "Uma Rao (P-9) | 1 manager is in no file",
        "Zoë Nguyễn-Lind (P-9) | 1 manager is in no file",
        "P-9 | 1 manager is in no file",
      })
  void marksTheChartWhereTheManagerIsNotKnown(String manager, String note) {
    ProgramFolder program = managedBy(manager);

    Person mentee = program.problem().mentee("E-1").orElseThrow();

    assertThat(isComplete(mentee)).isFalse();
    assertThat(line(mentee).toString()).doesNotContain("Kim").doesNotContain("Rao");
    assertThat(program.sentences()).hasSize(1);
    assertThat(program.sentences().get(0))
        .startsWith("people.csv: " + note + ", so that who is above is not known.")
        .doesNotContain("Kim")
        .doesNotContain("Rao");
  }

  @Test
  void joinsFirstAndLastName() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file(
                "program.yaml",
                """
                columns:
                  people: {name: [First, Last], manager_id: [Manager first, Manager last]}
                """)
            .file(
                "people.csv",
                """
                id,First,Last,Manager first,Manager last
                E-1,Ana,Duarte,Ja,X
                P-1,Ja,X,,
                """);

    assertThat(line(program.problem().mentee("E-1").orElseThrow())).containsExactly("P-1");
  }

  @Test
  void namesJoinWherePeopleHaveAddressesForIds() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("mentees.csv", "id,name,manager_id\na@example.org,Ana Duarte,Bao Tran (4711)\n")
            .file("mentors.csv", "id,name\nb@example.org,Bao Tran\n");

    assertThat(line(program.problem().mentee("a@example.org").orElseThrow()))
        .containsExactly("b@example.org");
  }

  @Test
  void ownAnswerWinsUnlessItIsOnlyAName() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("mentees.csv", "id,manager_id\nE-1,M-1\nE-2,Uma Rao\n")
            .file("people.csv", "id,manager_id\nE-1,M-2\nE-2,M-2\nM-1,\nM-2,\n");

    assertThat(line(program.problem().mentee("E-1").orElseThrow())).containsExactly("M-1");
    assertThat(line(program.problem().mentee("E-2").orElseThrow())).containsExactly("M-2");
    assertThat(program.sentences()).isEmpty();
  }

  @Test
  void somebodyWhoHasLeftStillLinksThoseAboveAndBelow() {
    ProgramFolder program =
        ProgramFolder.sound(folder)
            .file("program.yaml", "files: {people: {name: people.csv, where: {Status: active}}}\n")
            .file(
                "people.csv",
                """
                id,name,manager_id,Status
                E-1,Ana Duarte,Uma Rao,active
                E-2,Bao Tran,P-1,active
                M-1,Chidi Okafor,,active
                M-2,Dilnoza Karimova,,active
                P-1,Uma Rao,M-1,left
                """);

    for (String mentee : List.of("E-1", "E-2")) {
      Person person = program.problem().mentee(mentee).orElseThrow();
      assertThat(line(person)).containsExactly("P-1", "M-1");
      assertThat(isComplete(person)).isTrue();
    }
    assertThat(program.sentences()).isEmpty();
  }
}
