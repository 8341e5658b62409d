package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentormatching.batch.intake.Decision;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.batch.report.page.MovedLine;
import org.mentormatching.batch.report.page.PairCard.PersonLine;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.result.Match;
import org.mentormatching.result.Match.Status;
import org.mentormatching.result.MatchingResult;

/** Who has other mentors than in the proposal that was reviewed, and why. */
final class Moved {
  private final Problem problem;
  private final Review review;
  private final Map<String, Set<String>> before = new TreeMap<>();
  private final Map<String, Set<String>> now = new TreeMap<>();

  /** By mentor, the mentees who are with that mentor now and were not. */
  private final Map<String, Set<String>> came = new TreeMap<>();

  private Moved(Problem problem, MatchingResult result, Review review) {
    this.problem = problem;
    this.review = review;
    for (List<String> pair : review.earlier()) {
      before.computeIfAbsent(pair.get(0), id -> new LinkedHashSet<>()).add(pair.get(1));
    }
    for (Match match : result.matches()) {
      if (match.status() != Status.ONGOING) {
        now.computeIfAbsent(match.menteeId(), id -> new LinkedHashSet<>()).add(match.mentorId());
        if (!mentors(before, match.menteeId()).contains(match.mentorId())) {
          came.computeIfAbsent(match.mentorId(), id -> new TreeSet<>()).add(match.menteeId());
        }
      }
    }
  }

  /** The mentees, by id; none where nothing was reviewed. */
  static List<MovedLine> lines(Problem problem, MatchingResult result, Review review) {
    return review.earlier().isEmpty() ? List.of() : new Moved(problem, result, review).lines();
  }

  private List<MovedLine> lines() {
    Set<String> mentees = new TreeSet<>(before.keySet());
    mentees.addAll(now.keySet());
    List<MovedLine> lines = new ArrayList<>();
    for (String mentee : mentees) {
      Set<String> had = mentors(before, mentee);
      Set<String> has = mentors(now, mentee);
      if (!had.equals(has)) {
        lines.add(
            new MovedLine(
                new PersonLine(mentee, mentee(mentee).map(Mentee::name).orElse(""), "", ""),
                shown(had),
                shown(has),
                why(mentee, had, has)));
      }
    }
    return lines;
  }

  private static Set<String> mentors(Map<String, Set<String>> of, String mentee) {
    return of.getOrDefault(mentee, Set.of());
  }

  private Optional<Mentee> mentee(String id) {
    return problem.mentee(id);
  }

  private String shown(Set<String> mentorIds) {
    return mentorIds.isEmpty()
        ? "nobody"
        : mentorIds.stream()
            .map(id -> named(id, problem.mentor(id).map(Mentor::name)))
            .collect(Collectors.joining(", "));
  }

  private static String named(String id, Optional<String> name) {
    return name.filter(text -> !text.isBlank()).map(text -> text + " (" + id + ")").orElse(id);
  }

  private String why(String mentee, Set<String> had, Set<String> has) {
    Set<String> reasons = new LinkedHashSet<>();
    if (review.holdsMentee(mentee)) {
      reasons.add("held back by a decision");
    } else if (problem.mentee(mentee).isEmpty()) {
      reasons.add("takes no part any more");
    } else {
      had.stream()
          .filter(mentor -> !has.contains(mentor))
          .forEach(mentor -> reasons.add(lost(mentee, mentor)));
      has.stream()
          .filter(mentor -> !had.contains(mentor) && review.keeps(mentee, mentor))
          .forEach(mentor -> reasons.add("named by a decision"));
      if (reasons.isEmpty()) {
        reasons.add("a seat became free");
      }
    }
    return String.join("; ", reasons);
  }

  private String lost(String mentee, String mentor) {
    boolean isRejected =
        review.decisions().stream()
            .filter(one -> one.kind() == Kind.NOT_THIS)
            .map(Decision::pair)
            .anyMatch(List.of(mentee, mentor)::equals);
    if (isRejected) {
      return "not this pair, by a decision";
    }
    if (review.holdsMentor(mentor)) {
      return "the mentor is held back by a decision";
    }
    if (problem.mentor(mentor).isEmpty()) {
      return "the mentor takes no part any more";
    }
    String others =
        came.getOrDefault(mentor, Set.of()).stream()
            .map(id -> named(id, problem.mentee(id).map(Person::name)))
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "the whole is better so" : "the seat goes to " + others;
  }
}
