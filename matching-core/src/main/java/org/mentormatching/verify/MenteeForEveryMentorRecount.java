package org.mentormatching.verify;

import java.util.List;

/** One mentor is missed wherever no pair is found. */
record MenteeForEveryMentorRecount() implements Recount {
  @Override
  public long excess(List<MadePair> pairs) {
    return Math.max(0, 1 - pairs.size());
  }
}
