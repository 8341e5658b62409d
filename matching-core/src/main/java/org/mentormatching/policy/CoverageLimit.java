package org.mentormatching.policy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lower limit on the coverage of groups: of no group of mentees do clearly fewer have a mentor
 * than of the rest. Looks at all mentees who take part, whether or not they have a mentor.
 *
 * <p>The rest of a group are all others who take part, those included who are in no group.
 */
public interface CoverageLimit extends LowerLimit {
  /**
   * How a group fares beside the rest.
   *
   * @param with members who have a mentor
   * @param of members
   * @param restWith others who have a mentor
   * @param restOf others
   */
  record Standing(long with, long of, long restWith, long restOf) {}

  /**
   * The groups that a mentee belongs to, each once; none if the mentee does not say.
   *
   * @param mentees all who take part
   * @param index from 0 to {@link GroupView#size()} - 1
   */
  List<String> groups(GroupView mentees, int index);

  /**
   * The least number of further members who would have to have a mentor for the group not to be
   * below the rest, whose mentors stay: 0 or more, and no more than there are without.
   */
  long shortfall(Standing standing);

  /** How every group fares, by name. */
  default SortedMap<String, Standing> standings(GroupView mentees) {
    SortedMap<String, long[]> counts = new TreeMap<>();
    long served = 0;
    for (int i = 0; i < mentees.size(); i++) {
      int one = mentees.hasMentor(i) ? 1 : 0;
      served += one;
      for (String name : groups(mentees, i)) {
        long[] count = counts.computeIfAbsent(name, key -> new long[2]);
        count[0] += one;
        count[1]++;
      }
    }
    SortedMap<String, Standing> standings = new TreeMap<>();
    for (var group : counts.entrySet()) {
      long with = group.getValue()[0];
      long of = group.getValue()[1];
      standings.put(group.getKey(), new Standing(with, of, served - with, mentees.size() - of));
    }
    return standings;
  }

  @Override
  default boolean looksAtOneMentor() {
    return false;
  }

  /** What all groups together fall short by. */
  @Override
  default long excess(GroupView mentees) {
    return standings(mentees).values().stream().mapToLong(this::shortfall).sum();
  }
}
