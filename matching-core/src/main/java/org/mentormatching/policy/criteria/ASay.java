package org.mentormatching.policy.criteria;

import static org.mentormatching.model.Columns.PREFERRED_MENTEES;
import static org.mentormatching.model.Columns.PREFERRED_MENTORS;

import org.mentormatching.model.Link;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.Definition;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.Source;

/**
 * Either side has asked for the other. The first choice earns all of a side's share, each further
 * rank a fifth less, from the sixth on nothing; the share of two sides that both have preferences
 * is the mean of both.
 */
public final class ASay implements Criterion {
  private static final int RANKS = 5;

  /** How a policy file names it. */
  public static final Definition<Criterion> DEFINITION =
      Definition.<Criterion>plain(
              "a-say",
              "Mentee and mentor have asked for each other: a first choice earns all, each further rank a"
                  + " fifth less; the mean of both sides where both have preferences.",
              new ASay())
          .whenMissing(
              "Missing if neither side has named anybody; one side alone counts as a whole.")
          .leaningOn(
              new Source(
                  "A say in the match goes with more mentoring and better quality, on both sides.",
                  "direction only",
                  "Allen, Eby & Lentz 2006, Journal of Applied Psychology 91:567"),
              new Source(
                  "Choosing one's mentor raised perceived similarity and support.",
                  "randomised, 65 pairs",
                  "Kendall & Smith-Jentsch 2015"));

  @Override
  public String id() {
    return DEFINITION.id();
  }

  @Override
  public String title() {
    return "a say for both sides";
  }

  @Override
  public Reads reads() {
    return Reads.nothing().menteeNames(PREFERRED_MENTORS).mentorNames(PREFERRED_MENTEES);
  }

  @Override
  public Share share(PairView pair) {
    Link mentee = pair.menteeNames(PREFERRED_MENTORS);
    Link mentor = pair.mentorNames(PREFERRED_MENTEES);
    int sides = (mentee.given() ? 1 : 0) + (mentor.given() ? 1 : 0);
    return sides == 0
        ? Share.MISSING
        : Share.of(worth(mentee) + worth(mentor), (long) RANKS * sides);
  }

  private static long worth(Link link) {
    return link.named() ? Math.max(0, RANKS + 1 - link.value()) : 0;
  }

  @Override
  public Reason reason(PairView pair) {
    Link mentee = pair.menteeNames(PREFERRED_MENTORS);
    Link mentor = pair.mentorNames(PREFERRED_MENTEES);
    if (mentee.named() && mentor.named()) {
      return Reason.of(
          id() + ".both",
          Audience.COORDINATOR,
          "mentee's choice {a}, mentor's choice {b}",
          Reason.number("a", mentee.value()),
          Reason.number("b", mentor.value()));
    }
    if (mentee.named() || mentor.named()) {
      return Reason.of(
          id() + ".one",
          Audience.COORDINATOR,
          mentee.named() ? "mentee's choice {rank}" : "mentor's choice {rank}",
          Reason.number("rank", mentee.named() ? mentee.value() : mentor.value()));
    }
    return Reason.of(
        id() + ".none",
        Audience.COORDINATOR,
        mentee.given() || mentor.given() ? "not among the choices" : "no choices known");
  }
}
