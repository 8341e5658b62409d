package org.mentormatching.batch.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.table.RawTable.Row;

/**
 * Everybody who stands in any row of any file of people, whether the row counts or not. Read when
 * somebody is named who takes no part.
 */
final class PeopleInFiles {
  private static final int MOST_SOUGHT = 20;

  private final Collection<Sheet> sheets;
  private final Collection<PersonRow> takingPart;
  private final Set<String> known = new HashSet<>();
  private final Set<String> ofEverybody = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, String> idOfName = new HashMap<>();
  private final Map<InputFile, Near> near = new TreeMap<>();
  private boolean isRead;
  private boolean isCompared;
  private int sought;

  /** What people of a side are compared with; the values show who it is without a name. */
  private static final class Near {
    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, String> mailboxes = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
  }

  /**
   * The people of some files.
   *
   * @param people those who take part, with what other files say of them
   */
  PeopleInFiles(Collection<Sheet> sheets, Collection<PersonRow> people) {
    this.sheets = sheets;
    takingPart = people;
  }

  /** Whether there is an export of everybody. */
  boolean haveExport() {
    return sheets.stream().anyMatch(sheet -> sheet.file() == InputFile.PEOPLE);
  }

  /** Whether somebody stands in any row, by id, address or name. */
  boolean has(String reference) {
    read();
    return isIn(known, reference);
  }

  /** Whether somebody stands in the export of everybody in rows that do not count alone. */
  boolean haveLeft(String reference) {
    read();
    return isIn(gone, reference) && !isIn(ofEverybody, reference);
  }

  /**
   * The id of the only person with a name, in the export of everybody where there is one; empty if
   * nobody or several have it.
   */
  Optional<String> idOfName(String reference) {
    read();
    return Optional.ofNullable(idOfName.get(nameOf(reference))).filter(id -> !id.isEmpty());
  }

  /** Who of a side was probably meant, by id, or by place where the id is an address. */
  Optional<String> near(String reference, InputFile side) {
    if (++sought > MOST_SOUGHT) {
      return Optional.empty();
    }
    compare();
    Near people = near.getOrDefault(side, new Near());
    String spelt = people.ids.get(NearIds.folded(reference));
    if (spelt != null) {
      return Optional.of(spelt);
    }
    if (reference.indexOf('@') >= 0) {
      return NearestWord.closeTo(mailbox(reference), people.mailboxes.keySet())
          .map(people.mailboxes::get);
    }
    boolean isId = reference.chars().anyMatch(Character::isDigit);
    return isId
        ? Optional.empty()
        : NearestWord.to(PersonName.compared(reference), people.names.keySet())
            .map(people.names::get);
  }

  private static boolean isIn(Set<String> some, String reference) {
    return some.contains(EmailAddress.asId(reference))
        || some.contains(EmailAddress.asId(ManagerNames.shown(reference).id()))
        || some.contains(EmailAddress.compared(reference))
        || some.contains(nameOf(reference));
  }

  /** The words of a name in the order of the alphabet: exports often put the surname first. */
  private static String nameOf(String text) {
    return PersonName.words(text).stream().sorted().collect(Collectors.joining(" "));
  }

  private static String mailbox(String address) {
    return address.substring(0, address.indexOf('@'));
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    for (Sheet sheet : sheets) {
      if (sheet.file().listsPeople()) {
        boolean isExport = sheet.file() == InputFile.PEOPLE;
        sheet.rows().forEach(row -> add(sheet, row, isExport ? ofEverybody : known));
        sheet.leftOut().forEach(out -> add(sheet, out.row(), isExport ? gone : known));
        known.addAll(ofEverybody);
        known.addAll(gone);
      }
    }
    known.remove("");
    gone.remove("");
    ofEverybody.remove("");
    idOfName.remove("");
  }

  private void add(Sheet sheet, Row row, Set<String> words) {
    String id = sheet.id(row);
    String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
    String name = nameOf(sheet.cell(row, WantedColumns.NAME));
    words.add(id);
    words.add(address);
    words.add(name);
    if (sheet.file() == InputFile.PEOPLE || !haveExport()) {
      idOfName.merge(name, id, (a, b) -> a.equals(b) ? a : "");
    }
  }

  private void compare() {
    if (isCompared) {
      return;
    }
    isCompared = true;
    for (Sheet sheet : sheets) {
      if (sheet.file().isRequired()) {
        sheet.rows().forEach(row -> addNear(sheet, row));
      }
    }
    for (PersonRow person : takingPart) {
      addName(
          near.computeIfAbsent(person.side(), side -> new Near()),
          person.cell(WantedColumns.NAME),
          shown(person.id(), person.place()));
    }
  }

  private static void addName(Near people, String name, String shown) {
    String compared = PersonName.compared(name);
    if (!compared.isEmpty()) {
      people.names.putIfAbsent(compared, shown);
    }
  }

  private static String shown(String id, String place) {
    return id.indexOf('@') < 0 ? id : "the person in " + place;
  }

  private void addNear(Sheet sheet, Row row) {
    String id = sheet.id(row);
    String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
    Near people = near.computeIfAbsent(sheet.file(), side -> new Near());
    String shown = shown(id, sheet.name() + ":" + row.line());
    people.ids.putIfAbsent(NearIds.folded(id), shown);
    for (String written : new String[] {id, address}) {
      if (written.indexOf('@') >= 0) {
        people.mailboxes.putIfAbsent(mailbox(written), shown);
      }
    }
    addName(people, sheet.cell(row, WantedColumns.NAME), shown);
  }
}
