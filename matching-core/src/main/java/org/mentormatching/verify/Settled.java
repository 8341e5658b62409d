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
  private final Filled wishes = new Filled();
  private final Filled seats = new Filled();
  private final Map<String, Integer> mentorsElsewhere = new HashMap<>();
  private final Map<String, Integer> menteesElsewhere = new HashMap<>();
  private final List<PairKey> listed = new ArrayList<>();

  /** How many wishes or seats of each person settled pairs fill. */
  private static final class Filled {
    private final Map<String, Integer> ongoing = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> overriding = new HashMap<>();

    private void add(String id, Status status, boolean isHeld) {
      Map<String, Integer> kind = status == Status.ONGOING ? ongoing : isHeld ? overriding : plain;
      kind.merge(id, 1, Integer::sum);
    }

    private int all(String id) {
      return ongoing.getOrDefault(id, 0)
          + plain.getOrDefault(id, 0)
          + overriding.getOrDefault(id, 0);
    }

    /**
     * The most that somebody may have: plain pins have to find room beside ongoing pairs, and those
     * that override come on top.
     */
    private int most(String id, int own) {
      int besideOngoing = plain.getOrDefault(id, 0);
      boolean isRoomForPlain =
          besideOngoing == 0 || ongoing.getOrDefault(id, 0) + besideOngoing <= own;
      return Math.max(own, isRoomForPlain ? all(id) : all(id) - besideOngoing);
    }
  }

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
    wishes.add(pair.menteeId(), status(pair), isHeld(pair));
    seats.add(pair.mentorId(), status(pair), isHeld(pair));
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
    return wishes.all(menteeId);
  }

  /** Wishes that are open before anything is solved. */
  int openWishes(Mentee mentee) {
    return Math.max(0, mentee.mentorsWanted() - filledWishes(mentee.id()));
  }

  /** Whether a settled pair has brought a mentor somebody. */
  boolean hasMentee(Mentor mentor) {
    return seats.all(mentor.id()) > 0;
  }

  /** Seats that are open before anything is solved. */
  int openSeats(Mentor mentor) {
    return Math.max(0, mentor.capacity() - seats.all(mentor.id()));
  }

  /** The most mentors that a mentee may have. */
  int mostMentors(Mentee mentee) {
    return wishes.most(mentee.id(), mentee.mentorsWanted());
  }

  /** The most mentees that a mentor may have. */
  int mostMentees(Mentor mentor) {
    return seats.most(mentor.id(), mentor.capacity());
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
