package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentormatching.explain.ClosedSeat.Beside;
import org.mentormatching.explain.ClosedSeat.Obstacle;
import org.mentormatching.explain.MentorExplanation.Step;
import org.mentormatching.explain.PairExplanation.Outcome;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Coverage;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.Difference;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.RunnersUp;
import org.mentormatching.result.StaleResultException;
import org.mentormatching.result.Sureness;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Cause;
import org.mentormatching.result.WhatIf;

/** Explains a result. A stored result read elsewhere is explained as well as a fresh one. */
public final class Explainer {
  private static final int STARTERS = 3;

  private final Problem problem;
  private final Policy policy;
  private final MatchingResult result;
  private final Appraiser appraiser;
  private final Map<String, List<String>> menteesByMentor;
  private final SettledPairs settled;
  private final ClosestMentors closest;
  private final List<LimitedPairs> limited = new ArrayList<>();

  private Explainer(Problem problem, Policy policy, MatchingResult result) {
    this.problem = problem;
    this.policy = policy;
    this.result = result;
    appraiser = Appraiser.of(policy, problem);
    settled = new SettledPairs(problem, policy, result, appraiser);
    menteesByMentor =
        result.matches().stream()
            .collect(
                Collectors.groupingBy(
                    Match::mentorId,
                    TreeMap::new,
                    Collectors.mapping(Match::menteeId, Collectors.toList())));
    for (LimitEntry entry : policy.limits()) {
      LimitedPairs pairs = new LimitedPairs(policy, entry.limit());
      for (Mentor mentor : problem.mentors()) {
        menteesOf(mentor.id()).forEach(mentee -> pairs.add(mentee, mentor));
      }
      limited.add(pairs);
    }
    closest =
        new ClosestMentors(
            problem,
            policy,
            result,
            appraiser,
            settled,
            this::obstacles,
            this::hardObstacles,
            mentor -> mentor.capacity() - menteesOf(mentor.id()).size());
  }

  /**
   * An explainer of this result.
   *
   * @param problem whose people they are
   * @param policy under which it was made
   * @param result of this problem under this policy
   * @throws StaleResultException if the result belongs to other people or another policy
   */
  public static Explainer of(Problem problem, Policy policy, MatchingResult result) {
    StaleResultException.check(problem, policy, result);
    return new Explainer(problem, policy, result);
  }

  /**
   * Points by criterion, every rule that refuses the pair, and up to three things to talk about.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public PairExplanation pair(String menteeId, String mentorId) {
    Mentee mentee = mentee(menteeId);
    Mentor mentor = mentor(mentorId);
    Appraisal appraisal = appraiser.appraise(mentee, mentor);
    return new PairExplanation(
        menteeId,
        mentorId,
        outcome(mentee, mentor, appraisal),
        appraisal,
        appraiser.starters(mentee, mentor, STARTERS));
  }

  private Outcome outcome(Mentee mentee, Mentor mentor, Appraisal appraisal) {
    if (match(mentee.id(), mentor.id()).isPresent()) {
      return Outcome.MADE;
    }
    if (!appraisal.isAllowed()) {
      return Outcome.REFUSED;
    }
    if (settled.ofMentee(mentee.id()) >= mentee.mentorsWanted()) {
      return Outcome.NO_WISH_OPEN;
    }
    if (settled.ofMentor(mentor.id()) >= mentor.capacity()) {
      return Outcome.NO_SEAT_OPEN;
    }
    return settled.closing(mentee, mentor).isEmpty() ? Outcome.ALLOWED : Outcome.LIMIT_CLOSED;
  }

  /**
   * The seat of a pair that is not made, with the hard limits that ongoing and pinned pairs leave
   * no room under for it, so that it cannot be, whoever else moves; none where they do.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public ClosedSeat closedBySettled(String menteeId, String mentorId) {
    return settled.closed(mentee(menteeId), mentor(mentorId));
  }

  /** What pins with an override go against, by mentee and mentor. */
  public List<Overridden> overridden() {
    return settled.overridden(pin -> true);
  }

  /**
   * What a pair goes against that is pinned with an override; empty for other pairs.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   */
  public Optional<Overridden> overridden(String menteeId, String mentorId) {
    return settled
        .overridden(pin -> pin.menteeId().equals(menteeId) && pin.mentorId().equals(mentorId))
        .stream()
        .findFirst();
  }

  /**
   * What would change if a pair were decided the other way: forbidden if it was made in this round,
   * made if it was not. Empty where that is not a question: the pair goes on or is pinned, or
   * rules, wishes, seats or limits leave no room for it.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param whatIf of this result
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public Optional<Difference> otherwise(String menteeId, String mentorId, WhatIf whatIf) {
    Optional<Match> made = match(menteeId, mentorId);
    if (made.isPresent()) {
      return made.filter(match -> match.status() == Status.NEW)
          .map(match -> whatIf.ifForbidden(menteeId, mentorId));
    }
    return whatIf.isOpen(mentee(menteeId).id(), mentor(mentorId).id())
            && closedBySettled(menteeId, mentorId).obstacles().isEmpty()
        ? Optional.of(whatIf.ifMade(menteeId, mentorId))
        : Optional.empty();
  }

  /**
   * How sure a new pair is; empty for other pairs, and where nothing can be said since limits
   * shaped the result or the problem is too large.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param whatIf of this result
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public Optional<Sureness> howSure(String menteeId, String mentorId, WhatIf whatIf) {
    return isNew(menteeId, mentorId) ? whatIf.howSure(menteeId, mentorId) : Optional.empty();
  }

  /**
   * Whom the two of a new pair would get in place of each other; empty for other pairs. Where
   * limits shaped the result, they are left aside.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param most alternatives of each at most
   * @param whatIf of this result
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public Optional<RunnersUp> runnersUp(String menteeId, String mentorId, int most, WhatIf whatIf) {
    return isNew(menteeId, mentorId)
        ? Optional.of(whatIf.runnersUp(menteeId, mentorId, most))
        : Optional.empty();
  }

  private boolean isNew(String menteeId, String mentorId) {
    return match(mentee(menteeId).id(), mentor(mentorId).id())
        .filter(match -> match.status() == Status.NEW)
        .isPresent();
  }

  /**
   * By the id of a rule, how many mentors it alone refuses to a mentee: so many would open if it
   * were lifted and everything else stayed. Looks at every mentor.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public SortedMap<String, Integer> openedByLifting(String menteeId) {
    Mentee mentee = mentee(menteeId);
    SortedMap<String, Integer> opened = new TreeMap<>();
    for (Mentor mentor : problem.mentors()) {
      List<Ruling> refusals =
          appraiser.rules(mentee, mentor).stream().filter(Ruling::refuses).toList();
      if (refusals.size() == 1) {
        opened.merge(refusals.get(0).ruleId(), 1, Integer::sum);
      }
    }
    return opened;
  }

  /**
   * The mentor who is nearest to being one more mentor of a mentee; empty if there is no other.
   * Looks at every mentor.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public Optional<ClosestMentor> closest(String menteeId) {
    return closest.of(mentee(menteeId));
  }

  /**
   * The same, quicker where the rules allow the mentee somebody: nobody is nearer than the best of
   * those.
   *
   * @param menteeId the mentee
   * @param whatIf of this result
   * @throws IllegalArgumentException if there is no such mentee
   */
  public Optional<ClosestMentor> closest(String menteeId, WhatIf whatIf) {
    Optional<String> best = whatIf.bestAllowed(menteeId);
    return best.isPresent()
        ? best.map(mentorId -> closest.told(mentee(menteeId), mentor(mentorId)))
        : closest(menteeId);
  }

  private Optional<Match> match(String menteeId, String mentorId) {
    return result.matches().stream()
        .filter(match -> match.menteeId().equals(menteeId) && match.mentorId().equals(mentorId))
        .findFirst();
  }

  /**
   * Why a mentee has fewer mentors than wished for; empty if the mentee has all.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public Optional<Unmatched> whyNot(String menteeId) {
    return unmatched(mentee(menteeId).id());
  }

  private Optional<Unmatched> unmatched(String menteeId) {
    return result.unmatched().stream()
        .filter(unmatched -> unmatched.menteeId().equals(menteeId))
        .findFirst();
  }

  /**
   * The free seats with mentors whom the rules allow a mentee who has fewer mentors than wished
   * for, each with the limits that close it, by mentor id; where there are none, the seats that
   * limits close to the mentee beside ongoing and pinned pairs, whoever has them. Empty unless the
   * cause is {@link Unmatched.Cause#LIMIT_REACHED}. Looks at every mentor.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public List<ClosedSeat> closedSeats(String menteeId) {
    Mentee mentee = mentee(menteeId);
    if (unmatched(menteeId).filter(one -> one.cause() == Cause.LIMIT_REACHED).isEmpty()) {
      return List.of();
    }
    List<ClosedSeat> closed = new ArrayList<>();
    for (Mentor mentor : problem.mentors()) {
      List<Mentee> group = menteesOf(mentor.id());
      if (group.size() < mentor.capacity()
          && !group.contains(mentee)
          && appraiser.allows(mentee, mentor)) {
        closed.add(new ClosedSeat(mentor.id(), obstacles(mentee, mentor), Beside.ALL));
      }
    }
    if (closed.isEmpty()) {
      closed.addAll(closedBesideSettled(mentee));
    }
    closed.sort(Comparator.comparing(ClosedSeat::mentorId));
    return closed;
  }

  private List<ClosedSeat> closedBesideSettled(Mentee mentee) {
    return problem.mentors().stream()
        .filter(mentor -> appraiser.allows(mentee, mentor) && settled.closeSeat(mentee, mentor))
        .filter(mentor -> match(mentee.id(), mentor.id()).isEmpty())
        .map(mentor -> settled.closed(mentee, mentor))
        .toList();
  }

  /**
   * Who brings how many wishes and seats to a bottleneck. Looks at the mentors of the bottleneck,
   * for each mentee who wishes for several.
   *
   * @param bottleneck of this result
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public BottleneckTally tally(Bottleneck bottleneck) {
    return BottleneckCount.of(
        bottleneck,
        problem,
        (mentee, mentor) -> appraiser.allows(mentee, mentor) && !settled.closeSeat(mentee, mentor),
        result);
  }

  /**
   * The mentors of a bottleneck of whom one more seat would be closed to a mentee as well, whom the
   * rules allow them, each with the hard limits that would stand against the pair beside all pairs
   * of the result, by mentor id. The bottleneck counts seats and leaves these limits aside: with
   * them more seats may not be enough. Looks at the mentors of the bottleneck.
   *
   * @param bottleneck of this result
   * @param menteeId one of the mentees who compete
   * @throws IllegalArgumentException if there is no such mentee or mentor
   */
  public List<ClosedSeat> closedIfFree(Bottleneck bottleneck, String menteeId) {
    Mentee mentee = mentee(menteeId);
    return Stream.concat(bottleneck.mentorIds().stream(), bottleneck.fullMentorIds().stream())
        .map(this::mentor)
        .map(mentor -> new ClosedSeat(mentor.id(), hardObstacles(mentee, mentor), Beside.FULL))
        .filter(seat -> !seat.obstacles().isEmpty())
        .filter(seat -> match(menteeId, seat.mentorId()).isEmpty())
        .filter(seat -> appraiser.allows(mentee, mentor(seat.mentorId())))
        .sorted(Comparator.comparing(ClosedSeat::mentorId))
        .toList();
  }

  /** Whom a mentor has, those included who take no part in this round, by id. */
  private List<Mentee> menteesOf(String mentorId) {
    List<Mentee> group = new ArrayList<>(problem.menteesOutside(mentorId));
    menteesByMentor.getOrDefault(mentorId, List.of()).forEach(id -> group.add(mentee(id)));
    group.sort(Comparator.comparing(Mentee::id));
    return group;
  }

  /** A soft limit stands in the way only where a filled wish can be worth less than it costs. */
  private List<Obstacle> obstacles(Mentee mentee, Mentor mentor) {
    return obstacles(
        mentee, mentor, entry -> entry.isHard() || policy.coverage() instanceof Coverage.Weighted);
  }

  private List<Obstacle> hardObstacles(Mentee mentee, Mentor mentor) {
    return obstacles(mentee, mentor, LimitEntry::isHard);
  }

  /** The limits among some that a pair would break further beside all pairs of the result. */
  private List<Obstacle> obstacles(Mentee mentee, Mentor mentor, Predicate<LimitEntry> some) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (int i = 0; i < limited.size(); i++) {
      LimitEntry entry = policy.limits().get(i);
      Limit limit = entry.limit();
      if (some.test(entry)) {
        limited
            .get(i)
            .reasonWith(mentee, mentor)
            .map(reason -> new Obstacle(limit.id(), limit.title(), reason))
            .ifPresent(obstacles::add);
      }
    }
    return obstacles;
  }

  /**
   * Whom a mentor could have had: how many mentees each rule leaves, and what became of them. Looks
   * at every mentee.
   *
   * @param mentorId the mentor
   * @throws IllegalArgumentException if there is no such mentor
   */
  public MentorExplanation seats(String mentorId) {
    Mentor mentor = mentor(mentorId);
    List<Mentee> group = menteesOf(mentorId);
    Set<String> incomplete =
        result.unmatched().stream().map(Unmatched::menteeId).collect(Collectors.toSet());
    Map<String, Integer> refused = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    int served = 0;
    List<String> wanting = new ArrayList<>();
    for (Mentee mentee : problem.mentees()) {
      List<Ruling> rules = appraiser.rules(mentee, mentor);
      rules.forEach(ruling -> titles.putIfAbsent(ruling.ruleId(), ruling.title()));
      Optional<Ruling> refusal = rules.stream().filter(Ruling::refuses).findFirst();
      refusal.ifPresent(ruling -> refused.merge(ruling.ruleId(), 1, Integer::sum));
      if (refusal.isEmpty() && !group.contains(mentee)) {
        if (incomplete.contains(mentee.id())) {
          wanting.add(mentee.id());
        } else {
          served++;
        }
      }
    }
    List<Step> funnel = new ArrayList<>();
    int left = problem.mentees().size();
    funnel.add(new Step("all", "all mentees", left));
    for (Map.Entry<String, String> rule : titles.entrySet()) {
      left -= refused.getOrDefault(rule.getKey(), 0);
      funnel.add(new Step(rule.getKey(), rule.getValue(), left));
    }
    wanting.sort(Comparator.naturalOrder());
    return new MentorExplanation(
        mentorId, mentor.capacity(), group.size(), funnel, served, wanting);
  }

  /**
   * The lower limits that miss something with a mentor who offers seats.
   *
   * @param mentorId the mentor
   * @throws IllegalArgumentException if there is no such mentor
   */
  public List<Obstacle> missing(String mentorId) {
    return Shortfalls.withMentor(policy, mentor(mentorId), menteesOf(mentorId));
  }

  /**
   * The lower limits that miss something among the mentors of a mentee.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public List<Obstacle> missingInPanel(String menteeId) {
    Mentee mentee = mentee(menteeId);
    return Shortfalls.inPanel(
        policy,
        mentee,
        result.matches().stream()
            .filter(match -> match.menteeId().equals(menteeId))
            .map(match -> mentor(match.mentorId()))
            .toList());
  }

  /**
   * The lower limits on the coverage of groups that miss something: what each says of the groups
   * that fall short.
   */
  public List<Obstacle> missingInGroups() {
    return Shortfalls.inGroups(policy, problem, result);
  }

  /**
   * Pairs that together break a soft limit, further than those do that go on or are pinned, in the
   * order of the policy.
   */
  public List<BrokenLimit> broken() {
    return new BrokenLimitCount(problem, policy, result).broken();
  }

  /**
   * Those among them whose pairs are all of one mentor.
   *
   * @param mentorId the mentor
   * @throws IllegalArgumentException if there is no such mentor
   */
  public List<BrokenLimit> brokenOfMentor(String mentorId) {
    String id = mentor(mentorId).id();
    return broken().stream().filter(limit -> limit.isOfMentor(id)).toList();
  }

  /**
   * Those among them whose pairs are all of one mentee.
   *
   * @param menteeId the mentee
   * @throws IllegalArgumentException if there is no such mentee
   */
  public List<BrokenLimit> brokenOfMentee(String menteeId) {
    String id = mentee(menteeId).id();
    return broken().stream().filter(limit -> limit.isOfMentee(id)).toList();
  }

  /**
   * By how much pairs of some kinds by themselves break each limit that they break, hard or soft,
   * by its id. Ongoing pairs are meant with those whose mentee takes no part.
   *
   * @param kinds which pairs are looked at
   */
  public SortedMap<String, Long> excessOf(Set<Status> kinds) {
    return new BrokenLimitCount(problem, policy, result).excessOf(kinds);
  }

  /**
   * How groups of mentees fare, by the columns that the policy {@linkplain Policy#audit names for
   * audit}; without any, nothing is broken down.
   */
  public Fairness fairness() {
    return FairnessCount.of(problem, policy, result);
  }

  /** How the result stands to what both sides said whom they prefer. */
  public Stability stability() {
    return StabilityCount.of(problem, appraiser, result);
  }

  /**
   * What is different since an earlier result, of the same people or of others, under the same
   * policy or another one: who gained, lost and moved, and why.
   *
   * @param earlier explains the earlier result
   * @param whatIf of this result, asked for only where value decides; it may give nothing, and then
   *     less is said
   */
  public Comparison since(Explainer earlier, Supplier<Optional<WhatIf>> whatIf) {
    return ComparedResults.of(earlier.side(), side(), whatIf);
  }

  private ComparedSide side() {
    return new ComparedSide(problem, policy, appraiser, result);
  }

  private Mentee mentee(String id) {
    return problem.mentee(id).orElseThrow(() -> unknown("mentee", id));
  }

  private Mentor mentor(String id) {
    return problem.mentor(id).orElseThrow(() -> unknown("mentor", id));
  }

  private static IllegalArgumentException unknown(String side, String id) {
    return new IllegalArgumentException("there is no " + side + " " + id);
  }
}
