package org.mentormatching.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.defaults.Defaults;
import org.mentormatching.policy.limits.Limits;
import org.mentormatching.policy.limits.RisingLoad;

/**
 * A rule, criterion or limit of the tables of contents, as the reference page shows it.
 *
 * @param kind which of the three
 * @param definition how a policy file names, configures and documents it
 * @param made one with the values that count unless set, and examples where there are none
 */
record Statement(Kind kind, Definition<?> definition, Object made) {
  private static final Policy USUAL = Defaults.version1().build();
  private static final int SOME_POINTS = 10;

  /** What statements there are. */
  enum Kind {
    /** Forbids pairs. */
    RULE("rules", "Rule"),
    /** Gives points to pairs. */
    CRITERION("criteria", "Criterion"),
    /** Concerns several pairs at once. */
    LIMIT("limits", "Limit");

    private final String key;
    private final String word;

    Kind(String key, String word) {
      this.key = key;
      this.word = word;
    }

    /** Over all of its kind. */
    String heading() {
      return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    /** The section of the policy file. */
    String key() {
      return key;
    }
  }

  static Statement of(Kind kind, Definition<?> definition) {
    return new Statement(kind, definition, definition.example());
  }

  String heading() {
    return kind.word + ": " + definition.id();
  }

  Reads reads() {
    if (made instanceof Rule rule) {
      return rule.reads();
    }
    return made instanceof Criterion criterion ? criterion.reads() : ((Limit) made).reads();
  }

  /** The points that it gives unless a policy file says otherwise; 0 if it gives none. */
  int points() {
    return USUAL.criteria().stream()
        .filter(entry -> kind == Kind.CRITERION && entry.criterion().id().equals(definition.id()))
        .mapToInt(Policy.CriterionEntry::points)
        .sum();
  }

  /** Whether it is in force unless a policy file says otherwise. */
  boolean isUsual() {
    return switch (kind) {
      case RULE ->
          USUAL.rules().stream().anyMatch(entry -> entry.rule().id().equals(definition.id()));
      case CRITERION -> points() > 0;
      case LIMIT ->
          USUAL.limits().stream().anyMatch(entry -> entry.limit().id().equals(definition.id()));
    };
  }

  /** What counts unless a policy file says otherwise. */
  String usually() {
    if (!isUsual()) {
      return definition.isCustom() ? "none, write your own" : "off";
    }
    return switch (kind) {
      case RULE -> "on";
      case CRITERION -> points() + " points";
      case LIMIT -> "hard";
    };
  }

  /** What a policy file can say of it. */
  Object example() {
    Map<String, Object> options = new LinkedHashMap<>();
    for (Option option : definition.options()) {
      Object value = option.fallback().orElse(option.example());
      if (!isOnlyANumberOnPaper(option, value)) {
        options.put(option.name(), value);
      }
    }
    switch (kind) {
      case RULE -> {
        if (options.isEmpty()) {
          return "on";
        }
      }
      case CRITERION -> options.put("points", points() > 0 ? points() : SOME_POINTS);
      case LIMIT -> {
        if (Limits.LOWER.contains(definition)) {
          boolean isEnough =
              definition.options().stream().allMatch(option -> option.fallback().isPresent());
          return isEnough ? "on" : options;
        }
        if (options.isEmpty()) {
          return "hard";
        }
        if (definition.equals(RisingLoad.DEFINITION)) {
          options.put("weight", (long) Limits.gentleWeight(RisingLoad.DEFINITION));
        } else {
          options.put("hard", true);
        }
      }
    }
    return definition.isCustom() ? List.of(options) : options;
  }

  /** Whether it is a number that stands for something else, such as all. */
  private static boolean isOnlyANumberOnPaper(Option option, Object value) {
    return option.kind() == Option.Kind.WHOLE
        && !option.saying().apply(value).contains(value.toString());
  }
}
