package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mentormatching.explain.PairExplanation;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.policy.Appraisal.Points;
import org.mentormatching.policy.Audience;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.criteria.NeedsCovered;

/**
 * What of a pair may be told to one of the two. What a mentee wants to get better at reaches the
 * mentor only where the mentee agrees to it.
 */
final class Audiences {
  private static final Set<Audience> FOR_MENTEES = Set.of(Audience.EVERYBODY, Audience.MENTEE);
  private static final Set<Audience> FOR_MENTORS = Set.of(Audience.EVERYBODY, Audience.MENTOR);

  private Audiences() {}

  /** What speaks for a pair, as its mentee may read it. */
  static String whyForMentee(PairExplanation pair) {
    return why(pair, reason -> FOR_MENTEES.contains(reason.audience()));
  }

  /** What speaks for a pair, as its mentor may read it. */
  static String whyForMentor(PairExplanation pair, Mentee mentee) {
    return why(pair, reason -> mayReadMentor(reason, mentee));
  }

  /** What the two could talk about first, as the mentee may read it. */
  static String startersForMentee(PairExplanation pair) {
    return starters(pair, reason -> FOR_MENTEES.contains(reason.audience()));
  }

  /** What the two could talk about first, as the mentor may read it. */
  static String startersForMentor(PairExplanation pair, Mentee mentee) {
    return starters(pair, reason -> mayReadMentor(reason, mentee));
  }

  /** Whether somebody may read a reason. */
  private interface Reader {
    boolean mayRead(Reason reason);
  }

  private static boolean mayReadMentor(Reason reason, Mentee mentee) {
    return FOR_MENTORS.contains(reason.audience())
        || (reason.key().startsWith(NeedsCovered.DEFINITION.id() + ".")
            && mentee.attributes().get(Columns.SHARES_DEVELOPMENT_AREAS).orElse(false));
  }

  private static String why(PairExplanation pair, Reader reader) {
    List<Points> earned = new ArrayList<>(pair.appraisal().points());
    earned.removeIf(points -> points.earned() == 0 || !points.known());
    earned.sort((a, b) -> Long.compare(b.earned(), a.earned()));
    return String.join(
        "; ",
        earned.stream().map(Points::reason).filter(reader::mayRead).map(Reason::sentence).toList());
  }

  private static String starters(PairExplanation pair, Reader reader) {
    return String.join(
        "; ", pair.starters().stream().filter(reader::mayRead).map(Reason::sentence).toList());
  }
}
