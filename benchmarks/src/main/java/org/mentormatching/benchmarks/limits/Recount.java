package org.mentormatching.benchmarks.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mentormatching.benchmarks.contest.ContestFault;

/** Recomputes from the model alone whether chosen pairs are allowed and what they are worth. */
final class Recount {
  private final String who;
  private final Model model;
  private final List<List<Integer>> ofMentee = new ArrayList<>();
  private final List<List<Integer>> ofMentor = new ArrayList<>();
  private final int[] chosen;

  private Recount(String who, Model model, int[] chosen) {
    this.who = who;
    this.model = model;
    this.chosen = chosen.clone();
    Arrays.sort(this.chosen);
    for (int i = 0; i < model.mentees(); i++) {
      ofMentee.add(new ArrayList<>());
    }
    for (int j = 0; j < model.mentors(); j++) {
      ofMentor.add(new ArrayList<>());
    }
  }

  /**
   * What chosen pairs are worth.
   *
   * @param who chose them; for the message
   * @throws ContestFault if a pair is chosen twice or is none, or a wish, a seat or a hard limit is
   *     exceeded
   */
  static Outcome of(String who, Model model, int[] chosen) {
    return new Recount(who, model, chosen).count();
  }

  private Outcome count() {
    for (int at = 0; at < chosen.length; at++) {
      int pair = chosen[at];
      if (pair < 0 || pair >= model.pairs() || (at > 0 && chosen[at - 1] == pair)) {
        throw new ContestFault("%s chose pair %d twice, or it is none".formatted(who, pair));
      }
      ofMentee.get(model.mentee()[pair]).add(pair);
      ofMentor.get(model.mentor()[pair]).add(pair);
    }
    long[] values = new long[model.levels().count()];
    for (int i = 0; i < model.mentees(); i++) {
      addMentee(i, values);
    }
    for (int j = 0; j < model.mentors(); j++) {
      if (ofMentor.get(j).size() > model.seats()[j]) {
        throw new ContestFault(
            "%s gave mentor %d %d mentees; there are %d seats"
                .formatted(who, j, ofMentor.get(j).size(), model.seats()[j]));
      }
    }
    long[] excess = new long[model.limits().size()];
    for (int limit = 0; limit < excess.length; limit++) {
      Model.Row row = model.limits().get(limit);
      excess[limit] = excess(row.shape());
      if (row.isHard() && excess[limit] > 0) {
        throw new ContestFault(
            "%s breaks the hard limit %s by %d".formatted(who, row.id(), excess[limit]));
      }
      values[values.length - 1] -= Math.multiplyExact(row.price(), excess[limit]);
    }
    return new Outcome(values, excess);
  }

  private void addMentee(int mentee, long[] values) {
    List<Integer> pairs = ofMentee.get(mentee);
    if (pairs.size() > model.wishes()[mentee]) {
      throw new ContestFault(
          "%s gave mentee %d %d mentors; there are %d wishes"
              .formatted(who, mentee, pairs.size(), model.wishes()[mentee]));
    }
    for (int number = 0; number < pairs.size(); number++) {
      long[] worth = model.worth()[mentee][number];
      for (int level = 0; level < worth.length; level++) {
        values[level] += worth[level];
      }
      values[values.length - 1] += model.fit()[pairs.get(number)];
    }
  }

  private long excess(LimitShape shape) {
    if (shape instanceof LimitShape.MentorSum sum) {
      return mentorSum(sum);
    } else if (shape instanceof LimitShape.MenteesApart apart) {
      return menteesApart(apart);
    } else if (shape instanceof LimitShape.MentorsDiffer differ) {
      return mentorsDiffer(differ);
    } else if (shape instanceof LimitShape.KeyCount count) {
      return keyCount(count);
    } else if (shape instanceof LimitShape.RisingLoad load) {
      return risingLoad(load);
    }
    throw new IllegalArgumentException("no recount for " + shape);
  }

  private long mentorSum(LimitShape.MentorSum sum) {
    long excess = 0;
    for (int j = 0; j < model.mentors(); j++) {
      long needed = 0;
      for (int pair : ofMentor.get(j)) {
        needed += sum.need()[pair];
      }
      excess += Math.max(0, needed - sum.room()[j]);
    }
    return excess;
  }

  private long menteesApart(LimitShape.MenteesApart limit) {
    long excess = 0;
    for (List<Integer> group : ofMentor) {
      for (int a = 0; a < group.size(); a++) {
        for (int b = a + 1; b < group.size(); b++) {
          int one = model.mentee()[group.get(a)];
          int other = model.mentee()[group.get(b)];
          excess += limit.apart()[one].get(other) ? 1 : 0;
        }
      }
    }
    return excess;
  }

  private long mentorsDiffer(LimitShape.MentorsDiffer limit) {
    long excess = 0;
    for (List<Integer> panel : ofMentee) {
      for (int a = 0; a < panel.size(); a++) {
        for (int b = a + 1; b < panel.size(); b++) {
          int one = limit.value()[model.mentor()[panel.get(a)]];
          int other = limit.value()[model.mentor()[panel.get(b)]];
          excess += one == other ? 1 : 0;
        }
      }
    }
    return excess;
  }

  private long keyCount(LimitShape.KeyCount limit) {
    long[] made = new long[limit.keys()];
    for (int pair : chosen) {
      if (limit.key()[pair] != LimitShape.NO_KEY) {
        made[limit.key()[pair]]++;
      }
    }
    return Arrays.stream(made).map(count -> Math.max(0, count - limit.most())).sum();
  }

  private long risingLoad(LimitShape.RisingLoad limit) {
    long excess = 0;
    for (List<Integer> group : ofMentor) {
      long beyond = Math.max(0, group.size() - limit.from());
      excess += beyond * (beyond + 1) / 2;
    }
    return excess;
  }
}
