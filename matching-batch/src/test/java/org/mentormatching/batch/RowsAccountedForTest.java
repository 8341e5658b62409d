package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentormatching.batch.intake.WrittenTable;

class RowsAccountedForTest {
  private final Path folder;

  RowsAccountedForTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({"tiny, 9", "grades, 85", "quarterly, 650"})
  void everyRowReadIsUsedOrSetAside(String sample, int rows) {
    Path programme = Programmes.proposed(sample, folder);

    String words = "%d rows of people = %d used + 0 set aside".formatted(rows, rows);
    assertThat(Programmes.firstRun(sample, folder).out()).contains(words);
    assertThat(Run.of("check", programme).exits(0).out()).contains(words);
    var record = Programmes.record(Programmes.proposal(programme)).get("rows");
    assertThat(record.get("read").asInt()).isEqualTo(rows);
    assertThat(record.get("used").asInt()).isEqualTo(rows);
    assertThat(record.get("setAside").asInt()).isZero();
  }

  @Test
  void everybodySetAsideIsNamedByPlace() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        """
        ,Nameless One,junior,English,planning
        E-107,Odd Stage,wizard,English,planning
        E-108,Too Long,junior,English,planning,more,cells
        """);
    Programmes.append(tiny.resolve("mentors.csv"), "E-205,Odd Capacity,lead,English,x,many\n");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .contains("13 rows of people = 9 used + 4 set aside" + " (mentees.csv:7, 8, 9, ...)");
    assertThat(run.out().lines().skip(2))
        .startsWith(
            "4 of 5 mentees have a mentor (80 %)",
            "Set aside       3 mentees and 1 mentor, not counted here: why stands in unmatched.csv"
                + " and mentors.csv");
    Path proposal = Programmes.proposal(tiny);
    WrittenTable unmatched = Programmes.table(proposal, "unmatched.csv");
    List<List<String>> aside =
        unmatched.rows().stream()
            .filter(row -> unmatched.cell(row, "reason").equals("row set aside"))
            .toList();
    assertThat(aside).hasSize(3);
    assertThat(aside)
        .extracting(row -> unmatched.cell(row, "mentee_id"))
        .containsExactly("", "E-107", "E-108");
    assertThat(aside)
        .extracting(row -> unmatched.cell(row, "mentee_name"))
        .containsExactly("Nameless One", "Odd Stage", "Too Long");
    assertThat(aside)
        .extracting(row -> unmatched.cell(row, "source_file"))
        .containsOnly("mentees.csv");
    assertThat(aside)
        .extracting(row -> unmatched.cell(row, "source_line"))
        .containsExactly("7", "8", "9");
    assertThat(aside.get(1)).anySatisfy(cell -> assertThat(cell).contains("wizard"));
    assertThat(Programmes.record(proposal).get("setAside"))
        .extracting(place -> place.asText())
        .containsExactly("mentees.csv:7", "mentees.csv:8", "mentees.csv:9", "mentors.csv:6");
    Run.of("verify", tiny).exits(0);
  }

  @Test
  void rowsOfPairsSetAsideStandInTheSummaryTheReportAndTheRecord() {
    Path hours = hours("A1,B1,2\nA2,B1,lots,\n");

    Run run = Run.of("run", hours).exits(0);

    String aside = "2 rows of pairs, not used: needs.csv:2, 3; check says why";
    assertThat(run.out()).contains("\nSet aside       " + aside + "\n");
    Path proposal = Programmes.proposal(hours);
    assertThat(Programmes.text(proposal.resolve("report.html")))
        .contains("Set aside")
        .contains(aside);
    assertThat(Programmes.record(proposal).get("setAside"))
        .extracting(place -> place.asText())
        .containsExactly("needs.csv:2", "needs.csv:3");
    assertThat(Run.of("check", hours).exits(0).out())
        .contains("needs.csv:2: the row has 3 cells, the header 4.", "needs.csv:3 (C3): column");
  }

  @Test
  void rowsOfPairsThatAreAllUsedAreNotNamed() {
    Path hours = hours("A1,B1,2,\nA2,B1,2,\n");

    assertThat(Run.of("run", hours).exits(0).out()).doesNotContain("Set aside ");
  }

  /** A mentor of two hours a month whom both mentees would like. */
  private Path hours(String needs) {
    Path hours = folder.resolve("hours");
    Programmes.write(hours.resolve("mentees.csv"), "id\nA1\nA2\n");
    Programmes.write(hours.resolve("mentors.csv"), "id,capacity,hours_per_month\nB1,2,2\nB2,1,2\n");
    Programmes.write(
        hours.resolve("affinity.csv"),
        "mentee_id,mentor_id,affinity\nA1,B1,90\nA2,B1,90\nA1,B2,10\nA2,B2,10\n");
    Programmes.write(
        hours.resolve("needs.csv"), "mentee_id,mentor_id,hours_per_month,comment\n" + needs);
    Programmes.write(
        hours.resolve("program.yaml"),
        "cycle: 1\ndefaults: none\ncriteria: {affinity: 100}\nlimits: {hours: hard}\n");
    return hours;
  }

  @Test
  void rowsSetAsideAreToldApartByTheirPlaceWhateverTheirIds() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        """
        ,One,junior,English,planning
        ,Two,junior,English,planning
        E-108,Three,wizard,English,planning
        E-104,Four,junior,English,planning,more,cells
        """);
    Run.of("run", tiny).exits(0);
    Path unmatched = Programmes.proposal(tiny).resolve("unmatched.csv");
    Run.of("verify", tiny).exits(0);

    Programmes.change(unmatched, text -> text.replace("Two", "Six").replace("Four", "Five"));

    assertThat(Run.of("verify", tiny).exits(7).err().lines().skip(1))
        .containsExactly(
            "  unmatched.csv: row 4 (mentees.csv:8) was changed",
            "  unmatched.csv: row 6 (mentees.csv:10) was changed");
  }

  @Test
  void rowsOfAFormForBothRolesAddUp() {
    Path form = Programmes.copy("faulty/form-for-both-roles", folder);

    Run run = Run.of("run", form).exits(0);

    assertThat(run.out())
        .contains(
            "12 rows of people = 4 used + 1 set aside (form.csv:5) + 7 left out (2 by \"Finished\", 5"
                + " by \"Role\"); form.csv is read for both roles, so each of its rows counts twice");
    assertThat(Programmes.record(Programmes.proposal(form)).get("rows").toString())
        .isEqualTo(
            "{\"read\":12,\"used\":4,\"setAside\":1,"
                + "\"leftOut\":{\"by \\\"Finished\\\"\":2,\"by \\\"Role\\\"\":5}}");
  }

  @Test
  void repeatedRowIsLeftOutAndNoted() {
    Path tiny = Programmes.copy("tiny", folder);
    Programmes.append(
        tiny.resolve("mentees.csv"),
        "E-101,Amira Haddad,junior,English; Arabic,planning; public speaking\n");

    Run run = Run.of("run", tiny).exits(0);

    assertThat(run.out())
        .contains(
            "10 rows of people = 9 used + 0 set aside + 1 left out (1 repeated with the same"
                + " answers)",
            "1 note")
        .doesNotContain("Set aside ");
    assertThat(Run.of("check", tiny).exits(0).out()).contains("mentees.csv:7 (A7): the id E-101");
  }
}
