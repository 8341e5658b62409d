package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.result.Match;
import org.mentormatching.result.Unmatched;
import org.mentormatching.result.Unmatched.Step;
import org.mentormatching.verify.Violation.Kind;

/** Recomputes who has fewer mentors than wished for, and how many each rule leaves. */
final class UnmatchedCheck {
  private final Claim claim;
  private final Levels levels;
  private final Pairs pairs;
  private final Statements statements;
  private final PairReader reader;
  private final Map<String, Integer> indexOfMentor = new HashMap<>();
  private final Findings findings;

  private UnmatchedCheck(
      Claim claim, Levels levels, Pairs pairs, Statements statements, Findings findings) {
    this.claim = claim;
    this.levels = levels;
    this.pairs = pairs;
    this.statements = statements;
    reader = new PairReader(statements);
    this.findings = findings;
    claim
        .problem()
        .mentors()
        .forEach(mentor -> indexOfMentor.put(mentor.id(), indexOfMentor.size()));
  }

  static void check(
      Claim claim,
      Levels levels,
      Pairs pairs,
      Statements statements,
      Team team,
      Findings findings) {
    new UnmatchedCheck(claim, levels, pairs, statements, findings).check(team);
  }

  private void check(Team team) {
    Map<String, Unmatched> said = new HashMap<>();
    String before = "";
    for (Unmatched entry : claim.result().unmatched()) {
      List<String> ids = List.of(entry.menteeId());
      if (said.put(entry.menteeId(), entry) != null) {
        findings.add(Kind.UNMATCHED, ids, "the mentee is listed 2 times, not 1");
      } else if (entry.menteeId().compareTo(before) < 0) {
        findings.add(Kind.UNMATCHED, ids, "the mentee is listed after " + before);
      }
      if (claim.problem().mentee(entry.menteeId()).isEmpty()) {
        findings.add(Kind.PERSON, ids, "the problem has no mentee " + entry.menteeId());
      }
      before = entry.menteeId();
    }
    List<Mentee> mentees = claim.problem().mentees();
    int[] listed =
        IntStream.range(0, mentees.size())
            .filter(i -> said.containsKey(mentees.get(i).id()))
            .toArray();
    int[][] left = Funnel.of(claim, statements, listed, team);
    int next = 0;
    for (int i = 0; i < mentees.size(); i++) {
      claim.goOn();
      Mentee mentee = mentees.get(i);
      int found = pairs.ofMentee(mentee.id()).size() + claim.settled().mentorsElsewhere(mentee);
      Unmatched entry = said.get(mentee.id());
      if ((entry != null) != (found < mentee.mentorsWanted())) {
        findings.add(
            Kind.UNMATCHED,
            List.of(mentee.id()),
            "the mentee is %s, has %d mentors and wishes for %d"
                .formatted(entry == null ? "not listed" : "listed", found, mentee.mentorsWanted()));
      }
      if (entry != null) {
        List<String> ids = List.of(mentee.id());
        findings.compare(
            Kind.UNMATCHED, ids, "wishes", entry.mentorsWanted(), mentee.mentorsWanted());
        findings.compare(Kind.UNMATCHED, ids, "mentors found", entry.mentorsFound(), found);
        funnel(i, mentee, found, entry, left[next++]);
      }
    }
  }

  private void funnel(int index, Mentee mentee, int found, Unmatched entry, int[] left) {
    List<RuleEntry> rules = claim.active().rules();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("all", "all mentors", claim.problem().mentors().size()));
    for (int rule = 0; rule < rules.size(); rule++) {
      steps.add(new Step(rules.get(rule).rule().id(), rules.get(rule).rule().title(), left[rule]));
    }
    int eligible = left[rules.size()];
    int least = claim.policy().minimumFit();
    if (least > 0) {
      steps.add(new Step(Policy.MINIMUM_FIT, "fit of at least " + least, eligible));
    }
    findings.compare(
        Kind.UNMATCHED, List.of(mentee.id()), "funnel", text(entry.funnel()), text(steps));
    cause(mentee, found, entry, eligible - eligiblePartners(index, mentee));
  }

  private int eligiblePartners(int index, Mentee mentee) {
    int eligible = 0;
    for (Match match : pairs.ofMentee(mentee.id())) {
      int fit =
          reader.eligibleFit(index, Objects.requireNonNull(indexOfMentor.get(match.mentorId())));
      eligible += fit == PairReader.NOT_ELIGIBLE ? 0 : 1;
    }
    return eligible;
  }

  private void cause(Mentee mentee, int found, Unmatched entry, int further) {
    boolean fits =
        switch (entry.cause()) {
          case NO_FREE_SEAT, LIMIT_REACHED -> further > 0;
          case NO_MENTOR_ALLOWED -> further == 0;
          case ADDS_NOTHING -> further > 0 && !levels.counts(mentee, found + 1);
          case NOT_TAKING_PART ->
              further == 0 && !mentee.attributes().get(Columns.ACTIVE).orElse(true);
          case NOT_CONSENTING ->
              further == 0 && !mentee.attributes().get(Columns.CONSENT).orElse(false);
        };
    if (!fits) {
      findings.add(
          Kind.UNMATCHED,
          List.of(mentee.id()),
          "the cause is " + entry.cause() + ", the rules leave " + further + " further mentors");
    }
  }

  private static List<String> text(List<Step> steps) {
    return steps.stream()
        .map(step -> step.ruleId() + " (" + step.title() + ") " + step.mentorsLeft())
        .toList();
  }
}
