package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentormatching.batch.program.FormQuestion;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;

/** Forms with the questions that the program writes are read without any setting. */
class SignUpFormTest {
  private static final int PEOPLE = 12;

  private final Path folder;

  SignUpFormTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** How a form tool exports the answers. */
  private enum Tool {
    GOOGLE(",", ", ", "Timestamp,Email Address"),
    MICROSOFT(";", ";", "ID,Start time,Completion time,Email,Name");

    private final String separator;
    private final String between;
    private final String before;

    Tool(String separator, String between, String before) {
      this.separator = separator;
      this.between = between;
      this.before = before;
    }

    private List<String> before(int person) {
      String time = "2027/01/%02d 09:05:00".formatted(person + 1);
      return this == GOOGLE
          ? List.of(time, "")
          : List.of(String.valueOf(person + 1), time, time, "anonymous", "");
    }

    private String several(List<String> words) {
      String joined = String.join(between, words);
      return this == MICROSOFT && !words.isEmpty() ? joined + ";" : joined;
    }
  }

  private static String cell(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static String answer(FormQuestion question, InputFile side, int person, Tool tool) {
    List<String> choices = question.choices();
    return switch (question.kind()) {
      case ONE -> choices.get(one(question, side, person) % choices.size());
      case MANY ->
          tool.several(
              List.of(
                  choices.get(person % choices.size()),
                  choices.get((person + 1) % choices.size())));
      case TEXT -> text(question, side, person);
    };
  }

  private static int one(FormQuestion question, InputFile side, int person) {
    return switch (question.column()) {
      case "stage" -> side == InputFile.MENTEES ? 1 + person % 3 : 4 + person % 2;
      case "goal_stage" -> 4 + person % 3;
      case "consent", "urgency" -> 0;
      default -> person;
    };
  }

  private static String text(FormQuestion question, InputFile side, int person) {
    return switch (question.column()) {
      case "email" -> side.key().charAt(5) + "person" + person + "@example.org";
      case "name" -> "Person " + (char) ('A' + person);
      case "time_zone" -> "Europe/Berlin";
      case "working_hours" -> "Mon-Fri 09:00-17:00";
      case "department", "location" -> "Place " + person % 3;
      default -> "";
    };
  }

  private static String export(InputFile side, Tool tool, Program program) {
    List<FormQuestion> questions = FormQuestions.of(side, program);
    List<String> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(tool.before.split(",", -1)));
    questions.forEach(question -> header.add(question.text()));
    lines.add(line(header, tool));
    for (int person = 0; person < PEOPLE; person++) {
      List<String> row = new ArrayList<>(tool.before(person));
      for (FormQuestion question : questions) {
        row.add(answer(question, side, person, tool));
      }
      lines.add(line(row, tool));
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String line(List<String> cells, Tool tool) {
    return cells.stream().map(SignUpFormTest::cell).collect(Collectors.joining(tool.separator));
  }

  @ParameterizedTest
  @EnumSource
  void answersAreReadWithoutAnySetting(Tool tool) {
    Program program = ProgramReader.read(folder).program();
    Programmes.write(
        folder.resolve("Sign-up of mentees.csv"), export(InputFile.MENTEES, tool, program));
    Programmes.write(
        folder.resolve("Sign-up of mentors.csv"), export(InputFile.MENTORS, tool, program));

    String checked = Run.of("check", folder).exits(0).out();
    String said = Run.of("run", folder).exits(0).out();

    assertThat(checked).doesNotContain("not known", "is not", "Did you mean");
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      String read =
          checked
              .lines()
              .filter(line -> line.startsWith("  Sign-up of " + side.key()))
              .toList()
              .stream()
              .reduce("", (a, b) -> b);
      assertThat(FormQuestions.of(side, program))
          .allSatisfy(question -> assertThat(read).contains(question.column() + " \u2190 "));
    }
    assertThat(said).contains("12 of 12 mentees have a mentor");
  }

  @Test
  void writesTheQuestionsForBothSides() {
    String said = Run.of("init", folder, "--questions").exits(0).out();

    assertThat(said).contains("form-for-mentees.md, form-for-mentors.md");
    Program program = ProgramReader.read(folder).program();
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      String form = Programmes.text(folder.resolve("form-for-" + side.key() + ".md"));
      assertThat(FormQuestions.of(side, program))
          .allSatisfy(question -> assertThat(form).contains(question.text()));
      assertThat(form).contains("You can withdraw at any time", "must be answered");
    }
    assertThat(folder.resolve(ProgramReader.FILE)).doesNotExist();
  }

  @Test
  void seatsWishesAndHoursAreNumbersToChooseFrom() {
    Programmes.write(folder.resolve(ProgramReader.FILE), "defaults: 1\nlimits: {hours: hard}\n");
    Run.of("init", folder, "--questions").exits(0);

    Program program = ProgramReader.read(folder).program();
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      List<FormQuestion> numbers =
          FormQuestions.of(side, program).stream()
              .filter(
                  question ->
                      List.of("capacity", "mentors_wanted", "hours_per_month")
                          .contains(question.column()))
              .toList();
      assertThat(numbers)
          .hasSize(2)
          .allSatisfy(question -> assertThat(question.choices()).isNotEmpty())
          .flatExtracting(FormQuestion::choices)
          .allMatch(choice -> choice.matches("[1-9][0-9]?"));
      assertThat(Programmes.text(folder.resolve("form-for-" + side.key() + ".md")))
          .contains(
              side == InputFile.MENTEES
                  ? "The numbers of hours a month and mentors are there to choose from"
                  : "The numbers of hours a month and mentees are there to choose from",
              "\n- 1\n- 2\n- 3\n");
    }
  }

  @Test
  void speaksOfNoNumbersThatAreNotAsked() {
    assertThat(form(InputFile.MENTEES)).contains("The numbers of mentors are there to choose from");
    assertThat(form(InputFile.MENTORS))
        .contains("The numbers of mentees are there to choose from")
        .doesNotContain("hours a month");
  }

  private Program stated(String yaml) {
    Programmes.write(folder.resolve(ProgramReader.FILE), yaml);
    return ProgramReader.read(folder).program();
  }

  private String form(InputFile side) {
    Run.of("init", folder, "--questions").exits(0);
    return Programmes.text(folder.resolve("form-for-" + side.key() + ".md"));
  }

  @Test
  void asksForUrgencyWhereTheMenteesOwnWordDecides() {
    stated("urgency: as-stated\n");
    assertThat(form(InputFile.MENTEES)).contains("How soon do you need a mentor?");
    assertThat(form(InputFile.MENTORS)).doesNotContain("How soon");

    stated("urgency: confirmed\n");
    assertThat(form(InputFile.MENTEES))
        .doesNotContain("How soon")
        .contains("- whose case is urgent: add columns urgency");
  }

  @Test
  void asksForColumnsOfThePolicysOwn() {
    Program program =
        stated(
            """
            defaults: none
            rules:
              overlap: [{id: days, mentee: Days, mentor: Free days}]
              ladder-gap: [{id: grades, column: Grade, ladder: [G1, G2]}]
            criteria:
              closeness: [{id: years, mentee: Years, mentor: Years, reach: 5, points: 5}]
            """);

    assertThat(FormQuestions.of(InputFile.MENTEES, program))
        .filteredOn(question -> question.column().equals(question.text()))
        .extracting(FormQuestion::text, FormQuestion::help, FormQuestion::choices)
        .containsExactly(
            tuple("Days", "Separated by semicolons.", List.of()),
            tuple("Grade", "", List.of("G1", "G2")),
            tuple("Years", "A whole number.", List.of()));
    assertThat(form(InputFile.MENTORS)).contains(". Free days\n");
    assertThat(FormQuestions.of(InputFile.MENTORS, program))
        .last()
        .extracting(FormQuestion::column)
        .isEqualTo("consent");
  }

  @Test
  void choicesStandInTheOrderOfTheLadder() {
    Programmes.write(
        folder.resolve("program.yaml"),
        """
        criteria:
          ladder-gap:
            - {id: depth, points: 5, column: Depth, ladder: [starting, solid, deep, authority],
               percent_by_gap: {1: 100}}
        """);
    Program program = ProgramReader.read(folder).program();

    assertThat(FormQuestions.of(InputFile.MENTEES, program))
        .filteredOn(question -> question.column().equals("Depth"))
        .flatExtracting(FormQuestion::choices)
        .containsExactly("starting", "solid", "deep", "authority");
  }

  @Test
  void answersToColumnsOfThePolicysOwnAreRead() {
    Program program =
        stated(
            """
            defaults: none
            rules:
              overlap: [{id: days, mentee: Days, mentor: Free days}]
            """);
    Programmes.write(
        folder.resolve("mentees.csv"), export(InputFile.MENTEES, Tool.GOOGLE, program));
    Programmes.write(
        folder.resolve("mentors.csv"), export(InputFile.MENTORS, Tool.GOOGLE, program));

    assertThat(Run.of("check", folder).exits(0).out()).contains("Days", "Free days");
  }

  @Test
  void saysWhereWhatAFormDoesNotAskComesFrom() {
    stated("rules: {not-same-manager: on}\ncriteria: {affinity: 5, coaching-rating: 5}\n");

    assertThat(form(InputFile.MENTEES))
        .contains("## Not asked here", "as people.csv", "affinity.csv", "past-pairs.csv");
    assertThat(form(InputFile.MENTORS)).contains("as people.csv", "add a column coaching_rating");
  }

  @Test
  void promisesNoOrderWhereNoneCounts() {
    assertThat(form(InputFile.MENTEES)).doesNotContain("most important first");
  }

  @Test
  void asksForWhatThePolicyReadsAndNothingElse() {
    Programmes.write(
        folder.resolve(ProgramReader.FILE),
        "defaults: none\nrules: {language: on}\ncriteria: {industry: 10}\n");

    assertThat(FormQuestions.of(InputFile.MENTEES, ProgramReader.read(folder).program()))
        .extracting(FormQuestion::column)
        .containsExactly(
            "name", "email", "stage", "industry", "languages", "mentors_wanted", "consent");
  }
}
