package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and values of one mapping of a policy file; whatever nobody asks for is a fault. */
final class Section {
  private final Node place;
  private final YamlFaults faults;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  private Section(Node place, YamlFaults faults) {
    this.place = place;
    this.faults = faults;
  }

  /** A section without keys at a place. */
  static Section empty(Node place, YamlFaults faults) {
    return new Section(place, faults);
  }

  /** A section without keys where there is no file. */
  static Section none(YamlFaults faults) {
    return empty(new ScalarNode(Tag.NULL, "", ScalarStyle.PLAIN), faults);
  }

  /** The keys of a node; empty, with a fault, if the node is not a mapping. */
  static Optional<Section> of(Node node, String name, YamlFaults faults) {
    Section section = new Section(node, faults);
    if (isNull(node)) {
      return Optional.of(section);
    }
    if (!(node instanceof MappingNode mapping)) {
      faults.at(node, name + " is not a list of keys with values", "Write \"key: value\" lines");
      return Optional.empty();
    }
    for (NodeTuple entry : mapping.getValue()) {
      section.add(entry);
    }
    return Optional.of(section);
  }

  private void add(NodeTuple entry) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      faults.at(entry.getKeyNode(), "a key is a word", "Write \"key: value\"");
    } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
      faults.at(key, "\"" + key.getValue() + "\" is written twice", "Keep one of them");
    }
  }

  static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  /** Where it stands. */
  Node place() {
    return place;
  }

  /** The keys in the order in which they are written. */
  List<String> keys() {
    return new ArrayList<>(entries.keySet());
  }

  /** The place of a key that is there. */
  Node keyPlace(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? place : entry.getKeyNode();
  }

  /** The value of a key, even if nothing is written behind it; the key counts as known. */
  Optional<Node> raw(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  /** The value of a key; empty if it is not there or nothing is written behind it. */
  Optional<Node> get(String key) {
    return raw(key).filter(node -> !isNull(node));
  }

  /** The keys and values behind a key. */
  Optional<Section> section(String key) {
    return raw(key).flatMap(node -> of(node, "\"" + key + "\"", faults));
  }

  /** Makes a fault of every key that nobody asked for. */
  void refuseOthers(String what) {
    refuseOthers(what, key -> Optional.empty());
  }

  /**
   * Makes a fault of every key that nobody asked for.
   *
   * @param remedies what to do about a key, if it is more than to take the nearest known one
   */
  void refuseOthers(String what, Function<String, Optional<String>> remedies) {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        faults.at(
            entry.getValue().getKeyNode(),
            "\"" + entry.getKey() + "\" is not a known " + what,
            remedies
                .apply(entry.getKey())
                .orElseGet(
                    () ->
                        NearestWord.remedy(
                            entry.getKey(),
                            known,
                            known.isEmpty()
                                ? "Remove it"
                                : "Known are "
                                    + String.join(", ", known.stream().limit(30).toList()))));
      }
    }
  }
}
