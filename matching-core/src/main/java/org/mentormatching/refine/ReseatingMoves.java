package org.mentormatching.refine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Draws moves that keep seats, distinctness and hard limits where that can be seen at once.
 *
 * <p>A slot goes to another host of its range, likelier to one with a great fit; slots that are in
 * the way take the host that it left, another one, or none. So a change, a swap and a longer
 * exchange are all the same kind of move: with two out of a few dozen hosts eligible, a pair of
 * slots drawn at random could hardly ever swap. Public for OptaPlanner to create.
 */
public final class ReseatingMoves implements MoveIteratorFactory<SeatingPlan, Reseating> {
  /** For OptaPlanner. */
  public ReseatingMoves() {}

  @Override
  public long getSize(ScoreDirector<SeatingPlan> director) {
    long hosts = 0;
    for (Slot slot : director.getWorkingSolution().slots()) {
      hosts += slot.hosts().size();
    }
    return hosts;
  }

  @Override
  public Iterator<Reseating> createOriginalMoveIterator(ScoreDirector<SeatingPlan> director) {
    throw new UnsupportedOperationException("moves are drawn at random only");
  }

  @Override
  public Iterator<Reseating> createRandomMoveIterator(
      ScoreDirector<SeatingPlan> director, Random random) {
    return new Draws(director.getWorkingSolution(), random);
  }

  /** One move after the other, each from the plan as it stands. */
  private static final class Draws implements Iterator<Reseating> {
    private static final int MOST_SLOTS = 5;
    private static final int TRIES = 4;

    private final SeatingPlan plan;
    private final Random random;
    private final List<Slot> movers = new ArrayList<>();
    private final List<@Nullable Host> targets = new ArrayList<>();

    Draws(SeatingPlan plan, Random random) {
      this.plan = plan;
      this.random = random;
    }

    @Override
    public boolean hasNext() {
      return !plan.slots().isEmpty();
    }

    @Override
    public Reseating next() {
      plan.watch().move();
      movers.clear();
      targets.clear();
      Slot first = first();
      @Nullable Host left = first.host();
      movers.add(first);
      for (int at = 0; at < movers.size(); at++) {
        targets.add(target(movers.get(at), at == 0 ? null : left));
      }
      return new Reseating(movers.toArray(Slot[]::new), targets.toArray(Host[]::new));
    }

    private Slot first() {
      List<Slot> empty = plan.occupancy().empty();
      List<Slot> from = !empty.isEmpty() && random.nextInt(8) == 0 ? empty : plan.slots();
      return from.get(random.nextInt(from.size()));
    }

    /** Where a slot goes, after those who are in the way there have joined the movers. */
    private @Nullable Host target(Slot slot, @Nullable Host left) {
      if (left != null && random.nextBoolean() && take(slot, left)) {
        return left;
      }
      List<Host> hosts = slot.hosts();
      for (int i = 0; i < TRIES; i++) {
        Host host = hosts.get(random.nextInt(1 + random.nextInt(hosts.size())));
        if (take(slot, host)) {
          return host;
        }
      }
      return null;
    }

    private boolean take(Slot slot, Host host) {
      if (host == slot.host() || targets.contains(host) || !slot.applicant().mayTake(host)) {
        return false;
      }
      List<Slot> staying = new ArrayList<>();
      for (Slot there : plan.occupancy().at(host)) {
        if (there.applicant() == slot.applicant() && !movers.contains(there)) {
          return false;
        }
        if (!movers.contains(there)) {
          staying.add(there);
        }
      }
      List<Slot> leaving = new ArrayList<>();
      while (!host.admits(slot, staying)) {
        if (staying.isEmpty() || movers.size() + leaving.size() == MOST_SLOTS) {
          return false;
        }
        leaving.add(staying.remove(random.nextInt(staying.size())));
      }
      movers.addAll(leaving);
      return true;
    }
  }
}
