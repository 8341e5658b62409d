package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;

/**
 * Recognises people in both roles: by id unless files have ids of their own, and by e-mail. The
 * least id of a mentee, else of a mentor, names the person.
 */
final class Identities {
  private final Ids ids;
  private final Findings findings;
  private final Map<String, Group> groups = new HashMap<>();

  Identities(Ids ids, Findings findings) {
    this.ids = ids;
    this.findings = findings;
  }

  /** The rows of one human being, found by any of its keys. */
  private static final class Group {
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> given = new TreeSet<>();
    private final Set<String> menteeIds = new TreeSet<>();
    private final Set<String> mentorIds = new TreeSet<>();

    void absorb(Group other) {
      keys.addAll(other.keys);
      given.addAll(other.given);
      menteeIds.addAll(other.menteeIds);
      mentorIds.addAll(other.mentorIds);
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

  /** Gives every row the id of its person. */
  void settle(List<PersonRow> mentees, List<PersonRow> mentors) {
    mentees.forEach(this::join);
    mentors.forEach(this::join);
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
    contradictions(mentees, mentors);
    sharedAddresses(mentees);
    sharedAddresses(mentors);
  }

  private Group group(PersonRow row) {
    Group group = groups.get(idKey(row));
    if (group == null) {
      throw new IllegalStateException("a row without a person");
    }
    return group;
  }

  private String idKey(PersonRow row) {
    return ids == Ids.SHARED ? "id " + row.id() : row.side() + " " + row.id();
  }

  private void join(PersonRow row) {
    Group group = new Group();
    group.keys.add(idKey(row));
    String personId = row.cell(WantedColumns.PERSON_ID);
    if (!personId.isEmpty()) {
      group.keys.add("person " + personId);
      group.given.add(personId);
    }
    if (!row.address().isEmpty()) {
      group.keys.add("address " + row.address());
    }
    (row.side() == InputFile.MENTEES ? group.menteeIds : group.mentorIds).add(row.id());
    for (String key : List.copyOf(group.keys)) {
      Group before = groups.get(key);
      if (before != null && before != group) {
        group.absorb(before);
      }
    }
    group.keys.forEach(key -> groups.put(key, group));
  }

  private void contradictions(List<PersonRow> mentees, List<PersonRow> mentors) {
    Map<String, PersonRow> byId = new TreeMap<>();
    mentees.forEach(row -> byId.put(row.id(), row));
    for (PersonRow mentor : mentors) {
      PersonRow mentee = ids == Ids.SHARED ? byId.get(mentor.id()) : null;
      if (mentee != null
          && !mentee.address().isEmpty()
          && !mentor.address().isEmpty()
          && !mentee.address().equals(mentor.address())) {
        findings.add(
            mentor
                .sheet()
                .fault(
                    Severity.STOPS,
                    mentor.row(),
                    WantedColumns.ID,
                    CellText.id("id", mentor.id())
                        + " stands in "
                        + mentee.sheet().name()
                        + ":"
                        + mentee.row().line()
                        + " with another e-mail address",
                    "Correct one of them, or write ids: own in program.yaml if each file has ids"
                        + " of its own"));
      }
    }
  }

  private void sharedAddresses(List<PersonRow> side) {
    Map<String, PersonRow> byAddress = new HashMap<>();
    for (PersonRow row : side) {
      PersonRow before = row.address().isEmpty() ? null : byAddress.putIfAbsent(row.address(), row);
      if (before != null && !before.id().equals(row.id())) {
        findings.add(
            row.sheet()
                .fault(
                    Severity.NOTE,
                    row.row(),
                    WantedColumns.EMAIL,
                    "the same e-mail address stands in line "
                        + before.row().line()
                        + " under another id",
                    "Remove one of the rows if it is the same person"));
      }
    }
  }
}
