package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds people of one side by id or by e-mail, by the id that the export of everybody has for them
 * where the side's own ids are others, and by a name that only one of them has.
 */
final class Directory {
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private static final String SEVERAL = "";

  private final Map<String, String> byOtherId = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byNear = new HashMap<>();
  private final Set<String> setAside = new HashSet<>();

  /**
   * The people of one side.
   *
   * @param people those who take part
   * @param otherId the id of somebody in the export of everybody; empty if there is none
   * @param out rows that were set aside, so that naming them is no surprise
   */
  Directory(List<PersonRow> people, Function<PersonRow, String> otherId, List<SetAsideRow> out) {
    for (PersonRow person : people) {
      byId.put(person.id(), person.id());
      byNear.merge(NearIds.folded(person.id()), person.id(), (a, b) -> SEVERAL);
      if (!person.address().isEmpty()) {
        byAddress.merge(person.address(), person.id(), Directory::first);
      }
      String other = otherId.apply(person);
      if (!other.isEmpty()) {
        byOtherId.merge(other, person.id(), Directory::first);
      }
      addName(person.cell(WantedColumns.NAME), person.id());
    }
    for (SetAsideRow row : out) {
      setAside.add(row.id());
      setAside.add(EmailAddress.compared(row.email()));
      addName(row.name(), SEVERAL);
      setAside.add(PersonName.compared(row.name()));
    }
    setAside.remove("");
  }

  private void addName(String name, String id) {
    String compared = PersonName.compared(name);
    if (!compared.isEmpty()) {
      byName.merge(compared, id, (a, b) -> SEVERAL);
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The id of somebody who takes part. */
  Optional<String> find(String reference) {
    String asId = EmailAddress.asId(reference);
    return Optional.ofNullable(byId.get(asId))
        .or(() -> Optional.ofNullable(byAddress.get(EmailAddress.compared(reference))))
        .or(() -> Optional.ofNullable(byOtherId.get(asId)))
        .or(() -> named(reference));
  }

  /** Somebody by name, or by the id behind a name as in {@code Ana Duarte (E-104)}. */
  private Optional<String> named(String reference) {
    ManagerNames.Shown shown = ManagerNames.shown(reference);
    return Optional.ofNullable(byId.get(EmailAddress.asId(shown.id())))
        .or(() -> Optional.ofNullable(byName.get(PersonName.compared(reference))))
        .filter(id -> !id.equals(SEVERAL));
  }

  /** The only one whose id differs in nothing but case, spaces or leading zeros. */
  Optional<String> near(String reference) {
    return Optional.ofNullable(byNear.get(NearIds.folded(reference)))
        .filter(id -> !id.equals(SEVERAL));
  }

  /** Whether somebody stands in a file, even if the row was set aside. */
  boolean knows(String reference) {
    return find(reference).isPresent() || isSetAside(reference);
  }

  /** Whether the row of somebody was set aside. */
  boolean isSetAside(String reference) {
    return setAside.contains(reference)
        || setAside.contains(EmailAddress.compared(reference))
        || setAside.contains(PersonName.compared(reference));
  }
}
