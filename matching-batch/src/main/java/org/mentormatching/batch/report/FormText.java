package org.mentormatching.batch.report;

import java.util.List;
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
        question that is missing would have told is not counted. Seats, wishes and hours are numbers to choose from, so
        that nobody answers "a few"; take numbers away or add some as your programme has them.

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
    return text.toString();
  }

  private static boolean isNeeded(FormQuestion question) {
    return List.of("email", "stage", "consent").contains(question.column());
  }
}
