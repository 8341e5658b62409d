package org.mentormatching.batch.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers of the options of one question, which tools write as {@code Question [Option]}, {@code
 * Question - Option} or {@code Question: Option}.
 */
public final class OptionHeaders {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<question>.*?)\\s*\\[(?<option>[^\\[\\]]+)\\]"),
          Pattern.compile("(?<question>.*) [-–:] (?<option>.+)"),
          Pattern.compile("(?<question>.*?) [-–:] (?<option>.+)"),
          Pattern.compile("(?<question>.*?\\S): (?<option>.+)"));

  private OptionHeaders() {}

  /**
   * A header in its two parts.
   *
   * @param question what is asked
   * @param option one of the answers
   */
  public record Parts(String question, String option) {}

  /** The parts of a header in each of the ways in which it can be divided. */
  public static List<Parts> parts(String header) {
    return FORMS.stream().flatMap(form -> parts(form, header).stream()).distinct().toList();
  }

  /**
   * The option of each header, if all of them ask the same question; else the headers themselves.
   *
   * @param headers at least two
   */
  public static List<String> options(List<String> headers) {
    for (Pattern form : FORMS) {
      List<Parts> parts = headers.stream().flatMap(header -> parts(form, header).stream()).toList();
      if (parts.size() == headers.size()
          && parts.stream().map(Parts::question).distinct().count() == 1) {
        return parts.stream().map(Parts::option).toList();
      }
    }
    return headers;
  }

  private static Optional<Parts> parts(Pattern form, String header) {
    Matcher matcher = form.matcher(header);
    return matcher.matches() && !matcher.group("question").isBlank()
        ? Optional.of(new Parts(matcher.group("question").strip(), matcher.group("option").strip()))
        : Optional.empty();
  }
}
