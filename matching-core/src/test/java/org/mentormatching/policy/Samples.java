package org.mentormatching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentormatching.policy.criteria.Criteria;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.rules.Rules;

/** Everything that the tables of contents name, made with fallbacks and with other options. */
public final class Samples {
  /** The rungs of a ladder of one's own. */
  static final List<String> LADDER = List.of("low", "mid", "high");

  private Samples() {}

  /** Every rule. */
  public static List<Rule> rules() {
    return all(Rules.ALL);
  }

  /** Every criterion. */
  public static List<Criterion> criteria() {
    return all(Criteria.ALL);
  }

  /** Every limit. */
  public static List<Limit> limits() {
    return all(Limits.ALL);
  }

  private static <T> List<T> all(List<Definition<T>> definitions) {
    List<T> made = new ArrayList<>();
    for (Definition<T> definition : definitions) {
      made.add(make(definition, Map.of()));
      for (Option option : definition.options()) {
        if (option.fallback().isPresent() && option.kind() == Option.Kind.WHOLE) {
          made.add(make(definition, Map.of(option.name(), 2L)));
        }
        if (option.kind() == Option.Kind.FAMILIES) {
          made.add(make(definition, Map.of(option.name(), Map.of("kin", LADDER))));
        }
      }
    }
    return made;
  }

  /** One thing; options that must be set and are not get a value that suits their kind. */
  static <T> T make(Definition<T> definition, Map<String, Object> set) {
    Map<String, Object> values = new TreeMap<>();
    for (Option option : definition.options()) {
      if (option.fallback().isEmpty()) {
        values.put(option.name(), value(definition, option));
      }
    }
    values.putAll(set);
    return definition.make().apply(new Options(definition.options(), values));
  }

  private static Object value(Definition<?> definition, Option option) {
    return switch (option.kind()) {
      case ID -> "my-" + definition.id();
      case WHOLE -> 1L;
      case TEXT -> "low";
      case COLUMN -> "column_of_" + option.name();
      case TEXTS -> LADDER;
      case FAMILIES -> Map.of("kin", LADDER);
      case PERCENTAGES -> Map.of(0L, 100L, 1L, 40L);
    };
  }
}
