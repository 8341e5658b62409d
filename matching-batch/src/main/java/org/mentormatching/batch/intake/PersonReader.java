package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Parsed;
import org.mentormatching.batch.table.RawTable.Row;
import org.mentormatching.model.Columns;

/** Reads the rows of mentees or mentors; what is faulty is set aside. */
final class PersonReader {
  /** Nobody consents by leaving the cell empty. */
  private static final String CONSENT = Columns.CONSENT.name();

  private final Program program;
  private final WantedColumns wanted;
  private final CanonicalCells cells;
  private final Findings findings;
  private final Map<String, Character> separators = new TreeMap<>();

  PersonReader(Program program, Findings findings) {
    this.program = program;
    this.findings = findings;
    wanted = new WantedColumns(program);
    cells = new CanonicalCells(program);
  }

  /** The people of a file, in the order of its rows. */
  List<PersonRow> read(Sheet sheet) {
    List<PersonRow> people = new ArrayList<>();
    Map<String, Row> first = new HashMap<>();
    findings.begin(sheet);
    for (Row row : sheet.rows()) {
      PersonRow person = new PersonRow(sheet, row, sheet.cell(row, WantedColumns.ID));
      Optional<Fault> unusable = unusable(sheet, row, person.id());
      if (unusable.isPresent()) {
        setAside(person, List.of(unusable.get()));
        continue;
      }
      Row before = first.putIfAbsent(person.id(), row);
      if (before != null && isSame(sheet, before, row)) {
        findings.add(repetition(Severity.NOTE, sheet, before, row));
        findings.repeated(sheet.file());
        continue;
      }
      if (before != null) {
        findings.add(repetition(Severity.STOPS, sheet, before, row));
      }
      List<Fault> wrong = fill(person);
      if (wrong.isEmpty()) {
        findings.used(sheet.file());
        people.add(person);
      } else {
        setAside(person, wrong);
      }
    }
    return people;
  }

  private static Optional<Fault> unusable(Sheet sheet, Row row, String id) {
    Optional<Fault> ragged = sheet.ragged(row);
    if (ragged.isPresent() || !id.isEmpty()) {
      return ragged;
    }
    return Optional.of(
        sheet.fault(
            Severity.SET_ASIDE,
            row,
            WantedColumns.ID,
            "column " + sheet.headings().shown(WantedColumns.ID) + " is empty",
            "Give everybody an id"));
  }

  private void setAside(PersonRow person, List<Fault> wrong) {
    wrong.forEach(findings::add);
    findings.setAside(
        person.setAside(wrong.stream().map(Fault::sentence).collect(Collectors.joining(" "))));
  }

  private boolean isSame(Sheet sheet, Row a, Row b) {
    return wanted.of(sheet.file()).stream()
        .allMatch(column -> sheet.cell(a, column).equals(sheet.cell(b, column)));
  }

  private static Fault repetition(Severity severity, Sheet sheet, Row before, Row row) {
    String id = CellText.id("id", sheet.cell(row, WantedColumns.ID));
    return sheet.fault(
        severity,
        row,
        WantedColumns.ID,
        severity == Severity.NOTE
            ? id + " stands in an earlier row too, which says the same"
            : id + " stands in line " + before.line() + " too, which says something else",
        severity == Severity.NOTE ? "The first row counts" : "Keep one of the rows");
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
    if (sheet.headings().has(CONSENT) && sheet.cell(person.row(), CONSENT).isEmpty()) {
      person.put(CONSENT, YesNo.NO);
    }
    for (String column : wanted.links(person.side())) {
      String cell = sheet.cell(person.row(), column);
      person.links(column, ListText.split(cell, separator(sheet, column)));
    }
    return wrong;
  }

  /** What a cell of a row says of a person; empty, with a fault in the list, if it is wrong. */
  Optional<String> readCell(
      PersonRow person, Sheet sheet, Row row, String column, List<Fault> wrong) {
    Parsed<String> parsed =
        cells.read(person.side(), column, sheet.cell(row, column), separator(sheet, column));
    if (parsed instanceof Parsed.Wrong<String> bad) {
      wrong.add(sheet.valueFault(Severity.SET_ASIDE, row, column, bad.message(), bad.remedy()));
      return Optional.empty();
    }
    Parsed.Good<String> good = (Parsed.Good<String>) parsed;
    if (!good.assumption().isEmpty()) {
      findings.add(sheet.valueFault(Severity.NOTE, row, column, good.assumption(), good.remedy()));
    }
    return Optional.of(good.value());
  }

  private char separator(Sheet sheet, String column) {
    if (sheet.isJoined(column)) {
      return ListText.CANONICAL;
    }
    return program
        .listSeparator()
        .orElseGet(
            () ->
                separators.computeIfAbsent(
                    sheet.file() + " " + column,
                    key ->
                        ListText.detect(
                            sheet.rows().stream().map(row -> sheet.cell(row, column)).toList())));
  }
}
