package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in a policy file or in settings that join it. */
final class YamlFaults {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  YamlFaults(String file) {
    this.file = file;
  }

  /** Something that stops the run, where a node begins. */
  void at(Node node, String message, String remedy) {
    at(node.getStartMark(), message, remedy);
  }

  /** Something that stops the run, at a mark. */
  void at(Optional<Mark> mark, String message, String remedy) {
    faults.add(Place.of(mark, file).fault(Severity.STOPS, message, remedy));
  }

  /** Something that was assumed, where a node begins. */
  void note(Node node, String message, String remedy) {
    faults.add(place(node).fault(Severity.NOTE, message, remedy));
  }

  /** The place of a node. */
  Place place(Node node) {
    return Place.of(node.getStartMark(), file);
  }

  /** Something about the whole file that stops the run. */
  void file(String message, String remedy) {
    at(Optional.empty(), message, remedy);
  }

  /** All of them in the order of their places, each once. */
  List<Fault> sorted() {
    return faults.stream().distinct().sorted(Fault.ORDER).toList();
  }
}
