package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * Who sits where in a result, by number, and whether limits let somebody sit elsewhere. Settled
 * pairs stay.
 */
final class Seating {
  /** Which limits are meant. */
  enum Strictness {
    /** Hard ones. */
    HARD,
    /** Soft ones too. */
    ALL
  }

  private final OpenedResult opened;
  private final List<List<Mentee>> settled = new ArrayList<>();
  private final List<List<Integer>> seated = new ArrayList<>();
  private final int[] free;
  private final int[] mentors;

  Seating(OpenedResult opened) {
    this.opened = opened;
    OpenPairs pairs = opened.pairs;
    free = pairs.seats();
    mentors = new int[pairs.mentees()];
    for (Mentor mentor : opened.roster.mentors()) {
      settled.add(opened.settled.menteesOf(mentor));
      seated.add(new ArrayList<>());
    }
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      mentors[mentee] = opened.settled.mentorsOf(mentee(mentee));
    }
    for (int pair : opened.chosen) {
      seated.get(pairs.mentor(pair)).add(pairs.mentee(pair));
      free[pairs.mentor(pair)]--;
      mentors[pairs.mentee(pair)]++;
    }
  }

  private Mentee mentee(int number) {
    return opened.roster.mentees().get(number);
  }

  /** Mentors that a mentee has, settled ones included. */
  int mentorsOf(int mentee) {
    return mentors[mentee];
  }

  /** Wishes of a mentee that are not met. */
  int wishesLeft(int mentee) {
    return Math.max(0, mentee(mentee).mentorsWanted() - mentors[mentee]);
  }

  /** Seats of a mentor that nobody has. */
  int free(int mentor) {
    return free[mentor];
  }

  /** The mentees of a mentor who are not settled. */
  List<Integer> of(int mentor) {
    return seated.get(mentor);
  }

  /**
   * Whether the limits are surely kept where these mentees sit with a mentor beside the settled
   * ones. One mentor does not tell of limits that look at other pairs too.
   */
  boolean keeps(int mentor, List<Integer> mentees, Strictness strictness) {
    return keeps(opened.roster.mentors().get(mentor), settled.get(mentor), mentees, strictness);
  }

  /** The same of a mentor who arrives. */
  boolean keeps(Mentor arrival, List<Integer> mentees, Strictness strictness) {
    return keeps(arrival, List.of(), mentees, strictness);
  }

  /** Whether no hard limit that looks at one mentor alone is broken by these mentees. */
  boolean mayKeep(int mentor, List<Integer> mentees) {
    return mayKeep(opened.roster.mentors().get(mentor), settled.get(mentor), mentees);
  }

  /** The same of a mentor who arrives. */
  boolean mayKeep(Mentor arrival, List<Integer> mentees) {
    return mayKeep(arrival, List.of(), mentees);
  }

  private boolean mayKeep(Mentor mentor, List<Mentee> before, List<Integer> mentees) {
    List<Mentee> group = group(before, mentees);
    return opened.policy.limits().stream()
        .filter(entry -> entry.isHard() && entry.limit().looksAtOneMentor())
        .noneMatch(entry -> mayBreak(entry.limit(), mentor, before, group));
  }

  private boolean keeps(
      Mentor mentor, List<Mentee> before, List<Integer> mentees, Strictness strictness) {
    List<Mentee> group = group(before, mentees);
    for (LimitEntry entry : opened.policy.limits()) {
      if ((entry.isHard() || strictness == Strictness.ALL)
          && mayBreak(entry.limit(), mentor, before, group)) {
        return false;
      }
    }
    return true;
  }

  private List<Mentee> group(List<Mentee> before, List<Integer> mentees) {
    List<Mentee> group = new ArrayList<>(before);
    mentees.forEach(number -> group.add(mentee(number)));
    return group;
  }

  private boolean mayBreak(Limit limit, Mentor mentor, List<Mentee> before, List<Mentee> after) {
    return !limit.looksAtOneMentor()
        || limit.excess(PairGroup.ofMentor(opened.policy, limit, mentor, after))
            > limit.excess(PairGroup.ofMentor(opened.policy, limit, mentor, before));
  }
}
