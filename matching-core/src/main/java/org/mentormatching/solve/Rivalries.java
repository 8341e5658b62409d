package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.flow.Bottlenecks;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.result.Bottleneck;

/** Bottlenecks of the network as people see them, with the mentors who have no seat open. */
final class Rivalries {
  private final OpenedResult opened;
  private final ClosedPairs closed;
  private final Bottlenecks bottlenecks;
  private final BitSet chosen = new BitSet();

  /** All people by the text of their ids. */
  private final int[] menteesById;

  private final int[] mentorsById;

  /** By mentor, seats. */
  private final int[] capacity;

  /**
   * What is known of those with whom somebody competes.
   *
   * @param full mentors without an open seat who are allowed for one of them
   * @param wishes of theirs
   */
  private record Rivals(BitSet full, long wishes) {}

  /** By the rivals and the mentors with open seats; many compete with the same. */
  private final Map<List<BitSet>, Rivals> known = new HashMap<>();

  Rivalries(OpenedResult opened) {
    this.opened = opened;
    closed = new ClosedPairs(opened.policy, opened.settled);
    bottlenecks = Bottlenecks.of(opened.network, opened.chosen, this::isClosed, opened.cancelled);
    Arrays.stream(opened.chosen).forEach(chosen::set);
    menteesById = byId(opened.roster.mentees());
    mentorsById = byId(opened.roster.mentors());
    capacity = opened.roster.mentors().stream().mapToInt(Mentor::capacity).toArray();
  }

  private boolean isClosed(int pair) {
    return closed.isClosed(opened.roster, opened.pairs, pair);
  }

  private static int[] byId(List<? extends Person> people) {
    return IntStream.range(0, people.size())
        .boxed()
        .sorted(Comparator.comparing(number -> people.get(number).id()))
        .mapToInt(number -> number)
        .toArray();
  }

  /**
   * For whose seats a mentee competes, and with whom; nothing where seats are not why, or where no
   * other mentor is allowed at all.
   */
  Optional<Bottleneck> of(int mentee) {
    return bottlenecks.of(mentee).flatMap(found -> seen(mentee, found));
  }

  private Optional<Bottleneck> seen(int mentee, org.mentormatching.flow.Bottleneck found) {
    BitSet open = set(Arrays.stream(found.rights()));
    BitSet lefts = set(Arrays.stream(found.lefts()));
    BitSet others = (BitSet) lefts.clone();
    others.clear(mentee);
    Rivals rivals = known.computeIfAbsent(List.of(others, open), key -> rivals(others, open));
    BitSet full = (BitSet) rivals.full().clone();
    addWithoutSeat(mentee, full);
    if (open.isEmpty() && full.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bottleneck(
            ids(menteesById, lefts, opened.roster.mentees()),
            ids(mentorsById, open, opened.roster.mentors()),
            rivals.wishes() + wishes(mentee, open),
            found.room(),
            capacity(open) - found.room(),
            found.elsewhere(),
            ids(mentorsById, full, opened.roster.mentors()),
            capacity(full)));
  }

  private Rivals rivals(BitSet mentees, BitSet open) {
    BitSet full = new BitSet();
    mentees.stream().forEach(mentee -> addWithoutSeat(mentee, full));
    return new Rivals(full, mentees.stream().mapToLong(mentee -> wishes(mentee, open)).sum());
  }

  private void addWithoutSeat(int mentee, BitSet full) {
    for (int mentor : opened.withoutSeat()[mentee].mentors()) {
      full.set(mentor);
    }
  }

  private static BitSet set(IntStream numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return set;
  }

  /**
   * Wishes of a mentee that mentors with open seats could fill, each one of them, beside those that
   * are filled elsewhere; where there are no such mentors, that full ones could.
   */
  private int wishes(int mentee, BitSet open) {
    int wanted = opened.pairs.wishes(mentee);
    if (wanted == 1) {
      return 1;
    }
    int elsewhere = 0;
    int distinct = open.isEmpty() ? opened.withoutSeat()[mentee].mentors().length : 0;
    int end = opened.pairs.start(mentee + 1);
    for (int pair = opened.pairs.start(mentee); pair < end; pair++) {
      if (open.get(opened.pairs.mentor(pair))) {
        distinct += chosen.get(pair) || !isClosed(pair) ? 1 : 0;
      } else {
        elsewhere += chosen.get(pair) ? 1 : 0;
      }
    }
    return Math.min(wanted - elsewhere, distinct);
  }

  /** Seats of mentors. */
  private long capacity(BitSet some) {
    return some.stream().mapToLong(mentor -> capacity[mentor]).sum();
  }

  private static List<String> ids(int[] byId, BitSet some, List<? extends Person> people) {
    return Arrays.stream(byId)
        .filter(some::get)
        .mapToObj(number -> people.get(number).id())
        .toList();
  }
}
