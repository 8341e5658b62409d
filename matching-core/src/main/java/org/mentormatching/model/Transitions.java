package org.mentormatching.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The kinds of change that a programme knows, grouped in families of those that are alike. People
 * may name others too; those are in no family. Immutable.
 */
public final class Transitions {
  /** The family of what is told to the coordinator alone. */
  public static final String LEAVE = "leave";

  private static final Transitions NONE = new Transitions(Map.of());

  private final SortedMap<String, List<String>> families;
  private final Map<String, String> familyOf = new HashMap<>();
  private final List<String> all;

  private Transitions(Map<String, List<String>> families) {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    families.forEach((family, members) -> copy.put(family, List.copyOf(members)));
    this.families = Collections.unmodifiableSortedMap(copy);
    all = copy.values().stream().flatMap(List::stream).toList();
    copy.forEach(
        (family, members) -> {
          for (String transition : members) {
            if (familyOf.put(transition, family) != null) {
              throw new IllegalArgumentException(
                  "transition " + transition + " stands in the families twice");
            }
          }
        });
  }

  /** No transition is known. */
  public static Transitions none() {
    return NONE;
  }

  /**
   * Transitions by the name of their family.
   *
   * @throws IllegalArgumentException if a transition is named twice
   */
  public static Transitions of(Map<String, List<String>> families) {
    return new Transitions(families);
  }

  /** Transitions by the name of their family, in the order of the names. */
  public SortedMap<String, List<String>> families() {
    return families;
  }

  /** Every transition, family by family. */
  public List<String> all() {
    return all;
  }

  /** Whether two transitions are of one family. */
  public boolean isAlike(String one, String other) {
    String family = familyOf.get(one);
    return family != null && family.equals(familyOf.get(other));
  }

  /**
   * Whether others than the coordinator may read that somebody is in a transition. Not if it is of
   * the family {@value #LEAVE}, nor if it is in no family, so that nobody said what it is about.
   */
  public boolean mayBeTold(String transition) {
    String family = familyOf.get(transition);
    return family != null && !family.equals(LEAVE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transitions transitions && families.equals(transitions.families);
  }

  @Override
  public int hashCode() {
    return families.hashCode();
  }

  @Override
  public String toString() {
    return families.toString();
  }
}
