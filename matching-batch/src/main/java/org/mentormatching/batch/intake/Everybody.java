package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.RawTable.Row;

/** The export of everybody: completes mentees and mentors, joined by id or e-mail. */
final class Everybody {
  private static final int IDS_SHOWN = 10;
  private static final String SEVERAL = "";

  private final Program program;
  private final Sheet sheet;
  private final Findings findings;
  private final Map<String, Row> byId = new HashMap<>();
  private final Map<String, String> near = new HashMap<>();
  private final Map<String, List<Row>> byAddress = new HashMap<>();
  private final SortedMap<Integer, Row> usable = new TreeMap<>();
  private final SortedMap<Integer, PersonRow> joined = new TreeMap<>();
  private final List<UnusedRow> setAside = new ArrayList<>();

  private Everybody(Program program, Sheet sheet, Findings findings) {
    this.program = program;
    this.sheet = sheet;
    this.findings = findings;
  }

  /** Reads the file. */
  static Everybody read(Program program, Sheet sheet, Findings findings) {
    Everybody everybody = new Everybody(program, sheet, findings);
    findings.begin(sheet);
    SortedSet<String> wanted = new WantedColumns(program).of(sheet.file());
    sheet.rows().forEach(row -> everybody.add(row, wanted));
    everybody.usable.forEach((line, row) -> findings.used(sheet.file()));
    return everybody;
  }

  private void add(Row row, SortedSet<String> wanted) {
    String id = sheet.id(row);
    String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
    Optional<Fault> ragged = sheet.ragged(row);
    if (ragged.isPresent()) {
      setAside(row, List.of(ragged.get()));
      return;
    }
    if (id.isEmpty() && address.isEmpty()) {
      String message = "the row has neither an id nor an e-mail address";
      setAside(
          row,
          List.of(sheet.fault(Severity.SET_ASIDE, row, WantedColumns.ID, message, "Give one")));
      return;
    }
    Row before = id.isEmpty() ? null : byId.putIfAbsent(id, row);
    if (before != null) {
      repeated(before, row, id, wanted);
      return;
    }
    usable.put(row.row(), row);
    if (!address.isEmpty()) {
      byAddress.computeIfAbsent(address, key -> new ArrayList<>()).add(row);
    }
  }

  private void repeated(Row before, Row row, String id, SortedSet<String> wanted) {
    boolean same =
        wanted.stream()
            .filter(column -> !column.equals(WantedColumns.ID))
            .allMatch(column -> sheet.cell(before, column).equals(sheet.cell(row, column)));
    findings.add(
        sheet.fault(
            same ? Severity.NOTE : Severity.STOPS,
            row,
            WantedColumns.ID,
            CellText.id("id", id)
                + " stands in "
                + (same
                    ? "an earlier row too, which says the same"
                    : "line " + before.line() + " too, which says something else"),
            same ? "The first row counts" : "Keep one of the rows"));
    findings.leftOut(sheet.file(), LeftOutRow.REPEATED);
  }

  private void setAside(Row row, List<Fault> wrong) {
    wrong.forEach(findings::add);
    setAside.add(new UnusedRow(sheet, row));
    findings.setAside(
        new SetAsideRow(
            sheet.file(),
            sheet.name(),
            row.line(),
            sheet.id(row),
            sheet.cell(row, WantedColumns.NAME),
            sheet.cell(row, WantedColumns.EMAIL),
            wrong.stream().map(Fault::sentence).collect(Collectors.joining(" "))));
  }

  /** Its rows that were set aside. */
  List<UnusedRow> setAside() {
    return setAside;
  }

  /** The file's name. */
  String fileName() {
    return sheet.name();
  }

  /**
   * The row whose id alone differs from one that is not there only in case, spaces or leading
   * zeros.
   */
  Optional<Row> rowNear(String id) {
    if (near.isEmpty()) {
      byId.keySet().forEach(one -> near.merge(NearIds.folded(one), one, (a, b) -> SEVERAL));
    }
    return Optional.ofNullable(near.get(NearIds.folded(id))).map(byId::get);
  }

  /** The id that a row gives; empty if none. */
  String id(Row row) {
    return sheet.id(row);
  }

  /** What a row says in a column. */
  String cell(Row row, String column) {
    return sheet.cell(row, column);
  }

  /** The row with this id. */
  Optional<Row> rowOfId(String id) {
    return Optional.ofNullable(byId.get(EmailAddress.asId(id)));
  }

  /** Who stands in a row. */
  SameIds.Other other(Row row) {
    return new SameIds.Other(
        sheet.name(),
        row.line(),
        EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL)),
        sheet.cell(row, WantedColumns.NAME));
  }

  /** The rows with this address; several if it does not tell who somebody is. */
  List<Row> rowsOfAddress(String address) {
    return byAddress.getOrDefault(address, List.of());
  }

  /** Completes people with what their rows say. A cell that cannot be read is left out. */
  void complete(Collection<PersonRow> people, Map<PersonRow, Row> found, PersonReader reader) {
    WantedColumns wanted = new WantedColumns(program);
    List<PersonRow> unknown = new ArrayList<>();
    for (PersonRow person : people) {
      Row row = found.get(person);
      if (row == null) {
        unknown.add(person);
      } else {
        joined.putIfAbsent(row.row(), person);
        complete(person, row, wanted, reader);
      }
    }
    reader.finish();
    noteUnknown(unknown);
  }

  private void noteUnknown(List<PersonRow> people) {
    if (people.isEmpty()) {
      return;
    }
    List<String> places = people.stream().map(Everybody::shown).toList();
    places.forEach(findings::notJoined);
    List<String> shown = places.subList(0, Math.min(IDS_SHOWN, places.size()));
    int more = places.size() - shown.size();
    findings.add(
        Fault.of(
            Severity.NOTE,
            sheet.name(),
            people.size()
                + (people.size() == 1 ? " mentee or mentor was" : " mentees and mentors were")
                + " not found in this file: "
                + String.join(", ", shown)
                + (more == 0 ? "" : " and " + more + " more"),
            "They are used with what the other files say"
                + (more == 0 ? "" : "; run.json lists all of them")));
  }

  /** A person by id, or by place where the id is an address. */
  private static String shown(PersonRow person) {
    return (person.side() == InputFile.MENTEES ? "mentee " : "mentor ")
        + (person.id().indexOf('@') < 0 ? person.id() : person.place());
  }

  private void complete(PersonRow person, Row row, WantedColumns wanted, PersonReader reader) {
    List<Fault> wrong = new ArrayList<>();
    for (String column : wanted.answers(person.side())) {
      if (!column.equals(WantedColumns.MANAGER_ID)
          && person.cell(column).isEmpty()
          && !sheet.cell(row, column).isEmpty()) {
        reader
            .readCell(person, sheet, row, column, wrong)
            .ifPresent(text -> person.put(column, text));
      }
    }
    reader.noteEmptyConsent(person, sheet, row);
    for (String column : List.of(WantedColumns.NAME, WantedColumns.EMAIL)) {
      if (person.cell(column).isEmpty()) {
        person.put(column, EmailAddress.withoutPlaceholder(sheet.cell(row, column)));
      }
    }
    for (Fault fault : wrong) {
      findings.add(fault.asNote(fault.message() + ", so that the cell is left out"));
    }
  }

  /** Whether the file says who manages whom. */
  boolean hasManagers() {
    return sheet.headings().has(WantedColumns.MANAGER_ID);
  }

  /**
   * A person of the export, joined or not.
   *
   * @param manager the manager, no text at the top; empty if the row of somebody who has left does
   *     not say, who is then at the top unless another row says more
   */
  record Entry(String id, String address, String name, String personId, Optional<String> manager) {}

  /**
   * Everybody in the export by id; {@code personId} is empty where nobody was joined. Whoever
   * stands only in rows that do not count is there too: somebody who has left may still be the link
   * between two who have not. A name or an address that others have as well is theirs.
   */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    SortedMap<String, Row> gone = new TreeMap<>();
    sheet.leftOut().forEach(out -> gone.putIfAbsent(sheet.id(out.row()), out.row()));
    gone.keySet().removeAll(byId.keySet());
    gone.remove("");
    Set<String> taken = new HashSet<>(byAddress.keySet());
    usable.values().forEach(row -> taken.add(PersonName.compared(name(row))));
    gone.forEach(
        (id, row) -> {
          String address = EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL));
          boolean isNamed = !taken.contains(PersonName.compared(name(row)));
          entries.add(
              new Entry(
                  id,
                  taken.contains(address) ? "" : address,
                  isNamed ? name(row) : "",
                  "",
                  Optional.of(sheet.cell(row, WantedColumns.MANAGER_ID))
                      .filter(manager -> !manager.isEmpty())));
        });
    usable.forEach(
        (number, row) -> {
          PersonRow person = joined.get(number);
          entries.add(
              new Entry(
                  sheet.id(row),
                  EmailAddress.compared(sheet.cell(row, WantedColumns.EMAIL)),
                  name(row),
                  person == null ? "" : person.personId(),
                  Optional.of(sheet.cell(row, WantedColumns.MANAGER_ID))));
        });
    entries.sort(Comparator.comparing(Entry::id).thenComparing(Entry::address));
    return entries;
  }

  private String name(Row row) {
    return sheet.cell(row, WantedColumns.NAME);
  }

  /**
   * A further column that tells everybody apart.
   *
   * @param place where it stands
   * @param ids by its text the id of the row
   */
  record OtherIds(int place, Map<String, String> ids) {
    private long count(Collection<String> texts) {
      return texts.stream().filter(ids::containsKey).count();
    }
  }

  /**
   * The column besides the id that holds most of some texts, at least half of them, as where
   * managers are given by a staff number and everybody else by a user name. Empty if two columns
   * hold as many.
   */
  Optional<OtherIds> otherIds(Collection<String> texts) {
    Set<Integer> taken = new HashSet<>();
    for (String column :
        List.of(
            WantedColumns.ID, WantedColumns.EMAIL, WantedColumns.NAME, WantedColumns.MANAGER_ID)) {
      taken.addAll(sheet.headings().placesOf(column));
    }
    List<OtherIds> found = new ArrayList<>();
    for (int place = 0; place < sheet.headings().width(); place++) {
      if (!taken.contains(place)) {
        OtherIds column = new OtherIds(place, idsBy(place));
        long count = column.count(texts);
        if (count > 0 && 2 * count >= texts.size()) {
          found.add(column);
        }
      }
    }
    long most = found.stream().mapToLong(column -> column.count(texts)).max().orElse(0);
    found.removeIf(column -> column.count(texts) < most);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The ids of rows by what a column says; nothing if it says the same of two. */
  private Map<String, String> idsBy(int place) {
    Map<String, String> ids = new TreeMap<>();
    for (Row row : usable.values()) {
      String text = EmailAddress.asId(Sheet.text(row, place));
      if (!text.isEmpty() && ids.put(text, sheet.id(row)) != null) {
        return new TreeMap<>();
      }
    }
    return ids;
  }

  /** A header as messages quote it. */
  String quoted(int place) {
    return sheet.headings().quoted(place);
  }
}
