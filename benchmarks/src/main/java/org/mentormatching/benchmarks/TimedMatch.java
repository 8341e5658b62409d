package org.mentormatching.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.mentormatching.Matcher;
import org.mentormatching.RunOptions;
import org.mentormatching.result.MatchingResult;

/**
 * Times one match, the first of a fresh virtual machine, phase by phase. Verification is part of a
 * match; it is timed as the time between the last phase and the result.
 *
 * <p>The argument names the programme: {@code custom} is 500 x 500 people with criteria of their
 * own and three wishes each; {@code large} is 20,000 x 6,000 with 64 mentors allowed for each
 * mentee and a seat for nine in ten; {@code slack} is the same with seats for one and a half times
 * as many.
 */
public final class TimedMatch {
  private static final Map<String, Supplier<Programme>> PROGRAMMES =
      Map.of(
          "custom", () -> Programme.customCriteria(500, 500, 3, 3, 1),
          "large", () -> Programme.districts(20_000, 6_000, 3, 1),
          "slack", () -> Programme.districts(20_000, 6_000, 5, 1));

  private record Moment(String what, long wall, long processor) {
    String since(Moment before) {
      return String.format(
          Locale.ROOT,
          "%-14s %,8d ms %,8d ms",
          before.what().toLowerCase(Locale.ROOT),
          (wall - before.wall()) / 1_000_000,
          (processor - before.processor()) / 1_000_000);
    }
  }

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Moment> moments = new ArrayList<>();

  private TimedMatch() {}

  private void begin(String what) {
    moments.add(new Moment(what, System.nanoTime(), threads.getCurrentThreadCpuTime()));
  }

  /** Times a match. */
  public static void main(String[] arguments) {
    String name = arguments.length == 0 ? "custom" : arguments[0];
    Supplier<Programme> programme = PROGRAMMES.get(name);
    if (programme == null) {
      throw new IllegalArgumentException("\"" + name + "\" is none of " + PROGRAMMES.keySet());
    }
    new TimedMatch().run(programme.get());
  }

  private void run(Programme programme) {
    begin("settled pairs");
    MatchingResult result =
        Matcher.using(programme.policy())
            .match(
                programme.problem(),
                RunOptions.defaults().progress(phase -> begin(phase.toString())));
    begin("all");
    print(result);
  }

  private void print(MatchingResult result) {
    Moment end = moments.get(moments.size() - 1);
    System.out.println("                     wall   processor");
    for (int i = 1; i < moments.size(); i++) {
      System.out.println(moments.get(i).since(moments.get(i - 1)));
    }
    Moment start = moments.get(0);
    System.out.println(end.since(new Moment("all", start.wall(), start.processor())));
    System.out.printf(
        Locale.ROOT,
        "%s%n%s%n%d pairs, %d mentees without all mentors, %d MB of heap at most%n",
        result.counts(),
        result.optimality(),
        result.matches().size(),
        result.unmatched().size(),
        mostHeap() >> 20);
  }

  /** The most that each part of the heap ever held, added up: at least what was needed at once. */
  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
