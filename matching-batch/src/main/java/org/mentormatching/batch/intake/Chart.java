package org.mentormatching.batch.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Severity;

/**
 * Who reports to whom, by person id, as far up as the people of the programme need it. An empty
 * manager is the top of the chart.
 */
final class Chart {
  private static final String NOBODY = "NO_MANAGER";

  private final Map<String, String> personOfId = new HashMap<>();
  private final Map<String, String> personOfAddress = new HashMap<>();
  private final SortedMap<String, String> managers = new TreeMap<>();
  private final Findings findings;

  private Chart(Findings findings) {
    this.findings = findings;
  }

  /** The chart of some people, their own files first, then the export of everybody. */
  static Chart of(
      List<PersonRow> people, Optional<Everybody> everybody, Ids ids, Findings findings) {
    Chart chart = new Chart(findings);
    List<Everybody.Entry> entries = everybody.map(Everybody::entries).orElse(List.of());
    List<String> names = chart.nameEntries(entries, people, ids);
    for (PersonRow person : people) {
      chart.personOfId.putIfAbsent(person.id(), person.personId());
      if (!person.address().isEmpty()) {
        chart.personOfAddress.putIfAbsent(person.address(), person.personId());
      }
    }
    people.forEach(chart::addOwn);
    if (everybody.filter(Everybody::hasManagers).isPresent()) {
      for (int i = 0; i < entries.size(); i++) {
        String manager = chart.resolved(entries.get(i).manager(), names.get(i));
        chart.managers.putIfAbsent(names.get(i), manager);
      }
    }
    chart.keepAbove(people);
    return chart;
  }

  /** Gives everybody in the export a person id, and remembers by what a manager can be named. */
  private List<String> nameEntries(List<Everybody.Entry> entries, List<PersonRow> people, Ids ids) {
    Set<String> taken = new TreeSet<>();
    people.forEach(person -> taken.add(person.personId()));
    List<String> names = new ArrayList<>();
    for (Everybody.Entry entry : entries) {
      String name = entry.personId();
      if (name.isEmpty()) {
        name = entry.id().isEmpty() ? entry.address() : entry.id();
        while (ids == Ids.OWN && taken.contains(name)) {
          name = "people:" + name;
        }
      }
      names.add(name);
      if (!entry.id().isEmpty()) {
        personOfId.put(entry.id(), name);
      }
      if (!entry.address().isEmpty()) {
        personOfAddress.putIfAbsent(entry.address(), name);
      }
    }
    return names;
  }

  private void addOwn(PersonRow person) {
    String manager = person.cell(WantedColumns.MANAGER_ID);
    if (manager.isEmpty()) {
      return;
    }
    String resolved = resolved(manager, person.personId());
    String before = managers.putIfAbsent(person.personId(), resolved);
    if (before != null && !before.equals(resolved)) {
      findings.add(
          person
              .sheet()
              .fault(
                  Severity.STOPS,
                  person.row(),
                  WantedColumns.MANAGER_ID,
                  "the same person has another manager in the other file",
                  "Keep one of the two managers"));
    }
  }

  private String resolved(String manager, String personId) {
    if (manager.equalsIgnoreCase(NOBODY)) {
      return "";
    }
    String person = personOfId.get(manager);
    if (person == null) {
      person = personOfAddress.getOrDefault(EmailAddress.compared(manager), manager);
    }
    return person.equals(personId) ? "" : person;
  }

  private void keepAbove(List<PersonRow> people) {
    Set<String> above = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    people.forEach(person -> open.add(person.personId()));
    while (!open.isEmpty()) {
      String person = open.remove();
      String manager = managers.get(person);
      if (manager != null && above.add(person)) {
        open.add(manager);
      }
    }
    managers.keySet().retainAll(above);
  }

  /** Managers by person; an empty one is the top. */
  SortedMap<String, String> managers() {
    return Collections.unmodifiableSortedMap(managers);
  }
}
