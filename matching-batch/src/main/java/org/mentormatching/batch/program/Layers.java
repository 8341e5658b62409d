package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Settings from several places as one tree. Groups of keys are joined key by key; of two values for
 * the same key the one of the stronger place counts.
 */
final class Layers {
  private static final String FILES = "files";
  private static final String NAME = "name";

  private Layers() {}

  /** The settings of two places, either of which may have none. */
  static Optional<Node> join(Optional<Node> strong, Optional<Node> weak) {
    return strong.isPresent() && weak.isPresent()
        ? Optional.of(join(strong.get(), weak.get(), List.of()))
        : strong.or(() -> weak);
  }

  private static Node join(Node strong, Node weak, List<String> path) {
    if (Section.isNull(strong)) {
      return weak;
    }
    boolean isFile = path.size() == 2 && path.get(0).equals(FILES);
    if (isFile && strong instanceof ScalarNode name && weak instanceof MappingNode) {
      return join(named(name), weak, path);
    }
    if (!(strong instanceof MappingNode first && weak instanceof MappingNode second)) {
      return strong;
    }
    Map<String, NodeTuple> others = new LinkedHashMap<>();
    second.getValue().forEach(entry -> others.put(key(entry), entry));
    List<NodeTuple> joined = new ArrayList<>();
    for (NodeTuple entry : first.getValue()) {
      NodeTuple other = others.remove(key(entry));
      joined.add(
          other == null
              ? entry
              : new NodeTuple(
                  entry.getKeyNode(),
                  join(entry.getValueNode(), other.getValueNode(), longer(path, key(entry)))));
    }
    joined.addAll(others.values());
    return mapping(first, joined);
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  private static List<String> longer(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private static Node named(ScalarNode name) {
    ScalarNode key =
        new ScalarNode(
            Tag.STR, true, NAME, name.getScalarStyle(), name.getStartMark(), name.getEndMark());
    return mapping(name, List.of(new NodeTuple(key, name)));
  }

  /** A group of keys that stands where another node stands. */
  private static MappingNode mapping(Node place, List<NodeTuple> entries) {
    return new MappingNode(
        Tag.MAP, true, entries, FlowStyle.BLOCK, place.getStartMark(), place.getEndMark());
  }

  /** A value under its keys, all at the place of the value. */
  static Node nested(List<String> path, Node value) {
    Node node = value;
    for (int i = path.size() - 1; i >= 0; i--) {
      ScalarNode key =
          new ScalarNode(
              Tag.STR,
              true,
              path.get(i),
              ScalarStyle.PLAIN,
              value.getStartMark(),
              value.getEndMark());
      node = mapping(value, List.of(new NodeTuple(key, node)));
    }
    return node;
  }
}
