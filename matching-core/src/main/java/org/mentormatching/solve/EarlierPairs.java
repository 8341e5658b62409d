package org.mentormatching.solve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * The pairs of an earlier proposal, of which as few as possible are to change, by number. Where
 * there are any, a pair has two values: 1 if it is one of them, and below that its fit.
 */
final class EarlierPairs {
  private static final int[] NOBODY = {};

  /** By mentee, ascending; empty where there is no earlier proposal. */
  private final int[][] mentorsOf;

  private EarlierPairs(int[][] mentorsOf) {
    this.mentorsOf = mentorsOf;
  }

  static EarlierPairs of(Roster roster) {
    List<Mentee> mentees = roster.mentees();
    if (mentees.stream()
        .noneMatch(mentee -> mentee.attributes().get(Columns.EARLIER_MENTORS).isPresent())) {
      return new EarlierPairs(new int[0][]);
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (Mentor mentor : roster.mentors()) {
      numbers.put(mentor.id(), numbers.size());
    }
    int[][] mentorsOf = new int[mentees.size()][];
    Arrays.setAll(
        mentorsOf,
        number ->
            mentees
                .get(number)
                .attributes()
                .get(Columns.EARLIER_MENTORS)
                .map(mentors -> numbers(mentors, numbers))
                .orElse(NOBODY));
    return new EarlierPairs(mentorsOf);
  }

  private static int[] numbers(Links mentors, Map<String, Integer> numbers) {
    return mentors.byNumber().stream()
        .filter(numbers::containsKey)
        .mapToInt(numbers::get)
        .sorted()
        .toArray();
  }

  /** How many values a pair has. */
  int levels() {
    return mentorsOf.length == 0 ? 1 : 2;
  }

  /** The mentors whom a mentee had, ascending. */
  int[] of(int mentee) {
    return mentorsOf.length == 0 ? NOBODY : mentorsOf[mentee];
  }

  /** Whether a mentee had a mentor. */
  boolean contains(int mentee, int mentor) {
    return mentorsOf.length > 0 && Arrays.binarySearch(mentorsOf[mentee], mentor) >= 0;
  }

  /** The values of a pair. */
  long[] worth(int mentee, int mentor, int fit) {
    return mentorsOf.length == 0
        ? new long[] {fit}
        : new long[] {contains(mentee, mentor) ? 1 : 0, fit};
  }
}
