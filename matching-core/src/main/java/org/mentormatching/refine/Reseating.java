package org.mentormatching.refine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Moves several slots to other hosts, or to none, at once. */
final class Reseating extends AbstractMove<SeatingPlan> {
  private final Slot[] slots;
  private final @Nullable Host[] hosts;

  /** Each slot goes to the host at the same index. */
  Reseating(Slot[] slots, @Nullable Host[] hosts) {
    this.slots = slots;
    this.hosts = hosts;
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<SeatingPlan> director) {
    return true;
  }

  @Override
  protected Reseating createUndoMove(ScoreDirector<SeatingPlan> director) {
    return new Reseating(slots, Arrays.stream(slots).map(Slot::host).toArray(Host[]::new));
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<SeatingPlan> director) {
    for (int i = 0; i < slots.length; i++) {
      director.beforeVariableChanged(slots[i], Slot.HOST);
      slots[i].moveTo(hosts[i]);
      director.afterVariableChanged(slots[i], Slot.HOST);
    }
  }

  @Override
  public Collection<? extends Object> getPlanningEntities() {
    return List.of(slots);
  }

  @Override
  public Collection<? extends Object> getPlanningValues() {
    return Arrays.asList(hosts);
  }

  @Override
  public String toString() {
    return Arrays.toString(slots) + " -> " + Arrays.toString(hosts);
  }
}
