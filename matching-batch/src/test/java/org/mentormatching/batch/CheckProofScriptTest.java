package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in docs that confirms proofs, run where there is an interpreter for it. */
class CheckProofScriptTest {
  private static final String INTERPRETER = "python3";

  private static final Pattern FIGURES = Pattern.compile("reached +(-?\\d+) +at most +(-?\\d+)");

  private record Answer(int code, String said) {}

  private final Path folder;

  CheckProofScriptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void thereIsAnInterpreter() throws InterruptedException {
    boolean isThere;
    try {
      isThere = run(List.of(INTERPRETER, "--version")).code() == 0;
    } catch (IOException e) {
      isThere = false;
    }
    assumeTrue(isThere, "SKIPPED: there is no " + INTERPRETER + " to run docs/check-proof.py");
  }

  private static Answer run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), said);
  }

  private Answer check(Path certificate, Path scores) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(INTERPRETER));
    command.add(Programmes.ROOT.resolve("docs/check-proof.py").toString());
    command.add(certificate.toString());
    command.add(scores.toString());
    return run(command);
  }

  private Path scores(Path programme) {
    Path scores = folder.resolve("scores.csv");
    Run.of("verify", "--scores", scores, programme).exits(0);
    return scores;
  }

  @ParameterizedTest
  @CsvSource({"tiny, 0", "grades, 0", "quarterly, 0"})
  void confirmsWhatTheProgramClaims(String sample, int code) throws Exception {
    Path programme = Programmes.proposed(sample, folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");

    Answer answer = check(certificate, scores(programme));

    assertThat(answer.code()).as(answer.said()).isEqualTo(code);
    assertThat(answer.said()).contains(code == 0 ? "Proven" : "No proof that this is the best");
    boolean proven = Run.of("verify", programme).exits(0).out().contains("proven: the prices");
    assertThat(proven).isEqualTo(code == 0);
    assertThat(figures(answer)).isEqualTo(recorded(programme));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a pin that uses up all wishes | pins.csv | mentee_id,mentor_id\\nE-102,E-202\\n",
        "an ongoing pair | ongoing.csv | mentee_id,mentor_id\\nE-102,E-202\\n",
        "an ongoing pair of a mentor with a further seat | ongoing.csv"
            + " | mentee_id,mentor_id\\nE-104,E-201\\n",
      })
  void leavesAsideWhoseWishesAreFilled(String what, String file, String lines) throws Exception {
    Path programme = Programmes.copy("tiny", folder);
    Programmes.write(programme.resolve(file), lines.replace("\\n", "\n"));

    provesAsRecorded(programme);
  }

  @Test
  void countsEveryOpenWishOfAMentee() throws Exception {
    Path programme = Programmes.copy("tiny", folder);
    wishForTwo(programme);
    Programmes.write(programme.resolve("pins.csv"), "mentee_id,mentor_id\nE-102,E-202\n");

    provesAsRecorded(programme);
  }

  private static void wishForTwo(Path programme) {
    Programmes.change(
        programme.resolve("mentees.csv"),
        text -> {
          String header = text.lines().findFirst().orElseThrow();
          return header
              + ",mentors_wanted\n"
              + text.lines().skip(1).map(line -> line + ",2\n").collect(Collectors.joining());
        });
  }

  @Test
  void confirmsLargeProgrammeWithSettledPairsAndNoLimits() throws Exception {
    Path programme = Programmes.copy("quarterly", folder);
    Programmes.change(
        programme.resolve("program.yaml"),
        text -> text.replaceAll("(?m)^  (hours|no-shared-mentor-in-line): hard", "  $1: off"));

    provesAsRecorded(programme);
  }

  @ParameterizedTest(name = "{0}, limits {1}")
  @CsvSource({"department,off", "department,hard", "track,off"})
  void countsWhatPanelsLack(String column, String limits) throws Exception {
    provesWhatVerifyProves(limits, "outside-member: {column: " + column + "}", "panels");
  }

  @ParameterizedTest(name = "within {0}, limits {1}")
  @CsvSource({"100,off", "0,hard"})
  void countsWhatGroupsFallShortBy(int within, String limits) throws Exception {
    provesWhatVerifyProves(
        limits, "group-coverage: {columns: [department], within: " + within + "}", "groups");
  }

  @ParameterizedTest(name = "limits {0}")
  @CsvSource({"off", "hard"})
  void countsWhatAFirstMenteeIsWorth(String limits) throws Exception {
    boolean proven =
        provesWhatVerifyProves(limits, "mentee-for-every-mentor: on", "mentors-in-use");
    if (limits.equals("off")) {
      assertThat(proven).isTrue();
    }
  }

  /**
   * The script proves a lower limit beside other limits where the program does, and tells the same
   * figures; whether it does.
   */
  private boolean provesWhatVerifyProves(String limits, String lower, String level)
      throws Exception {
    Path programme = Programmes.copy("quarterly", folder);
    Programmes.change(
        programme.resolve("program.yaml"),
        text ->
            text.replaceAll("(?m)^  (hours|no-shared-mentor-in-line): hard", "  $1: " + limits)
                .replaceFirst("(?m)^limits:", "$0\n  " + lower));

    Run.of("run", programme).exits(0);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Answer answer = check(certificate, scores(programme));

    assertThat(figures(answer)).isEqualTo(recorded(programme));
    assertThat(answer.said()).contains(level);
    boolean proven = Run.of("verify", programme).exits(0).out().contains("proven: the prices");
    assertThat(answer.code()).as(answer.said()).isEqualTo(proven ? 0 : 2);
    return proven;
  }

  private void provesAsRecorded(Path programme) throws Exception {
    Run.of("run", programme).exits(0);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");

    Answer answer = check(certificate, scores(programme));

    assertThat(answer.code()).as(answer.said()).isZero();
    assertThat(figures(answer)).isEqualTo(recorded(programme));
  }

  /** What is reached at each level, and the bound, as the script says. */
  private static List<String> figures(Answer answer) {
    return FIGURES
        .matcher(answer.said())
        .results()
        .map(level -> level.group(1) + " of " + level.group(2))
        .toList();
  }

  /** The same as the record of the run says. */
  private static List<String> recorded(Path programme) {
    List<String> recorded = new ArrayList<>();
    Programmes.record(Programmes.proposal(programme))
        .get("objective")
        .forEach(level -> recorded.add(level.get("value") + " of " + level.get("bound")));
    return recorded;
  }

  @Test
  void noticesColumnsThatAreGoneSwappedOrRenamed() throws Exception {
    Path programme = Programmes.proposed("tiny", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Path scores = scores(programme);
    Path spoiled = folder.resolve("spoiled.csv");
    for (Path whole : List.of(certificate, scores)) {
      int columns = Files.readAllLines(whole).get(0).split(",").length;
      for (int column = 0; column < columns; column++) {
        int here = column;
        int there = (column + 1) % columns;
        Map<String, Consumer<List<String>>> changes =
            Map.of(
                "gone", cells -> cells.remove(here),
                "swapped", cells -> Collections.swap(cells, here, there),
                "renamed", cells -> cells.set(here, cells.get(here) + "-"));
        for (String change : List.of("gone", "swapped", "renamed")) {
          change(
              whole,
              spoiled,
              Objects.requireNonNull(changes.get(change)),
              !change.equals("renamed"));
          Answer answer =
              whole.equals(scores) ? check(certificate, spoiled) : check(spoiled, scores);
          assertThat(answer.code()).as(change + " " + column + ": " + answer.said()).isEqualTo(1);
          assertThat(answer.said()).contains("level").doesNotContain("Proven", "Traceback");
        }
      }
    }
  }

  private static void change(
      Path from, Path into, Consumer<List<String>> change, boolean inEveryRow) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(from)) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      if (inEveryRow || lines.isEmpty()) {
        change.accept(cells);
      }
      lines.add(String.join(",", cells));
    }
    Files.write(into, lines);
  }

  @Test
  void refusesOtherPricesAndOtherPairs() throws Exception {
    Path programme = Programmes.proposed("tiny", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Path scores = scores(programme);
    Path spoiled = folder.resolve("spoiled.csv");

    Files.writeString(spoiled, Files.readString(certificate).replaceAll("(?m),-?\\d+$", ",99999"));
    assertThat(check(spoiled, scores).code()).isEqualTo(2);

    Files.writeString(spoiled, Files.readString(scores).replaceFirst("(?m)^match", "pair"));
    assertThat(check(certificate, spoiled).code()).isEqualTo(2);

    Files.writeString(spoiled, Files.readString(scores).replaceAll("(?m)^wish.*\\R", ""));
    assertThat(check(certificate, spoiled).code()).isNotZero();
  }

  @Test
  void saysTheSameWhateverTheOrderOfTheRows() throws Exception {
    Path programme = Programmes.proposed("quarterly", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Path scores = scores(programme);
    Answer inOrder = check(certificate, scores);
    assertThat(figures(inOrder)).isNotEmpty();

    for (Consumer<List<String>> order : ORDERS) {
      assertThat(check(certificate, inOrder(scores, order))).isEqualTo(inOrder);
      assertThat(check(inOrder(certificate, order), scores)).isEqualTo(inOrder);
    }
  }

  /**
   * A proof that would hold if pairs that stand before their wish and their seats were left out.
   */
  @Test
  void refusesForgedProofWhosePairsComeFirst() throws Exception {
    Path programme = Programmes.proposed("quarterly", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    List<String> rows = new ArrayList<>();
    Map<String, String[]> kept = new TreeMap<>();
    for (String row : Files.readAllLines(scores(programme))) {
      String[] cells = row.split(",", -1);
      if (cells[0].equals("match") && (kept.size() == 10 || kept.containsKey(cells[1]))) {
        rows.add("pair" + row.substring("match".length()));
      } else {
        rows.add(row);
        if (cells[0].equals("match")) {
          kept.put(cells[1], cells);
        }
      }
    }
    Path forged = Files.write(folder.resolve("forged.csv"), rows);
    Map<String, String> firstWish = new TreeMap<>();
    rows.stream()
        .map(row -> row.split(",", 5))
        .filter(cells -> cells[0].equals("wish"))
        .forEach(cells -> firstWish.putIfAbsent(cells[1], cells[4]));
    List<String> prices = new ArrayList<>();
    for (String row : Files.readAllLines(certificate)) {
      String[] cells = row.split(",", 3);
      String id = cells[1];
      boolean wishes = cells[0].equals("mentee") && firstWish.containsKey(id);
      if (wishes && kept.containsKey(id)) {
        String fit = kept.get(id)[kept.get(id).length - 1];
        prices.add(
            "mentee,"
                + id
                + cells[2]
                    .replaceAll("[^,]+", "0")
                    .replaceFirst("^", ",")
                    .replaceFirst("0$", "-" + fit));
      } else if (wishes) {
        prices.add("mentee," + id + "," + firstWish.get(id));
      } else {
        prices.add(
            prices.isEmpty() ? row : cells[0] + "," + id + "," + cells[2].replaceAll("[^,]+", "0"));
      }
    }
    Path suited = Files.write(folder.resolve("suited.csv"), prices);

    for (Consumer<List<String>> order : ORDERS) {
      Answer answer = check(suited, inOrder(forged, order));

      assertThat(answer.code()).as(answer.said()).isEqualTo(2);
      assertThat(answer.said()).contains("No proof").doesNotContain("Proven");
    }
  }

  private static final List<Consumer<List<String>>> ORDERS =
      List.of(
          Collections::sort,
          Collections::reverse,
          rows -> Collections.shuffle(rows, new Random(1)),
          rows -> Collections.shuffle(rows, new Random(2)));

  private Path inOrder(Path table, Consumer<List<String>> order) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(table));
    order.accept(lines.subList(1, lines.size()));
    return Files.write(folder.resolve("ordered.csv"), lines);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a price is gone | certificate | (?m)^mentee,E-101,.*\\R | `` | has no price",
        "a person is renamed | certificate | (?m)^mentor,E-201, | mentor,E-999, | has no price",
        "a price has a decimal | certificate | (?m)(\\d)$ | $1.5 | is not a whole number",
        "a price is empty | certificate | (?m),-?\\d+$ | , | is not a whole number",
        "a person is priced twice | certificate | (?m)^mentor.*\\R | $0$0 | earlier line",
        "a row is cut short | certificate | (?m)^mentor.* | mentor | 1 cells, expected",
        "a fit has a decimal | scores | (?m)(\\d)$ | $1.5 | is not a whole number",
        "a count is a word | scores | (?m)^(pair,.*?,.*?),1, | $1,one, | is not a whole number",
        "a count is below one | scores | (?m)^(seats,.*?,.*?),\\d+, | $1,-1, | means nothing",
        "a pair counts twice | scores | (?m)^(pair,.*?,.*?),1, | $1,2, | means nothing",
        "a word is unknown | scores | (?m)^pair, | pears, | means nothing",
        "seats are given twice | scores | (?m)^seats.*\\R | $0$0 | earlier line",
        "a pair is chosen twice | scores | (?m)^match.*\\R | $0$0 | earlier line",
        "a row has one cell more | scores | (?m)^(pair.*) | $1,0 | cells, expected",
        "a quote stays open | scores | (?m)^pair, | \"pair, | cannot be read",
        "nothing is there | scores | (?s).* | `` | expected",
      })
  void saysInOneSentenceWhatIsDamaged(
      String what, String file, String pattern, String by, String said) throws Exception {
    Path programme = Programmes.proposed("tiny", folder);
    Path certificate = Programmes.proposal(programme).resolve("certificate.csv");
    Path scores = scores(programme);
    Path damaged = folder.resolve("damaged.csv");
    String whole = Files.readString(file.equals("scores") ? scores : certificate);
    Files.writeString(damaged, whole.replaceAll(pattern, by));
    assertThat(damaged).content().isNotEqualTo(whole);

    Answer answer = file.equals("scores") ? check(certificate, damaged) : check(damaged, scores);

    assertThat(answer.code()).as(answer.said()).isEqualTo(1);
    assertThat(answer.said().strip()).contains(said).doesNotContain("Traceback", "\n");
  }

  @Test
  void saysWhichFileIsNotThere() throws Exception {
    Answer answer = check(folder.resolve("none.csv"), folder.resolve("neither.csv"));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.said()).contains("none.csv").doesNotContain("Traceback");
  }
}
