package org.mentormatching.batch.recognise;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.recognise.FoundColumns.Found;
import org.mentormatching.batch.recognise.Meaning.Strength;
import org.mentormatching.batch.table.Tables;
import org.mentormatching.model.Transitions;

/** The door: looks at the exports of a programme and says what they are. */
public final class Recogniser {
  private static final List<InputFile> SIDES = List.of(InputFile.MENTEES, InputFile.MENTORS);

  private final Tables tables;
  private final Program program;
  private final Notebook book;

  private Recogniser(Tables tables, Program program) {
    this.tables = tables;
    this.program = program;
    book = new Notebook(program);
  }

  /**
   * What the files of a folder are and what their columns and words mean, as far as the settings do
   * not say so.
   *
   * @param folder the programme's folder
   * @param program its settings
   */
  public static Recognition recognise(Path folder, Program program) {
    return new Recogniser(Tables.of(folder), program).recognise();
  }

  private Recognition recognise() {
    SortedMap<InputFile, SeenTable> seen = new FileRoles(tables, program, book).find();
    SortedMap<InputFile, FoundColumns> found = new TreeMap<>();
    seen.forEach(
        (file, table) ->
            found.put(
                file, new ColumnFinder(table, file, holds(file, seen), program, book).find()));
    new IdChoice(found, program, book).choose();
    found.forEach((file, columns) -> rows(file, columns, found));
    found.forEach(
        (file, columns) -> {
          Optional<PartnerColumns> partners = Optional.empty();
          if (file.isRequired()) {
            new Refusals(columns, file, program, book).ask();
            partners = Optional.of(PartnerColumns.of(found, file, program, tables, book));
          }
          new NearHeaders(columns, file, program, book).find();
          if (file.listsPeople()) {
            new Identity(columns, file, program, book).find();
          }
          partners.ifPresent(PartnerColumns::ask);
        });
    Transitions transitions = new LadderFinder(StagesSeen.of(found, program), program, book).find();
    new AnswerFinder(found, program, book).find(transitions.all());
    found.forEach((file, columns) -> OptionCodes.ask(columns, file, program, book));
    UnknownColumns unknown = new UnknownColumns(found, program, book);
    unknown.ask();
    leftovers(found, unknown);
    found.forEach(this::columns);
    SortedMap<InputFile, FileFound> files = new TreeMap<>();
    found.forEach((file, columns) -> files.put(file, columns.found()));
    return book.recognition(files, tables);
  }

  private static ColumnFinder.Holds holds(InputFile file, SortedMap<InputFile, SeenTable> seen) {
    boolean isOneForm = seen.get(InputFile.MENTEES) == seen.get(InputFile.MENTORS);
    return file.isRequired() && !isOneForm ? ColumnFinder.Holds.ONE_SIDE : ColumnFinder.Holds.MORE;
  }

  /** Which rows of a file count, and in a form for both roles for which side. */
  private void rows(
      InputFile file, FoundColumns columns, SortedMap<InputFile, FoundColumns> found) {
    SIDES.stream()
        .filter(
            side ->
                Optional.ofNullable(found.get(side))
                    .filter(of -> of.table() == columns.table())
                    .isPresent())
        .flatMap(side -> program.source(side).stream())
        .forEach(source -> settle(source.where().keySet(), columns));
    program.source(file).ifPresent(source -> settle(source.where().keySet(), columns));
    if (file.isRequired() && program.isGiven("files", file.key(), "where")) {
      program
          .source(file)
          .ifPresent(source -> new StatusColumns(columns, file, book).ask(source.where()));
    }
    if (!file.listsPeople() || program.isGiven("files", file.key(), "where")) {
      return;
    }
    SortedMap<String, List<String>> where = new TreeMap<>();
    OneForm form = new OneForm(columns, file, isOneForm(found), book);
    form.divide(where);
    RowConditions.find(columns, file, found.values(), where, book);
    form.askWhatIsInDoubt(where);
    if (file.isRequired()) {
      new StatusColumns(columns, file, book).ask(where);
    }
    if (!where.isEmpty()) {
      if (program.source(file).isEmpty()) {
        book.set(columns.table().name(), "its usual name", "files", file.key(), "name");
      }
      book.setRows(file, where);
    }
  }

  /**
   * Columns that say which rows count need no further reading; what a header may mean besides, such
   * as an id under {@code Mentee}, it does not.
   */
  private static void settle(Set<String> headers, FoundColumns columns) {
    for (String header : headers) {
      for (int place : columns.table().labels().find(header)) {
        columns
            .columnAt(place)
            .filter(
                column ->
                    columns.get(column).filter(of -> of.strength() == Strength.LIKELY).isPresent())
            .ifPresent(columns::remove);
        columns.settle(place);
      }
    }
  }

  private static boolean isOneForm(SortedMap<InputFile, FoundColumns> found) {
    FoundColumns mentees = found.get(InputFile.MENTEES);
    FoundColumns mentors = found.get(InputFile.MENTORS);
    return mentees != null && mentors != null && mentees.table() == mentors.table();
  }

  private void leftovers(SortedMap<InputFile, FoundColumns> found, UnknownColumns unknown) {
    for (InputFile side : SIDES) {
      FoundColumns columns = found.get(side);
      InputFile other = side == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES;
      Optional<FoundColumns> same =
          Optional.ofNullable(found.get(other))
              .filter(of -> columns != null && of.table() == columns.table());
      if (columns != null) {
        Leftovers leftovers = new Leftovers(columns, side, program, book);
        leftovers.noteQuestions();
        leftovers.noteNamed();
        new OptionColumns(columns, same, side, program, book).note();
        unknown.note(side);
        leftovers.noteUnknown(same);
      }
    }
    if (found.containsKey(InputFile.PEOPLE)) {
      FoundColumns everybody = Objects.requireNonNull(found.get(InputFile.PEOPLE));
      new Leftovers(everybody, InputFile.PEOPLE, program, book).noteQuestions();
    }
  }

  /** The settings that say of columns what their headers do not say by themselves. */
  private void columns(InputFile file, FoundColumns columns) {
    columns
        .all()
        .forEach(
            (column, where) -> {
              boolean isPlain = columns.table().labels().named(column).equals(where.places());
              if (!isPlain
                  && !columns.isAsked(column)
                  && !program.columns(file).containsKey(column)) {
                List<String> labels = columns.labels(column);
                book.set(
                    labels.size() == 1 ? Objects.requireNonNull(labels.get(0)) : labels,
                    reason(where),
                    "columns",
                    file.key(),
                    column);
              }
            });
  }

  private static String reason(Found found) {
    Strength strength = found.strength();
    return switch (strength) {
      case OWN -> "the header is our own name";
      case ALIAS -> "the header is another name of it";
      case LIKELY -> "the header may mean it";
      case PHRASE -> "the header asks for it";
      case NEAR -> "the header is nearly a known one";
      case NUMBERED -> "the headers are one name with numbers";
      case OPTIONS -> "the headers are the options of one question";
      case CELLS -> "its cells say so";
    };
  }
}
