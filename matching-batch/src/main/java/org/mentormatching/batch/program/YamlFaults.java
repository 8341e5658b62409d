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
    Place place = place(mark);
    faults.add(
        new Fault(Severity.STOPS, place.file(), place.line(), place.cell(), message, remedy));
  }

  /** A place as messages name it. */
  private record Place(String file, int line, String cell) {}

  private Place place(Optional<Mark> mark) {
    String name = mark.map(Mark::getName).orElse(file);
    return name.equals(file) && mark.isPresent()
        ? new Place(file, mark.get().getLine() + 1, "column " + (mark.get().getColumn() + 1))
        : new Place(name, 0, "");
  }

  /** A statement with the place of its node. */
  NamedStatement named(String id, Node node) {
    Place place = place(node.getStartMark());
    return new NamedStatement(id, place.file(), place.line(), place.cell());
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
