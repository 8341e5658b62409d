package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Counts;
import org.mentormatching.result.Effort;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.Optimality.Status;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
import org.mentormatching.solve.KernelStage.Portions;

/** Solves one problem under one policy. */
public final class Solver {
  private final Problem problem;
  private final Policy policy;
  private final Crew crew;
  private final BooleanSupplier cancelled;
  private final Effort effort;
  private final BooleanSupplier outOfTime;
  private final PhaseListener listener;
  private final Portions portions;

  /**
   * A solver.
   *
   * @param crew the threads that share the work
   * @param cancelled asked often; when it answers true, solving ends with an exception
   * @param effort how much work search under limits may do
   * @param outOfTime asked often during search; when it answers true, the best result so far counts
   * @param listener is told when a phase begins and how much of it is done
   */
  public Solver(
      Problem problem,
      Policy policy,
      Crew crew,
      BooleanSupplier cancelled,
      Effort effort,
      BooleanSupplier outOfTime,
      PhaseListener listener) {
    this(problem, policy, crew, cancelled, effort, outOfTime, listener, Portions.USUAL);
  }

  /** A solver that gives the kernel other portions of the pairs. */
  Solver(
      Problem problem,
      Policy policy,
      Crew crew,
      BooleanSupplier cancelled,
      Effort effort,
      BooleanSupplier outOfTime,
      PhaseListener listener,
      Portions portions) {
    this.problem = problem;
    this.policy = policy;
    this.crew = crew;
    this.cancelled = cancelled;
    this.effort = effort;
    this.outOfTime = outOfTime;
    this.listener = listener;
    this.portions = portions;
  }

  /**
   * The best pairs that can be found, and how good they are.
   *
   * @throws org.mentormatching.result.PinConflictException if pins cannot hold
   * @throws java.util.concurrent.CancellationException if {@code cancelled} answered true
   */
  public MatchingResult solve() {
    Settled settled = new Settled(problem, policy);
    listener.begins(Phase.CANDIDATES);
    ActivePolicy active = policy.on(problem);
    Candidates candidates = Candidates.of(problem, policy, active, crew, cancelled);
    ObjectiveLevels levels = new ObjectiveLevels(problem, policy);
    Chosen found =
        new PairStage(policy, candidates, levels, portions, crew, cancelled)
            .choose(settled, SearchPace.of(effort, outOfTime), listener);

    listener.begins(Phase.RESULT);
    ResultAssembly assembly =
        new ResultAssembly(
            problem, policy, active, candidates, settled, found.pairs(), levels, crew, cancelled);
    List<LevelValue> objective = objective(levels.list(), found);
    return new MatchingResult(
        MatchingResult.VERSION,
        Fingerprint.of(problem, policy, assembly::goOn),
        assembly.matches(found.chosen()),
        assembly.unmatched(found.chosen()),
        objective,
        optimality(objective),
        found.ending(),
        assembly.certificate(
            found.relaxed().prices(), found.floor(), found.tighter(), found.limits()),
        limits(found),
        active.off(),
        counts(candidates, found.pairs(), found.steps()));
  }

  private static List<LimitOutcome> limits(Chosen found) {
    List<LimitOutcome> outcomes = found.limits().outcomes(found.chosen());
    outcomes.addAll(found.limits().missing(found.chosen()));
    return outcomes;
  }

  private static List<LevelValue> objective(List<Level> levels, Chosen found) {
    long[] bound = found.bound();
    List<LevelValue> objective = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      objective.add(new LevelValue(levels.get(level), found.value()[level], bound[level]));
    }
    Level floor = new Level(Level.Kind.FLOOR, 0);
    found
        .floor()
        .map(raised -> new LevelValue(floor, raised.reached(), raised.bound()))
        .ifPresent(raised -> objective.add(levels.size() - 1, raised));
    return objective;
  }

  private static Optimality optimality(List<LevelValue> objective) {
    LevelValue last = objective.get(objective.size() - 1);
    return objective.stream()
        .filter(level -> level.value() != level.bound())
        .findFirst()
        .map(level -> of(Status.BOUNDED, level))
        .orElseGet(() -> of(Status.PROVEN, last));
  }

  private static Optimality of(Status status, LevelValue level) {
    return new Optimality(status, level.level(), level.value(), level.bound());
  }

  private Counts counts(Candidates candidates, OpenPairs pairs, long steps) {
    return new Counts(
        problem.mentees().size(),
        problem.mentors().size(),
        candidates.eligible(),
        candidates.unchecked(),
        Arrays.stream(pairs.seats()).asLongStream().sum(),
        Arrays.stream(pairs.wishes()).asLongStream().sum(),
        steps);
  }
}
