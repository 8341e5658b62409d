package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.flow.ExactKernel;
import org.mentormatching.policy.MinimumFit;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Rule;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;
import org.mentormatching.solve.KernelStage.Portions;

/** Rules that ask for one step less, of everybody or of one mentee. */
final class RuleRemedies {
  /** The step of the least fit. */
  private static final int FIT_STEP = 5;

  private final OpenedResult opened;
  private final Trial trial;
  private final int[] lacking;
  private final List<Help> triedForAll = new ArrayList<>();
  private final List<Help> triedForOne = new ArrayList<>();
  private final List<Help> forAll;
  private final List<Help> forOne;

  /**
   * Tries every step.
   *
   * @param lacking mentees who have fewer mentors than wished for
   */
  RuleRemedies(OpenedResult opened, Trial trial, Reruns reruns, int[] lacking) {
    this.opened = opened;
    this.trial = trial;
    this.lacking = lacking;
    for (RuleEntry entry : opened.policy.on(opened.problem).rules()) {
      for (Rule rule : entry.rule().relaxed()) {
        relax(opened.policy.toBuilder().replace(rule).build(), rule.id(), rule.title());
      }
    }
    MinimumFit least = new MinimumFit(opened.policy.minimumFit());
    if (least.isOn()) {
      MinimumFit less = new MinimumFit(lessFit(opened.policy));
      relax(
          opened.policy.toBuilder().minimumFit(less.percent()).build(),
          MinimumFit.ID,
          less.ruling(0).title());
    }
    forAll = reruns.of(triedForAll);
    forOne = reruns.of(triedForOne);
  }

  /** The least fit that a policy asks for, one step down. */
  static int lessFit(Policy policy) {
    return Math.max(0, policy.minimumFit() - FIT_STEP);
  }

  /** What helps if everybody is asked for less. */
  List<Help> forAll() {
    return forAll;
  }

  /** What helps if one mentee is asked for less. */
  List<Help> forOne() {
    return forOne;
  }

  private void relax(Policy policy, String ruleId, String title) {
    Candidates candidates =
        opened.candidates().under(opened.problem, policy, opened.crew, opened.cancelled);
    if (candidates.eligible() == opened.candidates().eligible()) {
      return;
    }
    PairFinder finder = new PairFinder(candidates, opened.settled, opened.crew, opened.cancelled);
    SortedMap<Integer, FoundPairs> more = opened(finder, lacking);
    relaxForAll(finder, candidates, policy, new Remedy.RuleRelaxed(ruleId, title));
    more.forEach(
        (mentee, found) ->
            trial
                .of(
                    new Remedy.RuleRelaxedFor(candidates.mentees().get(mentee).id(), ruleId, title),
                    Alteration.pairs(mentee, found))
                .ifPresent(triedForOne::add));
  }

  /** By mentee, the pairs that open. */
  private SortedMap<Integer, FoundPairs> opened(PairFinder finder, int[] mentees) {
    FoundPairs[] found = finder.of(mentees);
    SortedMap<Integer, FoundPairs> more = new TreeMap<>();
    for (int mentee : mentees) {
      int[] mentors = found[mentee].mentors();
      int[] fits = found[mentee].fits();
      int count = 0;
      for (int i = 0; i < mentors.length; i++) {
        if (opened.pairs.find(mentee, mentors[i]) < 0) {
          mentors[count] = mentors[i];
          fits[count++] = fits[i];
        }
      }
      if (count > 0) {
        more.put(mentee, new FoundPairs(Arrays.copyOf(mentors, count), Arrays.copyOf(fits, count)));
      }
    }
    return more;
  }

  private void relaxForAll(PairFinder finder, Candidates candidates, Policy policy, Remedy remedy) {
    int levels = opened.prices.levels();
    Relaxed relaxed =
        new KernelStage(finder, opened.wishes, levels, new ExactKernel(), Portions.USUAL)
            .solve(near(finder), opened.cancelled);
    LimitStage limits =
        new LimitStage(
            policy, candidates.roster(), relaxed.pairs(), opened.settled, opened.cancelled);
    boolean exact =
        opened.isBestOfAll()
            && policy.kernelCarriesLowerLimits()
            && (policy.limits().isEmpty() || !limits.areBroken(relaxed.chosen()));
    if (exact) {
      int[] gained = new int[relaxed.pairs().mentees()];
      Arrays.stream(relaxed.chosen()).forEach(pair -> gained[relaxed.pairs().mentee(pair)]++);
      Arrays.stream(opened.chosen).forEach(pair -> gained[opened.pairs.mentee(pair)]--);
      triedForAll.add(trial.exact(remedy, relaxed.value(), gained));
    } else {
      int[] everybody = candidates.menteesBySimilarity();
      trial
          .bounded(remedy, relaxed.value(), Alteration.pairs(opened(finder, everybody)))
          .ifPresent(triedForAll::add);
    }
  }

  /** The result's own pairs and prices. */
  private Relaxed near(PairFinder finder) {
    OpenPairs pairs = opened.pairs;
    FoundPairs[] made = new FoundPairs[pairs.mentees()];
    for (int mentee = 0; mentee < made.length; mentee++) {
      int[] mentors = new int[pairs.wishes(mentee)];
      int[] fits = new int[mentors.length];
      int count = 0;
      for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
        if (Arrays.binarySearch(opened.chosen, pair) >= 0) {
          mentors[count] = pairs.mentor(pair);
          fits[count++] = pairs.fit(pair);
        }
      }
      made[mentee] = FoundPairs.of(mentors, fits, count);
    }
    OpenPairs near = finder.none().with(made);
    int[] chosen = new int[near.size()];
    Arrays.setAll(chosen, pair -> pair);
    return new Relaxed(near, chosen, new long[0], opened.prices);
  }
}
