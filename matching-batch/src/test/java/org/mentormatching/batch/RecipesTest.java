package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.Page.Block;
import org.mentormatching.batch.program.ProgramReader;

/** What every recipe claims: its page and its sample programme belong together and work. */
class RecipesTest {
  private static final Path SAMPLES = Programmes.ROOT.resolve("sample-data/recipes");
  private static final Path PAGES = Programmes.ROOT.resolve("docs/recipes");
  private static final String MARK = "# program.yaml\n";
  private static final List<String> SECTIONS =
      List.of(
          "The situation",
          "The files",
          "First look",
          "What the programme decides",
          "The round",
          "What to look at afterwards");

  /** A word that guesses somebody's gender. */
  private static final Pattern GENDERED =
      Pattern.compile("(?i)\\b(he|she|his|her|him|hers|himself|herself)\\b");

  private final Path folder;

  RecipesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<String> recipes() {
    return Files.isDirectory(SAMPLES)
        ? Programmes.names(SAMPLES).stream()
            .filter(name -> Files.isDirectory(SAMPLES.resolve(name)))
            .toList()
        : List.of();
  }

  private Path copy(String recipe) {
    return Programmes.copy("recipes/" + recipe, folder);
  }

  private static Page page(String recipe) {
    return Page.read(PAGES.resolve(recipe + ".md"));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void pageLeadsFromTheSituationToTheResult(String recipe) {
    Page page = page(recipe);

    assertThat(String.join("\n", page.lines())).contains("sample-data/recipes/" + recipe);
    assertThat(page.anchors()).containsSubsequence(SECTIONS.stream().map(Page::anchor).toList());
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void pageShowsThePolicyFile(String recipe) {
    String shown =
        page(recipe).blocks().stream()
            .filter(block -> block.language().equals("yaml"))
            .map(Block::text)
            .filter(text -> text.startsWith(MARK))
            .max(Comparator.comparingInt(String::length))
            .orElse("nothing");

    assertThat(Programmes.text(SAMPLES.resolve(recipe).resolve(ProgramReader.FILE)))
        .contains(shown.substring(MARK.length()));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void whatTheFirstLookAsksIsAnsweredByThePolicyFile(String recipe) {
    Path programme = copy(recipe);
    Path policyFile = programme.resolve(ProgramReader.FILE);
    String finished = Programmes.text(policyFile);
    Programmes.remove(policyFile);

    Run first = Run.of("init", programme);

    assertThat(first.code()).as(first.said()).isIn(0, ExitCode.REFUSED.code());
    assertThat(first.out()).contains("Wrote").doesNotContain("Kept ");
    assertNobodysGenderIsGuessed(programme);
    assertThat(first.said()).doesNotContainPattern(GENDERED);
    Programmes.write(policyFile, finished);
    Run.of("check", programme).exits(0);
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void programmeBecomesAProposal(String recipe) {
    Path programme = copy(recipe);

    Run check = Run.of("check", programme).exits(0);
    Run run = Run.of("run", programme).exits(0);
    Run verify = Run.of("verify", programme).exits(0);

    assertThat(run.out()).contains("mentees have a mentor");
    assertThat(verify.out()).contains("Verified");
    assertThat(check.said() + run.said() + verify.said()).doesNotContainPattern(GENDERED);
    assertNobodysGenderIsGuessed(programme);
    assertThat(Run.of("run", programme).exits(0).out()).contains("Nothing has changed");
  }

  /** Searches all that is text; spreadsheets are only read. */
  private static void assertNobodysGenderIsGuessed(Path programme) {
    Programmes.below(programme)
        .forEach(
            (name, bytes) -> {
              if (!name.endsWith(".xlsx")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContainPattern(GENDERED);
              }
            });
  }
}
