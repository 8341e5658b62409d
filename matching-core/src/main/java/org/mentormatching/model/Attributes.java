package org.mentormatching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of one person, by column. Immutable. */
public final class Attributes {
  private static final Comparator<Column<?>> BY_NAME =
      Comparator.<Column<?>, String>comparing(Column::name).thenComparing(Column::kind);
  private static final Comparator<LinkColumn> LINKS_BY_NAME =
      Comparator.comparing(LinkColumn::name).thenComparing(LinkColumn::target);

  private final Map<Column<?>, Optional<?>> values;
  private final Map<LinkColumn, Links> links;

  private Attributes(Map<Column<?>, Optional<?>> values, Map<LinkColumn, Links> links) {
    this.values = values;
    this.links = links;
  }

  /** The answer in a column; empty if there is none. The same object is returned each time. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> get(Column<T> column) {
    Optional<?> value = values.get(column);
    return value == null ? Optional.empty() : (Optional<T>) value;
  }

  /** The people named in a link column; empty if it was left empty. */
  public Optional<Links> get(LinkColumn column) {
    return Optional.ofNullable(links.get(column));
  }

  /** What a link column says of somebody. */
  public Link link(LinkColumn column, String id) {
    Links named = links.get(column);
    return named == null ? Link.NOT_GIVEN : named.to(id);
  }

  /** The columns that have an answer, by name. */
  public List<Column<?>> columns() {
    return sorted(values.keySet(), BY_NAME);
  }

  /** The link columns that are not empty, by name. */
  public List<LinkColumn> linkColumns() {
    return sorted(links.keySet(), LINKS_BY_NAME);
  }

  private static <T> List<T> sorted(Collection<T> columns, Comparator<? super T> order) {
    List<T> list = new ArrayList<>(columns);
    list.sort(order);
    return list;
  }

  Builder toBuilder() {
    Builder builder = new Builder();
    builder.values.putAll(values);
    builder.links.putAll(links);
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
      return new Attributes(Map.copyOf(values), Map.copyOf(links));
    }
  }
}
