package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;

/** Writes YAML in which every line can be explained by a comment. */
final class CommentedYaml {
  private static final int WIDTH = 98;

  private final StringBuilder text = new StringBuilder();

  /** An empty line. */
  CommentedYaml gap() {
    text.append('\n');
    return this;
  }

  /** A heading. */
  CommentedYaml heading(String words) {
    gap();
    text.append("# ---- ").append(words).append('\n');
    return this;
  }

  /** A comment, in as many lines as it needs. */
  CommentedYaml comment(String indent, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && indent.length() + 3 + line.length() + word.length() > WIDTH) {
        text.append(indent).append("# ").append(line).append('\n');
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    text.append(indent).append("# ").append(line).append('\n');
    return this;
  }

  /** A line as it stands. */
  CommentedYaml raw(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A key whose values follow in lines of their own. */
  CommentedYaml group(String indent, String key) {
    return raw(indent + YamlText.word(key) + ":");
  }

  /** A key with a value; the explanation stands behind it where there is room, else above it. */
  CommentedYaml line(String indent, String key, Object value, String explanation) {
    String setting = indent + YamlText.word(key) + ": " + YamlText.flow(value);
    if (explanation.isEmpty()) {
      return raw(setting);
    }
    if (setting.length() + 4 + explanation.length() <= WIDTH) {
      return raw(setting + "  # " + explanation);
    }
    return comment(indent, explanation).raw(setting);
  }

  /** A key with a list, an entry a line. */
  CommentedYaml list(String indent, String key, List<?> entries) {
    group(indent, key);
    entries.forEach(entry -> raw(indent + "  - " + YamlText.flow(entry)));
    return this;
  }

  /** A setting that is switched off by a comment. */
  CommentedYaml off(String indent, Map<String, ?> setting) {
    setting.forEach(
        (key, value) -> comment(indent, YamlText.word(key) + ": " + YamlText.flow(value)));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
