package org.mentormatching.policy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mentormatching.model.Column;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.model.Transitions;

/**
 * A {@link GroupView} over pairs: the mentee and the mentor at one place of two lists. Or over
 * mentees, with and without mentors.
 */
public final class PairGroup implements GroupView {
  private final Policy policy;
  private final String owner;
  private final Reads reads;
  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final Optional<Mentor> only;
  private final Predicate<Mentee> hasMentor;

  private PairGroup(
      Policy policy,
      Limit limit,
      List<Mentee> mentees,
      List<Mentor> mentors,
      Optional<Mentor> only,
      Predicate<Mentee> hasMentor) {
    this.policy = policy;
    this.only = only;
    this.hasMentor = hasMentor;
    owner = limit.id();
    reads = limit.reads();
    this.mentees = mentees;
    this.mentors = mentors;
  }

  /**
   * Pairs as a limit of a policy may see them, those of one mentor unless the limit is a panel's or
   * keyed. The lists are not copied.
   *
   * @throws IllegalArgumentException if the lists are not of the same length
   */
  public static GroupView of(
      Policy policy, Limit limit, List<Mentee> mentees, List<Mentor> mentors) {
    if (mentees.size() != mentors.size()) {
      throw new IllegalArgumentException(
          "%d mentees and %d mentors make no pairs".formatted(mentees.size(), mentors.size()));
    }
    boolean haveOne = !mentors.isEmpty() && limit.looksAtOneMentor();
    return new PairGroup(
        policy,
        limit,
        mentees,
        mentors,
        haveOne ? Optional.of(mentors.get(0)) : Optional.empty(),
        mentee -> true);
  }

  /** One mentor with some mentees. */
  public static GroupView ofMentor(
      Policy policy, Limit limit, Mentor mentor, List<Mentee> mentees) {
    return new PairGroup(
        policy,
        limit,
        mentees,
        Collections.nCopies(mentees.size(), mentor),
        Optional.of(mentor),
        mentee -> true);
  }

  /** Mentees of whose mentor nothing is known. */
  static GroupView withoutMentor(Policy policy, PairwiseLimit limit, List<Mentee> mentees) {
    return new PairGroup(policy, limit, mentees, List.of(), Optional.empty(), mentee -> true);
  }

  /**
   * Mentees with and without mentors, of whom nothing else is known here.
   *
   * @param hasMentor tells who has one
   */
  public static GroupView ofMentees(
      Policy policy, CoverageLimit limit, List<Mentee> mentees, Predicate<Mentee> hasMentor) {
    return new PairGroup(policy, limit, mentees, List.of(), Optional.empty(), hasMentor);
  }

  @Override
  public int size() {
    return mentees.size();
  }

  @Override
  public <T> Optional<T> mentor(Column<T> column) {
    checkOfMentor(column);
    return only.orElseThrow(
            () -> new IllegalStateException(owner + " looks at pairs of several mentors"))
        .attributes()
        .get(column);
  }

  private void checkOfMentor(Column<?> column) {
    if (!reads.readsOfMentor(column)) {
      throw new UndeclaredColumnException(owner, "mentor", column.name());
    }
  }

  @Override
  public <T> Optional<T> mentee(int index, Column<T> column) {
    if (!reads.readsOfMentee(column)) {
      throw new UndeclaredColumnException(owner, "mentee", column.name());
    }
    return mentees.get(index).attributes().get(column);
  }

  @Override
  public <T> Optional<T> mentor(int index, Column<T> column) {
    checkOfMentor(column);
    return mentors.get(index).attributes().get(column);
  }

  @Override
  public Link menteeNames(int index, LinkColumn column) {
    Mentor mentor = mentors.get(index);
    boolean isAnybody = column.target() == LinkColumn.Target.ANYBODY;
    return names(index, column, isAnybody ? mentor.personId() : mentor.id());
  }

  @Override
  public Link menteeNames(int index, LinkColumn column, int other) {
    return names(index, column, mentees.get(other).personId());
  }

  private Link names(int index, LinkColumn column, String id) {
    if (!reads.menteeLinks().contains(column)) {
      throw new UndeclaredColumnException(owner, "mentee", column.name());
    }
    return mentees.get(index).attributes().link(column, id);
  }

  @Override
  public String menteePerson(int index) {
    return mentees.get(index).personId();
  }

  @Override
  public String mentorPerson(int index) {
    return mentors.get(index).personId();
  }

  @Override
  public boolean hasMentor(int index) {
    return hasMentor.test(mentees.get(index));
  }

  @Override
  public Transitions transitions() {
    return policy.transitions();
  }

  @Override
  public UrgencyTrust urgencyTrust() {
    return policy.urgencyTrust();
  }
}
