package org.mentormatching.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentormatching.explain.Stability.BlockingPair;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Appraiser;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** Finds people who prefer each other to their proposed partners. Looks at named pairs only. */
final class StabilityCount {
  /** What somebody would do for a partner who is preferred. */
  private record Answer(boolean willing, Optional<String> instead) {
    static final Answer NO = new Answer(false, Optional.empty());
    static final Answer HAS_ROOM = new Answer(true, Optional.empty());
  }

  private final Problem problem;
  private final Appraiser appraiser;
  private final Map<String, List<Match>> ofMentee = new HashMap<>();
  private final Map<String, List<Match>> ofMentor = new HashMap<>();
  private final Map<String, Integer> mentorsElsewhere = new HashMap<>();

  private StabilityCount(Problem problem, Appraiser appraiser, MatchingResult result) {
    this.problem = problem;
    this.appraiser = appraiser;
    for (Match match : result.matches()) {
      ofMentee.computeIfAbsent(match.menteeId(), id -> new ArrayList<>()).add(match);
      ofMentor.computeIfAbsent(match.mentorId(), id -> new ArrayList<>()).add(match);
    }
    problem.ongoing().stream()
        .filter(pair -> problem.mentor(pair.mentorId()).isEmpty())
        .forEach(pair -> mentorsElsewhere.merge(pair.menteeId(), 1, Integer::sum));
  }

  static Stability of(Problem problem, Appraiser appraiser, MatchingResult result) {
    return new StabilityCount(problem, appraiser, result).count();
  }

  private Stability count() {
    int mutual = 0;
    int made = 0;
    List<BlockingPair> blocking = new ArrayList<>();
    for (Mentee mentee : problem.mentees()) {
      for (String mentorId : named(mentee, Columns.PREFERRED_MENTORS)) {
        Optional<Mentor> mentor = problem.mentor(mentorId);
        if (mentor.isPresent() && isMutual(mentee, mentor.get())) {
          mutual++;
          if (isMade(mentee, mentor.get())) {
            made++;
          } else {
            blocking(mentee, mentor.get()).ifPresent(blocking::add);
          }
        }
      }
    }
    return new Stability(
        (int)
            problem.mentees().stream().filter(one -> names(one, Columns.PREFERRED_MENTORS)).count(),
        (int)
            problem.mentors().stream().filter(one -> names(one, Columns.PREFERRED_MENTEES)).count(),
        mutual,
        made,
        blocking);
  }

  private static boolean names(Person person, LinkColumn column) {
    return named(person, column).iterator().hasNext();
  }

  private static Iterable<String> named(Person person, LinkColumn column) {
    return person.attributes().get(column).map(Links::ids).orElse(List.of());
  }

  private boolean isMutual(Mentee mentee, Mentor mentor) {
    return mentor.attributes().link(Columns.PREFERRED_MENTEES, mentee.id()).named()
        && (isMade(mentee, mentor) || appraiser.allows(mentee, mentor));
  }

  private boolean isMade(Mentee mentee, Mentor mentor) {
    return of(ofMentee, mentee).stream().anyMatch(match -> match.mentorId().equals(mentor.id()));
  }

  private static List<Match> of(Map<String, List<Match>> pairs, Person person) {
    return Objects.requireNonNullElse(pairs.get(person.id()), List.of());
  }

  private Optional<BlockingPair> blocking(Mentee mentee, Mentor mentor) {
    List<Match> mentors = of(ofMentee, mentee);
    List<Match> mentees = of(ofMentor, mentor);
    int wishes =
        mentee.mentorsWanted() - mentorsElsewhere.getOrDefault(mentee.id(), 0) - mentors.size();
    int seats = mentor.capacity() - problem.menteesOutside(mentor.id()).size() - mentees.size();
    Answer ofMentee =
        answer(
            wishes,
            mentee,
            Columns.PREFERRED_MENTORS,
            mentor.id(),
            proposed(mentors).map(Match::mentorId).toList());
    Answer ofMentor =
        answer(
            seats,
            mentor,
            Columns.PREFERRED_MENTEES,
            mentee.id(),
            proposed(mentees).map(Match::menteeId).toList());
    return ofMentee.willing() && ofMentor.willing()
        ? Optional.of(
            new BlockingPair(mentee.id(), mentor.id(), ofMentee.instead(), ofMentor.instead()))
        : Optional.empty();
  }

  /** Ongoing and pinned pairs are not to be given up. */
  private static Stream<Match> proposed(List<Match> pairs) {
    return pairs.stream().filter(match -> match.status() == Status.NEW);
  }

  /** The partner liked least is given up; whom nobody named is liked less than anybody named. */
  private static Answer answer(
      int room, Person person, LinkColumn column, String other, List<String> partners) {
    if (room > 0) {
      return Answer.HAS_ROOM;
    }
    String least = "";
    long rank = person.attributes().link(column, other).value();
    for (String partner : partners) {
      Link link = person.attributes().link(column, partner);
      long own = link.named() ? link.value() : Long.MAX_VALUE;
      if (own > rank) {
        rank = own;
        least = partner;
      }
    }
    return least.isEmpty() ? Answer.NO : new Answer(true, Optional.of(least));
  }
}
