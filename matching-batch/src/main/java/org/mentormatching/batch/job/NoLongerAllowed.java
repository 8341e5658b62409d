package org.mentormatching.batch.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentormatching.batch.report.FinalPair;
import org.mentormatching.batch.report.FinalPair.Ground;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;

/**
 * Which new pairs of a proposal the files of now do not allow: somebody is not in them any more, or
 * a rule refuses the pair. Pins and pairs that go on stand by their own rows.
 */
final class NoLongerAllowed {
  private NoLongerAllowed() {}

  /** A line for each such pair, ids only; none where nothing changed since the proposal. */
  static List<String> of(List<FinalPair> pairs, FilesSince since) {
    Optional<Programme> now = since.now();
    Optional<Problem> problem = now.flatMap(programme -> programme.reading().problem());
    if (problem.isEmpty()) {
      return List.of();
    }
    Problem people = problem.get();
    Appraiser appraiser = Appraiser.of(now.orElseThrow().program().policy(), people);
    List<String> lines = new ArrayList<>();
    for (FinalPair pair : pairs) {
      if (pair.ground() == Ground.KEPT || pair.ground() == Ground.ACCEPTED) {
        why(people, appraiser, pair)
            .map(why -> "%s with %s: %s".formatted(pair.menteeId(), pair.mentorId(), why))
            .ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<String> why(Problem people, Appraiser appraiser, FinalPair pair) {
    Optional<Mentee> mentee = people.mentee(pair.menteeId());
    Optional<Mentor> mentor = people.mentor(pair.mentorId());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Optional.of("no longer in the files");
    }
    if (appraiser.allows(mentee.get(), mentor.get())) {
      return Optional.empty();
    }
    return Optional.of(
        appraiser.rules(mentee.get(), mentor.get()).stream()
            .filter(Ruling::refuses)
            .map(Ruling::title)
            .collect(Collectors.joining(", ", "not allowed any more: ", "")));
  }
}
