package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.report.page.Anchor;

class ReportPageTest {
  private static final Pattern GENDERED =
      Pattern.compile("(?i)\\b(he|she|his|her|him|hers|himself|herself)\\b");
  private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern OWN_ATTRIBUTE =
      Pattern.compile(
          "<[a-zA-Z][a-zA-Z0-9]*(?:\\s+[\\w-]+(?:=\"[^\"]*\")?)*\\s+(?:on[a-z]+|style)\\s*=");

  private final Path folder;

  ReportPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String page(String sample, String file) {
    return Programmes.text(Programmes.proposal(Programmes.proposed(sample, folder)).resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "grades", "quarterly"})
  void policyAllowsTheVeryTextsThatAreInlinedAndNothingElse(String sample)
      throws NoSuchAlgorithmException {
    String report = page(sample, "report.html");

    assertThat(report)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'\""
                .formatted(digest(report, "style"), digest(report, "script")))
        .doesNotContainPattern("https?://")
        .doesNotContainPattern(OWN_ATTRIBUTE);
    String board = page(sample, "board.html");
    assertThat(board)
        .contains("style-src 'sha256-" + digest(board, "style") + "';")
        .doesNotContain("script")
        .doesNotContainPattern(OWN_ATTRIBUTE);
  }

  private static String digest(String page, String tag) throws NoSuchAlgorithmException {
    int start = page.indexOf("<" + tag + ">") + tag.length() + 2;
    String text = page.substring(start, page.indexOf("</" + tag + ">"));
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "grades", "quarterly"})
  void guessesNoGender(String sample) {
    assertThat(page(sample, "report.html")).doesNotContainPattern(GENDERED);
    assertThat(page(sample, "board.html")).doesNotContainPattern(GENDERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "grades", "quarterly"})
  void everyPairAndEveryPersonHasOnePlace(String sample) {
    String report = page(sample, "report.html");
    Path proposal = Programmes.proposal(folder.resolve(sample));

    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(report);
    while (place.find()) {
      places.add(place.group(1));
    }
    assertThat(places).doesNotHaveDuplicates().doesNotContain("");
    WrittenTable matches = Programmes.table(proposal, "matches.csv");
    for (List<String> row : matches.rows()) {
      String mentee = matches.cell(row, "mentee_id");
      String mentor = matches.cell(row, "mentor_id");
      assertThat(places).contains(Anchor.pair(mentee, mentor), Anchor.mentee(mentee));
    }
    Programmes.column(Programmes.table(proposal, "unmatched.csv"), "mentee_id")
        .forEach(id -> assertThat(places).contains(Anchor.mentee(id)));
    Programmes.column(Programmes.table(proposal, "mentors.csv"), "mentor_id")
        .forEach(id -> assertThat(places).contains(Anchor.mentor(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "grades", "quarterly"})
  void boardNamesNobody(String sample) {
    String board = page(sample, "board.html");
    Path inputs = Programmes.proposal(folder.resolve(sample)).resolve("inputs");

    for (String side : List.of("mentees.csv", "mentors.csv")) {
      WrittenTable people = Programmes.table(inputs, side);
      for (String column : List.of("id", "name", "email")) {
        Programmes.column(people, column).stream()
            .filter(cell -> !cell.isEmpty() && !cell.matches("[0-9]{1,3}"))
            .forEach(
                cell ->
                    assertThat(board).doesNotContainPattern("\\b" + Pattern.quote(cell) + "\\b"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "grades", "quarterly"})
  void boardTellsNoSmallNumber(String sample) {
    assertThat(page(sample, "board.html"))
        .doesNotContain("&lt;5")
        .doesNotContainPattern("<td>[1-4]</td>")
        .doesNotContainPattern("<td>[1-4] for|for [1-4]</td>")
        .doesNotContainPattern("class=\"value [a-z]+\"[^>]*>[1-4]<")
        .doesNotContainPattern("class=\"in-cell [a-z]+\"[^>]*>([1-4] /|[^<]*/ [1-4]<)");
  }

  @Test
  void namesOfRightToLeftScriptsStandApart() {
    assertThat(page("quarterly", "report.html")).contains("<bdi>").contains("lang=\"en\"");
  }

  @Test
  void whatStandsInFilesIsTextInThePage() {
    Path programme = HostilePeople.programme(folder.resolve("hostile"));
    Run.of("run", programme).exits(0);
    Path proposal = Programmes.proposal(programme);

    for (String file : List.of("report.html", "board.html")) {
      assertThat(Programmes.text(proposal.resolve(file)))
          .doesNotContain("<img")
          .doesNotContain("<script>hacked")
          .doesNotContain("<svg onload")
          .doesNotContain("<iframe")
          .doesNotContain("<base")
          .doesNotContain("<b onclick")
          .doesNotContainPattern(OWN_ATTRIBUTE);
    }
  }

  @Test
  void sameProposalHasTheSamePage() {
    String first = page("quarterly", "report.html");
    Path again = Programmes.copy("quarterly", folder.resolve("again"));
    Run.of("run", again).exits(0);

    assertThat(Programmes.text(Programmes.proposal(again).resolve("report.html"))).isEqualTo(first);
  }
}
