package org.mentormatching.policy.rules;

import static org.mentormatching.model.Columns.SELF;

import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Verdict;

/** Nobody mentors themselves. */
public final class NotSamePerson implements Rule {
  /** How a policy file names it. */
  public static final Definition<Rule> DEFINITION =
      Definition.<Rule>plain(
              "not-same-person",
              "Nobody is their own mentor; people in both roles are recognised by id or e-mail.",
              new NotSamePerson())
          .whenMissing("Never missing: everybody has an id.");

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "not the same person";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeNames(SELF);
  }

  @Override
  public Verdict check(PairView pair) {
    return pair.menteeNames(SELF).named() ? Verdict.REFUSED : Verdict.ALLOWED;
  }

  @Override
  public Reason refusal(PairView pair) {
    return Reason.of(
        id() + ".refused", Audience.EVERYBODY, "mentee and mentor are the same person");
  }
}
