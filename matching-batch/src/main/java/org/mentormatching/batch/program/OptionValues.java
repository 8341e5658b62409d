package org.mentormatching.batch.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.mentormatching.policy.Options;
import org.snakeyaml.engine.v2.nodes.Node;

/** The options of a rule, criterion or limit as its definition asks for them. */
final class OptionValues {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final YamlFaults faults;
  private final Scalars scalars;

  OptionValues(YamlFaults faults) {
    this.faults = faults;
    this.scalars = new Scalars(faults);
  }

  /** What was made, and the options that were set, by name. */
  record Made<T>(T thing, SortedMap<String, Object> set) {}

  /**
   * Makes what a definition defines from the options in a section; empty, with a fault, if they do
   * not go together.
   */
  <T> Optional<Made<T>> make(Definition<T> definition, String what, Section section) {
    SortedMap<String, Object> set = new TreeMap<>();
    boolean sound = true;
    for (Option option : definition.options()) {
      Optional<Node> node = section.raw(option.name());
      if (node.isPresent()) {
        Optional<Object> value = value(option, what, node.get());
        value.ifPresent(good -> set.put(option.name(), good));
        sound &= value.isPresent();
      }
    }
    section.refuseOthers("option of " + what);
    return sound ? made(definition, what, section, set) : Optional.empty();
  }

  private <T> Optional<Made<T>> made(
      Definition<T> definition, String what, Section section, SortedMap<String, Object> set) {
    try {
      T thing = definition.make().apply(new Options(definition.options(), set));
      return Optional.of(new Made<>(thing, set));
    } catch (IllegalArgumentException contradiction) {
      String message = String.valueOf(contradiction.getMessage());
      Optional<Option> first = first(definition, message);
      faults.at(
          first.flatMap(option -> section.raw(option.name())).orElse(section.place()),
          what + ": " + message,
          first
              .filter(option -> saysNothing(set.get(option.name())))
              .map(option -> "Write " + option.name() + ": " + YamlText.flow(option.example()))
              .orElse("Change one of them"));
      return Optional.empty();
    }
  }

  /** The option that a message begins with. */
  private static Optional<Option> first(Definition<?> definition, String message) {
    return definition.options().stream()
        .filter(option -> message.startsWith("\"" + option.name() + "\""))
        .findFirst();
  }

  private static boolean saysNothing(@Nullable Object value) {
    return value == null || value.equals(List.of());
  }

  private Optional<Object> value(Option option, String owner, Node node) {
    String what = "\"" + option.name() + "\" of " + owner;
    return switch (option.kind()) {
      case WHOLE -> whole(option, node, what).map(Object.class::cast);
      case CHOICE -> scalars.choice(node, what, Words.same(option.words())).map(Object.class::cast);
      case ID ->
          scalars.text(node, what).filter(id -> isId(id, what, node)).map(Object.class::cast);
      case COLUMN -> scalars.text(node, what).map(KnownColumns::canonical);
      case TEXTS -> scalars.texts(node, what).map(Object.class::cast);
      case COLUMNS -> columns(node, what).map(Object.class::cast);
      case PERCENTAGES -> percentages(option, node, what).map(Object.class::cast);
    };
  }

  private boolean isId(String id, String what, Node node) {
    if (ID.matcher(id).matches()) {
      return true;
    }
    faults.at(
        node, what + " is \"" + id + "\"", "Write lower case words joined by hyphens: same-site");
    return false;
  }

  private Optional<Long> whole(Option option, Node node, String what) {
    Option.Range range = option.range().orElseThrow();
    return scalars.whole(node, what, range.least(), range.most());
  }

  private Optional<List<String>> columns(Node node, String what) {
    return scalars
        .texts(node, what)
        .map(names -> names.stream().map(KnownColumns::canonical).toList());
  }

  private Optional<Map<Long, Long>> percentages(Option option, Node node, String what) {
    Optional<Section> section = Section.of(node, what, faults);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, Long> percentages = new TreeMap<>();
    for (String key : section.get().keys()) {
      Optional<Long> gap = scalars.whole(section.get().keyPlace(key), "a key of " + what);
      Optional<Long> percent =
          section.get().raw(key).flatMap(value -> whole(option, value, what + " at " + key));
      if (gap.isPresent() && percent.isPresent()) {
        percentages.put(gap.get(), percent.get());
      }
    }
    return Optional.of(percentages);
  }
}
