package org.mentormatching.policy;

import java.util.List;

/** A limit that looks at all pairs that have a key in common, whoever the two people are. */
public interface KeyedLimit extends Limit {
  /**
   * The keys of a pair, each once; none if the pair is of no concern. Depends on the pair alone.
   *
   * @param pair a group of one pair
   */
  List<String> keys(GroupView pair);

  @Override
  default boolean looksAtOneMentor() {
    return false;
  }
}
