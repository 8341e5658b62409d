package org.mentormatching.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.explain.Explainer;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question about a result in memory, opened before: 5,000 mentees with one wish, 1,500 mentors
 * with three seats, nearly every pair eligible. Beside them what opening it takes.
 *
 * <p>Distribution: that of {@link Programme#customCriteria}, seed 1; the people asked about are
 * drawn evenly. What is worked out at the first question and kept is part of the warm-up.
 *
 * <pre>
 *   java -Xmx4g -jar benchmarks/target/benchmarks.jar ExplainBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ExplainBenchmark {
  private static final int MENTEES = 5_000;
  private static final int MENTORS = 1_500;

  /** What is asked. */
  public enum Question {
    /** Rules and points of any two people. */
    PAIR {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.explainer.pair(of.mentee(), of.mentor());
      }
    },
    /** Why somebody has no mentor. */
    WHY_NOT {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.explainer.whyNot(of.lacking());
      }
    },
    /** The mentor who is nearest to somebody without one. */
    CLOSEST {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.explainer.closest(of.lacking());
      }
    },
    /** How many mentors each rule alone keeps from somebody without one. */
    OPENED_BY_LIFTING {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.explainer.openedByLifting(of.lacking());
      }
    },
    /** Whom a mentor could have had. */
    SEATS {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.explainer.seats(of.mentor());
      }
    },
    /** What it would cost to make a pair. */
    IF_MADE {
      @Override
      Object ask(ExplainBenchmark of) {
        String menteeId = of.mentee();
        String mentorId = of.mentor();
        return of.whatIf.isOpen(menteeId, mentorId)
            ? of.whatIf.ifMade(menteeId, mentorId)
            : menteeId;
      }
    },
    /** What it would cost to forbid a pair. */
    IF_FORBIDDEN {
      @Override
      Object ask(ExplainBenchmark of) {
        Match match = of.one(of.matches);
        return of.whatIf.ifForbidden(match.menteeId(), match.mentorId());
      }
    },
    /** Who would come instead on either side of a pair. */
    RUNNERS_UP {
      @Override
      Object ask(ExplainBenchmark of) {
        Match match = of.one(of.matches);
        return of.whatIf.runnersUp(match.menteeId(), match.mentorId(), 2);
      }
    },
    /** For whose seats somebody without a mentor competes. */
    BOTTLENECK {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.whatIf.bottleneck(of.lacking());
      }
    },
    /** What would help somebody without a mentor. */
    CHEAPEST_HELP {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.whatIf.cheapestHelp(of.lacking());
      }
    },
    /** None: the result is opened, for questions to come. */
    OPENING {
      @Override
      Object ask(ExplainBenchmark of) {
        return of.open();
      }
    };

    abstract Object ask(ExplainBenchmark of);
  }

  /** What is asked. */
  @Param
  @SuppressWarnings("NullAway.Init")
  Question question;

  private final Programme programme = Programme.customCriteria(MENTEES, MENTORS, 1, 3, 1);
  private final Random random = new Random(1);

  @SuppressWarnings("NullAway.Init")
  private MatchingResult result;

  @SuppressWarnings("NullAway.Init")
  private Explainer explainer;

  @SuppressWarnings("NullAway.Init")
  private WhatIf whatIf;

  private List<Match> matches = List.of();

  /** Matches and opens the result. */
  @Setup
  public void match() {
    result = Matcher.using(programme.policy()).match(programme.problem());
    matches = result.matches();
    explainer = Explainer.of(programme.problem(), programme.policy(), result);
    whatIf = open();
  }

  private WhatIf open() {
    return Matcher.using(programme.policy())
        .whatIf(programme.problem(), result, RunOptions.defaults().threads(2))
        .orElseThrow();
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private String mentee() {
    Mentee mentee = one(programme.problem().mentees());
    return mentee.id();
  }

  private String mentor() {
    Mentor mentor = one(programme.problem().mentors());
    return mentor.id();
  }

  private String lacking() {
    Unmatched unmatched = one(result.unmatched());
    return unmatched.menteeId();
  }

  /** Asks it. */
  @Benchmark
  public Object ask() {
    return question.ask(this);
  }
}
