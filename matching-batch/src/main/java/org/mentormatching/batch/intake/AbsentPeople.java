package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People of one side of whom no row counts: those whose row was set aside, and those whose row is
 * left out. They are found by id, by e-mail and by full name.
 */
final class AbsentPeople {
  private final Map<String, Absence> byWord = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> namesSetAside = new HashSet<>();

  /**
   * Why somebody takes no part.
   *
   * @param place file and line of the row
   * @param reason in words that follow whom they are about
   * @param remedy what to do if it should count
   */
  record Absence(String place, String reason, String remedy) {}

  /** The people of rows that were set aside, and of rows that are left out. */
  AbsentPeople(List<SetAsideRow> setAside, List<LeftOutPerson> leftOut) {
    for (SetAsideRow row : setAside) {
      ids.add(row.id());
      namesSetAside.add(PersonName.compared(row.name()));
      add(
          new Absence(row.toString(), "whose row was set aside", "Correct " + row),
          row.id(),
          row.email(),
          row.name());
    }
    for (LeftOutPerson person : leftOut) {
      ids.add(person.id());
      add(
          new Absence(
              person.toString(),
              "whose row is left out " + person.reason(),
              "If " + person + " counts, say so by where: under files: in program.yaml"),
          person.id(),
          person.email(),
          person.name());
    }
    ids.remove("");
    namesSetAside.remove("");
    byWord.remove("");
  }

  private void add(Absence absence, String id, String email, String name) {
    byWord.putIfAbsent(id, absence);
    byWord.putIfAbsent(EmailAddress.compared(email), absence);
    byWord.putIfAbsent(PersonName.compared(name), absence);
  }

  /** Why somebody takes no part; empty if nobody of these is meant. */
  Optional<Absence> find(String reference) {
    return Stream.of(
            EmailAddress.asId(reference),
            EmailAddress.asId(ManagerNames.shown(reference).id()),
            EmailAddress.compared(reference),
            PersonName.compared(reference))
        .filter(byWord::containsKey)
        .findFirst()
        .map(byWord::get);
  }

  /** Whether a text is the id of one of them, and no name. */
  boolean isId(String text) {
    return ids.contains(text);
  }

  /** The full names in rows that were set aside, as they are compared. */
  Set<String> namesSetAside() {
    return namesSetAside;
  }
}
