package org.mentormatching.policy;

import java.util.List;
import java.util.Optional;
import org.mentormatching.model.Column;
import org.mentormatching.model.Link;
import org.mentormatching.model.LinkColumn;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/** A {@link GroupView} over a mentor and a list of mentees. */
public record MentorGroup(String owner, Reads reads, Mentor who, List<Mentee> mentees)
    implements GroupView {
  /** A group as a limit may see it. */
  public static GroupView of(Limit limit, Mentor mentor, List<Mentee> mentees) {
    return new MentorGroup(limit.id(), limit.reads(), mentor, mentees);
  }

  @Override
  public int size() {
    return mentees.size();
  }

  @Override
  public <T> Optional<T> mentor(Column<T> column) {
    if (!reads.readsOfMentor(column)) {
      throw new UndeclaredColumnException(owner, "mentor", column.name());
    }
    return who.attributes().get(column);
  }

  @Override
  public <T> Optional<T> mentee(int index, Column<T> column) {
    if (!reads.readsOfMentee(column)) {
      throw new UndeclaredColumnException(owner, "mentee", column.name());
    }
    return mentees.get(index).attributes().get(column);
  }

  @Override
  public Link menteeNames(int index, LinkColumn column, int other) {
    if (!reads.menteeLinks().contains(column)) {
      throw new UndeclaredColumnException(owner, "mentee", column.name());
    }
    return mentees.get(index).attributes().link(column, mentees.get(other).personId());
  }
}
