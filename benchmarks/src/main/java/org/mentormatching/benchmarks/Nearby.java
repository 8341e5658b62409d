package org.mentormatching.benchmarks;

import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/**
 * The mentor lives in the mentee's district or one of the next ones on a ring of districts.
 *
 * @param district the column of both sides: a number from 0
 * @param districts how many there are on the ring
 * @param nearby how many of them are allowed, the mentee's own included
 */
record Nearby(Column<Long> district, long districts, long nearby) implements Rule {
  @Override
  public String id() {
    return "nearby";
  }

  @Override
  public String title() {
    return nearby + " districts nearby";
  }

  @Override
  public Reads reads() {
    return Reads.both(district);
  }

  @Override
  public Verdict check(PairView pair) {
    long steps = pair.mentor(district).orElseThrow() - pair.mentee(district).orElseThrow();
    return Math.floorMod(steps, districts) < nearby ? Verdict.ALLOWED : Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        "nearby.refused",
        Audience.EVERYBODY,
        "the mentor lives in district {there}, the mentee in {here}",
        Reason.number("there", pair.mentor(district).orElseThrow()),
        Reason.number("here", pair.mentee(district).orElseThrow()));
  }
}
