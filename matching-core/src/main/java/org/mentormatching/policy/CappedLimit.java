package org.mentormatching.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.model.Problem;

/**
 * A limit that caps: of the pairs of a group that have something in common only so many may be
 * made, whoever the people are. Bounds under limits ask for this; the measure is still that of
 * {@link #excess}.
 *
 * <p>Wherever {@link #mostOfCap} pairs under a cap are made, each further one raises the excess by
 * at least 1 for that cap, whoever else is there.
 */
public interface CappedLimit extends Limit {
  /**
   * What a pair has in common with others of its groups that are under the same cap, each once; by
   * default a group is one cap. Depends on the pair alone.
   *
   * @param pair a group of one pair
   */
  default List<String> caps(GroupView pair) {
    return List.of("");
  }

  /** Pairs under one cap that break nothing, 0 or more. */
  long mostOfCap();

  /** Whether it caps among these people; where it does not, bounds under limits leave it aside. */
  default boolean isOfCaps(Problem problem) {
    return true;
  }

  /** A name of several parts, different from those of any others. */
  static String name(String... parts) {
    return Stream.of(parts).map(part -> part.replace("/", "//")).collect(Collectors.joining(" / "));
  }
}
