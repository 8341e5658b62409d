package org.mentormatching.batch.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers of the options of one question, which tools write as {@code Question [Option]} or {@code
 * Question - Option}.
 */
public final class OptionHeaders {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<question>.*?)\\s*\\[(?<option>[^\\[\\]]+)\\]"),
          Pattern.compile("(?<question>.*?) [-–:] (?<option>.+)"));

  private OptionHeaders() {}

  /**
   * The option of each header, if all of them ask the same question; else the headers themselves.
   *
   * @param headers at least two
   */
  public static List<String> options(List<String> headers) {
    return FORMS.stream()
        .filter(
            form -> headers.stream().map(header -> question(form, header)).distinct().count() == 1)
        .filter(form -> !question(form, headers.get(0)).isEmpty())
        .findFirst()
        .map(form -> headers.stream().map(header -> option(form, header)).toList())
        .orElse(headers);
  }

  private static String question(Pattern form, String header) {
    Matcher matcher = form.matcher(header);
    return matcher.matches() ? matcher.group("question") : "";
  }

  private static String option(Pattern form, String header) {
    Matcher matcher = form.matcher(header);
    return matcher.matches() ? matcher.group("option").strip() : header;
  }
}
