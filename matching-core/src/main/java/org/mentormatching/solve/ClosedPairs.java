package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mentormatching.candidates.Roster;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;

/**
 * Pairs for which hard limits leave no room beside ongoing and pinned pairs, so that they cannot be
 * made whoever else moves. For one thread.
 */
final class ClosedPairs {
  private final List<LimitedPairs> hard = new ArrayList<>();
  private final BitSet known = new BitSet();
  private final BitSet closed = new BitSet();

  ClosedPairs(Policy policy, Settled settled) {
    for (LimitEntry entry : policy.limits()) {
      if (entry.isHard()) {
        LimitedPairs pairs = new LimitedPairs(policy, entry.limit());
        settled.visit(pairs::add);
        hard.add(pairs);
      }
    }
  }

  /** Whether a hard limit closes a pair. */
  boolean isClosed(Mentee mentee, Mentor mentor) {
    for (LimitedPairs pairs : hard) {
      if (pairs.moreWith(mentee, mentor) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hard limit closes an open pair; remembers the answer. */
  boolean isClosed(Roster roster, OpenPairs pairs, int pair) {
    if (hard.isEmpty()) {
      return false;
    }
    if (!known.get(pair)) {
      known.set(pair);
      closed.set(
          pair,
          isClosed(
              roster.mentees().get(pairs.mentee(pair)), roster.mentors().get(pairs.mentor(pair))));
    }
    return closed.get(pair);
  }
}
