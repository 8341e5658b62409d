package org.mentormatching.verify;

import static org.mentormatching.model.Columns.REPORTING_LINE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentormatching.model.Links;

/** Pairs of a mentor's mentees of whom one is above the other. */
record InLineRecount() implements Recount {
  /** A mentee and everybody above. */
  private record Place(String person, Set<String> above) {}

  @Override
  public long excess(List<MadePair> pairs) {
    if (pairs.size() == 1) {
      return 0;
    }
    List<Place> seen = new ArrayList<>();
    long found = 0;
    for (MadePair pair : pairs) {
      Place place = new Place(pair.mentee().personId(), above(pair));
      found +=
          seen.stream()
              .filter(
                  other ->
                      place.above().contains(other.person())
                          || other.above().contains(place.person()))
              .count();
      seen.add(place);
    }
    return found;
  }

  private static Set<String> above(MadePair pair) {
    return new HashSet<>(
        pair.mentee().attributes().get(REPORTING_LINE).map(Links::byNumber).orElse(List.of()));
  }
}
