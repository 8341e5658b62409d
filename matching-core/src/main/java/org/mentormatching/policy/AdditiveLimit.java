package org.mentormatching.policy;

/**
 * A limit whose excess follows from a sum: every pair weighs something, the group has room. Who
 * asks about many groups can add weights instead of asking about each group anew.
 */
public interface AdditiveLimit extends Limit {
  /**
   * What a pair weighs, 0 or more, whoever else is in the group.
   *
   * @param index from 0 to {@link GroupView#size()} - 1
   */
  long weight(GroupView group, int index);

  /**
   * How much the pairs may weigh together, whoever they are, 0 or more; {@link Long#MAX_VALUE} if
   * as much as there is.
   */
  long room(GroupView group);

  /**
   * The excess of a weight over the room: 0 exactly when it fits, and it never falls when the
   * weight rises, nor does what a further unit of weight adds.
   */
  default long excess(long weight, long room) {
    return Math.max(0, weight - room);
  }

  @Override
  default long excess(GroupView group) {
    return excess(weight(group), room(group));
  }

  /** What all pairs of a group weigh. */
  default long weight(GroupView group) {
    long sum = 0;
    for (int i = 0; i < group.size(); i++) {
      sum = Math.addExact(sum, weight(group, i));
    }
    return sum;
  }
}
