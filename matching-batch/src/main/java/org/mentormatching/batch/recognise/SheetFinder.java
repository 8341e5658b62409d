package org.mentormatching.batch.recognise;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.batch.table.Tables;

/**
 * Which sheet of a spreadsheet lists the people of an input, where several have rows and nothing
 * says which: the only one with columns that people have, be there a sheet of instructions before
 * it. Where another has the same columns it is asked about.
 */
final class SheetFinder {
  private static final int LEAST_COLUMNS = 2;

  private final Tables tables;
  private final Program program;
  private final Notebook book;

  SheetFinder(Tables tables, Program program, Notebook book) {
    this.tables = tables;
    this.program = program;
    this.book = book;
  }

  /** A sheet with columns that people have. */
  private record Candidate(String sheet, SeenTable table) {
    boolean isNamedFor(InputFile file) {
      return FileWords.sides(sheet).equals(EnumSet.of(file));
    }

    /** Whether another sheet has the same columns, so that each could stand for the other. */
    boolean isLike(Candidate other) {
      return headers().equals(other.headers());
    }

    private Set<String> headers() {
      Set<String> headers = new HashSet<>();
      for (int place = 0; place < table.width(); place++) {
        headers.add(table.label(place));
      }
      return headers;
    }
  }

  /** The format of a file, with its sheet if it is another than the first with rows. */
  Format format(String name, InputFile file) {
    Format said = program.format(file);
    if (!file.listsPeople() || said.sheet().isPresent()) {
      return said;
    }
    List<String> found = find(name, file, said);
    if (found.size() > 1) {
      ask(name, file, found);
    } else if (found.size() == 1) {
      take(name, file, found.get(0));
      return said.ofSheet(found.get(0));
    }
    return said;
  }

  /**
   * The sheet that lists people, or several that may each be it; none where that is the first with
   * rows, or cannot be told.
   */
  List<String> find(String name, InputFile file, Format said) {
    List<String> sheets = tables.sheets(name);
    if (sheets.size() < 2) {
      return List.of();
    }
    List<Candidate> all = candidates(name, file, said, sheets);
    List<Candidate> named = all.stream().filter(one -> one.isNamedFor(file)).toList();
    List<Candidate> open = named.isEmpty() ? all : named;
    List<String> like =
        open.stream().filter(one -> open.get(0).isLike(one)).map(Candidate::sheet).toList();
    return like.equals(sheets.subList(0, 1)) ? List.of() : like;
  }

  private List<Candidate> candidates(
      String name, InputFile file, Format said, List<String> sheets) {
    List<Candidate> candidates = new ArrayList<>();
    for (String sheet : sheets) {
      tables
          .read(name, said.ofSheet(sheet), new ArrayList<>())
          .map(raw -> new SeenTable(raw, said.ofSheet(sheet)))
          .filter(table -> table.rows() > 0)
          .filter(table -> FileLook.peopleColumns(table, file, program) >= LEAST_COLUMNS)
          .ifPresent(table -> candidates.add(new Candidate(sheet, table)));
    }
    return candidates;
  }

  private void ask(String name, InputFile file, List<String> like) {
    book.ask(
        name,
        like.stream().map(sheet -> "sheet " + CellText.quoted(sheet)).collect(joining(" and "))
            + " have the same columns, and each may be the one of "
            + file.key(),
        Notebook.sayWhich(
            like.stream()
                .map(sheet -> Notebook.line(entry(name, sheet, file), "files", file.key()))
                .toList()));
  }

  private Object entry(String name, String sheet, InputFile file) {
    return new Source(name, program.format(file).ofSheet(sheet), book.where(file)).written();
  }

  private void take(String name, InputFile file, String found) {
    if (program.source(file).isEmpty()) {
      book.set(name, "its usual name", "files", file.key(), "name");
    }
    book.set(found, "the sheet has columns that people have", "files", file.key(), "sheet");
    book.note(
        name,
        "the sheet "
            + CellText.quoted(found)
            + " was read, for it has columns that people have; other sheets with rows are "
            + tables.sheets(name).stream()
                .filter(sheet -> !sheet.equals(found))
                .map(CellText::quoted)
                .collect(joining(", ")),
        "If another one is meant, name it as sheet: under files: in program.yaml");
  }
}
