package org.mentormatching.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person, by column. Immutable.
 *
 * <p>Hot: a person has a dozen answers and is asked for them once for each pair, so they stand in
 * arrays that are searched from the start.
 */
public final class Attributes {
  private static final Comparator<Column<?>> BY_NAME =
      Comparator.<Column<?>, String>comparing(Column::name).thenComparing(Column::kind);
  private static final Comparator<LinkColumn> LINKS_BY_NAME =
      Comparator.comparing(LinkColumn::name).thenComparing(LinkColumn::target);

  private final Column<?>[] columns;
  private final Optional<?>[] answers;
  private final LinkColumn[] linkColumns;
  private final Links[] links;

  /** The hash codes of the names: a column that has no answer is seen without a look at others. */
  private final int[] hashes;

  private final int[] linkHashes;

  private Attributes(Map<Column<?>, Optional<?>> values, Map<LinkColumn, Links> named) {
    columns = values.keySet().toArray(Column<?>[]::new);
    answers = values.values().toArray(Optional<?>[]::new);
    linkColumns = named.keySet().toArray(LinkColumn[]::new);
    links = named.values().toArray(Links[]::new);
    hashes = Arrays.stream(columns).mapToInt(column -> column.name().hashCode()).toArray();
    linkHashes = Arrays.stream(linkColumns).mapToInt(column -> column.name().hashCode()).toArray();
  }

  /** The answer in a column; empty if there is none. The same object is returned each time. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> get(Column<T> column) {
    int place = place(columns, hashes, column, column.name().hashCode());
    return place < 0 ? Optional.empty() : (Optional<T>) answers[place];
  }

  /** The people named in a link column; empty if it was left empty. */
  public Optional<Links> get(LinkColumn column) {
    return Optional.ofNullable(named(column));
  }

  /** What a link column says of somebody. */
  public Link link(LinkColumn column, String id) {
    Links named = named(column);
    return named == null ? Link.NOT_GIVEN : named.to(id);
  }

  private @Nullable Links named(LinkColumn column) {
    int place = place(linkColumns, linkHashes, column, column.name().hashCode());
    return place < 0 ? null : links[place];
  }

  /** Where a column stands, -1 if nowhere. */
  private static int place(Object[] columns, int[] hashes, Object column, int hash) {
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && (columns[i] == column || columns[i].equals(column))) {
        return i;
      }
    }
    return -1;
  }

  /** The columns that have an answer, by name. */
  public List<Column<?>> columns() {
    return sorted(columns, BY_NAME);
  }

  /** The link columns that are not empty, by name. */
  public List<LinkColumn> linkColumns() {
    return sorted(linkColumns, LINKS_BY_NAME);
  }

  private static <T> List<T> sorted(T[] columns, Comparator<? super T> order) {
    return Arrays.stream(columns).sorted(order).toList();
  }

  Builder toBuilder() {
    Builder builder = new Builder();
    for (int i = 0; i < columns.length; i++) {
      builder.values.put(columns[i], answers[i]);
    }
    for (int i = 0; i < linkColumns.length; i++) {
      builder.links.put(linkColumns[i], links[i]);
    }
    return builder;
  }

  /** Collects answers. */
  static final class Builder {
    private final Map<Column<?>, Optional<?>> values = new HashMap<>();
    private final Map<LinkColumn, Links> links = new HashMap<>();

    <T> void set(Column<T> column, T value) {
      Object kept = value instanceof List<?> list ? List.copyOf(list) : value;
      values.put(column, Optional.of(column.cast(kept)));
    }

    void link(LinkColumn column, Links named) {
      links.merge(column, named, Links::and);
    }

    Attributes build() {
      return new Attributes(values, links);
    }
  }
}
