package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.sample.Reply.Side;

/** Draws who signs up for a programme and what they answer. */
final class SignUp {
  private static final List<String> MENTEE_NOTES =
      List.of(
          "",
          "",
          "Looking forward to it!",
          "I would rather not be paired with somebody from my own floor.",
          "Mornings are best, after 3 pm I am with my children",
          "I moved here from another team last year, and I still \"translate\" between the two.",
          "n/a",
          "-",
          "First, to find out whether I want to lead people.\nSecond, to get better at saying no.",
          "Thanks for organising this");

  private static final List<String> MENTOR_NOTES =
      List.of(
          "",
          "",
          "",
          "Happy to help",
          "Second round for me",
          "I have changed careers twice; that may be of use to somebody.",
          "Please nobody from my own department",
          "none",
          "Video calls are fine, coffee is better.\nI travel every other week.");

  private final Dice dice;
  private final Company company;
  private final List<String> topics;
  private final List<String> transitions;
  private final List<Colleague> left;

  /**
   * Opens the sign-up.
   *
   * @param topics what can be learned, and what mentors are good at
   * @param transitions changes that mentees face and mentors have behind them
   */
  SignUp(Dice dice, Company company, List<String> topics, List<String> transitions) {
    this.dice = dice;
    this.company = company;
    this.topics = topics;
    this.transitions = transitions;
    this.left = dice.shuffled(company.everybody());
  }

  /** New people who want a mentor, each at most so high up. */
  List<Reply> mentees(int count, int highest) {
    List<Reply> mentees = new ArrayList<>();
    drawn(count, 0, highest).forEach(who -> mentees.add(asMentee(new Reply(who))));
    return mentees;
  }

  /** New people who want to be mentors, each at least so high up. */
  List<Reply> mentors(int count, int lowest) {
    List<Reply> mentors = new ArrayList<>();
    drawn(count, lowest, Integer.MAX_VALUE).forEach(who -> mentors.add(asMentor(new Reply(who))));
    return mentors;
  }

  /** New people on both sides, who stand somewhere between. */
  List<Reply> both(int count, int lowest, int highest) {
    List<Reply> both = new ArrayList<>();
    drawn(count, lowest, highest).forEach(who -> both.add(asMentor(asMentee(new Reply(who)))));
    return both;
  }

  private List<Colleague> drawn(int count, int lowest, int highest) {
    List<Colleague> drawn =
        left.stream()
            .filter(who -> who.rung().height() >= lowest && who.rung().height() <= highest)
            .limit(count)
            .toList();
    if (drawn.size() < count) {
      throw new IllegalStateException(
          "only " + drawn.size() + " of " + count + " between " + lowest + " and " + highest);
    }
    left.removeAll(drawn);
    return drawn;
  }

  /** Answers the mentees' questions. */
  Reply asMentee(Reply reply) {
    return reply
        .on(Side.MENTEES)
        .answer("development_areas", dice.some(dice.between(1, 3), topics))
        .answer("transition", dice.chance(85) ? dice.pick(transitions) : "")
        .answer("goal_stage", dice.chance(70) ? company.above(reply.who().rung(), 2) : "")
        .answer("mentors_wanted", dice.chance(85) ? "1" : "2")
        .answer("hours_per_month", dice.pick(List.of("1", "1", "2", "2", "1.5", "")))
        .answer("consent", "yes")
        .answer("note", dice.pick(MENTEE_NOTES));
  }

  /** Answers the mentors' questions. */
  Reply asMentor(Reply reply) {
    return reply
        .on(Side.MENTORS)
        .answer("strengths", dice.some(dice.between(2, 5), topics))
        .answer("transitions", dice.some(dice.between(1, 3), transitions))
        .answer("capacity", dice.pick(List.of("1", "1", "2", "2", "2", "3")))
        .answer("hours_per_month", dice.pick(List.of("2", "2", "3", "4", "")))
        .answer("consent", "yes")
        .answer("note", dice.pick(MENTOR_NOTES));
  }
}
