package org.mentormatching.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.result.Bottleneck;

/** A bottleneck of the network as people see it, with the mentors who have no seat open. */
final class Rivalry {
  private final OpenedResult opened;
  private final BitSet mentors = new BitSet();
  private final BitSet full = new BitSet();

  private Rivalry(OpenedResult opened, org.mentormatching.flow.Bottleneck found) {
    this.opened = opened;
    Arrays.stream(found.rights()).forEach(mentors::set);
    FoundPairs[] withoutSeat = opened.withoutSeat();
    for (int mentee : found.lefts()) {
      Arrays.stream(withoutSeat[mentee].mentors()).forEach(full::set);
    }
  }

  /** What is seen; nothing where no other mentor is allowed at all, so that seats do not count. */
  static Optional<Bottleneck> of(OpenedResult opened, org.mentormatching.flow.Bottleneck found) {
    Rivalry seen = new Rivalry(opened, found);
    return seen.mentors.isEmpty() && seen.full.isEmpty()
        ? Optional.empty()
        : Optional.of(seen.of(found));
  }

  private Bottleneck of(org.mentormatching.flow.Bottleneck found) {
    long wishes = Arrays.stream(found.lefts()).mapToLong(this::wishes).sum();
    return new Bottleneck(
        ids(Arrays.stream(found.lefts()), opened.roster.mentees()),
        ids(mentors.stream(), opened.roster.mentors()),
        wishes,
        found.room(),
        capacity(mentors) - found.room(),
        found.elsewhere(),
        ids(full.stream(), opened.roster.mentors()),
        capacity(full));
  }

  /** Open wishes of a mentee for which there are distinct mentors. */
  private int wishes(int mentee) {
    int wanted = opened.pairs.wishes(mentee);
    int distinct = opened.withoutSeat()[mentee].mentors().length;
    int end = opened.pairs.start(mentee + 1);
    for (int pair = opened.pairs.start(mentee); pair < end && distinct < wanted; pair++) {
      boolean isChosen = Arrays.binarySearch(opened.chosen, pair) >= 0;
      distinct += isChosen || mentors.get(opened.pairs.mentor(pair)) ? 1 : 0;
    }
    return Math.min(wanted, distinct);
  }

  /** Seats of mentors. */
  private long capacity(BitSet some) {
    return some.stream().mapToObj(opened.roster.mentors()::get).mapToLong(Mentor::capacity).sum();
  }

  private static List<String> ids(IntStream numbers, List<? extends Person> people) {
    return numbers.mapToObj(number -> people.get(number).id()).sorted().toList();
  }
}
