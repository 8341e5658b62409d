package org.mentormatching.model;

import java.time.Duration;
import java.util.List;

/**
 * The typed name of one answer that a person can give. Two columns are the same when name and kind
 * are.
 *
 * @param <T> type of the answer
 */
public final class Column<T> {
  /** What an answer looks like. */
  public enum Kind {
    /** One word or sentence. */
    TEXT(String.class),
    /** Several words; the order may matter. */
    LIST(List.class),
    /** A whole number. */
    NUMBER(Long.class),
    /** An amount of time. */
    DURATION(Duration.class),
    /** Yes or no. */
    FLAG(Boolean.class),
    /** The hours of a week in which somebody can meet. */
    HOURS(WorkingHours.class);

    private final Class<?> type;

    Kind(Class<?> type) {
      this.type = type;
    }
  }

  /** Interned: the columns of rules and those of people are compared for each pair. */
  private final String name;

  private final Kind kind;
  private final int hash;

  private Column(String name, Kind kind) {
    this.name = name.intern();
    this.kind = kind;
    this.hash = 31 * name.hashCode() + kind.name().hashCode();
  }

  /** A column of single words or sentences. */
  public static Column<String> text(String name) {
    return new Column<>(name, Kind.TEXT);
  }

  /** A column of lists. */
  public static Column<List<String>> list(String name) {
    return new Column<>(name, Kind.LIST);
  }

  /** A column of whole numbers. */
  public static Column<Long> number(String name) {
    return new Column<>(name, Kind.NUMBER);
  }

  /** A column of amounts of time. */
  public static Column<Duration> duration(String name) {
    return new Column<>(name, Kind.DURATION);
  }

  /** A column of yes and no. */
  public static Column<Boolean> flag(String name) {
    return new Column<>(name, Kind.FLAG);
  }

  /** A column of weekly working hours. */
  public static Column<WorkingHours> hours(String name) {
    return new Column<>(name, Kind.HOURS);
  }

  /** The column's name, as it stands in files and policies. */
  public String name() {
    return name;
  }

  /** What its answers look like. */
  public Kind kind() {
    return kind;
  }

  /** The value as this column's type; the attributes guarantee that it is one. */
  @SuppressWarnings("unchecked")
  T cast(Object value) {
    return (T) kind.type.cast(value);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Column<?> column
            && hash == column.hash
            && name.equals(column.name)
            && kind == column.kind);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name;
  }
}
