package org.mentormatching.policy;

import java.util.Optional;
import java.util.function.Consumer;
import org.mentormatching.model.Column;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Links;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Preset;
import org.mentormatching.model.Problem;
import org.mentormatching.model.Transitions;

/** Mentee E-1 and mentor M-1, whose answers a test sets one by one. */
public final class Couple {
  private final Mentee.Builder mentee = Mentee.builder("E-1");
  private final Mentor.Builder mentor = Mentor.builder("M-1");
  private final Problem.Builder problem = Problem.builder();
  private final Policy.Builder policy = Policy.builder();

  /** A mentee's answer. */
  public <T> Couple mentee(Column<T> column, T value) {
    mentee.set(column, value);
    return this;
  }

  /** A mentor's answer. */
  public <T> Couple mentor(Column<T> column, T value) {
    mentor.set(column, value);
    return this;
  }

  /** Whom the mentee names. */
  public Couple menteeNames(LinkColumn column, Links links) {
    mentee.link(column, links);
    return this;
  }

  /** Whom the mentor names. */
  public Couple mentorNames(LinkColumn column, Links links) {
    mentor.link(column, links);
    return this;
  }

  /** The same human being on both sides. */
  public Couple samePerson() {
    mentor.personId("E-1");
    return this;
  }

  /** The ladder and the transitions of the programme. */
  public Couple in(Preset preset) {
    policy.preset(preset);
    return this;
  }

  /** The transitions of the programme. */
  public Couple knowing(Transitions transitions) {
    policy.transitions(transitions);
    return this;
  }

  /** What is said of the two in the problem. */
  public Couple with(Consumer<Problem.Builder> more) {
    more.accept(problem);
    return this;
  }

  private PairView view(String owner, Reads reads) {
    Problem built = problem.mentee(mentee.build()).mentor(mentor.build()).build();
    return new PairCursor(owner, reads, policy.build())
        .at(built.mentees().get(0), built.mentors().get(0));
  }

  /** What a rule says. */
  public Verdict check(Rule rule) {
    return rule.check(view(rule.id(), rule.reads()));
  }

  /** Why a rule refuses. */
  public Reason refusal(Rule rule) {
    return rule.refusal(view(rule.id(), rule.reads()));
  }

  /** What a criterion gives, in ten-thousandths; -1 if an answer is missing. */
  public int parts(Criterion criterion) {
    return criterion.share(view(criterion.id(), criterion.reads())).parts();
  }

  /** Why a criterion gives it. */
  public Reason reason(Criterion criterion) {
    return criterion.reason(view(criterion.id(), criterion.reads()));
  }

  /** What the two could talk about because of a criterion. */
  public Optional<Reason> starter(Criterion criterion) {
    return criterion.starter(view(criterion.id(), criterion.reads()));
  }
}
