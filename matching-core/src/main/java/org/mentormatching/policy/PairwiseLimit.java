package org.mentormatching.policy;

/**
 * A limit whose excess is the sum over every two pairs of a group. Who asks about many groups can
 * add up the twos instead of asking about each group anew.
 */
public interface PairwiseLimit extends Limit {
  /** By how much two pairs break the limit, whoever else is in the group; 0 or more. */
  long between(GroupView group, int one, int other);

  /**
   * Whether it looks at nothing of the mentor whose mentees they are, so that two mentees break it
   * by as much with everybody.
   */
  default boolean looksAtMenteesOnly() {
    return false;
  }

  @Override
  default long excess(GroupView group) {
    long sum = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        sum = Math.addExact(sum, between(group, i, j));
      }
    }
    return sum;
  }
}
