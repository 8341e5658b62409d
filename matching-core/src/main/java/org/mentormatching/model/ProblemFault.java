package org.mentormatching.model;

/**
 * One thing that is wrong with a problem.
 *
 * @param subject what it is about, by id: {@code mentee E-204}, {@code pin E-204 with M-17}
 * @param message what is wrong, with both sides where two contradict each other
 * @param remedy what to do
 */
public record ProblemFault(String subject, String message, String remedy) {
  @Override
  public String toString() {
    return subject + ": " + message + ". " + remedy;
  }
}
