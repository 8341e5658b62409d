package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** Everything that the tables of contents name, made with fallbacks and with other options. */
public final class Samples {
  private Samples() {}

  /** Every rule. */
  public static List<Rule> rules() {
    return all(Rules.ALL);
  }

  /** Every criterion. */
  public static List<Criterion> criteria() {
    return all(Criteria.ALL);
  }

  /** Every limit from above. */
  public static List<Limit> limits() {
    return all(Limits.ALL).stream().filter(limit -> !(limit instanceof LowerLimit)).toList();
  }

  /** Every lower limit on panels. */
  public static List<PanelMemberLimit> lowerPanelLimits() {
    return lowerLimits().stream()
        .filter(PanelMemberLimit.class::isInstance)
        .map(PanelMemberLimit.class::cast)
        .toList();
  }

  /** Every lower limit on the coverage of groups. */
  public static List<CoverageLimit> lowerCoverageLimits() {
    return lowerLimits().stream()
        .filter(CoverageLimit.class::isInstance)
        .map(CoverageLimit.class::cast)
        .toList();
  }

  /** Every lower limit that looks at one mentor. */
  public static List<LowerLimit> lowerMentorLimits() {
    return lowerLimits().stream().filter(Limit::looksAtOneMentor).toList();
  }

  /** Every lower limit. */
  public static List<LowerLimit> lowerLimits() {
    return all(Limits.ALL).stream()
        .filter(LowerLimit.class::isInstance)
        .map(LowerLimit.class::cast)
        .toList();
  }

  private static <T> List<T> all(List<Definition<T>> definitions) {
    List<T> made = new ArrayList<>();
    for (Definition<T> definition : definitions) {
      made.add(make(definition, Map.of()));
      for (Option option : definition.options()) {
        for (Object other : others(option)) {
          made.add(make(definition, Map.of(option.name(), other)));
        }
      }
    }
    return made;
  }

  /** Values beside the one that counts if an option is not set. */
  private static List<Object> others(Option option) {
    Object usual = option.fallback().orElse(option.example());
    List<Object> all = new ArrayList<>();
    switch (option.kind()) {
      case WHOLE -> all.add(Math.min(2, option.range().orElseThrow().most()));
      case CHOICE -> all.addAll(option.words());
      default -> all.add(option.example());
    }
    all.remove(usual);
    return all;
  }

  /** One thing; options that must be set and are not take their example. */
  static <T> T make(Definition<T> definition, Map<String, Object> set) {
    Map<String, Object> values = new TreeMap<>();
    for (Option option : definition.options()) {
      if (option.fallback().isEmpty()) {
        values.put(option.name(), option.example());
      }
    }
    values.putAll(set);
    return definition.make().apply(new Options(definition.options(), values));
  }

  /** The words that the examples list, such as the rungs of a ladder of one's own. */
  static SortedSet<String> words() {
    SortedSet<String> words = new TreeSet<>();
    Stream.of(Rules.ALL, Criteria.ALL, Limits.ALL)
        .flatMap(List::stream)
        .flatMap(definition -> definition.options().stream())
        .filter(option -> option.kind() == Option.Kind.TEXTS)
        .forEach(option -> ((List<?>) option.example()).forEach(word -> words.add((String) word)));
    return words;
  }
}
