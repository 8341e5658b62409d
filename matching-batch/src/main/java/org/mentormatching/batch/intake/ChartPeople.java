package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.table.NobodyWords;

/** Everybody in any file as the chart names them, and by what a manager can be named. */
final class ChartPeople {
  private static final String SEVERAL = "several:";

  private final Ids ids;
  private final Map<String, String> personOfId = new HashMap<>();
  private final Map<String, String> personOfNear = new HashMap<>();
  private final Map<String, String> personOfAddress = new HashMap<>();
  private final ManagerNames byName = new ManagerNames();
  private final Set<String> inAFile = new HashSet<>();
  private final SortedSet<String> nearManagers = new TreeSet<>();

  ChartPeople(Ids ids) {
    this.ids = ids;
  }

  /**
   * Gives everybody in the export a person id.
   *
   * @param people those who take part; with files of ids of their own nobody else gets their ids
   */
  List<String> nameEntries(List<Everybody.Entry> entries, List<PersonRow> people) {
    Set<String> taken = new TreeSet<>();
    people.forEach(person -> taken.add(person.personId()));
    List<String> names = new ArrayList<>();
    for (Everybody.Entry entry : entries) {
      String name = entry.personId();
      if (name.isEmpty()) {
        name = unlike(taken, "people:", entry.id().isEmpty() ? entry.address() : entry.id());
      }
      names.add(name);
      inAFile.add(name);
      byName.add(entry.name(), entry.id(), name);
      if (!entry.id().isEmpty()) {
        personOfId.put(entry.id(), name);
      }
      nameAddress(personOfAddress, entry.address(), name);
    }
    return names;
  }

  private String unlike(Set<String> taken, String prefix, String id) {
    String name = id;
    while (ids == Ids.OWN && taken.contains(name)) {
      name = prefix + name;
    }
    return name;
  }

  /** Names those who take part. */
  void nameOwn(List<PersonRow> people) {
    Map<String, String> own = new TreeMap<>();
    for (PersonRow person : people) {
      inAFile.add(person.personId());
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

  /**
   * Gives whoever stands in rows that are not used a person id: that of somebody with the same id
   * or address, else one of their own. A name that somebody named before has is theirs.
   */
  List<String> nameUnused(List<UnusedRow> rows) {
    Set<String> before = Set.copyOf(inAFile);
    List<String> names = new ArrayList<>();
    for (UnusedRow row : rows) {
      String id = EmailAddress.isPlaceholder(row.id()) ? "" : row.id();
      String name = known(row, id).orElseGet(() -> newName(row, id));
      names.add(name);
      inAFile.add(name);
      if (!id.isEmpty()) {
        personOfId.putIfAbsent(id, name);
      }
      if (!row.address().isEmpty()) {
        personOfAddress.putIfAbsent(row.address(), name);
      }
      if (byName.person(row.name()).filter(before::contains).isEmpty()) {
        byName.add(row.name(), id, name);
      }
    }
    return names;
  }

  private Optional<String> known(UnusedRow row, String id) {
    return Optional.ofNullable(personOfId.get(row.personId()))
        .or(() -> Optional.ofNullable(ids.areShared() ? personOfId.get(id) : null))
        .or(() -> Optional.ofNullable(personOfAddress.get(row.address())))
        .filter(name -> !name.startsWith(SEVERAL));
  }

  private String newName(UnusedRow row, String id) {
    if (!row.personId().isEmpty()) {
      return row.personId();
    }
    String own = id.isEmpty() ? row.address() : id;
    return own.isEmpty() ? row.place() : unlike(inAFile, row.sheet().file().key() + ":", own);
  }

  /** People are known by a further text. */
  void nameAlso(Map<String, String> idOfText) {
    idOfText.forEach(
        (text, id) ->
            Optional.ofNullable(personOfId.get(id))
                .ifPresent(person -> personOfId.putIfAbsent(text, person)));
  }

  /** Everybody is named: from now on ids are found that differ in leading zeros alone. */
  void compareNear() {
    personOfId.forEach(
        (id, person) ->
            personOfNear.merge(
                LeadingZeros.without(id), person, (a, b) -> a.equals(b) ? a : SEVERAL));
  }

  /** The managers among some texts who are known by no id and no address. */
  SortedSet<String> unknown(Collection<String> managers) {
    SortedSet<String> unknown = new TreeSet<>();
    for (String manager : managers) {
      if (!manager.isEmpty() && !NobodyWords.has(manager) && known(manager).isEmpty()) {
        unknown.add(EmailAddress.asId(manager));
      }
    }
    return unknown;
  }

  /** The manager of a person whom a text means; empty at the top. */
  String manager(String text, String personId) {
    if (text.isEmpty() || NobodyWords.has(text)) {
      return "";
    }
    String person =
        known(text)
            .or(() -> known(ManagerNames.shown(text).id()))
            .or(() -> near(text))
            .orElseGet(() -> byName.manager(text));
    return person.equals(personId) ? "" : person;
  }

  private Optional<String> known(String idOrAddress) {
    String person = personOfId.get(EmailAddress.asId(idOrAddress));
    return Optional.ofNullable(
        person == null ? personOfAddress.get(EmailAddress.compared(idOrAddress)) : person);
  }

  /** The only one whose id differs from a manager's in leading zeros alone. */
  private Optional<String> near(String manager) {
    Optional<String> person =
        Optional.ofNullable(personOfNear.get(LeadingZeros.without(manager)))
            .filter(name -> !name.equals(SEVERAL));
    person.ifPresent(name -> nearManagers.add(manager));
    return person;
  }

  /** The managers who were found with other leading zeros. */
  SortedSet<String> nearManagers() {
    return nearManagers;
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
  boolean areInAFile(String personId) {
    return inAFile.contains(personId);
  }
}
