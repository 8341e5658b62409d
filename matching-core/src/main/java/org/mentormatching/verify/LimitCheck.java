package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.CoverageLimit;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.LowerLimit;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.verify.Violation.Kind;

/**
 * Counts every limit once more, group by group, beyond what is settled there. A soft one has no say
 * about pins; a hard one is to be kept by plain pins beside ongoing pairs, and pins that override
 * come on top of what these do.
 */
final class LimitCheck {
  /** What the soft limits cost in all, in ten-thousandths of fit. */
  record Costs(BigInteger total) {}

  /** Pairs of one group. */
  private static final class Group {
    private final List<MadePair> all = new ArrayList<>();
    private final List<MadePair> settled = new ArrayList<>();

    /** Settled without plain pins: ongoing, or a pin that overrides. */
    private final List<MadePair> held = new ArrayList<>();

    private final List<MadePair> ongoing = new ArrayList<>();
    private final List<MadePair> ongoingAndPlain = new ArrayList<>();

    private void add(MadePair pair, Status status, boolean isHeld) {
      all.add(pair);
      if (status == Status.NEW) {
        return;
      }
      settled.add(pair);
      if (isHeld) {
        held.add(pair);
      }
      if (status == Status.ONGOING) {
        ongoing.add(pair);
      }
      if (status == Status.ONGOING || !isHeld) {
        ongoingAndPlain.add(pair);
      }
    }

    /** By how much what is settled may break the limit. */
    private long settledExcess(Recount recount, boolean isHard) {
      boolean isBrokenByPlain =
          isHard && excess(recount, ongoingAndPlain) > excess(recount, ongoing);
      return excess(recount, isBrokenByPlain ? held : settled);
    }
  }

  private LimitCheck() {}

  static Costs check(Claim claim, Pairs pairs, Findings findings) {
    List<LimitEntry> limits = claim.policy().limits();
    List<LimitOutcome> said = claim.result().limits();
    List<LowerLimit> lower = claim.policy().lowerLimits();
    findings.compare(
        Kind.LIMIT, List.of(), "number of limits", said.size(), limits.size() + lower.size());
    BigInteger total = BigInteger.ZERO;
    for (int i = 0; i < limits.size(); i++) {
      LimitEntry entry = limits.get(i);
      BigInteger excess = excess(claim, entry, pairs, findings);
      BigInteger cost = excess.multiply(BigInteger.valueOf(entry.weight()));
      total = total.add(cost);
      if (i < said.size()) {
        compare(said.get(i), entry.limit(), entry.isHard(), excess, cost, findings);
      }
    }
    for (int i = 0; i < lower.size() && limits.size() + i < said.size(); i++) {
      BigInteger missing = missing(claim, lower.get(i), pairs);
      LimitOutcome outcome = said.get(limits.size() + i);
      compare(outcome, lower.get(i), false, missing, BigInteger.ZERO, findings);
    }
    return new Costs(total);
  }

  /**
   * What a lower limit misses in the groups of mentees, in all panels, or with all mentors who
   * offer seats, settled pairs counted.
   */
  private static BigInteger missing(Claim claim, LowerLimit limit, Pairs pairs) {
    if (limit instanceof CoverageLimit) {
      return BigInteger.valueOf(GroupCount.missing(claim, limit, pairs));
    }
    return limit.looksAtOneMentor()
        ? missingWithMentors(claim, limit, pairs)
        : missingInPanels(claim, limit, pairs);
  }

  private static BigInteger missingInPanels(Claim claim, LowerLimit limit, Pairs pairs) {
    Recount recount = Recounts.of(limit, claim.policy());
    BigInteger missing = BigInteger.ZERO;
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      List<MadePair> panel = new ArrayList<>();
      for (Match match : pairs.ofMentee(mentee.id())) {
        panel.add(new MadePair(mentee, claim.problem().mentor(match.mentorId()).orElseThrow()));
      }
      missing = missing.add(BigInteger.valueOf(recount.excess(panel)));
    }
    return missing;
  }

  private static BigInteger missingWithMentors(Claim claim, LowerLimit limit, Pairs pairs) {
    BigInteger missing = BigInteger.ZERO;
    for (Mentor mentor : claim.problem().mentors()) {
      claim.goOn();
      if (mentor.capacity() > 0) {
        List<Mentee> mentees = new ArrayList<>(claim.problem().menteesOutside(mentor.id()));
        for (Match match : pairs.ofMentor(mentor.id())) {
          mentees.add(claim.problem().mentee(match.menteeId()).orElseThrow());
        }
        long with = Recounts.missing(limit, claim.policy(), mentor, mentees);
        missing = missing.add(BigInteger.valueOf(with));
      }
    }
    return missing;
  }

  private static BigInteger excess(Claim claim, LimitEntry entry, Pairs pairs, Findings findings) {
    Recount recount = Recounts.of(entry.limit(), claim.policy());
    BigInteger excess = BigInteger.ZERO;
    SortedMap<String, Group> groups = groups(claim, recount, pairs);
    for (Map.Entry<String, Group> group : groups.entrySet()) {
      claim.goOn();
      long before = group.getValue().settledExcess(recount, entry.isHard());
      long after = excess(recount, group.getValue().all);
      if (entry.isHard() && after > before) {
        findings.add(
            Kind.LIMIT,
            List.of(group.getKey(), entry.limit().id()),
            "the hard limit is broken by %s, what is settled breaks it by %d"
                .formatted(entry.limit().unit().counted(after), before));
      }
      excess = excess.add(BigInteger.valueOf(after).subtract(BigInteger.valueOf(before)));
    }
    return excess;
  }

  private static SortedMap<String, Group> groups(Claim claim, Recount recount, Pairs pairs) {
    SortedMap<String, Group> groups = new TreeMap<>();
    for (Mentor mentor : claim.problem().mentors()) {
      claim.goOn();
      for (Mentee mentee : claim.problem().menteesOutside(mentor.id())) {
        join(groups, recount, new MadePair(mentee, mentor), Status.ONGOING, true);
      }
      pairs.ofMentor(mentor.id()).stream()
          .sorted(Comparator.comparing(Match::menteeId))
          .forEach(
              match -> {
                Mentee mentee = claim.problem().mentee(match.menteeId()).orElseThrow();
                PairKey key = PairKey.of(match);
                join(
                    groups,
                    recount,
                    new MadePair(mentee, mentor),
                    claim.settled().status(key),
                    claim.settled().isHeld(key));
              });
    }
    return groups;
  }

  private static void join(
      SortedMap<String, Group> groups,
      Recount recount,
      MadePair pair,
      Status status,
      boolean isHeld) {
    for (String name : recount.groups(pair)) {
      groups.computeIfAbsent(name, key -> new Group()).add(pair, status, isHeld);
    }
  }

  private static long excess(Recount recount, List<MadePair> pairs) {
    return pairs.isEmpty() ? 0 : recount.excess(pairs);
  }

  private static void compare(
      LimitOutcome said,
      Limit limit,
      boolean isHard,
      BigInteger excess,
      BigInteger cost,
      Findings findings) {
    List<String> ids = List.of(limit.id());
    findings.compare(Kind.LIMIT, ids, "id of the limit", said.limitId(), limit.id());
    findings.compare(Kind.LIMIT, ids, "hard", said.hard(), isHard);
    findings.compare(Kind.LIMIT, ids, "excess", BigInteger.valueOf(said.excess()), excess);
    findings.compare(Kind.LIMIT, ids, "cost", BigInteger.valueOf(said.cost()), cost);
  }
}
