package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mentormatching.model.Column;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.InvalidPolicyException;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.UrgencyTrust;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the policy's part of the file: ladder, transitions, rules, criteria, limits. */
final class PolicyReader {
  private final Section root;
  private final YamlFaults faults;
  private final Scalars scalars;

  PolicyReader(Section root, YamlFaults faults) {
    this.root = root;
    this.faults = faults;
    scalars = new Scalars(faults);
  }

  PolicyReading read() {
    int version = root.get("defaults").map(this::version).orElse(Defaults.VERSION);
    Policy defaults = version == 0 ? Policy.builder().build() : Defaults.version1().build();
    Statements<Rule, RuleEntry> rules =
        statements("rules", new RuleWeighing(faults), Rules.ALL, defaults.rules());
    Statements<Criterion, CriterionEntry> criteria =
        statements("criteria", new CriterionWeighing(faults), Criteria.ALL, defaults.criteria());
    Statements<Limit, LimitEntry> limits =
        statements("limits", new LimitWeighing(faults), Limits.ALL, defaults.limits());
    refuseSharedIds(rules, criteria);
    refuseTheLeastFit(rules);
    refuseTheLeastFit(criteria);
    Map<String, SortedMap<String, Object>> sections = new LinkedHashMap<>();
    sections.put("rules", rules.canonical());
    sections.put("criteria", criteria.canonical());
    sections.put("limits", limits.canonical());
    Map<String, Map<String, Object>> inForce = new LinkedHashMap<>();
    inForce.put("rules", rules.inForce());
    inForce.put("criteria", criteria.inForce());
    inForce.put("limits", limits.inForce());
    return new PolicyReading(
        policy(defaults, rules, criteria, limits),
        version,
        rules.named(),
        criteria.named(),
        limits.named(),
        sections,
        inForce,
        vocabularies(rules, criteria));
  }

  private static SortedMap<String, List<String>> vocabularies(
      Statements<?, ?> rules, Statements<?, ?> criteria) {
    SortedMap<String, List<String>> all = new TreeMap<>(rules.vocabularies());
    criteria
        .vocabularies()
        .forEach(
            (column, words) ->
                all.merge(
                    column,
                    words,
                    (ofRules, ofCriteria) ->
                        Stream.concat(ofRules.stream(), ofCriteria.stream()).distinct().toList()));
    return all;
  }

  private int version(Node node) {
    if (node instanceof ScalarNode scalar && scalar.getValue().equals("none")) {
      return 0;
    }
    String newest = Integer.toString(Defaults.VERSION);
    if (!(node instanceof ScalarNode scalar && scalar.getValue().equals(newest))) {
      faults.at(
          node,
          "\"defaults\" is " + Scalars.shown(node) + ", which this version does not know",
          NearestWord.remedy(
              node instanceof ScalarNode scalar ? scalar.getValue() : "",
              List.of("none"),
              "Write " + newest + " or none"));
    }
    return Defaults.VERSION;
  }

  private <D, E> Statements<D, E> statements(
      String key,
      Statements.Weighing<D, E> weighing,
      List<Definition<D>> definitions,
      List<E> defaults) {
    Section section = root.section(key).orElse(Section.empty(root.place(), faults));
    return new Statements<>(faults, weighing).read(section, definitions, defaults);
  }

  private void refuseSharedIds(Statements<?, ?> rules, Statements<?, ?> criteria) {
    List<String> ids = new ArrayList<>(rules.ids());
    for (NamedStatement criterion : criteria.named()) {
      if (ids.contains(criterion.id())) {
        faults.at(
            criteria.place(criterion.id()),
            "the id " + criterion.id() + " is that of a rule too",
            "Give each one of its own");
      }
    }
  }

  private void refuseTheLeastFit(Statements<?, ?> statements) {
    if (statements.ids().contains(Policy.MINIMUM_FIT)) {
      faults.at(
          statements.place(Policy.MINIMUM_FIT),
          "the id " + Policy.MINIMUM_FIT + " is that of the setting minimum_fit",
          "Give it another one");
    }
  }

  private Policy policy(
      Policy defaults,
      Statements<Rule, RuleEntry> rules,
      Statements<Criterion, CriterionEntry> criteria,
      Statements<Limit, LimitEntry> limits) {
    Policy.Builder policy = Policy.builder();
    PresetReader presets = new PresetReader(root, faults);
    policy.ladder(presets.ladder()).transitions(presets.transitions());
    whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).ifPresent(policy::seed);
    whole("minimum_fit", 0, 100).map(Math::toIntExact).ifPresent(policy::minimumFit);
    Optional<UrgencyTrust> trust =
        root.get("urgency")
            .flatMap(node -> scalars.choice(node, "\"urgency\"", PolicyReading.URGENCY));
    trust.ifPresent(policy::urgency);
    Optional<Coverage> coverage =
        root.get("coverage").flatMap(node -> CoverageSetting.read(node, faults));
    coverage.ifPresent(policy::coverage);
    boolean isWeighted = coverage.filter(Coverage.Weighted.class::isInstance).isPresent();
    readFloor(policy, isWeighted);
    rules.entries().forEach(entry -> policy.require(entry.rule(), entry.whenUnknown()));
    criteria
        .entries()
        .forEach(entry -> policy.prefer(entry.criterion(), entry.points(), entry.whenMissing()));
    for (LimitEntry entry : limits.entries()) {
      if (entry.limit() instanceof LowerLimit lower) {
        policy.lowerLimit(lower);
        if (isWeighted) {
          faults.at(
              limits.place(lower.id()),
              lower.id()
                  + " is on and coverage is weighted: it would go before filled wishes and cost"
                  + " mentees their mentor",
              "Leave one of them out");
        }
      } else if (entry.isHard()) {
        policy.hardLimit(entry.limit());
      } else {
        policy.softLimit(entry.limit(), entry.weight());
      }
    }
    try {
      audit(policy);
      return policy.build();
    } catch (InvalidPolicyException contradiction) {
      if (faults.sorted().isEmpty()) {
        contradiction.faults().forEach(fault -> faults.file(fault, ""));
      }
      return defaults;
    }
  }

  private void readFloor(Policy.Builder policy, boolean isWeighted) {
    boolean raises =
        root.get("floor")
            .flatMap(node -> scalars.choice(node, "\"floor\"", PolicyReading.FLOOR))
            .orElse(false);
    if (raises && isWeighted) {
      faults.at(
          root.keyPlace("floor"),
          "\"floor\" is to be raised and coverage is weighted: nobody fares worst if nobody has a"
              + " mentor",
          "Leave one of them out");
      return;
    }
    policy.raiseFloor(raises);
  }

  /** Columns to look by at how people fare: of the kind in which the policy reads them anyway. */
  private void audit(Policy.Builder policy) {
    List<String> names =
        root.get("audit").flatMap(node -> scalars.textOrTexts(node, "\"audit\"")).orElse(List.of());
    if (names.isEmpty()) {
      return;
    }
    PolicyColumns read = PolicyColumns.of(policy.build());
    for (String name : names) {
      String column = KnownColumns.canonical(name);
      Set<Column.Kind> kinds = read.kinds(InputFile.MENTEES, column);
      policy.audit(
          kinds.contains(Column.Kind.LIST)
              ? Column.list(column)
              : kinds.contains(Column.Kind.NUMBER)
                  ? Column.number(column)
                  : kinds.contains(Column.Kind.FLAG)
                      ? Column.flag(column)
                      : kinds.contains(Column.Kind.HOURS) || kinds.contains(Column.Kind.DURATION)
                          ? Column.duration(column)
                          : Column.text(column));
    }
  }

  private Optional<Long> whole(String key, long least, long most) {
    return root.get(key).flatMap(node -> scalars.whole(node, "\"" + key + "\"", least, most));
  }
}
