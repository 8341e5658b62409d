package org.mentormatching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.result.Match;

/** The pairs of a result by person: each once, and only those of people of the problem. */
final class Pairs {
  private final Map<PairKey, Match> byKey = new HashMap<>();
  private final Map<String, List<Match>> byMentee = new HashMap<>();
  private final Map<String, List<Match>> byMentor = new HashMap<>();

  /** Adds a pair unless it is there already, and says whether it was added. */
  boolean add(Match match) {
    if (byKey.putIfAbsent(PairKey.of(match), match) != null) {
      return false;
    }
    byMentee.computeIfAbsent(match.menteeId(), id -> new ArrayList<>()).add(match);
    byMentor.computeIfAbsent(match.mentorId(), id -> new ArrayList<>()).add(match);
    return true;
  }

  boolean contains(PairKey pair) {
    return byKey.containsKey(pair);
  }

  /** The pairs of a mentee in the order of the result. */
  List<Match> ofMentee(String menteeId) {
    return byMentee.getOrDefault(menteeId, List.of());
  }

  /** The pairs of a mentor in the order of the result. */
  List<Match> ofMentor(String mentorId) {
    return byMentor.getOrDefault(mentorId, List.of());
  }
}
