package org.mentormatching.candidates;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * The people of a problem by number, and their answers.
 *
 * @param roster the people
 * @param menteeAnswers of the mentees
 * @param mentorAnswers of the mentors
 */
record People(Roster roster, Answers menteeAnswers, Answers mentorAnswers) {
  People(Roster roster) {
    this(roster, new Answers(roster.mentees()), new Answers(roster.mentors()));
  }

  List<Mentee> mentees() {
    return roster.mentees();
  }

  List<Mentor> mentors() {
    return roster.mentors();
  }
}
