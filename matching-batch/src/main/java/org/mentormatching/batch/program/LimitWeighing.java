package org.mentormatching.batch.program;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Statements.Weighing;
import org.mentormatching.batch.program.Statements.Weight;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.limits.Limits;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Limits are hard, or soft with a weight: {@code {weight: 500}}; lower ones are on or off. */
final class LimitWeighing implements Weighing<Limit, LimitEntry> {
  private static final String SOFT = "soft";

  private final YamlFaults faults;
  private final Scalars scalars;

  LimitWeighing(YamlFaults faults) {
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  @Override
  public String noun() {
    return "limit";
  }

  @Override
  public String id(LimitEntry entry) {
    return entry.limit().id();
  }

  @Override
  public SortedMap<String, Object> canonical(LimitEntry entry) {
    return entry.limit() instanceof LowerLimit ? new TreeMap<>() : canonical(entry.weight());
  }

  @Override
  public Optional<Weight<Limit, LimitEntry>> weight(
      Definition<Limit> definition,
      Section section,
      Optional<ScalarNode> word,
      Optional<LimitEntry> fallback,
      String what) {
    if (Limits.LOWER.contains(definition)) {
      return lower(word, what);
    }
    boolean hardWord =
        word.isPresent()
            && (word.get().getValue().equals("hard") || Words.ON.contains(word.get().getValue()));
    if (word.isPresent() && !hardWord) {
      faults.at(
          word.get(),
          what + " is " + Scalars.shown(word.get()),
          NearestWord.to(word.get().getValue(), List.of("hard", "off", SOFT))
              .filter(near -> !near.equals(SOFT))
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Write hard, off or {" + soft(definition, "}")));
      return Optional.empty();
    }
    Optional<Node> hard = section.raw("hard");
    Optional<Node> weight = section.raw("weight");
    Optional<Boolean> isHard =
        hard.isPresent()
            ? scalars.choice(
                hard.get(), "\"hard\" of " + what, Words.of("true", true, "false", false))
            : Optional.of(weight.isEmpty());
    if (isHard.isEmpty()) {
      return Optional.empty();
    }
    if (isHard.get() == weight.isPresent()) {
      faults.at(
          section.place(),
          isHard.get() ? what + " is both hard and soft" : what + " has no weight",
          "Write either hard: true or a weight, such as " + soft(definition, ""));
      return Optional.empty();
    }
    Optional<Long> price =
        weight.isPresent()
            ? scalars.whole(weight.get(), "weight of " + what, 1, Policy.MOST_POINTS)
            : Optional.of(0L);
    return price.map(
        units -> new Weight<>(limit -> new LimitEntry(limit, units), canonical(units)));
  }

  /** A weight and what it means: {@code weight: 500}, in hundredths of a point for each pair. */
  private static String soft(Definition<Limit> definition, String end) {
    return "weight: %d%s, which is in hundredths of a point of fit for each %s"
        .formatted(Limits.gentleWeight(definition), end, definition.example().unit().one());
  }

  private Optional<Weight<Limit, LimitEntry>> lower(Optional<ScalarNode> word, String what) {
    if (word.isPresent() && !Words.ON.contains(word.get().getValue())) {
      faults.at(
          word.get(),
          what + " is " + Scalars.shown(word.get()),
          "Write on or off: it is met as far as coverage lets it");
      return Optional.empty();
    }
    return Optional.of(new Weight<>(limit -> new LimitEntry(limit, 0), new TreeMap<>()));
  }

  private static SortedMap<String, Object> canonical(long weight) {
    SortedMap<String, Object> canonical = new TreeMap<>();
    if (weight == 0) {
      canonical.put("hard", true);
    } else {
      canonical.put("weight", weight);
    }
    return canonical;
  }
}
