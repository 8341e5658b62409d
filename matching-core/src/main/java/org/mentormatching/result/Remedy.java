package org.mentormatching.result;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Something that a coordinator could change so that more people have a mentor. */
public sealed interface Remedy {
  /**
   * More seats with a mentor who is there.
   *
   * @param mentorId the mentor
   * @param seats how many more, at least 1
   */
  record MoreSeats(String mentorId, int seats) implements Remedy {}

  /**
   * One more seat with a mentor who is there, kept for a mentee by a pin.
   *
   * @param menteeId for whom
   * @param mentorId the mentor
   */
  record SeatFor(String menteeId, String mentorId) implements Remedy {}

  /**
   * An exclusion of the coordinator that is taken back. What mentees or mentors rule out themselves
   * is never asked for.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   */
  record ExclusionLifted(String menteeId, String mentorId) implements Remedy {}

  /**
   * A rule that asks for one step less of one mentee.
   *
   * @param menteeId of whom
   * @param ruleId the rule
   * @param title what it then requires
   */
  record RuleRelaxedFor(String menteeId, String ruleId, String title) implements Remedy {}

  /**
   * A rule that asks for one step less of everybody.
   *
   * @param ruleId the rule
   * @param title what it then requires
   */
  record RuleRelaxed(String ruleId, String title) implements Remedy {}

  /**
   * One more mentor with one seat, who answers like one who is there, names nobody, is named by
   * nobody and stands in nobody's reporting line.
   *
   * @param likeMentorId whose answers these are
   * @param profile what kind of mentor that is, by column: the answers that rules read, with the
   *     transitions and domains that criteria read; of lists what those ask for whom it suits
   */
  record OneMoreMentor(String likeMentorId, SortedMap<String, String> profile) implements Remedy {
    /** Copies the map. */
    public OneMoreMentor {
      profile = Collections.unmodifiableSortedMap(new TreeMap<>(profile));
    }
  }

  /**
   * One more mentor as {@link OneMoreMentor}, whose seat is kept for a mentee by a pin, and who
   * answers some questions as that mentee does.
   *
   * @param menteeId for whom
   * @param likeMentorId whose answers these are otherwise
   * @param instead the answers that are the mentee's, by column
   */
  record MentorFor(String menteeId, String likeMentorId, SortedMap<String, String> instead)
      implements Remedy {
    /** Copies the map. */
    public MentorFor {
      instead = Collections.unmodifiableSortedMap(new TreeMap<>(instead));
    }
  }
}
