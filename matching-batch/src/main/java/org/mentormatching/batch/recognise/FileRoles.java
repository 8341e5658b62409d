package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.Source;
import org.mentormatching.batch.table.RawTable;
import org.mentormatching.batch.table.Tables;

/**
 * Which file of a folder is which input: as the settings say, else by the usual names, else by the
 * words of the name and by the headers.
 */
final class FileRoles {
  private final Tables tables;
  private final Program program;
  private final Notebook book;
  private final SortedMap<InputFile, SeenTable> found = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<InputFile> open = EnumSet.noneOf(InputFile.class);

  FileRoles(Tables tables, Program program, Notebook book) {
    this.tables = tables;
    this.program = program;
    this.book = book;
  }

  /** The tables by what they hold; whatever cannot be read is left out. */
  SortedMap<InputFile, SeenTable> find() {
    for (InputFile file : InputFile.values()) {
      Optional<String> said = program.source(file).map(Source::name);
      List<String> names = said.map(List::of).orElseGet(() -> tables.usual(file));
      used.addAll(names);
      if (names.isEmpty()) {
        open.add(file);
      } else if (names.size() == 1) {
        read(names.get(0), file).ifPresent(table -> found.put(file, table));
      }
    }
    findOthers();
    return found;
  }

  /** A table with one object for all its roles. */
  private Optional<SeenTable> read(String name, InputFile file) {
    Optional<SeenTable> before =
        found.values().stream().filter(table -> table.name().equals(name)).findFirst();
    return before.isPresent() || !tables.has(name)
        ? before
        : tables.read(name, program.format(file), new ArrayList<>()).map(SeenTable::new);
  }

  private void findOthers() {
    SortedMap<InputFile, List<FileLook>> candidates = new TreeMap<>();
    List<FileLook> unclear = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : tables.names()) {
      if (!used.contains(name)) {
        List<Fault> faults = new ArrayList<>();
        Optional<RawTable> table = tables.read(name, program.format(), faults);
        FileLook look =
            table
                .map(raw -> FileLook.at(new SeenTable(raw), program))
                .orElseGet(() -> FileLook.unreadable(name));
        Set<InputFile> roles = EnumSet.noneOf(InputFile.class);
        roles.addAll(look.roles());
        roles.retainAll(open);
        if (look.isUnclearPair()) {
          unclear.add(look);
        } else if (roles.isEmpty()) {
          unknown.add(name);
        }
        roles.forEach(role -> candidates.computeIfAbsent(role, key -> new ArrayList<>()).add(look));
      }
    }
    candidates.forEach(this::settle);
    formOfOneSide();
    unclear.forEach(this::askForPairs);
    unknown.forEach(this::notRead);
  }

  private void settle(InputFile role, List<FileLook> looks) {
    if (looks.size() > 1) {
      String first = looks.get(0).name();
      book.ask(
          first,
          "this may be the file of "
              + role.key()
              + ", and so may "
              + String.join(" and ", looks.stream().skip(1).map(FileLook::name).toList()),
          Notebook.sayWhich(
              looks.stream()
                  .map(look -> Notebook.line(look.name(), "files", role.key()))
                  .toList()));
      return;
    }
    FileLook look = looks.get(0);
    look.table().ifPresent(table -> found.put(role, table));
    open.remove(role);
    book.set(look.name(), look.reason(), "files", role.key(), "name");
    book.note(
        look.name(),
        "the file was taken for " + role.key() + ", " + look.reason(),
        "Write another one under files: in program.yaml if that is wrong");
  }

  /** A file of one side that has a column of roles is that of the other side too. */
  private void formOfOneSide() {
    for (InputFile side : List.of(InputFile.MENTEES, InputFile.MENTORS)) {
      InputFile other = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
      SeenTable table = found.get(side);
      if (table != null && open.contains(other) && !RoleColumn.of(table).isEmpty()) {
        settle(other, List.of(FileLook.form(table)));
      }
    }
  }

  private void askForPairs(FileLook look) {
    List<String> lines =
        open.stream()
            .filter(file -> !file.listsPeople() && file != InputFile.AFFINITY)
            .map(file -> Notebook.line(look.name(), "files", file.key()))
            .toList();
    if (!lines.isEmpty()) {
      book.ask(
          look.name(),
          "the file lists pairs, but nothing says what they are for",
          Notebook.sayWhich(lines) + ", or take the file out of the folder");
    }
  }

  private void notRead(String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
      book.note(
          name, "the file was not read", "If it matters, name it under files: in program.yaml");
    }
  }
}
