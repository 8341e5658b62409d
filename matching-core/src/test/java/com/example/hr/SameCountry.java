package com.example.hr;

import org.mentormatching.model.Column;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Both work in the same country. */
final class SameCountry implements Rule {
  static final Column<String> COUNTRY = Column.text("country");

  @Override
  public String id() {
    return "same-country";
  }

  @Override
  public String title() {
    return "the same country";
  }

  @Override
  public Reads reads() {
    return Reads.both(COUNTRY);
  }

  @Override
  public Verdict check(PairView pair) {
    return pair.mentee(COUNTRY).equals(pair.mentor(COUNTRY)) ? Verdict.ALLOWED : Verdict.REFUSED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        "same-country.refused",
        Audience.EVERYBODY,
        "the mentee works in {here}, the mentor in {there}",
        Reason.text("here", pair.mentee(COUNTRY).orElse("no country")),
        Reason.text("there", pair.mentor(COUNTRY).orElse("no country")));
  }
}
