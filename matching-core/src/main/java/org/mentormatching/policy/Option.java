package org.mentormatching.policy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be set for a rule, a criterion or a limit.
 *
 * @param name in the policy file
 * @param kind what it takes
 * @param meaning in a sentence
 * @param fallback what counts if it is not set; empty if it must be set
 * @param example a value that it can take, of the Java type that its kind names
 * @param range where its numbers lie; empty if it takes none
 * @param words the words that are possible; empty if any is
 * @param saying how a value of the Java type that the kind names is said in a sentence
 */
public record Option(
    String name,
    Kind kind,
    String meaning,
    Optional<Object> fallback,
    Object example,
    Optional<Range> range,
    List<String> words,
    Function<Object, String> saying) {
  private static final Range PER_CENT = new Range(0, 100);
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N} -]+");

  /** What an option takes; the Java type in {@link Options} is in brackets. */
  public enum Kind {
    /** An id of one's own ({@code String}). */
    ID,
    /** A whole number within the option's range ({@code Long}). */
    WHOLE,
    /** One of the option's words ({@code String}). */
    CHOICE,
    /** The name of a column of either side ({@code String}). */
    COLUMN,
    /** Names of columns of both sides ({@code List<String>}). */
    COLUMNS,
    /** Different words in order ({@code List<String>}). */
    TEXTS,
    /** Percentages within the option's range by whole number ({@code Map<Long, Long>}). */
    PERCENTAGES
  }

  /**
   * Where numbers lie.
   *
   * @param least the smallest that is possible
   * @param most the greatest that is possible
   */
  public record Range(long least, long most) {
    private boolean contains(long number) {
      return number >= least && number <= most;
    }

    @Override
    public String toString() {
      return "from " + least + " to " + most;
    }
  }

  /** Copies the words. */
  public Option {
    words = List.copyOf(words);
  }

  /** An option whose values are said as is usual for its kind. */
  private Option(
      String name,
      Kind kind,
      String meaning,
      Optional<Object> fallback,
      Object example,
      Optional<Range> range,
      List<String> words) {
    this(name, kind, meaning, fallback, example, range, words, value -> usually(kind, value));
  }

  /** The same, whose number is said with what it counts: {@code 1 hour}, {@code 2 hours}. */
  public Option counting(String one, String several) {
    return said(number -> number + " " + (number.equals(1L) ? one : several));
  }

  /** The same, of which one value is said in words of its own. */
  public Option saying(Object value, String words) {
    return said(other -> other.equals(value) ? words : saying.apply(other));
  }

  private Option said(Function<Object, String> otherwise) {
    return new Option(name, kind, meaning, fallback, example, range, words, otherwise);
  }

  private static String usually(Kind kind, Object value) {
    return switch (kind) {
      case ID, WHOLE, CHOICE -> value.toString();
      case COLUMN -> columnInWords(value);
      case COLUMNS -> both(((List<?>) value).stream().map(Option::columnInWords).toList());
      case TEXTS ->
          ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", "));
      case PERCENTAGES ->
          new TreeMap<>((Map<?, ?>) value)
              .entrySet().stream()
                  .map(entry -> entry.getValue() + " % for " + entry.getKey())
                  .collect(Collectors.joining(", "));
    };
  }

  private static String both(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String columnInWords(Object name) {
    String words = name.toString().replace('_', ' ');
    return PLAIN_NAME.matcher(words).matches() ? words : '"' + name.toString() + '"';
  }

  /** A whole number that has a value if it is not set. */
  public static Option whole(String name, long fallback, long least, long most, String meaning) {
    return new Option(
        name,
        Kind.WHOLE,
        meaning,
        Optional.of(fallback),
        fallback,
        Optional.of(new Range(least, most)),
        List.of());
  }

  /** A whole number that must be set. */
  public static Option required(String name, long example, long least, long most, String meaning) {
    return new Option(
        name,
        Kind.WHOLE,
        meaning,
        Optional.empty(),
        example,
        Optional.of(new Range(least, most)),
        List.of());
  }

  /** One of the constants of an enum, written as {@link #word} gives it. */
  public static <E extends Enum<E>> Option choice(String name, E fallback, String meaning) {
    List<String> words =
        Stream.of(fallback.getDeclaringClass().getEnumConstants()).map(Option::word).toList();
    return new Option(
        name,
        Kind.CHOICE,
        meaning,
        Optional.of(word(fallback)),
        word(fallback),
        Optional.empty(),
        words);
  }

  /** How a constant is written in a policy file: {@code left-out}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of a column; this one unless it is set. */
  public static Option column(String name, String fallback, String meaning) {
    return new Option(
        name, Kind.COLUMN, meaning, Optional.of(fallback), fallback, Optional.empty(), List.of());
  }

  /** Names of columns; these unless it is set. */
  public static Option columns(String name, List<String> fallback, String meaning) {
    return new Option(
        name, Kind.COLUMNS, meaning, Optional.of(fallback), fallback, Optional.empty(), List.of());
  }

  /** Something other than a number that must be set. */
  public static Option required(String name, Kind kind, Object example, String meaning) {
    return new Option(
        name,
        kind,
        meaning,
        Optional.empty(),
        example,
        kind == Kind.PERCENTAGES ? Optional.of(PER_CENT) : Optional.empty(),
        List.of());
  }

  /** Whether a number lies in the option's range. */
  public boolean takes(long number) {
    return range.isEmpty() || range.get().contains(number);
  }

  /**
   * Refuses a value that the option cannot take.
   *
   * @param value of the Java type that the kind names
   * @throws IllegalArgumentException with the value and what is possible
   */
  public void check(Object value) {
    if (value instanceof Long number) {
      checkRange(number, "is");
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(number -> checkRange((Long) number, "has"));
    } else if (kind == Kind.TEXTS) {
      refuseRepeated((List<?>) value);
    } else if (!words.isEmpty() && !words.contains(value)) {
      throw new IllegalArgumentException(
          "\"%s\" is \"%s\": %s is possible".formatted(name, value, String.join(" or ", words)));
    }
  }

  private void refuseRepeated(List<?> texts) {
    for (Object text : texts) {
      if (Collections.frequency(texts, text) > 1) {
        throw new IllegalArgumentException("\"%s\" has \"%s\" twice".formatted(name, text));
      }
    }
  }

  private void checkRange(long number, String verb) {
    if (!takes(number)) {
      throw new IllegalArgumentException(
          "\"%s\" %s %d: %s is possible".formatted(name, verb, number, range.orElseThrow()));
    }
  }
}
