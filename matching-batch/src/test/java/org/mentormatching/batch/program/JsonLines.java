package org.mentormatching.batch.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** JSON as text of few lines: what fits stands on one line. */
final class JsonLines {
  private static final int WIDTH = 100;

  private JsonLines() {}

  static String of(JsonNode node) {
    return lines(node, 0, 0) + "\n";
  }

  private static String lines(JsonNode node, int depth, int before) {
    String whole = node.toString();
    if (node.isValueNode() || depth + before + whole.length() <= WIDTH) {
      return whole;
    }
    List<String> parts = new ArrayList<>();
    String indent = "\n" + " ".repeat(depth + 1);
    if (node.isArray()) {
      node.forEach(one -> parts.add(indent + lines(one, depth + 1, 1)));
      return "[" + String.join(",", parts) + "\n" + " ".repeat(depth) + "]";
    }
    node.properties()
        .forEach(
            entry -> {
              String key = "\"" + entry.getKey() + "\": ";
              parts.add(indent + key + lines(entry.getValue(), depth + 1, key.length() + 1));
            });
    return "{" + String.join(",", parts) + "\n" + " ".repeat(depth) + "}";
  }
}
