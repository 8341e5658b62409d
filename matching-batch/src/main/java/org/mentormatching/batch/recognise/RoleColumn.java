package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentormatching.batch.program.ColumnName;
import org.mentormatching.batch.program.InputFile;

/**
 * The column of a form for both roles in which people say which they want.
 *
 * @param place where it is, counted from 0
 * @param ofMentees its texts that make somebody a mentee
 * @param ofMentors its texts that make somebody a mentor
 * @param inDoubt its texts that are not understood, or name a side and then turn it round or
 *     restrict it; they stand on neither side
 * @param neither number of rows that say that it is neither, or nothing
 */
record RoleColumn(
    int place, List<String> ofMentees, List<String> ofMentors, List<String> inDoubt, int neither) {
  private static final Pattern HEADER =
      Pattern.compile(
          "role|rolle|i would like to|in this round|take part as|participate as|sign(?:ing)? up as"
              + "|apply(?:ing)? as|mentor or mentee|mentee or mentor|ich mochte|teilnahme als"
              + "|je souhaite|participer en tant");

  /** Headers that ask for nothing else, whatever the texts below. */
  private static final Pattern CERTAIN_HEADER =
      Pattern.compile(
          "take part as|participate as|sign(?:ing)? up as|apply(?:ing)? as"
              + "|\\bmentor\\w* (?:or|and|oder|und|ou|et|o|y) mentee|\\bmentee\\w* (?:or|and|oder|und|ou|et|o|y)"
              + " mentor|describes you|teilnahme als|participer en tant"
              + "|(?:(?:would|d) like|want|wish|mochte|hatte gern\\w*|souhaite|voudrais|quiero)"
              + " (?:to be(?:come)?|etre|devenir|ser)(?: an?| une?)?$|^ich mochte (?:\\w+ )?(?:sein|werden)$");

  /** Headers of a role that may be that of a job as well, unless codes stand below. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:your|my|the|mentoring|programme?|deine|ihre|meine|votre|mon) )*(?:role|rolle)"
              + "(?: (?:in|im|for|fur|dans|pour)\\b.*)?");

  /** What stands in place of a text where only the number of a choice is exported. */
  private static final Pattern CODE = Pattern.compile("\\d|\\p{L}");

  /** Headers that an answer such as "a mentor" completes to what somebody looks for. */
  private static final Pattern WANTING =
      Pattern.compile(
          "\\b(?:(?:would|d) like|wants?|wish(?: for)?|needs?|look(?:ing)? for|search(?:ing)? for"
              + "|seek(?:ing)?|mochten?|suchen?|brauchen?|wunsche mir|cherche|souhaite|voudrais"
              + "|quiero|busco)(?: to (?:have|find|get|meet))?$");

  private static final Pattern SIDE_ALONE =
      Pattern.compile("(?:(?:an?|one|eine?n?|une?) )?(?:mentor|mentee)\\w*");

  private static final int MOST_TEXTS = 8;
  private static final int LONGEST_TEXT = 60;
  private static final int MOST_CODES = 3;
  private static final int LEAST_PERCENT = 90;
  private static final int LEAST_PERCENT_UNDER_HEADER = 60;

  RoleColumn {
    ofMentees = List.copyOf(ofMentees);
    ofMentors = List.copyOf(ofMentors);
    inDoubt = List.copyOf(inDoubt);
  }

  /** The columns of a table whose texts divide it; those whose header says so go first. */
  static List<RoleColumn> of(SeenTable table) {
    List<RoleColumn> named = new ArrayList<>();
    List<RoleColumn> others = new ArrayList<>();
    table.lookAtAll();
    for (int place = 0; place < table.width(); place++) {
      boolean says = isNamed(table, place, HEADER);
      of(table, place, says).ifPresent((says ? named : others)::add);
    }
    return named.isEmpty() ? others : named;
  }

  private static boolean isNamed(SeenTable table, int place, Pattern header) {
    return table.labels().texts(place).stream()
        .anyMatch(text -> header.matcher(words(text)).find());
  }

  private static String words(String text) {
    return ColumnName.normalised(text).replace('_', ' ').strip();
  }

  private static Optional<RoleColumn> of(SeenTable table, int place, boolean isNamed) {
    CellsSeen cells = table.cells(place);
    if (cells.isBlank() || cells.different() > MOST_TEXTS) {
      return Optional.empty();
    }
    int least = isNamed ? LEAST_PERCENT_UNDER_HEADER : LEAST_PERCENT;
    boolean enough =
        cells.percent(text -> !RoleWords.sides(text).isEmpty() || RoleWords.isOfNeither(text))
            >= least;
    return Optional.of(divided(cells, place, isOpen(table, place).and(RoleWords::isOfMentoring)))
        .filter(role -> enough && !role.ofMentees.isEmpty() && !role.ofMentors.isEmpty());
  }

  /**
   * The column of a table that nothing divides in which people seem to say which side they join,
   * though not all of it, or none, in words that are understood: by its header, else by some of its
   * texts.
   */
  static Optional<RoleColumn> inOtherWords(SeenTable table) {
    List<RoleColumn> found = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      CellsSeen cells = table.cells(place);
      boolean isShort =
          cells.different() > 1
              && cells.different() <= MOST_TEXTS
              && cells.words().stream().allMatch(word -> word.text().length() <= LONGEST_TEXT);
      boolean isSaid = cells.words().stream().anyMatch(word -> saysSide(word.text()));
      boolean isAsked =
          (isNamed(table, place, CERTAIN_HEADER) || isOfCodes(table, place))
              && (isSaid || !Contents.areNames(cells))
              && cells.count(Contents::isAddress) == 0;
      if (isShort && (isSaid || isAsked)) {
        found.add(isAsked ? 0 : found.size(), divided(cells, place, isOpen(table, place)));
      }
    }
    return found.stream().filter(role -> !role.inDoubt.isEmpty()).findFirst();
  }

  /** Whether a column is called a role and has codes below, which are no jobs. */
  static boolean isOfCodes(SeenTable table, int place) {
    CellsSeen cells = table.cells(place);
    return cells.different() > 1
        && cells.different() <= MOST_CODES
        && cells.words().stream().allMatch(word -> CODE.matcher(word.text()).matches())
        && (isNamed(table, place, CERTAIN_HEADER)
            || table.labels().texts(place).stream()
                .anyMatch(text -> ROLE.matcher(words(text)).matches()));
  }

  /**
   * Whether a text does not say which side somebody joins; nor does one that names a side alone
   * below a header that may ask for whom somebody looks.
   */
  private static Predicate<String> isOpen(SeenTable table, int place) {
    boolean asksForPartner = isNamed(table, place, WANTING);
    return text -> isOpen(text) || (asksForPartner && SIDE_ALONE.matcher(words(text)).matches());
  }

  private static boolean isOpen(String text) {
    return RoleWords.sides(text).isEmpty()
        ? !RoleWords.isOfNeither(text)
        : RoleWords.isInDoubt(text) || RoleWords.isUnclear(text);
  }

  private static boolean saysSide(String text) {
    return RoleWords.sides(text).size() == 1;
  }

  private static RoleColumn divided(CellsSeen cells, int place, Predicate<String> isInDoubt) {
    List<String> mentees = new ArrayList<>();
    List<String> mentors = new ArrayList<>();
    List<String> inDoubt = new ArrayList<>();
    int neither = 0;
    for (CellsSeen.Word word : cells.words()) {
      Set<InputFile> sides = RoleWords.sides(word.text());
      if (isInDoubt.test(word.text())) {
        inDoubt.add(word.text());
        continue;
      }
      neither += RoleWords.isOfNeither(word.text()) ? word.count() : 0;
      if (sides.contains(InputFile.MENTEES)) {
        mentees.add(word.text());
      }
      if (sides.contains(InputFile.MENTORS)) {
        mentors.add(word.text());
      }
    }
    return new RoleColumn(
        place, mentees, mentors, inDoubt, neither + cells.rows() - cells.filled());
  }

  /** Whether a text says more than which side somebody joins. */
  boolean needsReading() {
    return Stream.concat(ofMentees.stream(), ofMentors.stream())
        .anyMatch(text -> !RoleWords.isPlain(text));
  }

  /** Its texts that make somebody one of a side. */
  List<String> of(InputFile side) {
    return side == InputFile.MENTEES ? ofMentees : ofMentors;
  }

  /**
   * What a question proposes as the texts of either side: those that are understood, and for a side
   * without any those that are in doubt. Two texts that are both in doubt can be shared in two
   * ways.
   */
  List<RoleColumn> proposals() {
    if (ofMentees.isEmpty() && ofMentors.isEmpty() && inDoubt.size() == 2) {
      return List.of(
          new RoleColumn(place, inDoubt.subList(0, 1), inDoubt.subList(1, 2), inDoubt, neither),
          new RoleColumn(place, inDoubt.subList(1, 2), inDoubt.subList(0, 1), inDoubt, neither));
    }
    return List.of(
        new RoleColumn(
            place,
            ofMentees.isEmpty() ? inDoubt : ofMentees,
            ofMentors.isEmpty() ? inDoubt : ofMentors,
            inDoubt,
            neither));
  }
}
