package org.mentormatching.verify;

import java.util.Arrays;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.AdditiveLimit;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.Policy;

/**
 * What those who may join a mentor weigh under one limit on a sum.
 *
 * @param weights by place, in steps
 * @param step which divides them all
 * @param before what settled mentees weigh
 * @param room how much all may weigh
 */
record JoiningSum(long[] weights, long step, long before, long room) {
  static JoiningSum of(
      Policy policy,
      AdditiveLimit limit,
      Mentor mentor,
      List<Mentee> settled,
      List<Mentee> joining) {
    GroupView those = PairGroup.ofMentor(policy, limit, mentor, joining);
    long[] weights = new long[joining.size()];
    Arrays.setAll(weights, place -> limit.weight(those, place));
    long step = Math.max(1, Arrays.stream(weights).reduce(0, JoiningSum::divisor));
    Arrays.setAll(weights, place -> weights[place] / step);
    return new JoiningSum(
        weights,
        step,
        limit.weight(PairGroup.ofMentor(policy, limit, mentor, settled)),
        limit.room(those));
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  /** Whether there is room for those settled; how far a limit is broken tells of no room. */
  boolean fits() {
    return before <= room;
  }

  /** How many steps there is room for. */
  long left() {
    return Math.max(0, room - before) / step;
  }
}
