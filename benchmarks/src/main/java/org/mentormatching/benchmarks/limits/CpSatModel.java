package org.mentormatching.benchmarks.limits;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A model in CP-SAT's words: a switch for each pair; for a mentee with several wishes a switch for
 * the first, second and further mentor; a number for what a soft limit is exceeded by.
 */
final class CpSatModel {
  private final Model model;
  private final CpModel input = new CpModel();
  private final BoolVar[] pairs;
  private final List<List<BoolVar>> ofMentor = new ArrayList<>();
  private final List<Filled> coverage = new ArrayList<>();
  private final List<Term> costs = new ArrayList<>();
  private long mostCost;

  /** Something that adds to the objective. */
  private record Term(LinearArgument what, long each) {}

  /** A filled wish and what it is worth at every level but the last. */
  private record Filled(LinearArgument what, long[] worth) {}

  /** Something to make as great as can be. */
  record Goal(LinearExpr what) {}

  CpSatModel(Model model) {
    this.model = model;
    pairs = new BoolVar[model.pairs()];
    for (int j = 0; j < model.mentors(); j++) {
      ofMentor.add(new ArrayList<>());
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] = input.newBoolVar("");
      ofMentor.get(model.mentor()[pair]).add(pairs[pair]);
    }
    for (int i = 0; i < model.mentees(); i++) {
      addWishes(i);
    }
    for (int j = 0; j < model.mentors(); j++) {
      input.addLessOrEqual(sum(ofMentor.get(j)), model.seats()[j]);
    }
    model.limits().forEach(this::addLimit);
  }

  private static LinearExpr sum(List<BoolVar> switches) {
    return LinearExpr.sum(switches.toArray(LinearArgument[]::new));
  }

  private void addWishes(int mentee) {
    List<BoolVar> mine = new ArrayList<>();
    for (int pair = model.start()[mentee]; pair < model.start()[mentee + 1]; pair++) {
      mine.add(pairs[pair]);
    }
    long[][] worth = model.worth()[mentee];
    if (worth.length == 1) {
      input.addAtMostOne(mine.toArray(BoolVar[]::new));
      mine.forEach(pair -> coverage.add(new Filled(pair, worth[0])));
      return;
    }
    BoolVar[] filled = new BoolVar[worth.length];
    for (int number = 0; number < filled.length; number++) {
      filled[number] = input.newBoolVar("");
      coverage.add(new Filled(filled[number], worth[number]));
      if (number > 0) {
        input.addImplication(filled[number], filled[number - 1]);
      }
    }
    input.addEquality(sum(mine), LinearExpr.sum(filled));
  }

  private void addLimit(Model.Row row) {
    if (row.shape() instanceof LimitShape.MentorSum sum) {
      mentorSum(row, sum);
    } else if (row.shape() instanceof LimitShape.MenteesApart apart) {
      menteesApart(row, apart);
    } else if (row.shape() instanceof LimitShape.MentorsDiffer differ) {
      mentorsDiffer(row, differ);
    } else if (row.shape() instanceof LimitShape.KeyCount count) {
      keyCount(row, count);
    } else if (row.shape() instanceof LimitShape.RisingLoad load) {
      for (int j = 0; j < model.mentors(); j++) {
        rising(row, sum(ofMentor.get(j)), load.from(), model.seats()[j]);
      }
    }
  }

  /** An expression of at most so much, up to which it may go beyond at a price. */
  private void atMost(Model.Row row, LinearArgument what, long most, long reachable) {
    if (reachable <= most) {
      return;
    }
    if (row.isHard()) {
      input.addLessOrEqual(what, most);
      return;
    }
    IntVar excess = input.newIntVar(0, reachable - most, "");
    input.addLessOrEqual(LinearExpr.newBuilder().add(what).addTerm(excess, -1).build(), most);
    cost(row, excess, reachable - most);
  }

  private void cost(Model.Row row, LinearArgument what, long most) {
    costs.add(new Term(what, -row.price()));
    mostCost = Math.addExact(mostCost, Math.multiplyExact(row.price(), most));
  }

  /** What a count has beyond a number, and beyond each further one. */
  private void rising(Model.Row row, LinearArgument count, int from, int reachable) {
    if (row.isHard()) {
      atMost(row, count, from, reachable);
      return;
    }
    for (int beyond = from; beyond < reachable; beyond++) {
      atMost(row, count, beyond, reachable);
    }
  }

  private void mentorSum(Model.Row row, LimitShape.MentorSum sum) {
    List<LinearExprBuilder> needed = new ArrayList<>();
    long[] reachable = new long[model.mentors()];
    for (int j = 0; j < model.mentors(); j++) {
      needed.add(LinearExpr.newBuilder());
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      needed.get(model.mentor()[pair]).addTerm(pairs[pair], sum.need()[pair]);
      reachable[model.mentor()[pair]] += sum.need()[pair];
    }
    for (int j = 0; j < model.mentors(); j++) {
      atMost(row, needed.get(j).build(), sum.room()[j], reachable[j]);
    }
  }

  private void menteesApart(Model.Row row, LimitShape.MenteesApart limit) {
    for (int one = 0; one < model.mentees(); one++) {
      for (int pair = model.start()[one]; pair < model.start()[one + 1]; pair++) {
        for (int other = limit.apart()[one].nextSetBit(one + 1);
            other >= 0;
            other = limit.apart()[one].nextSetBit(other + 1)) {
          int theirs =
              Arrays.binarySearch(
                  model.mentor(),
                  model.start()[other],
                  model.start()[other + 1],
                  model.mentor()[pair]);
          if (theirs >= 0) {
            notBoth(row, pairs[pair], pairs[theirs]);
          }
        }
      }
    }
  }

  private void notBoth(Model.Row row, BoolVar one, BoolVar other) {
    if (row.isHard()) {
      input.addAtMostOne(new BoolVar[] {one, other});
      return;
    }
    BoolVar both = input.newBoolVar("");
    input.addBoolOr(new Literal[] {both, one.not(), other.not()});
    cost(row, both, 1);
  }

  private void mentorsDiffer(Model.Row row, LimitShape.MentorsDiffer limit) {
    for (int i = 0; i < model.mentees(); i++) {
      if (model.wishes()[i] > 1) {
        TreeMap<Integer, List<BoolVar>> alike = new TreeMap<>();
        for (int pair = model.start()[i]; pair < model.start()[i + 1]; pair++) {
          alike
              .computeIfAbsent(limit.value()[model.mentor()[pair]], value -> new ArrayList<>())
              .add(pairs[pair]);
        }
        for (List<BoolVar> group : alike.values()) {
          rising(row, sum(group), 1, Math.min(group.size(), model.wishes()[i]));
        }
      }
    }
  }

  private void keyCount(Model.Row row, LimitShape.KeyCount limit) {
    List<List<BoolVar>> ofKey = new ArrayList<>();
    for (int key = 0; key < limit.keys(); key++) {
      ofKey.add(new ArrayList<>());
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      if (limit.key()[pair] != LimitShape.NO_KEY) {
        ofKey.get(limit.key()[pair]).add(pairs[pair]);
      }
    }
    ofKey.forEach(group -> atMost(row, sum(group), limit.most(), group.size()));
  }

  /** What soft limits can cost at most. */
  long mostCost() {
    return mostCost;
  }

  /** All levels at once: coverage in one number times a weight, and fit less costs. */
  Goal weighted(long ofCoverage) {
    LinearExprBuilder all = LinearExpr.newBuilder();
    addFit(all);
    coverage.forEach(
        filled -> all.addTerm(filled.what(), ofCoverage * model.levels().pack(filled.worth())));
    return new Goal(all.build());
  }

  /** Coverage in one number, then fit less costs. */
  List<Goal> coverageThenFit() {
    LinearExprBuilder all = LinearExpr.newBuilder();
    coverage.forEach(filled -> all.addTerm(filled.what(), model.levels().pack(filled.worth())));
    return List.of(new Goal(all.build()), fit());
  }

  /** Every level by itself, the most important first. */
  List<Goal> levels() {
    List<Goal> goals = new ArrayList<>();
    for (int level = 0; level < model.levels().count() - 1; level++) {
      LinearExprBuilder one = LinearExpr.newBuilder();
      for (Filled filled : coverage) {
        if (filled.worth()[level] != 0) {
          one.addTerm(filled.what(), filled.worth()[level]);
        }
      }
      goals.add(new Goal(one.build()));
    }
    goals.add(fit());
    return goals;
  }

  private Goal fit() {
    LinearExprBuilder fit = LinearExpr.newBuilder();
    addFit(fit);
    return new Goal(fit.build());
  }

  private void addFit(LinearExprBuilder to) {
    for (int pair = 0; pair < pairs.length; pair++) {
      to.addTerm(pairs[pair], model.fit()[pair]);
    }
    costs.forEach(term -> to.addTerm(term.what(), term.each()));
  }

  /** Makes a goal the objective. */
  void maximise(Goal goal) {
    input.maximize(goal.what());
  }

  /** Keeps at least so much of a goal. */
  void keep(Goal goal, long least) {
    input.addGreaterOrEqual(goal.what(), least);
  }

  /** Starts the next search from a solution. */
  void hint(CpSolver solved) {
    input.clearHints();
    for (BoolVar pair : pairs) {
      input.addHint(pair, solved.booleanValue(pair));
    }
  }

  /** The model as CP-SAT reads it. */
  CpModel model() {
    return input;
  }

  /** The pairs that a solver has switched on. */
  int[] chosen(CpSolver solved) {
    List<Integer> chosen = new ArrayList<>();
    for (int pair = 0; pair < pairs.length; pair++) {
      if (solved.booleanValue(pairs[pair])) {
        chosen.add(pair);
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }
}
