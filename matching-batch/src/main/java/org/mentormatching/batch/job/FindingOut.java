package org.mentormatching.batch.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.batch.report.Findings;
import org.mentormatching.batch.report.WhatHelps;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.HowSure.Scope;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.WhatIf;

/**
 * Finds out how sure the pairs of a result are and what would help, side by side, on one result
 * opened again.
 */
final class FindingOut {
  private FindingOut() {}

  /** What is found out about a result of this problem under this policy, on all processors. */
  static Findings about(Problem problem, Policy policy, MatchingResult result) {
    ExecutorService threads = Executors.newCachedThreadPool(FindingOut::daemon);
    try {
      RunOptions options =
          RunOptions.defaults().executor(threads, Runtime.getRuntime().availableProcessors() - 1);
      Optional<WhatIf> whatIf = Matcher.using(policy).whatIf(problem, result, options);
      Future<HowSure> sure =
          threads.submit(
              () -> whatIf.map(WhatIf::howSure).orElse(HowSure.silent(Scope.TOO_MANY_PAIRS)));
      WhatHelps helps = WhatHelps.of(problem, policy, result, whatIf);
      ClosePairs close = whatIf.map(WhatIf::closePairs).orElse(ClosePairs.NONE);
      List<LimitConflict> conflicts = whatIf.map(WhatIf::limitConflicts).orElse(List.of());
      return new Findings(sure.get(), helps, close, conflicts);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while finding out how sure pairs are", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("how sure pairs are could not be found out", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "findings");
    thread.setDaemon(true);
    return thread;
  }
}
