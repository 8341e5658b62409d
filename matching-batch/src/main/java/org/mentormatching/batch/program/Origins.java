package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Where each setting was made, by the keys that lead to it. */
final class Origins {
  private static final String BETWEEN = "\u0000";
  private static final String LADDER = "ladder";
  private static final String TRANSITIONS = "transitions";

  private final SortedMap<String, Made> places = new TreeMap<>();

  /**
   * A setting as it was made.
   *
   * @param place where
   * @param text what stands there if it is a single word or number
   */
  private record Made(Place place, String text) {
    /** The place as it is shown beside a setting. */
    String shown() {
      return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }
  }

  private Origins() {}

  /** Nothing was set anywhere. */
  static Origins none() {
    return new Origins();
  }

  /** The places of a tree of settings. */
  static Origins of(Node root) {
    Origins origins = new Origins();
    origins.add(List.of(), root);
    return origins;
  }

  private void add(List<String> path, Node node) {
    if (!(node instanceof MappingNode mapping) || mapping.getValue().isEmpty()) {
      places.put(
          key(path),
          new Made(
              Place.of(node.getStartMark(), ProgramReader.FILE),
              node instanceof ScalarNode scalar ? scalar.getValue() : ""));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key.getValue());
        add(longer, entry.getValueNode());
      }
    }
  }

  private static String key(List<String> path) {
    return String.join(BETWEEN, path);
  }

  /** Whether a setting or a part of it was made anywhere. */
  boolean has(List<String> path) {
    return itself(path).isPresent();
  }

  /**
   * Where a setting or the first of its parts was made, else the whole that it is part of; empty if
   * nobody made either.
   */
  Optional<Place> place(List<String> path) {
    for (int length = path.size(); length > 0; length--) {
      Optional<Place> place = itself(path.subList(0, length));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> itself(List<String> path) {
    String key = key(path);
    return places.tailMap(key).entrySet().stream()
        .findFirst()
        .filter(first -> first.getKey().equals(key) || first.getKey().startsWith(key + BETWEEN))
        .map(first -> first.getValue().place());
  }

  /**
   * Where a setting was made: by itself, by a single word for the whole that it is part of, or in
   * its parts. Empty if nobody made it.
   *
   * @param path the keys that lead to it
   * @param value what it is
   */
  Optional<String> of(List<String> path, Object value) {
    Made itself = places.get(key(path));
    if (itself != null) {
      return Optional.of(itself.shown());
    }
    for (int length = path.size() - 1; length > 0; length--) {
      Made whole = places.get(key(path.subList(0, length)));
      String last = path.get(path.size() - 1);
      if (whole != null && (whole.text().equals(value.toString()) || whole.text().equals(last))) {
        return Optional.of(whole.shown());
      }
    }
    return parts(path).or(() -> path.get(0).equals(TRANSITIONS) ? preset() : Optional.empty());
  }

  /** Where the preset is named whose transitions count: by itself, or by its ladder. */
  private Optional<String> preset() {
    String named = has(List.of(TRANSITIONS)) ? TRANSITIONS : LADDER;
    return Optional.ofNullable(places.get(named))
        .filter(made -> !made.text().isEmpty())
        .map(Made::shown);
  }

  private Optional<String> parts(List<String> path) {
    String within = key(path) + BETWEEN;
    String parts =
        places.tailMap(within).entrySet().stream()
            .takeWhile(entry -> entry.getKey().startsWith(within))
            .map(entry -> entry.getValue().shown())
            .distinct()
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }
}
