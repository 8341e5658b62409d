package org.mentormatching.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Criterion;
import org.mentormatching.policy.PairCursor;
import org.mentormatching.policy.PairView;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.Policy.CriterionEntry;
import org.mentormatching.policy.Policy.RuleEntry;
import org.mentormatching.policy.Reads;
import org.mentormatching.policy.Rule;
import org.mentormatching.policy.Share;
import org.mentormatching.policy.WhenMissing;

/**
 * One rule or criterion, and what it says of pairs as a small number. It is asked by an {@link
 * Asker} about people who gave the same answers once, except where a link column connects the two,
 * and only about pairs that matter. Of a statement that looks for words in common nothing is kept
 * beyond one mentee, who tells few kinds of mentors apart.
 *
 * <p>Several threads may ask at once. Where two ask the same, both get the same answer and it does
 * not matter whose is kept.
 */
final class Statement {
  /** What a rule says of a pair that it lets pass. */
  static final int ALLOWED = 0;

  /** What a rule says of a pair that it forbids. */
  static final int REFUSED = 1;

  /** What a criterion says of a pair that it leaves out; of others it says ten-thousandths. */
  static final int LEFT_OUT = -1;

  private static final int MOST_KEPT = 1 << 25;

  private final String id;
  private final Reads reads;
  private final Policy policy;
  private final ToIntFunction<PairView> statement;
  private final long points;
  private final boolean mayBeLeftOut;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final AnswerClasses ofMentees;
  private final AnswerClasses ofMentors;
  private final Connections connections;
  private final Optional<WordsInCommon> words;
  private final long questions;
  private final short[] kept;

  private Statement(
      String id,
      Reads reads,
      Policy policy,
      Problem problem,
      ToIntFunction<PairView> statement,
      long points,
      boolean mayBeLeftOut) {
    this.id = id;
    this.reads = reads;
    this.policy = policy;
    this.statement = statement;
    this.points = points;
    this.mayBeLeftOut = mayBeLeftOut;
    mentees = problem.mentees();
    mentors = problem.mentors();
    ofMentees = new AnswerClasses(mentees, reads.ofMentee(), reads.menteeLinks());
    ofMentors = new AnswerClasses(mentors, reads.ofMentor(), reads.mentorLinks());
    connections = new Connections(problem, reads);
    words =
        reads.depth() == Reads.Depth.WORDS_IN_COMMON
            ? Optional.of(new WordsInCommon(problem, reads, ofMentors))
            : Optional.empty();
    questions = countQuestions();
    kept = new short[words.isEmpty() && questions <= MOST_KEPT ? (int) questions : 0];
  }

  private long countQuestions() {
    if (words.isEmpty()) {
      return (long) ofMentees.size() * ofMentors.size();
    }
    long count = 0;
    for (int group = 0; group < ofMentees.size(); group++) {
      int kinds = kinds(ofMentees.first(group));
      count += kinds == 0 ? ofMentors.size() : Math.min(kinds, ofMentors.size());
    }
    return count;
  }

  static Statement of(RuleEntry entry, Policy policy, Problem problem) {
    Rule rule = entry.rule();
    return new Statement(
        rule.id(),
        rule.reads(),
        policy,
        problem,
        pair -> PairRecount.refuses(rule.check(pair), entry) ? REFUSED : ALLOWED,
        0,
        false);
  }

  static Statement of(CriterionEntry entry, Policy policy, Problem problem) {
    Criterion criterion = entry.criterion();
    return new Statement(
        criterion.id(),
        criterion.reads(),
        policy,
        problem,
        pair -> parts(criterion.share(pair), entry.whenMissing()),
        entry.points(),
        entry.whenMissing() == WhenMissing.LEFT_OUT);
  }

  private static int parts(Share share, WhenMissing whenMissing) {
    return share.isMissing() && whenMissing == WhenMissing.LEFT_OUT
        ? LEFT_OUT
        : Tally.parts(share, whenMissing);
  }

  /** An asker; each thread needs its own. */
  Asker asker() {
    return new Asker(this, new PairCursor(id, reads, policy));
  }

  /** Whether it is a rule and not a criterion. */
  boolean isRule() {
    return points == 0;
  }

  /** The points of a criterion, at least 1; of a rule 0. */
  long points() {
    return points;
  }

  /** Whether a criterion leaves pairs out for which an answer is missing. */
  boolean mayBeLeftOut() {
    return mayBeLeftOut;
  }

  /** How many different questions it can be asked at most, links left aside. */
  long questions() {
    return questions;
  }

  /** The mentees by what they answered in the columns that are read. */
  AnswerClasses ofMentees() {
    return ofMentees;
  }

  /** The mentors by what they answered in the columns that are read. */
  AnswerClasses ofMentors() {
    return ofMentors;
  }

  /** The mentors, ascending, whom a link column that is read connects with a mentee. */
  int[] connectedWith(int mentee) {
    return connections.mentorsOf(mentee);
  }

  /** Whether a link column that is read connects a mentee and a mentor. */
  boolean connects(int mentee, int mentor) {
    return connections.connect(mentee, mentor);
  }

  /** Whether a mentee may tell kinds of mentors apart by the words that they have in common. */
  boolean tellsKinds() {
    return words.isPresent();
  }

  /** Number of kinds of mentors that a mentee could tell apart; 0 if they cannot be told. */
  int kinds(int mentee) {
    return words.map(common -> common.kinds(mentees.get(mentee))).orElse(0);
  }

  /** Fills in the kind, to a mentee, of each class of mentors. */
  void tellKinds(int mentee, short[] kindOf) {
    words.ifPresent(common -> common.tell(mentees.get(mentee), kindOf));
  }

  /** Where askers keep answers, by class of mentees and class of mentors; empty if nowhere. */
  short[] kept() {
    return kept;
  }

  /** What it says of a pair, asked anew. */
  int answer(PairCursor cursor, int mentee, int mentor) {
    return statement.applyAsInt(cursor.at(mentees.get(mentee), mentors.get(mentor)));
  }

  /** What it says of a mentee with a class of mentors who do not name each other, asked anew. */
  int answerOfStrangers(PairCursor cursor, int mentee, int mentorClass) {
    return statement.applyAsInt(
        cursor.atStrangers(mentees.get(mentee), mentors.get(ofMentors.first(mentorClass))));
  }
}
