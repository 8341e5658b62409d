package org.mentormatching.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mentormatching.benchmarks.contest.Changes;
import org.mentormatching.benchmarks.contest.Contest;
import org.mentormatching.benchmarks.contest.Million;
import org.mentormatching.benchmarks.limits.LimitsContest;
import org.mentormatching.benchmarks.whole.WholeRun;

/**
 * All that can be measured, by the first argument: {@code contest}, {@code changes}, {@code
 * million}, {@code limits}, {@code run} for {@link WholeRun}, {@code match} for {@link TimedMatch};
 * anything else goes to JMH.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Starts what the first argument says. */
  public static void main(String[] arguments) throws IOException {
    String first = arguments.length == 0 ? "" : arguments[0];
    String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    switch (first) {
      case "contest" -> System.exit(Contest.execute(out, rest));
      case "million" -> System.exit(Million.execute(out, rest));
      case "changes" -> System.exit(Changes.execute(out, rest));
      case "limits" -> System.exit(LimitsContest.execute(out, rest));
      case "run" -> System.exit(WholeRun.execute(out, rest));
      case "match" -> TimedMatch.main(rest);
      default -> org.openjdk.jmh.Main.main(arguments);
    }
  }
}
