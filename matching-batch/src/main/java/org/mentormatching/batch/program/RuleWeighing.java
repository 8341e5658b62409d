package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.Statements.Weighing;
import org.mentormatching.batch.program.Statements.Weight;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.WhenUnknown;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Rules say what becomes of pairs that they cannot check: {@code missing: allow | refuse}. */
final class RuleWeighing implements Weighing<Rule, RuleEntry> {
  private static final Map<String, WhenUnknown> MISSING =
      Words.of("allow", WhenUnknown.ALLOW, "refuse", WhenUnknown.REFUSE);

  private final YamlFaults faults;
  private final Scalars scalars;

  RuleWeighing(YamlFaults faults) {
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  @Override
  public String noun() {
    return "rule";
  }

  @Override
  public String id(RuleEntry entry) {
    return entry.rule().id();
  }

  @Override
  public SortedMap<String, Object> canonical(RuleEntry entry) {
    return canonical(entry.whenUnknown());
  }

  @Override
  public Optional<Weight<Rule, RuleEntry>> weight(
      Definition<Rule> definition,
      Section section,
      Optional<ScalarNode> word,
      Optional<RuleEntry> fallback,
      String what) {
    if (word.isPresent() && !Words.ON.contains(word.get().getValue())) {
      faults.at(
          word.get(),
          what + " is " + Scalars.shown(word.get()),
          NearestWord.remedy(
              word.get().getValue(), List.of("on", "off"), "Write on, off or its options"));
      return Optional.empty();
    }
    Optional<Node> node = section.raw("missing");
    Optional<WhenUnknown> missing =
        node.isPresent()
            ? scalars.choice(node.get(), "\"missing\" of " + what, MISSING)
            : Optional.of(fallback.map(RuleEntry::whenUnknown).orElse(WhenUnknown.ALLOW));
    return missing.map(
        counts -> new Weight<>(rule -> new RuleEntry(rule, counts), canonical(counts)));
  }

  private static SortedMap<String, Object> canonical(WhenUnknown missing) {
    SortedMap<String, Object> canonical = new TreeMap<>();
    canonical.put("missing", Words.word(MISSING, missing));
    return canonical;
  }
}
