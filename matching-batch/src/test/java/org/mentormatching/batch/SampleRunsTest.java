package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentormatching.batch.Programmes.column;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;

class SampleRunsTest {
  private final Path folder;

  SampleRunsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void tinySaysWhatItDid() {
    Run run = Programmes.firstRun("tiny", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "Tiny mentoring · 2027-Q1 · proposal 1 · nothing is sent to anybody",
            "",
            "4 of 5 mentees have a mentor (80 %)",
            "Best possible   proven under your rules and points, checked separately",
            "How sure        4 of 4 pairs firm",
            "Fit             median 85 of 100 · lowest 70 · 0 pairs below 45",
            "Counted         100 of 170 points, 2 of 8 criteria",
            "Without mentor  1: language 1",
            "Helps most      one more mentor like E-204 but with languages Spanish, kept for E-104 by a"
                + " pin: 1 more person (verified)",
            "Mentors         3 of 4 in use · 1 with nobody · 1 seat free",
            "Wishes          one each: no column that is read tells how many",
            "Not checked     consent, working hours (no answers read) · reporting line, no shared"
                + " mentor in line (no managers read)",
            "Not counted     transition lived, ways of working, domain, rhythm, company stage (no"
                + " answers read) · a say (nobody is named)")
        .contains(
            "Read            9 rows of people = 9 used + 0 set aside",
            "Next            open the report, decide, then run again; why: matching explain FOLDER"
                + " PERSON");
    assertThat(run.lines().get(run.lines().size() - 1))
        .matches("Report \\(\\d+\\.\\d s\\) +FOLDER/cycles/2027-Q1/proposal-1/report\\.html");
  }

  @Test
  void gradesSaysWhatItDid() {
    Run run = Programmes.firstRun("grades", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "Mentoring der Stadtverwaltung Birkenfurt · 2027-1 · proposal 1 · nothing is sent to"
                + " anybody",
            "",
            "39 of 40 mentees have a mentor (98 %)",
            "Wishes          116 of 120 mentors wished for",
            "Best possible   proven under your rules and points, checked separately")
        .contains(
            "Without mentor  1: grade above 1",
            "Mentors         45 of 45 in use · 0 with nobody · 19 seats free",
            "Look first      14 pairs, listed at the top of the report",
            "Read            85 rows of people = 85 used + 0 set aside")
        .noneSatisfy(line -> assertThat(line).startsWith("Limits"));
  }

  @Test
  void quarterlySaysWhatItDid() {
    Run run = Programmes.firstRun("quarterly", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith(
            "Quarterly mentoring · 2027-Q1 · proposal 1 · nothing is sent to anybody",
            "",
            "148 of 160 mentees have a mentor (93 %): 142 new, 6 ongoing · urgent 11 of 11 · waiting 8 of 8",
            "Wishes          164 of 176 mentors wished for")
        .contains(
            "Without mentor  12: no free seat 3 · language 2 · not consenting 2 · stage gap 2 ·"
                + " not taking part 1 · reporting line 1 · working hours 1",
            "Limits          hours kept · no shared mentor in line kept",
            "Not checked     reporting line for 5 pairs · working hours for 2 pairs");
    assertThat(run.lines())
        .contains("Best possible   proven under your rules and points, checked separately");
  }

  @Test
  void quarterlyKeepsLimitsThatBreakWhereTheyAreCheap() {
    Path hard = Programmes.proposed("quarterly", folder.resolve("hard"));
    Path soft = Programmes.copy("quarterly", folder.resolve("soft"));
    Programmes.change(
        soft.resolve("program.yaml"),
        text ->
            text.replace("hours: hard ", "hours: {weight: 1} ")
                .replace("in-line: hard ", "in-line: {weight: 1} "));

    assertThat(Run.of("run", soft).exits(0).out())
        .containsPattern(
            "Limits +hours broken by \\d+ minutes a month, which costs \\d[\\d.]* points · no shared"
                + " mentor in line broken by \\d+ pairs? of mentees, which costs [\\d.]+ points?");

    assertThat(excess(soft)).hasSize(2).allMatch(excess -> excess > 0);
    assertThat(excess(hard)).containsExactly(0L, 0L);
  }

  private static List<Long> excess(Path programme) {
    return Programmes.record(Programmes.proposal(programme))
        .get("limits")
        .findValues("excess")
        .stream()
        .map(JsonNode::asLong)
        .toList();
  }

  @Test
  void quarterlyCannotCheckTheFivePeopleWhoseManagerIsInNoFile() {
    Path quarterly = Programmes.proposed("quarterly", folder);

    WrittenTable matches = Programmes.table(Programmes.proposal(quarterly), "matches.csv");
    Set<String> unchecked = new TreeSet<>();
    for (List<String> row : matches.rows()) {
      if (matches.cell(row, "unchecked_rules").contains("reporting-line")) {
        unchecked.add(matches.cell(row, "mentee_id"));
        assertThat(matches.cell(row, "look_first")).contains("not checked: reporting-line");
      }
    }
    assertThat(unchecked).hasSize(5);
    assertThat(Run.of("check", quarterly).exits(0).out())
        .contains("people.csv: 5 managers are in no file");
    assertThat(
            Programmes.record(Programmes.proposal(quarterly))
                .at("/uncheckedPairs/reporting-line")
                .asInt())
        .isEqualTo(5);
  }

  @Test
  void quarterlyHoldsOngoingPairsAndPins() {
    Path proposal = Programmes.proposal(Programmes.proposed("quarterly", folder));

    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    assertThat(column(matches, "status").stream().filter("ongoing"::equals)).hasSize(14);
    assertThat(column(matches, "status").stream().filter("pinned"::equals)).hasSize(4);
    assertThat(column(matches, "look_first").stream().filter(why -> why.contains("pinned")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void writesTheFilesWithTheirHeaders(String sample) {
    Path proposal = Programmes.proposal(Programmes.proposed(sample, folder));

    assertThat(Programmes.names(proposal))
        .containsExactly(
            "board.html",
            "certificate.csv",
            "findings.json",
            "inputs",
            "matches.csv",
            "matches.xlsx",
            "mentors.csv",
            "report.html",
            "run.json",
            "run.log",
            "unmatched.csv",
            "what-helps.csv");
    assertThat(header(proposal, "matches.csv"))
        .isEqualTo(
            "mentee_id,mentee_name,mentor_id,mentor_name,decision,other_mentor_id,decision_note,"
                + "look_first,fit,known,why,unchecked_rules,status,mentor_number,firmness,"
                + "alternative_1_id,alternative_1_fit,alternative_2_id,alternative_2_fit,"
                + "mentee_email,mentor_email,proposal");
    assertThat(header(proposal, "unmatched.csv"))
        .isEqualTo(
            "mentee_id,mentee_name,email,mentors_wanted,mentors_found,urgency,cycles_waiting,"
                + "reason,in_plain_words,steps,competing_for,cheapest_change,change_serves,"
                + "closest_mentor_id,closest_blocked_by,decision,decision_note,source_file,"
                + "source_line,proposal");
    assertThat(header(proposal, "mentors.csv"))
        .isEqualTo(
            "mentor_id,mentor_name,mentor_email,seats,mentees,free_seats,mentee_ids,set_aside,"
                + "decision,decision_note,source_file,source_line,proposal");
    assertThat(header(proposal, "certificate.csv")).startsWith("side,id,").endsWith(",fit");
  }

  private static String header(Path proposal, String file) {
    String text = Programmes.text(proposal.resolve(file));
    assertThat(text).startsWith("\uFEFF");
    return text.substring(1).lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "tiny, certificate.csv+inputs/mentees.csv+inputs/mentors.csv",
    "grades, inputs/mentees.csv+inputs/mentors.csv",
    "quarterly,"
        + "inputs/affinity.csv+inputs/exclusions.csv+inputs/mentees.csv+inputs/mentors.csv"
        + "+inputs/ongoing.csv+inputs/past-pairs.csv+inputs/people.csv+inputs/pins.csv"
  })
  void recordsADigestOfEveryFile(String sample, String some) {
    Path proposal = Programmes.proposal(Programmes.proposed(sample, folder));

    Set<String> recorded = new TreeSet<>();
    Programmes.record(proposal).get("files").fieldNames().forEachRemaining(recorded::add);
    recorded.add("run.json");
    assertThat(recorded)
        .isEqualTo(Programmes.lasting(proposal).keySet())
        .contains("inputs/program.yaml")
        .contains(some.split("\\+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void tablesAgreeWithEachOther(String sample) {
    Path proposal = Programmes.proposal(Programmes.proposed(sample, folder));
    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    WrittenTable unmatched = Programmes.table(proposal, "unmatched.csv");
    WrittenTable mentors = Programmes.table(proposal, "mentors.csv");
    WrittenTable mentees = Programmes.table(proposal.resolve("inputs"), "mentees.csv");

    Set<String> everybody = new TreeSet<>();
    for (List<String> row : matches.rows()) {
      if (!matches.cell(row, "why").equals("goes on; the mentee is not in this round")) {
        everybody.add(matches.cell(row, "mentee_id"));
      }
    }
    everybody.addAll(column(unmatched, "mentee_id"));
    assertThat(column(mentees, "id")).containsExactlyInAnyOrderElementsOf(everybody);
    for (List<String> row : unmatched.rows()) {
      long found =
          column(matches, "mentee_id").stream()
              .filter(unmatched.cell(row, "mentee_id")::equals)
              .count();
      assertThat(unmatched.cell(row, "mentors_found")).isEqualTo(Long.toString(found));
      assertThat(Integer.parseInt(unmatched.cell(row, "mentors_wanted")))
          .isGreaterThan((int) found);
      assertThat(unmatched.cell(row, "reason")).isNotBlank();
      assertThat(unmatched.cell(row, "in_plain_words")).isNotBlank();
    }
    for (List<String> row : mentors.rows()) {
      int seats = Integer.parseInt(mentors.cell(row, "seats"));
      int taken = Integer.parseInt(mentors.cell(row, "mentees"));
      assertThat(taken + Integer.parseInt(mentors.cell(row, "free_seats"))).isEqualTo(seats);
      List<String> ids = List.of(mentors.cell(row, "mentee_ids").split("; "));
      assertThat(taken == 0 ? 0 : ids.size()).isEqualTo(taken);
      assertThat(ids)
          .containsAll(
              matches.rows().stream()
                  .filter(
                      match ->
                          matches.cell(match, "mentor_id").equals(mentors.cell(row, "mentor_id")))
                  .map(match -> matches.cell(match, "mentee_id"))
                  .toList());
    }
    assertThat(column(matches, "fit").stream().filter(fit -> !fit.isEmpty()))
        .allSatisfy(fit -> assertThat(Integer.parseInt(fit)).isBetween(0, 100));
    assertThat(column(matches, "why")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "quarterly", "grades"})
  void everyPairOfTheTableIsExplainedAsMade(String sample) {
    Path programme = Programmes.proposed(sample, folder);
    WrittenTable matches = Programmes.table(Programmes.proposal(programme), "matches.csv");

    List<List<String>> made =
        matches.rows().stream()
            .filter(row -> !matches.cell(row, "mentor_number").isEmpty())
            .toList();
    List<String> first = made.get(0);
    List<String> last = made.get(made.size() - 1);
    for (List<String> row : List.of(first, last)) {
      assertThat(
              Run.of(
                      "explain",
                      programme,
                      matches.cell(row, "mentee_id"),
                      matches.cell(row, "mentor_id"))
                  .exits(0)
                  .out())
          .contains("a pair of the proposal · fit " + matches.cell(row, "fit") + " of 100");
    }
  }
}
