package org.mentormatching.batch.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mentormatching.batch.program.OptionValues.Made;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.Option;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one of the sections rules, criteria and limits: statements over the definitions of its
 * table of contents, beside the defaults.
 *
 * @param <D> what is defined: a rule, a criterion or a limit
 * @param <E> an entry of the policy: it, and how it counts
 */
final class Statements<D, E> {
  /** How one kind of statement says what counts beside its options. */
  interface Weighing<D, E> {
    /** What a statement of one is called in messages: {@code rule}. */
    String noun();

    /** The id of an entry. */
    String id(E entry);

    /** How an entry counts, as keys and values. */
    SortedMap<String, Object> canonical(E entry);

    /**
     * Reads what stands beside the options.
     *
     * @param definition whose statement it is
     * @param word the statement if it is a single word or number
     * @param fallback the entry that counts if the file says nothing
     * @return empty, with a fault, if it cannot be read
     */
    Optional<Weight<D, E>> weight(
        Definition<D> definition,
        Section section,
        Optional<ScalarNode> word,
        Optional<E> fallback,
        String what);
  }

  /**
   * How a statement counts.
   *
   * @param entry makes the policy's entry
   * @param canonical the same as keys and values
   */
  record Weight<D, E>(Function<D, E> entry, SortedMap<String, Object> canonical) {}

  private static final String OFF = "off";

  private final YamlFaults faults;
  private final OptionValues options;
  private final Weighing<D, E> weighing;
  private final List<E> entries = new ArrayList<>();
  private final List<NamedStatement> named = new ArrayList<>();
  private final SortedMap<String, Object> canonical = new TreeMap<>();
  private final Map<String, Object> inForce = new LinkedHashMap<>();
  private final SortedMap<String, List<String>> vocabularies = new TreeMap<>();
  private final Map<String, Optional<Node>> ids = new TreeMap<>();
  private final Set<String> ready = new TreeSet<>();

  Statements(YamlFaults faults, Weighing<D, E> weighing) {
    this.faults = faults;
    this.weighing = weighing;
    options = new OptionValues(faults);
  }

  /** Reads the section; what it does not mention stays as the defaults have it. */
  Statements<D, E> read(Section section, List<Definition<D>> definitions, List<E> defaults) {
    Map<String, E> fallback = new LinkedHashMap<>();
    defaults.forEach(entry -> fallback.put(weighing.id(entry), entry));
    definitions.stream()
        .filter(definition -> !definition.isCustom())
        .map(Definition::id)
        .forEach(ready::add);
    for (Definition<D> definition : definitions) {
      Optional<Node> node = section.raw(definition.id());
      if (node.isEmpty()) {
        keep(definition, Optional.ofNullable(fallback.get(definition.id())));
      } else if (definition.isCustom()) {
        custom(definition, node.get());
      } else {
        plain(definition, node.get(), Optional.ofNullable(fallback.get(definition.id())));
      }
    }
    List<String> known = definitions.stream().map(Definition::id).toList();
    section.refuseOthers(
        weighing.noun(), key -> NamedElsewhere.remedy(key, weighing.noun(), known));
    return this;
  }

  private void keep(Definition<D> definition, Optional<E> fallback) {
    if (fallback.isPresent()) {
      E entry = fallback.get();
      ids.put(weighing.id(entry), Optional.empty());
      entries.add(entry);
      inForce.put(definition.id(), complete(definition, weighing.canonical(entry)));
    } else if (!definition.isCustom()) {
      inForce.put(definition.id(), OFF);
    }
  }

  /** What is set, with the usual values of what is not. */
  private static Map<String, Object> complete(Definition<?> definition, Map<String, Object> set) {
    Map<String, Object> complete = new LinkedHashMap<>();
    for (Option option : definition.options()) {
      option.fallback().ifPresent(value -> complete.put(option.name(), value));
    }
    complete.putAll(set);
    return complete;
  }

  private void plain(Definition<D> definition, Node node, Optional<E> fallback) {
    String what = weighing.noun() + " " + definition.id();
    if (isOff(node)) {
      canonical.put(definition.id(), OFF);
      inForce.put(definition.id(), OFF);
      return;
    }
    if (Section.isNull(node)) {
      faults.at(node, what + " says nothing", "Write on, off or its options");
      return;
    }
    Optional<Map<String, Object>> made = statement(definition, node, what, fallback);
    if (made.isPresent()) {
      canonical.put(definition.id(), made.get());
      inForce.put(definition.id(), complete(definition, made.get()));
    }
  }

  private void custom(Definition<D> definition, Node node) {
    String what = weighing.noun() + " " + definition.id();
    if (isOff(node) || Section.isNull(node)) {
      return;
    }
    if (!(node instanceof SequenceNode sequence)) {
      faults.at(
          node, what + " is not a list", "Write a list whose entries have an id each: - {id: ...}");
      return;
    }
    List<Map<String, Object>> all = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      statement(definition, item, what, Optional.empty()).ifPresent(all::add);
    }
    canonical.put(definition.id(), all);
    inForce.put(definition.id(), all.stream().map(set -> complete(definition, set)).toList());
  }

  private Optional<Map<String, Object>> statement(
      Definition<D> definition, Node node, String what, Optional<E> fallback) {
    Optional<ScalarNode> word =
        node instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    Optional<Section> section =
        word.isPresent()
            ? Optional.of(Section.empty(node, faults))
            : Section.of(node, what, faults);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<Weight<D, E>> weight =
        weighing.weight(definition, section.get(), word, fallback, what);
    Optional<Made<D>> made = options.make(definition, what, section.get());
    if (weight.isEmpty() || made.isEmpty()) {
      return Optional.empty();
    }
    E entry = weight.get().entry().apply(made.get().thing());
    String id = weighing.id(entry);
    if (definition.isCustom() && ready.contains(id)) {
      faults.at(
          node,
          "the id %s is that of another %s, whether on or off".formatted(id, weighing.noun()),
          "Give it one of its own");
      return Optional.empty();
    }
    if (ids.put(id, Optional.of(node)) != null) {
      faults.at(node, "the id " + id + " is used more than once", "Give each one of its own");
      return Optional.empty();
    }
    entries.add(entry);
    named.add(new NamedStatement(id, faults.place(node), columns(definition, section.get())));
    learnWords(definition, made.get().set());
    Map<String, Object> set = new LinkedHashMap<>(made.get().set());
    set.putAll(weight.get().canonical());
    return Optional.of(set);
  }

  /** Where a statement names the columns that it reads. */
  private SortedMap<String, Place> columns(Definition<D> definition, Section section) {
    SortedMap<String, Place> columns = new TreeMap<>();
    for (Option option : definition.options()) {
      if (option.kind() == Option.Kind.COLUMN) {
        section
            .get(option.name())
            .filter(ScalarNode.class::isInstance)
            .map(ScalarNode.class::cast)
            .ifPresent(
                name ->
                    columns.putIfAbsent(
                        KnownColumns.canonical(name.getValue().strip()), faults.place(name)));
      }
    }
    return columns;
  }

  /** A statement about one column with a list of words expects these words in that column. */
  private void learnWords(Definition<D> definition, Map<String, Object> set) {
    Optional<Object> column = only(definition, Option.Kind.COLUMN).map(set::get);
    Optional<Object> words = only(definition, Option.Kind.TEXTS).map(set::get);
    if (column.isPresent() && words.isPresent()) {
      List<String> known =
          vocabularies.computeIfAbsent((String) column.get(), name -> new ArrayList<>());
      ((List<?>) words.get())
          .stream()
              .map(String.class::cast)
              .filter(word -> !known.contains(word))
              .forEach(known::add);
    }
  }

  private static Optional<String> only(Definition<?> definition, Option.Kind kind) {
    List<String> names =
        definition.options().stream()
            .filter(option -> option.kind() == kind)
            .map(Option::name)
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static boolean isOff(Node node) {
    return node instanceof ScalarNode scalar && Words.OFF.contains(scalar.getValue());
  }

  /** The policy's entries, in the order of the table of contents. */
  List<E> entries() {
    return entries;
  }

  /** The words that statements with a list of their own expect, in its order, by column. */
  SortedMap<String, List<String>> vocabularies() {
    return vocabularies;
  }

  /** The ids of the entries. */
  Set<String> ids() {
    return ids.keySet();
  }

  /** The place of a statement that the file makes itself. */
  Node place(String id) {
    return ids.getOrDefault(id, Optional.empty()).orElseThrow();
  }

  /** The statements that the file makes itself. */
  List<NamedStatement> named() {
    return named;
  }

  /** The same statements as keys and values that read the same. */
  SortedMap<String, Object> canonical() {
    return canonical;
  }

  /** Every statement with all its options, in the order of the table of contents. */
  Map<String, Object> inForce() {
    return inForce;
  }
}
