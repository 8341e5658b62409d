package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Match;

/**
 * Counts panels once more: what new mentors gain of what lower limits ask of each mentee's, and
 * what open wishes can gain at most. No wish of a mentee gains anything unless the mentee ends with
 * two mentors or more, one of whom is asked for.
 */
final class PanelCount {
  private final Claim claim;
  private final List<Recount> recounts;
  private final Map<String, List<Mentor>> settled = new HashMap<>();
  private final Map<String, Long> most = new HashMap<>();

  PanelCount(Claim claim) {
    this.claim = claim;
    recounts =
        claim.policy().lowerPanelLimits().stream()
            .map(limit -> Recounts.of(limit, claim.policy()))
            .toList();
    if (recounts.isEmpty()) {
      return;
    }
    for (PairKey pair : claim.settled().listed()) {
      settled
          .computeIfAbsent(pair.menteeId(), id -> new ArrayList<>())
          .add(claim.problem().mentor(pair.mentorId()).orElseThrow());
    }
    for (Mentee mentee : claim.problem().mentees()) {
      claim.goOn();
      most.put(mentee.id(), recounts.stream().filter(one -> canGain(one, mentee)).count());
    }
  }

  private List<Mentor> settled(Mentee mentee) {
    return settled.getOrDefault(mentee.id(), List.of());
  }

  private boolean canGain(Recount recount, Mentee mentee) {
    List<Mentor> before = settled(mentee);
    int open = claim.settled().openWishes(mentee);
    if (open == 0 || before.size() + open < 2) {
      return false;
    }
    if (before.stream().anyMatch(mentor -> recount.isAskedFor(new MadePair(mentee, mentor)))) {
      return before.size() < 2;
    }
    return claim.problem().mentors().stream()
        .filter(mentor -> claim.settled().openSeats(mentor) > 0 && !before.contains(mentor))
        .filter(mentor -> recount.isAskedFor(new MadePair(mentee, mentor)))
        .anyMatch(mentor -> PairRecount.isAllowed(claim, mentee, mentor));
  }

  /** What the mentor of a number, from 1, who is new, can make a mentee's panel gain at most. */
  long worth(Mentee mentee, int number) {
    int wish = number - 1 - claim.settled().filledWishes(mentee.id());
    int second = Math.max(0, 1 - settled(mentee).size());
    return recounts.isEmpty() || wish != second ? 0 : Objects.requireNonNull(most.get(mentee.id()));
  }

  /** What the mentors of a mentee in a result gain beside the settled ones. */
  long gain(Mentee mentee, List<Match> matches) {
    List<Mentor> mentors = new ArrayList<>();
    for (Match match : matches) {
      mentors.add(claim.problem().mentor(match.mentorId()).orElseThrow());
    }
    return met(mentee, mentors) - met(mentee, settled(mentee));
  }

  private long met(Mentee mentee, List<Mentor> mentors) {
    List<MadePair> panel = mentors.stream().map(one -> new MadePair(mentee, one)).toList();
    return panel.size() < 2
        ? 0
        : recounts.stream().filter(recount -> recount.excess(panel) == 0).count();
  }
}
