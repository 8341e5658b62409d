package org.mentormatching.batch.intake;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/** Who reports to whom, by person id. An empty manager is the top of the chart. */
final class Chart {
  private final ChartPeople people;
  private final Map<String, String> managers = new HashMap<>();
  private final Findings findings;

  private Chart(ChartPeople people, Findings findings) {
    this.people = people;
    this.findings = findings;
  }

  /**
   * The chart of some people: what their own rows say, then the export of everybody, then the rows
   * that are not used.
   */
  static Chart of(
      List<PersonRow> people,
      Optional<Everybody> everybody,
      List<UnusedRow> unused,
      Ids ids,
      Findings findings) {
    Chart chart = new Chart(new ChartPeople(ids), findings);
    List<Everybody.Entry> entries = everybody.map(Everybody::entries).orElse(List.of());
    List<String> names = chart.people.nameEntries(entries, people);
    chart.people.nameOwn(people);
    List<String> namesOfUnused = chart.people.nameUnused(unused);
    everybody.ifPresent(export -> chart.nameByOtherIds(export, entries));
    chart.people.compareNear();
    Map<String, PersonRow> sayers = new TreeMap<>();
    people.forEach(person -> chart.addOwn(person, sayers));
    int saying = everybody.filter(Everybody::hasManagers).isPresent() ? entries.size() : 0;
    for (int i = 0; i < saying; i++) {
      String name = names.get(i);
      entries.get(i).manager().ifPresent(manager -> chart.add(name, manager));
    }
    for (int i = 0; i < unused.size(); i++) {
      if (!unused.get(i).manager().isEmpty()) {
        chart.add(namesOfUnused.get(i), unused.get(i).manager());
      }
    }
    for (int i = 0; i < saying; i++) {
      if (entries.get(i).manager().isEmpty()) {
        chart.add(names.get(i), "");
      }
    }
    chart.noteNear(everybody);
    return chart;
  }

  private void add(String person, String manager) {
    managers.merge(person, people.manager(manager, person), Chart::better);
  }

  /** Finds managers by another column of the export where its own ids do not have them. */
  private void nameByOtherIds(Everybody everybody, List<Everybody.Entry> entries) {
    everybody
        .otherIds(
            people.unknown(entries.stream().flatMap(entry -> entry.manager().stream()).toList()))
        .ifPresent(
            other -> {
              people.nameAlso(other.ids());
              findings.add(
                  Fault.of(
                      Severity.NOTE,
                      everybody.fileName(),
                      "managers are given by what stands under "
                          + everybody.quoted(other.place())
                          + " and were found by it",
                      "Name another column under columns: in program.yaml if that is wrong"));
            });
  }

  private void noteNear(Optional<Everybody> everybody) {
    SortedSet<String> near = people.nearManagers();
    if (!near.isEmpty()) {
      findings.add(
          Fault.of(
              Severity.NOTE,
              everybody.map(Everybody::fileName).orElse(InputFile.PEOPLE.usualName()),
              (near.size() == 1
                      ? "1 manager was found in another spelling, with other leading zeros: "
                      : near.size()
                          + " managers were found in another spelling, with other leading zeros,"
                          + " such as ")
                  + near.first(),
              "Write ids in one way; in a spreadsheet the column has to be text, or leading zeros"
                  + " are lost"));
    }
  }

  private void addOwn(PersonRow person, Map<String, PersonRow> sayers) {
    String manager = person.cell(WantedColumns.MANAGER_ID);
    if (manager.isEmpty()) {
      return;
    }
    String resolved = people.manager(manager, person.personId());
    String before = managers.get(person.personId());
    managers.merge(person.personId(), resolved, Chart::better);
    PersonRow sayer = sayers.computeIfAbsent(person.personId(), id -> person);
    if (before != null
        && !before.equals(resolved)
        && !ManagerNames.isOnlyAName(before)
        && !ManagerNames.isOnlyAName(resolved)) {
      findings.add(
          person
              .sheet()
              .fault(
                  Severity.STOPS,
                  person.row(),
                  WantedColumns.MANAGER_ID,
                  "the same person has another manager in "
                      + sayer.sheet().name()
                      + ":"
                      + sayer.row().line(),
                  "Keep one of the two managers"));
    }
  }

  /** Of two managers of one person the first, unless nothing but a name is known of that one. */
  private static String better(String first, String second) {
    return ManagerNames.isOnlyAName(first) ? second : first;
  }

  /**
   * The person whom the text names, as the chart names people; empty if nobody is known by it.
   * Files with ids of their own share none with the chart.
   */
  Optional<String> person(String text) {
    return people.person(text);
  }

  /** Whether somebody stands in a file, as the chart names people. */
  boolean isInAFile(String personId) {
    return people.areInAFile(personId);
  }

  /** The manager of a person; empty at the top or if nobody is known. */
  String managerOf(String personId) {
    return managers.getOrDefault(personId, "");
  }

  /** Managers of some people and of everybody above them; an empty one is the top. */
  SortedMap<String, String> above(Collection<String> personIds) {
    SortedMap<String, String> above = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(personIds);
    while (!open.isEmpty()) {
      String person = open.remove();
      String manager = managers.get(person);
      if (manager != null && above.putIfAbsent(person, manager) == null) {
        open.add(manager);
      }
    }
    return Collections.unmodifiableSortedMap(above);
  }
}
