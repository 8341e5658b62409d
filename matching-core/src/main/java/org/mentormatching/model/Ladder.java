package org.mentormatching.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The programme's career stages from the lowest rung up. Several stages may stand on one rung, such
 * as a senior individual contributor beside a manager.
 */
public final class Ladder {
  private final List<List<String>> rungs;
  private final Map<String, OptionalInt> rungOf = new HashMap<>();

  private Ladder(List<List<String>> rungs) {
    if (rungs.isEmpty() || rungs.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          rungs.isEmpty() ? "a ladder has at least one rung" : "a rung has at least one stage");
    }
    this.rungs = rungs.stream().map(List::copyOf).toList();
    for (int rung = 0; rung < rungs.size(); rung++) {
      for (String stage : rungs.get(rung)) {
        if (rungOf.put(stage, OptionalInt.of(rung)) != null) {
          throw new IllegalArgumentException("stage " + stage + " stands on the ladder twice");
        }
      }
    }
  }

  /**
   * One stage on each rung, the lowest first.
   *
   * @throws IllegalArgumentException if a stage is named twice, or there is none
   */
  public static Ladder of(String... stages) {
    List<List<String>> rungs = new ArrayList<>();
    for (String stage : stages) {
      rungs.add(List.of(stage));
    }
    return new Ladder(rungs);
  }

  /**
   * Any number of stages on each rung, the lowest rung first.
   *
   * @throws IllegalArgumentException if a stage is named twice, or there is none
   */
  public static Ladder ofRungs(List<List<String>> rungs) {
    return new Ladder(rungs);
  }

  /** The stages of people in ordinary organisations, from student to executive. */
  public static Ladder workplace() {
    return Preset.WORKPLACE.ladder();
  }

  /** The rung of a stage, counted from 0; empty if the stage is not on the ladder. */
  public OptionalInt rungOf(String stage) {
    OptionalInt rung = rungOf.get(stage);
    return rung == null ? OptionalInt.empty() : rung;
  }

  /** Number of rungs. */
  public int size() {
    return rungs.size();
  }

  /** The stages rung by rung, the lowest first. */
  public List<List<String>> rungs() {
    return rungs;
  }
}
