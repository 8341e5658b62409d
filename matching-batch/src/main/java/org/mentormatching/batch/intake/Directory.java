package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds people of one side by id or by e-mail. */
final class Directory {
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Set<String> setAside = new HashSet<>();

  /**
   * The people of one side.
   *
   * @param people those who take part
   * @param out rows that were set aside, so that naming them is no surprise
   */
  Directory(List<PersonRow> people, List<SetAsideRow> out) {
    for (PersonRow person : people) {
      byId.put(person.id(), person.id());
      if (!person.address().isEmpty()) {
        byAddress.merge(person.address(), person.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    for (SetAsideRow row : out) {
      setAside.add(row.id());
      setAside.add(EmailAddress.compared(row.email()));
    }
    setAside.remove("");
  }

  /** The id of somebody who takes part. */
  Optional<String> find(String reference) {
    String id = byId.get(EmailAddress.asId(reference));
    return Optional.ofNullable(id != null ? id : byAddress.get(EmailAddress.compared(reference)));
  }

  /** Whether somebody stands in a file, even if the row was set aside. */
  boolean knows(String reference) {
    return find(reference).isPresent() || isSetAside(reference);
  }

  /** Whether the row of somebody was set aside. */
  boolean isSetAside(String reference) {
    return setAside.contains(reference) || setAside.contains(EmailAddress.compared(reference));
  }
}
