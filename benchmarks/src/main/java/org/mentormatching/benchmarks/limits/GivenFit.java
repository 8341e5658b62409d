package org.mentormatching.benchmarks.limits;

import org.mentormatching.model.LinkColumn;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Verdict;

/** Fits that are drawn, not earned: a mentee names every eligible mentor with the fit. */
final class GivenFit {
  /** The eligible mentors of a mentee with their fits in ten-thousandths. */
  static final LinkColumn COLUMN = new LinkColumn("given_fit", LinkColumn.Target.OTHER_SIDE);

  private GivenFit() {}

  /** The pair has a fit. */
  record Eligible() implements Rule {
    @Override
    public String id() {
      return "given";
    }

    @Override
    public String title() {
      return "a fit that is given";
    }

    @Override
    public Reads reads() {
      return Reads.nothing().menteeNames(COLUMN);
    }

    @Override
    public Verdict check(PairView pair) {
      return pair.menteeNames(COLUMN).named() ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    @Override
    public Reason refusal(PairView pair) {
      return Reason.of(id() + ".refused", Audience.COORDINATOR, "no fit is given");
    }
  }

  /** The fit that is given. */
  record Points() implements Criterion {
    @Override
    public String id() {
      return "given-fit";
    }

    @Override
    public String title() {
      return "the fit that is given";
    }

    @Override
    public Reads reads() {
      return Reads.nothing().menteeNames(COLUMN);
    }

    @Override
    public Share share(PairView pair) {
      return pair.menteeNames(COLUMN).named()
          ? Share.of(pair.menteeNames(COLUMN).value(), Share.WHOLE)
          : Share.NONE;
    }

    @Override
    public Reason reason(PairView pair) {
      return Reason.of(id() + ".given", Audience.COORDINATOR, "the fit is given");
    }
  }
}
