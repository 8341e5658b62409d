package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mentormatching.batch.intake.AbsentPeople.Absence;
import org.mentormatching.model.Columns;

/**
 * Finds people of one side by id or by e-mail, by the id that the export of everybody has for them
 * where the side's own ids are others, and by a name that only one of them has.
 */
final class Directory {
  private static final String SEVERAL = "";

  private final Map<String, PersonRow> byId = new HashMap<>();
  private final Map<String, String> byPersonId = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, String> byOtherId = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byNear = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();
  private final AbsentPeople absent;

  /**
   * The people of one side.
   *
   * @param people those who take part
   * @param otherId the id of somebody in the export of everybody; empty if there is none
   * @param absent those who take no part, so that naming them is no surprise
   */
  Directory(List<PersonRow> people, Function<PersonRow, String> otherId, AbsentPeople absent) {
    this.absent = absent;
    for (PersonRow person : people) {
      byId.put(person.id(), person);
      byPersonId.merge(person.personId(), person.id(), Directory::first);
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
    absent.namesSetAside().forEach(name -> byName.computeIfPresent(name, (key, id) -> SEVERAL));
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
    return id(asId)
        .or(() -> Optional.ofNullable(byAddress.get(EmailAddress.compared(reference))))
        .or(() -> Optional.ofNullable(byOtherId.get(asId)))
        .or(() -> named(reference));
  }

  private Optional<String> id(String asId) {
    return Optional.ofNullable(byId.get(asId)).map(PersonRow::id);
  }

  /** Somebody by name, or by the id behind a name as in {@code Ana Duarte (E-104)}. */
  private Optional<String> named(String reference) {
    ManagerNames.Shown shown = ManagerNames.shown(reference);
    return id(EmailAddress.asId(shown.id()))
        .or(() -> Optional.ofNullable(byName.get(PersonName.compared(reference))))
        .filter(id -> !id.equals(SEVERAL));
  }

  /** The only one whose id differs in nothing but case, spaces or leading zeros. */
  Optional<String> near(String reference) {
    return Optional.ofNullable(byNear.get(NearIds.folded(reference)))
        .filter(id -> !id.equals(SEVERAL));
  }

  /** Whether somebody stands in a file, even if the row does not count. */
  boolean knows(String reference) {
    return find(reference).isPresent() || absent.find(reference).isPresent();
  }

  /** Why somebody takes no part; empty for whoever does, and where nobody is known. */
  Optional<Absence> absence(String reference) {
    return find(reference).isPresent() ? Optional.empty() : absent.find(reference);
  }

  /** File and line of somebody who was found. */
  String place(String id) {
    return Objects.requireNonNull(byId.get(id), "nobody takes part who has this id").place();
  }

  /** Why nobody new is paired with somebody who was found; empty if that may happen. */
  Optional<Absence> closing(String id) {
    PersonRow person = byId.get(id);
    if (person == null) {
      return Optional.empty();
    }
    String place = person.place();
    String remedy =
        (id.indexOf('@') < 0 ? "Correct the row of " + id : "Correct that row") + " if it is wrong";
    if (person.cell(Columns.ACTIVE.name()).equals(YesNo.NO)) {
      return Optional.of(new Absence(place, "who says not to take part", remedy));
    }
    return person.cell(Columns.CONSENT.name()).equals(YesNo.NO)
        ? Optional.of(new Absence(place, "who does not consent", remedy))
        : Optional.empty();
  }

  /** Whether a text is the id of somebody who takes no part, and no name. */
  boolean isIdOfAbsent(String text) {
    return absent.isId(text);
  }

  /** Whether a name means several people, of whom one takes part at least. */
  boolean isOfSeveral(String reference) {
    return SEVERAL.equals(byName.get(PersonName.compared(reference))) && find(reference).isEmpty();
  }

  /** The only person with a full name, given in words as they are compared. */
  Optional<String> fullName(List<String> words) {
    return Optional.ofNullable(byName.get(String.join("_", words)))
        .filter(id -> !id.equals(SEVERAL));
  }

  /** The one who is the same human being as somebody elsewhere. */
  Optional<String> ofPerson(String personId) {
    return Optional.ofNullable(byPersonId.get(personId));
  }

  /** Whether a word is a part of anybody's name. */
  boolean isPartOfAName(String word) {
    return parts().containsKey(word);
  }

  /** The only person of whose name a word is a part; of nobody whose row was set aside either. */
  Optional<String> partOfName(String word) {
    return Optional.ofNullable(parts().get(word)).filter(id -> !id.equals(SEVERAL));
  }

  private Map<String, String> parts() {
    if (byPart.isEmpty()) {
      byName.forEach((name, id) -> addParts(name, id));
      absent.namesSetAside().forEach(name -> addParts(name, SEVERAL));
    }
    return byPart;
  }

  private void addParts(String name, String id) {
    for (String part : name.split("_", -1)) {
      byPart.merge(part, id, (a, b) -> a.equals(b) ? a : SEVERAL);
    }
  }
}
