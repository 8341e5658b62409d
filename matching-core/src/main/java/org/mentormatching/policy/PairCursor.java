package org.mentormatching.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentormatching.model.Column;
import org.mentormatching.model.Ladder;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.LinkColumn.Target;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Person;
import org.mentormatching.model.Transitions;

/**
 * A {@link PairView} that moves from pair to pair without creating objects. Not for use by several
 * threads.
 */
public final class PairCursor implements PairView {
  private final String owner;
  private final Ladder ladder;
  private final Transitions transitions;
  private final Reads reads;
  private @Nullable Mentee mentee;
  private @Nullable Mentor mentor;
  private boolean strangers;

  /**
   * A cursor that stands on no pair yet.
   *
   * @param owner the id of the rule or criterion, for messages
   * @param reads the columns that may be read
   * @param policy whose ladder and transitions count
   */
  public PairCursor(String owner, Reads reads, Policy policy) {
    this.owner = owner;
    ladder = policy.ladder();
    transitions = policy.transitions();
    this.reads = reads;
  }

  /** Moves to a pair. */
  public PairView at(Mentee newMentee, Mentor newMentor) {
    mentee = newMentee;
    mentor = newMentor;
    strangers = false;
    return this;
  }

  /** Moves to a pair as if neither named the other in any link column. */
  public PairView atStrangers(Mentee newMentee, Mentor newMentor) {
    at(newMentee, newMentor);
    strangers = true;
    return this;
  }

  private Mentee currentMentee() {
    return standing(mentee);
  }

  private Mentor currentMentor() {
    return standing(mentor);
  }

  private static <P> P standing(@Nullable P person) {
    if (person == null) {
      throw new IllegalStateException("the cursor stands on no pair yet");
    }
    return person;
  }

  @Override
  public <T> Optional<T> mentee(Column<T> column) {
    check(reads.readsOfMentee(column), "mentee", column.name());
    return currentMentee().attributes().get(column);
  }

  @Override
  public <T> Optional<T> mentor(Column<T> column) {
    check(reads.readsOfMentor(column), "mentor", column.name());
    return currentMentor().attributes().get(column);
  }

  @Override
  public Link menteeNames(LinkColumn column) {
    check(reads.menteeLinks().contains(column), "mentee", column.name());
    return link(currentMentee(), column, currentMentor());
  }

  @Override
  public Link mentorNames(LinkColumn column) {
    check(reads.mentorLinks().contains(column), "mentor", column.name());
    return link(currentMentor(), column, currentMentee());
  }

  private void check(boolean declared, String side, String column) {
    if (!declared) {
      throw new UndeclaredColumnException(owner, side, column);
    }
  }

  private Link link(Person from, LinkColumn column, Person to) {
    Link link =
        from.attributes().link(column, column.target() == Target.ANYBODY ? to.personId() : to.id());
    return strangers && link.named() ? Link.NOT_NAMED : link;
  }

  @Override
  public Ladder ladder() {
    return ladder;
  }

  @Override
  public Transitions transitions() {
    return transitions;
  }
}
