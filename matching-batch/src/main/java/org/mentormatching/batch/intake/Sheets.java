package org.mentormatching.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.program.YamlText;
import org.mentormatching.batch.table.NobodyWords;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Separators;
import org.mentormatching.batch.table.Tables;

/** Finds the files of a programme and reads their headers. */
final class Sheets {
  private static final int MOST_LISTED = 5;

  private final Tables tables;
  private final Program program;
  private final Findings findings;
  private final WantedColumns wanted;
  private final Conditions conditions;

  Sheets(Tables tables, Program program, Findings findings) {
    this.tables = tables;
    this.program = program;
    this.findings = findings;
    wanted = new WantedColumns(program);
    conditions = new Conditions(program, findings);
  }

  /** The sheets that can be read and are needed. */
  SortedMap<InputFile, Sheet> read() {
    SortedMap<InputFile, Sheet> sheets = new TreeMap<>();
    Set<String> ofPeople = new TreeSet<>();
    for (InputFile file : InputFile.values()) {
      Optional<String> name = name(file);
      Optional<Sheet> found =
          name.flatMap(of -> sheet(file, of))
              .map(
                  sheet ->
                      !file.listsPeople() && ofPeople.contains(sheet.name())
                          ? withoutSingles(sheet)
                          : sheet);
      found.ifPresent(sheet -> sheets.put(file, sheet));
      found.filter(sheet -> file.isRequired()).ifPresent(sheet -> ofPeople.add(sheet.name()));
    }
    sheets.values().forEach(sheet -> DamagedIds.check(sheet, findings));
    ConvertedIds.check(sheets.values(), program.ids(), findings);
    Sheet mentees = sheets.get(InputFile.MENTEES);
    Sheet mentors = sheets.get(InputFile.MENTORS);
    if (mentees != null && mentors != null) {
      sheets.put(InputFile.MENTEES, conditions.settleRowsInNoRole(mentees, mentors));
    }
    return sheets;
  }

  /** Pairs in a file of people, where most rows may name no partner. */
  private static Sheet withoutSingles(Sheet sheet) {
    List<RawTable.Row> pairs = new ArrayList<>();
    List<LeftOutRow> leftOut = new ArrayList<>(sheet.leftOut());
    for (RawTable.Row row : sheet.rows()) {
      boolean isSingle =
          PairReader.PEOPLE.stream()
              .map(column -> sheet.cell(row, column))
              .anyMatch(text -> text.isEmpty() || NobodyWords.has(text));
      if (isSingle) {
        leftOut.add(new LeftOutRow(row, LeftOutRow.NO_PARTNER));
      } else {
        pairs.add(row);
      }
    }
    return new Sheet(sheet.file(), sheet.name(), sheet.headings(), pairs, leftOut);
  }

  private Optional<String> name(InputFile file) {
    if (program.source(file).isPresent()) {
      return program.source(file).map(Source::name);
    }
    List<String> found = tables.usual(file);
    if (found.size() > 1) {
      stop(
          found.get(0),
          found.stream().skip(1).collect(Collectors.joining(" and ")) + " is there too",
          "Remove one of them, or name one under files: in program.yaml");
    } else if (found.isEmpty() && file.isRequired()) {
      stopWithout(file);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Says what was looked for and what is there; once where neither side has a file. */
  private void stopWithout(InputFile file) {
    boolean isNeither = isMissing(InputFile.MENTEES) && isMissing(InputFile.MENTORS);
    if (isNeither && file == InputFile.MENTORS) {
      return;
    }
    List<String> all =
        tables.names().stream()
            .filter(name -> !name.toLowerCase(Locale.ROOT).endsWith(".txt"))
            .toList();
    List<String> others =
        all.stream()
            .filter(name -> Stream.of(InputFile.values()).noneMatch(of -> isOf(of, name)))
            .toList();
    List<String> folders = others.isEmpty() ? tables.foldersWithTables() : List.of();
    String is = isNeither ? ", and no " + InputFile.MENTORS.usualName() : "";
    String there =
        !others.isEmpty()
            ? "; nothing says that " + listed(others) + " may be it"
            : !folders.isEmpty()
                ? "; tables are in the folders " + listed(folders)
                : all.isEmpty() ? "; there is no spreadsheet and no .csv here" : "";
    stop(
        file.usualName(),
        "there is no such file" + is + there,
        others.isEmpty()
            ? folders.isEmpty()
                ? "Put it into the folder, or name another one under files: in program.yaml"
                : "Name the programme's own folder in the command"
            : "Put it into the folder, or say which it is: files: {"
                + file.key()
                + ": "
                + YamlText.flow(others.get(0))
                + "} in program.yaml");
  }

  private boolean isMissing(InputFile file) {
    return program.source(file).isEmpty() && tables.usual(file).isEmpty();
  }

  private boolean isOf(InputFile file, String name) {
    return tables.usual(file).contains(name)
        || program.source(file).filter(source -> source.name().equals(name)).isPresent();
  }

  private static String listed(List<String> names) {
    int more = names.size() - MOST_LISTED;
    return names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private void stop(String name, String message, String remedy) {
    findings.add(Fault.of(Severity.STOPS, name, message, remedy));
  }

  private Optional<Sheet> sheet(InputFile file, String name) {
    if (!file.listsPeople() && !wanted.readsPairs(file)) {
      findings.add(
          Fault.of(Severity.NOTE, name, "no rule or criterion that is on reads this file", ""));
      return Optional.empty();
    }
    if (!tables.has(name)) {
      findings.add(
          program
              .place("files", file.key(), "name")
              .fault(
                  Severity.STOPS,
                  "there is no file \"" + name + "\" in the folder",
                  NearestWord.remedy(
                          name, tables.names(), "Correct its name, or put it into the folder.")
                      + " If this round's export has another name, write that name here"));
      return Optional.empty();
    }
    List<Fault> faults = new ArrayList<>();
    Optional<RawTable> table =
        tables.read(name, program.format(file), part -> program.formatPlace(file, part), faults);
    if (isAmongSheets(file, name)) {
      String called = RawTable.sheetOf(name, program.format(file).sheet().orElse(""));
      faults.replaceAll(fault -> fault.file().equals(name) ? fault.in(called) : fault);
      table = table.map(RawTable::amongSheets);
    }
    faults.forEach(findings::add);
    return table.flatMap(of -> sheet(file, of));
  }

  /** Whether another sheet of a workbook is read as something else. */
  private boolean isAmongSheets(InputFile file, String name) {
    Optional<String> sheet = program.format(file).sheet();
    return sheet.isPresent()
        && Stream.of(InputFile.values())
            .filter(other -> program.source(other).filter(of -> of.name().equals(name)).isPresent())
            .anyMatch(other -> !program.format(other).sheet().equals(sheet));
  }

  private Optional<Sheet> sheet(InputFile file, RawTable table) {
    Headings headings = Headings.of(table, file, program, wanted.of(file), findings.faults());
    table.apart().forEach(apart -> findings.apart(file, apart.reason().words()));
    if (table.blank() > 0) {
      findings.add(
          Fault.of(
              Severity.NOTE,
              table.name(),
              table.blank() == 1
                  ? "1 blank row was passed over"
                  : table.blank() + " blank rows were passed over",
              ""));
    }
    if (file.listsPeople() && table.rows().isEmpty()) {
      stop(
          table.name(),
          "there is a header, but no row below it",
          "Export the file again" + (file.isRequired() ? "" : ", or take it out of the folder"));
      return Optional.empty();
    }
    List<String> missing = required(file).stream().filter(column -> !headings.has(column)).toList();
    boolean hasNoHeader =
        headings.areUnknown()
            || (file.listsPeople() && !missing.isEmpty() && table.isHeaderLikeRows());
    if (hasNoHeader && headings.separator().isEmpty()) {
      stopWithoutHeader(file, table);
      return Optional.empty();
    }
    if (!missing.isEmpty() && headings.separator().isPresent()) {
      stopUndivided(file, table, headings.separator().get());
      return Optional.empty();
    }
    for (String column : missing) {
      findings.add(
          new Fault(
              Severity.STOPS,
              table.name(),
              table.header().line(),
              "",
              "there is no column \"" + column + "\"; the columns are " + headings.names(),
              "Say which one it is: columns: {"
                  + file.key()
                  + ": {"
                  + column
                  + ": ...}} in program.yaml"));
    }
    return missing.isEmpty()
        ? conditions.apply(new Sheet(file, table.name(), headings, table.rows(), List.of()))
        : Optional.empty();
  }

  /** Says that another separator than the one that was said divides the header. */
  private void stopUndivided(InputFile file, RawTable table, char separator) {
    String divided = "It seems to be separated by " + Separators.name(separator);
    if (program.format(file).separator().isPresent()) {
      findings.add(
          program
              .formatPlace(file, "separator")
              .fault(
                  Severity.STOPS,
                  "line "
                      + table.header().line()
                      + " of "
                      + table.name()
                      + ", the header, is not divided into cells",
                  divided + ": correct separator, or leave it out"));
    } else {
      findings.add(
          new Fault(
              Severity.STOPS,
              table.name(),
              table.header().line(),
              "",
              "the header is not divided into cells",
              divided + ": say separator: in program.yaml"));
    }
  }

  /** Says where names of columns are missing, and shows no cell, for it may be one of a person. */
  private void stopWithoutHeader(InputFile file, RawTable table) {
    findings.add(
        new Fault(
            Severity.STOPS,
            table.name(),
            table.header().line(),
            "",
            table.isHeaderLikeRows()
                ? "this row looks like a row of values, and no row has the names of the columns"
                : "no name of a column in this row is known, so that it may be one of a person",
            "Put a row with names above it; if it has the names, say which column has the ids:"
                + " columns: {"
                + file.key()
                + ": {"
                + (file.listsPeople() ? WantedColumns.ID : PairReader.PEOPLE.get(0))
                + ": ...}} in program.yaml"));
  }

  private static List<String> required(InputFile file) {
    return switch (file) {
      case MENTEES, MENTORS -> List.of(WantedColumns.ID);
      case PEOPLE -> List.of();
      default -> PairReader.required(file);
    };
  }
}
