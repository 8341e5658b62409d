package org.mentormatching.batch.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.mentormatching.batch.program.FormQuestion;
import org.mentormatching.batch.program.FormQuestion.Kind;
import org.mentormatching.batch.program.FormQuestions;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;

/** The questions of a sign-up form as a text to copy into a form tool. */
public final class FormText {
  private FormText() {}

  /** The name of the text for a side in a programme's folder. */
  public static String file(InputFile side) {
    return "form-for-" + side.key() + ".md";
  }

  /** The questions for a side. */
  public static String of(InputFile side, Program program) {
    List<FormQuestion> questions = FormQuestions.of(side, program);
    StringBuilder text = new StringBuilder();
    text.append("# ").append(program.title()).append(": sign-up of ").append(side.key());
    text.append(
        """


        Copy these questions into your form tool. Keep their words, and the words of the choices: then the
        export is read as it is, without any setting. Questions may be left out, and others added; what a
        question that is missing would have told is not counted.
        """);
    text.append(numbers(questions));
    text.append(
        """

        Export the answers as CSV or as a spreadsheet into the programme's folder.
        """);
    int number = 1;
    for (FormQuestion question : questions) {
      text.append("\n## ").append(number++).append(". ").append(question.text()).append("\n\n");
      text.append("*").append(question.kind().words());
      text.append(isNeeded(question) ? ", must be answered" : "").append("*");
      if (!question.help().isEmpty()) {
        text.append("  \n").append(question.help());
      }
      text.append('\n');
      if (!question.choices().isEmpty()) {
        text.append('\n');
        question.choices().forEach(choice -> text.append("- ").append(choice).append('\n'));
        if (question.kind() == Kind.MANY) {
          text.append("- Other: ...\n");
        }
      }
    }
    SortedSet<String> notAsked = FormQuestions.notAsked(side, program);
    if (!notAsked.isEmpty()) {
      text.append(
          "\n## Not asked here\n\nThe policy reads this too; a form is not the place for it:\n\n");
      notAsked.forEach(column -> text.append("- ").append(elsewhere(column)).append('\n'));
    }
    return text.toString();
  }

  /** What is said of the questions whose choices are numbers; empty if there is none. */
  private static String numbers(List<FormQuestion> questions) {
    List<String> asked =
        questions.stream().flatMap(question -> number(question.column()).stream()).toList();
    return asked.isEmpty()
        ? ""
        : """
          The numbers of %s are there to choose from, so that nobody answers "a few"; take numbers away or
          add some as your programme has them.
          """
            .formatted(String.join(" and ", asked));
  }

  private static Optional<String> number(String column) {
    return switch (column) {
      case "mentors_wanted" -> Optional.of("mentors");
      case "capacity" -> Optional.of("mentees");
      case "hours_per_month" -> Optional.of("hours a month");
      default -> Optional.empty();
    };
  }

  /** Where what no form asks for comes from. */
  private static String elsewhere(String column) {
    return switch (column) {
      case "manager_id" ->
          "who reports to whom: put the HR list of everybody beside the answers, as people.csv";
      case "past_mentors" -> "pairs of earlier rounds: past-pairs.csv";
      case "affinity" -> "scores of pairs from outside: affinity.csv";
      case "active" -> "who takes part: add a column active, yes or no, where somebody does not";
      case "urgency" ->
          "whose case is urgent: add columns urgency (now or soon) and urgency_confirmed (yes)";
      case "cycles_waiting" ->
          "for how many rounds somebody has been waiting: add a column cycles_waiting";
      case "coaching_rating" -> "how well a mentor coaches: add a column coaching_rating";
      case "max_urgent" ->
          "how many urgent mentees a mentor takes at most: add a column max_urgent";
      default -> "add a column " + column;
    };
  }

  private static boolean isNeeded(FormQuestion question) {
    return List.of("email", "stage", "consent").contains(question.column());
  }
}
