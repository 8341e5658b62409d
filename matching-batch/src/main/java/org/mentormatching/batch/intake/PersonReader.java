package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.CanonicalCells.Content;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.model.Columns;

/** Reads the rows of mentees or mentors; what is faulty is set aside. */
final class PersonReader {
  private static final String CONSENT = Columns.CONSENT.name();

  /** Columns that say who goes first or what may be told: what cannot be read removes nobody. */
  private static final Set<String> REMOVING_NOBODY =
      Set.of(
          Columns.URGENCY.name(),
          Columns.URGENCY_CONFIRMED.name(),
          Columns.SHARES_DEVELOPMENT_AREAS.name());

  private static final String GIVE_IDS = "Give everybody an id";

  private final WantedColumns wanted;
  private final CanonicalCells cells;
  private final Findings findings;
  private final EmptyConsent emptyConsent;
  private final CellsShown shown;
  private final ListColumns lists;
  private final NoAnswers noAnswers;
  private final Departed departed;

  PersonReader(
      Program program,
      SortedMap<InputFile, Sheet> sheets,
      EmptyConsent emptyConsent,
      Findings findings) {
    this.findings = findings;
    this.emptyConsent = emptyConsent;
    wanted = new WantedColumns(program);
    cells = new CanonicalCells(program);
    shown = new CellsShown(sheets.values());
    noAnswers = new NoAnswers(findings);
    lists = new ListColumns(program, sheets, shown, noAnswers, findings);
    departed =
        new Departed(Optional.ofNullable(sheets.get(InputFile.PEOPLE)), program.ids(), findings);
  }

  /** The people of a file; of several replies of one person the latest. */
  List<PersonRow> read(Sheet sheet) {
    findings.begin(sheet);
    Map<String, List<Row>> rowsOf = new LinkedHashMap<>();
    for (Row row : sheet.rows()) {
      String id = sheet.id(row);
      Optional<Fault> unusable = unusable(sheet, row, id);
      if (unusable.isPresent()) {
        setAside(new PersonRow(sheet, row, id), List.of(unusable.get()));
      } else if (!departed.leavesOut(sheet, row)) {
        rowsOf.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
      }
    }
    SortedSet<String> compared = wanted.of(sheet.file());
    compared.removeAll(List.of(WantedColumns.ID, WantedColumns.REPLIED_AT));
    PlaceholderAddresses addresses = new PlaceholderAddresses(sheet, rowsOf);
    addresses.note(findings);
    Replies replies = new Replies(sheet, compared, findings);
    List<PersonRow> people = new ArrayList<>();
    rowsOf.forEach(
        (id, rows) ->
            replies
                .counting(rows)
                .forEach(
                    row -> {
                      PersonRow person = new PersonRow(sheet, row, id);
                      read(person, people);
                      person.put(WantedColumns.EMAIL, addresses.address(row));
                    }));
    finish();
    return people;
  }

  /** Notes what there is to say of columns as a whole, when their last cell is read. */
  void finish() {
    noAnswers.note();
  }

  private void read(PersonRow person, List<PersonRow> people) {
    List<Fault> wrong = fill(person);
    if (wrong.isEmpty()) {
      findings.used(person.side());
      people.add(person);
    } else {
      setAside(person, wrong);
    }
  }

  private static Optional<Fault> unusable(Sheet sheet, Row row, String id) {
    Optional<Fault> known =
        sheet.ragged(row).or(() -> Optional.ofNullable(sheet.faulty().get(row.row())));
    if (known.isPresent()) {
      return known;
    }
    String column = "column " + sheet.headings().shown(WantedColumns.ID);
    if (id.isEmpty()) {
      return Optional.of(wrongId(sheet, row, column + " is empty", GIVE_IDS));
    }
    if (id.length() > 2 && EmailAddress.isPlaceholder(id)) {
      return Optional.of(
          sheet.valueFault(
              Severity.SET_ASIDE,
              row,
              WantedColumns.ID,
              CellText.quoted(id),
              "tells nobody apart",
              GIVE_IDS));
    }
    return sheet.isByAddress() && !EmailAddress.isComplete(id)
        ? Optional.of(
            wrongId(
                sheet,
                row,
                column + " tells people apart by their address and has none here",
                "Write the whole address"))
        : Optional.empty();
  }

  /** A fault that does not show the cell, for it may hold a name. */
  private static Fault wrongId(Sheet sheet, Row row, String message, String remedy) {
    return sheet.fault(Severity.SET_ASIDE, row, WantedColumns.ID, message, remedy);
  }

  private void setAside(PersonRow person, List<Fault> wrong) {
    wrong.forEach(findings::add);
    findings.setAside(
        person.setAside(wrong.stream().map(Fault::sentence).collect(Collectors.joining(" "))));
  }

  /** Reads the cells that are wanted; what is wrong with them. */
  private List<Fault> fill(PersonRow person) {
    Sheet sheet = person.sheet();
    List<Fault> wrong = new ArrayList<>();
    for (String column : WantedColumns.IDENTITY) {
      person.put(column, sheet.cell(person.row(), column));
    }
    for (String column : wanted.answers(person.side())) {
      String cell = sheet.cell(person.row(), column);
      if (!cell.isEmpty() && !WantedColumns.IDENTITY.contains(column)) {
        readCell(person, sheet, person.row(), column, wrong)
            .ifPresent(text -> person.put(column, text));
      }
    }
    noteEmptyConsent(person, sheet, person.row());
    for (String column : wanted.links(person.side())) {
      person.links(column, lists.people(sheet, person.row(), column));
    }
    return wrong;
  }

  /**
   * Whoever is asked for consent in a row of files of others and says nothing there has not
   * consented.
   */
  void noteEmptyConsent(PersonRow person, Sheet sheet, Row row) {
    if (emptyConsent == EmptyConsent.IS_A_NO
        && sheet.headings().has(CONSENT)
        && sheet.cell(row, CONSENT).isEmpty()
        && person.cell(CONSENT).isEmpty()) {
      person.put(CONSENT, YesNo.NO);
      person.unsaid(UnsaidConsent.EMPTY);
      findings.add(
          sheet.fault(
              Severity.NOTE,
              row,
              CONSENT,
              "column " + sheet.headings().shown(CONSENT) + " is empty, which counts as no",
              "Write yes where somebody has agreed"));
    }
  }

  /** What a cell of a row says of a person; empty, with a fault in the list, if it is wrong. */
  Optional<String> readCell(
      PersonRow person, Sheet sheet, Row row, String column, List<Fault> wrong) {
    String cell = sheet.cell(row, column);
    if (cells.namesNothing(person.side(), column, cell)) {
      noAnswers.add(sheet, row, column, cell);
      return Optional.of("");
    }
    if (!column.equals(CONSENT) && cells.isSaidToBeNone(column, cell)) {
      return Optional.of("");
    }
    Parsed<String> parsed =
        cells.content(person.side(), column) == Content.LIST
            ? cells.list(column, lists.answers(sheet, row, column))
            : cells.read(person.side(), column, cell);
    if (parsed instanceof Parsed.Wrong<String> bad && REMOVING_NOBODY.contains(column)) {
      note(sheet, row, column, bad, bad.message() + " and counts as no answer");
      return Optional.of("");
    }
    if (parsed instanceof Parsed.Wrong<String> bad && column.equals(CONSENT)) {
      note(sheet, row, column, bad, bad.message() + " and counts as no consent");
      person.unsaid(UnsaidConsent.UNCLEAR);
      return Optional.of(YesNo.NO);
    }
    if (parsed instanceof Parsed.Wrong<String> bad) {
      wrong.add(
          sheet.valueFault(
              Severity.SET_ASIDE, row, column, shown.of(cell, bad), bad.message(), bad.remedy()));
      return Optional.empty();
    }
    Parsed.Good<String> good = (Parsed.Good<String>) parsed;
    if (!good.assumption().isEmpty()) {
      note(sheet, row, column, good, good.assumption());
    }
    return Optional.of(good.value());
  }

  private void note(Sheet sheet, Row row, String column, Parsed<String> read, String message) {
    findings.add(
        sheet.valueFault(
            Severity.NOTE,
            row,
            column,
            shown.of(sheet.cell(row, column), read),
            message,
            read.remedy()));
  }
}
