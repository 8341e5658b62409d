package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Statements.Weighing;
import org.mentormatching.batch.program.Statements.Weight;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.WhenMissing;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Criteria have points and say what a missing answer earns: {@code missing: half | none | ...}. */
final class CriterionWeighing implements Weighing<Criterion, CriterionEntry> {
  private static final Map<String, WhenMissing> MISSING =
      Words.of(
          "half", WhenMissing.HALF, "none", WhenMissing.NONE, "left-out", WhenMissing.LEFT_OUT);

  private final YamlFaults faults;
  private final Scalars scalars;

  CriterionWeighing(YamlFaults faults) {
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  @Override
  public String noun() {
    return "criterion";
  }

  @Override
  public String id(CriterionEntry entry) {
    return entry.criterion().id();
  }

  @Override
  public SortedMap<String, Object> canonical(CriterionEntry entry) {
    return canonical(entry.points(), entry.whenMissing());
  }

  @Override
  public Optional<Weight<Criterion, CriterionEntry>> weight(
      Definition<Criterion> definition,
      Section section,
      Optional<ScalarNode> word,
      Optional<CriterionEntry> fallback,
      String what) {
    Optional<Node> node = section.raw("missing");
    Optional<WhenMissing> missing =
        node.isPresent()
            ? scalars.choice(node.get(), "\"missing\" of " + what, MISSING)
            : Optional.of(fallback.map(CriterionEntry::whenMissing).orElse(WhenMissing.HALF));
    Optional<Integer> points = points(section, word, fallback, what);
    if (missing.isEmpty() || points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Weight<>(
            criterion -> new CriterionEntry(criterion, points.get(), missing.get()),
            canonical(points.get(), missing.get())));
  }

  private static SortedMap<String, Object> canonical(int points, WhenMissing missing) {
    SortedMap<String, Object> canonical = new TreeMap<>();
    canonical.put("points", (long) points);
    canonical.put("missing", Words.word(MISSING, missing));
    return canonical;
  }

  private Optional<Integer> points(
      Section section, Optional<ScalarNode> word, Optional<CriterionEntry> fallback, String what) {
    String name = "points of " + what;
    Optional<Node> set = section.raw("points");
    if (set.isPresent()) {
      return scalars.whole(set.get(), name, 0, Policy.MOST_POINTS).map(Math::toIntExact);
    }
    if (word.isPresent() && !Words.ON.contains(word.get().getValue())) {
      Optional<String> near = NearestWord.to(word.get().getValue(), List.of("on", "off"));
      if (near.isPresent()) {
        faults.at(
            word.get(),
            name + " is " + Scalars.shown(word.get()),
            "Did you mean \"" + near.get() + "\"?");
        return Optional.empty();
      }
      return scalars.whole(word.get(), name, 0, Policy.MOST_POINTS).map(Math::toIntExact);
    }
    if (fallback.isEmpty()) {
      faults.at(section.place(), what + " has no points", "Write its points, such as points: 10");
    }
    return fallback.map(CriterionEntry::points);
  }
}
