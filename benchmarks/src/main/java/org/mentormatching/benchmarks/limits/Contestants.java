package org.mentormatching.benchmarks.limits;

import java.util.List;
import java.util.Optional;
import org.mentormatching.benchmarks.contest.ContestFault;
import org.mentormatching.benchmarks.limits.CpSat.Way;

/** Everybody who takes part, in the order of the tables. */
final class Contestants {
  /** CP-SAT without a budget, for what is small enough. */
  static final String EXACT = "exact";

  private static final int WORKERS = 8;

  private Contestants() {}

  /** All contestants but the exact one. */
  static List<Contestant> all() {
    return List.of(
        new Ours(),
        new OptaPlannerUsual(),
        new TimefoldUsual(),
        new CpSat("cp-sat", 1, Way.SOON_GOOD),
        new CpSat("cp-sat-8", WORKERS, Way.SOON_GOOD));
  }

  /** The names of all. */
  static List<String> names() {
    return all().stream().map(Contestant::name).toList();
  }

  /** The names of all but this project. */
  static List<String> others() {
    return names().stream().filter(name -> !name.equals(Ours.NAME)).toList();
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

  /**
   * The one of a name.
   *
   * @throws ContestFault if there is none
   */
  static Contestant named(String name) {
    if (name.equals(EXACT)) {
      return new CpSat(EXACT, WORKERS, Way.PROOF);
    }
    return all().stream()
        .filter(contestant -> contestant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ContestFault("there is no contestant \"" + name + "\"; there are " + names()));
  }
}
