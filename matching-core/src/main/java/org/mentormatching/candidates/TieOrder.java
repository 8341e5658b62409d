package org.mentormatching.candidates;

import java.util.Comparator;
import java.util.List;
import org.mentormatching.model.Person;

/**
 * The order in which people are taken, which decides among equally good results: by a hash of seed
 * and id, so that nobody is ahead for an early name or row.
 *
 * <p>The hash is FNV-1a (Fowler, Noll and Vo, 1991) over the id, mixed with the seed by the
 * finalizer of SplitMix64 (Steele, Lea and Flood, 2014, "Fast splittable pseudorandom number
 * generators").
 */
final class TieOrder {
  private TieOrder() {}

  private record Place<P extends Person>(long hash, P person) {}

  /** The people in that order; people of equal hash by id. */
  static <P extends Person> List<P> of(long seed, List<P> people) {
    return people.stream()
        .map(person -> new Place<>(hash(seed, person.id()), person))
        .sorted(
            Comparator.comparingLong((Place<P> place) -> place.hash())
                .thenComparing(place -> place.person().id()))
        .map(Place::person)
        .toList();
  }

  private static long hash(long seed, String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    long mixed = hash + seed * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
