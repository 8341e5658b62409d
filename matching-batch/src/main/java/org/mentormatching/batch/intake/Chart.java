package org.mentormatching.batch.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.NobodyWords;

/** Who reports to whom, by person id. An empty manager is the top of the chart. */
final class Chart {
  private static final String SEVERAL = "several:";

  private final Map<String, String> personOfId = new HashMap<>();
  private final Map<String, String> personOfNear = new HashMap<>();
  private final SortedSet<String> nearManagers = new TreeSet<>();
  private final Map<String, String> personOfAddress = new HashMap<>();
  private final ManagerNames byName = new ManagerNames();
  private final Map<String, String> managers = new HashMap<>();
  private final Ids ids;
  private final Findings findings;

  private Chart(Ids ids, Findings findings) {
    this.ids = ids;
    this.findings = findings;
  }

  /** The chart of some people, their own files first, then the export of everybody. */
  static Chart of(
      List<PersonRow> people, Optional<Everybody> everybody, Ids ids, Findings findings) {
    Chart chart = new Chart(ids, findings);
    List<Everybody.Entry> entries = everybody.map(Everybody::entries).orElse(List.of());
    List<String> names = chart.nameEntries(entries, people);
    chart.nameOwn(people);
    everybody.ifPresent(export -> chart.nameByOtherIds(export, entries));
    chart.personOfId.forEach(
        (id, person) ->
            chart.personOfNear.merge(
                LeadingZeros.without(id), person, (a, b) -> a.equals(b) ? a : SEVERAL));
    Map<String, PersonRow> sayers = new TreeMap<>();
    people.forEach(person -> chart.addOwn(person, sayers));
    if (everybody.filter(Everybody::hasManagers).isPresent()) {
      for (int i = 0; i < entries.size(); i++) {
        String manager = chart.resolved(entries.get(i).manager(), names.get(i));
        chart.managers.merge(names.get(i), manager, Chart::better);
      }
    }
    chart.noteNear(everybody);
    return chart;
  }

  /** Finds managers by another column of the export where its own ids do not have them. */
  private void nameByOtherIds(Everybody everybody, List<Everybody.Entry> entries) {
    SortedSet<String> unknown = new TreeSet<>();
    for (Everybody.Entry entry : entries) {
      String manager = entry.manager();
      if (!manager.isEmpty() && !NobodyWords.has(manager) && known(manager).isEmpty()) {
        unknown.add(EmailAddress.asId(manager));
      }
    }
    everybody
        .otherIds(unknown)
        .ifPresent(
            other -> {
              other
                  .ids()
                  .forEach(
                      (text, id) ->
                          Optional.ofNullable(personOfId.get(id))
                              .ifPresent(person -> personOfId.putIfAbsent(text, person)));
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
    if (!nearManagers.isEmpty()) {
      findings.add(
          Fault.of(
              Severity.NOTE,
              everybody.map(Everybody::fileName).orElse(InputFile.PEOPLE.usualName()),
              (nearManagers.size() == 1
                      ? "1 manager was found in another spelling, with other leading zeros: "
                      : nearManagers.size()
                          + " managers were found in another spelling, with other leading zeros,"
                          + " such as ")
                  + nearManagers.first(),
              "Write ids in one way; in a spreadsheet the column has to be text, or leading zeros"
                  + " are lost"));
    }
  }

  private void nameOwn(List<PersonRow> people) {
    Map<String, String> own = new TreeMap<>();
    for (PersonRow person : people) {
      personOfId.putIfAbsent(person.id(), person.personId());
      byName.add(person.cell(WantedColumns.NAME), person.id(), person.personId());
      nameAddress(own, person.address(), person.personId());
    }
    own.forEach(personOfAddress::putIfAbsent);
  }

  private static void nameAddress(Map<String, String> names, String address, String name) {
    if (!address.isEmpty()) {
      names.merge(address, name, (a, b) -> a.equals(b) ? a : SEVERAL + address);
    }
  }

  /** Gives everybody in the export a person id, and remembers by what a manager can be named. */
  private List<String> nameEntries(List<Everybody.Entry> entries, List<PersonRow> people) {
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
      byName.add(entry.name(), entry.id(), name);
      if (!entry.id().isEmpty()) {
        personOfId.put(entry.id(), name);
      }
      nameAddress(personOfAddress, entry.address(), name);
    }
    return names;
  }

  private void addOwn(PersonRow person, Map<String, PersonRow> sayers) {
    String manager = person.cell(WantedColumns.MANAGER_ID);
    if (manager.isEmpty()) {
      return;
    }
    String resolved = resolved(manager, person.personId());
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

  private String resolved(String manager, String personId) {
    if (manager.isEmpty() || NobodyWords.has(manager)) {
      return "";
    }
    String person =
        known(manager)
            .or(() -> known(ManagerNames.shown(manager).id()))
            .or(() -> near(manager))
            .orElseGet(() -> byName.manager(manager));
    return person.equals(personId) ? "" : person;
  }

  /** The only one whose id differs from a manager's in leading zeros alone. */
  private Optional<String> near(String manager) {
    Optional<String> person =
        Optional.ofNullable(personOfNear.get(LeadingZeros.without(manager)))
            .filter(name -> !name.equals(SEVERAL));
    person.ifPresent(name -> nearManagers.add(manager));
    return person;
  }

  private Optional<String> known(String idOrAddress) {
    String person = personOfId.get(EmailAddress.asId(idOrAddress));
    return Optional.ofNullable(
        person == null ? personOfAddress.get(EmailAddress.compared(idOrAddress)) : person);
  }

  /**
   * The person whom the text names, as the chart names people; empty if nobody is known by it.
   * Files with ids of their own share none with the chart.
   */
  Optional<String> person(String text) {
    String person = ids.areShared() ? personOfId.get(EmailAddress.asId(text)) : null;
    if (person == null) {
      person = personOfAddress.get(EmailAddress.compared(text));
    }
    return Optional.ofNullable(person).filter(name -> !name.startsWith(SEVERAL));
  }

  /** Whether somebody stands in a file, as the chart names people. */
  boolean isInAFile(String personId) {
    return managers.containsKey(personId)
        || personOfId.containsValue(personId)
        || personOfAddress.containsValue(personId);
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
