package org.mentormatching.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentormatching.model.Attributes;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Reads;
import org.mentormatching.result.Match;

/**
 * The people of a result as the policy of another one sees them: with the answers that they gave,
 * and in columns that only the other policy reads with those of the other result, where they are
 * there.
 */
final class ComparedPeople {
  private final Problem problem;
  private final Columns ofMentees = new Columns(new HashSet<>(), new HashSet<>());
  private final Columns ofMentors = new Columns(new HashSet<>(), new HashSet<>());
  private final Map<String, Mentee> mentees = new HashMap<>();
  private final Map<String, Mentor> mentors = new HashMap<>();

  /** Whether all mentees, the mentees in pairs and the mentors in pairs are in the other result. */
  private final boolean hasMentees;

  private final boolean hasPairedMentees;
  private final boolean hasPairedMentors;

  /** Columns that only the other policy reads. */
  private record Columns(Set<Column<?>> answers, Set<LinkColumn> links) {
    boolean isEmpty() {
      return answers.isEmpty() && links.isEmpty();
    }

    boolean hasAny(List<Column<?>> some, List<LinkColumn> named) {
      return some.stream().anyMatch(answers::contains) || named.stream().anyMatch(links::contains);
    }
  }

  /**
   * People of a result.
   *
   * @param side the result
   * @param other the one whose policy looks at them
   */
  ComparedPeople(ComparedSide side, ComparedSide other) {
    problem = side.problem();
    reads(other.policy()).forEach(this::add);
    reads(side.policy()).forEach(this::remove);
    Map<String, Mentee> others = new HashMap<>();
    outside(other.problem()).forEach(mentee -> others.put(mentee.id(), mentee));
    other.problem().mentees().forEach(mentee -> others.put(mentee.id(), mentee));
    if (!ofMentees.isEmpty()) {
      Stream.concat(outside(problem), problem.mentees().stream())
          .forEach(
              mentee ->
                  Optional.ofNullable(others.get(mentee.id()))
                      .ifPresent(known -> complete(mentee, known)));
    }
    if (!ofMentors.isEmpty()) {
      for (Mentor mentor : problem.mentors()) {
        other.problem().mentor(mentor.id()).ifPresent(known -> complete(mentor, known));
      }
    }
    List<Match> pairs = side.result().matches();
    hasMentees = problem.mentees().stream().allMatch(mentee -> others.containsKey(mentee.id()));
    hasPairedMentees =
        Stream.concat(pairs.stream().map(Match::menteeId), outside(problem).map(Mentee::id))
            .allMatch(others::containsKey);
    hasPairedMentors = pairs.stream().allMatch(pair -> other.hasMentor(pair.mentorId()));
  }

  private static Stream<Reads> reads(Policy policy) {
    return Stream.of(
            policy.rules().stream().map(entry -> entry.rule().reads()),
            policy.criteria().stream().map(entry -> entry.criterion().reads()),
            policy.everyLimit().stream().map(limit -> limit.reads()))
        .flatMap(reads -> reads);
  }

  private static Stream<Mentee> outside(Problem problem) {
    return problem.mentors().stream()
        .flatMap(mentor -> problem.menteesOutside(mentor.id()).stream());
  }

  private void add(Reads reads) {
    ofMentees.answers().addAll(reads.ofMentee());
    ofMentees.links().addAll(reads.menteeLinks());
    ofMentors.answers().addAll(reads.ofMentor());
    ofMentors.links().addAll(reads.mentorLinks());
  }

  private void remove(Reads reads) {
    reads.ofMentee().forEach(ofMentees.answers()::remove);
    reads.menteeLinks().forEach(ofMentees.links()::remove);
    reads.ofMentor().forEach(ofMentors.answers()::remove);
    reads.mentorLinks().forEach(ofMentors.links()::remove);
  }

  private void complete(Mentee mentee, Mentee known) {
    Mentee.Builder builder = mentee.toBuilder();
    copy(mentee.attributes(), known.attributes(), ofMentees, builder);
    mentees.put(mentee.id(), builder.build());
  }

  private void complete(Mentor mentor, Mentor known) {
    Mentor.Builder builder = mentor.toBuilder();
    copy(mentor.attributes(), known.attributes(), ofMentors, builder);
    mentors.put(mentor.id(), builder.build());
  }

  private static void copy(
      Attributes own, Attributes known, Columns columns, Person.Builder<?> builder) {
    for (Column<?> column : known.columns()) {
      if (columns.answers().contains(column) && own.get(column).isEmpty()) {
        copy(known, column, builder);
      }
    }
    for (LinkColumn column : known.linkColumns()) {
      if (columns.links().contains(column) && own.get(column).isEmpty()) {
        known.get(column).ifPresent(links -> builder.link(column, links));
      }
    }
  }

  private static <T> void copy(Attributes known, Column<T> column, Person.Builder<?> builder) {
    known.get(column).ifPresent(answer -> builder.set(column, answer));
  }

  /** All mentees. */
  List<Mentee> mentees() {
    return problem.mentees().stream().map(this::completed).toList();
  }

  Mentee mentee(String id) {
    return completed(problem.mentee(id).orElseThrow());
  }

  Mentor mentor(String id) {
    Mentor mentor = mentors.get(id);
    return mentor == null ? problem.mentor(id).orElseThrow() : mentor;
  }

  /** Mentees of a mentor who are not in the problem. */
  List<Mentee> menteesOutside(String mentorId) {
    return problem.menteesOutside(mentorId).stream().map(this::completed).toList();
  }

  private Mentee completed(Mentee mentee) {
    return mentees.getOrDefault(mentee.id(), mentee);
  }

  /** Whether it is known of everybody in a pair what somebody of the other result reads. */
  boolean areKnownInPairs(Reads reads) {
    boolean needsMentees = ofMentees.hasAny(reads.ofMentee(), reads.menteeLinks());
    boolean needsMentors = ofMentors.hasAny(reads.ofMentor(), reads.mentorLinks());
    boolean needsBoth =
        ofMentees.hasAny(List.of(), reads.menteeLinks())
            || ofMentors.hasAny(List.of(), reads.mentorLinks());
    return (hasPairedMentees || !(needsMentees || needsBoth))
        && (hasPairedMentors || !(needsMentors || needsBoth));
  }

  /** Whether the same is known of all mentees. */
  boolean areKnown(Reads reads) {
    return hasMentees || !ofMentees.hasAny(reads.ofMentee(), reads.menteeLinks());
  }
}
