package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentormatching.batch.intake.WrittenTable;

class SafeCellsTest {
  private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"you, too\")";
  private static final String HEBREW = "\u05e9\u05e8\u05d4 \u05db\u05d4\u05df";
  private static final String ARABIC = "\u0644\u064a\u0644\u0649 \u200f(\u0623\u0628)";
  private static final List<String> IDS =
      List.of("=1+1", "+41", "-3", "'q", "''r", "E-1", "E-2", "E-3", "E-4");
  private static final List<String> NAMES =
      List.of(
          FORMULA,
          "+Plus",
          "-Minus",
          "@At",
          "'t Hart",
          "''Twice",
          HEBREW,
          ARABIC,
          "Ann \"A.\" Li, Jr.");

  private final Path folder;
  private final Path programme;
  private final Path proposal;

  SafeCellsTest(@TempDir Path folder) {
    this.folder = folder;
    programme = folder.resolve("programme");
    StringBuilder mentees = new StringBuilder("id,name,email,topic\n");
    for (int i = 0; i < IDS.size(); i++) {
      mentees
          .append(quoted(IDS.get(i)))
          .append(',')
          .append(quoted(NAMES.get(i)))
          .append(",-mail")
          .append(i)
          .append("@example.org,=topic\n");
    }
    mentees.append("E-5,\"Two\r\nLines\",five@example.org,=topic\n");
    mentees.append("E-6,\"\tTab\",six@example.org,=topic\n");
    mentees.append("E-7,\"\rReturn\",seven@example.org,=topic\n");
    mentees.append("E-8,Alone,eight@example.org,+other\n");
    Programmes.write(programme.resolve("mentees.csv"), mentees.toString());
    Programmes.write(
        programme.resolve("mentors.csv"),
        """
        id,name,email,topic,capacity
        -M,@Mentor,+m@example.org,=topic,9
        =M,'=Mentor,n@example.org,=topic,9
        """);
    Programmes.write(
        programme.resolve("program.yaml"),
        """
        program: "=Safe"
        defaults: none
        cycle: c1
        rules:
          same: [{id: same-topic, mentee: topic, mentor: topic}]
        """);
    Run.of("run", programme).exits(0);
    proposal = Programmes.proposal(programme);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Test
  void noCellOfAnyTableBeginsLikeAFormula() throws IOException {
    try (Stream<Path> files = Files.walk(proposal)) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      assertThat(tables).hasSize(7);
      for (Path table : tables) {
        String text = Programmes.text(table);
        assertThat(text).startsWith("\uFEFF");
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text.substring(1)))) {
          for (CSVRecord row : parser) {
            assertThat(row.toList())
                .noneMatch(cell -> cell.matches("(?s)(?!-\\d+$)[=+\\-@\t\r].*"));
          }
        }
      }
    }
  }

  @Test
  void namesAndIdsAreReadBackAsTheyWere() {
    WrittenTable mentees = Programmes.table(proposal.resolve("inputs"), "mentees.csv");
    assertThat(Programmes.column(mentees, "id"))
        .containsExactlyInAnyOrder(
            "=1+1", "+41", "-3", "'q", "'r", "E-1", "E-2", "E-3", "E-4", "E-5", "E-6", "E-7",
            "E-8");
    assertThat(Programmes.column(mentees, "name"))
        .contains(FORMULA, "+Plus", "-Minus", "@At", "'t Hart", "'Twice", HEBREW, ARABIC)
        .contains("Ann \"A.\" Li, Jr.", "Two Lines", "Tab", "Return");
    assertThat(Programmes.column(mentees, "email")).contains("-mail0@example.org");

    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    assertThat(Programmes.column(matches, "mentee_id")).contains("=1+1", "+41", "-3", "'q", "'r");
    assertThat(Programmes.column(matches, "mentee_name")).contains(FORMULA, HEBREW, ARABIC, "@At");
    assertThat(Programmes.column(matches, "mentor_name")).containsOnly("@Mentor", "=Mentor");
    assertThat(Programmes.column(Programmes.table(proposal, "mentors.csv"), "mentor_id"))
        .containsExactly("-M", "=M");
    assertThat(Programmes.table(proposal, "unmatched.csv").rows().get(0)).contains("E-8", "Alone");
  }

  @Test
  void verifyAgreesAndNamesOddIds() {
    Run.of("verify", programme).exits(0);
    Programmes.change(proposal.resolve("matches.csv"), text -> text.replace("'+Plus", "'+Minus"));

    assertThat(Run.of("verify", programme).exits(7).err()).contains("(+41 with ");
  }

  @Test
  void inputsOfAProposalAreAProgrammeWithTheSameProposal() {
    Path again = folder.resolve("again");
    Programmes.below(proposal.resolve("inputs"))
        .forEach((name, bytes) -> Programmes.write(again.resolve(name), bytes));

    Run.of("run", again).exits(0);

    assertThat(withoutNotes(Programmes.proposal(again))).isEqualTo(withoutNotes(proposal));
  }

  /** What was assumed of the exports is settled in the inputs that a proposal keeps. */
  private static SortedMap<String, String> withoutNotes(Path folder) {
    SortedMap<String, String> files = Programmes.lasting(folder);
    files.computeIfPresent(
        "run.json", (name, text) -> text.replaceAll("(?s)\"notes\" : \\[.*?\\]", ""));
    return files;
  }

  @Test
  void oddIdsAreExplained() {
    assertThat(Run.of("explain", programme, "=1+1").exits(0).out()).startsWith("=1+1 as mentee");
    assertThat(Run.of("explain", programme, "--", "-3").exits(0).out()).startsWith("-3 as mentee");
  }
}
