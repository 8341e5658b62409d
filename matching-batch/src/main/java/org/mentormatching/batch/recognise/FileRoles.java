package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.Format;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.table.Tables;

/**
 * Which file of a folder is which input: as the settings say, else by the usual names, else by the
 * words of the name and by the headers.
 */
final class FileRoles {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);

  private final Tables tables;
  private final Program program;
  private final Notebook book;
  private final SheetFinder sheetFinder;
  private final SortedMap<InputFile, SeenTable> found = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<InputFile> open = EnumSet.noneOf(InputFile.class);

  FileRoles(Tables tables, Program program, Notebook book) {
    this.tables = tables;
    this.program = program;
    this.book = book;
    sheetFinder = new SheetFinder(tables, program, book);
  }

  /** The tables by what they hold; whatever cannot be read is left out. */
  SortedMap<InputFile, SeenTable> find() {
    tables.readPeopleAhead(program);
    for (InputFile file : InputFile.values()) {
      List<String> names = tables.names(program, file);
      used.addAll(names);
      if (names.isEmpty()) {
        open.add(file);
      } else if (names.size() == 1) {
        read(names.get(0), file).ifPresent(table -> found.put(file, table));
      }
    }
    findOthers();
    nameSheets();
    found.entrySet().stream()
        .filter(one -> one.getKey().listsPeople())
        .map(Map.Entry::getValue)
        .distinct()
        .flatMap(table -> SecondTable.in(table, program).stream())
        .forEach(book::ask);
    return found;
  }

  /** Tells sheets of one workbook from each other in what is said of them. */
  private void nameSheets() {
    List<SeenTable> all = List.copyOf(found.values());
    found.replaceAll(
        (file, table) ->
            all.stream().anyMatch(other -> other != table && other.name().equals(table.name()))
                ? table.amongSheets()
                : table);
  }

  /** A table with one object for all its roles. */
  private Optional<SeenTable> read(String name, InputFile file) {
    Optional<SeenTable> before =
        found.entrySet().stream()
            .filter(one -> one.getValue().name().equals(name))
            .filter(one -> program.format(one.getKey()).equals(program.format(file)))
            .map(Map.Entry::getValue)
            .findFirst();
    if (before.isPresent() || !tables.has(name)) {
      return before;
    }
    Format format = sheetFinder.format(name, file);
    return tables.table(name, format).map(raw -> new SeenTable(raw, format));
  }

  private void findOthers() {
    SortedMap<InputFile, List<FileLook>> candidates = new TreeMap<>();
    List<FileLook> unclear = new ArrayList<>();
    List<FileLook> looks = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    ReviewTables ofReviews = new ReviewTables(tables, program);
    for (String name : tables.names()) {
      if (!used.contains(name) && !ofReviews.has(name)) {
        boolean isKnown = false;
        for (FileLook look : looks(name)) {
          looks.add(look);
          Set<InputFile> roles = EnumSet.noneOf(InputFile.class);
          roles.addAll(look.roles());
          roles.retainAll(open);
          if (look.isUnclearPair()) {
            unclear.add(look);
          }
          isKnown |= look.isUnclearPair() || !roles.isEmpty();
          roles.forEach(
              role -> candidates.computeIfAbsent(role, key -> new ArrayList<>()).add(look));
        }
        if (!isKnown) {
          unknown.add(name);
        }
      }
    }
    if (open.containsAll(SIDES) && Collections.disjoint(candidates.keySet(), SIDES)) {
      formInOtherWords(looks, candidates, unknown);
    }
    candidates.replaceAll((role, all) -> ofPeople(role, all));
    twoOfOneSide(candidates);
    List<FileLook> everybody = candidates.getOrDefault(InputFile.PEOPLE, List.of());
    candidates.remove(InputFile.PEOPLE);
    candidates.forEach(this::settle);
    formOfOneSide();
    settleEverybody(everybody);
    unclear.forEach(this::askForPairs);
    askWhoIsWhat(looks, unknown);
    NotRead notRead = new NotRead(tables, program, book, !Collections.disjoint(open, SIDES));
    unknown.forEach(notRead::note);
  }

  /** A form for both roles that no other file is, though its words for them are not understood. */
  private void formInOtherWords(
      List<FileLook> looks, SortedMap<InputFile, List<FileLook>> candidates, Set<String> unknown) {
    List<FileLook> forms =
        looks.stream()
            .filter(look -> !look.isUnclearPair())
            .filter(look -> look.table().filter(this::holdsOneTable).isPresent())
            .flatMap(look -> look.asFormInOtherWords().stream())
            .toList();
    if (!forms.isEmpty()) {
      SIDES.forEach(side -> candidates.put(side, forms));
      forms.forEach(
          form -> {
            unknown.remove(form.name());
            Optional.ofNullable(candidates.get(InputFile.PEOPLE))
                .ifPresent(people -> people.removeIf(look -> look.table().equals(form.table())));
          });
      candidates.values().removeIf(List::isEmpty);
    }
  }

  /** Of several files or sheets that may list people those that do, if there is one. */
  private List<FileLook> ofPeople(InputFile role, List<FileLook> looks) {
    List<FileLook> people = role.listsPeople() ? WhichSide.ofPeople(looks, program) : looks;
    return people.isEmpty() ? looks : people;
  }

  /** Two files whose columns say the same side, while the other has none: which is which? */
  private void twoOfOneSide(SortedMap<InputFile, List<FileLook>> candidates) {
    for (InputFile side : SIDES) {
      InputFile other = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
      List<FileLook> looks = candidates.getOrDefault(side, List.of());
      if (looks.size() == 2
          && looks.stream().noneMatch(FileLook::isNamed)
          && open.contains(other)
          && !candidates.containsKey(other)) {
        book.ask(WhichSide.ofTwo(looks.get(0), looks.get(1)));
        open.removeAll(SIDES);
        candidates.remove(side);
      }
    }
  }

  /** What a file seems to hold; of a spreadsheet with several sheets, what each of them does. */
  private List<FileLook> looks(String name) {
    List<String> sheets = tables.sheets(name);
    if (sheets.size() > 1) {
      List<FileLook> looks = new ArrayList<>();
      for (String sheet : sheets) {
        looks.add(look(name, program.format().ofSheet(sheet), sheet).onSheet(sheet));
      }
      if (looks.stream().anyMatch(FileLook::isKnown)) {
        return looks;
      }
    }
    List<String> sheetsOfSide =
        FileWords.sides(name).size() == 1
            ? sheetFinder.find(name, FileWords.sides(name).iterator().next(), program.format())
            : List.of();
    return sheetsOfSide.isEmpty()
        ? List.of(look(name, program.format(), name))
        : sheetsOfSide.stream()
            .map(sheet -> look(name, program.format().ofSheet(sheet), name).onSheet(sheet))
            .toList();
  }

  private FileLook look(String name, Format format, String called) {
    return tables
        .table(name, format)
        .map(raw -> FileLook.at(new SeenTable(raw, format), called, program))
        .orElseGet(() -> FileLook.unreadable(name, called));
  }

  private void settle(InputFile role, List<FileLook> looks) {
    FileLook look = looks.get(0);
    if (looks.size() > 1) {
      book.ask(
          look.name(),
          look.sheet().map(FileLook::quotedSheet).orElse("this")
              + " may be the file of "
              + role.key()
              + ", and so may "
              + String.join(" and ", looks.stream().skip(1).map(FileLook::called).toList()),
          Notebook.sayWhich(looks.stream().map(one -> line(one, role)).toList()));
      return;
    }
    look.table().ifPresent(table -> found.put(role, table));
    open.remove(role);
    book.set(look.name(), look.reason(), "files", role.key(), "name");
    look.sheet().ifPresent(name -> book.set(name, look.reason(), "files", role.key(), "sheet"));
    book.note(
        look.name(),
        look.sheet().map(FileLook::quotedSheet).orElse("the file")
            + " was taken for "
            + role.key()
            + ", "
            + look.reason(),
        "Write another one under files: in program.yaml if that is wrong");
  }

  private static String line(FileLook look, InputFile role) {
    return Notebook.line(WhichSide.source(look), "files", role.key());
  }

  /** A file of one side that has a column of roles is that of the other side too. */
  private void formOfOneSide() {
    for (InputFile side : SIDES) {
      InputFile other = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
      SeenTable table = found.get(side);
      if (table != null && open.contains(other)) {
        if (!RoleColumn.of(table).isEmpty()) {
          settle(other, List.of(FileLook.form(table)));
        } else if (RoleFlags.of(table).filter(flags -> !flags.isInDoubt()).isPresent()) {
          settle(other, List.of(FileLook.ofFlags(table)));
        }
      }
    }
  }

  /**
   * Settles which file lists everybody; but what only its columns make such a one may be the file
   * of a side that has none.
   */
  private void settleEverybody(List<FileLook> looks) {
    List<InputFile> missing = missing();
    if (missing.size() == 1 && !looks.isEmpty() && looks.stream().noneMatch(FileLook::isNamed)) {
      book.ask(WhichSide.ofSideOrEverybody(missing.get(0), looks));
      open.remove(missing.get(0));
    } else if (!looks.isEmpty()) {
      settle(InputFile.PEOPLE, looks);
    }
  }

  private List<InputFile> missing() {
    return SIDES.stream().filter(open::contains).toList();
  }

  /** Asks for the file, or for the column of roles, where a side, or either, has no file. */
  private void askWhoIsWhat(List<FileLook> looks, Set<String> unknown) {
    List<InputFile> missing = missing();
    List<FileLook> others =
        WhichSide.ofPeople(
            looks.stream().filter(look -> unknown.contains(look.name())).toList(), program);
    if (!missing.isEmpty()) {
      others.forEach(look -> askForSecondTable(look, unknown));
      others = others.stream().filter(look -> unknown.contains(look.name())).toList();
    }
    Optional<Fault> whichSide = WhichSide.question(missing, others);
    if (whichSide.isPresent()) {
      whichSide.ifPresent(book::ask);
      others.forEach(look -> unknown.remove(look.name()));
      return;
    }
    List<SeenTable> tables =
        missing.size() == 1
            ? SIDES.stream().flatMap(side -> Optional.ofNullable(found.get(side)).stream()).toList()
            : looks.stream()
                .filter(look -> unknown.contains(look.name()))
                .flatMap(look -> look.table().stream())
                .toList();
    if (!missing.isEmpty() && tables.size() == 1 && holdsOneTable(tables.get(0))) {
      WhoIsWhat.in(tables.get(0), missing, program)
          .ifPresent(
              question -> {
                book.ask(question);
                unknown.remove(tables.get(0).name());
              });
    }
  }

  /** Asks about a file of people that nothing else is, if it seems to hold both sides. */
  private void askForSecondTable(FileLook look, Set<String> unknown) {
    look.table()
        .flatMap(table -> SecondTable.in(table, program))
        .ifPresent(
            question -> {
              book.ask(question);
              unknown.remove(look.name());
            });
  }

  private boolean holdsOneTable(SeenTable table) {
    return SecondTable.in(table, program).isEmpty();
  }

  private void askForPairs(FileLook look) {
    List<String> lines =
        open.stream()
            .filter(file -> !file.listsPeople())
            .filter(file -> file != InputFile.AFFINITY && file != InputFile.NEEDS)
            .map(file -> Notebook.line(WhichSide.source(look), "files", file.key()))
            .toList();
    if (!lines.isEmpty()) {
      book.ask(
          look.name(),
          "the file lists pairs, but nothing says what they are for",
          Notebook.sayWhich(lines) + ", or take the file out of the folder");
    }
  }
}
