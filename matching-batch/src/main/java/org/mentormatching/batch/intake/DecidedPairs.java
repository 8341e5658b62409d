package org.mentormatching.batch.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.batch.intake.DecidedPeople.Stranger;
import org.mentormatching.batch.intake.Decision.Kind;
import org.mentormatching.batch.intake.PairTable.Pair;
import org.mentormatching.batch.program.Fault;
import org.mentormatching.batch.program.InputFile;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.model.Problem;
import org.mentormatching.policy.Policy;
import org.mentormatching.policy.rules.Active;
import org.mentormatching.policy.rules.Exclusions;

/** What a review asks of a problem: pairs that must be made or not, and people who stay out. */
final class DecidedPairs {
  private static final String NO_REASON = "decided against";

  private final SortedMap<Pair, String> made = new TreeMap<>();
  private final SortedMap<Pair, String> notMade = new TreeMap<>();
  private final SortedSet<String> heldMentees = new TreeSet<>();
  private final SortedSet<String> heldMentors = new TreeSet<>();
  private final Review review;
  private final PairPeople people;
  private final Findings findings;

  private DecidedPairs(Review review, PairPeople people, Findings findings) {
    this.review = review;
    this.people = people;
    this.findings = findings;
  }

  /**
   * What the decisions of a review ask of these people.
   *
   * @param ongoing pairs that go on whatever is decided
   */
  static DecidedPairs of(
      Review review, Policy policy, PairTable ongoing, PairPeople people, Findings findings) {
    DecidedPairs decided = new DecidedPairs(review, people, findings);
    review.faults().forEach(findings::add);
    for (Decision decision : review.decisions()) {
      decided.add(decision, ongoing);
    }
    decided.checkRules(policy);
    return decided;
  }

  private void add(Decision decision, PairTable ongoing) {
    Optional<String> mentee = known(decision, people.mentees(), decision.menteeId());
    Optional<String> mentor = known(decision, people.mentors(), decision.mentorId());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      return;
    }
    if (decision.kind() == Kind.HOLD) {
      if (decision.holdsMentee()) {
        heldMentees.add(mentee.get());
      } else {
        heldMentors.add(mentor.get());
      }
      return;
    }
    Pair pair = new Pair(mentee.get(), mentor.get());
    if (ongoing.pairs().containsKey(pair)) {
      if (decision.kind() == Kind.NOT_THIS) {
        stop(
            decision,
            "this pair goes on, whatever is decided about new ones",
            "Remove it from " + ongoing.name() + " if it has ended");
      }
      return;
    }
    if (decision.kind() == Kind.NOT_THIS) {
      notMade.put(pair, decision.note().isEmpty() ? NO_REASON : decision.note());
      findings.ruleOut(people.row(pair.menteeId(), pair.mentorId(), decision.place()));
    }
    String other = decision.chosenMentorId();
    if (!other.isEmpty()) {
      people
          .mentors()
          .find(other)
          .ifPresentOrElse(
              id -> make(decision, new Pair(mentee.get(), id)),
              () ->
                  stranger(decision, other)
                      .ifPresentOrElse(
                          findings::add,
                          () ->
                              stop(
                                  decision,
                                  "there is no such other mentor",
                                  people
                                      .everywhere()
                                      .near(other, InputFile.MENTORS)
                                      .filter(near -> near.indexOf('@') < 0)
                                      .map(near -> "Did you mean " + near + "?")
                                      .orElse("Write the id of a mentor"))));
    }
  }

  private void make(Decision decision, Pair pair) {
    made.put(pair, "");
    findings.pin(people.row(pair.menteeId(), pair.mentorId(), decision.place()));
  }

  /** Somebody who takes part; a note if not. Of nobody, nobody. */
  private Optional<String> known(Decision decision, Directory directory, String reference) {
    if (reference.isEmpty()) {
      return Optional.of("");
    }
    Optional<String> found = directory.find(reference);
    if (found.isEmpty()) {
      findings.add(
          stranger(decision, reference)
              .orElseGet(
                  () ->
                      new Fault(
                          Severity.NOTE,
                          decision.file(),
                          decision.line(),
                          "",
                          "this decision is about somebody who takes no part any more",
                          "")));
    }
    return found;
  }

  /** What is wrong where the reviewed proposal has nobody of this id either. */
  private Optional<Fault> stranger(Decision decision, String reference) {
    return review.strangers().stream()
        .filter(one -> one.isIn(decision, reference))
        .map(Stranger::fault)
        .findFirst();
  }

  private void stop(Decision decision, String message, String remedy) {
    findings.add(new Fault(Severity.STOPS, decision.file(), decision.line(), "", message, remedy));
  }

  /** Decisions hold by rules, which must be there. */
  private void checkRules(Policy policy) {
    need(policy, Exclusions.DEFINITION.id(), !notMade.isEmpty(), Kind.NOT_THIS);
    need(
        policy,
        Active.DEFINITION.id(),
        !heldMentees.isEmpty() || !heldMentors.isEmpty(),
        Kind.HOLD);
  }

  private void need(Policy policy, String rule, boolean isNeeded, Kind kind) {
    if (isNeeded && policy.rules().stream().noneMatch(entry -> entry.rule().id().equals(rule))) {
      findings.add(
          Fault.of(
              Severity.STOPS,
              review.decisions().get(0).file(),
              "\""
                  + kind.word()
                  + "\" was decided, which holds by the rule "
                  + rule
                  + ", and that is off",
              "Add " + rule + " under rules: in program.yaml"));
    }
  }

  /** Whether a mentee stays out. */
  boolean holdsMentee(String id) {
    return heldMentees.contains(id);
  }

  /** Whether a mentor stays out. */
  boolean holdsMentor(String id) {
    return heldMentors.contains(id);
  }

  /** Tells a problem of the pairs. */
  void addTo(Problem.Builder problem) {
    made.keySet().forEach(pair -> problem.pin(pair.menteeId(), pair.mentorId()));
    notMade.forEach((pair, why) -> problem.exclude(pair.menteeId(), pair.mentorId(), why));
    for (List<String> pair : review.earlier()) {
      problem.earlier(pair.get(0), pair.get(1));
    }
  }
}
