package org.mentormatching.batch.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of a JSON Schema that stand in it many times: written once under {@code definitions}, with
 * references where they stood. A description of its own stands beside the reference: checks ignore
 * it, editors show it.
 */
final class SharedParts {
  private static final String DEFINITIONS = "definitions";
  private static final String DESCRIPTION = "description";

  private final Map<Object, String> names = new LinkedHashMap<>();

  /** Names a part. */
  SharedParts with(String name, Map<String, Object> part) {
    names.put(part, name);
    return this;
  }

  /** A schema in which each of the parts stands once. */
  Map<String, Object> in(Map<String, Object> schema) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    names.forEach((part, name) -> definitions.put(name, definition(part)));
    Map<String, Object> shared = new LinkedHashMap<>();
    schema.forEach((key, value) -> shared.put(key, shared(value)));
    shared.put(DEFINITIONS, definitions);
    return shared;
  }

  private Object definition(Object part) {
    return part instanceof Map<?, ?> map
        ? describedPart(map).map(described -> (Object) described).orElseGet(() -> inner(part))
        : inner(part);
  }

  private Object shared(Object value) {
    if (names.containsKey(value)) {
      return reference(value);
    }
    if (value instanceof Map<?, ?> map) {
      Optional<Map<Object, Object>> described = describedPart(map);
      if (described.isPresent()) {
        return described.get();
      }
    }
    return inner(value);
  }

  /** A part with a description of its own. */
  private Optional<Map<Object, Object>> describedPart(Map<?, ?> value) {
    Map<Object, Object> rest = new LinkedHashMap<>(value);
    Object description = rest.remove(DESCRIPTION);
    if (description == null || !names.containsKey(rest)) {
      return Optional.empty();
    }
    Map<Object, Object> described = new LinkedHashMap<>();
    described.put(DESCRIPTION, description);
    described.putAll(reference(rest));
    return Optional.of(described);
  }

  private Map<Object, Object> reference(Object part) {
    return Map.of("$ref", "#/" + DEFINITIONS + "/" + names.get(part));
  }

  private Object inner(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, one) -> copy.put(key, shared(one)));
      return copy;
    }
    return value instanceof List<?> list ? list.stream().map(this::shared).toList() : value;
  }
}
