package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Transitions;
import org.mentormatching.policy.Option;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads ladder and transitions: the name of a preset, or lists of one's own. */
final class PresetReader {
  private static final Map<String, Preset> PRESETS = new LinkedHashMap<>();

  static {
    Stream.of(Preset.values()).forEach(preset -> PRESETS.put(Option.word(preset), preset));
  }

  private final Section root;
  private final YamlFaults faults;
  private final Scalars scalars;

  PresetReader(Section root, YamlFaults faults) {
    this.root = root;
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  /** The ladder. */
  Ladder ladder() {
    Optional<Node> node = root.get("ladder");
    return named(node)
        .map(Preset::ladder)
        .or(() -> node.filter(other -> !isWord(other)).flatMap(this::ladder))
        .orElse(Preset.WORKPLACE.ladder());
  }

  /** The transitions; those of the ladder's preset unless the file says otherwise. */
  Transitions transitions() {
    Optional<Node> node = root.get("transitions");
    if (node.isEmpty()) {
      return quietlyNamed(root.get("ladder")).orElse(Preset.WORKPLACE).transitions();
    }
    return named(node)
        .map(Preset::transitions)
        .or(() -> node.filter(other -> !isWord(other)).flatMap(this::transitions))
        .orElse(Transitions.none());
  }

  private static boolean isWord(Node node) {
    return node instanceof ScalarNode;
  }

  private static Optional<Preset> quietlyNamed(Optional<Node> node) {
    return node.filter(PresetReader::isWord)
        .map(word -> PRESETS.get(((ScalarNode) word).getValue()));
  }

  private Optional<Preset> named(Optional<Node> node) {
    Optional<Preset> preset = quietlyNamed(node);
    if (preset.isEmpty() && node.filter(PresetReader::isWord).isPresent()) {
      String word = ((ScalarNode) node.get()).getValue();
      faults.at(
          node.get(),
          Scalars.shown(node.get()) + " is no preset",
          NearestWord.remedy(
              word,
              PRESETS.keySet(),
              "Write " + String.join(" or ", PRESETS.keySet()) + ", or your own"));
    }
    return preset;
  }

  private Optional<Ladder> ladder(Node node) {
    Optional<List<Node>> items = scalars.list(node, "\"ladder\"");
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rungs = new ArrayList<>();
    for (Node item : items.get()) {
      if (item instanceof SequenceNode) {
        scalars.texts(item, "a rung").ifPresent(rungs::add);
      } else {
        scalars.text(item, "a rung").map(List::of).ifPresent(rungs::add);
      }
    }
    if (rungs.isEmpty() || rungs.stream().anyMatch(List::isEmpty)) {
      faults.at(
          node,
          rungs.isEmpty() ? "\"ladder\" is empty" : "a rung of \"ladder\" is empty",
          "Write the stages from the lowest up, such as [junior, senior], or a preset's name");
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>();
    Optional<String> again =
        rungs.stream()
            .flatMap(List::stream)
            .filter(stage -> !seen.add(stage.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (again.isPresent()) {
      faults.at(
          node,
          "\"ladder\": stage " + again.get() + " stands on the ladder twice",
          "Keep one of them");
      return Optional.empty();
    }
    try {
      return Optional.of(Ladder.ofRungs(rungs));
    } catch (IllegalArgumentException twice) {
      faults.at(node, "\"ladder\": " + twice.getMessage(), "Keep one of them");
      return Optional.empty();
    }
  }

  private Optional<Transitions> transitions(Node node) {
    Optional<Section> section = Section.of(node, "\"transitions\"", faults);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String family : section.get().keys()) {
      section
          .get()
          .raw(family)
          .flatMap(members -> scalars.texts(members, "\"" + family + "\" of \"transitions\""))
          .ifPresent(members -> families.put(family, members));
    }
    try {
      return Optional.of(Transitions.of(families));
    } catch (IllegalArgumentException twice) {
      faults.at(node, "\"transitions\": " + twice.getMessage(), "Keep one of them");
      return Optional.empty();
    }
  }
}
