package org.mentormatching.batch.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom people of the quarterly programme ask for. Many ask for the same few mentors, who offer more
 * seats than hours.
 */
final class QuarterlyWishes {
  private final Dice dice;
  private final Plausible plausible;
  private final List<Participant> mentees;
  private final List<Participant> mentors;
  private final List<Participant> popular = new ArrayList<>();

  QuarterlyWishes(Organisation organisation, QuarterlyPeople people, Dice dice) {
    this.dice = dice;
    plausible = new Plausible(organisation);
    mentees = people.mentees();
    mentors = people.mentors();
    makePopular(Stage.HEAD, 3, "4");
    makePopular(Stage.PRINCIPAL, 1, "4");
    makePopular(Stage.TEAM_LEAD, 2, "4");
    makePopular(Stage.STAFF, 2, "4");
    mentees.forEach(this::askForMentors);
    mentors.forEach(this::askForMentees);
    dice.some(9, mentees).forEach(this::ruleOut);
  }

  /** Mentors for whom many ask, who offer four seats and few hours. */
  List<Participant> popular() {
    return popular;
  }

  private void makePopular(Stage stage, int count, String hours) {
    List<Participant> candidates =
        mentors.stream()
            .filter(who -> who.stage() == stage && Plausible.canMeet(who, who))
            .toList();
    for (Participant mentor : dice.some(count, candidates)) {
      mentor.set("capacity", "4");
      mentor.set("hours_per_month", hours);
      mentor.set("strengths", dice.some(8, Vocabulary.SKILLS));
      mentor.set(
          "transitions", List.copyOf(new LinkedHashSet<>(Vocabulary.transitionsLived(stage))));
      mentor.set("ways_of_working", dice.some(5, Vocabulary.WAYS_OF_WORKING));
      mentor.set("company_stages", Vocabulary.COMPANY_STAGES);
      popular.add(mentor);
    }
  }

  private void askForMentors(Participant mentee) {
    if (!dice.chance(62)) {
      return;
    }
    Set<String> wanted = new LinkedHashSet<>();
    List<Participant> wellKnown = plausible.mentorsFor(mentee, popular);
    if (!wellKnown.isEmpty() && dice.chance(60)) {
      wanted.add(address(dice.pick(wellKnown)));
    }
    dice.some(dice.between(1, 3), plausible.mentorsFor(mentee, mentors))
        .forEach(mentor -> wanted.add(mentor.id()));
    mentee.set("preferred_mentors", List.copyOf(wanted));
  }

  /** Nearly always the id; sometimes people write the address instead. */
  private String address(Participant mentor) {
    return dice.chance(94) ? mentor.id() : mentor.get("email");
  }

  private void askForMentees(Participant mentor) {
    List<Participant> known = plausible.menteesFor(mentor, mentees);
    if (dice.chance(28)) {
      mentor.set(
          "preferred_mentees",
          dice.some(dice.between(1, 3), known).stream().map(Participant::id).toList());
    }
  }

  private void ruleOut(Participant mentee) {
    List<String> ruledOut =
        plausible.mentorsFor(mentee, mentors).stream()
            .map(Participant::id)
            .filter(id -> !mentee.get("preferred_mentors").contains(id))
            .toList();
    mentee.set("excluded_mentors", dice.some(1, ruledOut));
  }
}
