package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.table.YesNoWords;

/**
 * Two columns of a form for both roles: in one people say by yes or no whether they want a mentor,
 * in the other whether they want to be one; or a cross under "Mentee" and under "Mentor".
 *
 * @param ofMentees the place of the first, counted from 0
 * @param ofMentors the place of the second
 * @param kind how much of it is clear
 */
record RoleFlags(int ofMentees, int ofMentors, Kind kind) {
  /** How much is clear, the clearest first. */
  enum Kind {
    /** Two questions with yes, no or nothing below. */
    CLEAR,
    /** No questions: a name of either side with crosses below, and blanks or noes. */
    CROSSES,
    /** The header of one of them may turn it round. */
    TURNED_ROUND,
    /** Not all answers are yes or no. */
    OTHER_ANSWERS,
    /** A name of either side with crosses below, blanks or noes, and other texts among them. */
    OTHER_CROSSES;

    private boolean areCrosses() {
      return this == CROSSES || this == OTHER_CROSSES;
    }
  }

  private static final Set<String> YES =
      YesNoWords.yesAnd("y", "1", "x", "\u2713", "\u2714", "checked");
  private static final Set<String> NO = YesNoWords.noAnd("n", "0", "-");
  private static final Set<String> UNDECIDED =
      Set.of("not", "maybe", "perhaps", "possibly", "unsure", "vielleicht", "peut", "quiza");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_ANSWERS = 8;
  private static final int LEAST_PERCENT = 50;

  /** The columns of a table, if there is exactly one of each; those go first that are clear. */
  static Optional<RoleFlags> of(SeenTable table) {
    for (Kind kind : Kind.values()) {
      Optional<RoleFlags> found = of(table, kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<RoleFlags> of(SeenTable table, Kind kind) {
    List<Integer> mentees = new ArrayList<>();
    List<Integer> mentors = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      Optional<InputFile> wanted = wanted(table.labels().texts(place), kind);
      if (wanted.isPresent() && fits(table, place, kind)) {
        (wanted.get() == InputFile.MENTEES ? mentees : mentors).add(place);
      }
    }
    return mentees.size() == 1
            && mentors.size() == 1
            && (!kind.areCrosses() || isAnyBlank(table, mentees.get(0), mentors.get(0)))
        ? Optional.of(new RoleFlags(mentees.get(0), mentors.get(0), kind))
        : Optional.empty();
  }

  private static boolean fits(SeenTable table, int place, Kind kind) {
    boolean isTurned = isTurnedRound(table, place);
    return switch (kind) {
      case CLEAR, CROSSES -> !isTurned && areFlags(table.cells(place));
      case TURNED_ROUND -> areFlags(table.cells(place));
      case OTHER_ANSWERS -> !isTurned && areMostlyFlags(table.cells(place));
      case OTHER_CROSSES ->
          !isTurned
              && areMostlyFlags(table.cells(place))
              && table.cells(place).count(RoleFlags::isYes) > 0;
    };
  }

  private static boolean isTurnedRound(SeenTable table, int place) {
    return table.labels().texts(place).stream().anyMatch(RoleWords::isInDoubt);
  }

  private static Optional<InputFile> wanted(List<String> headers, Kind kind) {
    return headers.stream()
        .flatMap(header -> (kind.areCrosses() ? named(header) : RoleWords.wanted(header)).stream())
        .findFirst();
  }

  /** The side that a header names and says nothing else of; {@code # mentees} asks how many. */
  private static Optional<InputFile> named(String header) {
    return header.indexOf('#') < 0
            && RoleWords.isPlain(header)
            && RoleWords.sides(header).size() == 1
        ? RoleWords.sides(header).stream().findFirst()
        : Optional.empty();
  }

  /** Whether somebody joins one side only; ids of pairs stand in both columns of every row. */
  private static boolean isAnyBlank(SeenTable table, int mentees, int mentors) {
    return table.allRows().stream()
        .anyMatch(row -> isNo(table.cell(row, mentees)) != isNo(table.cell(row, mentors)));
  }

  private static boolean areFlags(CellsSeen cells) {
    int yes = cells.count(RoleFlags::isYes);
    return yes > 0 && yes + cells.count(RoleFlags::isNo) == cells.filled();
  }

  private static boolean areMostlyFlags(CellsSeen cells) {
    return cells.different() <= MOST_ANSWERS && cells.percent(RoleFlags::answers) >= LEAST_PERCENT;
  }

  /** Whether a text begins with an answer to a question of yes and no. */
  private static boolean answers(String text) {
    String first = NO_WORD.split(lower(text), 2)[0];
    return YES.contains(first) || NO.contains(first) || UNDECIDED.contains(first);
  }

  private static boolean isYes(String text) {
    return YES.contains(lower(text));
  }

  private static boolean isNo(String text) {
    return text.isEmpty() || NO.contains(lower(text));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is read only with the coordinator's word. */
  boolean isInDoubt() {
    return kind == Kind.TURNED_ROUND || hasOtherAnswers();
  }

  /** Whether not all answers are yes or no. */
  boolean hasOtherAnswers() {
    return kind == Kind.OTHER_ANSWERS || kind == Kind.OTHER_CROSSES;
  }

  /** Whether people are crossed off under the names of the sides. */
  boolean areCrosses() {
    return kind.areCrosses();
  }

  /** The place of the column of a side. */
  int of(InputFile side) {
    return side == InputFile.MENTEES ? ofMentees : ofMentors;
  }

  /** The answers that are neither yes nor no. */
  List<String> inOtherWords(SeenTable table) {
    List<String> texts = new ArrayList<>();
    for (int place : List.of(ofMentees, ofMentors)) {
      table.cells(place).words().stream()
          .map(CellsSeen.Word::text)
          .filter(text -> !isYes(text) && !isNo(text) && !texts.contains(text))
          .forEach(texts::add);
    }
    return texts;
  }

  /**
   * What a column has to say of somebody who joins its side: yes, or no if it is turned round; what
   * is not no where nobody says yes.
   */
  static List<String> joining(SeenTable table, int place) {
    boolean isTurned = isTurnedRound(table, place);
    List<String> said = table.cells(place).words().stream().map(CellsSeen.Word::text).toList();
    List<String> plain = said.stream().filter(text -> isTurned ? isNo(text) : isYes(text)).toList();
    return plain.isEmpty() && !isTurned
        ? said.stream().filter(text -> !isNo(text)).toList()
        : plain;
  }
}
