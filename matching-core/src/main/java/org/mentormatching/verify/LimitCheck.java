package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Limit;
import org.mentormatching.policy.MentorGroup;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.LimitOutcome;
import org.mentormatching.result.Match;
import org.mentormatching.verify.Violation.Kind;

/**
 * Measures every limit at every mentor, beyond what is settled there. Against a hard limit only
 * ongoing pairs and overriding pins are settled; a soft one has no say about pins at all.
 */
final class LimitCheck {
  /** What the soft limits cost in all, in ten-thousandths of fit. */
  record Costs(BigInteger total) {}

  private LimitCheck() {}

  static Costs check(Claim claim, Pairs pairs, Findings findings) {
    List<LimitEntry> limits = claim.policy().limits();
    List<LimitOutcome> said = claim.result().limits();
    findings.compare(Kind.LIMIT, List.of(), "number of limits", said.size(), limits.size());
    BigInteger total = BigInteger.ZERO;
    for (int i = 0; i < limits.size(); i++) {
      LimitEntry entry = limits.get(i);
      BigInteger excess = BigInteger.ZERO;
      for (Mentor mentor : claim.problem().mentors()) {
        claim.goOn();
        excess = excess.add(excess(claim, entry, mentor, pairs, findings));
      }
      BigInteger cost = excess.multiply(BigInteger.valueOf(entry.weight()));
      total = total.add(cost);
      if (i < said.size()) {
        compare(said.get(i), entry, excess, cost, findings);
      }
    }
    return new Costs(total);
  }

  private static BigInteger excess(
      Claim claim, LimitEntry entry, Mentor mentor, Pairs pairs, Findings findings) {
    List<Match> matches = pairs.ofMentor(mentor.id());
    if (matches.isEmpty()) {
      return BigInteger.ZERO;
    }
    List<Mentee> all = new ArrayList<>(claim.problem().menteesOutside(mentor.id()));
    List<Mentee> held = new ArrayList<>(all);
    for (Match match : matches) {
      Mentee mentee = claim.problem().mentee(match.menteeId()).orElseThrow();
      all.add(mentee);
      PairKey pair = PairKey.of(match);
      if (entry.isHard() ? claim.settled().isHeld(pair) : claim.settled().isSettled(pair)) {
        held.add(mentee);
      }
    }
    long before = excess(entry.limit(), mentor, held);
    long after = excess(entry.limit(), mentor, all);
    if (entry.isHard() && after > before) {
      findings.add(
          Kind.LIMIT,
          List.of(mentor.id(), entry.limit().id()),
          "the hard limit is broken by %d %s, what is settled breaks it by %d"
              .formatted(after, entry.limit().unit(), before));
    }
    return BigInteger.valueOf(after).subtract(BigInteger.valueOf(before));
  }

  private static long excess(Limit limit, Mentor mentor, List<Mentee> mentees) {
    List<Mentee> inOrder = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
    return limit.excess(MentorGroup.of(limit, mentor, inOrder));
  }

  private static void compare(
      LimitOutcome said, LimitEntry entry, BigInteger excess, BigInteger cost, Findings findings) {
    List<String> ids = List.of(entry.limit().id());
    findings.compare(Kind.LIMIT, ids, "id of the limit", said.limitId(), entry.limit().id());
    findings.compare(Kind.LIMIT, ids, "hard", said.hard(), entry.isHard());
    findings.compare(Kind.LIMIT, ids, "excess", BigInteger.valueOf(said.excess()), excess);
    findings.compare(Kind.LIMIT, ids, "cost", BigInteger.valueOf(said.cost()), cost);
  }
}
