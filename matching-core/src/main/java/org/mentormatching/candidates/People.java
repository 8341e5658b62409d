package org.mentormatching.candidates;

import java.util.List;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * The people of a problem by number, and their answers.
 *
 * @param mentees by number
 * @param mentors by number
 * @param menteeAnswers of the mentees
 * @param mentorAnswers of the mentors
 */
record People(
    List<Mentee> mentees, List<Mentor> mentors, Answers menteeAnswers, Answers mentorAnswers) {
  People(List<Mentee> mentees, List<Mentor> mentors) {
    this(mentees, mentors, new Answers(mentees), new Answers(mentors));
  }
}
