package org.mentormatching.batch.program;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes keys and values as YAML in a single way: texts quoted, nested values in one line. */
public final class YamlText {
  private final StringBuilder text = new StringBuilder();

  /** A key with a value. */
  public YamlText line(String key, Object value) {
    text.append(key).append(": ").append(flow(value)).append('\n');
    return this;
  }

  /** A key with further keys, each in a line of its own; nothing if there are none. */
  public YamlText lines(String key, Map<String, Object> values) {
    if (!values.isEmpty()) {
      text.append(key).append(":\n");
      new TreeMap<>(values)
          .forEach(
              (name, value) ->
                  text.append("  ").append(name).append(": ").append(flow(value)).append('\n'));
    }
    return this;
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
    return value instanceof String string ? quoted(string) : value.toString();
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
