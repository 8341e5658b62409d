package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.mentormatching.benchmarks.contest.ContestFault;

/** Every set of pairs of a tiny model that keeps wishes and seats. */
final class Exhaustion {
  private final Model model;
  private final Consumer<int[]> each;
  private final int[] taken;
  private final int[] filled;
  private final List<Integer> chosen = new ArrayList<>();

  private Exhaustion(Model model, Consumer<int[]> each) {
    this.model = model;
    this.each = each;
    taken = new int[model.mentors()];
    filled = new int[model.mentees()];
  }

  /** The best outcome that breaks no hard limit. */
  static Outcome best(Model model) {
    Outcome[] best = new Outcome[1];
    new Exhaustion(
            model,
            pairs -> {
              try {
                Outcome outcome = Recount.of("everything", model, pairs);
                if (best[0] == null || outcome.compareTo(best[0]) > 0) {
                  best[0] = outcome;
                }
              } catch (ContestFault notAllowed) {
                // Not a candidate.
              }
            })
        .from(0);
    return best[0];
  }

  /** The pairs that break the first limit, which is soft, the most. */
  static int[] mostExcess(Model model) {
    int[][] most = {{}};
    long[] excess = {0};
    new Exhaustion(
            model,
            pairs -> {
              long found = Recount.of("everything", model, pairs).excess()[0];
              if (found > excess[0]) {
                excess[0] = found;
                most[0] = pairs;
              }
            })
        .from(0);
    return Arrays.copyOf(most[0], most[0].length);
  }

  private void from(int pair) {
    if (pair == model.pairs()) {
      each.accept(chosen.stream().mapToInt(Integer::intValue).toArray());
      return;
    }
    from(pair + 1);
    int mentee = model.mentee()[pair];
    int mentor = model.mentor()[pair];
    if (filled[mentee] < model.wishes()[mentee] && taken[mentor] < model.seats()[mentor]) {
      filled[mentee]++;
      taken[mentor]++;
      chosen.add(pair);
      from(pair + 1);
      chosen.remove(chosen.size() - 1);
      taken[mentor]--;
      filled[mentee]--;
    }
  }
}
