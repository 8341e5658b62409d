package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.OngoingPair;
import org.mentormatching.model.Pin;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Match.Status;

/**
 * What is settled before anything is solved: ongoing pairs and pins. An ongoing pair that is pinned
 * too is ongoing; one of whom the problem knows only one person still takes a seat or fills a wish.
 */
final class Settled {
  private final Set<PairKey> ongoing = new LinkedHashSet<>();
  private final Set<PairKey> pinned = new LinkedHashSet<>();
  private final Set<PairKey> overriding = new LinkedHashSet<>();
  private final Map<String, Integer> filledWishes = new HashMap<>();
  private final Map<String, Integer> takenSeats = new HashMap<>();
  private final Map<String, Integer> heldWishes = new HashMap<>();
  private final Map<String, Integer> heldSeats = new HashMap<>();
  private final Map<String, Integer> mentorsElsewhere = new HashMap<>();
  private final Map<String, Integer> menteesElsewhere = new HashMap<>();
  private final List<PairKey> listed = new ArrayList<>();

  Settled(Problem problem) {
    for (OngoingPair pair : problem.ongoing()) {
      ongoing.add(new PairKey(pair.menteeId(), pair.mentorId()));
    }
    for (Pin pin : problem.pins()) {
      PairKey pair = new PairKey(pin.menteeId(), pin.mentorId());
      if (!ongoing.contains(pair)) {
        pinned.add(pair);
        if (pin.overrides()) {
          overriding.add(pair);
        }
      }
    }
    ongoing.forEach(pair -> count(problem, pair));
    pinned.forEach(pair -> count(problem, pair));
  }

  private void count(Problem problem, PairKey pair) {
    filledWishes.merge(pair.menteeId(), 1, Integer::sum);
    takenSeats.merge(pair.mentorId(), 1, Integer::sum);
    if (isHeld(pair)) {
      heldWishes.merge(pair.menteeId(), 1, Integer::sum);
      heldSeats.merge(pair.mentorId(), 1, Integer::sum);
    }
    if (problem.mentee(pair.menteeId()).isPresent()
        && problem.mentor(pair.mentorId()).isPresent()) {
      listed.add(pair);
    } else {
      mentorsElsewhere.merge(pair.menteeId(), 1, Integer::sum);
      menteesElsewhere.merge(pair.mentorId(), 1, Integer::sum);
    }
  }

  /** The settled pairs of two people of the problem: those that a result lists. */
  List<PairKey> listed() {
    return listed;
  }

  /** The status of a pair. */
  Status status(PairKey pair) {
    if (ongoing.contains(pair)) {
      return Status.ONGOING;
    }
    return pinned.contains(pair) ? Status.PINNED : Status.NEW;
  }

  /** Whether a pair is ongoing or pinned. */
  boolean isSettled(PairKey pair) {
    return status(pair) != Status.NEW;
  }

  /** Whether a pair may stand against limits, seats and wishes: ongoing or an overriding pin. */
  boolean isHeld(PairKey pair) {
    return ongoing.contains(pair) || overriding.contains(pair);
  }

  /** Wishes of a mentee that settled pairs fill. */
  int filledWishes(String menteeId) {
    return filledWishes.getOrDefault(menteeId, 0);
  }

  /** Wishes that are open before anything is solved. */
  int openWishes(Mentee mentee) {
    return Math.max(0, mentee.mentorsWanted() - filledWishes(mentee.id()));
  }

  /** Whether a settled pair has brought a mentor somebody. */
  boolean hasMentee(Mentor mentor) {
    return takenSeats.containsKey(mentor.id());
  }

  /** Seats that are open before anything is solved. */
  int openSeats(Mentor mentor) {
    return Math.max(0, mentor.capacity() - takenSeats.getOrDefault(mentor.id(), 0));
  }

  /** The most mentors that a mentee may have. */
  int mostMentors(Mentee mentee) {
    return Math.max(mentee.mentorsWanted(), heldWishes.getOrDefault(mentee.id(), 0));
  }

  /** The most mentees that a mentor may have. */
  int mostMentees(Mentor mentor) {
    return Math.max(mentor.capacity(), heldSeats.getOrDefault(mentor.id(), 0));
  }

  /** Ongoing pairs of a mentee with mentors whom the problem does not know. */
  int mentorsElsewhere(Mentee mentee) {
    return mentorsElsewhere.getOrDefault(mentee.id(), 0);
  }

  /** Ongoing pairs of a mentor with mentees whom the problem does not know. */
  int menteesElsewhere(Mentor mentor) {
    return menteesElsewhere.getOrDefault(mentor.id(), 0);
  }
}
