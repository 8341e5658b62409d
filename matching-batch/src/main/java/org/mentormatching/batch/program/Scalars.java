package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Single values of a policy file, checked. An empty result always comes with a fault. */
final class Scalars {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
  private static final Pattern TOO_LONG = Pattern.compile("[-+]?[0-9]{16,}");
  private static final String LARGEST = "999999999999999";

  private final YamlFaults faults;

  Scalars(YamlFaults faults) {
    this.faults = faults;
  }

  /** A word or sentence. */
  Optional<String> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    faults.at(node, what + " is not a text", "Write a word or a sentence");
    return Optional.empty();
  }

  /** A whole number. */
  Optional<Long> whole(Node node, String what) {
    if (node instanceof ScalarNode scalar && WHOLE.matcher(scalar.getValue()).matches()) {
      return Optional.of(Long.valueOf(scalar.getValue()));
    }
    if (node instanceof ScalarNode scalar && TOO_LONG.matcher(scalar.getValue()).matches()) {
      faults.at(node, what + " is " + shown(node) + ", too large", "Write at most " + LARGEST);
      return Optional.empty();
    }
    faults.at(node, what + " is " + shown(node) + ", not a whole number", "Write digits only");
    return Optional.empty();
  }

  /** A whole number within bounds. */
  Optional<Long> whole(Node node, String what, long least, long most) {
    Optional<Long> number = whole(node, what);
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      faults.at(node, what + " is " + number.get(), "Write a number from " + least + " to " + most);
      return Optional.empty();
    }
    return number;
  }

  /** One of several words. */
  <T> Optional<T> choice(Node node, String what, Map<String, T> choices) {
    if (node instanceof ScalarNode scalar) {
      T choice = choices.get(scalar.getValue());
      if (choice != null) {
        return Optional.of(choice);
      }
    }
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    faults.at(
        node,
        what + " is " + shown(node),
        NearestWord.remedy(
            word, choices.keySet(), "Write " + String.join(" or ", choices.keySet())));
    return Optional.empty();
  }

  /** A list. */
  Optional<List<Node>> list(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return Optional.of(sequence.getValue());
    }
    faults.at(node, what + " is not a list", "Write [one, another]");
    return Optional.empty();
  }

  /** A list of words or sentences; a wrong one is left out. */
  Optional<List<String>> texts(Node node, String what) {
    Optional<List<Node>> items = list(node, what);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    items.get().forEach(item -> text(item, "an entry of " + what).ifPresent(texts::add));
    return Optional.of(texts);
  }

  /** A word or sentence, or a list of them. */
  Optional<List<String>> textOrTexts(Node node, String what) {
    return node instanceof SequenceNode ? texts(node, what) : text(node, what).map(List::of);
  }

  /** What a cell says, or a list of that; a text between quotes with nothing in it is empty. */
  Optional<List<String>> cells(Node node, String what) {
    if (isEmptyText(node)) {
      return Optional.of(List.of(""));
    }
    if (!(node instanceof SequenceNode sequence)) {
      return text(node, what).map(List::of);
    }
    List<String> cells = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (isEmptyText(item)) {
        cells.add("");
      } else {
        text(item, "an entry of " + what).ifPresent(cells::add);
      }
    }
    return Optional.of(cells);
  }

  private static boolean isEmptyText(Node node) {
    return node instanceof ScalarNode scalar
        && !Section.isNull(node)
        && scalar.getValue().isEmpty();
  }

  /** How a node is quoted in a message. */
  static String shown(Node node) {
    return node instanceof ScalarNode scalar && !Section.isNull(node)
        ? "\"" + scalar.getValue() + "\""
        : Section.isNull(node) ? "empty" : "a list or a group of keys";
  }
}
