package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.model.Columns;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.result.MatchingResult;
import org.mentormatching.result.Unmatched;

/**
 * How many mentees have a mentor.
 *
 * @param mentees all mentees
 * @param matched those with a mentor
 * @param ongoing those among them who have one from an earlier cycle
 * @param mentorAbsent those who have nobody but an ongoing mentor who takes no part in the round
 * @param urgent those who need a mentor now
 * @param waiting those who have been waiting
 * @param wishes mentors wished for in all
 * @param met mentors found in all
 * @param without mentees without a mentor by cause, the most frequent first
 */
public record Served(
    int mentees,
    int matched,
    int ongoing,
    int mentorAbsent,
    Part urgent,
    Part waiting,
    long wishes,
    long met,
    List<Cause> without) {
  /**
   * How many of some have a mentor.
   *
   * @param matched with a mentor
   * @param of all of them
   */
  public record Part(int matched, int of) {
    private static Part of(Problem problem, Predicate<Mentee> some, Predicate<Mentee> matched) {
      int all = (int) problem.mentees().stream().filter(some).count();
      return new Part((int) problem.mentees().stream().filter(some.and(matched)).count(), all);
    }
  }

  /**
   * How many have no mentor for one cause.
   *
   * @param what in a few words
   * @param count how many
   */
  public record Cause(String what, int count) {
    private String words() {
      return what + " " + count;
    }
  }

  static Served of(Problem problem, Policy policy, MatchingResult result, Review review) {
    Set<String> without = new HashSet<>();
    SortedMap<String, Integer> causes = new TreeMap<>();
    ClosedSeats closed = ClosedSeats.of(problem, policy, result);
    long missing = 0;
    for (Unmatched unmatched : result.unmatched()) {
      missing += unmatched.mentorsWanted() - unmatched.mentorsFound();
      if (unmatched.mentorsFound() == 0) {
        without.add(unmatched.menteeId());
        causes.merge(cause(unmatched, closed, review), 1, Integer::sum);
      }
    }
    Set<String> goingOn = new HashSet<>();
    problem.ongoing().forEach(pair -> goingOn.add(pair.menteeId()));
    Set<String> with = new HashSet<>(goingOn);
    result.matches().forEach(match -> with.add(match.menteeId()));
    for (Mentee mentee : problem.mentees()) {
      if (mentee.mentorsWanted() == 0 && !with.contains(mentee.id())) {
        without.add(mentee.id());
        causes.merge("asks for nobody", 1, Integer::sum);
      }
    }
    AbsentMentors absent = AbsentMentors.of(problem, policy, result);
    without.addAll(absent.mentorOf().keySet());
    Predicate<Mentee> matched = mentee -> !without.contains(mentee.id());
    long wishes = problem.mentees().stream().mapToLong(Mentee::mentorsWanted).sum();
    return new Served(
        problem.mentees().size(),
        problem.mentees().size() - without.size(),
        (int)
            problem.mentees().stream()
                .filter(matched.and(mentee -> goingOn.contains(mentee.id())))
                .count(),
        absent.mentorOf().size(),
        Part.of(problem, policy.urgencyTrust()::isUrgentNow, matched),
        Part.of(problem, Served::isWaiting, matched),
        wishes,
        wishes - missing,
        frequentFirst(causes));
  }

  private static boolean isWaiting(Mentee mentee) {
    return mentee.attributes().get(Columns.CYCLES_WAITING).orElse(0L) > 0;
  }

  private static String cause(Unmatched unmatched, ClosedSeats closed, Review review) {
    if (unmatched.cause() == Unmatched.Cause.LIMIT_REACHED) {
      return closed.limits(unmatched.menteeId());
    }
    String straw = Wording.lastStraw(unmatched);
    return unmatched.cause() == Unmatched.Cause.NO_MENTOR_ALLOWED && !straw.isEmpty()
        ? straw
        : Wording.cause(unmatched, review);
  }

  private static List<Cause> frequentFirst(Map<String, Integer> causes) {
    return causes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new Cause(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whether nobody is without a mentor. */
  @JsonIgnore
  public boolean isEverybody() {
    return matched == mentees;
  }

  /** {@code 148 of 160 mentees have a mentor (93 %): 120 new, 28 ongoing · urgent 11 of 11}. */
  String headline() {
    StringBuilder text = new StringBuilder();
    text.append("%d of %s".formatted(matched, Summary.counted(mentees, "mentee")))
        .append(mentees == 1 ? " has a mentor" : " have a mentor");
    if (mentees > 0) {
      text.append(" (").append((200L * matched + mentees) / (2L * mentees)).append(" %)");
    }
    if (ongoing > 0) {
      text.append(": %d new, %d ongoing".formatted(matched - ongoing, ongoing));
    }
    if (urgent.of() > 0) {
      text.append(" · urgent ").append(urgent.matched()).append(" of ").append(urgent.of());
    }
    if (waiting.of() > 0) {
      text.append(" · waiting ").append(waiting.matched()).append(" of ").append(waiting.of());
    }
    return text.toString();
  }

  /** Those whose mentor takes no part; empty if there are none. */
  String absentMentors() {
    return mentorAbsent == 0
        ? ""
        : "%s, not counted above, %s on with a mentor who takes no part; see unmatched.csv"
            .formatted(Summary.counted(mentorAbsent, "mentee"), mentorAbsent == 1 ? "goes" : "go");
  }

  /** The wishes that are met; empty unless somebody wishes for several mentors. */
  String wishesMet() {
    return wishes > mentees ? met + " of " + wishes + " mentors wished for" : "";
  }

  /** Those without a mentor by cause; empty if there are none. */
  String withoutMentor() {
    int all = without.stream().mapToInt(Cause::count).sum();
    return all == 0 ? "" : all + ": " + Summary.joined(without.stream().map(Cause::words));
  }
}
