package org.mentormatching.batch.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and numbers as YAML that people like to read. */
final class Yaml {
  private static final int WIDTH = 100;
  private static final String PLAIN = "[A-Za-z][A-Za-z0-9_-]*";
  private static final String WORDS = "(?i)true|false|null|yes|no|on|off|y|n";

  private Yaml() {}

  /** A map in the order of the arguments, which are keys and values by turns. */
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  static String text(Map<String, Object> map) {
    StringBuilder text = new StringBuilder();
    block(map, "", text);
    return text.toString();
  }

  private static void block(Map<?, ?> map, String indent, StringBuilder text) {
    map.forEach(
        (key, value) -> {
          text.append(indent).append(scalar(String.valueOf(key))).append(':');
          value(value, indent, text);
        });
  }

  private static void value(Object value, String indent, StringBuilder text) {
    String flow = flow(value);
    if (indent.length() + flow.length() < WIDTH - 20 || !(value instanceof Map || isList(value))) {
      text.append(' ').append(flow).append('\n');
    } else if (value instanceof Map<?, ?> map) {
      text.append('\n');
      block(map, indent + "  ", text);
    } else {
      text.append('\n');
      ((List<?>) value).forEach(item -> item(item, indent + "  ", text));
    }
  }

  private static void item(Object item, String indent, StringBuilder text) {
    String flow = flow(item);
    if (indent.length() + flow.length() < WIDTH - 4 || !(item instanceof Map)) {
      text.append(indent).append("- ").append(flow).append('\n');
    } else {
      StringBuilder block = new StringBuilder();
      block((Map<?, ?>) item, indent + "  ", block);
      text.append(indent).append("- ").append(block.substring(indent.length() + 2));
    }
  }

  private static boolean isList(Object value) {
    return value instanceof List<?> list && !list.isEmpty();
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return "{"
          + String.join(
              ", ",
              map.entrySet().stream()
                  .map(
                      entry ->
                          scalar(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                  .toList())
          + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(Yaml::flow).toList()) + "]";
    }
    return value instanceof String text ? scalar(text) : String.valueOf(value);
  }

  private static String scalar(String text) {
    if (text.matches(PLAIN) && !text.matches(WORDS)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(letter -> quoted.append(escaped(letter)));
    return quoted.append('"').toString();
  }

  /** Letters that nobody sees are spelt out. */
  private static String escaped(int letter) {
    return switch (letter) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        boolean unseen =
            letter == 0xA0
                || Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter);
        yield unseen ? String.format("\\u%04X", letter) : Character.toString(letter);
      }
    };
  }
}
