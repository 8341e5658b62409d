package org.mentormatching.verify;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Fingerprint;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Certificate.Prices;
import org.mentormatching.result.Counts;
import org.mentormatching.result.Level;
import org.mentormatching.result.LevelValue;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Optimality;
import org.mentormatching.result.SearchEnding;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.Unmatched.Step;

/** A result whose every part can be written by hand, or spoiled. */
public final class Draft {
  final List<Match> matches = new ArrayList<>();
  final List<Unmatched> unmatched = new ArrayList<>();
  public final List<LevelValue> objective = new ArrayList<>();
  final List<Price> mentees = new ArrayList<>();
  final List<Price> mentors = new ArrayList<>();
  Prices above = Prices.NONE;
  Prices floor = Prices.NONE;
  final List<LimitedLevel> limited = new ArrayList<>();
  public final List<LimitOutcome> limits = new ArrayList<>();
  final List<ActivePolicy.SwitchedOff> switchedOff = new ArrayList<>();
  List<Level> certificateLevels = List.of();
  Optimality optimality = new Optimality(Optimality.Status.BOUNDED, fit(), 0, 0);
  Counts counts = new Counts(0, 0, 0, 0, 0, 0, 0);
  SearchEnding searchEnding = SearchEnding.WORK_DONE;
  String fingerprint = "";
  int version = MatchingResult.VERSION;

  /** A copy of a result, to be spoiled. */
  public static Draft of(MatchingResult result) {
    Draft draft = new Draft();
    draft.matches.addAll(result.matches());
    draft.unmatched.addAll(result.unmatched());
    draft.objective.addAll(result.objective());
    draft.mentees.addAll(result.certificate().total().mentees());
    draft.mentors.addAll(result.certificate().total().mentors());
    draft.above = result.certificate().above();
    draft.floor = result.certificate().floor();
    draft.limited.addAll(result.certificate().limited());
    draft.limits.addAll(result.limits());
    draft.switchedOff.addAll(result.switchedOff());
    draft.certificateLevels = result.certificate().levels();
    draft.optimality = result.optimality();
    draft.searchEnding = result.searchEnding();
    draft.counts = result.counts();
    draft.fingerprint = result.fingerprint();
    draft.version = result.version();
    return draft;
  }

  /**
   * A draft with pairs such as {@code E-1 M-1 new; E-2 M-1 pinned}, in the order of the mentees and
   * of each one's mentors. Whoever of the mentees has fewer than wished for is listed, all limits
   * are kept.
   */
  static Draft of(Problem problem, Policy policy, String pairs) {
    Draft draft = new Draft();
    Appraiser appraiser = Appraiser.of(policy, problem);
    String before = "";
    int number = 0;
    for (String pair : pairs.isEmpty() ? new String[0] : pairs.split(";")) {
      List<String> words = List.of(pair.strip().split(" "));
      number = words.get(0).equals(before) ? number + 1 : 1;
      before = words.get(0);
      Appraisal appraisal =
          appraiser.appraise(
              problem.mentee(before).orElseThrow(), problem.mentor(words.get(1)).orElseThrow());
      draft.matches.add(
          new Match(
              before,
              words.get(1),
              number,
              Status.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
              appraisal.fit(),
              appraisal.known(),
              appraisal.points(),
              appraisal.uncheckedRules()));
    }
    for (Mentee mentee : problem.mentees()) {
      int found = draft.found(mentee.id());
      if (found < mentee.mentorsWanted()) {
        draft.unmatched.add(unmatched(problem, appraiser, mentee, found));
      }
    }
    policy
        .limits()
        .forEach(
            entry -> draft.limits.add(new LimitOutcome(entry.limit().id(), entry.isHard(), 0, 0)));
    draft.switchedOff.addAll(policy.on(problem).off());
    draft.fingerprint = Fingerprint.of(problem, policy);
    return draft;
  }

  private int found(String menteeId) {
    return (int) matches.stream().filter(match -> match.menteeId().equals(menteeId)).count();
  }

  private static Unmatched unmatched(
      Problem problem, Appraiser appraiser, Mentee mentee, int found) {
    List<Appraisal> appraisals =
        problem.mentors().stream().map(mentor -> appraiser.appraise(mentee, mentor)).toList();
    List<Step> funnel = new ArrayList<>();
    funnel.add(new Step("all", "all mentors", appraisals.size()));
    for (int rule = 0; rule < appraisals.get(0).rules().size(); rule++) {
      int last = rule;
      int left =
          (int)
              appraisals.stream()
                  .filter(
                      appraisal ->
                          appraisal.rules().subList(0, last + 1).stream()
                              .noneMatch(Appraisal.Ruling::refuses))
                  .count();
      Appraisal.Ruling ruling = appraisals.get(0).rules().get(rule);
      funnel.add(new Step(ruling.ruleId(), ruling.title(), left));
    }
    boolean none = funnel.get(funnel.size() - 1).mentorsLeft() <= found;
    return new Unmatched(
        mentee.id(),
        mentee.mentorsWanted(),
        found,
        none ? Cause.NO_MENTOR_ALLOWED : Cause.NO_FREE_SEAT,
        funnel);
  }

  static Level mentors(int number) {
    return new Level(Level.Kind.MENTORS, number);
  }

  static Level fit() {
    return new Level(Level.Kind.FIT, 0);
  }

  static Level level(Level.Kind kind) {
    return new Level(kind, 0);
  }

  /** What is reached at a level, and the bound. */
  Draft reaches(Level level, long value, long bound) {
    objective.add(new LevelValue(level, value, bound));
    certificateLevels = objective.stream().map(LevelValue::level).toList();
    return this;
  }

  /** A mentee's price. */
  Draft mentee(String id, Long... byLevel) {
    mentees.add(new Price(id, List.of(byLevel)));
    return this;
  }

  /** A mentor's price. */
  Draft mentor(String id, Long... byLevel) {
    mentors.add(new Price(id, List.of(byLevel)));
    return this;
  }

  /** How large the problem is: mentees, mentors, open seats, open wishes. */
  Draft counts(Problem problem, long seats, long wishes) {
    counts = new Counts(problem.mentees().size(), problem.mentors().size(), 0, 0, seats, wishes, 0);
    return this;
  }

  /** The outcome of one limit, replacing that of the same id. */
  Draft limit(LimitOutcome outcome) {
    limits.replaceAll(old -> old.limitId().equals(outcome.limitId()) ? outcome : old);
    return this;
  }

  /** How good the result is, as its levels have it. */
  Draft rated() {
    LevelValue decisive =
        objective.stream()
            .filter(level -> level.value() != level.bound())
            .findFirst()
            .orElse(objective.get(objective.size() - 1));
    optimality =
        new Optimality(
            decisive.value() == decisive.bound()
                ? Optimality.Status.PROVEN
                : Optimality.Status.BOUNDED,
            decisive.level(),
            decisive.value(),
            decisive.bound());
    return this;
  }

  /** A match of the draft. */
  Match match(String menteeId, String mentorId) {
    return matches.stream()
        .filter(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId))
        .findFirst()
        .orElseThrow();
  }

  /** Puts another match in place of one. */
  void replace(Match old, Match other) {
    matches.set(matches.indexOf(old), other);
  }

  /** Adds to one level of one price of a side. */
  static void addTo(List<Price> prices, int person, int level, long amount) {
    Price old = prices.get(person);
    List<Long> byLevel = old.byLevel().stream().collect(toCollection(ArrayList::new));
    byLevel.set(level, Math.addExact(byLevel.get(level), amount));
    prices.set(person, new Price(old.id(), byLevel));
  }

  /** The result. */
  public MatchingResult result() {
    return new MatchingResult(
        version,
        fingerprint,
        matches,
        unmatched,
        objective,
        optimality,
        searchEnding,
        new Certificate(certificateLevels, new Prices(mentees, mentors), above, floor, limited),
        limits,
        switchedOff,
        counts);
  }

  @Override
  public String toString() {
    return Arrays.asList(matches, unmatched, objective, mentees, mentors).toString();
  }
}
