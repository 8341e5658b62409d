package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.verify.Violation.Kind;

/** Checks each pair by itself, and that the settled ones are there. */
final class MatchCheck {
  private final Claim claim;
  private final Findings findings;

  private MatchCheck(Claim claim, Findings findings) {
    this.claim = claim;
    this.findings = findings;
  }

  /** Checks the pairs and returns those of known people, each once. */
  static Pairs soundPairs(Claim claim, Team team, Findings findings) {
    MatchCheck check = new MatchCheck(claim, findings);
    Pairs pairs = new Pairs();
    List<Match> matches = claim.result().matches();
    List<Optional<PairRecount>> recounts =
        new ArrayList<>(Collections.nCopies(matches.size(), Optional.empty()));
    team.share(matches.size(), () -> i -> recounts.set(i, PairRecount.of(claim, matches.get(i))));
    for (int i = 0; i < matches.size(); i++) {
      check.match(matches.get(i), recounts.get(i), pairs);
    }
    for (PairKey pair : claim.settled().listed()) {
      if (!pairs.contains(pair)) {
        findings.add(
            Kind.PAIR,
            pair.ids(),
            "the pair is " + claim.settled().status(pair) + ": 0 times in the result, not 1");
      }
    }
    check.order();
    return pairs;
  }

  private void match(Match match, Optional<PairRecount> recount, Pairs pairs) {
    claim.goOn();
    PairKey pair = PairKey.of(match);
    if (claim.problem().mentee(match.menteeId()).isEmpty()) {
      findings.add(Kind.PERSON, pair.ids(), "the problem has no mentee " + match.menteeId());
    }
    if (claim.problem().mentor(match.mentorId()).isEmpty()) {
      findings.add(Kind.PERSON, pair.ids(), "the problem has no mentor " + match.mentorId());
    }
    if (recount.isEmpty()) {
      return;
    }
    if (!pairs.add(match)) {
      findings.add(Kind.PAIR, pair.ids(), "the pair is more than 1 time in the result");
      return;
    }
    Status status = claim.settled().status(pair);
    findings.compare(Kind.PAIR, pair.ids(), "status", match.status(), status);
    if (!claim.settled().isHeld(pair)) {
      rules(pair, recount.get());
    }
    figures(match, recount.get());
  }

  private void rules(PairKey pair, PairRecount recount) {
    for (String rule : recount.refusedBy()) {
      findings.add(
          Kind.RULE,
          List.of(pair.menteeId(), pair.mentorId(), rule),
          "the pair is in the result, the rule " + rule + " refuses it");
    }
    if (recount.fit() < claim.policy().minimumFit() * 100) {
      findings.add(
          Kind.RULE,
          List.of(pair.menteeId(), pair.mentorId(), Policy.MINIMUM_FIT),
          "fit is "
              + recount.fit()
              + " ten-thousandths, the policy asks for at least "
              + claim.policy().minimumFit() * 100);
    }
  }

  private void figures(Match match, PairRecount recount) {
    List<String> ids = PairKey.of(match).ids();
    findings.compare(Kind.FIT, ids, "fit", match.fit(), recount.fit());
    findings.compare(Kind.FIT, ids, "known", match.known(), recount.known());
    findings.compare(
        Kind.FIT,
        ids,
        "the list of rules that could not tell",
        match.uncheckedRules(),
        recount.unchecked());
    int criteria = recount.points().size();
    findings.compare(Kind.FIT, ids, "number of criteria", match.points().size(), criteria);
    for (int i = 0; i < Math.min(criteria, match.points().size()); i++) {
      points(ids, match.points().get(i), recount.points().get(i));
    }
  }

  private void points(List<String> ids, Points said, Points recount) {
    if (said.equals(recount)) {
      return;
    }
    findings.compare(Kind.FIT, ids, "what the criteria give", figures(said), figures(recount));
    if (figures(said).equals(figures(recount))) {
      findings.add(
          Kind.FIT,
          ids,
          "title or reason of the criterion "
              + said.criterionId()
              + " differ: the reason is "
              + said.reason().key()
              + " in the result, recomputing gives "
              + recount.reason().key());
    }
  }

  private static String figures(Points points) {
    return points.criterionId()
        + (points.known() ? " " : " (unknown) ")
        + points.earned()
        + " of "
        + points.attainable();
  }

  private void order() {
    String mentee = "";
    int number = 0;
    for (Match match : claim.result().matches()) {
      List<String> ids = PairKey.of(match).ids();
      if (match.menteeId().compareTo(mentee) < 0) {
        findings.add(
            Kind.PAIR, ids, "the pair stands after those of " + mentee + ", not in order of id");
      }
      number = match.menteeId().equals(mentee) ? number + 1 : 1;
      mentee = match.menteeId();
      findings.compare(Kind.PAIR, ids, "mentor number", match.mentorNumber(), number);
    }
  }
}
