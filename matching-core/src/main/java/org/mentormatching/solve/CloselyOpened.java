package org.mentormatching.solve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentormatching.candidates.Roster;
import org.mentormatching.flow.SolvedNetwork;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Frontier;
import org.mentormatching.result.Help;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.LimitConflict;
import org.mentormatching.result.Match;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.WhatIf;

/**
 * A proven result that is asked about single pairs without looking at all that are eligible.
 *
 * <p>The network has the close pairs and the pair asked about. A question moves prices, and with
 * them what a pair lacks, by no more than its shortest ways are long together. So long as that is
 * not more than what every pair left out lacks, none of these lies on a shortest way, and the
 * answer is the one that all pairs would give, down to the order of moves (the argument by which
 * prices settle variables in linear programmes: G. B. Dantzig, R. Fulkerson and S. Johnson, 1954,
 * "Solution of a large-scale traveling-salesman problem"). Any other question opens the result as a
 * whole.
 */
final class CloselyOpened implements WhatIf {
  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final ClosePairs close;
  private final BooleanSupplier cancelled;
  private final Supplier<WhatIf> opener;
  private final Appraiser appraiser;
  private final Roster roster;
  private final Settled settled;
  private final OpenPairs none;
  private final Map<String, Integer> mentees = new HashMap<>();
  private final Map<String, Integer> mentors = new HashMap<>();

  /** Opened when first needed. */
  private @Nullable WhatIf whole;

  /**
   * A result with its close pairs.
   *
   * @param opener opens the result as a whole
   */
  CloselyOpened(
      Problem problem,
      Policy policy,
      MatchingResult result,
      ClosePairs close,
      BooleanSupplier cancelled,
      Supplier<WhatIf> opener) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    this.close = close;
    this.cancelled = cancelled;
    this.opener = opener;
    appraiser = Appraiser.of(policy, problem);
    roster = Roster.of(problem, policy);
    settled = new Settled(problem, policy);
    none = OpenPairs.none(roster, settled);
    roster.mentees().forEach(mentee -> mentees.put(mentee.id(), mentees.size()));
    roster.mentors().forEach(mentor -> mentors.put(mentor.id(), mentors.size()));
  }

  private WhatIf whole() {
    WhatIf opened = whole;
    if (opened == null) {
      opened = opener.get();
      whole = opened;
    }
    return opened;
  }

  @Override
  public boolean isOpen(String menteeId, String mentorId) {
    int ofMentee = OpenedResult.number(mentees, "mentee", menteeId);
    int ofMentor = OpenedResult.number(mentors, "mentor", mentorId);
    Mentee mentee = roster.mentees().get(ofMentee);
    Mentor mentor = roster.mentors().get(ofMentor);
    return none.wishes(ofMentee) > 0
        && none.seats(ofMentor) > 0
        && !settled.contains(mentee, mentor)
        && !isMade(menteeId, mentorId)
        && appraiser.allows(mentee, mentor);
  }

  private boolean isMade(String menteeId, String mentorId) {
    return result.matches().stream()
        .anyMatch(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId));
  }

  @Override
  public Difference ifMade(String menteeId, String mentorId) {
    return isOpen(menteeId, mentorId)
        ? answer(menteeId, mentorId, reopened -> reopened.ifMade(menteeId, mentorId))
        : whole().ifMade(menteeId, mentorId);
  }

  @Override
  public Difference ifForbidden(String menteeId, String mentorId) {
    return isMade(menteeId, mentorId)
        ? answer(menteeId, mentorId, reopened -> reopened.ifForbidden(menteeId, mentorId))
        : whole().ifForbidden(menteeId, mentorId);
  }

  @Override
  public Difference ifMentors(String menteeId, Set<String> with, Set<String> without) {
    return whole().ifMentors(menteeId, with, without);
  }

  @Override
  public RunnersUp runnersUp(String menteeId, String mentorId, int most) {
    return isMade(menteeId, mentorId)
        ? answer(menteeId, mentorId, reopened -> reopened.runnersUp(menteeId, mentorId, most))
        : whole().runnersUp(menteeId, mentorId, most);
  }

  private <T> T answer(String menteeId, String mentorId, Function<WhatIf, T> question) {
    Optional<OpenedResult> opened = opened(menteeId, mentorId);
    if (opened.isPresent()) {
      SolvedNetwork solved = opened.get().solved();
      if (Arrays.equals(solved.chosen(), opened.get().chosen)) {
        T answer = question.apply(new Reopened(opened.get(), solved));
        if (solved.holdsBeyond(close.within())) {
          return answer;
        }
      }
    }
    return question.apply(whole());
  }

  /** The result on the close pairs and one more; empty if they are not those of the result. */
  private Optional<OpenedResult> opened(String menteeId, String mentorId) {
    FoundPairs[] found = new FoundPairs[none.mentees()];
    Arrays.fill(found, FoundPairs.NONE);
    List<Integer> numbers =
        close.mentorIds().stream().map(id -> OpenedResult.number(mentors, "mentor", id)).toList();
    for (ClosePairs.OfMentee one : close.mentees()) {
      int mentee = OpenedResult.number(mentees, "mentee", one.menteeId());
      int[] others = one.mentors().stream().mapToInt(numbers::get).toArray();
      int[] fits = one.fits().stream().mapToInt(Integer::intValue).toArray();
      found[mentee] = FoundPairs.of(others, fits, others.length);
    }
    int mentee = OpenedResult.number(mentees, "mentee", menteeId);
    int mentor = OpenedResult.number(mentors, "mentor", mentorId);
    int fit = appraiser.fit(roster.mentees().get(mentee), roster.mentors().get(mentor));
    found[mentee] = found[mentee].and(new FoundPairs(new int[] {mentor}, new int[] {fit}));
    OpenPairs pairs = none.with(found);
    boolean hasAll =
        result.matches().stream()
            .filter(match -> match.status() == Match.Status.NEW)
            .allMatch(
                match ->
                    pairs.find(
                            OpenedResult.number(mentees, "mentee", match.menteeId()),
                            OpenedResult.number(mentors, "mentor", match.mentorId()))
                        >= 0);
    return hasAll
        ? Optional.of(OpenedResult.on(pairs, settled, roster, problem, policy, result, cancelled))
        : Optional.empty();
  }

  @Override
  public Optional<Bottleneck> bottleneck(String menteeId) {
    return whole().bottleneck(menteeId);
  }

  @Override
  public Optional<Sureness> howSure(String menteeId, String mentorId) {
    return whole().howSure(menteeId, mentorId);
  }

  @Override
  public HowSure howSure() {
    return whole().howSure();
  }

  @Override
  public Optional<String> bestAllowed(String menteeId) {
    return whole().bestAllowed(menteeId);
  }

  @Override
  public List<Help> whatHelps() {
    return whole().whatHelps();
  }

  @Override
  public Optional<Help> cheapestHelp(String menteeId) {
    return whole().cheapestHelp(menteeId);
  }

  @Override
  public List<LimitConflict> limitConflicts() {
    return whole().limitConflicts();
  }

  @Override
  public Frontier frontier(int most) {
    return whole().frontier(most);
  }

  @Override
  public ClosePairs closePairs() {
    return close;
  }
}
