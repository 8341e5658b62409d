package org.mentormatching.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who reports to whom, by {@linkplain Person#personId() person id}. Immutable. */
public final class ReportingLines {
  /** Everybody above one person. */
  private record Line(Links above, boolean complete) {}

  /** In the order of the ids. */
  private final Map<String, String> managerOf;

  ReportingLines(Map<String, String> managerOf) {
    this.managerOf = new LinkedHashMap<>(new TreeMap<>(managerOf));
  }

  /** Whether nothing is known about anybody. */
  public boolean isEmpty() {
    return managerOf.isEmpty();
  }

  /**
   * Managers who are not on the chart themselves, so that who is above them is unknown, in the
   * order of their ids.
   */
  public SortedSet<String> unknownManagers() {
    SortedSet<String> unknown = new TreeSet<>();
    for (String manager : managerOf.values()) {
      if (!manager.isEmpty() && !managerOf.containsKey(manager)) {
        unknown.add(manager);
      }
    }
    return unknown;
  }

  /** Circles in the chart: people who report to each other all around, each from its least id. */
  public List<List<String>> circles() {
    List<List<String>> circles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String start : managerOf.keySet()) {
      Map<String, Integer> path = new LinkedHashMap<>();
      String at = start;
      while (!at.isEmpty() && !seen.contains(at) && !path.containsKey(at)) {
        path.put(at, path.size());
        at = managerOf.getOrDefault(at, "");
      }
      Integer from = path.get(at);
      if (from != null) {
        List<String> circle = new ArrayList<>(path.keySet()).subList(from, path.size());
        int least = circle.indexOf(circle.stream().sorted().findFirst().orElseThrow());
        List<String> turned = new ArrayList<>(circle.subList(least, circle.size()));
        turned.addAll(circle.subList(0, least));
        circles.add(List.copyOf(turned));
      }
      seen.addAll(path.keySet());
    }
    return circles;
  }

  /** Adds to a person's attributes who is above that person, if the chart knows the person. */
  void complete(String personId, Attributes.Builder attributes) {
    if (managerOf.containsKey(personId)) {
      Line line = lineOf(personId);
      attributes.link(Columns.REPORTING_LINE, line.above());
      attributes.set(Columns.REPORTING_LINE_COMPLETE, line.complete());
      String manager = managerOf.get(personId);
      if (manager != null && !manager.isEmpty()) {
        attributes.set(Columns.MANAGER_ID, manager);
      }
    }
  }

  private Line lineOf(String personId) {
    List<String> above = new ArrayList<>();
    String at = managerOf.getOrDefault(personId, "");
    while (!at.isEmpty() && !above.contains(at)) {
      above.add(at);
      String next = managerOf.get(at);
      if (next == null) {
        return new Line(Links.ranked(above), false);
      }
      at = next;
    }
    return new Line(Links.ranked(above), at.isEmpty());
  }
}
