package org.mentormatching.batch.program;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentormatching.policy.Coverage;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The setting {@code coverage}: {@code first}, {@code weighted} or {@code {weighted: 60}}. */
final class CoverageSetting {
  private static final String KEY = "coverage";
  private static final String FIRST = "first";
  private static final String WEIGHTED = "weighted";
  static final Map<String, Coverage> WORDS =
      Words.of(FIRST, Coverage.first(), WEIGHTED, Coverage.weighted());

  private CoverageSetting() {}

  /** What a node says; empty, with a fault, if that is nothing known. */
  static Optional<Coverage> read(Node node, YamlFaults faults) {
    Scalars scalars = new Scalars(faults);
    if (!(node instanceof MappingNode)) {
      return scalars.choice(node, "\"" + KEY + "\"", WORDS);
    }
    return Section.of(node, "\"" + KEY + "\"", faults)
        .flatMap(section -> weighted(section, scalars, faults));
  }

  private static Optional<Coverage> weighted(Section section, Scalars scalars, YamlFaults faults) {
    Optional<Node> worth = section.get(WEIGHTED);
    section.refuseOthers("kind of coverage with a worth");
    if (worth.isEmpty() && (section.keys().isEmpty() || section.raw(WEIGHTED).isPresent())) {
      faults.at(
          section.place(),
          "\"" + KEY + "\" does not say what a filled wish is worth",
          "Write {" + WEIGHTED + ": " + Coverage.USUAL_WORTH + "}");
    }
    return worth
        .flatMap(node -> scalars.whole(node, "\"" + WEIGHTED + "\"", 0, Coverage.MOST_WORTH))
        .map(number -> Coverage.weighted(Math.toIntExact(number)));
  }

  /** The value under which a choice is written. */
  static Object value(Coverage coverage) {
    return coverage instanceof Coverage.Weighted weighted
        ? new TreeMap<>(Map.of(WEIGHTED, weighted.worth()))
        : FIRST;
  }
}
