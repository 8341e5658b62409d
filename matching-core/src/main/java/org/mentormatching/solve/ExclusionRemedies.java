package org.mentormatching.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Exclusion;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.policy.ActivePolicy;
import org.mentormatching.policy.Appraisal;
import org.mentormatching.policy.Appraisal.Ruling;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.rules.Exclusions;
import org.mentormatching.result.Help;
import org.mentormatching.result.Remedy;

/** Exclusions of the coordinator that are taken back. What people rule out themselves stays. */
final class ExclusionRemedies {
  /** Most exclusions that are tried. */
  private static final int MOST_TRIED = 500;

  private ExclusionRemedies() {}

  /** What helps. */
  static List<Help> of(OpenedResult opened, Trial trial) {
    ActivePolicy active = opened.policy.on(opened.problem);
    Set<String> reading =
        Stream.concat(
                active.rules().stream()
                    .filter(entry -> reads(entry.rule().reads()))
                    .map(entry -> entry.rule().id()),
                active.criteria().stream()
                    .filter(entry -> reads(entry.criterion().reads()))
                    .map(entry -> entry.criterion().id()))
            .collect(Collectors.toSet());
    if (!reading.equals(Set.of(Exclusions.DEFINITION.id()))) {
      return List.of();
    }
    Appraiser appraiser = Appraiser.of(opened.policy, opened.problem);
    List<Help> helps = new ArrayList<>();
    opened.problem.exclusions().stream()
        .filter(opened.problem::isOfCoordinatorAlone)
        .limit(MOST_TRIED)
        .forEach(exclusion -> lift(opened, trial, appraiser, exclusion).ifPresent(helps::add));
    return helps;
  }

  private static boolean reads(Reads reads) {
    return reads.menteeLinks().contains(Columns.EXCLUDED_MENTORS);
  }

  private static Optional<Help> lift(
      OpenedResult opened, Trial trial, Appraiser appraiser, Exclusion exclusion) {
    Optional<Mentee> mentee = opened.problem.mentee(exclusion.menteeId());
    Optional<Mentor> mentor = opened.problem.mentor(exclusion.mentorId());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return Optional.empty();
    }
    int ofMentee = number(opened.roster.mentees(), exclusion.menteeId());
    int ofMentor = number(opened.roster.mentors(), exclusion.mentorId());
    Appraisal appraisal = appraiser.appraise(mentee.get(), mentor.get());
    List<String> refusing =
        appraisal.rules().stream().filter(Ruling::refuses).map(Ruling::ruleId).toList();
    if (!refusing.equals(List.of(Exclusions.DEFINITION.id()))
        || opened.pairs.wishes(ofMentee) == 0
        || opened.pairs.seats(ofMentor) == 0
        || opened.settled.contains(mentee.get(), mentor.get())) {
      return Optional.empty();
    }
    FoundPairs pair = new FoundPairs(new int[] {ofMentor}, new int[] {appraisal.fit()});
    return trial.of(
        new Remedy.ExclusionLifted(exclusion.menteeId(), exclusion.mentorId()),
        Alteration.pairs(ofMentee, pair));
  }

  private static int number(List<? extends Person> people, String id) {
    return IntStream.range(0, people.size())
        .filter(number -> people.get(number).id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
