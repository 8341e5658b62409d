package org.mentormatching.batch.intake;

import java.util.List;

/** Whom a decision means that names another mentor by name or address, by a proposal's mentors. */
public final class NamedMentors {
  private final WrittenTable mentors;

  /**
   * The mentors of a proposal.
   *
   * @param mentors its table of them
   */
  public NamedMentors(WrittenTable mentors) {
    this.mentors = mentors;
  }

  /** The decision with the id of the only mentor who is meant; as it is if that is not clear. */
  public Decision withId(Decision decision) {
    String other = decision.otherMentorId();
    if (other.isEmpty() || mentors.rows().stream().anyMatch(row -> id(row).equals(other))) {
      return decision;
    }
    List<String> meant =
        mentors.rows().stream()
            .filter(row -> isMeant(row, other))
            .map(this::id)
            .distinct()
            .toList();
    return meant.size() == 1 ? decision.withOther(meant.get(0)) : decision;
  }

  private String id(List<String> row) {
    return mentors.cell(row, "mentor_id");
  }

  private boolean isMeant(List<String> row, String other) {
    return other.indexOf('@') >= 0
        ? EmailAddress.compared(mentors.cell(row, "mentor_email"))
            .equals(EmailAddress.compared(other))
        : PersonName.compared(mentors.cell(row, "mentor_name")).equals(PersonName.compared(other));
  }
}
