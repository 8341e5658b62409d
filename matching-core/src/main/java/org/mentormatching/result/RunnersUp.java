package org.mentormatching.result;

import java.util.List;

/**
 * Whom the two of a pair would get in place of each other, the better alternative first, each if
 * those before it may not come either. Where a limit stands against what would be best, it is who
 * can be had under the limits; where nobody is found, the one against whom it stands is listed as
 * such, and ends the list.
 *
 * @param ofMentee other mentors for the mentee; empty if nobody would come
 * @param ofMentor other mentees for the mentor; empty if nobody would come
 */
public record RunnersUp(List<Alternative> ofMentee, List<Alternative> ofMentor) {
  /** Copies the lists. */
  public RunnersUp {
    ofMentee = List.copyOf(ofMentee);
    ofMentor = List.copyOf(ofMentor);
  }
}
