package org.mentormatching.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit that caps: of the pairs with something in common only so many may be made, whoever the
 * people are. Bounds under limits ask for this; the measure is still that of {@link #excess}.
 *
 * <p>Wherever {@link #mostOfCap} pairs of a cap are made, each further one raises the excess by at
 * least 1 for that cap, whoever else is there.
 */
public interface CappedLimit extends Limit {
  /**
   * The names of the caps under which a pair counts, each once; none if the pair is of no concern.
   * Depends on the pair alone.
   *
   * @param pair a group of one pair
   */
  List<String> caps(GroupView pair);

  /** A name of several parts, different from those of any others. */
  static String name(String... parts) {
    return Stream.of(parts).map(part -> part.replace("/", "//")).collect(Collectors.joining(" / "));
  }

  /** Pairs under one cap that break nothing, 0 or more. */
  long mostOfCap();
}
