package org.mentormatching.batch.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What is read from the exports in the shapes of many tools, beside the truth about them: who takes
 * part, which rows do not and why, what the columns mean, and what some people answered.
 */
class ExportTruthTest {
  private static final Path EXPORTS = Path.of("../sample-data/exports");
  private static final Path TRUTHS = Path.of("src/test/resources/exports");

  private static final Map<String, String> ANSWERS =
      Map.of(
          "google-forms",
          "ladder: [IC2, IC3, IC4, [IC5, M1], [IC6, M2], M3]\n",
          "successfactors",
          "ladder: [Analyst, Associate, Senior Associate, Manager, Senior Manager, Director, Vice"
              + " President]\n",
          "handmade",
          """
          columns:
            mentees: {development_areas: [Python, Leadership, Public speaking, Negotiation, Excel, Writing]}
            mentors: {strengths: [Python, Leadership, Public speaking, Negotiation, Excel, Writing]}
          values: {capacity: {two: 2}}
          """,
          "typeform",
          """
          columns:
            mentees:
              development_areas: [Facilitation, Selling ideas, Feedback, Prototyping, Research, Pricing, Leading projects, Hiring, Other]
              languages: [English, German, Spanish, Other (2)]
            mentors:
              strengths: [Facilitation, Selling ideas, Feedback, Prototyping, Research, Pricing, Leading projects, Hiring, Other]
              languages: [English, German, Spanish, Other (2)]
          """);

  /** What sets columns with the same header apart. */
  private static final Pattern NUMBERED = Pattern.compile(" \\(\\d\\)$");

  private static final String HOURS = "hours_per_month";
  private static final String HANDMADE = "mentees 2027 FINAL (2).csv";

  /** So many lines of it stay. */
  private static final int MENDED = 26;

  private final Path folder;

  ExportTruthTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static List<String> shapes() {
    try (Stream<Path> files = Files.list(TRUTHS)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<?, ?> truth(String shape) {
    try {
      Load load = new Load(LoadSettings.builder().build());
      return (Map<?, ?>) load.loadFromString(Files.readString(TRUTHS.resolve(shape + ".yaml")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private ProgramFolder files(String shape) {
    ProgramFolder programme = new ProgramFolder(folder);
    try (Stream<Path> files = Files.list(EXPORTS.resolve(shape))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        programme.file(name, name.equals(HANDMADE) ? mended(bytes) : bytes);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return programme.file("program.yaml", settings(truth(shape)) + ANSWERS.getOrDefault(shape, ""));
  }

  /** Reads whatever columns the truth speaks of, as far as the usual policy does not. */
  private static String settings(Map<?, ?> truth) {
    boolean places =
        list(truth, "files").stream().anyMatch(file -> columns(file).containsKey("location"));
    return (readsHours(truth) ? "limits: {hours: {weight: 1}}\n" : "")
        + (places
            ? """
              criteria:
                equal:
                  - {id: same-department, points: 1, mentee: department, mentor: department}
                  - {id: same-location, points: 1, mentee: location, mentor: location}
              """
            : "");
  }

  /** Hours are read where both sides say them. */
  private static boolean readsHours(Map<?, ?> truth) {
    return sides(truth).stream().allMatch(file -> columns(file).containsKey(HOURS));
  }

  private static Map<?, ?> columns(Map<?, ?> file) {
    return (Map<?, ?>) Objects.requireNonNull(file.get("columns"));
  }

  /** Short rows are completed, and rows of people who stand there twice with other ids removed. */
  private static byte[] mended(byte[] mentees) {
    List<String> lines = new ArrayList<>(new String(mentees, UTF_8).lines().toList());
    lines.set(16, lines.get(16) + ",,");
    lines.set(25, lines.get(25) + ",");
    return String.join("\n", lines.subList(0, MENDED)).getBytes(UTF_8);
  }

  private static List<Map<?, ?>> list(Map<?, ?> of, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object one : (List<?>) Objects.requireNonNull(of.get(key))) {
      maps.add((Map<?, ?>) one);
    }
    return maps;
  }

  private static List<Map<?, ?>> sides(Map<?, ?> truth) {
    return list(truth, "files").stream()
        .filter(file -> !"people".equals(file.get("holds")))
        .toList();
  }

  private static int number(Map<?, ?> of, String key) {
    return (Integer) Objects.requireNonNull(of.get(key));
  }

  private static String text(Map<?, ?> of, String key) {
    return String.valueOf(of.get(key));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everybodyTakesPartWhoShould(String shape) {
    Map<?, ?> people = (Map<?, ?>) Objects.requireNonNull(truth(shape).get("people"));

    Problem problem = files(shape).problem();

    assertThat(problem.mentees()).hasSize(number(people, "mentees"));
    assertThat(problem.mentors()).hasSize(number(people, "mentors"));
    SortedSet<String> both = new TreeSet<>();
    problem.mentees().forEach(mentee -> both.add(mentee.personId()));
    both.retainAll(problem.mentors().stream().map(Person::personId).toList());
    assertThat(both).hasSize(number(people, "on_both_sides"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void rowsStayOutThatShould(String shape) {
    ProgramFolder files = files(shape);
    Reading reading = files.read();

    for (Map<?, ?> file : list(truth(shape), "files")) {
      String name = called(file, truth(shape));
      boolean isMended = name.equals(HANDMADE);
      assertThat(reading.setAside().stream().filter(row -> row.file().equals(name)))
          .extracting(SetAsideRow::line)
          .isSubsetOf(lines(file, "set_aside"))
          .containsAll(isMended ? List.of() : lines(file, "set_aside"));
      List<Map<?, ?>> leftOut =
          list(file, "left_out").stream()
              .filter(row -> !isMended || number(row, "line") <= MENDED)
              .toList();
      if (text(file, "holds").equals("both")) {
        for (Map<?, ?> row : leftOut) {
          assertThat(files.sentences())
              .anyMatch(note -> note.startsWith(name + ":" + number(row, "line") + " ("))
              .anyMatch(note -> note.contains("replied again later"));
        }
      } else {
        RowCount count =
            reading.counts().stream()
                .filter(one -> one.file().equals(name) && isOf(one, file))
                .findFirst()
                .orElseThrow();
        assertThat(count.leftOut().values().stream().mapToInt(Integer::intValue).sum())
            .as("%s", count)
            .isEqualTo(leftOut.size());
      }
    }
  }

  /** A file as messages name it: with its sheet if it has several. */
  private static String called(Map<?, ?> file, Map<?, ?> truth) {
    String name = text(file, "name");
    boolean hasSeveral =
        list(truth, "files").stream().filter(other -> name.equals(text(other, "name"))).count() > 1;
    return hasSeveral ? name + ", sheet " + text(file, "sheet") : name;
  }

  private static boolean isOf(RowCount count, Map<?, ?> file) {
    return count.table().key().equals(text(file, "holds"));
  }

  private static List<Integer> lines(Map<?, ?> file, String key) {
    return list(file, key).stream().map(row -> number(row, "line")).toList();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void columnsMeanWhatTheyShould(String shape) {
    Reading reading = files(shape).read();

    SortedSet<String> read = new TreeSet<>();
    for (HeadingsRead file : reading.understood()) {
      file.headings()
          .forEach(
              one ->
                  read.add(
                      file.file()
                          + ": "
                          + one.column()
                          + " "
                          + NUMBERED.matcher(one.header()).replaceAll("")));
    }
    Map<?, ?> truth = truth(shape);
    SortedSet<String> expected = new TreeSet<>();
    for (Map<?, ?> file : list(truth, "files")) {
      columns(file)
          .forEach(
              (column, places) -> {
                for (Object place :
                    column.equals(HOURS) && !readsHours(truth) ? List.of() : (List<?>) places) {
                  expected.add(
                      called(file, truth) + ": " + ours(column) + " " + header((Map<?, ?>) place));
                }
              });
    }
    expected.removeAll(read);
    assertThat(expected).isEmpty();
  }

  private static String ours(Object column) {
    return column.toString().endsWith("_name") ? "name" : column.toString();
  }

  private static String header(Map<?, ?> place) {
    Object header = Objects.requireNonNull(place.get("header"));
    return CellText.clean(
        header instanceof List<?> all ? all.get(0).toString() : header.toString());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void answersAreReadAsTheyWereGiven(String shape) {
    ProgramFolder files = files(shape);
    Program program = files.program();
    List<UsedTable> tables = files.read().usedTables();

    Map<?, ?> truth = truth(shape);
    for (Map<?, ?> sample : list(truth, "samples")) {
      SortedMap<String, String> person =
          row(tables, text(sample, "side") + "s", text(sample, "id"));
      sample.forEach(
          (key, said) -> {
            String column = key.toString();
            boolean isRead = !column.equals(HOURS) || readsHours(truth);
            if (isRead && !List.of("side", "hr_id", "manager").contains(column)) {
              assertThat(words(program, column, person.getOrDefault(column, "")))
                  .as("%s %s", text(sample, "id"), column)
                  .isEqualTo(words(program, column, said));
            }
          });
    }
  }

  private static SortedMap<String, String> row(List<UsedTable> tables, String side, String id) {
    for (UsedTable table : tables) {
      for (List<String> row : table.rows()) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (int column = 0; column < row.size(); column++) {
          cells.put(table.header().get(column), row.get(column));
        }
        if (table.table().key().equals(side)
            && NearIds.folded(id).equals(NearIds.folded(cells.getOrDefault("id", "")))) {
          return cells;
        }
      }
    }
    throw new AssertionError("nobody is " + id);
  }

  /** The words of an answer in the programme's words. */
  private static SortedSet<String> words(Program program, String column, Object said) {
    SortedSet<String> words = new TreeSet<>();
    for (Object one :
        said instanceof List<?> list ? list : List.of(String.valueOf(said).split(";"))) {
      String word = one.toString().strip();
      String ours = program.values(column).getOrDefault(word, word);
      words.add(
          (column.equals("languages") ? LanguageNames.named(ours).orElse(ours) : ours)
              .toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
