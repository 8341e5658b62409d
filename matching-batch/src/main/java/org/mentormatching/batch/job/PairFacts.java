package org.mentormatching.batch.job;

import java.util.List;
import java.util.Optional;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;

/**
 * A pair as machines read it.
 *
 * @param menteeId the mentee
 * @param mentorId the mentor
 * @param outcome what became of the pair; the status of one that goes on or is pinned
 * @param fit in ten-thousandths
 * @param known in ten-thousandths
 * @param points what each criterion gives
 * @param refusals the rules that refuse the pair, each with its reason
 * @param unchecked the rules that could not tell
 */
record PairFacts(
    String menteeId,
    String mentorId,
    Enum<?> outcome,
    int fit,
    int known,
    List<Points> points,
    List<String> refusals,
    List<String> unchecked) {
  /**
   * A pair that is explained.
   *
   * @param matches all pairs that are made
   */
  static PairFacts of(PairExplanation pair, List<Match> matches) {
    Optional<Match> settled =
        matches.stream()
            .filter(match -> match.menteeId().equals(pair.menteeId()))
            .filter(match -> match.mentorId().equals(pair.mentorId()))
            .filter(match -> match.status() != Status.NEW)
            .findFirst();
    return new PairFacts(
        pair.menteeId(),
        pair.mentorId(),
        settled.<Enum<?>>map(Match::status).orElse(pair.outcome()),
        pair.appraisal().fit(),
        pair.appraisal().known(),
        pair.appraisal().points(),
        pair.appraisal().rules().stream()
            .filter(Ruling::refuses)
            .map(
                ruling ->
                    ruling.ruleId()
                        + ": "
                        + ruling.reason().map(reason -> reason.sentence()).orElse(""))
            .toList(),
        pair.appraisal().uncheckedRules());
  }

  static List<PairFacts> of(List<Match> matches) {
    return matches.stream()
        .map(
            match ->
                new PairFacts(
                    match.menteeId(),
                    match.mentorId(),
                    match.status(),
                    match.fit(),
                    match.known(),
                    match.points(),
                    List.of(),
                    match.uncheckedRules()))
        .toList();
  }
}
