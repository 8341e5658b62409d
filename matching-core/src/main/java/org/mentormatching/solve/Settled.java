package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.GroupCoverage;
import org.mentormatching.policy.GroupView;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LimitedPairs;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.PairGroup;
import org.mentormatching.policy.PanelAims;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.policy.Reason;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.PinConflictException;
import org.mentormatching.result.PinConflictException.Conflict;

/** Pairs that stand before anything is solved, and the wishes and seats that they leave open. */
final class Settled {
  /**
   * A settled pair.
   *
   * @param overriding whether it is a pin that overrides
   */
  record Pair(Mentee mentee, Mentor mentor, Status status, boolean overriding) {
    /** Whether it is a pin that holds as far as rules, limits, seats and wishes allow. */
    private boolean isPlainPin() {
      return status == Status.PINNED && !overriding;
    }
  }

  private final Problem problem;
  private final Policy policy;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> wishesTaken = new HashMap<>();
  private final Map<String, Integer> seatsTaken = new HashMap<>();

  /** Wishes and seats that pins with an override take: no other pin is refused because of them. */
  private final Map<String, Integer> wishesOverridden = new HashMap<>();

  private final Map<String, Integer> seatsOverridden = new HashMap<>();
  private final Map<String, List<Pair>> ofMentor = new HashMap<>();
  private final Set<OngoingPair> known = new LinkedHashSet<>();

  /** Those among the known pairs that are closed and not made. */
  private final Set<OngoingPair> notMade = new LinkedHashSet<>();

  /** Found when first asked for. */
  private @Nullable PanelAims panels;

  /**
   * Settles the ongoing pairs and the pins of a problem.
   *
   * @throws PinConflictException if a pin that does not override cannot hold beside ongoing pairs
   *     and the others that do not override; it lists all conflicts
   */
  Settled(Problem problem, Policy policy) {
    this.problem = problem;
    this.policy = policy;
    for (OngoingPair pair : problem.ongoing()) {
      take(pair);
      problem
          .mentee(pair.menteeId())
          .ifPresent(
              mentee ->
                  problem
                      .mentor(pair.mentorId())
                      .ifPresent(mentor -> settle(mentee, mentor, Status.ONGOING, false)));
    }
    List<Pin> pins = new ArrayList<>();
    for (Pin pin : problem.pins()) {
      if (known.add(new OngoingPair(pin.menteeId(), pin.mentorId()))) {
        pins.add(pin);
        count(pin.menteeId(), pin.mentorId());
        if (pin.overrides()) {
          wishesOverridden.merge(pin.menteeId(), 1, Integer::sum);
          seatsOverridden.merge(pin.mentorId(), 1, Integer::sum);
        }
        settle(
            problem.mentee(pin.menteeId()).orElseThrow(),
            problem.mentor(pin.mentorId()).orElseThrow(),
            Status.PINNED,
            pin.overrides());
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    Appraiser appraiser = Appraiser.of(policy, problem);
    List<Limited> limits =
        pins.isEmpty()
            ? List.of()
            : hardLimits(policy, pair -> !pair.overriding(), pair -> !pair.isPlainPin());
    for (Pin pin : pins) {
      if (!pin.overrides()) {
        for (String against : against(pin, problem, limits, appraiser)) {
          conflicts.add(new Conflict(pin.menteeId(), pin.mentorId(), against));
        }
      }
    }
    if (!conflicts.isEmpty()) {
      throw new PinConflictException(conflicts);
    }
  }

  /** Of which they are. */
  Problem problem() {
    return problem;
  }

  private Settled(Settled before, OngoingPair pair) {
    policy = before.policy;
    problem = before.problem;
    pairs.addAll(before.pairs);
    wishesOverridden.putAll(before.wishesOverridden);
    seatsOverridden.putAll(before.seatsOverridden);
    wishesTaken.putAll(before.wishesTaken);
    seatsTaken.putAll(before.seatsTaken);
    before.ofMentor.forEach((mentor, some) -> ofMentor.put(mentor, new ArrayList<>(some)));
    known.addAll(before.known);
    notMade.addAll(before.notMade);
    known.add(pair);
  }

  /** The same and one pair more, as if it were pinned. */
  Settled with(Mentee mentee, Mentor mentor) {
    Settled more = new Settled(this, new OngoingPair(mentee.id(), mentor.id()));
    more.count(mentee.id(), mentor.id());
    more.settle(mentee, mentor, Status.PINNED, false);
    return more;
  }

  /** The same where a pair is not open, though it is not made. */
  Settled without(Mentee mentee, Mentor mentor) {
    OngoingPair pair = new OngoingPair(mentee.id(), mentor.id());
    Settled less = new Settled(this, pair);
    less.notMade.add(pair);
    return less;
  }

  /** Whether a settled pair breaks no hard limit beyond what the others do. */
  boolean keepsLimits(Mentee mentee, Mentor mentor, Policy policy) {
    Predicate<Pair> others = pair -> !pair.mentee().equals(mentee) || !pair.mentor().equals(mentor);
    return hardLimits(policy, pair -> true, others).stream()
        .allMatch(limited -> limited.brokenAround(mentee, mentor).isEmpty());
  }

  private void take(OngoingPair pair) {
    if (known.add(pair)) {
      count(pair.menteeId(), pair.mentorId());
    }
  }

  private void count(String menteeId, String mentorId) {
    wishesTaken.merge(menteeId, 1, Integer::sum);
    seatsTaken.merge(mentorId, 1, Integer::sum);
  }

  private void settle(Mentee mentee, Mentor mentor, Status status, boolean overriding) {
    Pair pair = new Pair(mentee, mentor, status, overriding);
    pairs.add(pair);
    ofMentor.computeIfAbsent(mentor.id(), id -> new ArrayList<>()).add(pair);
  }

  private List<String> against(
      Pin pin, Problem problem, List<Limited> limits, Appraiser appraiser) {
    Mentee mentee = problem.mentee(pin.menteeId()).orElseThrow();
    Mentor mentor = problem.mentor(pin.mentorId()).orElseThrow();
    List<String> against = new ArrayList<>();
    for (Ruling ruling : appraiser.appraise(mentee, mentor).rules()) {
      ruling
          .reason()
          .map(Reason::sentence)
          .ifPresent(sentence -> against.add("rule " + ruling.ruleId() + ": " + sentence));
    }
    int wishesAside = wishesOverridden.getOrDefault(mentee.id(), 0);
    int wishes = mentorsOf(mentee) - wishesAside;
    if (wishes > mentee.mentorsWanted()) {
      against.add(
          "pins and ongoing pairs%s give the mentee %d mentors, wished for are %d"
              .formatted(leftAside(wishesAside), wishes, mentee.mentorsWanted()));
    }
    int seatsAside = seatsOverridden.getOrDefault(mentor.id(), 0);
    int seats = seatsTaken.getOrDefault(mentor.id(), 0) - seatsAside;
    if (seats > mentor.capacity()) {
      against.add(
          "pins and ongoing pairs%s take %d seats of the mentor, who offers %d"
              .formatted(leftAside(seatsAside), seats, mentor.capacity()));
    }
    for (Limited limited : limits) {
      limited
          .brokenAround(mentee, mentor)
          .map(reason -> "limit " + limited.limit().id() + ": " + reason.sentence())
          .ifPresent(against::add);
    }
    return against;
  }

  private static String leftAside(int overriding) {
    return overriding == 0 ? "" : " without an override";
  }

  /** Settled pairs as one hard limit sees them, and those among them that stand against it. */
  private record Limited(Limit limit, LimitedPairs all, LimitedPairs standing) {
    /** How the groups of a settled pair break the limit, beyond what standing pairs do. */
    private Optional<Reason> brokenAround(Mentee mentee, Mentor mentor) {
      return all.reasonBeyond(standing, mentee, mentor);
    }
  }

  /**
   * What every hard limit sees of settled pairs.
   *
   * @param looked which of them it looks at; it looks too at those with a mentee outside the
   *     problem, who stand
   * @param stands which of these stand against it
   */
  private List<Limited> hardLimits(Policy policy, Predicate<Pair> looked, Predicate<Pair> stands) {
    List<Limited> limited = new ArrayList<>();
    for (LimitEntry entry : policy.limits()) {
      if (entry.isHard()) {
        LimitedPairs all = new LimitedPairs(policy, entry.limit());
        LimitedPairs standing = new LimitedPairs(policy, entry.limit());
        visitOutside(
            (mentee, mentor) -> {
              all.add(mentee, mentor);
              standing.add(mentee, mentor);
            });
        for (Pair pair : pairs) {
          if (looked.test(pair)) {
            all.add(pair.mentee(), pair.mentor());
            if (stands.test(pair)) {
              standing.add(pair.mentee(), pair.mentor());
            }
          }
        }
        limited.add(new Limited(entry.limit(), all, standing));
      }
    }
    return limited;
  }

  /** A settled pair, those included whose mentee is outside the problem. */
  interface Visit {
    /** Called for each. */
    void pair(Mentee mentee, Mentor mentor);
  }

  /** Shows all settled pairs whose mentor is in the problem. */
  void visit(Visit visit) {
    visitOutside(visit);
    pairs.forEach(pair -> visit.pair(pair.mentee(), pair.mentor()));
  }

  private void visitOutside(Visit visit) {
    for (Mentor mentor : problem.mentors()) {
      for (Mentee mentee : problem.menteesOutside(mentor.id())) {
        visit.pair(mentee, mentor);
      }
    }
  }

  /** All settled pairs whose mentee and mentor are both in the problem. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The mentees of a mentor's settled pairs, those outside the problem included. */
  List<Mentee> menteesOf(Mentor mentor) {
    List<Mentee> mentees = new ArrayList<>(problem.menteesOutside(mentor.id()));
    ofMentor.getOrDefault(mentor.id(), List.of()).stream().map(Pair::mentee).forEach(mentees::add);
    return mentees;
  }

  /**
   * What a first new mentee of a mentor is worth to lower limits: what is missing there without
   * one, and nothing where a settled pair has brought one.
   */
  long worthOfFirst(Mentor mentor) {
    List<LowerLimit> limits = policy.lowerMentorLimits();
    if (limits.isEmpty() || !menteesOf(mentor).isEmpty()) {
      return 0;
    }
    long missing = 0;
    for (LowerLimit limit : limits) {
      GroupView nobody = PairGroup.ofMentor(policy, limit, mentor, List.of());
      missing = Math.addExact(missing, limit.excess(nobody));
    }
    return missing;
  }

  /** What lower limits ask of panels beside what is settled. */
  PanelAims panels() {
    PanelAims aims = panels;
    if (aims == null) {
      aims = PanelAims.of(policy, problem, made());
      panels = aims;
    }
    return aims;
  }

  /** Whom lower limits on the coverage of groups look at, and who is served already. */
  GroupCoverage coverage() {
    return GroupCoverage.of(policy, problem, made());
  }

  private List<OngoingPair> made() {
    return known.stream().filter(pair -> !notMade.contains(pair)).toList();
  }

  /** Whether the pair is settled. */
  boolean contains(Mentee mentee, Mentor mentor) {
    return known.contains(new OngoingPair(mentee.id(), mentor.id()));
  }

  /** Settled mentors of a mentee, those in no file included. */
  int mentorsOf(Mentee mentee) {
    return wishesTaken.getOrDefault(mentee.id(), 0);
  }

  /** Wishes that are still open. */
  int openWishes(Mentee mentee) {
    return Math.max(0, mentee.mentorsWanted() - mentorsOf(mentee));
  }

  /** Whether settled pairs alone take more seats than a mentor offers. */
  boolean exceeds(Mentor mentor) {
    return seatsTaken.getOrDefault(mentor.id(), 0) > mentor.capacity();
  }

  /** Seats that are still free. */
  int openSeats(Mentor mentor) {
    return Math.max(0, mentor.capacity() - seatsTaken.getOrDefault(mentor.id(), 0));
  }
}
