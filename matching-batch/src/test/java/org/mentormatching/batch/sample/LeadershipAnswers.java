package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.List;
import org.mentormatching.batch.sample.Reply.Side;

/** Who signs up for the women-in-leadership programme, and what they answer. */
final class LeadershipAnswers {
  private static final String FIRST_TEAM = "Leading people for the first time";
  private static final String LEADERS = "Leading other leaders";
  private static final String EXECUTIVE = "Moving into an executive role";
  private static final String LEAVE = "Coming back from leave";
  private static final String NEW_ROLE = "A new role";
  private static final String STUCK = "Feeling stuck";

  private static final String MENTOR = "A mentor";
  private static final String SPONSOR = "A sponsor";

  private static final List<String> TOPICS =
      List.of(
          "Giving feedback",
          "Delegating",
          "Difficult conversations",
          "Negotiating pay and budget",
          "Speaking to the board",
          "Being visible",
          "Saying no",
          "Strategy",
          "Finance for leaders",
          "Building a network");

  private static final List<String> WAYS =
      List.of(
          "I think aloud with others",
          "I think alone first",
          "I plan in detail",
          "I start and adjust",
          "I want blunt feedback",
          "I like to read before I talk");

  private final Dice dice;
  private final List<Colleague> left;
  private final List<Colleague> both = new ArrayList<>();
  private final List<Reply> mentees = new ArrayList<>();
  private final List<Reply> mentors = new ArrayList<>();

  LeadershipAnswers(Dice dice, Company company) {
    this.dice = dice;
    this.left = dice.shuffled(company.everybody());
    signUp();
  }

  List<Reply> mentees() {
    return List.copyOf(mentees);
  }

  List<Reply> mentors() {
    return List.copyOf(mentors);
  }

  private void signUp() {
    mentees(7, 0, List.of(FIRST_TEAM, NEW_ROLE, NEW_ROLE, STUCK, LEAVE));
    mentees(16, 1, List.of(FIRST_TEAM, FIRST_TEAM, FIRST_TEAM, NEW_ROLE, STUCK, LEAVE));
    mentees(10, 2, List.of(LEADERS, LEADERS, LEADERS, NEW_ROLE, LEAVE));
    mentees(5, 3, List.of(LEADERS, EXECUTIVE, NEW_ROLE));
    mentees(3, 4, List.of(EXECUTIVE));
    both.addAll(mentees.subList(24, 26).stream().map(Reply::who).toList());
    both.forEach(who -> mentors.add(mentor(who)));
    mentors(5, 2);
    mentors(12, 3);
    mentors(8, 4);
    mentors(3, 5);
    mentees.forEach(this::name);
    mentors.forEach(this::nameAsMentor);
  }

  private List<Colleague> drawn(int count, int height) {
    List<Colleague> drawn =
        left.stream().filter(who -> who.rung().height() == height).limit(count).toList();
    if (drawn.size() < count) {
      throw new IllegalStateException("only " + drawn.size() + " of " + count + " on " + height);
    }
    left.removeAll(drawn);
    return drawn;
  }

  private void mentees(int count, int height, List<String> transitions) {
    for (Colleague who : drawn(count, height)) {
      List<String> strengths = dice.shuffled(TOPICS);
      mentees.add(
          new Reply(who)
              .on(Side.MENTEES)
              .answer("transition", dice.chance(92) ? dice.pick(transitions) : "")
              .answer("development_areas", strengths.subList(0, dice.between(1, 3)))
              .answer("strengths", strengths.subList(6, dice.between(7, 9)))
              .answer("ways_of_working", dice.some(dice.between(1, 3), WAYS))
              .answer("support", support(height >= 2 ? 35 : 12))
              .answer("mentors_wanted", dice.chance(70) ? "1" : "2")
              .answer("hours_per_month", dice.pick(List.of("1", "1", "1", "1.5", "2", ""))));
    }
  }

  private void mentors(int count, int height) {
    drawn(count, height).forEach(who -> mentors.add(mentor(who)));
  }

  private Reply mentor(Colleague who) {
    int height = who.rung().height();
    List<String> strengths = dice.shuffled(TOPICS);
    return new Reply(who)
        .on(Side.MENTORS)
        .answer("transitions", lived(height))
        .answer("strengths", strengths.subList(0, dice.between(3, 5)))
        .answer("wants_to_learn", strengths.subList(8, dice.between(8, 10)))
        .answer("ways_of_working", dice.some(dice.between(2, 3), WAYS))
        .answer("support", support(height >= 4 ? 60 : 0))
        .answer(
            "excluded_topics",
            dice.chance(15) ? List.of(dice.pick(avoidable(strengths))) : List.of())
        .answer(
            "capacity",
            dice.pick(height >= 4 ? List.of("1", "1", "2") : List.of("1", "2", "2", "3")))
        .answer("hours_per_month", dice.pick(List.of("2", "2", "3", "4", "")));
  }

  /** What somebody is not good at, and a change that not everybody wants to speak of. */
  private static List<String> avoidable(List<String> strengths) {
    return List.of(LEAVE, strengths.get(6), strengths.get(7));
  }

  private List<String> support(int percentSponsors) {
    if (!dice.chance(percentSponsors)) {
      return List.of(MENTOR);
    }
    return dice.chance(50) ? List.of(SPONSOR) : List.of(MENTOR, SPONSOR);
  }

  private List<String> lived(int height) {
    List<String> lived = new ArrayList<>();
    lived.add(FIRST_TEAM);
    if (height >= 3) {
      lived.add(LEADERS);
    }
    if (height >= 5) {
      lived.add(EXECUTIVE);
    }
    for (String other : List.of(NEW_ROLE, STUCK, LEAVE)) {
      if (dice.chance(35)) {
        lived.add(other);
      }
    }
    return lived;
  }

  /** Names mentors whom a mentee would like, mostly further up, and now and then one to avoid. */
  private void name(Reply mentee) {
    List<String> above = addresses(mentors, mentee.who(), 1);
    if (dice.chance(60)) {
      mentee.answer("preferred", dice.some(dice.between(1, 3), above));
    }
    if (dice.chance(12)) {
      List<String> others = new ArrayList<>(above);
      others.removeAll(mentee.all("preferred"));
      mentee.answer("excluded", dice.some(1, others));
    }
  }

  private void nameAsMentor(Reply mentor) {
    List<String> below = addresses(mentees, mentor.who(), -1);
    if (dice.chance(25)) {
      mentor.answer("preferred", dice.some(dice.between(1, 2), below));
    }
    if (dice.chance(8)) {
      List<String> others = new ArrayList<>(below);
      others.removeAll(mentor.all("preferred"));
      mentor.answer("excluded", dice.some(1, others));
    }
  }

  /** Of those who stand above somebody, or below if the sign is negative. */
  private static List<String> addresses(List<Reply> replies, Colleague who, int sign) {
    return replies.stream()
        .map(Reply::who)
        .filter(other -> sign * (other.rung().height() - who.rung().height()) > 0)
        .map(Colleague::email)
        .toList();
  }

  /** Pairs of the two rounds before; some of these people have signed up again. */
  Delimited pastPairs() {
    Delimited pairs = Delimited.web();
    pairs.row(List.of("mentee_id", "mentor_id", "cycles_ago"));
    List<Reply> again = dice.some(8, mentees);
    for (int i = 0; i < again.size(); i++) {
      Colleague mentee = again.get(i).who();
      List<Colleague> above =
          mentors.stream()
              .map(Reply::who)
              .filter(other -> other.rung().height() > mentee.rung().height())
              .filter(other -> !other.department().equals(mentee.department()))
              .toList();
      pairs.row(List.of(mentee.id(), dice.pick(above).id(), i < 5 ? "1" : "2"));
    }
    return pairs;
  }
}
