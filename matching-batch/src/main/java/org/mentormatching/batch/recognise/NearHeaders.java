package org.mentormatching.batch.recognise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.KnownColumns;
import org.mentormatching.batch.program.Misspelling;
import org.mentormatching.batch.program.NearestWord;
import org.mentormatching.batch.program.Program;
import org.mentormatching.batch.program.ProgramReader;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.recognise.Meaning.Strength;

/**
 * Headers that are misspelt: where rows are people, taken for the known name that is clearly
 * nearest, if no other column is about as near and the cells can be it; otherwise a question in a
 * note.
 */
final class NearHeaders {
  private static final int LEAST_LETTERS = 4;
  private static final int FOR_ONE = 5;
  private static final int FOR_TWO = 9;
  private static final int LETTERS_FOR_EACH = 4;
  private static final int MOST = 3;
  private static final int LEAST_PART = 3;
  private static final Set<String> OF_ONE = Set.of("id", "name", "email");
  private static final String MENTEE = "mentee";
  private static final String MENTOR = "mentor";

  private final SeenTable table;
  private final FoundColumns found;
  private final Notebook book;
  private final InputFile file;
  private final SortedMap<String, String> names = new TreeMap<>();
  private final Optional<HeaderReader> ofOtherSide;

  NearHeaders(FoundColumns found, InputFile file, Program program, Notebook book) {
    table = found.table();
    this.found = found;
    this.book = book;
    this.file = file;
    ofOtherSide =
        Optional.of(file == InputFile.MENTEES ? InputFile.MENTORS : InputFile.MENTEES)
            .filter(side -> file.isRequired())
            .map(side -> new HeaderReader(side, program));
    ReadColumns read = new ReadColumns(program, file);
    Map<String, Meaning> own = new HeaderReader(file, program).own();
    HeaderWords.of(file)
        .names()
        .forEach(
            (name, meaning) -> {
              if (name.length() > LEAST_LETTERS && own.containsKey(meaning.column())) {
                names.put(name, meaning.column());
              }
            });
    own.forEach((name, meaning) -> names.put(name, meaning.column()));
    names.values().removeIf(column -> found.has(column) || !read.isRead(column));
  }

  /**
   * A known name that is near.
   *
   * @param column what it means
   * @param distance how many letters differ
   */
  private record Near(String column, int distance) {}

  void find() {
    for (int place = 0; place < table.width(); place++) {
      String header = HeaderWords.normalised(table.label(place));
      if (!found.isSettled(place)
          && header.length() >= LEAST_LETTERS
          && !reads(place, header)
          && !isOfOtherSide(place)) {
        suggest(place, header);
      }
    }
  }

  /** Whether a header is known of the other side, so that nothing else was meant. */
  private boolean isOfOtherSide(int place) {
    return ofOtherSide.flatMap(reader -> reader.read(table.labels().texts(place))).isPresent();
  }

  /** The columns with a near name, each once, the nearest first. */
  private List<Near> near(String header) {
    SortedMap<String, Integer> distances = new TreeMap<>();
    int most = Math.min(MOST, (header.length() - 1) / LETTERS_FOR_EACH);
    names.forEach(
        (name, column) -> {
          if (!found.has(column)
              && Math.abs(name.length() - header.length()) <= most
              && !speakOfDifferentSides(header, name)) {
            distances.merge(column, Misspelling.letters(header, name), Math::min);
          }
        });
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= most)
        .map(entry -> new Near(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Near::distance))
        .toList();
  }

  /** Whether one speaks of mentees and the other of mentors: a letter apart, and the opposite. */
  private static boolean speakOfDifferentSides(String header, String name) {
    return (speaksOnlyOf(MENTEE, MENTOR, header) && speaksOnlyOf(MENTOR, MENTEE, name))
        || (speaksOnlyOf(MENTOR, MENTEE, header) && speaksOnlyOf(MENTEE, MENTOR, name));
  }

  private static boolean speaksOnlyOf(String side, String other, String text) {
    return text.contains(side) && !text.contains(other);
  }

  /** Takes a header of people for the name that is clearly nearest, if there is one. */
  private boolean reads(int place, String header) {
    List<Near> near = near(header);
    if (!file.listsPeople() || near.isEmpty()) {
      return false;
    }
    Near best = near.get(0);
    boolean clear = header.length() >= (best.distance() == 1 ? FOR_ONE : FOR_TWO);
    boolean unique = near.size() == 1 || near.get(1).distance() > best.distance() + 1;
    if (best.distance() > 2
        || !clear
        || !unique
        || !Contents.show(best.column(), table.cells(place))) {
      return false;
    }
    found.put(best.column(), List.of(place), Strength.NEAR);
    book.note(
        table.fault(
            Severity.NOTE,
            place,
            "column " + table.quoted(place) + " was read as " + best.column(),
            "If it is something else, write "
                + Notebook.line(table.label(place), "columns", file.key(), KnownColumns.UNREAD)
                + " in "
                + ProgramReader.FILE));
    return true;
  }

  /**
   * The column that is probably meant: by most of the letters, or by two that are swapped, if the
   * cells can be it.
   */
  private Optional<String> meant(int place, String header) {
    SortedMap<String, String> open = new TreeMap<>(names);
    open.values().removeIf(column -> found.has(column) || !canBe(column, place));
    open.keySet().removeIf(name -> speakOfDifferentSides(header, name) || isCompound(header, name));
    return NearestWord.closeTo(header, open.keySet())
        .or(() -> open.keySet().stream().filter(name -> isSwapped(header, name)).findFirst())
        .flatMap(name -> Optional.ofNullable(open.get(name)));
  }

  /** Whether the cells can be a column; what says who somebody is differs from row to row. */
  private boolean canBe(String column, int place) {
    CellsSeen cells = table.cells(place);
    return !file.listsPeople()
        || (Contents.show(column, cells)
            && (!OF_ONE.contains(column) || 2 * cells.different() >= cells.filled()));
  }

  /** Whether one is a part of a longer word, which is no misspelling. */
  private static boolean isCompound(String header, String name) {
    return Math.abs(header.length() - name.length()) >= LEAST_PART
        && (header.contains(name) || name.contains(header));
  }

  private static boolean isSwapped(String header, String name) {
    return header.length() == name.length()
        && Misspelling.letters(header, name) == 1
        && Arrays.equals(header.chars().sorted().toArray(), name.chars().sorted().toArray());
  }

  private void suggest(int place, String header) {
    Optional<String> column = meant(place, header);
    if (column.isPresent()) {
      found.settle(place);
      book.note(
          table.fault(
              Severity.NOTE,
              place,
              "column " + table.quoted(place) + " is not known and was not read",
              "Did you mean \"" + column.get() + "\"?"));
    }
  }
}
