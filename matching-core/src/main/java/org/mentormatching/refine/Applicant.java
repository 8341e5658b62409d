package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentee;

/** A mentee with open wishes and the hosts who are eligible, the greatest fit first. */
final class Applicant {
  private final Mentee mentee;
  private final List<Host> hosts;
  private final int[] sortedMentors;
  private final int[] sortedPairs;
  private final int[] sortedFits;

  /**
   * A mentee.
   *
   * @param byFit the eligible pairs, the greatest fit first
   */
  Applicant(SearchProblem problem, int index, int[] byFit, List<Host> allHosts) {
    mentee = problem.mentees().get(index);
    hosts = new ArrayList<>(byFit.length);
    long[] keys = new long[byFit.length];
    for (int i = 0; i < byFit.length; i++) {
      int mentor = problem.pairMentor()[byFit[i]];
      hosts.add(allHosts.get(mentor));
      keys[i] = ((long) mentor << 32) | byFit[i];
    }
    Arrays.sort(keys);
    sortedMentors = new int[keys.length];
    sortedPairs = new int[keys.length];
    sortedFits = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sortedMentors[i] = (int) (keys[i] >> 32);
      sortedPairs[i] = (int) keys[i];
      sortedFits[i] = problem.pairFit()[sortedPairs[i]];
    }
  }

  Mentee mentee() {
    return mentee;
  }

  /** The eligible hosts, the greatest fit first. */
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

  /** The fit with an eligible host. */
  int fitWith(Host host) {
    return sortedFits[place(host)];
  }

  private int place(Host host) {
    return Arrays.binarySearch(sortedMentors, host.index());
  }
}
