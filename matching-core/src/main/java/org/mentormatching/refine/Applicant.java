package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentee;

/** A mentee with open wishes and the hosts who are eligible, the greatest fit first. */
final class Applicant {
  private final int index;
  private final Mentee mentee;
  private final List<Host> hosts;
  private final int[] sortedMentors;
  private final int[] sortedPairs;
  private final int[] sortedFits;
  private final List<List<OpenGroup.Seat>> openSeats;
  private final boolean isInOpenGroups;
  private final long[][] worth;

  /**
   * A mentee.
   *
   * @param byFit the eligible pairs, the greatest fit first
   * @param allHosts by index of the mentor
   * @param openSeats by pair
   */
  Applicant(
      SearchProblem problem,
      int index,
      int[] byFit,
      List<Host> allHosts,
      List<List<OpenGroup.Seat>> openSeats,
      PackedLevels levels) {
    this.index = index;
    mentee = problem.mentees().get(index);
    this.openSeats = openSeats;
    isInOpenGroups = Arrays.stream(byFit).anyMatch(pair -> !openSeats.get(pair).isEmpty());
    hosts = new ArrayList<>(byFit.length);
    long[] keys = new long[byFit.length];
    for (int i = 0; i < byFit.length; i++) {
      int mentor = problem.pairMentor()[byFit[i]];
      hosts.add(allHosts.get(mentor));
      keys[i] = ((long) mentor << Integer.SIZE) | byFit[i];
    }
    Arrays.sort(keys);
    sortedMentors = new int[keys.length];
    sortedPairs = new int[keys.length];
    sortedFits = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sortedMentors[i] = (int) (keys[i] >> Integer.SIZE);
      sortedPairs[i] = (int) keys[i];
      sortedFits[i] = problem.pairFit()[sortedPairs[i]];
    }
    worth = new long[problem.wishes()[index] + 1][PackedLevels.PLACES];
    for (int filled = 1; filled < worth.length; filled++) {
      long[] last = levels.pack(problem.wishValue()[index][filled - 1]);
      for (int number = 0; number < PackedLevels.PLACES; number++) {
        worth[filled][number] = Math.addExact(worth[filled - 1][number], last[number]);
      }
    }
  }

  Mentee mentee() {
    return mentee;
  }

  /** The eligible hosts, the greatest fit first, not to be changed. */
  List<Host> hosts() {
    return hosts;
  }

  /** Whether a host is eligible. */
  boolean mayTake(Host host) {
    return place(host) >= 0;
  }

  /** The eligible pair with a host. */
  int pairWith(Host host) {
    return sortedPairs[place(host)];
  }

  /** Whether some pair belongs to a group of pairs of several mentors. */
  boolean isInOpenGroups() {
    return isInOpenGroups;
  }

  /** The eligible pair with a host in groups of pairs of several mentors. */
  List<OpenGroup.Seat> openSeats(Host host) {
    return openSeats.get(pairWith(host));
  }

  /** The fit with an eligible host. */
  int fitWith(Host host) {
    return sortedFits[place(host)];
  }

  /** What some filled wishes are worth together, in one of the packed numbers. */
  long worth(int filled, int number) {
    return worth[filled][number];
  }

  private int place(Host host) {
    return Arrays.binarySearch(sortedMentors, host.index());
  }

  @Override
  public String toString() {
    return "mentee " + index;
  }
}
