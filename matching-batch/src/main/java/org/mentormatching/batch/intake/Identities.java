package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Recognises people in both roles and in the export of everybody: by id unless files have ids of
 * their own, else by an e-mail address that nobody else on a side has. An address never unites two
 * ids of one side. The least id of a mentee, else of a mentor, names the person.
 */
final class Identities {
  private static final int IDS_SHOWN = 10;

  private final Ids ids;
  private final Optional<Everybody> everybody;
  private final Findings findings;
  private final Map<PersonRow, Group> groups = new LinkedHashMap<>();
  private final Map<Integer, Group> groupOfRow = new HashMap<>();

  Identities(Ids ids, Optional<Everybody> everybody, Findings findings) {
    this.ids = ids;
    this.everybody = everybody;
    this.findings = findings;
  }

  /** The rows of one human being. */
  private static final class Group {
    private final SortedSet<String> given = new TreeSet<>();
    private final SortedSet<String> menteeIds = new TreeSet<>();
    private final SortedSet<String> mentorIds = new TreeSet<>();
    private Optional<Row> row = Optional.empty();
    private Optional<Group> into = Optional.empty();

    void add(PersonRow person) {
      String personId = person.cell(WantedColumns.PERSON_ID);
      if (!personId.isEmpty()) {
        given.add(personId);
      }
      (person.side() == InputFile.MENTEES ? menteeIds : mentorIds).add(person.id());
    }

    /** The group of which this one has become a part, or this one. */
    Group whole() {
      Group whole = this;
      while (whole.into.isPresent()) {
        whole = whole.into.get();
      }
      return whole;
    }

    void absorb(Group other) {
      other.into = Optional.of(this);
      given.addAll(other.given);
      menteeIds.addAll(other.menteeIds);
      mentorIds.addAll(other.mentorIds);
      row = row.or(() -> other.row);
    }

    /** Whether an address may say that two groups are the same human being. */
    boolean canBe(Group other) {
      return (menteeIds.isEmpty() || other.menteeIds.isEmpty())
          && (mentorIds.isEmpty() || other.mentorIds.isEmpty())
          && (given.isEmpty() || other.given.isEmpty())
          && (row.isEmpty() || other.row.isEmpty() || row.equals(other.row));
    }

    String name() {
      for (Set<String> names : List.of(given, menteeIds, mentorIds)) {
        for (String name : names) {
          return name;
        }
      }
      throw new IllegalStateException("a person without an id");
    }

    boolean isNamedBySide() {
      return given.isEmpty() && menteeIds.isEmpty();
    }
  }

  /** Gives every row the id of its person, and finds the rows of people in the export. */
  Map<PersonRow, Row> settle(List<PersonRow> mentees, List<PersonRow> mentors) {
    Map<String, Group> byKey = new HashMap<>();
    mentees.forEach(row -> joinById(row, byKey));
    mentors.forEach(row -> joinById(row, byKey));
    groups.keySet().forEach(this::findById);
    Map<String, Set<Group>> near = unfound();
    noteNear(
        groups.keySet().stream()
            .filter(row -> near.getOrDefault(NearIds.folded(row.id()), Set.of()).size() == 1)
            .filter(this::isFoundNear)
            .toList());
    SameIds same = new SameIds(ids, findings);
    groups.keySet().forEach(person -> compare(person, same));
    compare(mentees, mentors, same);
    same.settle();
    Map<String, PersonRow> menteeOf = byAddress(mentees);
    Map<String, PersonRow> mentorOf = byAddress(mentors);
    menteeOf.values().forEach(this::findByAddress);
    mentorOf.values().forEach(this::findByAddress);
    menteeOf.forEach(
        (address, mentee) ->
            Optional.ofNullable(mentorOf.get(address))
                .ifPresent(mentor -> joinByAddress(mentee, mentor)));
    name(mentees, mentors);
    Map<PersonRow, Row> found = new LinkedHashMap<>();
    groups.keySet().forEach(person -> group(person).row.ifPresent(row -> found.put(person, row)));
    return found;
  }

  private void name(List<PersonRow> mentees, List<PersonRow> mentors) {
    Set<String> taken = new TreeSet<>();
    mentees.forEach(row -> taken.add(group(row).name()));
    mentees.forEach(row -> row.personId(group(row).name()));
    for (PersonRow mentor : mentors) {
      Group group = group(mentor);
      String name = group.name();
      while (ids == Ids.OWN && group.isNamedBySide() && taken.contains(name)) {
        name = "mentor:" + name;
      }
      mentor.personId(name);
    }
  }

  private Group group(PersonRow row) {
    return Objects.requireNonNull(groups.get(row), "a row without a person").whole();
  }

  private static void unite(Group into, Group other) {
    if (into.whole() != other.whole()) {
      into.whole().absorb(other.whole());
    }
  }

  private void joinById(PersonRow row, Map<String, Group> byKey) {
    Group group = new Group();
    group.add(row);
    groups.put(row, group);
    String personId = row.cell(WantedColumns.PERSON_ID);
    unite(byKey.computeIfAbsent(idKey(row), key -> group), group);
    if (!personId.isEmpty()) {
      unite(byKey.computeIfAbsent("person " + personId, key -> group), group);
    }
  }

  private String idKey(PersonRow row) {
    return ids.areShared() ? "id " + row.id() : row.side() + " " + row.id();
  }

  private void findById(PersonRow person) {
    String personId = person.cell(WantedColumns.PERSON_ID);
    String id = personId.isEmpty() && ids.areShared() ? person.id() : personId;
    Group group = group(person);
    Optional<Row> row = everybody.flatMap(found -> found.rowOfId(id));
    if (row.isPresent()) {
      Group owner = groupOfRow.get(row.get().row());
      if (owner != null) {
        unite(owner, group);
      } else if (group.row.isEmpty()) {
        claim(group, row.get());
      }
    }
  }

  /** The people who are not in the export by their id, by that id as it is compared. */
  private Map<String, Set<Group>> unfound() {
    Map<String, Set<Group>> unfound = new HashMap<>();
    for (PersonRow row : groups.keySet()) {
      if (group(row).row.isEmpty()) {
        unfound
            .computeIfAbsent(NearIds.folded(row.id()), key -> new LinkedHashSet<>())
            .add(group(row));
      }
    }
    return unfound;
  }

  /** Compares a row with the row of its id in the export. */
  private void compare(PersonRow person, SameIds same) {
    if (ids.areShared() && person.cell(WantedColumns.PERSON_ID).isEmpty()) {
      everybody.ifPresent(
          found ->
              group(person)
                  .row
                  .ifPresent(
                      row ->
                          same.compare(
                              person,
                              found.other(row),
                              found.rowsOfAddress(person.address()).size() == 1)));
    }
  }

  /** Finds somebody by an id that is written in another way, if nobody else is found there. */
  private boolean isFoundNear(PersonRow person) {
    Group group = group(person);
    if (ids == Ids.OWN || group.row.isPresent()) {
      return false;
    }
    Optional<Row> row =
        everybody
            .flatMap(found -> found.rowNear(person.id()))
            .filter(found -> !groupOfRow.containsKey(found.row()));
    row.ifPresent(found -> claim(group, found));
    return row.isPresent();
  }

  private void noteNear(List<PersonRow> people) {
    if (!people.isEmpty()) {
      boolean one = people.size() == 1;
      findings.add(
          Fault.of(
              Severity.NOTE,
              everybody.map(Everybody::fileName).orElse(""),
              (one ? "1 id was" : people.size() + " ids were")
                  + " found in another spelling, with other case, spaces or leading zeros: "
                  + people.stream()
                      .map(Identities::shown)
                      .limit(IDS_SHOWN)
                      .collect(Collectors.joining(", "))
                  + (people.size() > IDS_SHOWN
                      ? " and " + (people.size() - IDS_SHOWN) + " more"
                      : ""),
              "Write ids in one way; in a spreadsheet the column has to be text, or leading zeros are"
                  + " lost"));
    }
  }

  private static String shown(PersonRow person) {
    return person.id().indexOf('@') < 0
        ? person.id()
        : person.sheet().name() + ":" + person.row().line();
  }

  private void claim(Group group, Row row) {
    group.row = Optional.of(row);
    groupOfRow.put(row.row(), group);
  }

  private void findByAddress(PersonRow person) {
    Group group = group(person);
    List<Row> rows =
        everybody.map(found -> found.rowsOfAddress(person.address())).orElse(List.of());
    if (group.row.isPresent() || rows.isEmpty()) {
      return;
    }
    Group owner = groupOfRow.getOrDefault(rows.get(0).row(), group).whole();
    if (rows.size() == 1 && owner == group) {
      claim(group, rows.get(0));
    } else if (rows.size() == 1 && owner.canBe(group)) {
      unite(owner, group);
    } else {
      String file = everybody.map(Everybody::fileName).orElse("");
      note(
          person,
          file
              + (rows.size() > 1
                  ? " has the e-mail address more than once"
                  : " has the e-mail address for another id")
              + ", so that "
              + CellText.id("id", person.id())
              + " was not found there",
          "Give everybody an address of their own");
    }
  }

  private void joinByAddress(PersonRow mentee, PersonRow mentor) {
    Group a = group(mentee);
    Group b = group(mentor);
    if (a == b) {
      return;
    }
    if (a.canBe(b)) {
      unite(a, b);
    } else if (a.given.isEmpty() || b.given.isEmpty()) {
      note(
          mentor,
          "the e-mail address stands in "
              + mentee.sheet().name()
              + " too, under "
              + (mentee.id().indexOf('@') >= 0 ? "another id" : CellText.id("id", mentee.id()))
              + ", which is somebody else",
          "Correct one of the ids if it is the same person");
    }
  }

  private void note(PersonRow person, String message, String remedy) {
    findings.add(
        person.sheet().fault(Severity.NOTE, person.row(), WantedColumns.EMAIL, message, remedy));
  }

  /** Compares mentors with the mentees of the same id who are not in the export. */
  private void compare(List<PersonRow> mentees, List<PersonRow> mentors, SameIds same) {
    Map<String, PersonRow> byId = new TreeMap<>();
    Set<String> addresses = new TreeSet<>();
    mentees.forEach(row -> byId.put(row.id(), row));
    mentees.forEach(row -> addresses.add(row.address()));
    for (PersonRow mentor : mentors) {
      PersonRow mentee = ids.areShared() ? byId.get(mentor.id()) : null;
      if (mentee != null && group(mentor).row.isEmpty()) {
        same.compare(
            mentor,
            new SameIds.Other(
                mentee.sheet().name(),
                mentee.row().line(),
                mentee.address(),
                mentee.cell(WantedColumns.NAME)),
            addresses.contains(mentor.address()));
      }
    }
  }

  /** The people of one side whose address nobody else on it has; the others are noted. */
  private Map<String, PersonRow> byAddress(List<PersonRow> side) {
    Map<String, PersonRow> first = new TreeMap<>();
    Set<String> shared = new TreeSet<>();
    for (PersonRow row : side) {
      PersonRow before = row.address().isEmpty() ? null : first.putIfAbsent(row.address(), row);
      if (before != null && !before.id().equals(row.id())) {
        shared.add(row.address());
        note(
            row,
            "the e-mail address of "
                + CellText.id("id", row.id())
                + " stands under another id too, so that it tells nobody apart",
            "Remove one of the rows if it is the same person");
      }
    }
    first.keySet().removeAll(shared);
    return first;
  }
}
