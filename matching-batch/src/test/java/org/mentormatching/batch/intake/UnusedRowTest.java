package org.mentormatching.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Person;

/** Whoever takes no part keeps the place in the reporting line. */
class UnusedRowTest {
  private static final String MENTEES =
      """
      id,name,email,stage,manager_id,status,active,consent,replied_at,mentors_wanted
      E-1,Ana Duarte,ana@example.org,junior,%s,in,yes,yes,2027-01-02,1
      """;
  private static final String MENTORS =
      """
      id,name,email,stage,manager_id,status,active,consent,replied_at,capacity
      M-1,Chidi Okafor,chidi@example.org,lead,none,in,yes,yes,2027-01-02,1
      """;
  private static final String PEOPLE =
      """
      id,name,email,manager_id,status
      M-1,Chidi Okafor,chidi@example.org,,in
      """;
  private static final String WHERE = "files: {%1$s: {name: %1$s.csv, where: {status: [in]}}}\n";

  private final Path folder;

  UnusedRowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String uma(String answers) {
    return "P-1,Uma Rao,uma@example.org," + answers + "\n";
  }

  /** Rows of Uma Rao, between Ana Duarte and Chidi Okafor in the chart. */
  static Stream<Arguments> rows() {
    Stream<Arguments> ofBothSides =
        Stream.of("mentees", "mentors")
            .flatMap(
                file ->
                    Stream.of(
                            // a stage that is on no ladder
                            uma("wizard,M-1,in,yes,yes,2027-01-02,1"),
                            // a number in words that say none
                            uma("lead,M-1,in,yes,yes,2027-01-02,a few"),
                            // a cell too many
                            uma("lead,M-1,in,yes,yes,2027-01-02,1,2"),
                            // left out by where
                            uma("lead,M-1,out,yes,yes,2027-01-02,1"),
                            // says not to take part
                            uma("lead,M-1,in,no,yes,2027-01-02,1"),
                            // does not consent
                            uma("lead,M-1,in,yes,no,2027-01-02,1"),
                            // an earlier reply says more than the one that counts
                            uma("lead,M-1,in,yes,yes,2027-01-02,1")
                                + uma("lead,,in,yes,yes,2027-01-03,1"))
                        .map(rows -> Arguments.of(file, rows)));
    Stream<Arguments> ofEverybody =
        Stream.of(
                // left out by where
                "P-1,Uma Rao,uma@example.org,M-1,out\n",
                // a cell too many
                "P-1,Uma Rao,uma@example.org,M-1,in,more\n")
            .map(rows -> Arguments.of("people", rows));
    return Stream.concat(ofBothSides, ofEverybody);
  }

  private ProgramFolder with(String file, String rows, String manager) {
    return new ProgramFolder(folder)
        .file("program.yaml", WHERE.formatted(file))
        .file("mentees.csv", MENTEES.formatted(manager) + (file.equals("mentees") ? rows : ""))
        .file("mentors.csv", MENTORS + (file.equals("mentors") ? rows : ""))
        .file("people.csv", PEOPLE + (file.equals("people") ? rows : ""));
  }

  private static List<String> line(ProgramFolder program) {
    Person mentee = program.problem().mentee("E-1").orElseThrow();
    assertThat(mentee.attributes().get(Columns.REPORTING_LINE_COMPLETE)).contains(true);
    return mentee.attributes().get(Columns.REPORTING_LINE).map(Links::byNumber).orElse(List.of());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void keepsThePlaceInTheReportingLine(String file, String rows) {
    assertThat(line(with(file, rows, "P-1"))).containsExactly("P-1", "M-1");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isFoundByName(String file, String rows) {
    assertThat(line(with(file, rows, "\"Rao, Uma\""))).containsExactly("P-1", "M-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uma@Example.org", "Uma Rao"})
  void isFoundWithoutAnId(String manager) {
    String row = ",Uma Rao,uma@example.org,lead,M-1,in,yes,yes,2027-01-02,1\n";

    assertThat(line(with("mentors", row, manager))).containsExactly("uma@example.org", "M-1");
  }

  @Test
  void isFoundByNameAlone() {
    String row = ",Uma Rao,,lead,M-1,in,yes,yes,2027-01-02,1\n";

    assertThat(line(with("mentors", row, "Uma Rao"))).containsExactly("mentors.csv:3", "M-1");
  }

  @Test
  void whoHasLeftKeepsTheManagerOfTheOwnRow() {
    ProgramFolder program =
        with("people", "P-1,Uma Rao,uma@example.org,,out\n", "P-1")
            .file("mentors.csv", MENTORS + uma("lead,M-1,in,yes,yes,2027-01-02,1"));

    assertThat(line(program)).containsExactly("P-1", "M-1");
  }

  @Test
  void linksWhereFilesHaveIdsOfTheirOwn() {
    ProgramFolder program =
        new ProgramFolder(folder)
            .file("program.yaml", "ids: own\nrules: {reporting-line: on}\n")
            .file("mentees.csv", "id,name,email,manager_id\n1,Ana Duarte,a@example.org,Uma Rao\n")
            .file(
                "mentors.csv",
                """
                id,name,email,capacity,manager_id
                1,Uma Rao,uma@example.org,many,Chidi Okafor
                2,Chidi Okafor,chidi@example.org,1,none
                """);

    assertThat(program.problem().mentee("1").orElseThrow().attributes().get(Columns.REPORTING_LINE))
        .map(Links::byNumber)
        .contains(List.of("mentors:1", "2"));
  }

  @Test
  void leavesItsNameToWhoeverTakesPart() {
    String row = "P-1,Chidi Okafor,other@example.org,wizard,P-2,in,yes,yes,2027-01-02,1\n";

    assertThat(line(with("mentors", row, "Chidi Okafor"))).containsExactly("M-1");
  }
}
