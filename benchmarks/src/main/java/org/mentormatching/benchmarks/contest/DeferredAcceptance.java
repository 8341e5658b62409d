package org.mentormatching.benchmarks.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Deferred acceptance (D. Gale and L. S. Shapley, 1962, "College admissions and the stability of
 * marriage"): mentees ask in the order of fit, mentors keep the best by fit, earlier numbers first
 * among equals. The result is stable, not optimal.
 */
final class DeferredAcceptance implements Contestant {
  @Override
  public String name() {
    return "deferred-acceptance";
  }

  @Override
  public String title() {
    return "deferred acceptance (Gale–Shapley), both sides by fit";
  }

  @Override
  public Claim claim() {
    return Claim.GOOD;
  }

  @Override
  public int mostMentees() {
    return 1_000_000;
  }

  @Override
  public Entry enter(Instance instance) {
    return new AskingEntry(instance);
  }

  private static final class AskingEntry implements Entry {
    private final Instance instance;
    private final Assignment assignment;

    /** The pairs of each mentee, best first. */
    private final int[] ranking;

    private final int[] menteeOf;
    private final int[] next;

    AskingEntry(Instance instance) {
      this.instance = instance;
      assignment = new Assignment(instance.mentees());
      ranking = new int[instance.pairs()];
      menteeOf = new int[instance.pairs()];
      next = new int[instance.mentees()];
    }

    @Override
    public void solve() {
      rank();
      Comparator<Integer> worstFirst =
          Comparator.<Integer>comparingInt(instance::fit)
              .thenComparing(pair -> pair, Comparator.reverseOrder());
      List<PriorityQueue<Integer>> kept = new ArrayList<>();
      for (int mentor = 0; mentor < instance.mentors(); mentor++) {
        kept.add(new PriorityQueue<>(instance.seats(mentor) + 1, worstFirst));
      }
      for (int mentee = 0; mentee < instance.mentees(); mentee++) {
        int asking = mentee;
        while (asking >= 0 && next[asking] < instance.start(asking + 1)) {
          asking = ask(ranking[next[asking]++], kept);
        }
      }
    }

    private void rank() {
      for (int mentee = 0; mentee < instance.mentees(); mentee++) {
        int start = instance.start(mentee);
        next[mentee] = start;
        int[] sorted =
            IntStream.range(start, instance.start(mentee + 1))
                .boxed()
                .sorted(Comparator.comparingInt(pair -> -instance.fit(pair)))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, ranking, start, sorted.length);
        for (int pair : sorted) {
          menteeOf[pair] = mentee;
        }
      }
    }

    /** A mentee asks the mentor of a pair; returns who has to ask on, or -1. */
    private int ask(int pair, List<PriorityQueue<Integer>> kept) {
      int mentor = instance.mentor(pair);
      PriorityQueue<Integer> mine = kept.get(mentor);
      mine.add(pair);
      assignment.set(menteeOf[pair], pair);
      if (mine.size() <= instance.seats(mentor)) {
        return -1;
      }
      int refused = menteeOf[mine.remove()];
      assignment.set(refused, Assignment.UNMATCHED);
      return refused;
    }

    @Override
    public Assignment assignment() {
      return assignment;
    }
  }
}
