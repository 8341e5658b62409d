package org.mentormatching.batch.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.batch.program.InputFile;

/**
 * Two columns of a form for both roles: in one people say by yes or no whether they want a mentor,
 * in the other whether they want to be one.
 *
 * @param ofMentees the place of the first, counted from 0
 * @param ofMentors the place of the second
 * @param isInDoubt whether the header of one of them may turn it round
 */
record RoleFlags(int ofMentees, int ofMentors, boolean isInDoubt) {
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si", "s\u00ed", "tak");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "nie", "-");

  /** The columns of a table, if there is exactly one of each; those go first that are clear. */
  static Optional<RoleFlags> of(SeenTable table) {
    Optional<RoleFlags> clear = of(table, false);
    return clear.isPresent() ? clear : of(table, true);
  }

  private static Optional<RoleFlags> of(SeenTable table, boolean isInDoubt) {
    List<Integer> mentees = new ArrayList<>();
    List<Integer> mentors = new ArrayList<>();
    for (int place = 0; place < table.width(); place++) {
      Optional<InputFile> wanted = wanted(table.labels().texts(place));
      if (wanted.isPresent()
          && areFlags(table.cells(place))
          && (isInDoubt || !isInDoubt(table, place))) {
        (wanted.get() == InputFile.MENTEES ? mentees : mentors).add(place);
      }
    }
    return mentees.size() == 1 && mentors.size() == 1
        ? Optional.of(new RoleFlags(mentees.get(0), mentors.get(0), isInDoubt))
        : Optional.empty();
  }

  private static boolean isInDoubt(SeenTable table, int place) {
    return table.labels().texts(place).stream().anyMatch(RoleWords::isInDoubt);
  }

  private static Optional<InputFile> wanted(List<String> headers) {
    return headers.stream().flatMap(header -> RoleWords.wanted(header).stream()).findFirst();
  }

  private static boolean areFlags(CellsSeen cells) {
    int yes = cells.count(text -> YES.contains(lower(text)));
    return yes > 0 && yes + cells.count(text -> NO.contains(lower(text))) == cells.filled();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The place of the column of a side. */
  int of(InputFile side) {
    return side == InputFile.MENTEES ? ofMentees : ofMentors;
  }

  /** What a column has to say of somebody who joins its side: yes, or no if it is turned round. */
  static List<String> joining(SeenTable table, int place) {
    Set<String> words = isInDoubt(table, place) ? NO : YES;
    return table.cells(place).words().stream()
        .map(CellsSeen.Word::text)
        .filter(text -> words.contains(lower(text)))
        .toList();
  }
}
