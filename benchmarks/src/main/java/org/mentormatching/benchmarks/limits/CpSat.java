package org.mentormatching.benchmarks.limits;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mentormatching.benchmarks.contest.ContestFault;

/** OR-Tools' CP-SAT on the exact model. */
final class CpSat implements Contestant.OfModel {
  private static final long MOST_EXACT = 1L << 52;

  /** How it goes through the levels. */
  enum Way {
    /**
     * All levels are one weighted objective where they fit into 52 bits; otherwise coverage comes
     * first, with half of the budget once there is something, and then fit with the coverage that
     * was reached.
     */
    SOON_GOOD,
    /** Each level until it is proven, then the next with what was reached: the sooner proof. */
    PROOF
  }

  private final String name;
  private final int workers;
  private final Way way;

  /**
   * CP-SAT.
   *
   * @param workers how many searches it runs at once
   */
  CpSat(String name, int workers, Way way) {
    this.name = name;
    this.workers = workers;
    this.way = way;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return "OR-Tools CP-SAT 9.15, %d %s".formatted(workers, workers == 1 ? "worker" : "workers");
  }

  @Override
  public void load() {
    Loader.loadNativeLibraries();
  }

  @Override
  public Entry enter(Model model) {
    return new ModelEntry(model, workers, way);
  }

  private static final class ModelEntry implements Entry {
    private final Model model;
    private final int workers;
    private final CpSatModel input;
    private final Way way;
    private final long span;
    private final boolean isWeighted;
    private Remarks remarks = Remarks.NONE;

    ModelEntry(Model model, int workers, Way way) {
      this.model = model;
      this.workers = workers;
      this.way = way;
      input = new CpSatModel(model);
      span = input.mostCost() + model.mostFit() + 1;
      isWeighted = way == Way.SOON_GOOD && fits(span, model.levels().most() + 1);
      if (isWeighted) {
        input.maximise(input.weighted(span));
      }
    }

    private static boolean fits(long one, long other) {
      return one <= MOST_EXACT / other;
    }

    @Override
    public Optional<int[]> solve(Budget budget) {
      return isWeighted ? solveWeighted(budget) : solveByStages(budget);
    }

    private Optional<int[]> solveWeighted(Budget budget) {
      CpSolver solver = solver();
      CpSolverStatus status =
          run(solver, budget, budget.left(), objective -> found(budget, objective));
      boolean isProven = status == CpSolverStatus.OPTIMAL;
      if (!isSolved(status)) {
        return Optional.empty();
      }
      long bound = (long) Math.floor(solver.bestObjectiveBound() + 1e-3);
      long packed = Math.floorDiv(bound + input.mostCost(), span);
      remarks =
          new Remarks(
              isProven ? model.levels().unpack(packed, bound - packed * span) : new long[0],
              isProven,
              isProven ? "proven" : "");
      return Optional.of(input.chosen(solver));
    }

    private void found(Budget budget, long objective) {
      long packed = Math.floorDiv(objective + input.mostCost(), span);
      budget.found(packed, objective - packed * span);
    }

    private Optional<int[]> solveByStages(Budget budget) {
      List<CpSatModel.Goal> goals = way == Way.PROOF ? input.levels() : input.coverageThenFit();
      Optional<int[]> chosen = Optional.empty();
      boolean isProven = true;
      for (int stage = 0; stage < goals.size(); stage++) {
        CpSatModel.Goal goal = goals.get(stage);
        boolean isLast = stage == goals.size() - 1;
        input.maximise(goal);
        CpSolver solver = solver();
        long packed = chosen.map(this::packed).orElse(0L);
        CpSolverStatus status =
            run(
                solver,
                budget,
                isLast || way == Way.PROOF ? budget.left() : budget.left() / 2,
                objective -> {
                  if (isLast) {
                    budget.found(packed, objective);
                  }
                });
        isProven &= status == CpSolverStatus.OPTIMAL;
        if (isSolved(status)) {
          chosen = Optional.of(input.chosen(solver));
          if (!isLast) {
            input.keep(goal, Math.round(solver.objectiveValue()));
            input.hint(solver);
          }
        }
        if (chosen.isEmpty() || budget.isOver()) {
          isProven &= isLast;
          break;
        }
      }
      remarks = new Remarks(new long[0], isProven, isProven ? "proven" : "");
      return chosen;
    }

    private long packed(int[] pairs) {
      return model.levels().pack(Recount.of("cp-sat", model, pairs).values());
    }

    private CpSolver solver() {
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(workers).setRandomSeed(1);
      return solver;
    }

    /** What is told of every better solution: the objective. */
    private interface Better {
      void found(long objective);
    }

    /** Solves for so long, and beyond as long as nothing was found and the budget lasts. */
    private CpSolverStatus run(CpSolver solver, Budget budget, long nanos, Better better) {
      AtomicBoolean hasSolution = new AtomicBoolean();
      CpSolverSolutionCallback callback =
          new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
              hasSolution.set(true);
              better.found(Math.round(objectiveValue()));
            }
          };
      CpSolverStatus[] status = {CpSolverStatus.UNKNOWN};
      long until = nanos == Budget.UNLIMITED ? nanos : budget.used() + nanos;
      budget.run(
          () -> status[0] = solver.solve(input.model(), callback),
          until,
          () -> {
            if (hasSolution.get() || budget.isOver()) {
              solver.stopSearch();
            }
          });
      return status[0];
    }

    private static boolean isSolved(CpSolverStatus status) {
      if (status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.INFEASIBLE) {
        throw new ContestFault("cp-sat answered " + status);
      }
      return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    @Override
    public Remarks remarks() {
      return remarks;
    }
  }
}
