package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.batch.program.Ids;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;

/**
 * Ids that differ in nothing but case, spaces or leading zeros: probably one person who was written
 * down in two ways. Where both have the same e-mail address, that is certain.
 */
final class NearIds {
  private final Ids ids;
  private final Findings findings;

  NearIds(Ids ids, Findings findings) {
    this.ids = ids;
    this.findings = findings;
  }

  /** The id as it is compared. */
  static String folded(String id) {
    return LeadingZeros.without(inOneSpelling(id));
  }

  private static String inOneSpelling(String id) {
    return id.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  /** Compares the ids of both sides with each other. */
  void check(List<PersonRow> mentees, List<PersonRow> mentors) {
    Map<String, List<PersonRow>> seen = new HashMap<>();
    List<PersonRow> all = new ArrayList<>(mentees);
    all.addAll(mentors);
    for (PersonRow person : all) {
      List<PersonRow> near = seen.computeIfAbsent(key(person), key -> new ArrayList<>());
      Optional<PersonRow> other =
          near.stream().filter(one -> !one.id().equals(person.id())).findFirst();
      other.ifPresent(one -> differ(person, one));
      near.add(person);
    }
  }

  private String key(PersonRow person) {
    String side = ids.areShared() ? "" : person.side() + " ";
    return side + folded(person.id());
  }

  private void differ(PersonRow person, PersonRow other) {
    boolean same =
        !person.address().isEmpty()
            && person.address().equals(other.address())
            && !person.personId().equals(other.personId());
    add(
        same ? Severity.STOPS : Severity.NOTE,
        person,
        other.id(),
        other.sheet().name(),
        same ? ", and both have the same e-mail address" : "");
  }

  private void add(Severity severity, PersonRow person, String id, String file, String more) {
    findings.add(
        person
            .sheet()
            .fault(
                severity,
                person.row(),
                WantedColumns.ID,
                CellText.id("id", person.id())
                    + " differs only in "
                    + (inOneSpelling(person.id()).equals(inOneSpelling(id))
                        ? "case or spaces"
                        : "leading zeros")
                    + " from "
                    + id
                    + " in "
                    + file
                    + more,
                severity == Severity.STOPS
                    ? "Write it in one way, or remove the row that does not count"
                    : "Write it in one way if it is the same person"));
  }
}
