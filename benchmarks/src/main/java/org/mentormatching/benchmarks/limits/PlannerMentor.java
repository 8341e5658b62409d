package org.mentormatching.benchmarks.limits;

/** A mentor as the planners see one. Two are equal only if they are the same. */
final class PlannerMentor {
  private final Model model;
  private final int number;

  PlannerMentor(Model model, int number) {
    this.model = model;
    this.number = number;
  }

  int number() {
    return number;
  }

  int seats() {
    return model.seats()[number];
  }

  /** The room that it has under a limit. */
  long room(int limit) {
    return ((LimitShape.MentorSum) model.limits().get(limit).shape()).room()[number];
  }

  /** In what the mentors of one mentee differ under a limit. */
  int value(int limit) {
    return ((LimitShape.MentorsDiffer) model.limits().get(limit).shape()).value()[number];
  }
}
