package org.mentormatching.solve;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Crew;
import org.mentormatching.candidates.PairScan;
import org.mentormatching.policy.Policy.CriterionEntry;

/** Open pairs and what each criterion says of them, so that their fit can be counted otherwise. */
final class ScoredPairs {
  private final OpenPairs pairs;
  private final List<CriterionEntry> criteria;
  private final short[] counted;

  /**
   * Asks every criterion about every pair.
   *
   * @param candidates whose pairs these are
   * @param criteria those that are on, as the candidates know them
   */
  ScoredPairs(
      Candidates candidates,
      OpenPairs pairs,
      List<CriterionEntry> criteria,
      Crew crew,
      BooleanSupplier cancelled) {
    this.pairs = pairs;
    this.criteria = criteria;
    counted = new short[Math.multiplyExact(pairs.size(), criteria.size())];
    crew.share(
        pairs.mentees(),
        () -> {
          PairScan scan = candidates.scan();
          return mentee -> ask(scan, mentee);
        },
        cancelled);
  }

  private void ask(PairScan scan, int mentee) {
    scan.at(mentee);
    for (int pair = pairs.start(mentee); pair < pairs.start(mentee + 1); pair++) {
      int from = pair * criteria.size();
      scan.parts(pairs.mentor(pair), counted, from);
      for (int i = 0; i < criteria.size(); i++) {
        counted[from + i] = WeightChange.counted(counted[from + i], criteria.get(i).whenMissing());
      }
    }
  }

  OpenPairs pairs() {
    return pairs;
  }

  List<CriterionEntry> criteria() {
    return criteria;
  }

  /** The fit of a pair under changed points. */
  int fit(int pair, WeightChange change) {
    return change.fit(counted, pair * criteria.size());
  }
}
