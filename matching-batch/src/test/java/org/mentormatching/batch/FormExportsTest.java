package org.mentormatching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.batch.program.FormQuestion;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;

/**
 * The answers to the programme's own form come back as they were given, question by question, from
 * every way in which form tools export the questions with several choices.
 */
class FormExportsTest {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);
  private static final int PEOPLE = 12;
  private static final String OTHER = "Other";
  private static final String OWN_WORDS = "Storytelling";

  private static final String EVERY_QUESTION =
      """
      urgency: as-stated
      criteria:
        learning-both-ways: 5
        industry: 5
        distance-from-home: 5
      limits: {hours: hard}
      """;

  private final Path folder;

  FormExportsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** How a tool writes a question with several choices. */
  private enum Tool {
    GOOGLE,
    MICROSOFT,
    TYPEFORM,
    TYPEFORM_MARKS,
    LIMESURVEY,
    LIMESURVEY_CODES,
    COLON,
    QUALTRICS,
    SURVEYMONKEY;

    private boolean isOneCell() {
      return this == GOOGLE || this == MICROSOFT;
    }

    private String header(FormQuestion question, String option, int at) {
      return switch (this) {
        case TYPEFORM, TYPEFORM_MARKS -> option;
        case LIMESURVEY, LIMESURVEY_CODES -> question.text() + " [" + option + "]";
        case COLON -> question.text() + ": " + option;
        case QUALTRICS -> question.text() + " - " + option;
        default -> at == 0 ? question.text() : "";
      };
    }

    private String cell(String option, boolean isChosen) {
      return switch (this) {
        case TYPEFORM_MARKS, LIMESURVEY_CODES -> isChosen ? "1" : "0";
        case LIMESURVEY -> isChosen ? "Ja" : "Nein";
        case COLON -> isChosen ? "Checked" : "Unchecked";
        default -> isChosen ? option : "";
      };
    }

    private String cell(List<String> chosen) {
      return this == MICROSOFT
          ? chosen.stream().map(word -> word + ";").collect(Collectors.joining())
          : String.join(", ", chosen);
    }
  }

  private static boolean isMany(FormQuestion question) {
    return question.kind() == FormQuestion.Kind.MANY;
  }

  /** The choices of a person, in the order of the form; some write one of their own as well. */
  private static List<String> chosen(FormQuestion question, int person) {
    int size = question.choices().size();
    int shift = question.column().length();
    Set<Integer> places =
        new TreeSet<>(List.of((person + shift) % size, (3 * person + shift + 1) % size));
    Stream<String> own = person % 5 == 2 ? Stream.of(OWN_WORDS) : Stream.empty();
    return Stream.concat(places.stream().map(question.choices()::get), own).toList();
  }

  private static String one(FormQuestion question, InputFile side, int person) {
    List<String> choices = question.choices();
    String who = side == InputFile.MENTEES ? "mentee" : "mentor";
    return switch (question.column()) {
      case "email" -> who + (char) ('a' + person) + "@example.org";
      case "name" -> "Person " + (char) ('A' + person);
      case "stage" -> choices.get(side == InputFile.MENTEES ? 1 + person % 3 : 4 + person % 2);
      case "goal_stage" -> choices.get(4 + person % 3);
      case "consent", "urgency" -> choices.get(0);
      case "time_zone" -> "Europe/Berlin";
      case "working_hours" -> "Mon-Fri 09:00-17:00";
      case "department", "location", "industry", "industries" -> "Place " + person % 3;
      default -> choices.isEmpty() ? "" : choices.get(person % choices.size());
    };
  }

  /** The cells of a row for a question: one, or one for each choice and one for other answers. */
  private static List<String> cells(
      FormQuestion question, Tool tool, String whole, Function<Integer, String> ofOption) {
    return isMany(question) && !tool.isOneCell()
        ? IntStream.rangeClosed(0, question.choices().size()).mapToObj(ofOption::apply).toList()
        : List.of(whole);
  }

  private static String option(FormQuestion question, int at) {
    return at < question.choices().size() ? question.choices().get(at) : OTHER;
  }

  private static String export(InputFile side, List<FormQuestion> questions, Tool tool) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("Submit Date"));
    List<String> below = new ArrayList<>(List.of(""));
    for (FormQuestion question : questions) {
      header.addAll(
          cells(
              question,
              tool,
              question.text(),
              at -> tool.header(question, option(question, at), at)));
      below.addAll(cells(question, tool, "Response", at -> option(question, at)));
    }
    rows.add(header);
    if (tool == Tool.SURVEYMONKEY) {
      rows.add(below);
    }
    for (int person = 0; person < PEOPLE; person++) {
      List<String> row = new ArrayList<>(List.of("2027-01-%02d 09:05:00".formatted(person + 1)));
      for (FormQuestion question : questions) {
        List<String> chosen = isMany(question) ? chosen(question, person) : List.of();
        String whole = isMany(question) ? tool.cell(chosen) : one(question, side, person);
        row.addAll(
            cells(
                question,
                tool,
                whole,
                at ->
                    option(question, at).equals(OTHER)
                        ? chosen.contains(OWN_WORDS) ? OWN_WORDS : ""
                        : tool.cell(option(question, at), chosen.contains(option(question, at)))));
      }
      rows.add(row);
    }
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private void everythingComesBack(Tool tool, String policy) {
    Programmes.write(folder.resolve(ProgramReader.FILE), "defaults: 1\n" + policy);
    Program program = ProgramReader.read(folder).program();
    for (InputFile side : SIDES) {
      Programmes.write(
          folder.resolve("Sign-up of " + side.key() + ".csv"),
          export(side, FormQuestions.of(side, program), tool));
    }

    Run.of("run", folder).exits(0);

    for (InputFile side : SIDES) {
      WrittenTable read =
          Programmes.table(Programmes.proposal(folder).resolve("inputs"), side.key() + ".csv");
      assertThat(read.rows()).hasSize(PEOPLE);
      for (FormQuestion question : FormQuestions.of(side, program)) {
        for (int person = 0; person < PEOPLE; person++) {
          assertThat(read.cell(read.rows().get(person), question.column()))
              .as("%s of person %d of %s", question.column(), person, side.key())
              .isEqualTo(
                  isMany(question)
                      ? String.join(";", chosen(question, person))
                      : one(question, side, person));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerComesBackAsItWasGiven(Tool tool) {
    everythingComesBack(tool, "");
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerToEveryQuestionComesBackAsItWasGiven(Tool tool) {
    everythingComesBack(tool, EVERY_QUESTION);
  }

  @Test
  void asksWhereNothingTellsWhichOfTwoQuestionsHasTheOptions() {
    Program program = ProgramReader.read(folder).program();
    List<FormQuestion> some =
        FormQuestions.of(InputFile.MENTORS, program).stream()
            .filter(question -> !isMany(question) || question.column().equals("excluded_topics"))
            .toList();
    Programmes.write(folder.resolve("mentors.csv"), export(InputFile.MENTORS, some, Tool.TYPEFORM));
    Programmes.write(
        folder.resolve("mentees.csv"),
        export(InputFile.MENTEES, FormQuestions.of(InputFile.MENTEES, program), Tool.TYPEFORM));

    assertThat(Run.of("check", folder).exits(3).out())
        .contains(
            "columns \"Communication\" to \"Other\" are options that several questions of the form"
                + " have, and nothing says whose. Say which: columns: {mentors: {strengths:"
                + " [Communication,",
            "or columns: {mentors: {excluded_topics: [Communication,");
  }

  @Test
  void theOrderOfTheFormTellsWhichQuestionHasTheOptions() {
    Program program = ProgramReader.read(folder).program();
    List<FormQuestion> some =
        FormQuestions.of(InputFile.MENTORS, program).stream()
            .filter(question -> !question.column().equals("strengths"))
            .toList();
    Programmes.write(folder.resolve("mentors.csv"), export(InputFile.MENTORS, some, Tool.TYPEFORM));
    Programmes.write(
        folder.resolve("mentees.csv"),
        export(InputFile.MENTEES, FormQuestions.of(InputFile.MENTEES, program), Tool.TYPEFORM));

    assertThat(Run.of("check", folder).exits(0).out())
        .contains("excluded_topics \u2190 \"Communication\"")
        .doesNotContain("strengths \u2190");
  }
}
