package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The days of a cycle belong to the cycle that {@code program.yaml} names beside them. Where the
 * command line names another one, they are left out.
 */
final class OwnDays {
  private static final String CYCLE = "cycle";
  private static final List<String> DAYS = List.of(Span.STARTS, Span.ENDS);

  private OwnDays() {}

  /**
   * The settings of the file as far as they are about the cycle in question.
   *
   * @param flags what the command line says
   * @param faults takes a note if days are left out
   */
  static Optional<Node> of(Optional<Node> file, List<Flag> flags, YamlFaults faults) {
    Optional<String> asked =
        flags.stream()
            .filter(flag -> flag.path().equals(List.of(CYCLE)))
            .map(Flag::value)
            .reduce((earlier, later) -> later);
    if (asked.isEmpty() || !(file.orElse(null) instanceof MappingNode root)) {
      return file;
    }
    Optional<String> own = scalar(root, CYCLE).filter(cycle -> !cycle.equals(asked.get()));
    List<NodeTuple> days =
        root.getValue().stream().filter(entry -> DAYS.contains(key(entry))).toList();
    if (own.isEmpty() || days.isEmpty()) {
      return file;
    }
    List<String> missing =
        days.stream()
            .map(OwnDays::key)
            .filter(day -> flags.stream().noneMatch(flag -> flag.path().equals(List.of(day))))
            .toList();
    if (!missing.isEmpty()) {
      faults.note(
          days.get(0).getKeyNode(),
          "%s %s of %s and left out in %s"
              .formatted(
                  String.join(" and ", missing),
                  missing.size() == 1 ? "is" : "are",
                  own.get(),
                  asked.get()),
          "Write the cycle and its days into program.yaml, or give them with --set %s=%s"
              .formatted(missing.get(0), "2027-01-11"));
    }
    List<NodeTuple> others = new ArrayList<>(root.getValue());
    others.removeAll(days);
    return Optional.of(
        new MappingNode(
            root.getTag(),
            true,
            others,
            root.getFlowStyle(),
            root.getStartMark(),
            root.getEndMark()));
  }

  private static Optional<String> scalar(MappingNode root, String key) {
    return root.getValue().stream()
        .filter(entry -> key(entry).equals(key))
        .map(NodeTuple::getValueNode)
        .filter(ScalarNode.class::isInstance)
        .map(value -> ((ScalarNode) value).getValue())
        .findFirst();
  }

  private static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }
}
