package org.mentormatching;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Crew;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Phase;
import org.mentormatching.result.PhaseListener;
import org.mentormatching.result.StaleResultException;
import org.mentormatching.result.WhatIf;
import org.mentormatching.solve.Reopened;
import org.mentormatching.solve.Solver;
import org.mentormatching.solve.SurenessStage;
import org.mentormatching.verify.Verification;
import org.mentormatching.verify.Verifier;

/** Matches problems under one policy. Immutable; shareable across threads. */
public final class Matcher {
  private final Policy policy;

  private Matcher(Policy policy) {
    this.policy = policy;
  }

  /** A matcher under this policy. */
  public static Matcher using(Policy policy) {
    return new Matcher(policy);
  }

  /** Matches without a time limit. */
  public MatchingResult match(Problem problem) {
    return match(problem, RunOptions.defaults());
  }

  /**
   * The best pairs that the policy allows, verified by a checker that shares no code with what
   * found them. The same problem and policy give the same result.
   *
   * @throws org.mentormatching.result.PinConflictException if pins contradict each other, a rule, a
   *     limit, a capacity or a wish
   * @throws CancellationException if the options' cancellation answered true
   * @throws TimeLimitException if the time limit struck before there was any result
   * @throws VerificationException if the result does not hold; it is never returned
   */
  public MatchingResult match(Problem problem, RunOptions options) {
    return options
        .threads()
        .run(
            (executor, helpers) -> {
              MatchingResult result = solve(problem, options, Crew.with(executor, helpers));
              options.progress().begins(Phase.VERIFICATION);
              Verification verification =
                  Verifier.verify(problem, policy, result, options.cancelled(), executor, helpers);
              if (!verification.isConfirmed()) {
                throw new VerificationException(verification);
              }
              return result;
            });
  }

  /**
   * Opens a result for questions of the kind "what if". It holds every eligible pair in memory.
   *
   * @param result of this problem under this policy
   * @return none if there are more than {@link Reopened#MOST} eligible pairs
   * @throws StaleResultException if the result belongs to other people or another policy
   * @throws CancellationException if the options' cancellation answered true
   */
  public Optional<WhatIf> whatIf(Problem problem, MatchingResult result, RunOptions options) {
    StaleResultException.check(problem, policy, result);
    return options
        .threads()
        .run(
            (executor, helpers) ->
                Reopened.of(
                    problem, policy, result, Crew.with(executor, helpers), options.cancelled()));
  }

  /**
   * The same for questions about single pairs, {@link WhatIf#ifMade}, {@link WhatIf#ifForbidden}
   * and {@link WhatIf#runnersUp}: close pairs answer nearly all of them, exactly, without a look at
   * the others. Every other question opens the result as a whole.
   *
   * @param close what {@link WhatIf#closePairs} gave of this very result; with none of it, the
   *     result is opened as a whole at once
   */
  public Optional<WhatIf> whatIf(
      Problem problem, MatchingResult result, ClosePairs close, RunOptions options) {
    StaleResultException.check(problem, policy, result);
    return options
        .threads()
        .run(
            (executor, helpers) ->
                Reopened.of(
                    problem,
                    policy,
                    result,
                    close,
                    Crew.with(executor, helpers),
                    options.cancelled()));
  }

  /**
   * How sure the new pairs of a result are: whether every best result has them, whether they stay
   * when the points of the criteria change a little, and who would come instead. It holds every
   * eligible pair in memory.
   *
   * @param result of this problem under this policy
   * @throws StaleResultException if the result belongs to other people or another policy
   * @throws CancellationException if the options' cancellation answered true
   */
  public HowSure howSure(Problem problem, MatchingResult result, RunOptions options) {
    StaleResultException.check(problem, policy, result);
    return options
        .threads()
        .run(
            (executor, helpers) ->
                SurenessStage.of(
                    problem, policy, result, Crew.with(executor, helpers), options.cancelled()));
  }

  private MatchingResult solve(Problem problem, RunOptions options, Crew crew) {
    BooleanSupplier outOfTime = options.outOfTime();
    boolean[] searching = new boolean[1];
    PhaseListener listener =
        new PhaseListener() {
          @Override
          public void begins(Phase phase) {
            searching[0] = phase == Phase.SEARCH || phase == Phase.RESULT;
            options.progress().begins(phase);
          }

          @Override
          public void reached(Phase phase, int permille) {
            options.progress().reached(phase, permille);
          }
        };
    BooleanSupplier ended =
        () -> options.cancelled().getAsBoolean() || (!searching[0] && outOfTime.getAsBoolean());
    try {
      return new Solver(problem, policy, crew, ended, options.effort(), outOfTime, listener)
          .solve();
    } catch (CancellationException e) {
      if (options.cancelled().getAsBoolean()) {
        throw e;
      }
      TimeLimitException timeLimit = new TimeLimitException();
      timeLimit.initCause(e);
      throw timeLimit;
    }
  }
}
