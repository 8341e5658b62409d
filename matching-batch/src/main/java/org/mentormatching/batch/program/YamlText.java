package org.mentormatching.batch.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes keys and values as YAML in a single way: nested values in one line. */
public final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.-]*( [\\p{L}\\p{N}_.-]+)*");
  private static final Set<String> MEANS_ELSE = Set.of("null", "true", "false", "y", "n");

  private final StringBuilder text = new StringBuilder();

  /** A key with a value. */
  public YamlText line(String key, Object value) {
    text.append(word(key)).append(": ").append(flow(value)).append('\n');
    return this;
  }

  /** A key with further keys, each in a line of its own; nothing if there are none. */
  public YamlText lines(String key, Map<String, Object> values) {
    if (!values.isEmpty()) {
      text.append(word(key)).append(":\n");
      new TreeMap<>(values)
          .forEach(
              (name, value) ->
                  text.append("  ")
                      .append(word(name))
                      .append(": ")
                      .append(flow(value))
                      .append('\n'));
    }
    return this;
  }

  /** A word as it stands alone, or between quotation marks where it could mean something else. */
  static String word(String word) {
    return PLAIN.matcher(word).matches() && !MEANS_ELSE.contains(word.toLowerCase(Locale.ROOT))
        ? word
        : quoted(word);
  }

  /** A value in one line. */
  public static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> flow(entry.getKey()) + ": " + flow(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String string ? word(string) : value.toString();
  }

  private static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    string
        .chars()
        .forEach(
            character -> {
              if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
              } else if (character < ' '
                  || (character >= 0x7f && character < 0xa0)
                  || character == 0x2028
                  || character == 0x2029
                  || character == 0xfeff) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
              } else {
                quoted.append((char) character);
              }
            });
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
