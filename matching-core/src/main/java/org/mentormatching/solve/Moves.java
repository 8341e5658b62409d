package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentormatching.result.Difference.Move;

/**
 * Puts pairs that come and go into the order in which people make room for each other.
 *
 * <p>The pairs are one path or cycle through mentees and mentors: a mentee leaves one mentor for
 * another, whose seat another mentee gives up, and so on. It is followed from the mentee asked
 * about in both directions.
 */
final class Moves {
  /** A pair by the ids of its people. */
  record Pair(String menteeId, String mentorId) {}

  private final Set<Pair> lost;
  private final Set<Pair> gained;
  private final List<Move> moves = new ArrayList<>();

  private Moves(List<Pair> lost, List<Pair> gained) {
    this.lost = new LinkedHashSet<>(lost);
    this.gained = new LinkedHashSet<>(gained);
  }

  /**
   * The moves.
   *
   * @param lost pairs that are no longer made, in a fixed order
   * @param gained pairs that are made instead, in a fixed order
   * @param menteeId the mentee asked about
   */
  static List<Move> of(List<Pair> lost, List<Pair> gained, String menteeId) {
    Moves moves = new Moves(lost, gained);
    moves.follow(menteeId);
    while (!moves.gained.isEmpty() || !moves.lost.isEmpty()) {
      Set<Pair> rest = moves.gained.isEmpty() ? moves.lost : moves.gained;
      moves.follow(rest.iterator().next().menteeId());
    }
    return moves.moves;
  }

  private void follow(String menteeId) {
    Optional<String> given = takeOfMentee(lost, menteeId);
    Optional<String> got = takeOfMentee(gained, menteeId);
    moves.add(new Move(menteeId, given, got));
    Optional<String> seat = got;
    while (seat.isPresent()) {
      seat = takeOfMentor(lost, seat.get()).flatMap(this::moveOn);
    }
    seat = given;
    while (seat.isPresent()) {
      String free = seat.get();
      seat = takeOfMentor(gained, free).flatMap(mentee -> moveTo(mentee, free));
    }
  }

  /** Somebody has given up a seat; answers whose seat is wanted instead. */
  private Optional<String> moveOn(Pair givenUp) {
    Optional<String> next = takeOfMentee(gained, givenUp.menteeId());
    moves.add(new Move(givenUp.menteeId(), Optional.of(givenUp.mentorId()), next));
    return next;
  }

  /** Somebody takes a free seat; answers whose seat becomes free. */
  private Optional<String> moveTo(Pair taken, String mentorId) {
    Optional<String> before = takeOfMentee(lost, taken.menteeId());
    moves.add(new Move(taken.menteeId(), before, Optional.of(mentorId)));
    return before;
  }

  private static Optional<String> takeOfMentee(Set<Pair> pairs, String menteeId) {
    Optional<Pair> found =
        pairs.stream().filter(pair -> pair.menteeId().equals(menteeId)).findFirst();
    found.ifPresent(pairs::remove);
    return found.map(Pair::mentorId);
  }

  private static Optional<Pair> takeOfMentor(Set<Pair> pairs, String mentorId) {
    Optional<Pair> found =
        pairs.stream().filter(pair -> pair.mentorId().equals(mentorId)).findFirst();
    found.ifPresent(pairs::remove);
    return found;
  }
}
