package org.mentormatching.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.ColumnName;

/**
 * A header with a number in it: {@code Preferred mentor 1}, {@code 2nd choice}, {@code Q3_3}.
 *
 * @param rest the header without the number
 * @param number the number
 */
public record NumberedHeader(String rest, int number) {
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("erst", 1),
          Map.entry("zweit", 2),
          Map.entry("dritt", 3),
          Map.entry("viert", 4),
          Map.entry("fünft", 5),
          Map.entry("premier", 1),
          Map.entry("première", 1),
          Map.entry("deuxième", 2),
          Map.entry("troisième", 3),
          Map.entry("primera", 1),
          Map.entry("segunda", 2),
          Map.entry("tercera", 3));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:#|n(?:o|r)\\b\\.?|number\\b) ?)?([1-9][0-9]?)"
              + "(?:st|nd|rd|th|e|er|re|ère|ème|ª|º)?\\.?(?![\\p{L}\\p{N}])"
              + "|(?<=\\p{L}{4})([1-9][0-9]?)(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<!\\p{L})(first|second|third|fourth|fifth|(?:erst|zweit|dritt|viert|fünft)(?=e[rsn]?\\b)"
              + "|première|premier|deuxième|troisième|primera|segunda|tercera)"
              + "(?:(?<=t)e[rsn]?)?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The readings of a header, one for each number in it. */
  public static List<NumberedHeader> of(String header) {
    List<NumberedHeader> all = new ArrayList<>();
    Matcher number = NUMBER.matcher(header);
    while (number.find()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      all.add(new NumberedHeader(without(header, number), Integer.parseInt(digits)));
    }
    Matcher ordinal = ORDINAL.matcher(header);
    while (ordinal.find()) {
      String word = ordinal.group(1).toLowerCase(Locale.ROOT);
      all.add(
          new NumberedHeader(
              without(header, ordinal), Objects.requireNonNull(ORDINALS.get(word), word)));
    }
    return all;
  }

  private static String without(String header, Matcher number) {
    return header.substring(0, number.start()) + " " + header.substring(number.end());
  }

  /** The header without the number, as headers are compared. */
  public String words() {
    return ColumnName.normalised(rest);
  }

  /** Whether headers are the same words with different numbers. */
  public static boolean areOne(List<String> headers) {
    return headers.size() > 1
        && of(headers.get(0)).stream()
            .anyMatch(
                first ->
                    headers.stream()
                            .flatMap(
                                header ->
                                    of(header).stream()
                                        .filter(other -> other.words().equals(first.words()))
                                        .limit(1))
                            .map(NumberedHeader::number)
                            .distinct()
                            .count()
                        == headers.size());
  }
}
