package org.mentormatching.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The values of the options of one rule, criterion or limit. */
public final class Options {
  private final Map<String, Object> values;

  /**
   * Values by option name, each of the Java type that the option's {@link Option.Kind kind} names;
   * options that are not set take their fallback.
   *
   * @throws IllegalArgumentException if a required option is missing or cannot take its value
   */
  public Options(List<Option> options, Map<String, Object> set) {
    values = new TreeMap<>(set);
    for (Option option : options) {
      option.fallback().ifPresent(value -> values.putIfAbsent(option.name(), value));
      if (!values.containsKey(option.name())) {
        throw new IllegalArgumentException("\"" + option.name() + "\" must be set");
      }
      option.check(get(option.name()));
    }
  }

  /** A whole number. */
  public long whole(String name) {
    return (Long) get(name);
  }

  /** A whole number that fits an {@code int}. */
  public int small(String name) {
    return Math.toIntExact(whole(name));
  }

  /** A word, an id or the name of a column. */
  public String text(String name) {
    return (String) get(name);
  }

  /** The constant that a word stands for, as {@link Option#choice} writes it. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Words or names of columns, in order. */
  public List<String> texts(String name) {
    return ((List<?>) get(name)).stream().map(String.class::cast).toList();
  }

  /** Percentages by whole number. */
  public Map<Long, Long> percentages(String name) {
    Map<Long, Long> percentages = new TreeMap<>();
    ((Map<?, ?>) get(name)).forEach((key, value) -> percentages.put((Long) key, (Long) value));
    return percentages;
  }

  private Object get(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no option " + name);
    }
    return value;
  }
}
