package org.mentormatching.solve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.candidates.Candidates;
import org.mentormatching.candidates.Costs;
import org.mentormatching.candidates.MentorSet;
import org.mentormatching.candidates.PairScan;
import org.mentormatching.model.Mentor;
import org.mentormatching.result.Match;

/**
 * The mentor of the greatest fit among all whom the rules allow a mentee, with a seat or without.
 */
final class BestAllowed {
  private static final int NOBODY = -1;

  private final OpenedResult opened;
  private final MentorSet everybody;
  private final Costs free;
  private final PairScan scan;

  /** By the number of a mentor, the place in the problem. */
  private final int[] places;

  private int best;
  private int greatest;

  BestAllowed(OpenedResult opened) {
    this.opened = opened;
    Candidates candidates = opened.candidates();
    everybody = candidates.mentors(mentor -> true);
    free = candidates.free();
    scan = candidates.scan();
    Map<String, Integer> placeOf = new HashMap<>();
    opened.problem.mentors().forEach(mentor -> placeOf.put(mentor.id(), placeOf.size()));
    places = opened.roster.mentors().stream().map(Mentor::id).mapToInt(placeOf::get).toArray();
  }

  /** The id of that mentor, whom the mentee does not have; the first of the problem of several. */
  Optional<String> of(int mentee) {
    String id = opened.roster.mentees().get(mentee).id();
    int[] has =
        opened.result.matches().stream()
            .filter(match -> match.menteeId().equals(id))
            .map(Match::mentorId)
            .mapToInt(opened::mentor)
            .toArray();
    best = NOBODY;
    greatest = 0;
    scan.at(mentee);
    scan.visit(everybody, free, 0, (mentor, fit) -> look(mentor, fit, has));
    return best == NOBODY ? Optional.empty() : Optional.of(opened.roster.mentors().get(best).id());
  }

  /** Takes a mentor if that one is better; what is less good by now does not matter any more. */
  private int look(int mentor, int fit, int[] has) {
    boolean isBetter =
        best == NOBODY || fit > greatest || (fit == greatest && places[mentor] < places[best]);
    if (isBetter && Arrays.stream(has).noneMatch(one -> one == mentor)) {
      best = mentor;
      greatest = fit;
    }
    return greatest;
  }
}
