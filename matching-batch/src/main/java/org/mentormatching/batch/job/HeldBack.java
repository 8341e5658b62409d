package org.mentormatching.batch.job;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.mentormatching.batch.intake.Review;
import org.mentormatching.model.Person;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Reason;
import org.mentormatching.policy.rules.Active;

/** Whom decisions hold back in one of two proposals, which rules see as not taking part. */
final class HeldBack {
  private static final String INACTIVE = Active.DEFINITION.id() + ".refused";

  private final StoredProposal before;
  private final StoredProposal now;

  HeldBack(StoredProposal before, StoredProposal now) {
    this.before = before;
    this.now = now;
  }

  /** Mentees of both who are held back now and were not. */
  List<String> menteesNow() {
    return turned(Problem::mentees, now, before, Review::holdsMentee);
  }

  /** Mentees of both who were held back and are no longer. */
  List<String> menteesNoLonger() {
    return turned(Problem::mentees, before, now, Review::holdsMentee);
  }

  /** Mentors of both who are held back now and were not. */
  List<String> mentorsNow() {
    return turned(Problem::mentors, now, before, Review::holdsMentor);
  }

  /** Mentors of both who were held back and are no longer. */
  List<String> mentorsNoLonger() {
    return turned(Problem::mentors, before, now, Review::holdsMentor);
  }

  private static List<String> turned(
      Function<Problem, List<? extends Person>> people,
      StoredProposal in,
      StoredProposal other,
      BiPredicate<Review, String> holds) {
    Set<String> others = new TreeSet<>();
    people.apply(other.problem()).forEach(person -> others.add(person.id()));
    return people.apply(in.problem()).stream()
        .map(Person::id)
        .filter(others::contains)
        .filter(id -> holds.test(in.review(), id) && !holds.test(other.review(), id))
        .sorted()
        .toList();
  }

  /** Why a rule refuses a pair of the earlier proposal now. */
  String against(Reason refusal, String menteeId, String mentorId) {
    return sentence(refusal, now.review(), menteeId, mentorId, "is");
  }

  /** Why a rule refused a pair of the later proposal before. */
  String lifted(Reason refusal, String menteeId, String mentorId) {
    return sentence(refusal, before.review(), menteeId, mentorId, "was");
  }

  private static String sentence(
      Reason refusal, Review review, String menteeId, String mentorId, String verb) {
    if (refusal.key().equals(INACTIVE)) {
      if (review.holdsMentee(menteeId)) {
        return "the mentee " + verb + " held back by a decision";
      }
      if (review.holdsMentor(mentorId)) {
        return "the mentor " + verb + " held back by a decision";
      }
    }
    return refusal.sentence();
  }
}
