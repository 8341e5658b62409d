package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** All slots: what OptaPlanner solves. */
@PlanningSolution(solutionCloner = SeatingPlan.Cloner.class)
class SeatingPlan {
  /** Soft levels of the score: the packed levels, then fit. */
  static final int SOFT_LEVELS = PackedLevels.PLACES + 1;

  @PlanningEntityCollectionProperty private final List<Slot> slots;

  @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = SOFT_LEVELS)
  private @Nullable BendableLongScore score;

  private final int hosts;
  private final Watch watch;
  private @Nullable Occupancy occupancy;

  SeatingPlan(List<Slot> slots, int hosts, Watch watch) {
    this.slots = slots;
    this.hosts = hosts;
    this.watch = watch;
  }

  List<Slot> slots() {
    return slots;
  }

  @Nullable BendableLongScore score() {
    return score;
  }

  /** Counts the moves and ends the search. */
  Watch watch() {
    return watch;
  }

  /** Who sits where, kept up to date from the first call on. */
  Occupancy occupancy() {
    if (occupancy == null) {
      occupancy = new Occupancy(hosts, slots);
    }
    return occupancy;
  }

  /** Copies the slots; people and hosts are shared. Public for OptaPlanner to create. */
  public static final class Cloner implements SolutionCloner<SeatingPlan> {
    /** For OptaPlanner. */
    public Cloner() {}

    @Override
    public SeatingPlan cloneSolution(SeatingPlan original) {
      List<Slot> copies = new ArrayList<>(original.slots.size());
      original.slots.forEach(slot -> copies.add(slot.copy()));
      SeatingPlan clone = new SeatingPlan(copies, original.hosts, original.watch);
      clone.score = original.score;
      return clone;
    }
  }
}
