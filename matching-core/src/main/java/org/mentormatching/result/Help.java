package org.mentormatching.result;

import java.util.List;
import org.mentormatching.result.Difference.Change;

/**
 * What a {@link Remedy} would do, found by solving the changed problem on from the result.
 *
 * @param remedy what is changed
 * @param least mentees more who have a mentor in the best result then, at least
 * @param most the same, at most; equal to {@code least} unless limits that concern several pairs
 *     stand between the two
 * @param changes how much more is reached at each level, the most important first; empty where
 *     limits leave only the number of people to be told
 * @param menteeIds mentees who would have more mentors than now, by id; where others could be
 *     served as well instead of them, some of them
 * @param losingIds mentees who would have fewer mentors than now, by id; the number of people more
 *     counts them already. Limits, and wishes traded against fit, may ask that somebody gives way
 */
public record Help(
    Remedy remedy,
    int least,
    int most,
    List<Change> changes,
    List<String> menteeIds,
    List<String> losingIds) {
  /** Copies the lists. */
  public Help {
    changes = List.copyOf(changes);
    menteeIds = List.copyOf(menteeIds);
    losingIds = List.copyOf(losingIds);
  }

  /** Whether it is known how many mentees more would have a mentor. */
  public boolean isExact() {
    return least == most;
  }

  /**
   * Further wishes, those for a first mentor left aside, that would be met as well. Where no level
   * counts them, since limits leave it open or wishes are traded against fit, those of the mentees
   * named are meant if nobody more surely has a mentor.
   */
  public long furtherWishes() {
    if (changes.stream().noneMatch(change -> change.level().kind() == Level.Kind.MENTORS)) {
      return least == 0 ? menteeIds.size() : 0;
    }
    return changes.stream()
        .filter(change -> change.level().kind() == Level.Kind.MENTORS)
        .filter(change -> change.level().mentorNumber() > 1)
        .mapToLong(Change::more)
        .sum();
  }
}
