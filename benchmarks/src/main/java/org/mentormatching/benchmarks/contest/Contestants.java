package org.mentormatching.benchmarks.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Everybody who takes part, in the order of the tables. */
final class Contestants {
  /** The name of the one that all are compared with. */
  static final String OURS = "ours";

  private Contestants() {}

  /**
   * All contestants.
   *
   * @param time what those get whose time is given
   */
  static List<Contestant> all(Duration time) {
    return List.of(
        new Ours(),
        new OrTools(),
        new OrToolsWeighted(),
        new JGraphT(),
        new Munkres(),
        new DeferredAcceptance(),
        new PlainOptaPlanner(time));
  }

  /** The names of all. */
  static List<String> names() {
    return all(Duration.ZERO).stream().map(Contestant::name).toList();
  }

  /**
   * Those of some names, in the order of the tables.
   *
   * @throws ContestFault if a name is unknown
   */
  static List<Contestant> named(List<String> names, Duration time) {
    for (String name : names) {
      if (!names().contains(name)) {
        throw new ContestFault("there is no contestant \"" + name + "\"; there are " + names());
      }
    }
    return all(time).stream().filter(contestant -> names.contains(contestant.name())).toList();
  }

  /** Why a contestant cannot run on this machine; none if it can. */
  static Optional<String> obstacle(Contestant contestant) {
    try {
      contestant.load();
      return Optional.empty();
    } catch (LinkageError | RuntimeException failure) {
      return Optional.of(failure.toString());
    }
  }
}
