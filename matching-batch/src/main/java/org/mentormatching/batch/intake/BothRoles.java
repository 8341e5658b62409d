package org.mentormatching.batch.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentormatching.batch.program.Severity;
import org.mentormatching.batch.table.CellText;
import org.mentormatching.model.Columns;

/**
 * People who are mentee and mentor by two rows that may not both be meant: two replies to one form,
 * or rows with different career stages. Both rows count, with a note.
 */
final class BothRoles {
  private static final String STAGE = Columns.STAGE.name();

  private final Findings findings;

  BothRoles(Findings findings) {
    this.findings = findings;
  }

  /** Notes such people once it is known who is the same person. */
  void note(List<PersonRow> mentees, List<PersonRow> mentors) {
    Map<String, PersonRow> menteeOf = new HashMap<>();
    mentees.forEach(mentee -> menteeOf.putIfAbsent(mentee.personId(), mentee));
    for (PersonRow mentor : mentors) {
      PersonRow mentee = menteeOf.get(mentor.personId());
      if (mentee != null
          && !haveTwoAddresses(mentee, mentor)
          && (areTwoReplies(mentee, mentor) || areTwoStages(mentee, mentor))) {
        note(mentee, mentor);
      }
    }
  }

  /** Whether it is in doubt, and said already, that they are the same person. */
  private static boolean haveTwoAddresses(PersonRow mentee, PersonRow mentor) {
    return !mentee.address().isEmpty()
        && !mentor.address().isEmpty()
        && !mentee.address().equals(mentor.address());
  }

  private static boolean areTwoReplies(PersonRow mentee, PersonRow mentor) {
    return mentee.sheet().name().equals(mentor.sheet().name())
        && mentee.row().line() != mentor.row().line();
  }

  private static boolean areTwoStages(PersonRow mentee, PersonRow mentor) {
    return !mentee.cell(STAGE).isEmpty()
        && !mentor.cell(STAGE).isEmpty()
        && !mentee.cell(STAGE).equals(mentor.cell(STAGE));
  }

  private void note(PersonRow mentee, PersonRow mentor) {
    findings.add(
        mentor
            .sheet()
            .fault(
                Severity.NOTE,
                mentor.row(),
                WantedColumns.ID,
                CellText.id("id", mentor.id())
                    + " is a mentor by this row and a mentee by "
                    + mentee.sheet().name()
                    + ":"
                    + mentee.row().line()
                    + (areTwoStages(mentee, mentor) ? ", with another career stage" : ""),
                "Both rows count; remove the one that is not meant"));
  }
}
