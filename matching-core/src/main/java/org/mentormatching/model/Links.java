package org.mentormatching.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The people whom one person names in a {@link LinkColumn}, each with a number. Immutable. */
public final class Links {
  private final SortedMap<String, Link> byId;

  /** The same for {@link #to}, which is asked for each pair. */
  private final Map<String, Link> unsorted;

  private Links(SortedMap<String, Link> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
    unsorted = Map.copyOf(byId);
  }

  /** People in the order of preference: the first has the number 1. A repeated id counts once. */
  public static Links ranked(List<String> ids) {
    TreeMap<String, Link> byId = new TreeMap<>();
    int rank = 1;
    for (String id : ids) {
      if (byId.putIfAbsent(id, Link.named(rank)) == null) {
        rank++;
      }
    }
    return new Links(byId);
  }

  /** People with a number each. */
  public static Links numbered(Map<String, Long> numbers) {
    TreeMap<String, Link> byId = new TreeMap<>();
    numbers.forEach((id, number) -> byId.put(id, Link.named(number)));
    return new Links(byId);
  }

  /** The people of both; where both name somebody the smaller number counts. */
  public Links and(Links other) {
    TreeMap<String, Link> all = new TreeMap<>(byId);
    other.byId.forEach((id, link) -> all.merge(id, link, Links::smaller));
    return new Links(all);
  }

  private static Link smaller(Link a, Link b) {
    return a.value() <= b.value() ? a : b;
  }

  /** What is said of this person. */
  public Link to(String id) {
    Link link = unsorted.get(id);
    return link == null ? Link.NOT_NAMED : link;
  }

  /** The ids named, in the order of their text. */
  public Iterable<String> ids() {
    return byId.keySet();
  }

  /** The ids named, in the order of their numbers, then of their text. */
  public List<String> byNumber() {
    return byId.entrySet().stream()
        .sorted(
            Map.Entry.<String, Link>comparingByValue((a, b) -> Long.compare(a.value(), b.value()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Links links && byId.equals(links.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    byId.forEach((id, link) -> text.append(id).append('=').append(link.value()).append(';'));
    return text.toString();
  }
}
