package org.mentormatching.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;

/**
 * What a limit counts, told from people's answers once more: with nothing of the limit but its
 * options. The second half of every shipped limit.
 */
interface Recount {
  /** The groups that a pair belongs to; pairs of one group are counted together. */
  default List<String> groups(MadePair pair) {
    return List.of(pair.mentor().id());
  }

  /**
   * By how much the pairs of a group break the limit; 0 if they keep it.
   *
   * @param pairs at least one, unless it is a lower limit
   */
  long excess(List<MadePair> pairs);

  /** Where the limit asks for somebody in a panel, whether a pair brings that. */
  default boolean isAskedFor(MadePair pair) {
    return false;
  }

  /**
   * Where the limit looks at all mentees who take part, what is missing there.
   *
   * @param takingPart all of them
   * @param hasMentor tells who has a mentor
   */
  default long missing(List<Mentee> takingPart, Predicate<Mentee> hasMentor) {
    return 0;
  }

  /** The names of the caps that a pair is under, where the limit is one of caps. */
  default List<String> caps(MadePair pair) {
    return groups(pair);
  }

  /** Where the limit is one of caps, the pairs under one that break nothing. */
  default Optional<Long> mostOfCap() {
    return Optional.empty();
  }

  /** Whether a limit of caps is one among these people. */
  default boolean isOfCaps(Problem problem) {
    return true;
  }
}
